// Text: our own line breaking (at spaces, so that file names, quotations and abbreviations stay whole) and
// our own leading; Dear ImGui draws the letters.

#include "faces/desktop/kit/ui.hpp"

#include <imgui_internal.h>

#include <cmath>
#include <cstring>

namespace plumbline::desktop {

namespace {

std::size_t letter_bytes(std::string_view text, std::size_t at) {
  const auto c = static_cast<unsigned char>(text[at]);
  const std::size_t n = c < 0x80 ? 1 : c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4;
  return std::min(n, text.size() - at);
}

/// A to Z and the letters of western Europe in upper case.
std::string upper(std::string_view text) {
  std::string out(text);
  for (std::size_t i = 0; i < out.size(); i += letter_bytes(out, i)) {
    if (out[i] >= 'a' && out[i] <= 'z') out[i] = static_cast<char>(out[i] - 32);
    if (out[i] == '\xC3' && i + 1 < out.size()) {
      const auto low = static_cast<unsigned char>(out[i + 1]);
      if (low >= 0xA0 && low <= 0xBE && low != 0xB7) out[i + 1] = static_cast<char>(low - 32);
    }
  }
  return out;
}

}  // namespace

float Ui::width(Face f, std::string_view text) const {
  return fonts_[f]->CalcTextSizeA(size(f), FLT_MAX, 0, text.data(), text.data() + text.size()).x;
}

float Ui::text(Face f, float x, float y, Colour c, std::string_view text, bool scrolls) {
  x = std::floor(x);
  y = std::floor(y);
  draw_->AddText(fonts_[f], size(f), {x, y}, c, text.data(), text.data() + text.size());
  const float w = width(f, text);
  runs_.push_back(
      {Box::at(x, y, w, size(f)), clip_box(), f, c, ground_, std::string(text), order_++, scrolls, layer_});
  return w;
}

float Ui::text_right(Face f, float right, float y, Colour c, std::string_view t) {
  return text(f, right - width(f, t), y, c, t);
}

float Ui::text_centred(Face f, ImVec2 centre, Colour c, std::string_view t) {
  return text(f, centre.x - width(f, t) / 2, centre.y - size(f) / 2, c, t);
}

float Ui::caps_width(std::string_view t) const {
  const auto text = upper(t);
  float w = 0;
  for (std::size_t i = 0; i < text.size();) {
    const auto n = letter_bytes(text, i);
    w += width(Face::caps, std::string_view(text).substr(i, n)) + 1;
    i += n;
  }
  return w;
}

float Ui::caps(float x, float y, float w, Colour c, std::string_view t) {
  const auto text = upper(t);
  const float x0 = x, lead = leading(Face::caps);
  std::size_t word = 0;
  float top = y;
  const auto put = [&](std::string_view piece) {
    const float from = x;
    for (std::size_t i = 0; i < piece.size();) {
      const auto n = letter_bytes(piece, i);
      const auto sign = piece.substr(i, n);
      draw_->AddText(fonts_[Face::caps], size(Face::caps), {std::floor(x), std::floor(y)}, c, sign.data(),
                     sign.data() + n);
      x += width(Face::caps, sign) + 1;
      i += n;
    }
    runs_.push_back({Box::at(from, y, x - from, size(Face::caps)), clip_box(), Face::caps, c, ground_,
                     std::string(piece), order_++, false, layer_});
  };
  while (word < text.size()) {
    auto end = text.find(' ', word);
    if (end == std::string::npos) end = text.size();
    const auto piece = std::string_view(text).substr(word, end - word);
    if (x > x0 && x + caps_width(piece) > x0 + w) {
      x = x0;
      y += lead;
    }
    for (auto rest = piece; !rest.empty();) {  // a word wider than the line is broken
      std::size_t n = letter_bytes(rest, 0);
      if (caps_width(rest) <= w)
        n = rest.size();
      else
        while (n < rest.size() && caps_width(rest.substr(0, n + letter_bytes(rest, n))) <= w)
          n += letter_bytes(rest, n);
      if (x > x0 && x + caps_width(rest.substr(0, n)) > x0 + w) {
        x = x0;
        y += lead;
      }
      put(rest.substr(0, n));
      rest.remove_prefix(n);
    }
    x += width(Face::caps, " ") + 1;
    word = end + 1;
  }
  return y + lead - top;
}

void Ui::highlight(Face f, float x, float y, std::string_view line, std::size_t at, const Setting& how) {
  const auto& s = frame_.spoken;
  if (how.key.empty() || s.key != how.key || s.end <= how.say.size()) return;
  const std::size_t begin = s.begin > how.say.size() ? s.begin - how.say.size() : 0;
  const std::size_t end = s.end - how.say.size();
  if (end <= at || begin >= at + line.size() || begin >= end) return;
  const auto from = begin > at ? begin - at : 0, to = std::min(end - at, line.size());
  const float a = x + width(f, line.substr(0, from)), b = x + width(f, line.substr(0, to));
  const Box box{a - 2, y - 2, b + 2, y + size(f) + 2};
  fill(box, theme_->accent_soft, 4);
  outline(box, theme_->accent, 4, 1.5F);
}

float Ui::para(Face f, float x, float y, float w, Colour c, std::string_view t, const Setting& how) {
  if (how.draw && !how.key.empty()) passage(how.key, how.say + std::string(t));
  const float lead = how.leading > 0 ? how.leading : leading(f);
  const float top = y;
  const auto put = [&](std::size_t from, std::size_t to) {
    while (to > from && t[to - 1] == ' ') --to;
    if (how.draw && to > from) {
      const auto line = t.substr(from, to - from);
      const float at = how.centred ? x + (w - width(f, line)) / 2 : x;
      const float ty = y + (lead - size(f)) / 2;
      highlight(f, at, ty, line, from, how);
      text(f, at, ty, c, line);
    }
    y += lead;
  };
  std::size_t start = 0;  // of the line
  while (start <= t.size()) {
    auto para_end = t.find('\n', start);
    if (para_end == std::string_view::npos) para_end = t.size();
    if (para_end == start) {
      y += start == 0 && t.empty() ? 0 : lead * .45F;  // an empty line between paragraphs
      start = para_end + 1;
      continue;
    }
    while (start < para_end) {
      std::size_t good = start, at = start;
      while (at < para_end) {  // as many words as fit
        auto end = t.find(' ', at);
        if (end == std::string_view::npos || end > para_end) end = para_end;
        if (width(f, t.substr(start, end - start)) > w && good > start) break;
        good = end;
        at = end;
        while (at < para_end && t[at] == ' ') ++at;
        if (width(f, t.substr(start, good - start)) > w) break;
      }
      if (width(f, t.substr(start, good - start)) > w) {  // one word wider than the line
        std::size_t fits = start + letter_bytes(t, start);
        while (fits < good && width(f, t.substr(start, fits + letter_bytes(t, fits) - start)) <= w)
          fits += letter_bytes(t, fits);
        good = fits;
      }
      put(start, good);
      start = good;
      while (start < para_end && t[start] == ' ') ++start;
    }
    start = para_end + 1;
  }
  return y - top;
}

float Ui::para_height(Face f, float w, std::string_view t) const {
  // Cards are measured in every frame, and breaking lines is what costs most in one.
  constexpr std::size_t kMost = 4096;
  std::string key(1, static_cast<char>(f));
  key.append(reinterpret_cast<const char*>(&w), sizeof w).append(t);
  if (const auto known = heights_.find(key); known != heights_.end()) return known->second;
  if (heights_.size() >= kMost) heights_.clear();
  // Measuring draws nothing and changes nothing.
  const float h = const_cast<Ui*>(this)->para(f, 0, 0, w, 0, t, {.draw = false});
  heights_.emplace(std::move(key), h);
  return h;
}

float Ui::flow(float x, float y, float w, float lead, const std::vector<Words>& words,
               std::vector<SpanBox>* spans, bool draw, float pad) {
  const float x0 = x, top = y;
  bool space = false;  // one is due before the next word
  // What follows a piece without a space (a comma, say) stays on its line.
  const auto glued = [&](std::size_t i) {
    if (i + 1 >= words.size() || words[i].text.empty() || words[i + 1].text.empty()) return 0.F;
    const auto last = words[i].text.back(), next = words[i + 1].text.front();
    if (last == ' ' || last == '\n' || next == ' ' || next == '\n') return 0.F;
    const std::string_view t = words[i + 1].text;
    return width(words[i + 1].face, t.substr(0, t.find_first_of(" \n")));
  };
  for (std::size_t index = 0; index < words.size(); ++index) {
    const auto& piece = words[index];
    const std::string_view t = piece.text;
    const float gap = width(piece.face, " ");
    const bool span = piece.span >= 0;
    std::size_t at = 0;
    float seg_x = -1;
    std::string seg;
    const auto flush = [&] {
      if (seg_x < 0) return;
      if (draw && piece.colour != 0)
        text(piece.face, seg_x, y + (lead - size(piece.face)) / 2, piece.colour, seg);
      if (spans != nullptr && span)
        spans->push_back({Box::at(seg_x - pad, y, width(piece.face, seg) + 2 * pad, lead), piece.span});
      seg.clear();
      seg_x = -1;
    };
    const auto new_line = [&] {
      flush();
      y += lead;
      x = x0;
      space = false;
    };
    bool opened = false;
    while (at < t.size()) {
      if (t[at] == '\n') {
        new_line();
        ++at;
        continue;
      }
      if (t[at] == ' ') {
        space = true;
        ++at;
        continue;
      }
      auto end = t.find_first_of(" \n", at);
      if (end == std::string_view::npos) end = t.size();
      auto word = t.substr(at, end - at);
      const float inner = span && !opened ? pad : 0;
      float before = (space && x > x0 ? gap : 0) + inner;
      const float after = (span ? pad : 0) + (end == t.size() ? glued(index) : 0);
      if (x > x0 && x + before + width(piece.face, word) + after > x0 + w + .5F) {
        new_line();
        before = inner;
      }
      if (before + width(piece.face, word) > w) {  // wider than a line: broken between letters
        std::size_t n = letter_bytes(word, 0);
        while (n < word.size() && before + width(piece.face, word.substr(0, n + letter_bytes(word, n))) <= w)
          n += letter_bytes(word, n);
        word = word.substr(0, n);
      }
      if (seg_x < 0) {
        seg_x = x + before;
        seg = std::string(word);
      } else {
        if (space) seg += ' ';
        seg += word;
      }
      x += before + width(piece.face, word);
      at += word.size();
      space = false;
      opened = true;
    }
    flush();
    if (span) x += pad;
  }
  return y + lead - top;
}

std::string Ui::fitted(Face f, std::string_view t, float w) const {
  if (width(f, t) <= w) return std::string(t);
  std::string out(t);
  while (!out.empty() && width(f, out + "\xE2\x80\xA6") > w) {
    while (!out.empty() && (static_cast<unsigned char>(out.back()) & 0xC0) == 0x80) out.pop_back();
    if (!out.empty()) out.pop_back();
  }
  return out + "\xE2\x80\xA6";
}

}  // namespace plumbline::desktop
