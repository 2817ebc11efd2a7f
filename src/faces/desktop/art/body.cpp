// Neck and trunk: what the clothes lie on.

#include "faces/desktop/art/figure.hpp"

namespace plumbline::desktop {

namespace {

struct Frame {
  float neck, slope, shoulder, shoulder_y, side;
};

Frame frame_of(const Portrait& who) {
  switch (who.build) {
    case Build::slim: return {15.5F, 34, 72, 112, 78};
    case Build::broad: return {22, 44, 97, 111, 108};
    case Build::medium: break;
  }
  return {18.5F, 38, 84, 111, 92};
}

}  // namespace

void draw_body(const Brush& brush, const Figure& f) {
  const Frame b = frame_of(f.who);
  const auto& c = f.colours;
  const float low = f.floor, s = b.shoulder, n = b.neck + 3.5F;
  brush.blob({{-n, 84},
              {n, 84},
              {b.slope, 94},
              {s * 0.78F, 101},
              {s, b.shoulder_y + 8},
              {b.side, 150},
              {b.side + 4, 200},
              {b.side + 4, low},
              {0, low + 4},
              {-b.side - 4, low},
              {-b.side - 4, 200},
              {-b.side, 150},
              {-s, b.shoulder_y + 8},
              {-s * 0.78F, 101},
              {-b.slope, 94}},
             Paint(c.top_light, c.top_dark, {-s * 0.6F, 96}, {s * 0.9F, 190}));
}

void draw_neck(const Brush& brush, const Figure& f) {
  const float n = frame_of(f.who).neck;
  const auto& c = f.colours;
  brush.blob({{-n + 1, 30},
              {-n, 62},
              {-n - 3.2F, 84},
              {-n + 1, 99},
              {0, 112},
              {n - 1, 99},
              {n + 3.2F, 84},
              {n, 62},
              {n - 1, 30}},
             Paint(c.skin, mix(c.skin, c.skin_shade, 0.6F), {-n, 70}, {n, 70}));
  if (!brush.fine(n, 9)) return;
  // The head's shadow.
  brush.ribbon({{-n + 0.5F, 50}, {-6, 50}, {8, 50}, {n - 0.5F, 50}},
               {{-n + 0.3F, 62}, {-6, 76}, {8, 80}, {n, 76}}, faded(c.skin_deep, 0.42F));
}

}  // namespace plumbline::desktop
