#include "faces/desktop/panels/parts.hpp"

#include <array>

namespace plumbline::desktop {

namespace {

constexpr float kGap = 12;

/// Where the buttons of a row lie, seen from its top left corner.
std::vector<Box> places(const Ui& ui, float w, const std::vector<Act>& acts) {
  std::vector<Box> out;
  float x = 0, y = 0, line = 0;
  for (const auto& a : acts) {
    const auto size = button_size(ui, a.label, a.look, w);
    if (x > 0 && x + size.x > w) {
      x = 0;
      y += line + kGap;
      line = 0;
    }
    out.push_back(Box::at(x, y, size.x, size.y));
    line = std::max(line, size.y);
    x += size.x + kGap;
  }
  return out;
}

}  // namespace

float heading(Ui& ui, float x, float y, float w, std::string_view title, std::string_view about,
              const std::string& key) {
  const auto& t = ui.theme();
  y += ui.para(Face::h1, x, y, w, t.ink, title, {.key = key + "/title"});
  if (!about.empty()) y += ui.para(Face::body, x, y + 2, w, t.ink2, about, {.key = key + "/about"}) + 2;
  return y + 20;
}

float acts_height(const Ui& ui, float w, const std::vector<Act>& acts) {
  float end = 0;
  for (const auto& b : places(ui, w, acts)) end = std::max(end, b.y1);
  return end;
}

float draw_acts(Ui& ui, float x, float y, float w, const std::vector<Act>& acts, Intents& wants) {
  const auto boxes = places(ui, w, acts);
  float end = y;
  for (std::size_t i = 0; i < acts.size(); ++i) {
    const Box b{x + boxes[i].x0, y + boxes[i].y0, x + boxes[i].x1, y + boxes[i].y1};
    if (button(ui, b, acts[i].id, acts[i].label, acts[i].look)) {
      wants.push_back(acts[i].intent);
      if (!acts[i].then.empty()) ui.focus(acts[i].then);
    }
    end = std::max(end, b.y1);
  }
  return end;
}

std::size_t columns(float w, float least, float gap, std::size_t most) {
  std::size_t n = 1;
  while (n < most && w >= static_cast<float>(n + 1) * least + static_cast<float>(n) * gap) ++n;
  return n;
}

float empty_card(Ui& ui, float x, float y, float w, Tone tone, std::string_view title, std::string_view about,
                 const std::vector<Act>& acts, Intents& wants, const std::string& key) {
  const auto& t = ui.theme();
  return ui
      .card_around(x, y, w,
                   [&](float ix, float iy, float iw) {
                     const float tx = ix + ui.u(52), tw = iw - ui.u(52);
                     badge(ui, {ix + ui.u(18), iy + ui.u(18)}, tone, ui.u(17));
                     iy += ui.para(Face::h2, tx, iy, tw, t.ink, title, {.key = key + "/title"}) + 4;
                     iy += ui.para(Face::body, tx, iy, tw, t.ink2, about, {.key = key + "/about"});
                     return acts.empty() ? iy : draw_acts(ui, tx, iy + 16, tw, acts, wants);
                   })
      .y1;
}

float due_row(Ui& ui, float x, float y, float w, const Due& due, const std::string& key) {
  const auto& t = ui.theme();
  const Face face = due.today ? Face::small_bold : Face::small;
  const float gap = (ui.leading(Face::small) - ui.size(Face::small)) / 2;
  y += ui.para(Face::body_bold, x, y, w, t.ink, due.statement, {.key = key}) + 2;
  const auto story = "in " + due.title;
  const float ww = ui.width(face, due.when);
  if (ui.width(Face::small, story) + ww + 16 <= w || ww < w * .4F) {
    ui.text_right(face, x + w, y + gap, due.today ? t.ink : t.ink3, due.when);
    ui.passage(key + "/when", story + ", " + due.when);
    return y + ui.para(Face::small, x, y, w - ww - 16, t.ink3, story);
  }
  y += ui.para(Face::small, x, y, w, t.ink3, story, {.key = key + "/story"});
  return y + ui.para(face, x, y, w, due.today ? t.ink : t.ink3, due.when, {.key = key + "/when"});
}

}  // namespace plumbline::desktop
