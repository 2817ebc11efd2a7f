#pragma once
// A mood as small movements of a face, in the units of a head (about 120 high). They are kept small: what can
// be read at a glance, no mask.

#include "story/picture.hpp"

namespace plumbline::desktop {

struct Expression {
  float brow_in = 0, brow_out = 0;  // how far the ends of the brows go up
  float brow_close = 0;             // how far they come together
  float lid = 1;                    // how far the eyes are open
  float lower_lid = 0;              // how far the lower lids come up
  float look_x = 0, look_y = 0;     // where the eyes look
  float corners = 0;                // how far the corners of the mouth go up
  float bow = 0;                    // how far the middle of the mouth goes down
  float wide = 1;                   // how wide the mouth is
  float open = 0;                   // how far it is open
  float shift = 0;                  // of the mouth to one side
  float press = 0;                  // how much the lips are pressed together
  float cheeks = 0;                 // colour in the cheeks
  float turn = 0;                   // of the head, radians
  float down = 0;                   // of the head, bent forward
  float frown = 0;                  // lines between the brows
};

Expression expression_of(story::Mood mood);

}  // namespace plumbline::desktop
