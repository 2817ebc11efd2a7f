#pragma once
// The places of scene cards. The brush's origin is the middle of the card's upper edge, a card is 100 units
// high, and `half` its half width: things stand where the card leaves room. For this room's own files.

#include "faces/desktop/art/brush.hpp"
#include "story/picture.hpp"

namespace plumbline::desktop {

struct Stage {
  const Brush& brush;
  float half;  // from the middle to either side, in units
};

/// What lies behind the people, and what lies in front of them.
void draw_behind(const Stage& stage, story::Place place);
void draw_before(const Stage& stage, story::Place place);

/// places_work.cpp, places_home.cpp, places_out.cpp
void office_behind(const Stage& s);
void office_before(const Stage& s);
void corridor_behind(const Stage& s);
void meeting_behind(const Stage& s);
void meeting_before(const Stage& s);
void breakroom_behind(const Stage& s);
void breakroom_before(const Stage& s);
void waiting_behind(const Stage& s);
void home_behind(const Stage& s);
void home_before(const Stage& s);
void kitchen_behind(const Stage& s);
void kitchen_before(const Stage& s);
void street_behind(const Stage& s);
void car_behind(const Stage& s);
void car_before(const Stage& s);
void court_behind(const Stage& s);
void court_before(const Stage& s);
void nowhere_behind(const Stage& s);
/// frames.cpp: what people on a call or a page are seen in
void screen_behind(const Stage& s);
void phone_behind(const Stage& s);

/// props.cpp
void wall(const Stage& s, ImU32 upper, ImU32 lower, float floor, ImU32 ground);
void window(const Brush& b, Point a, Point to, ImU32 frame, bool blind);
void plant(const Brush& b, Point foot, float high, ImU32 pot);
void pendant(const Brush& b, Point at, ImU32 shade);
void frame(const Brush& b, Point a, Point to, ImU32 wood, ImU32 inside);
void clock_face(const Brush& b, Point at, float radius);
void binders(const Brush& b, Point foot, int count, float high);
void mug(const Brush& b, Point foot, float size, ImU32 colour);
void table(const Stage& s, float y, ImU32 top, ImU32 front);
void notice_board(const Brush& b, Point a, Point to);
void paper(const Brush& b, Point at, float wide, float high, float turn);

}  // namespace plumbline::desktop
