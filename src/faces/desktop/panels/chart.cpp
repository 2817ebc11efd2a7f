#include "faces/desktop/panels/chart.hpp"

#include "base/text.hpp"
#include "faces/desktop/panels/debrief.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace plumbline::desktop {

namespace {

constexpr const char* kMinus = "\xE2\x88\x92";

/// One decision in tenths of the score: before it, what was still possible after it, and the worst it could
/// have come to.
struct Step {
  float before = 1000, after = 1000, worst = 1000;
};

std::vector<Step> steps_of(const DebriefView& v) {
  std::vector<Step> out;
  float at = 1000;
  const float stake = static_cast<float>(std::max(1, v.stake));
  for (const auto& r : v.decisions) {
    Step s;
    s.before = at;
    s.after =
        r.possible >= 0 ? static_cast<float>(r.possible) : at - static_cast<float>(r.lost) / stake * 1000;
    s.worst = std::min(s.after, at - static_cast<float>(r.at_stake) / stake * 1000);
    at = s.after;
    out.push_back(s);
  }
  return out;
}

struct Scale {
  float low = 0, step = 250;
};

/// The highest round value below everything shown, and a distance between lines that gives three to five.
Scale scale_of(const DebriefView& v, const std::vector<Step>& steps) {
  float least = static_cast<float>(v.mark) * 10;
  for (const auto& s : steps) least = std::min(least, s.worst);
  least = std::clamp(least - 20, 0.F, 900.F);
  Scale out;
  for (const float step : {50.F, 100.F, 200.F, 250.F}) {
    out.step = step;
    if ((1000 - least) / step <= 4.2F) break;
  }
  out.low = std::max(0.F, std::floor(least / (out.step / 2)) * out.step / 2);
  return out;
}

/// Everything needed to place something in the chart.
struct Chart {
  const DebriefView& view;
  std::vector<Step> steps;
  Scale scale;
  Box plot;              // where values are drawn
  float foot = 0;        // where badges and numbers end
  float column = 0;      // width of one decision
  int from = 0, to = 0;  // the decisions shown
  bool stacked = false;  // the number below its badge

  float y(float value) const { return plot.y0 + (1000 - value) / (1000 - scale.low) * plot.h(); }
  float x(int i) const { return plot.x0 + (static_cast<float>(i - from) + .5F) * column; }
  const Step& step(int i) const { return steps[static_cast<std::size_t>(i)]; }
  const ReviewView& review(int i) const { return view.decisions[static_cast<std::size_t>(i)]; }
};

float narrowest(const Ui& ui, const DebriefView& v) {
  const auto last = std::to_string(v.decisions.size());
  return std::max(ui.u(28), ui.width(Face::body_bold, last) + 10);
}

/// Title at the left; at the right what the signs mean, below it where there is no room.
float head(Ui& ui, float x, float y, float w) {
  const auto& t = ui.theme();
  constexpr std::array kSigns{"at stake", "lost"};
  const float box = ui.u(17);
  float wide = 0;
  for (const auto* s : kSigns) wide += ui.width(Face::small, s) + box + 8 + 22;
  const char* title = "Best score still possible";
  const bool beside = ui.width(Face::body_bold, title) + 20 + wide <= w;
  const float th = ui.para(Face::body_bold, x, y, w, t.ink, title);
  float lx = beside ? x + w - wide + 22 : x, ly = beside ? y : y + th + 2;
  for (std::size_t i = 0; i < kSigns.size(); ++i) {
    const Box b = Box::at(lx, ly + (ui.leading(Face::body) - box) / 2, box, box);
    if (i == 1) {
      ui.fill(b, t.bad_soft, 3);
      ui.hatch(b.inset(1), t.bad, 5);
    }
    ui.outline(b, i == 1 ? t.bad : t.edge, 3, 1.5F);
    lx = b.x1 + 8;
    lx += ui.text(Face::small, lx, ly + (ui.leading(Face::body) - ui.size(Face::small)) / 2, t.ink2,
                  kSigns[i]) +
          22;
  }
  return beside ? y + th : ly + ui.leading(Face::body);
}

void grid(Ui& ui, const Chart& c) {
  const auto& t = ui.theme();
  for (float v = 1000; v >= c.scale.low - 1; v -= c.scale.step) {
    const float y = std::round(c.y(v));
    ui.rule(c.plot.x0 - 8, y, c.plot.w() + 16);
    ui.text_right(Face::small, c.plot.x0 - 16, y - ui.size(Face::small) / 2, t.ink2,
                  base::tenths(static_cast<int>(v)));
  }
}

float half_stake(const Ui& ui, const Chart& c) {
  return std::clamp(c.column * (c.stacked ? .2F : .11F), 6.F, c.stacked ? ui.u(9) : ui.u(12));
}

/// What was at stake hangs from the line as an open box; what was lost of it is hatched.
void stake_box(Ui& ui, const Chart& c, int i) {
  const auto& t = ui.theme();
  const auto& s = c.step(i);
  if (s.before - s.worst < 1) return;
  const float half = half_stake(ui, c);
  const Box b{c.x(i) - half, c.y(s.before), c.x(i) + half, std::max(c.y(s.worst), c.y(s.before) + 5)};
  const bool lost = s.before - s.after >= 1;
  ui.fill(b, t.panel, 3);
  if (lost) {
    const Box gone{b.x0, b.y0, b.x1, std::clamp(c.y(s.after), b.y0 + 4, b.y1)};
    ui.fill(gone, t.bad_soft, 3);
    ui.hatch(gone, t.bad, half < 9 ? 4.5F : 6.F);
  }
  ui.outline(b, lost ? t.bad : t.edge, 3, 1.5F);
}

void course(Ui& ui, const Chart& c) {
  const auto& t = ui.theme();
  auto& d = ui.draw();
  std::vector<ImVec2> line{{c.plot.x0 - 8, c.y(c.step(c.from).before)}};
  for (int i = c.from; i < c.to; ++i) {
    line.push_back({c.x(i), c.y(c.step(i).before)});
    line.push_back({c.x(i), c.y(c.step(i).after)});
  }
  line.push_back({c.plot.x1 + 8, line.back().y});
  for (std::size_t i = 0; i + 1 < line.size(); ++i) {  // mitres of a polyline break where points repeat
    d.AddLine(line[i], line[i + 1], t.accent, c.stacked && line[i].x == line[i + 1].x ? 2.F : 3.F);
    d.AddCircleFilled(line[i + 1], 1.5F, t.accent, 12);
  }
  for (int i = c.from; i < c.to; ++i) {
    const ImVec2 p{c.x(i), c.y(c.step(i).after)};
    d.AddCircleFilled(p, std::min(ui.u(6), half_stake(ui, c) + 1), t.accent, 24);
    d.AddCircleFilled(p, std::min(ui.u(6), half_stake(ui, c) + 1) / 2, t.panel, 16);
  }
}

void lost_label(Ui& ui, const Chart& c, int i, Colour ground) {
  const auto& s = c.step(i);
  const int lost = static_cast<int>(std::round((s.before - s.after) / 10));
  if (lost < 1) return;
  const auto text = kMinus + std::to_string(lost);
  const float half = half_stake(ui, c);
  const float w = ui.width(Face::small_bold, text), high = c.y(s.after) - c.y(s.before);
  if (half + 5 + w > c.column / 2 - 3 || high < ui.size(Face::small_bold) * .6F) return;
  const Ui::On on(ui, ground);
  ui.text(Face::small_bold, c.x(i) + half + 5, (c.y(s.before) + c.y(s.after) - ui.size(Face::small_bold)) / 2,
          ui.theme().bad, text);
}

/// The target of a decision, from the top of the chart to its number; drawn first, below everything.
void column(Ui& ui, const Chart& c, int i, Intents& wants) {
  const auto& t = ui.theme();
  const float half = std::min(c.column / 2 - (c.column > ui.u(60) ? 2 : 1), ui.u(62));
  const Box b{c.x(i) - half, c.plot.y0 - 12, c.x(i) + half, c.foot};
  const auto id = "chart/" + std::to_string(i);
  const bool here = i == selected_of(c.view);
  const bool enter = about_to_enter(ui, id);
  const auto h = ui.hit(b, {.id = id,
                            .role = Role::button,
                            .label = decision_in_words(c.view, c.review(i)),
                            .state = here ? "shown" : "",
                            .hint = "Left and right: the one before or after. Enter: to its card.",
                            .group = "decisions",
                            .hotkey = i < 9 ? static_cast<char32_t>(U'1' + static_cast<char32_t>(i)) : 0,
                            .first = here,
                            .keeps_across = true});
  const Colour ground = here ? t.accent_soft : h.hot ? t.inset : t.panel;
  if (here || h.hot) ui.fill(b, ground, 10);
  if (here) ui.outline(b, t.accent, 10, 2);
  if (h.ring) ui.focus_ring(b, 10);
  if (h.click) choose_decision(ui, c.view, i, enter, wants);
  if (h.focus) {  // the arrows show the neighbour at once, beyond the part shown as well
    const int step = ui.take(platform::Key::left) ? -1 : ui.take(platform::Key::right) ? 1 : 0;
    const int next = std::clamp(i + step, 0, static_cast<int>(c.view.decisions.size()) - 1);
    if (next != i) {
      choose_decision(ui, c.view, next, false, wants);
      ui.focus("chart/" + std::to_string(next));
    }
  }
  const Ui::On on(ui, ground);
  const Face face = here ? Face::body_bold : Face::body;
  const auto number = std::to_string(c.review(i).number);
  const float r = ui.u(10), nw = ui.width(face, number);
  const Tone tone = c.review(i).tone == Tone::plain ? Tone::good : c.review(i).tone;
  if (c.stacked) {
    badge(ui, {c.x(i), c.plot.y1 + 16 + r}, tone, r);
    ui.text(face, c.x(i) - nw / 2, c.plot.y1 + 20 + 2 * r, t.ink, number);
  } else {
    const float wide = 2 * r + 8 + nw, y = c.foot - 8 - std::max(2 * r, ui.size(face)) / 2;
    badge(ui, {c.x(i) - wide / 2 + r, y}, tone, r);
    ui.text(face, c.x(i) + wide / 2 - nw, y - ui.size(face) / 2, t.ink, number);
  }
}

/// The mark and the score at the end of the line, kept apart.
void right_labels(Ui& ui, const Chart& c) {
  const auto& t = ui.theme();
  const float x = c.plot.x1 + 16, mark_y = c.y(static_cast<float>(c.view.mark) * 10);
  const float sm = ui.size(Face::small), sb = ui.size(Face::body_bold);
  ui.dashed({c.plot.x0 - 8, mark_y}, {c.plot.x1 + 8, mark_y}, t.ink2);
  float my = mark_y - sm / 2;
  const bool ends = c.to == static_cast<int>(c.steps.size());
  if (ends) {
    const float end_y = c.y(c.steps.back().after);
    float ey = end_y - sb / 2;
    const float near = (sm + sb) / 2 + 1 - std::abs(end_y - mark_y);
    if (near > 0) {
      (end_y <= mark_y ? ey : my) -= near / 2;
      (end_y <= mark_y ? my : ey) += near / 2;
    }
    ui.text(Face::body_bold, x, ey, t.ink, base::tenths(static_cast<int>(c.steps.back().after)));
  }
  ui.text(Face::small, x, my, t.ink2, "mark " + std::to_string(c.view.mark));
}

/// Where there are more decisions than fit: which are shown, and the way to the others.
float parts(Ui& ui, float x, float y, float w, const Chart& c, Intents& wants) {
  const int all = static_cast<int>(c.view.decisions.size()), fit = c.to - c.from;
  if (fit == all) return y;
  const float side = icon_button_side(ui);
  y += 10;
  if (icon_button(ui, Box::at(x, y, side, side), "chart/earlier", Icon::back, "Earlier decisions",
                  c.from > 0))
    choose_decision(ui, c.view, c.from - 1, false, wants);
  if (icon_button(ui, Box::at(x + side + 8, y, side, side), "chart/later", Icon::chevron, "Later decisions",
                  c.to < all))
    choose_decision(ui, c.view, c.to, false, wants);
  const auto text = "Decisions " + std::to_string(c.from + 1) + " to " + std::to_string(c.to) + " of " +
                    std::to_string(all);
  const float tx = x + 2 * side + 22, th = ui.para_height(Face::small, w - 2 * side - 22, text);
  ui.para(Face::small, tx, y + (side - th) / 2, w - 2 * side - 22, ui.theme().ink2, text);
  return y + std::max(side, th);
}

std::string told(const DebriefView& v) {
  std::string out = "Best score still possible. At first 100.";
  for (const auto& r : v.decisions) out += " " + decision_in_words(v, r) + ".";
  return out + " The mark is " + std::to_string(v.mark) + ".";
}

}  // namespace

bool has_chart(const DebriefView& v) { return v.exact && !v.decisions.empty() && v.stake > 0; }

float draw_chart(Ui& ui, float x, float y, float w, float high, const DebriefView& v, Intents& wants) {
  ui.passage("chart", told(v));
  const float top = y;
  y = head(ui, x, y, w) + 22;
  Chart c{.view = v, .steps = steps_of(v)};
  c.scale = scale_of(v, c.steps);
  const int all = static_cast<int>(v.decisions.size());
  const float left = ui.width(Face::small, "100") + 20;
  const float right = std::max(ui.width(Face::small, "mark 100"), ui.width(Face::body_bold, "100")) + 18;
  const float room = std::max(ui.u(60), w - left - right);
  const int fit = std::clamp(static_cast<int>(room / narrowest(ui, v)), 1, all);
  const int pages = (all + fit - 1) / fit, per = (all + pages - 1) / pages;
  c.from = selected_of(v) / per * per;
  c.to = std::min(all, c.from + per);
  c.column = room / static_cast<float>(c.to - c.from);
  c.stacked = c.column < ui.u(20) + 24 + ui.width(Face::body_bold, std::to_string(all));
  const float side = icon_button_side(ui), below = pages > 1 ? side + 10 : 0;
  const float foot =
      c.stacked ? ui.u(20) + 30 + ui.size(Face::body) : std::max(ui.u(20), ui.size(Face::body)) + 26;
  const float plot = std::max(ui.u(130), high - (y - top) - foot - below);
  c.plot = Box::at(x + left, y, room, plot);
  c.foot = c.plot.y1 + foot;
  for (int i = c.from; i < c.to; ++i) column(ui, c, i, wants);
  grid(ui, c);
  right_labels(ui, c);
  for (int i = c.from; i < c.to; ++i) stake_box(ui, c, i);
  course(ui, c);
  for (int i = c.from; i < c.to; ++i)
    lost_label(ui, c, i, i == selected_of(v) ? ui.theme().accent_soft : ui.theme().panel);
  return parts(ui, x, c.foot, w, c, wants);
}

}  // namespace plumbline::desktop
