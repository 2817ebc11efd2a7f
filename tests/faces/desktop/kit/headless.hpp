#pragma once
// Draws screens without a window or a display, with keys and mouse injected, and looks at what was drawn.

#include "faces/desktop/kit/ui.hpp"

#include <functional>
#include <string>
#include <vector>

namespace plumbline::desktop::test {

struct Look {
  ThemeKind theme = ThemeKind::light;
  float scale = 1;  // of the text
  float width = 1280, height = 800;
};

class Headless {
 public:
  using Draw = std::function<void(Ui&)>;
  explicit Headless(Draw draw, Look look = {});
  ~Headless();
  Headless(const Headless&) = delete;
  Headless& operator=(const Headless&) = delete;

  Ui& ui() { return ui_; }
  /// Frames without events until the picture stands still (at most 12).
  void settle();
  /// One frame with these events.
  void frame(std::vector<platform::Event> events = {});
  void press(platform::Key k, bool shift = false);
  void letter(char32_t upper_case);
  void digit(int n);
  void type(const std::string& text);  // ASCII
  void move(ImVec2 to);
  void click(ImVec2 at);
  /// In the middle of an item; false when there is none that can be seen.
  bool click(const std::string& id);
  void drag(ImVec2 from, ImVec2 to);
  void wheel(float lines);
  void look(const Look& look);
  /// Every item Tab comes to, until it is back at the first one (at most 400 steps).
  std::vector<std::string> tab_round();
  /// Text that is on the screen, joined by line breaks.
  std::string shown() const;
  Spoken spoken;
  /// After every frame, as the window does it.
  std::function<void(Ui&)> after;

 private:
  Draw draw_;
  Look look_;
  ImGuiContext* context_ = nullptr;  // its own: several can be alive
  Ui ui_;
};

/// What is wrong with the layout of the last frame, in plain words: text cut off at the side of its area or
/// of the window, text over text, text below a card drawn later, text leaving its card, letters below 16
/// pixels, targets below 24 x 24, colours too close (4.5, in high contrast 7), two items with one id, items
/// without a label.
std::vector<std::string> layout_faults(const Ui& ui);
/// Whether every item that can be operated is reached by Tab and again by Shift+Tab, and the round closes.
std::vector<std::string> tab_faults(Headless& page);

}  // namespace plumbline::desktop::test
