// The sentence that is asked about: running text in which some words can be exchanged; and what is the case.

#include "faces/desktop/panels/advisor.hpp"

#include <algorithm>
#include <cmath>

namespace plumbline::desktop {

namespace {

constexpr float kPad = 10;  // left and right of a word that can be exchanged
constexpr Face kFace = Face::doc;

/// A word, or a slot, which is never broken unless it is wider than a whole line.
struct Bit {
  std::string text;
  int slot = -1;
  bool glued = false;  // no space before it: ", in writing"
  Box box;
};

std::string words_of(const AdvisorView& v, int slot) {
  const auto at = static_cast<std::size_t>(slot);
  return at < v.slots.size() && !v.slots[at].words.empty() ? v.slots[at].words : std::string("\xE2\x80\xA6");
}

std::vector<Bit> bits_of(const AdvisorView& v) {
  std::vector<Bit> out;
  bool space = false;
  for (const auto& p : v.pieces) {
    if (p.slot >= 0) {
      out.push_back({words_of(v, p.slot), p.slot, !space && !out.empty() && out.back().slot < 0, {}});
      space = false;
      continue;
    }
    std::size_t at = 0;
    while (at < p.text.size()) {
      if (p.text[at] == ' ') {
        space = true;
        ++at;
        continue;
      }
      const auto end = std::min(p.text.find(' ', at), p.text.size());
      out.push_back({p.text.substr(at, end - at), -1, !space && !out.empty(), {}});
      at = end;
      space = false;
    }
  }
  return out;
}

/// Gives every bit its place; returns where they end. Room for a stop that follows is kept on the line.
float place(const Ui& ui, float x, float y, float w, std::vector<Bit>& bits) {
  const float gap = ui.width(kFace, " "), pill = ui.size(kFace) + 14;
  float cx = x, bottom = y;
  for (std::size_t i = 0; i < bits.size(); ++i) {
    auto& b = bits[i];
    const float side = b.slot >= 0 ? 2 * kPad : 0, wanted = ui.width(kFace, b.text) + side;
    const float tail = i + 1 < bits.size() && bits[i + 1].glued && bits[i + 1].slot < 0
                           ? ui.width(kFace, bits[i + 1].text)
                           : 0;
    const bool slot = b.slot >= 0 || (i > 0 && bits[i - 1].slot >= 0);  // room for the ring of the focus
    const float before = cx > x && !b.glued ? gap + (slot ? 4.F : 0.F) : 0;
    if (cx > x && !b.glued && cx + before + wanted + tail > x + w) {
      cx = x;
      y = bottom + ui.u(14);
    } else {
      cx += before;
    }
    const float bw = std::min(wanted, x + w - cx);
    const float th = ui.para_height(kFace, bw - side + 1, b.text);
    b.box = Box::at(cx, y, bw, std::max(pill, th - ui.leading(kFace) + pill));
    bottom = std::max(bottom, b.box.y1);
    cx = b.box.x1;
  }
  return bottom;
}

void open_slot(Ui& ui, const AdvisorView& v, int slot, bool enter, Intents& wants) {
  const bool close = v.open == slot;
  wants.emplace_back(want::OpenSlot{close ? -1 : slot});
  const auto& choices = v.slots[static_cast<std::size_t>(slot)].choices;
  if (close || !enter || choices.empty()) return;
  std::size_t first = 0;  // with the keyboard the choices are what comes next
  while (first < choices.size() && !choices[first].chosen) ++first;
  ui.focus("choice/" + std::to_string(slot) + "/" + std::to_string(first < choices.size() ? first : 0));
}

Item slot_item(const AdvisorView& v, int slot, bool first) {
  const auto& s = v.slots[static_cast<std::size_t>(slot)];
  return {.id = "slot/" + std::to_string(slot),
          .role = Role::button,
          .label = s.label.empty() ? words_of(v, slot) : s.label + " " + words_of(v, slot),
          .state = v.open == slot ? "open" : "",
          .hint = v.open == slot ? "Its choices are below." : "Opens its choices.",
          .group = in_sentence(v, slot) ? "sentence" : "facts",
          .first = first};
}

void slot_in_text(Ui& ui, const AdvisorView& v, const Bit& b, bool first, Intents& wants) {
  const auto& t = ui.theme();
  const auto id = "slot/" + std::to_string(b.slot);
  const bool enter = about_to_enter(ui, id);
  const auto h = ui.hit(b.box, slot_item(v, b.slot, first));
  const bool open = v.open == b.slot;
  ui.well(b.box, t.accent_soft, 8,
          open || h.hot ? t.accent
          : t.contrast  ? t.accent
                        : mixed(t.accent_soft, t.accent, .7F));
  if (open) ui.outline(b.box, t.accent, 8, 2.5F);
  const Ui::On on(ui, t.accent_soft);
  const float inner = b.box.w() - 2 * kPad + 1, th = ui.para_height(kFace, inner, b.text);
  ui.para(kFace, b.box.x0 + kPad, b.box.centre().y - th / 2, inner, t.accent, b.text);
  if (h.ring) ui.focus_ring(b.box, 8);
  if (h.click) open_slot(ui, v, b.slot, enter, wants);
}

std::string whole(const std::vector<Bit>& bits) {
  std::string out;
  for (const auto& b : bits) out += (out.empty() || b.glued ? "" : " ") + b.text;
  return out;
}

}  // namespace

float draw_sentence(Ui& ui, float x, float y, float w, const AdvisorView& v, Intents& wants) {
  auto bits = bits_of(v);
  ui.passage("sentence", whole(bits));
  const float end = place(ui, x, y, w, bits);
  bool first = true;
  for (const auto& b : bits) {
    if (b.slot >= 0) {
      slot_in_text(ui, v, b, first, wants);
      first = false;
    } else {
      const float th = ui.para_height(kFace, b.box.w() + 1, b.text);
      ui.para(kFace, b.box.x0, b.box.centre().y - th / 2, b.box.w() + 1, ui.theme().ink, b.text);
    }
  }
  return end;
}

float draw_facts(Ui& ui, float x, float y, float w, const AdvisorView& v, Intents& wants) {
  const auto& t = ui.theme();
  float cx = x, high = 0;
  for (const int slot : v.facts) {
    const auto& s = v.slots[static_cast<std::size_t>(slot)];
    const auto words = words_of(v, slot);
    const float lw = s.label.empty() ? 0 : ui.width(Face::small, s.label) + ui.u(8),
                ww = ui.width(Face::body_bold, words);
    const float wanted = std::ceil(lw + ww) + 30;
    const bool one = wanted <= w;
    const float bw = std::min(w, wanted), inner = bw - 28;
    const float lh = ui.para_height(Face::small, inner, s.label),
                wh = ui.para_height(Face::body_bold, inner, words);
    const float bh = one ? std::max(44.F, ui.leading(Face::body_bold) + 16) : lh + wh + 18;
    if (cx > x && cx + bw > x + w) {
      cx = x;
      y += high + 10;
      high = 0;
    }
    const Box b = Box::at(cx, y, bw, bh);
    const bool enter = about_to_enter(ui, "slot/" + std::to_string(slot));
    const auto h = ui.hit(b, slot_item(v, slot, false));
    const bool open = v.open == slot;
    const Colour ground = open || h.hot ? t.accent_soft : t.panel;
    ui.well(b, ground, 10, open || h.hot ? t.accent : t.edge);
    if (open) ui.outline(b, t.accent, 10, 2.5F);
    const Ui::On on(ui, ground);
    if (one) {
      ui.text(Face::small, b.x0 + 14, b.centre().y - ui.size(Face::small) / 2 + 1, t.ink2, s.label);
      ui.text(Face::body_bold, b.x0 + 14 + lw, b.centre().y - ui.size(Face::body_bold) / 2, t.accent, words);
    } else {
      ui.para(Face::small, b.x0 + 14, b.y0 + 9, inner, t.ink2, s.label);
      ui.para(Face::body_bold, b.x0 + 14, b.y0 + 9 + lh, inner, t.accent, words);
    }
    ui.passage("fact/" + std::to_string(slot), s.label + " " + words);
    if (h.ring) ui.focus_ring(b, 10);
    if (h.click) open_slot(ui, v, slot, enter, wants);
    high = std::max(high, bh);
    cx = b.x1 + 10;
  }
  return y + high;
}

}  // namespace plumbline::desktop
