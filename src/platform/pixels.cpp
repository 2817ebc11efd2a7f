#include "platform/pixels.hpp"

#include "platform/renderer.hpp"

#define GL_GLEXT_PROTOTYPES
#include <EGL/egl.h>
#include <EGL/eglext.h>
#include <GL/gl.h>
#include <GL/glext.h>
#include <fmt/format.h>
#include <imgui.h>
#include <stb_image_write.h>

#include <algorithm>
#include <cstring>

namespace plumbline::platform {
namespace {

constexpr int largest_side = 8192;

base::Unexpected<base::Diagnostics> refused(const char* step) {
  return base::unexpected(base::Diagnostic{
      .code = "platform.no-pixels",
      .message = fmt::format("Pictures can't be drawn without a window here: {} failed (EGL error {:#06x}).",
                             step, static_cast<unsigned>(eglGetError())),
      .hint = "Install the packages libegl-mesa0 and libgl1-mesa-dri; they need no graphics card."});
}

EGLContext context_on(EGLDisplay display) {
  const EGLint wanted[] = {EGL_RENDERABLE_TYPE, EGL_OPENGL_BIT, EGL_SURFACE_TYPE, 0, EGL_NONE};
  EGLConfig config = nullptr;
  EGLint found = 0;
  eglChooseConfig(display, wanted, &config, 1, &found);
  const EGLint version[] = {EGL_CONTEXT_MAJOR_VERSION,
                            3,
                            EGL_CONTEXT_MINOR_VERSION,
                            3,
                            EGL_CONTEXT_OPENGL_PROFILE_MASK,
                            EGL_CONTEXT_OPENGL_CORE_PROFILE_BIT,
                            EGL_NONE};
  return eglCreateContext(display, found > 0 ? config : EGL_NO_CONFIG_KHR, EGL_NO_CONTEXT, version);
}

// OpenGL counts rows from below.
void turn_over(Picture& picture) {
  const auto row = static_cast<std::ptrdiff_t>(picture.width) * 3;
  auto upper = picture.rgb.begin();
  auto lower = picture.rgb.end() - row;
  for (; upper < lower; upper += row, lower -= row) std::swap_ranges(upper, upper + row, lower);
}

void append(void* out, void* data, int size) {
  static_cast<std::string*>(out)->append(static_cast<const char*>(data), static_cast<std::size_t>(size));
}

}  // namespace

struct Canvas::Screen {
  EGLDisplay display = EGL_NO_DISPLAY;
  EGLContext context = EGL_NO_CONTEXT;
  GLuint frame = 0, colours = 0;
  int width = 0, height = 0;
  std::unique_ptr<Renderer> renderer;

  bool make_current() const {
    return eglMakeCurrent(display, EGL_NO_SURFACE, EGL_NO_SURFACE, context) == EGL_TRUE;
  }

  bool sized(int w, int h) {
    if (frame == 0) {
      glGenFramebuffers(1, &frame);
      glGenRenderbuffers(1, &colours);
    }
    glBindFramebuffer(GL_FRAMEBUFFER, frame);
    glBindRenderbuffer(GL_RENDERBUFFER, colours);
    if (w != width || h != height) glRenderbufferStorage(GL_RENDERBUFFER, GL_RGBA8, w, h);
    glFramebufferRenderbuffer(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_RENDERBUFFER, colours);
    width = w;
    height = h;
    return glCheckFramebufferStatus(GL_FRAMEBUFFER) == GL_FRAMEBUFFER_COMPLETE;
  }
};

Canvas::Canvas(std::unique_ptr<Screen> screen) : screen_(std::move(screen)) {}

// The display is the process's, not ours: another canvas may still use it.
Canvas::~Canvas() {
  if (screen_->make_current()) screen_->renderer.reset();
  eglMakeCurrent(screen_->display, EGL_NO_SURFACE, EGL_NO_SURFACE, EGL_NO_CONTEXT);
  eglDestroyContext(screen_->display, screen_->context);
}

base::Result<std::unique_ptr<Canvas>> Canvas::open() {
  auto screen = std::make_unique<Screen>();
  screen->display = eglGetPlatformDisplay(EGL_PLATFORM_SURFACELESS_MESA, EGL_DEFAULT_DISPLAY, nullptr);
  if (screen->display == EGL_NO_DISPLAY) return refused("finding a display in memory");
  if (eglInitialize(screen->display, nullptr, nullptr) != EGL_TRUE) return refused("starting EGL");
  if (eglBindAPI(EGL_OPENGL_API) != EGL_TRUE) return refused("asking for OpenGL");
  screen->context = context_on(screen->display);
  if (screen->context == EGL_NO_CONTEXT) return refused("asking for OpenGL 3.3");
  if (!screen->make_current()) return refused("drawing without a surface");
  screen->renderer = std::make_unique<Renderer>("#version 330 core");
  return std::unique_ptr<Canvas>(new Canvas(std::move(screen)));
}

bool Canvas::upload_fonts() { return screen_->make_current() && screen_->renderer->upload_fonts(); }

Picture Canvas::draw(ImDrawData* data) {
  Picture picture{.width = static_cast<int>(data->DisplaySize.x * data->FramebufferScale.x),
                  .height = static_cast<int>(data->DisplaySize.y * data->FramebufferScale.y),
                  .rgb = {}};
  const bool fits = picture.width > 0 && picture.height > 0 && picture.width <= largest_side &&
                    picture.height <= largest_side;
  if (!fits || !screen_->make_current() || !screen_->sized(picture.width, picture.height)) return {};
  screen_->renderer->draw(data);
  picture.rgb.resize(static_cast<std::size_t>(picture.width) * static_cast<std::size_t>(picture.height) * 3);
  glPixelStorei(GL_PACK_ALIGNMENT, 1);
  glReadPixels(0, 0, picture.width, picture.height, GL_RGB, GL_UNSIGNED_BYTE, picture.rgb.data());
  turn_over(picture);
  return picture;
}

std::string to_png(const Picture& picture) {
  std::string bytes;
  if (picture.rgb.empty()) return bytes;
  stbi_write_png_to_func(append, &bytes, picture.width, picture.height, 3, picture.rgb.data(),
                         picture.width * 3);
  return bytes;
}

}  // namespace plumbline::platform
