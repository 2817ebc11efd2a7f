#include "offscreen.hpp"

#include <backends/imgui_impl_opengl3.h>

#define GL_GLEXT_PROTOTYPES
#include <EGL/egl.h>
#include <EGL/eglext.h>
#include <GL/gl.h>
#include <GL/glext.h>
#define STB_IMAGE_WRITE_IMPLEMENTATION
#include <stb/stb_image_write.h>

#include <vector>

namespace plumbline::desktop {

namespace {

bool open_context() {
  static const bool opened = [] {
    const EGLDisplay display = eglGetPlatformDisplay(EGL_PLATFORM_SURFACELESS_MESA, EGL_DEFAULT_DISPLAY, nullptr);
    if (display == EGL_NO_DISPLAY || eglInitialize(display, nullptr, nullptr) == 0) return false;
    eglBindAPI(EGL_OPENGL_API);
    const EGLint wanted[] = {EGL_RENDERABLE_TYPE, EGL_OPENGL_BIT, EGL_SURFACE_TYPE, 0, EGL_NONE};
    const EGLint version[] = {EGL_CONTEXT_MAJOR_VERSION, 3, EGL_CONTEXT_MINOR_VERSION, 3, EGL_NONE};
    EGLConfig config = EGL_NO_CONFIG_KHR;
    EGLint found = 0;
    eglChooseConfig(display, wanted, &config, 1, &found);
    const EGLContext context = eglCreateContext(display, found > 0 ? config : EGL_NO_CONFIG_KHR, EGL_NO_CONTEXT, version);
    if (eglMakeCurrent(display, EGL_NO_SURFACE, EGL_NO_SURFACE, context) == 0) return false;
    ImGui::CreateContext();
    ImGui::GetIO().IniFilename = nullptr;
    return ImGui_ImplOpenGL3_Init("#version 330 core");
  }();
  return opened;
}

void open_target(int width, int height) {
  GLuint frame = 0, pixels = 0;
  glGenFramebuffers(1, &frame);
  glBindFramebuffer(GL_FRAMEBUFFER, frame);
  glGenRenderbuffers(1, &pixels);
  glBindRenderbuffer(GL_RENDERBUFFER, pixels);
  glRenderbufferStorage(GL_RENDERBUFFER, GL_RGBA8, width, height);
  glFramebufferRenderbuffer(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_RENDERBUFFER, pixels);
}

}  // namespace

ArtTone tone_of(const std::string& theme) {
  if (theme == "dark") return {.dark = true, .ink = IM_COL32(236, 239, 244, 255)};
  if (theme == "contrast") return {.dark = true, .contrast = true, .ink = IM_COL32(255, 255, 255, 255)};
  return {};
}

bool render_to_png(const Sheet& sheet, const std::string& theme, const std::string& file) {
  if (!open_context()) return false;
  open_target(sheet.width, sheet.height);
  ImGui::GetIO().DisplaySize = {static_cast<float>(sheet.width), static_cast<float>(sheet.height)};
  ImGui_ImplOpenGL3_NewFrame();
  ImGui::NewFrame();
  sheet.draw(*ImGui::GetBackgroundDrawList(), tone_of(theme));
  ImGui::Render();
  glViewport(0, 0, sheet.width, sheet.height);
  const float page = theme == "light" ? 0.96F : theme == "dark" ? 0.08F : 0.F;
  glClearColor(page, page, page, 1);
  glClear(GL_COLOR_BUFFER_BIT);
  ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
  glFinish();
  std::vector<unsigned char> pixels(static_cast<std::size_t>(sheet.width) * static_cast<std::size_t>(sheet.height) * 3);
  glPixelStorei(GL_PACK_ALIGNMENT, 1);
  glReadPixels(0, 0, sheet.width, sheet.height, GL_RGB, GL_UNSIGNED_BYTE, pixels.data());
  stbi_flip_vertically_on_write(1);
  return stbi_write_png(file.c_str(), sheet.width, sheet.height, 3, pixels.data(), sheet.width * 3) != 0;
}

}  // namespace plumbline::desktop
