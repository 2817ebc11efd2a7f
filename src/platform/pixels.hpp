#pragma once
// Pictures of the screen without a window or a display, for screenshots and for tests that look at pixels.
//
// OpenGL draws into memory (EGL without a surface), by the graphics card or, without one, in software; in
// software the same drawing gives the same bytes. A picture's first row is the uppermost. Where there is no
// EGL, open() says so. One thread only; the ImGui context must outlive the canvas.

#include "base/result.hpp"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

struct ImDrawData;

namespace plumbline::platform {

struct Picture {
  int width = 0, height = 0;
  std::vector<std::uint8_t> rgb;  // 3 bytes a pixel, row by row
  bool operator==(const Picture&) const = default;
};

class Canvas {
 public:
  static base::Result<std::unique_ptr<Canvas>> open();
  ~Canvas();
  Canvas(const Canvas&) = delete;
  Canvas& operator=(const Canvas&) = delete;

  /// Once the ImGui context that is current has its fonts, before its first frame; and whenever they change.
  bool upload_fonts();
  /// As large as what was laid out (display size times framebuffer scale); empty when that is nothing or too
  /// much.
  Picture draw(ImDrawData* data);

 private:
  struct Screen;
  explicit Canvas(std::unique_ptr<Screen> screen);
  std::unique_ptr<Screen> screen_;
};

/// The bytes of a PNG file; empty for an empty picture.
std::string to_png(const Picture& picture);

}  // namespace plumbline::platform
