// Scenarios as cards: portrait, title, what it is about, how it stands, and what can be done with it.

#include "faces/desktop/panels/parts.hpp"

namespace plumbline::desktop {

namespace {

using Kind = ButtonLook::Kind;

std::vector<Act> acts_of(const ScenarioCard& c, bool first, bool only) {
  std::vector<Act> out;
  const auto id = "scenario/" + c.id;
  const auto add = [&](const char* what, std::string label, ButtonLook look, want::Intent intent) {
    look.first = first && out.empty();
    look.say = label + ": " + c.title;
    out.push_back({id + what, std::move(label), std::move(look), std::move(intent)});
  };
  if (c.locked) return out;
  if (c.broken) {
    add("/problems", "See what is wrong", {.icon = Icon::doc}, want::Begin{c.id, false});
    return out;
  }
  if (!c.attempt.empty())
    add("/go-on", "Go on", {.kind = Kind::primary, .icon = Icon::play}, want::GoOn{c.attempt});
  add("/practise", "Practise",
      {.kind = only && c.attempt.empty() && !c.assessment ? Kind::primary : Kind::secondary,
       .icon = Icon::play},
      want::Begin{c.id, false});
  if (c.assessment) add("/assessment", "Take the assessment", {.icon = Icon::flag}, want::Begin{c.id, true});
  return out;
}

/// Contents of one card; with `draw` false they are only measured. The buttons stand at `bottom`.
float contents(Ui& ui, float x, float y, float w, const ScenarioCard& c, bool first, bool only, bool draw,
               float bottom, Intents& wants) {
  const auto& t = ui.theme();
  const auto key = "scenario/" + c.id;
  const auto put = [&](Face f, float px, float pw, Colour colour, std::string_view text, const char* part) {
    y += ui.para(f, px, y, pw, colour, text, {.key = draw ? key + part : "", .draw = draw});
  };
  const float side = ui.u(w > ui.u(600) ? 148 : w > ui.u(330) ? 96 : 64);
  const bool beside = w > ui.u(260);
  const float tx = beside ? x + side + ui.u(20) : x, tw = w - (tx - x), top = y;
  if (draw) {
    const Box portrait = Box::at(x, y, side, side * 1.08F);
    if (c.locked || c.broken) {
      ui.fill(portrait, t.inset, 12);
      ui.outline(portrait, t.line, 12, 1);
      ui.icon(c.locked ? Icon::lock : Icon::bang, portrait.centre(), t.ink3, side * .3F);
    } else {
      draw_person(ui, portrait, c.person, 12);
    }
  }
  if (!beside) y += side * 1.08F + 14;
  put(Face::h2, tx, tw, t.ink, c.title, "/title");
  y += 2;
  put(Face::body, tx, tw, t.ink2, c.about, "/about");
  y += 10;
  float at = tx;
  if (!c.minutes.empty()) {
    if (draw) {
      ui.icon(Icon::clock, {tx + ui.u(9), y + chip_height(ui) / 2}, t.ink3, ui.u(17), 1.8F);
      ui.text(Face::small, tx + ui.u(26), y + (chip_height(ui) - ui.size(Face::small)) / 2, t.ink3,
              c.minutes);
      ui.passage(key + "/minutes", c.minutes);
    }
    at += ui.u(26) + ui.width(Face::small, c.minutes) + 16;
  }
  if (c.content_note) {
    const float cw = chip(ui, 0, 0, "Content note", Tone::note, Icon::heart, false);
    if (at > tx && at + cw > tx + tw) {
      at = tx;
      y += chip_height(ui) + 6;
    }
    if (draw) {
      chip(ui, at, y, "Content note", Tone::note, Icon::heart);
      ui.passage(key + "/note", "Content note");
    }
    at += cw;
  }
  if (at > tx) y += chip_height(ui) + 8;
  if (!c.status.empty()) {
    const Tone tone = c.broken ? Tone::bad : c.tone;
    const float mark = c.locked || tone != Tone::plain ? ui.u(28) : 0;
    if (draw && c.locked)
      ui.icon(Icon::lock, {tx + ui.u(9), y + ui.leading(Face::small_bold) / 2}, t.ink2, ui.u(17), 1.8F);
    else if (draw && mark > 0)
      badge(ui, {tx + ui.u(10), y + ui.leading(Face::small_bold) / 2}, tone, ui.u(9.5F));
    put(Face::small_bold, tx + mark, tw - mark, tone == Tone::plain ? t.ink2 : t.ink_of(tone), c.status,
        "/status");
  }
  const auto acts = acts_of(c, first, only);
  const float needs = acts_height(ui, tw, acts);
  if (needs > 0) {
    y += 16;
    if (draw) draw_acts(ui, tx, std::max(y, bottom - needs), tw, acts, wants);
    y += needs;
  }
  return std::max(y, top + side * 1.08F);
}

/// A story that isn't open yet can be reached and read, not begun.
void locked_target(Ui& ui, const Box& b, const ScenarioCard& c) {
  const auto hit = ui.hit(b, {.id = "scenario/" + c.id,
                              .role = Role::button,
                              .label = c.title,
                              .state = "locked",
                              .hint = c.status});
  if (hit.ring) ui.focus_ring(b, 16);
}

}  // namespace

float draw_scenarios(Ui& ui, float x, float y, float w, const std::vector<ScenarioCard>& cards, bool first,
                     Intents& wants) {
  constexpr float kGap = 20, kPad = 22;
  const bool only = cards.size() == 1;
  if (only) w = std::min(w, ui.u(900));
  const auto n = only ? 1 : columns(w, ui.u(430), kGap, 3);
  const float each = std::floor((w - kGap * static_cast<float>(n - 1)) / static_cast<float>(n));
  bool want_first = first;
  for (std::size_t row = 0; row < cards.size(); row += n) {
    const auto end = std::min(cards.size(), row + n);
    float h = 0;
    for (auto i = row; i < end; ++i)
      h = std::max(h, contents(ui, 0, 0, each - 2 * kPad, cards[i], false, only, false, 0, wants));
    for (auto i = row; i < end; ++i) {
      const Box b = Box::at(x + static_cast<float>(i - row) * (each + kGap), y, each, h + 2 * kPad);
      const bool can = want_first && !cards[i].locked;
      ui.card(b);
      const Ui::On on(ui, ui.theme().panel);
      if (cards[i].locked) locked_target(ui, b, cards[i]);
      contents(ui, b.x0 + kPad, b.y0 + kPad, each - 2 * kPad, cards[i], can, only, true, b.y1 - kPad, wants);
      if (can) want_first = false;
    }
    y += h + 2 * kPad + kGap;
  }
  return cards.empty() ? y : y - kGap;
}

}  // namespace plumbline::desktop
