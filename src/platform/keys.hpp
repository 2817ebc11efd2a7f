#pragma once
// From a key of the keyboard to a KeyPress. For window.cpp and its tests only; no GLFW in here, so the
// numbers stand in the .cpp. The window has GLFW report Num Lock among the modifiers.
//
// Letters are those printed on the user's own keys. On a keyboard without Latin letters, shortcuts (with
// Ctrl) go by the place the letter has on a US keyboard. The figures row, and the number pad with Num Lock
// on, are digits everywhere, because options are picked by number also where figures need Shift.

#include "platform/input.hpp"

#include <string_view>

namespace plumbline::platform {

/// `code` and `modifiers` as GLFW counts them; `name` is what the user's layout writes with the key (UTF-8,
/// may be empty). Key::none for what Plumbline has no use for, and for anything with Alt or the system key.
KeyPress key_press(int code, int modifiers, std::string_view name, bool repeat);

}  // namespace plumbline::platform
