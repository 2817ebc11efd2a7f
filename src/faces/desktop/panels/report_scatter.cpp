// Decisions as points: how many got them right, and how well they tell those who know from those who don't.
// One stop for Tab; the arrows go from point to point.

#include "base/text.hpp"
#include "faces/desktop/panels/after_parts.hpp"
#include "faces/desktop/panels/forms.hpp"
#include "faces/desktop/panels/report.hpp"

#include <algorithm>
#include <cmath>

namespace plumbline::desktop {

namespace {

// Facility between these and discrimination above the last one: a decision that works well as a question.
constexpr double kHard = .2, kEasy = .8, kTells = .2;

struct Points {
  const ReportView& view;
  Box plot;
  double low = -.2, high = .6;
  double top = .6;         // above `high`, so that the words have a line of their own
  std::vector<int> shown;  // items with figures

  const ItemRow& item(int i) const { return view.items[static_cast<std::size_t>(i)]; }
  ImVec2 at(double facility, double tells) const {
    return {plot.x0 + static_cast<float>(facility) * plot.w(),
            plot.y1 - static_cast<float>((tells - low) / (top - low)) * plot.h()};
  }
  ImVec2 at(int i) const { return at(item(i).facility, item(i).discrimination); }
};

Points points_of(const ReportView& v) {
  Points p{.view = v};
  for (int i = 0; i < static_cast<int>(v.items.size()); ++i) {
    const auto& item = v.items[static_cast<std::size_t>(i)];
    if (!item.enough || !item.discriminates) continue;
    p.shown.push_back(i);
    p.low = std::min(p.low, std::floor(item.discrimination * 5 - .2) / 5);
    p.high = std::max(p.high, std::ceil(item.discrimination * 5 + .2) / 5);
  }
  return p;
}

Box zone(const Points& p) {
  const auto a = p.at(kHard, p.top), b = p.at(kEasy, kTells);
  return {a.x, a.y, b.x, b.y};
}

/// Words within the plot, where they fit and nothing is written yet.
struct Written {
  std::vector<Box> taken;
  bool room(const Box& b) {
    for (const auto& o : taken)
      if (!o.with(b).empty()) return false;
    taken.push_back(b);
    return true;
  }
};

void word(Ui& ui, const Box& within, float x, float y, Colour ground, Colour ink, const char* words,
          Written& written) {
  const float w = ui.width(Face::small, words);
  const Box b = Box::at(x, y, w, ui.size(Face::small));
  if (b.x0 < within.x0 + 4 || b.x1 > within.x1 - 4 || b.y0 < within.y0 || b.y1 > within.y1 ||
      !written.room(b))
    return;
  const Ui::On on(ui, ground);
  ui.text(Face::small, x, y, ink, words);
}

void ground(Ui& ui, const Points& p, Written& written) {
  const auto& t = ui.theme();
  ui.fill(p.plot, t.inset, 8);
  if (t.contrast) ui.outline(p.plot, t.line, 8, 1);
  const Box z = zone(p);
  ui.fill(z, t.good_soft, 4);
  ui.outline(z, t.good, 4, t.stroke);
  const auto zero = p.at(0, 0).y;
  ui.dashed({p.plot.x0, zero}, {p.plot.x1, zero}, t.edge, 1.5F);
  const float top = p.plot.y0 + 8;
  word(ui, z, z.x0 + 10, top, t.good_soft, t.good, "works well", written);
  const Box hard{p.plot.x0, p.plot.y0, z.x0, p.plot.y1}, easy{z.x1, p.plot.y0, p.plot.x1, p.plot.y1};
  const auto middle = [&](const Box& b, const char* words) {
    word(ui, b, b.centre().x - ui.width(Face::small, words) / 2, top, t.inset, t.ink3, words, written);
  };
  middle(hard, "too hard");
  middle(easy, "too easy");
  const float below = zero + 6;
  word(ui, p.plot, p.plot.x0 + 10, below, t.inset, t.ink3, "misleads", written);
}

void axes(Ui& ui, const Points& p) {
  const auto& t = ui.theme();
  const float small = ui.size(Face::small);
  for (const double f : {0., kHard, .5, kEasy, 1.})
    ui.text_centred(Face::small, {p.at(f, p.low).x, p.plot.y1 + 6 + small / 2}, t.ink2,
                    f == 0   ? "0"
                    : f == 1 ? "1"
                             : two_places(f).substr(0, 3));
  float last = 1e6F;
  for (const double d : {p.low, 0., kTells, p.high}) {
    const float y = p.at(0, d).y;
    if (last - y < small + 2) continue;  // too near to the one below
    last = y;
    auto words = two_places(d);
    words.pop_back();
    ui.text_right(Face::small, p.plot.x0 - 8, y - small / 2, t.ink2, d == 0 ? "0" : words);
  }
}

void point(Ui& ui, const Points& p, int i, Written& written) {
  const auto& t = ui.theme();
  const auto c = p.at(i);
  const auto& item = p.item(i);
  const auto tone = tone_of(item);
  const bool picked = i == selected_of(p.view);
  auto& d = ui.draw();
  if (picked) {
    d.AddCircleFilled(c, ui.u(16), t.panel, 32);
    d.AddCircle(c, ui.u(16), t.accent, 32, 3);
  }
  if (tone == Tone::good) {
    d.AddCircleFilled(c, ui.u(6), t.accent, 24);
    d.AddCircle(c, ui.u(6), t.panel, 24, 1.5F);
    return;
  }
  badge(ui, c, tone, ui.u(9), tone == Tone::bad);
  const float x = c.x + ui.u(picked ? 20 : 13), w = ui.width(Face::small_bold, item.number);
  const Box b = Box::at(x, c.y - ui.size(Face::small_bold) / 2, w, ui.size(Face::small_bold));
  if (b.x1 > p.plot.x1 - 3 || b.y0 < p.plot.y0 || b.y1 > p.plot.y1 || !written.room(b.grown(1))) return;
  const Box z = zone(p);
  const Ui::On on(ui, z.contains(b.centre()) ? t.good_soft : t.inset);
  ui.text(Face::small_bold, b.x0, b.y0, t.ink, item.number);
}

/// The next one by facility or by discrimination, seen from the one picked.
int neighbour(const Points& p, platform::Key k) {
  const int now = selected_of(p.view);
  auto order = p.shown;
  const bool across = k == platform::Key::left || k == platform::Key::right;
  const auto value = [&](int i) { return across ? p.item(i).facility : p.item(i).discrimination; };
  std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return value(a) < value(b); });
  const auto at = std::find(order.begin(), order.end(), now);
  if (at == order.end()) return order.front();
  const bool up = k == platform::Key::right || k == platform::Key::up;
  if (up) return at + 1 == order.end() ? now : *(at + 1);
  return at == order.begin() ? now : *(at - 1);
}

int nearest(const Ui& ui, const Points& p) {
  int out = -1;
  float best = ui.u(24);
  for (const int i : p.shown) {
    const auto c = p.at(i);
    const float d = std::hypot(c.x - ui.mouse().x, c.y - ui.mouse().y);
    if (d >= best) continue;
    best = d;
    out = i;
  }
  return out;
}

void operate(Ui& ui, const Points& p, const Box& b, Intents& wants) {
  const int now = selected_of(p.view);
  const bool there = std::find(p.shown.begin(), p.shown.end(), now) != p.shown.end();
  const bool by_key = about_to_enter(ui, "scatter");
  const auto h =
      ui.hit(b, {.id = "scatter",
                 .role = Role::button,
                 .label = "Decisions by how easy they are and how well they tell",
                 .state = there ? item_in_words(p.item(now)) : "none picked",
                 .hint = "Left and right: the next harder or easier one. Up and down: by how well they tell. "
                         "Enter: to its row.",
                 .keeps_across = true,
                 .keeps_along = true});
  if (h.focus)
    for (const auto k : {platform::Key::left, platform::Key::right, platform::Key::up, platform::Key::down})
      if (ui.take(k))
        if (const int to = neighbour(p, k); to != now) wants.emplace_back(want::PickItem{to});
  if (h.click && by_key) {
    if (there) ui.focus("item/" + std::to_string(now));
  } else if (h.click) {
    if (const int to = nearest(ui, p); to >= 0 && to != now) wants.emplace_back(want::PickItem{to});
  }
  if (h.ring) ui.focus_ring(b, 10);
}

}  // namespace

float draw_scatter(Ui& ui, float x, float y, float w, float high, const ReportView& view, Intents& wants) {
  const auto& t = ui.theme();
  auto p = points_of(view);
  const float top = y;
  y += ui.para(Face::h2, x, y, w, t.ink, "Decisions as questions", {.key = "scatter/title"}) + 4;
  const auto count = grouped(p.shown.size()) + " of " + grouped(view.items.size()) +
                     " have enough attempts. Each one " + "stands in the table too.";
  y += ui.para(Face::small, x, y, w, t.ink2, count, {.key = "scatter/count"}) + 12;
  if (p.shown.empty())
    return y + ui.para(Face::body, x, y, w, t.ink2, "There is nothing to show yet.", {.key = "scatter/none"});
  y += ui.para(Face::small, x, y, w, t.ink2,
               "Upwards: how well it tells those who know from those who don't (discrimination)") +
       6;
  const float left = std::max(ui.width(Face::small, two_places(-.44)), ui.width(Face::small, "0.0")) + 10;
  const float right = ui.width(Face::small, "1");
  const char* across = "To the right: how many got it right (facility)";
  const float foot = ui.size(Face::small) + 12 + ui.para_height(Face::small, w - left, across);
  p.plot = Box::at(x + left, y, w - left - right, std::max(ui.u(230), high - (y - top) - foot));
  p.top = p.high + (p.high - p.low) * static_cast<double>((ui.size(Face::small) + 16) / p.plot.h());
  Written written;
  operate(ui, p, p.plot, wants);
  ground(ui, p, written);
  axes(ui, p);
  for (const int i : p.shown)
    if (i != selected_of(view)) point(ui, p, i, written);
  for (const int i : p.shown)
    if (i == selected_of(view)) point(ui, p, i, written);
  y = p.plot.y1 + ui.size(Face::small) + 12;
  return y + ui.para(Face::small, x + left, y, w - left, t.ink2, across);
}

}  // namespace plumbline::desktop
