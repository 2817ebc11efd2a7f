#pragma once
// What a text field remembers between frames, and how it is edited. Bytes of UTF-8; caret and anchor never
// stand inside a letter.

#include "platform/input.hpp"

#include <functional>
#include <string>
#include <string_view>

namespace plumbline::desktop {

struct Clipboard {
  std::function<std::string()> take;
  std::function<void(const std::string&)> put;
};

struct FieldState {
  std::size_t caret = std::string::npos, anchor = std::string::npos;  // at first: the end
  float shift = 0;  // how far the text is scrolled to the left

  void clamp(const std::string& text);
  std::string selected(const std::string& text) const;
  void erase_selected(std::string& text);
  void insert(std::string& text, std::string_view what, std::size_t most);
  /// True when the key means something in a line of text.
  bool key(std::string& text, const platform::KeyPress& k, std::size_t most, const Clipboard& clipboard);
};

void append_utf8(std::string& out, char32_t c);

}  // namespace plumbline::desktop
