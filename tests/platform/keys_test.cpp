#include "platform/keys.hpp"

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>
#include <doctest/doctest.h>

using namespace plumbline::platform;

namespace {

Key plain(int code) { return key_press(code, 0, "", false).key; }
Key ctrl(int code, const char* name = "") { return key_press(code, GLFW_MOD_CONTROL, name, false).key; }
char32_t sign(int code, const char* name, int modifiers = 0) {
  return key_press(code, modifiers, name, false).sign;
}

}  // namespace

SCENARIO("Keys that mean the same everywhere") {
  CHECK(plain(GLFW_KEY_TAB) == Key::tab);
  CHECK(key_press(GLFW_KEY_TAB, GLFW_MOD_SHIFT, "", false).key == Key::back_tab);
  CHECK(plain(GLFW_KEY_ENTER) == Key::enter);
  CHECK(plain(GLFW_KEY_KP_ENTER) == Key::enter);
  CHECK(plain(GLFW_KEY_ESCAPE) == Key::escape);
  CHECK(plain(GLFW_KEY_F1) == Key::help);
  CHECK(plain(GLFW_KEY_PAGE_DOWN) == Key::page_down);
  CHECK(plain(GLFW_KEY_F5) == Key::none);
  CHECK(key_press(GLFW_KEY_DOWN, 0, "", true).repeat);
  CHECK(key_press(GLFW_KEY_RIGHT, GLFW_MOD_SHIFT | GLFW_MOD_CONTROL, "", false) ==
        KeyPress{.key = Key::right, .shift = true, .ctrl = true});
}

SCENARIO("A letter is the one printed on the user's key") {
  CHECK(sign(GLFW_KEY_R, "r") == U'R');
  CHECK(sign(GLFW_KEY_Q, "a") == U'A');  // French
  CHECK(sign(GLFW_KEY_Y, "z") == U'Z');  // German
  CHECK(sign(GLFW_KEY_SEMICOLON, "ñ") == U'Ñ');
  CHECK(sign(GLFW_KEY_R, "к") == U'К');  // Russian
  CHECK(sign(GLFW_KEY_T, "ё") == U'Ё');
  CHECK(sign(GLFW_KEY_R, "") == U'R');  // the layout doesn't say
  CHECK(key_press(GLFW_KEY_SEMICOLON, 0, ";", false).key == Key::none);
  CHECK(key_press(GLFW_KEY_R, 0, "÷", false).key == Key::none);
}

SCENARIO("Shortcuts follow the letters, and the place where there are no Latin ones") {
  CHECK(ctrl(GLFW_KEY_Z, "z") == Key::undo);
  CHECK(ctrl(GLFW_KEY_Y, "z") == Key::undo);  // German: the key that says Z
  CHECK(ctrl(GLFW_KEY_Z, "y") == Key::letter);
  CHECK(ctrl(GLFW_KEY_C, "с") == Key::copy);  // Russian
  CHECK(ctrl(GLFW_KEY_V, "v") == Key::paste);
  CHECK(ctrl(GLFW_KEY_X, "x") == Key::cut);
  CHECK(ctrl(GLFW_KEY_A, "a") == Key::select_all);
  CHECK(key_press(GLFW_KEY_INSERT, GLFW_MOD_SHIFT, "", false).key == Key::paste);
  CHECK(key_press(GLFW_KEY_DELETE, GLFW_MOD_SHIFT, "", false).key == Key::cut);
  CHECK(plain(GLFW_KEY_DELETE) == Key::del);
  CHECK(key_press(GLFW_KEY_C, GLFW_MOD_ALT, "c", false).key == Key::none);
}

SCENARIO("Larger and smaller") {
  CHECK(ctrl(GLFW_KEY_EQUAL, "=") == Key::zoom_in);
  CHECK(ctrl(GLFW_KEY_RIGHT_BRACKET, "+") == Key::zoom_in);  // German
  CHECK(ctrl(GLFW_KEY_KP_ADD, "+") == Key::zoom_in);
  CHECK(ctrl(GLFW_KEY_MINUS, "-") == Key::zoom_out);
  CHECK(ctrl(GLFW_KEY_KP_SUBTRACT) == Key::zoom_out);
  CHECK(ctrl(GLFW_KEY_0, "0") == Key::zoom_reset);
}

SCENARIO("Options are picked by number on every keyboard") {
  CHECK(sign(GLFW_KEY_2, "2") == U'2');
  CHECK(sign(GLFW_KEY_2, "é") == U'2');  // French: figures need Shift
  CHECK(sign(GLFW_KEY_2, "é", GLFW_MOD_SHIFT) == U'2');
  CHECK(sign(GLFW_KEY_KP_8, "8", GLFW_MOD_NUM_LOCK) == U'8');
  CHECK(plain(GLFW_KEY_KP_8) == Key::up);
}
