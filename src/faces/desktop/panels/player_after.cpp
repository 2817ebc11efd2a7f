// After a decision: what the world shows, and in practice what there is to say about it.

#include "faces/desktop/panels/player_parts.hpp"
#include "faces/desktop/panels/review.hpp"

#include <algorithm>
#include <cmath>

namespace plumbline::desktop {

namespace {

constexpr float kGap = 24;

float draw_decided(Ui& ui, float x, float y, float w, const std::vector<std::string>& decided, bool draw) {
  const auto& t = ui.theme();
  if (decided.empty()) return y;
  if (!draw) {
    y += ui.leading(Face::caps) + 4;
    for (const auto& d : decided) y += ui.para_height(Face::body, w, d) + 4;
    return y + 20;
  }
  y = label(ui, x, y, w, "You decided", t.ink3);
  for (std::size_t i = 0; i < decided.size(); ++i)
    y += 4 + ui.para(Face::body, x, y, w, t.ink2, decided[i],
                     {.key = "decided/" + std::to_string(i), .say = i == 0 ? "You decided: " : ""});
  ui.rule(x, y + 8, w);
  return y + 20;
}

/// The scene's card again, with what happened in it.
float draw_world(Ui& ui, float x, float y, float w, const PlayerView& view, bool across, bool with_decided) {
  const auto body = [&](float ix, float iy, float iw) {
    if (with_decided) iy = draw_decided(ui, ix, iy, iw, view.decided, true);
    return iy + ui.para(Face::read, ix, iy, iw, ui.theme().ink, view.world, {.key = "after/world"});
  };
  const auto height = [&](float iw) {
    return (with_decided ? draw_decided(ui, 0, 0, iw, view.decided, false) : 0) +
           ui.para_height(Face::read, iw, view.world);
  };
  return draw_scene(ui, x, y, w, view.place, across, height, body);
}

float draw_thinking(Ui& ui, float x, float y, float w) {
  return ui
      .card_around(x, y, w,
                   [&](float ix, float iy, float iw) {
                     ui.icon(Icon::clock, {ix + ui.u(11), iy + ui.leading(Face::body) / 2}, ui.theme().ink3,
                             ui.u(20), 1.8F);
                     const float indent = ui.u(34);
                     return iy + ui.para(Face::body, ix + indent, iy, iw - indent, ui.theme().ink2,
                                         "Working out what this was worth \xE2\x80\xA6",
                                         {.key = "after/thinking"});
                   })
      .y1;
}

}  // namespace

float draw_after(Ui& ui, float x, float y, float w, const PlayerView& view, const Page& page,
                 Intents& wants) {
  const bool explains = view.review.has_value() || view.thinking, wide = wide_enough(ui);
  const float pad = ui.room() < 700 ? 18 : 26;
  float left_end = y, cx = x, cw = w;
  if (wide && explains) {
    const float left = std::round((w - kGap) * .37F);
    left_end = draw_world(ui, x, y, left, view, false, false);
    cx = x + left + kGap;
    cw = w - left - kGap;
  } else {
    y = draw_world(ui, x, y, w, view, ui.room() >= 700, !explains) + kGap;
  }
  if (view.help) y = draw_scene_help(ui, cx, y, cw, view.contacts);
  if (view.review)
    y = ui.card_around(
              cx, y, cw,
              [&](float ix, float iy, float iw) {
                return draw_review(ui, ix, iy, iw, *view.review, {.key = "review"}, wants);
              },
              pad)
            .y1 +
        18;
  else if (view.thinking)
    y = draw_thinking(ui, cx, y, cw) + 18;
  return std::max(left_end, draw_acts_of(ui, page, cx, y, cw, wants));
}

}  // namespace plumbline::desktop
