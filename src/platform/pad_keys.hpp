#pragma once
// What the buttons and sticks of a game controller mean, as key presses. Pure; controller.cpp feeds it.
//
//   D-pad, left stick   arrows, repeated while held: after 400 ms, then every 120 ms
//   A enter, B escape, X space, Y the letter R (read aloud), shoulders back_tab and tab, Start help
//   right stick         wheel, up to 15 lines a second
// Time is in seconds from any start. Late calls give one repeat, never a burst.

#include "platform/input.hpp"

#include <array>
#include <cstdint>
#include <vector>

namespace plumbline::platform {

enum class PadButton : std::uint8_t {
  none,
  a,
  b,
  x,
  y,
  left_shoulder,
  right_shoulder,
  start,
  up,
  down,
  left,
  right
};

class PadKeys {
 public:
  void press(PadButton button, double now);
  void release(PadButton button);
  /// -1 to 1, to the right and down.
  void left_stick(float x, float y, double now);
  void right_stick(float x, float y);
  /// What has come about since the last call.
  std::vector<Event> events(double now);

 private:
  struct Direction {
    bool button = false, stick = false;
    double next_repeat = 0;
    bool held() const { return button || stick; }
  };
  void hold(std::size_t direction, bool Direction::*by, bool down, double now);
  void add(KeyPress press);

  std::array<Direction, 4> directions_;  // up, down, left, right
  Point scroll_;
  double last_ = 0;
  std::vector<Event> events_;
};

}  // namespace plumbline::platform
