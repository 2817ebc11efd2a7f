#include "platform/window.hpp"

#include "platform/display_loss.hpp"
#include "platform/keys.hpp"
#include "platform/renderer.hpp"

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <atomic>

extern "C" _XDisplay* glfwGetX11Display(void);  // glfw3native.h would want Xlib's headers

namespace plumbline::platform {
namespace {

using Kind = Event::Kind;

constexpr int least_width = 640, least_height = 480;
constexpr double longest_sleep = 2;  // seconds; a lost display is noticed at the next turn at the latest

std::string last_error() {
  const char* words = nullptr;
  glfwGetError(&words);
  return words == nullptr ? "no reason given" : words;
}

base::Unexpected<base::Diagnostics> no_display() {
  return base::unexpected(base::Diagnostic{
      .code = "platform.no-display",
      .message = fmt::format("There is no display to open a window on ({}).", last_error()),
      .hint = "Start Plumbline from a desktop session, or play in the terminal: plumbline play."});
}

base::Unexpected<base::Diagnostics> no_opengl() {
  return base::unexpected(base::Diagnostic{
      .code = "platform.no-opengl",
      .message = fmt::format("The window can't be drawn: OpenGL 3 is not to be had here ({}).", last_error()),
      .hint = "Install the package libgl1-mesa-dri, which also draws without a graphics card. If it is "
              "there, set "
              "LIBGL_ALWAYS_SOFTWARE=1 before starting Plumbline."});
}

void hint_version(int major, int minor) {
  const bool core = major * 10 + minor >= 32;  // profiles came with 3.2
  glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, major);
  glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, minor);
  glfwWindowHint(GLFW_OPENGL_PROFILE, core ? GLFW_OPENGL_CORE_PROFILE : GLFW_OPENGL_ANY_PROFILE);
  glfwWindowHint(GLFW_OPENGL_FORWARD_COMPAT, core ? GLFW_TRUE : GLFW_FALSE);
}

float as_float(double value) { return static_cast<float>(value); }

}  // namespace

struct Window::Inside {
  GLFWwindow* window = nullptr;
  std::unique_ptr<Renderer> renderer;
  EventQueue queue;
  std::array<GLFWcursor*, 3> pointers{};
  std::array<int, 4> windowed{};  // place and size before full screen
  Point size;
  Point mouse;                     // when the newest event arrived, which may still wait in the queue
  std::atomic<bool> lost = false;  // wake() asks from other threads
  bool told_of_loss = false;

  // Once the display is gone, GLFW could trip over it; what it holds ends with the process, which is about
  // to.
  ~Inside() {
    renderer.reset();
    if (!lost) glfwTerminate();
  }

  bool create(const WindowPlan& plan) {
    glfwWindowHintString(GLFW_X11_CLASS_NAME, "plumbline");
    glfwWindowHintString(GLFW_X11_INSTANCE_NAME, "plumbline");
    const int width = std::max(plan.width, least_width), height = std::max(plan.height, least_height);
    const auto versions = {std::array{3, 3}, std::array{3, 0}};
    for (const auto& [major, minor] : versions) {
      hint_version(major, minor);
      window = glfwCreateWindow(width, height, plan.title.c_str(), nullptr, nullptr);
      if (window == nullptr) continue;
      renderer = std::make_unique<Renderer>(minor == 3 ? "#version 330 core" : "#version 130");
      return true;
    }
    return false;
  }

  void set_icons(const std::vector<Icon>& icons) const {
    std::vector<GLFWimage> images;
    for (const auto& icon : icons) {
      const auto bytes = static_cast<std::size_t>(icon.width) * static_cast<std::size_t>(icon.height) * 4;
      if (icon.width <= 0 || icon.height <= 0 || icon.rgba.size() != bytes) continue;
      images.push_back({icon.width, icon.height, const_cast<unsigned char*>(icon.rgba.data())});
    }
    if (!images.empty()) glfwSetWindowIcon(window, static_cast<int>(images.size()), images.data());
  }

  void prepare(const WindowPlan& plan) {
    glfwSetWindowUserPointer(window, this);
    glfwSetInputMode(window, GLFW_LOCK_KEY_MODS, GLFW_TRUE);
    glfwSetWindowSizeLimits(window, least_width, least_height, GLFW_DONT_CARE, GLFW_DONT_CARE);
    set_icons(plan.icons);
    pointers = {nullptr, glfwCreateStandardCursor(GLFW_HAND_CURSOR),
                glfwCreateStandardCursor(GLFW_IBEAM_CURSOR)};
    survive_loss_of(glfwGetX11Display(), lost);
    listen_to_keys();
    listen_to_mouse();
    listen_to_desktop();
    glfwMakeContextCurrent(window);
    glfwSwapInterval(1);
  }

  static Inside& of(GLFWwindow* window) { return *static_cast<Inside*>(glfwGetWindowUserPointer(window)); }

  void listen_to_keys() {
    glfwSetKeyCallback(window, [](GLFWwindow* w, int code, int scan, int action, int modifiers) {
      if (action == GLFW_RELEASE) return;
      if (code == GLFW_KEY_F11 && action == GLFW_PRESS) return of(w).toggle_full_screen();
      const char* name = glfwGetKeyName(code, scan);
      const auto press = key_press(code, modifiers, name == nullptr ? "" : name, action == GLFW_REPEAT);
      of(w).queue.push({.kind = Kind::key, .key = press});
    });
    glfwSetCharCallback(window, [](GLFWwindow* w, unsigned sign) {
      of(w).queue.push({.kind = Kind::text, .text = static_cast<char32_t>(sign)});
    });
  }

  void listen_to_mouse() {
    glfwSetCursorPosCallback(window, [](GLFWwindow* w, double x, double y) {
      of(w).mouse = {as_float(x), as_float(y)};
      of(w).queue.push({.kind = Kind::mouse_move, .x = as_float(x), .y = as_float(y)});
    });
    glfwSetCursorEnterCallback(window, [](GLFWwindow* w, int entered) {
      if (entered == GLFW_FALSE) of(w).queue.push({.kind = Kind::mouse_move, .x = -1, .y = -1});
    });
    glfwSetMouseButtonCallback(window, [](GLFWwindow* w, int button, int action, int) {
      const auto kind = action == GLFW_PRESS ? Kind::mouse_down : Kind::mouse_up;
      // Asking for the place now would give where the mouse is meanwhile, not where it was clicked.
      const auto [x, y] = of(w).mouse;
      of(w).queue.push({.kind = kind, .x = x, .y = y, .button = button});
    });
    glfwSetScrollCallback(window, [](GLFWwindow* w, double x, double y) {
      of(w).queue.push({.kind = Kind::wheel, .x = as_float(x), .y = as_float(y)});
    });
  }

  void listen_to_desktop() {
    glfwSetWindowSizeCallback(window, [](GLFWwindow* w, int width, int height) {
      of(w).queue.push({.kind = Kind::resized, .x = as_float(width), .y = as_float(height)});
    });
    glfwSetWindowFocusCallback(window, [](GLFWwindow* w, int focused) {
      of(w).queue.push({.kind = focused == GLFW_TRUE ? Kind::focus_gained : Kind::focus_lost});
    });
    glfwSetWindowCloseCallback(window, [](GLFWwindow* w) {
      glfwSetWindowShouldClose(w, GLFW_FALSE);  // whether to go is the program's to decide
      of(w).queue.push({.kind = Kind::close});
    });
    glfwSetWindowRefreshCallback(window, [](GLFWwindow* w) { of(w).queue.push({.kind = Kind::refresh}); });
    glfwSetWindowContentScaleCallback(window, [](GLFWwindow* w, float, float) {
      int width = 0, height = 0;
      glfwGetWindowSize(w, &width, &height);
      of(w).queue.push({.kind = Kind::resized, .x = as_float(width), .y = as_float(height)});
    });
  }

  // The screen on which most of the window lies.
  GLFWmonitor* monitor() const {
    int x = 0, y = 0, width = 0, height = 0, count = 0;
    glfwGetWindowPos(window, &x, &y);
    glfwGetWindowSize(window, &width, &height);
    GLFWmonitor** all = glfwGetMonitors(&count);
    GLFWmonitor* best = glfwGetPrimaryMonitor();
    int most = 0;
    for (int i = 0; i < count; ++i) {
      int left = 0, top = 0;
      glfwGetMonitorPos(all[i], &left, &top);
      const GLFWvidmode* mode = glfwGetVideoMode(all[i]);
      if (mode == nullptr) continue;
      const int across = std::min(x + width, left + mode->width) - std::max(x, left);
      const int down = std::min(y + height, top + mode->height) - std::max(y, top);
      const int shared = std::max(across, 0) * std::max(down, 0);
      if (shared > most) best = all[i];
      most = std::max(most, shared);
    }
    return best;
  }

  void toggle_full_screen() {
    auto& [x, y, width, height] = windowed;
    if (glfwGetWindowMonitor(window) != nullptr)
      return glfwSetWindowMonitor(window, nullptr, x, y, width, height, GLFW_DONT_CARE);
    GLFWmonitor* screen = monitor();
    const GLFWvidmode* mode = screen == nullptr ? nullptr : glfwGetVideoMode(screen);
    if (mode == nullptr) return;
    glfwGetWindowPos(window, &x, &y);
    glfwGetWindowSize(window, &width, &height);
    glfwSetWindowMonitor(window, screen, 0, 0, mode->width, mode->height, mode->refreshRate);
  }

  // A display that goes away during the question leaves the answer undefined, so the last good one is kept.
  Point logical_size() {
    int width = 0, height = 0;
    if (!lost) glfwGetWindowSize(window, &width, &height);
    if (!lost) size = {as_float(width), as_float(height)};
    return size;
  }

  float framebuffer_scale() {
    int width = 0, height = 0;
    if (!lost) glfwGetFramebufferSize(window, &width, &height);
    const float logical = logical_size().x;
    return !lost && logical > 0 ? as_float(width) / logical : 1;
  }

  void gather(std::optional<double> seconds) const {
    if (lost) return;
    if (queue.pending() || (seconds && *seconds <= 0)) return glfwPollEvents();
    glfwWaitEventsTimeout(std::min(seconds.value_or(longest_sleep), longest_sleep));
  }
};

Window::Window(std::unique_ptr<Inside> inside) : inside_(std::move(inside)) {}
Window::~Window() = default;

base::Result<std::unique_ptr<Window>> Window::open(const WindowPlan& plan) {
  glfwInitHint(GLFW_JOYSTICK_HAT_BUTTONS, GLFW_FALSE);
  if (glfwInit() != GLFW_TRUE) return no_display();
  auto inside = std::make_unique<Inside>();
  if (!inside->create(plan)) return no_opengl();
  inside->prepare(plan);
  return std::unique_ptr<Window>(new Window(std::move(inside)));
}

std::vector<Event> Window::wait(std::optional<double> seconds) {
  auto& in = *inside_;
  in.gather(seconds);
  if (in.lost && !in.told_of_loss) in.queue.push({.kind = Kind::close});
  in.told_of_loss = in.lost;
  return in.queue.next_frame();
}

bool Window::pending() const { return inside_->queue.pending(); }
void Window::push(const Event& event) { inside_->queue.push(event); }
Point Window::mouse() const { return inside_->queue.mouse(); }
void Window::wake() const {
  if (!inside_->lost) glfwPostEmptyEvent();
}
bool Window::lost() const { return inside_->lost; }

Point Window::size() const { return inside_->logical_size(); }
float Window::framebuffer_scale() const { return inside_->framebuffer_scale(); }

float Window::content_scale() const {
  float across = 1, down = 1;
  if (!inside_->lost) glfwGetWindowContentScale(inside_->window, &across, &down);
  return across > 0 ? across : 1;
}

bool Window::upload_fonts() { return inside_->renderer->upload_fonts(); }

void Window::show(ImDrawData* data) {
  if (inside_->lost) return;
  inside_->renderer->draw(data);
  glfwSwapBuffers(inside_->window);
}

std::string Window::clipboard() const {
  if (inside_->lost) return {};
  const char* text = glfwGetClipboardString(inside_->window);
  return text == nullptr ? "" : text;
}

void Window::set_clipboard(const std::string& text) {
  if (!inside_->lost) glfwSetClipboardString(inside_->window, text.c_str());
}

void Window::point_with(Pointer pointer) {
  if (inside_->lost) return;
  glfwSetCursor(inside_->window, inside_->pointers.at(static_cast<std::size_t>(pointer)));
}

void Window::toggle_full_screen() {
  if (!inside_->lost) inside_->toggle_full_screen();
}

bool Window::full_screen() const { return glfwGetWindowMonitor(inside_->window) != nullptr; }

}  // namespace plumbline::platform
