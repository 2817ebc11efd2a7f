// One person on a card or a disc.

#include "faces/desktop/art/figure.hpp"
#include "faces/desktop/art/lights.hpp"
#include "faces/desktop/art/pictures.hpp"

#include <algorithm>

namespace plumbline::desktop {

namespace {

/// Nobody looks straight ahead: each is turned a little, always the same way.
float facing_of(const Portrait& who) { return who.id.size() % 2 == 0 ? 0.55F : -0.55F; }

Figure figure_of(const Portrait& who, story::Mood mood, float floor) {
  return {who, palette_of(who), head_of(who), expression_of(mood), floor, facing_of(who)};
}

void draw_ground(const Brush& brush, const Portrait& who, bool disc) {
  const ImU32 ground = hex(who.ground);
  brush.ground(Paint(lighter(ground, 0.42F), darker(ground, 0.05F), {-80, -90}, {80, 110}));
  if (disc) return;
  brush.ellipse({58, -62}, 62, 62, faded(kWhite, 0.26F));
  brush.ellipse({-84, 46}, 42, 42, faded(kWhite, 0.22F));
}

void draw_edge(ImDrawList& list, ImVec2 a, ImVec2 b, float radius, const ArtTone& tone) {
  if (tone.contrast) list.AddRect({a.x + 1, a.y + 1}, {b.x - 1, b.y - 1}, tone.ink, radius, 0, 2);
}

}  // namespace

void draw_portrait(ImDrawList& list, const Portrait& who, story::Mood mood, ImVec2 a, ImVec2 b,
                   const ArtTone& tone, float radius) {
  const float wide = b.x - a.x, high = b.y - a.y;
  if (wide < 4 || high < 4) return;
  const float unit = std::min(wide / 204, high / 222);
  const Region card(a, b, radius);
  const Placing placing{{(a.x + b.x) / 2, a.y + high * 0.44F}, unit};
  const Brush ground(list, card, placing, on_ground(tone), std::max(4.F, 5.F * unit));
  draw_ground(ground, who, false);
  const Brush brush(list, card, placing, on_people(tone), std::max(3.4F, 4.2F * unit));
  draw_figure(brush, figure_of(who, mood, high * 0.56F / unit + 30), outline_of(tone, 2), tone.ink);
  draw_edge(list, a, b, radius, tone);
}

void draw_avatar(ImDrawList& list, const Portrait& who, story::Mood mood, ImVec2 centre, float radius,
                 const ArtTone& tone) {
  if (radius < 2) return;
  const Region disc({centre.x - radius, centre.y - radius}, {centre.x + radius, centre.y + radius}, radius);
  const float unit = radius / 100;
  const Placing placing{{centre.x, centre.y - 10 * unit}, unit};
  draw_ground(Brush(list, disc, placing, on_ground(tone), std::max(5.F, radius / 8)), who, true);
  const Brush brush(list, disc, placing, on_people(tone), std::max(6.5F, radius / 7));
  draw_figure(brush, figure_of(who, mood, 130), 0, tone.ink);
  if (tone.contrast) list.AddCircle(centre, radius - 1, tone.ink, radius < 30 ? 20 : 32, 2);
}

}  // namespace plumbline::desktop
