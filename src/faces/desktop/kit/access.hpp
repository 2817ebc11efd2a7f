#pragma once
// What somebody who doesn't see the screen needs to know of it, and what the keyboard moves between. Dear
// ImGui has no accessibility tree, so the kit keeps its own list, anew each frame: everything that can be
// operated, in reading order, and every passage of text that can be read out. Speech, the clipboard and the
// tests read it.

#include "faces/desktop/kit/box.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace plumbline::desktop {

enum class Role : std::uint8_t {
  button,
  option,  // one of several: choosing it is the answer
  check,   // on or off
  radio,   // one of a group
  tab,
  cell,   // in a grid
  field,  // text
  slider,
  item,  // can be moved: cards put in order
  link,
  text  // nothing to operate: a text longer than its place, which can be scrolled
};
/// "button", "tick box" ... as it is spoken.
const char* in_words(Role r);

/// What is operated. `id` is unique in a frame and stays the same from frame to frame.
struct Item {
  std::string id;
  Role role = Role::button;
  std::string label;    // what it says
  std::string state;    // "chosen", "ticked", "not ticked", "80 percent"; may be empty
  std::string hint;     // more, spoken last; may be empty
  std::string group;    // arrow keys move within a group; empty: none
  char32_t hotkey = 0;  // '1' to '9', or a letter: activates from anywhere but a text field
  bool enabled = true;
  bool first = false;         // has the focus when the page appears
  bool keeps_across = false;  // left and right are its own (sliders, segmented controls)
  bool keeps_along = false;   // up and down are its own
  std::vector<Box> rest;      // of a text that goes over several lines: the boxes after the first
};

/// An item where it was drawn.
struct Placed {
  Item item;
  Box box, seen;  // all of it; what is not clipped away
  int layer = 0;  // those of the topmost layer can have the focus
  int scroll = -1;
  int order = 0;
};

/// Text that is read out as one piece. `key` tells passages apart. One that changes all the time, as a clock
/// does, is said anew only when its `news` change.
struct Passage {
  std::string key, text;
  int layer = 0;
  std::string news;  // empty: the text
};

/// The word being spoken: bytes of a passage's text.
struct Spoken {
  std::string key;
  std::size_t begin = 0, end = 0;
};

}  // namespace plumbline::desktop
