#pragma once
// The window: opens, waits for input, shows what Dear ImGui has laid out, and minds clipboard, pointer and
// full screen.
//
// Needs a display and OpenGL 3 (3.3, or 3.0 where there is no more; drawing in software will do). Where one
// of them is missing, open() says which and what to do. One window at a time, on the thread that runs main.
// The ImGui context is the caller's; it must be current when fonts are uploaded and pictures shown, and must
// outlive the window. F11 turns full screen on and off by itself.
//
// A loop draws when wait() returns events or pending() says more wait, and lets wait() sleep otherwise.
// When the display goes away (the desktop session ends), wait() returns a `close` event and lost() is true
// from then on; the program should then end without drawing again.

#include "base/result.hpp"
#include "platform/input.hpp"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

struct ImDrawData;

namespace plumbline::platform {

struct Icon {
  int width = 0, height = 0;
  std::vector<std::uint8_t> rgba;  // 4 bytes a pixel, the uppermost row first
};

enum class Pointer : std::uint8_t { arrow, hand, text };

struct WindowPlan {
  std::string title;
  int width = 1280, height = 800;  // never less than 640 x 480
  std::vector<Icon> icons;         // several sizes of one picture, the desktop picks; may be empty
};

class Window {
 public:
  static base::Result<std::unique_ptr<Window>> open(const WindowPlan& plan);
  ~Window();
  Window(const Window&) = delete;
  Window& operator=(const Window&) = delete;

  /// The coming frame's share of the input. Sleeps until there is some, at most `seconds` and never more than
  /// 2, or until wake(); empty when nothing came. After the text scale of the desktop changed, `resized`
  /// comes again.
  std::vector<Event> wait(std::optional<double> seconds = std::nullopt);
  /// More input waits for the frame after.
  bool pending() const;
  /// Lets other devices speak through the same queue.
  void push(const Event& event);
  Point mouse() const;  // (-1, -1) once it has left the window
  /// Ends a wait() early. From any thread.
  void wake() const;

  Point size() const;               // logical pixels
  float framebuffer_scale() const;  // framebuffer pixels in one logical pixel
  float content_scale() const;      // how large the user's desktop wants text to be; 1 is normal
  bool lost() const;

  /// Once the ImGui context that is current has its fonts, before its first frame; and whenever they change.
  bool upload_fonts();
  /// Draws over the whole window, and waits for the screen to have taken the frame before.
  void show(ImDrawData* data);

  std::string clipboard() const;
  void set_clipboard(const std::string& text);
  void point_with(Pointer pointer);
  void toggle_full_screen();
  bool full_screen() const;

 private:
  struct Inside;
  explicit Window(std::unique_ptr<Inside> inside);
  std::unique_ptr<Inside> inside_;
};

}  // namespace plumbline::platform
