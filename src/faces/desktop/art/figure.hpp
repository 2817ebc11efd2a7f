#pragma once
// Somebody from the head down, put together from pieces. The brush's origin is the middle of the head between
// the eyes, a head is about 120 units high and 90 wide, y grows downwards. For this room's own files.

#include "faces/desktop/art/brush.hpp"
#include "faces/desktop/art/expression.hpp"
#include "faces/desktop/art/portraits.hpp"

namespace plumbline::desktop {

struct Palette {
  ImU32 skin, skin_light, skin_shade, skin_deep, blush, lip, lip_deep;
  ImU32 hair, hair_light, hair_dark, brow, eye;
  ImU32 top, top_light, top_dark, cover, cover_dark, cover_light;
};
Palette palette_of(const Portrait& who);

/// Half widths and heights of the head's outline.
struct HeadShape {
  float temple = 41, cheek = 43, jaw = 39, jaw_y = 26, chin = 25, chin_y = 47, bottom = 59;
};
HeadShape head_of(const Portrait& who);

struct Figure {
  const Portrait& who;
  Palette colours;
  HeadShape head;
  Expression mood;
  float floor;   // how far down the body goes
  float facing;  // -1 to 1: turned to the left or right a little
};

/// body.cpp
void draw_body(const Brush& brush, const Figure& f);
void draw_neck(const Brush& brush, const Figure& f);  // on top of the body
/// clothes.cpp
void draw_clothes(const Brush& brush, const Figure& f);
/// face.cpp
void draw_head(const Brush& brush, const Figure& f);
void draw_features(const Brush& brush, const Figure& f);
/// mouth.cpp
void draw_mouth(const Brush& brush, const Figure& f);
void draw_beard(const Brush& brush, const Figure& f);
/// hair.cpp, hair_long.cpp: behind the head and body, and on top of the head
void draw_hair_behind(const Brush& brush, const Figure& f);
void draw_hair(const Brush& brush, const Figure& f);
/// covers.cpp: headscarf and turban, in front of the body
void draw_cover_behind(const Brush& brush, const Figure& f);
void draw_cover(const Brush& brush, const Figure& f);
/// things.cpp: glasses, hearing aid, earrings
void draw_things(const Brush& brush, const Figure& f);

/// All of it. `outline`: pixels of a line round it in `ink`; 0 for none.
void draw_figure(const Brush& brush, const Figure& f, float outline, ImU32 ink);

}  // namespace plumbline::desktop
