#pragma once
// What a person does at the devices, as small values, and the queue that hands them to the program frame by
// frame.
//
// A screen is drawn some 15 to 60 times a second, and a quick tap is over before the next frame. So a frame
// gets a share of what happened, in the order it happened, and the rest waits for the following frames.
// Promises:
//  - Nothing is lost. Moves, wheel turns, new sizes and calls to redraw that follow one another become one
//  each (the
//    last place, the sum of the turns); so do repeats of a held key that have not been handed out yet.
//  - A frame ends with one deed at most: one key press or one change of one mouse button. Only the signs
//  typed by that
//    key, and what is no deed and no move, may still follow it. What a deed changes (a field opens, the focus
//    moves) is therefore in place before the next deed comes.
//  - Between two presses of the same key lies a frame without it, so that a drawing library that only knows
//  "down" and
//    "up" sees it go up. Letters and digits are exempt: what they write comes as text.
// Places are in logical pixels from the window's upper left corner. No thread may touch a queue but its own.

#include <cstddef>
#include <cstdint>
#include <deque>
#include <vector>

namespace plumbline::platform {

enum class Key : std::uint8_t {
  none,
  tab,
  back_tab,
  up,
  down,
  left,
  right,
  home,
  end,
  page_up,
  page_down,
  enter,
  space,
  escape,
  help,    // F1
  letter,  // `sign` says which
  digit,
  backspace,
  del,
  undo,  // Ctrl+Z
  copy,
  paste,
  cut,
  select_all,
  zoom_in,  // Ctrl and plus
  zoom_out,
  zoom_reset
};

struct KeyPress {
  Key key = Key::none;
  char32_t sign = 0;  // of a letter (upper case) or digit
  bool shift = false;
  bool ctrl = false;
  bool repeat = false;           // the key is held
  bool from_controller = false;  // a game controller's button stands for this key
  bool operator==(const KeyPress&) const = default;
};

struct Event {
  enum class Kind : std::uint8_t {
    key,
    text,  // one sign was written: `text`
    mouse_move,
    mouse_down,  // `button`: 0 left, 1 right, 2 middle
    mouse_up,
    wheel,    // `x`, `y`: lines to the right and up
    resized,  // `x`, `y`: the new size
    focus_gained,
    focus_lost,
    close,
    refresh  // the window wants to be drawn again
  };
  Kind kind = Kind::refresh;
  KeyPress key;
  char32_t text = 0;
  float x = 0, y = 0;
  int button = 0;
  bool operator==(const Event&) const = default;
};

struct Point {
  float x = 0, y = 0;
  bool operator==(const Point&) const = default;
};

class EventQueue {
 public:
  void push(const Event& event);
  /// What the coming frame may see; empty when nothing waits, or when a key has to be seen going up first.
  std::vector<Event> next_frame();
  /// Something waits: draw another frame soon.
  bool pending() const { return !waiting_.empty(); }
  /// Where the mouse was when the last event handed out happened.
  Point mouse() const { return mouse_; }

 private:
  bool merged(const Event& event);
  std::size_t share() const;

  std::deque<Event> waiting_;
  Point mouse_;
  Key last_key_ = Key::none;  // pressed in the frame before
};

}  // namespace plumbline::platform
