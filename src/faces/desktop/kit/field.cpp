// A line of text to edit: caret, selection, clipboard, by keys and mouse. Dear ImGui's own field wants its
// own keyboard focus; this one lives in ours.

#include "faces/desktop/kit/field.hpp"

#include "base/text.hpp"
#include "faces/desktop/kit/ui.hpp"

#include <cmath>

namespace plumbline::desktop {

using platform::Key;

namespace {

bool inside_letter(std::string_view t, std::size_t at) {
  return at < t.size() && (static_cast<unsigned char>(t[at]) & 0xC0) == 0x80;
}

std::size_t before(std::string_view t, std::size_t at) {
  if (at == 0) return 0;
  do --at;
  while (at > 0 && inside_letter(t, at));
  return at;
}

std::size_t after(std::string_view t, std::size_t at) {
  if (at >= t.size()) return t.size();
  do ++at;
  while (inside_letter(t, at));
  return at;
}

/// What can stand in one line: well-formed, no control characters.
std::string one_line(std::string_view text) {
  if (base::first_invalid_utf8(text) != std::string_view::npos) return {};
  std::string out;
  for (const char c : text)
    if (static_cast<unsigned char>(c) >= 0x20 && c != 0x7F)
      out += c;
    else if (c == '\n' || c == '\t')
      out += ' ';
  return out;
}

}  // namespace

void append_utf8(std::string& out, char32_t c) {
  const auto put = [&](char32_t bits) { out += static_cast<char>(static_cast<unsigned char>(bits)); };
  if (c < 0x80) {
    put(c);
  } else if (c < 0x800) {
    put(0xC0 | (c >> 6));
    put(0x80 | (c & 0x3F));
  } else if (c < 0x10000) {
    put(0xE0 | (c >> 12));
    put(0x80 | ((c >> 6) & 0x3F));
    put(0x80 | (c & 0x3F));
  } else {
    put(0xF0 | (c >> 18));
    put(0x80 | ((c >> 12) & 0x3F));
    put(0x80 | ((c >> 6) & 0x3F));
    put(0x80 | (c & 0x3F));
  }
}

void FieldState::clamp(const std::string& text) {
  caret = std::min(caret, text.size());
  anchor = std::min(anchor, text.size());
  while (inside_letter(text, caret)) --caret;
  while (inside_letter(text, anchor)) --anchor;
}

std::string FieldState::selected(const std::string& text) const {
  return text.substr(std::min(caret, anchor), std::max(caret, anchor) - std::min(caret, anchor));
}

void FieldState::erase_selected(std::string& text) {
  const auto from = std::min(caret, anchor);
  text.erase(from, std::max(caret, anchor) - from);
  caret = anchor = from;
}

void FieldState::insert(std::string& text, std::string_view what, std::size_t most) {
  const auto line = one_line(what);
  if (line.empty()) return;
  erase_selected(text);
  std::size_t n = std::min(line.size(), most > text.size() ? most - text.size() : 0);
  while (n > 0 && inside_letter(line, n)) --n;
  text.insert(caret, line, 0, n);
  anchor = caret += n;
}

bool FieldState::key(std::string& text, const platform::KeyPress& k, std::size_t most,
                     const Clipboard& clipboard) {
  const auto go = [&](std::size_t to) {
    caret = to;
    if (!k.shift) anchor = caret;
    return true;
  };
  const bool some = caret != anchor;
  switch (k.key) {
    case Key::left: return go(some && !k.shift ? std::min(caret, anchor) : before(text, caret));
    case Key::right: return go(some && !k.shift ? std::max(caret, anchor) : after(text, caret));
    case Key::home: return go(0);
    case Key::end: return go(text.size());
    case Key::select_all:
      anchor = 0;
      caret = text.size();
      return true;
    case Key::backspace:
      if (!some) anchor = before(text, caret);
      erase_selected(text);
      return true;
    case Key::del:
      if (!some) anchor = after(text, caret);
      erase_selected(text);
      return true;
    case Key::copy:
    case Key::cut:
      if (some) clipboard.put(selected(text));
      if (some && k.key == Key::cut) erase_selected(text);
      return true;
    case Key::paste: insert(text, clipboard.take(), most); return true;
    case Key::undo:
      return true;  // nothing to take back here; and no decision is taken back from within a text
    default: return false;
  }
}

namespace {

constexpr std::string_view kDot = "\xE2\x80\xA2";

/// As many dots as there are letters.
std::string dots(std::string_view text) {
  std::string out;
  for (std::size_t i = base::length_utf8(text); i > 0; --i) out += kDot;
  return out;
}

std::string told(std::string_view text, bool masked) {
  if (text.empty()) return "empty";
  return masked ? base::how_many(static_cast<int>(base::length_utf8(text)), "sign") + " typed"
                : std::string(text);
}

}  // namespace

bool Ui::edit(const Box& b, Item item, std::string& text, std::size_t most, std::string_view placeholder,
              bool masked) {
  item.role = Role::field;
  item.state = told(text, masked);
  const auto id = item.id;
  const auto h = hit(b, std::move(item));
  const auto face = Face::body;
  const float pad = u(14);
  auto& s = fields_[id];
  const Box inner{b.x0 + pad, b.y0, b.x1 - pad, b.y1};
  bool entered = false;
  if (h.focus && layer_ == top_layer_) {
    s.clamp(text);
    std::string typed;
    for (const char32_t c : typed_) append_utf8(typed, c);
    s.insert(text, typed, most);
    typed_.clear();
    const Clipboard clipboard{[] {
                                const char* t = ImGui::GetClipboardText();
                                return std::string(t != nullptr ? t : "");
                              },
                              [masked](const std::string& t) {
                                if (!masked) ImGui::SetClipboardText(t.c_str());
                              }};
    if (key_ && key_->key == Key::enter) {
      entered = true;
      key_.reset();
    } else if (key_ && (s.key(text, *key_, most, clipboard) || key_->key == Key::letter ||
                        key_->key == Key::digit || key_->key == Key::space)) {
      key_.reset();
    }
  }
  const std::string shown = masked ? dots(text) : text;
  // Where the letter that begins at a byte of the text begins on the screen.
  const auto left_of = [&](std::size_t at) {
    const auto before_it = std::string_view(text).substr(0, std::min(at, text.size()));
    return masked ? width(face, dots(before_it)) : width(face, before_it);
  };
  const On on(*this, theme_->panel);
  well(b, theme_->panel, 10, h.hot || h.focus ? theme_->accent : theme_->edge);
  const float y = (b.y0 + b.y1 - size(face)) / 2;
  const float caret_x = left_of(s.caret);
  if (caret_x - s.shift > inner.w()) s.shift = caret_x - inner.w();
  if (caret_x < s.shift) s.shift = caret_x;
  if (!h.focus || width(face, shown) <= inner.w()) s.shift = 0;
  if (h.down) {
    std::size_t at = 0;
    while (at < text.size() && inner.x0 - s.shift + left_of(after(text, at)) <= mouse_.x + 4)
      at = after(text, at);
    s.caret = at;
    if (mouse_went_down_) s.anchor = at;
  }
  clip(inner.grown(2));
  if (h.focus && s.caret != s.anchor) {
    const float from = left_of(std::min(s.caret, s.anchor)), to = left_of(std::max(s.caret, s.anchor));
    fill(Box::at(inner.x0 - s.shift + from, y - 2, to - from, size(face) + 4), theme_->accent_soft, 3);
  }
  if (text.empty() && !placeholder.empty())
    this->text(face, inner.x0, y, theme_->ink3, fitted(face, placeholder, inner.w()));
  else if (!text.empty())
    this->text(face, inner.x0 - s.shift, y, theme_->ink, h.focus ? shown : fitted(face, shown, inner.w()),
               h.focus);
  if (h.focus) fill(Box::at(inner.x0 - s.shift + left_of(s.caret), y - 2, 2, size(face) + 4), theme_->accent);
  unclip();
  if (h.focus) focus_ring(b, 10);
  return entered;
}

}  // namespace plumbline::desktop
