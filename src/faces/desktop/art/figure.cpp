#include "faces/desktop/art/figure.hpp"

namespace plumbline::desktop {

Palette palette_of(const Portrait& who) {
  Palette c{};
  c.skin = hex(who.skin);
  const float light = brightness(c.skin);
  c.skin_light = mix(c.skin, hex(0xFFE9CF), 0.10F + 0.10F * light);
  c.skin_shade = mix(c.skin, hex(0x5A1E14), light > 0.5F ? 0.20F : 0.26F);
  c.skin_deep = mix(c.skin, hex(0x3A120E), light > 0.5F ? 0.40F : 0.45F);
  c.blush = mix(c.skin, hex(0xC2382E), light > 0.5F ? 0.42F : 0.38F);
  c.lip = who.lips != 0 ? hex(who.lips) : mix(c.skin, hex(0xA03A34), light > 0.5F ? 0.34F : 0.30F);
  c.lip_deep = mix(c.lip, hex(0x3A0F10), 0.45F);
  c.hair = hex(who.hair);
  const bool dark_hair = brightness(c.hair) < 0.3F;
  c.hair_light = mix(c.hair, hex(0xF0C9A0), dark_hair ? 0.16F : 0.30F);
  c.hair_dark = mix(c.hair, hex(0x120A10), 0.35F);
  c.brow = mix(mix(c.hair, hex(0x2A1A14), 0.30F), c.skin, 0.12F);
  c.eye = hex(who.eyes);
  c.top = hex(who.top);
  c.top_light = lighter(c.top, 0.14F);
  c.top_dark = darker(c.top, 0.26F);
  c.cover = hex(who.cover_colour);
  c.cover_dark = darker(c.cover, 0.28F);
  c.cover_light = lighter(c.cover, 0.16F);
  return c;
}

HeadShape head_of(const Portrait& who) {
  HeadShape h;
  switch (who.face) {
    case FaceShape::oval: break;
    case FaceShape::round: h = {42, 45, 42, 26, 30, 47, 57}; break;
    case FaceShape::square: h = {42, 43, 41, 29, 30, 50, 60}; break;
    case FaceShape::narrow: h = {38.5F, 40, 36, 28, 22, 50, 63}; break;
    case FaceShape::heart: h = {42.5F, 43, 36, 25, 20, 46, 59}; break;
  }
  if (who.build == Build::broad) {
    h.cheek += 1.5F;
    h.jaw += 3;
    h.chin += 3;
  }
  if (who.build == Build::slim) h.jaw -= 1.5F;
  return h;
}

namespace {

/// The head turns and bends on the neck.
Brush head_brush(const Brush& brush, const Figure& f) {
  const Brush at_neck = brush.moved({0, 52 + f.mood.down * 0.5F}, 1, f.mood.turn);
  return at_neck.moved({0, -52});
}

void draw_shapes(const Brush& brush, const Brush& head, const Figure& f) {
  draw_hair_behind(head, f);
  draw_cover_behind(head, f);
  draw_body(brush, f);
  draw_neck(brush, f);
  draw_head(head, f);
}

}  // namespace

void draw_figure(const Brush& brush, const Figure& f, float outline, ImU32 ink) {
  const Brush head = head_brush(brush, f);
  if (outline > 0) {
    const Brush halo = brush.haloed(outline, ink), halo_head = head.haloed(outline, ink);
    draw_shapes(halo, halo_head, f);
    draw_hair(halo_head, f);
    draw_cover(halo_head, f);
  }
  draw_shapes(brush, head, f);
  draw_clothes(brush, f);
  draw_beard(head, f);
  draw_features(head, f);
  draw_mouth(head, f);
  draw_hair(head, f);
  draw_cover(head, f);
  draw_things(head, f);
}

}  // namespace plumbline::desktop
