// The decisions, those most worth another look first; and how many were met by domain.

#include "base/text.hpp"
#include "faces/desktop/panels/chart.hpp"
#include "faces/desktop/panels/debrief.hpp"

#include <algorithm>

namespace plumbline::desktop {

namespace {

struct Section {
  const char* name;
  bool urgent = false;
  std::vector<int> decisions;
};

/// Sure and wrong; then whatever lost something or went against a rule, most lost first; then the others.
std::vector<Section> sections(const DebriefView& v) {
  Section sure{"Sure and wrong", true, {}}, look{"Worth another look", false, {}}, rest{"", false, {}};
  for (int i = 0; i < static_cast<int>(v.decisions.size()); ++i) {
    const auto& r = v.decisions[static_cast<std::size_t>(i)];
    const bool flawed = r.lost > 0 || (r.tone != Tone::good && r.tone != Tone::plain);
    (r.sure_and_wrong ? sure : flawed ? look : rest).decisions.push_back(i);
  }
  const auto by_loss = [&](int a, int b) {
    return v.decisions[static_cast<std::size_t>(a)].lost > v.decisions[static_cast<std::size_t>(b)].lost;
  };
  std::stable_sort(sure.decisions.begin(), sure.decisions.end(), by_loss);
  std::stable_sort(look.decisions.begin(), look.decisions.end(), by_loss);
  rest.name = sure.decisions.empty() && look.decisions.empty() ? "All decisions" : "All others";
  std::vector<Section> out;
  for (auto* s : {&sure, &look, &rest})
    if (!s->decisions.empty()) out.push_back(std::move(*s));
  return out;
}

std::string below_title(const DebriefView& v, const ReviewView& r) {
  std::string out;
  if (v.exact && r.exact && r.lost > 0)
    out = "lost " + std::to_string(r.lost) + " of " + base::how_many(r.at_stake, "point");
  else if (v.exact && r.exact)
    out = r.at_stake == 0 ? "nothing at stake" : "nothing lost of " + std::to_string(r.at_stake);
  else
    out = r.verdict;
  if (!v.exact || !r.exact) return out;
  const bool against = r.tone == Tone::bad || r.tone == Tone::warn;
  if (against && !r.leading.empty() && !r.leading[0].severity.empty()) out += ", " + r.leading[0].severity;
  if (r.tone == Tone::note) out += ", put right later";
  return out;
}

Item item_of(const Ui& ui, const DebriefView& v, int i, const Box& b) {
  const auto& r = v.decisions[static_cast<std::size_t>(i)];
  return {.id = "list/" + std::to_string(i),
          .role = Role::button,
          .label = decision_in_words(v, r),
          .state = i == selected_of(v) ? "shown" : "",
          .hint = r.sure_and_wrong ? "You were sure." : "",
          .group = "list",
          .hotkey = i < 9 ? static_cast<char32_t>(U'1' + static_cast<char32_t>(i)) : 0,
          .first = !has_chart(v) && i == selected_of(v) && b.y1 < ui.frame().height - 40};
}

float row(Ui& ui, float x, float y, float w, const DebriefView& v, int i, Intents& wants) {
  const auto& t = ui.theme();
  const auto& r = v.decisions[static_cast<std::size_t>(i)];
  const auto sub = below_title(v, r);
  const std::string number = std::to_string(r.number);
  const bool two_digits = v.decisions.size() > 9;
  const float tx = x + ui.u(38), nw = ui.width(Face::body_bold, two_digits ? "00" : "0") + ui.u(10);
  const float tw = w - ui.u(38) - nw - ui.u(20);
  const float th = ui.para_height(Face::body_bold, tw, title_of(r)),
              sh = ui.para_height(Face::small, tw, sub);
  const Box b = Box::at(x - 12, y, w + 24, std::max(52.F, th + sh + 8));
  const auto id = "list/" + std::to_string(i);
  const bool enter = about_to_enter(ui, id);
  const auto h = ui.hit(b, item_of(ui, v, i, b));
  const bool on = i == selected_of(v);
  const Colour ground = on || h.hot ? t.accent_soft : t.panel;
  if (on || h.hot) ui.fill(b, ground, 10);
  if (on) ui.outline(b, t.accent, 10, 2);
  const Ui::On stands(ui, ground);
  badge(ui, {x + ui.u(12), b.centre().y}, r.tone == Tone::plain ? Tone::good : r.tone, ui.u(12));
  float ty = b.centre().y - (th + sh) / 2;
  ui.text(Face::body_bold, tx, ty + (ui.leading(Face::body_bold) - ui.size(Face::body_bold)) / 2, t.ink,
          number);
  ty += ui.para(Face::body_bold, tx + nw, ty, tw, t.ink, title_of(r));
  ui.para(Face::small, tx + nw, ty, tw, t.ink2, sub);
  ui.icon(Icon::chevron, {x + w - ui.u(5), b.centre().y}, on ? t.accent : t.ink3, ui.u(16));
  if (h.ring) ui.focus_ring(b, 10);
  if (h.click) choose_decision(ui, v, i, enter, wants);
  return b.y1 + 2;
}

/// Where there is little room: badge, number and, for those worth a look, the title.
void chip_of(Ui& ui, const Box& b, const DebriefView& v, int i, const std::string& text, Intents& wants) {
  const auto& t = ui.theme();
  const auto& r = v.decisions[static_cast<std::size_t>(i)];
  const bool on = i == selected_of(v);
  const auto id = "list/" + std::to_string(i);
  const bool enter = about_to_enter(ui, id);
  const auto h = ui.hit(b, item_of(ui, v, i, b));
  const Colour ground = on || h.hot ? t.accent_soft : t.panel;
  ui.well(b, ground, 10, on ? t.accent : t.edge);
  if (on) ui.outline(b, t.accent, 10, 2);
  const Ui::On stands(ui, ground);
  badge(ui, {b.x0 + 12 + ui.u(11), b.centre().y}, r.tone == Tone::plain ? Tone::good : r.tone, ui.u(11));
  const float tx = b.x0 + 12 + ui.u(31), tw = b.x1 - tx - 10;
  ui.para(Face::body_bold, tx, b.centre().y - ui.para_height(Face::body_bold, tw, text) / 2, tw, t.ink, text);
  if (h.ring) ui.focus_ring(b, 10);
  if (h.click) choose_decision(ui, v, i, enter, wants);
}

float chips_of(Ui& ui, float x, float y, float w, const DebriefView& v, const Section& s, bool titles,
               Intents& wants) {
  float cx = x, high = 0;
  for (const int i : s.decisions) {
    const auto& r = v.decisions[static_cast<std::size_t>(i)];
    const auto text = std::to_string(r.number) + (titles && !r.title.empty() ? "  " + r.title : "");
    const float side = 24 + ui.u(31), wanted = ui.width(Face::body_bold, text) + side;
    const float cw = std::min(w, std::ceil(wanted));
    if (cx > x && cx + cw > x + w) {
      cx = x;
      y += high + 10;
      high = 0;
    }
    const float h = std::max(44.F, ui.para_height(Face::body_bold, cw - side + 2, text) + 16);
    chip_of(ui, Box::at(cx, y, cw, h), v, i, text, wants);
    high = std::max(high, h);
    cx += cw + 10;
  }
  return y + high;
}

}  // namespace

float draw_decision_list(Ui& ui, float x, float y, float w, const DebriefView& v, bool chips,
                         Intents& wants) {
  const auto& t = ui.theme();
  bool first = true;
  for (const auto& s : sections(v)) {
    if (!first) y += 14;
    const bool worth = s.urgent || std::string_view(s.name) == "Worth another look";
    y = label(ui, x, y, w, s.name, s.urgent ? t.bad : t.ink3) + (chips ? 4.F : 0.F);
    if (chips)
      y = chips_of(ui, x, y, w, v, s, worth || v.decisions.size() <= 8, wants);
    else
      for (const int i : s.decisions) y = row(ui, x, y, w, v, i, wants);
    first = false;
  }
  return y;
}

float draw_domains(Ui& ui, float x, float y, float w, const DebriefView& v) {
  const auto& t = ui.theme();
  y = label(ui, x, y, w, "Decisions by domain", t.ink3) + 2;
  for (std::size_t i = 0; i < v.domains.size(); ++i) {
    const auto& d = v.domains[i];
    const auto count = std::to_string(d.met) + " of " + std::to_string(d.of);
    const float cw = std::min(ui.width(Face::body_bold, count), w / 2);
    const float line = (ui.leading(Face::body) - ui.size(Face::body_bold)) / 2;
    ui.text(Face::body_bold, x + w - cw, y + line, t.ink, count);
    y += ui.para(Face::body, x, y, w - cw - 16, t.ink2, d.name) + 3;
    ui.passage("domain/" + std::to_string(i), d.name + ": " + count + " met.");
  }
  return y;
}

}  // namespace plumbline::desktop
