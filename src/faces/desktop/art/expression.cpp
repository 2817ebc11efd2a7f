#include "faces/desktop/art/expression.hpp"

namespace plumbline::desktop {

Expression expression_of(story::Mood mood) {
  Expression e;
  switch (mood) {
    case story::Mood::calm:
      e.corners = 1.7F;
      e.bow = 1.1F;
      break;
    case story::Mood::glad:
      e = {.brow_in = 1.2F,
           .brow_out = 1.6F,
           .lid = 0.86F,
           .lower_lid = 1.3F,
           .corners = 4.4F,
           .bow = 2.6F,
           .wide = 1.22F,
           .open = 3.4F,
           .cheeks = 1,
           .turn = 0.04F};
      break;
    case story::Mood::worried:
      e = {.brow_in = 4.2F,
           .brow_out = -0.8F,
           .brow_close = 1.8F,
           .lid = 1.12F,
           .look_x = 0.6F,
           .corners = -1.4F,
           .bow = -0.4F,
           .wide = 0.94F,
           .press = 0.35F,
           .turn = -0.03F,
           .frown = 0.6F};
      break;
    case story::Mood::sad:
      e = {.brow_in = 4.6F,
           .brow_out = -2.2F,
           .brow_close = 0.8F,
           .lid = 0.74F,
           .look_y = 1.3F,
           .corners = -3.F,
           .bow = -1.2F,
           .wide = 0.9F,
           .turn = -0.07F,
           .down = 2.5F};
      break;
    case story::Mood::angry:
      e = {.brow_in = -4.F,
           .brow_out = 1.6F,
           .brow_close = 2.6F,
           .lid = 0.86F,
           .lower_lid = 1.F,
           .corners = -2.2F,
           .bow = -1.F,
           .wide = 0.92F,
           .press = 0.8F,
           .down = 1.F,
           .frown = 1};
      break;
    case story::Mood::ashamed:
      e = {.brow_in = 3.2F,
           .brow_out = -1.2F,
           .brow_close = 1,
           .lid = 0.5F,
           .look_x = -1.6F,
           .look_y = 2.2F,
           .corners = -1.4F,
           .bow = -0.6F,
           .wide = 0.84F,
           .press = 0.5F,
           .cheeks = 1.5F,
           .turn = 0.09F,
           .down = 5};
      break;
    case story::Mood::thoughtful:
      e = {.brow_in = 0.2F,
           .brow_out = 2.6F,
           .brow_close = 1.2F,
           .lid = 0.92F,
           .look_x = 2.3F,
           .look_y = -1.6F,
           .corners = -0.2F,
           .bow = -0.2F,
           .wide = 0.86F,
           .shift = 2.2F,
           .press = 0.4F,
           .turn = 0.06F,
           .frown = 0.25F};
      break;
  }
  return e;
}

}  // namespace plumbline::desktop
