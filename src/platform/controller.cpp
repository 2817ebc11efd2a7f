#include "platform/controller.hpp"

#include "platform/pad_keys.hpp"

#include <SDL.h>
#include <fmt/format.h>

#include <map>

namespace plumbline::platform {
namespace {

PadButton button_of(Uint8 button) {
  switch (button) {
    case SDL_CONTROLLER_BUTTON_A: return PadButton::a;
    case SDL_CONTROLLER_BUTTON_B: return PadButton::b;
    case SDL_CONTROLLER_BUTTON_X: return PadButton::x;
    case SDL_CONTROLLER_BUTTON_Y: return PadButton::y;
    case SDL_CONTROLLER_BUTTON_LEFTSHOULDER: return PadButton::left_shoulder;
    case SDL_CONTROLLER_BUTTON_RIGHTSHOULDER: return PadButton::right_shoulder;
    case SDL_CONTROLLER_BUTTON_START: return PadButton::start;
    case SDL_CONTROLLER_BUTTON_DPAD_UP: return PadButton::up;
    case SDL_CONTROLLER_BUTTON_DPAD_DOWN: return PadButton::down;
    case SDL_CONTROLLER_BUTTON_DPAD_LEFT: return PadButton::left;
    case SDL_CONTROLLER_BUTTON_DPAD_RIGHT: return PadButton::right;
    default: return PadButton::none;
  }
}

struct Pad {
  SDL_GameController* device = nullptr;
  PadKeys keys;

  float axis(SDL_GameControllerAxis which) const {
    return static_cast<float>(SDL_GameControllerGetAxis(device, which)) / 32767.0F;
  }

  void read_sticks(double now) {
    keys.left_stick(axis(SDL_CONTROLLER_AXIS_LEFTX), axis(SDL_CONTROLLER_AXIS_LEFTY), now);
    keys.right_stick(axis(SDL_CONTROLLER_AXIS_RIGHTX), axis(SDL_CONTROLLER_AXIS_RIGHTY));
  }
};

}  // namespace

struct Controller::Pads {
  std::map<SDL_JoystickID, Pad> all;

  Pads() = default;
  Pads(const Pads&) = delete;
  Pads& operator=(const Pads&) = delete;
  ~Pads() {
    for (const auto& [id, pad] : all) SDL_GameControllerClose(pad.device);
    SDL_QuitSubSystem(SDL_INIT_GAMECONTROLLER);
  }

  void plug_in(int index) {
    auto* device = SDL_GameControllerOpen(index);
    if (device == nullptr) return;
    const auto id = SDL_JoystickInstanceID(SDL_GameControllerGetJoystick(device));
    // Opening what is open already only counts up.
    if (const bool fresh = all.try_emplace(id, Pad{device, {}}).second; !fresh)
      SDL_GameControllerClose(device);
  }

  void unplug(SDL_JoystickID id) {
    const auto pad = all.find(id);
    if (pad == all.end()) return;
    SDL_GameControllerClose(pad->second.device);
    all.erase(pad);
  }

  void take(const SDL_Event& event, double now) {
    if (event.type == SDL_CONTROLLERDEVICEADDED) return plug_in(event.cdevice.which);
    if (event.type == SDL_CONTROLLERDEVICEREMOVED) return unplug(event.cdevice.which);
    if (event.type != SDL_CONTROLLERBUTTONDOWN && event.type != SDL_CONTROLLERBUTTONUP) return;
    const auto pad = all.find(event.cbutton.which);
    if (pad == all.end()) return;
    const auto button = button_of(event.cbutton.button);
    if (event.type == SDL_CONTROLLERBUTTONDOWN) {
      pad->second.keys.press(button, now);
    } else {
      pad->second.keys.release(button);
    }
  }
};

Controller::Controller(std::unique_ptr<Pads> pads) : pads_(std::move(pads)) {}
Controller::~Controller() = default;

base::Result<std::unique_ptr<Controller>> Controller::open() {
  SDL_SetMainReady();
  SDL_SetHint(SDL_HINT_NO_SIGNAL_HANDLERS, "1");
  // SDL doesn't know our window, so to it we are always in the background. Whether to listen is the caller's
  // affair.
  SDL_SetHint(SDL_HINT_JOYSTICK_ALLOW_BACKGROUND_EVENTS, "1");
  if (SDL_InitSubSystem(SDL_INIT_GAMECONTROLLER) != 0)
    return base::unexpected(
        base::Diagnostic{.gravity = base::Gravity::warning,
                         .code = "platform.no-controller",
                         .message = fmt::format("Game controllers can't be used ({}).", SDL_GetError()),
                         .hint = "Keyboard and mouse do everything a controller does."});
  return std::unique_ptr<Controller>(new Controller(std::make_unique<Pads>()));
}

std::vector<Event> Controller::poll(double seconds) {
  for (SDL_Event event; SDL_PollEvent(&event) != 0;) pads_->take(event, seconds);
  std::vector<Event> out;
  for (auto& [id, pad] : pads_->all) {
    pad.read_sticks(seconds);
    const auto events = pad.keys.events(seconds);
    out.insert(out.end(), events.begin(), events.end());
  }
  return out;
}

bool Controller::connected() const { return !pads_->all.empty(); }

}  // namespace plumbline::platform
