#include "platform/controller.hpp"

#include "platform/pad_keys.hpp"

#include <SDL.h>
#include <doctest/doctest.h>

#include <cmath>

using namespace plumbline;
using namespace plumbline::platform;
using Kind = Event::Kind;

namespace {

std::vector<Key> keys(const std::vector<Event>& events) {
  std::vector<Key> out;
  for (const auto& event : events)
    if (event.kind == Kind::key) out.push_back(event.key.key);
  return out;
}

using Keys = std::vector<Key>;

/// A controller that is only pretended, and the device number SDL gave it.
struct Pretended {
  int index = SDL_JoystickAttachVirtual(SDL_JOYSTICK_TYPE_GAMECONTROLLER, SDL_CONTROLLER_AXIS_MAX,
                                        SDL_CONTROLLER_BUTTON_MAX, 0);
  SDL_Joystick* joystick = index < 0 ? nullptr : SDL_JoystickOpen(index);

  void button(SDL_GameControllerButton which, bool down) const {
    SDL_JoystickSetVirtualButton(joystick, which, down ? SDL_PRESSED : SDL_RELEASED);
    SDL_JoystickUpdate();
  }
  void axis(SDL_GameControllerAxis which, Sint16 value) const {
    SDL_JoystickSetVirtualAxis(joystick, which, value);
    SDL_JoystickUpdate();
  }
  void unplug() {
    SDL_JoystickClose(joystick);
    SDL_JoystickDetachVirtual(index);
    joystick = nullptr;
  }
};

}  // namespace

SCENARIO("Buttons stand for keys") {
  PadKeys pad;
  for (const auto button : {PadButton::a, PadButton::b, PadButton::x, PadButton::y, PadButton::left_shoulder,
                            PadButton::right_shoulder, PadButton::start, PadButton::none})
    pad.press(button, 0);
  const auto events = pad.events(0);
  CHECK(keys(events) ==
        Keys{Key::enter, Key::escape, Key::space, Key::letter, Key::back_tab, Key::tab, Key::help});
  CHECK(events.at(3).key.sign == U'R');
  for (const auto& event : events) CHECK(event.key.from_controller);
}

SCENARIO("A direction repeats after 400 ms and then every 120 ms") {
  PadKeys pad;
  pad.press(PadButton::down, 10);
  CHECK(keys(pad.events(10)) == Keys{Key::down});
  CHECK(keys(pad.events(10.39)).empty());
  const auto again = pad.events(10.41);
  CHECK(keys(again) == Keys{Key::down});
  CHECK(again.front().key.repeat);
  CHECK(keys(pad.events(10.52)).empty());
  CHECK(keys(pad.events(10.54)) == Keys{Key::down});
  CHECK(keys(pad.events(60)) == Keys{Key::down});  // late: one, no burst
  pad.release(PadButton::down);
  CHECK(keys(pad.events(70)).empty());
}

SCENARIO("The left stick is a D-pad that doesn't stutter") {
  PadKeys pad;
  pad.left_stick(0.45F, 0, 0);
  CHECK(pad.events(0).empty());
  pad.left_stick(0.55F, 0.5F, 0);
  CHECK(keys(pad.events(0)) == Keys{Key::right});
  pad.left_stick(0.4F, 0, 0.1);  // still held
  pad.left_stick(0.55F, 0, 0.2);
  CHECK(keys(pad.events(0.2)).empty());
  pad.left_stick(0.1F, 0, 0.3);
  pad.left_stick(0, -1, 0.3);
  CHECK(keys(pad.events(0.3)) == Keys{Key::up});
}

SCENARIO("The right stick turns the wheel by time") {
  PadKeys pad;
  pad.events(1);
  pad.right_stick(0, 1);
  const auto events = pad.events(1.05);
  REQUIRE(events.size() == 1);
  CHECK(events.front().kind == Kind::wheel);
  CHECK(events.front().y == doctest::Approx(-0.75));
  pad.right_stick(0.1F, 0.1F);
  CHECK(pad.events(1.1).empty());
}

SCENARIO("A controller is plugged in, used and unplugged") {
  auto opened = Controller::open();
  REQUIRE(opened);
  auto& controller = **opened;
  controller.poll(0);
  Pretended pad;
  REQUIRE(pad.joystick != nullptr);
  controller.poll(0);
  REQUIRE(controller.connected());

  WHEN("a button is tapped between two polls") {
    pad.button(SDL_CONTROLLER_BUTTON_A, true);
    pad.button(SDL_CONTROLLER_BUTTON_A, false);
    THEN("the tap isn't lost") { CHECK(keys(controller.poll(1)) == Keys{Key::enter}); }
  }
  WHEN("the D-pad and the sticks are used") {
    pad.button(SDL_CONTROLLER_BUTTON_DPAD_DOWN, true);
    CHECK(keys(controller.poll(1)) == Keys{Key::down});
    CHECK(keys(controller.poll(1.5)) == Keys{Key::down});
    pad.button(SDL_CONTROLLER_BUTTON_DPAD_DOWN, false);
    pad.axis(SDL_CONTROLLER_AXIS_LEFTX, -32768);
    CHECK(keys(controller.poll(2)) == Keys{Key::left});
    pad.axis(SDL_CONTROLLER_AXIS_LEFTX, 0);
    pad.axis(SDL_CONTROLLER_AXIS_RIGHTY, 32767);
    CHECK(keys(controller.poll(3)).empty());
    CHECK_FALSE(controller.poll(3.05).empty());
  }
  pad.unplug();
  controller.poll(4);
  CHECK_FALSE(controller.connected());
}
