#include "platform/keys.hpp"

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>

#include <array>
#include <utility>

namespace plumbline::platform {
namespace {

using Pair = std::pair<int, Key>;

constexpr std::array plain_keys{
    Pair{GLFW_KEY_UP, Key::up},           Pair{GLFW_KEY_DOWN, Key::down},
    Pair{GLFW_KEY_LEFT, Key::left},       Pair{GLFW_KEY_RIGHT, Key::right},
    Pair{GLFW_KEY_HOME, Key::home},       Pair{GLFW_KEY_END, Key::end},
    Pair{GLFW_KEY_PAGE_UP, Key::page_up}, Pair{GLFW_KEY_PAGE_DOWN, Key::page_down},
    Pair{GLFW_KEY_ENTER, Key::enter},     Pair{GLFW_KEY_KP_ENTER, Key::enter},
    Pair{GLFW_KEY_SPACE, Key::space},     Pair{GLFW_KEY_ESCAPE, Key::escape},
    Pair{GLFW_KEY_F1, Key::help},         Pair{GLFW_KEY_BACKSPACE, Key::backspace},
    Pair{GLFW_KEY_DELETE, Key::del},
};

// What the number pad does while Num Lock is off.
constexpr std::array pad_keys{
    Pair{GLFW_KEY_KP_8, Key::up},        Pair{GLFW_KEY_KP_2, Key::down},
    Pair{GLFW_KEY_KP_4, Key::left},      Pair{GLFW_KEY_KP_6, Key::right},
    Pair{GLFW_KEY_KP_7, Key::home},      Pair{GLFW_KEY_KP_1, Key::end},
    Pair{GLFW_KEY_KP_9, Key::page_up},   Pair{GLFW_KEY_KP_3, Key::page_down},
    Pair{GLFW_KEY_KP_DECIMAL, Key::del},
};

constexpr std::array shortcuts{
    Pair{U'Z', Key::undo}, Pair{U'C', Key::copy},       Pair{U'V', Key::paste},
    Pair{U'X', Key::cut},  Pair{U'A', Key::select_all},
};

template <std::size_t n>
Key listed(const std::array<Pair, n>& pairs, int code) {
  for (const auto& [listed_code, key] : pairs)
    if (listed_code == code) return key;
  return Key::none;
}

// The first sign of UTF-8 text of at most two bytes, which is where all letters with simple capitals lie.
char32_t first_sign(std::string_view text) {
  if (text.empty()) return 0;
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  if (byte(0) < 0x80) return byte(0);
  if (text.size() < 2 || byte(0) >= 0xE0) return 0;
  return static_cast<char32_t>((byte(0) & 0x1FU) << 6U | (byte(1) & 0x3FU));
}

bool between(char32_t sign, char32_t low, char32_t high) { return sign >= low && sign <= high; }

// Latin-1, Greek and Cyrillic; 0 for what is no letter of these.
char32_t capital(char32_t sign) {
  if (between(sign, U'A', U'Z')) return sign;
  if (between(sign, U'a', U'z')) return sign - 0x20;
  if (between(sign, 0xE0, 0xFE) && sign != 0xF7) return sign - 0x20;
  if (between(sign, 0x3B1, 0x3C9) && sign != 0x3C2) return sign - 0x20;
  if (between(sign, 0x430, 0x44F)) return sign - 0x20;
  if (between(sign, 0x450, 0x45F)) return sign - 0x50;
  return 0;
}

bool latin(char32_t sign) { return between(sign, U'A', U'Z'); }

char32_t letter_of(int code, std::string_view name, bool ctrl) {
  const char32_t printed = capital(first_sign(name));
  const bool us_letter = code >= GLFW_KEY_A && code <= GLFW_KEY_Z;
  const auto by_place = static_cast<char32_t>(us_letter ? code : 0);
  if (ctrl) return latin(printed) ? printed : by_place;
  return name.empty() ? by_place : printed;
}

char32_t digit_of(int code) {
  if (code >= GLFW_KEY_0 && code <= GLFW_KEY_9) return static_cast<char32_t>(code);
  if (code >= GLFW_KEY_KP_0 && code <= GLFW_KEY_KP_9)
    return static_cast<char32_t>(code - GLFW_KEY_KP_0 + '0');
  return 0;
}

// Plus needs Shift on some keyboards and none on others, so the key's own sign decides, and = counts as plus.
Key zoom(int code, std::string_view name) {
  if (code == GLFW_KEY_KP_ADD || name == "+" || (name.empty() && code == GLFW_KEY_EQUAL) || name == "=")
    return Key::zoom_in;
  if (code == GLFW_KEY_KP_SUBTRACT || name == "-" || (name.empty() && code == GLFW_KEY_MINUS))
    return Key::zoom_out;
  return digit_of(code) == U'0' ? Key::zoom_reset : Key::none;
}

// The older set of clipboard keys, which many hands still know.
Key old_clipboard(int code, bool shift, bool ctrl) {
  if (code == GLFW_KEY_INSERT && ctrl && !shift) return Key::copy;
  if (code == GLFW_KEY_INSERT && shift && !ctrl) return Key::paste;
  if (code == GLFW_KEY_DELETE && shift && !ctrl) return Key::cut;
  return Key::none;
}

Key with_ctrl(int code, std::string_view name, char32_t letter, bool shift) {
  if (const Key key = zoom(code, name); key != Key::none) return key;
  return shift ? Key::none : listed(shortcuts, static_cast<int>(letter));
}

}  // namespace

KeyPress key_press(int code, int modifiers, std::string_view name, bool repeat) {
  KeyPress press{.shift = (modifiers & GLFW_MOD_SHIFT) != 0,
                 .ctrl = (modifiers & GLFW_MOD_CONTROL) != 0,
                 .repeat = repeat};
  if ((modifiers & (GLFW_MOD_ALT | GLFW_MOD_SUPER)) != 0) return press;
  press.key = old_clipboard(code, press.shift, press.ctrl);
  if (press.key != Key::none) return press;
  press.key = listed(plain_keys, code);
  if (code == GLFW_KEY_TAB) press.key = press.shift ? Key::back_tab : Key::tab;
  if ((modifiers & GLFW_MOD_NUM_LOCK) == 0 && press.key == Key::none) press.key = listed(pad_keys, code);
  if (press.key != Key::none) return press;

  const char32_t digit = digit_of(code);
  const char32_t letter = digit != 0 ? 0 : letter_of(code, name, press.ctrl);
  if (press.ctrl) press.key = with_ctrl(code, name, letter, press.shift);
  if (press.key != Key::none) return press;
  press.sign = digit != 0 ? digit : letter;
  if (press.sign != 0) press.key = digit != 0 ? Key::digit : Key::letter;
  return press;
}

}  // namespace plumbline::platform
