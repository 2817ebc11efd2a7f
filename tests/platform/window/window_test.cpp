// A real window on a display nobody sees (tests/platform/window/under_xvfb), with xdotool for hands.
#include "platform/window.hpp"

#include "platform/window/display.hpp"

#include <doctest/doctest.h>
#include <imgui.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <string>
#include <thread>

using namespace plumbline;
using namespace plumbline::platform;
using Kind = Event::Kind;
using Events = std::vector<Event>;

// OpenGL drivers are unloaded with the window and leave memory behind that no suppression can name any more.
// What is ours is looked after in pixels_test.cpp.
extern "C" int __lsan_is_turned_off() { return 1; }

namespace {

struct Ui {
  ImGuiContext* context = ImGui::CreateContext();
  Ui() { ImGui::GetIO().IniFilename = nullptr; }
  ~Ui() { ImGui::DestroyContext(context); }
};

std::unique_ptr<Window> opened() {
  auto window = Window::open({.title = "Plumbline test",
                              .width = 800,
                              .height = 600,
                              .icons = {{.width = 1, .height = 1, .rgba = {255, 0, 0, 255}}}});
  if (!window) FAIL(base::to_text(window.error()));
  REQUIRE((*window)->upload_fonts());
  return std::move(*window);
}

void draw(Window& window) {
  const auto size = window.size();
  ImGui::GetIO().DisplaySize = {size.x, size.y};
  ImGui::NewFrame();
  ImGui::GetBackgroundDrawList()->AddRectFilled({0, 0}, {size.x, size.y}, IM_COL32(0, 200, 0, 255));
  ImGui::Render();
  window.show(ImGui::GetDrawData());
}

/// Draws until nothing has happened for a moment.
std::vector<Events> frames(Window& window) {
  std::vector<Events> all;
  for (auto events = window.wait(0.2); window.pending() || !events.empty(); events = window.wait(0.2)) {
    all.push_back(events);
    draw(window);
  }
  return all;
}

void hands(const std::string& what) { REQUIRE(std::system(("xdotool " + what).c_str()) == 0); }

Events of_kind(const std::vector<Events>& all, Kind kind) {
  Events out;
  for (const auto& frame : all)
    std::copy_if(frame.begin(), frame.end(), std::back_inserter(out),
                 [&](const Event& e) { return e.kind == kind; });
  return out;
}

bool has_code(const base::Diagnostics& list, const std::string& code) {
  return std::any_of(list.begin(), list.end(), [&](const base::Diagnostic& d) { return d.code == code; });
}

}  // namespace

SCENARIO("A window, and hands at keyboard and mouse") {
  const Ui ui;
  const auto window = opened();
  draw(*window);
  frames(*window);

  THEN("it has the size that was asked for") {
    CHECK(window->size() == Point{800, 600});
    CHECK(window->framebuffer_scale() == doctest::Approx(1));
    CHECK(window->content_scale() > 0);
  }
  WHEN("twenty taps come faster than frames") {
    hands("key --delay 4 Tab Tab Tab Tab Tab Tab Tab Tab Tab Tab Tab Tab Tab Tab Tab Tab Tab Tab Tab Tab");
    const auto all = frames(*window);
    THEN("each arrives, in a frame of its own") {
      CHECK(of_kind(all, Kind::key).size() == 20);
      for (const auto& frame : all) CHECK(of_kind({frame}, Kind::key).size() <= 1);
    }
  }
  WHEN("somebody types and edits") {
    hands("key --delay 5 a shift+B BackSpace ctrl+z shift+Tab 3");
    const auto all = frames(*window);
    const auto keys = of_kind(all, Kind::key);
    THEN("keys and signs arrive as meant") {
      REQUIRE(keys.size() == 6);
      CHECK(keys[0].key == KeyPress{.key = Key::letter, .sign = U'A'});
      CHECK(keys[1].key == KeyPress{.key = Key::letter, .sign = U'B', .shift = true});
      CHECK(keys[2].key.key == Key::backspace);
      CHECK(keys[3].key.key == Key::undo);
      CHECK(keys[4].key.key == Key::back_tab);
      CHECK(keys[5].key == KeyPress{.key = Key::digit, .sign = U'3'});
      const auto signs = of_kind(all, Kind::text);
      REQUIRE(signs.size() == 3);
      CHECK(signs[0].text == U'a');
      CHECK(signs[1].text == U'B');
      CHECK(signs[2].text == U'3');
    }
  }
  WHEN("somebody clicks, and turns the wheel") {
    hands("mousemove 100 50 click 1 mousemove 300 200 click 5");
    const auto all = frames(*window);
    THEN("press and release are where and when they were, in two frames") {
      const auto down = of_kind(all, Kind::mouse_down), up = of_kind(all, Kind::mouse_up);
      REQUIRE(down.size() == 1);
      REQUIRE(up.size() == 1);
      CHECK(down[0] == Event{.kind = Kind::mouse_down, .x = 100, .y = 50});
      for (const auto& frame : all)
        CHECK(of_kind({frame}, Kind::mouse_down).size() + of_kind({frame}, Kind::mouse_up).size() <= 1);
      REQUIRE_FALSE(of_kind(all, Kind::wheel).empty());
      CHECK(of_kind(all, Kind::wheel)[0].y == doctest::Approx(-1));
      CHECK(window->mouse() == Point{300, 200});
    }
  }
  WHEN("another program makes it larger") {
    hands("search --name 'Plumbline test' windowsize 900 650");
    const auto sizes = of_kind(frames(*window), Kind::resized);
    THEN("the new size is known") {
      REQUIRE_FALSE(sizes.empty());
      CHECK(sizes.back().x == doctest::Approx(900));
      CHECK(window->size() == Point{900, 650});
    }
  }
  WHEN("F11 is pressed twice") {
    hands("key F11");
    CHECK(of_kind(frames(*window), Kind::key).empty());
    CHECK(window->full_screen());
    CHECK(window->size() == Point{1024, 768});
    hands("key F11");
    frames(*window);
    THEN("the window is as before") {
      CHECK_FALSE(window->full_screen());
      CHECK(window->size() == Point{800, 600});
    }
  }
  THEN("the clipboard keeps what is put there") {
    window->set_clipboard("Größe < 3");
    CHECK(window->clipboard() == "Größe < 3");
  }
  THEN("every pointer can be shown") {
    for (const auto pointer : {Pointer::hand, Pointer::text, Pointer::arrow}) window->point_with(pointer);
  }
}

SCENARIO("Waiting") {
  const Ui ui;
  const auto window = opened();
  frames(*window);
  const auto seconds = [](auto since) {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - since).count();
  };
  const auto start = std::chrono::steady_clock::now();
  GIVEN("nothing happens") {
    CHECK(window->wait(0.3).empty());
    CHECK(seconds(start) == doctest::Approx(0.3).epsilon(0.5));
  }
  GIVEN("another thread calls") {
    std::thread caller([&] {
      std::this_thread::sleep_for(std::chrono::milliseconds(100));
      window->wake();
    });
    CHECK(window->wait(1.9).empty());
    CHECK(seconds(start) < 1);
    caller.join();
  }
  GIVEN("another device has something to say") {
    window->push({.kind = Kind::key, .key = {.key = Key::enter, .from_controller = true}});
    const auto events = window->wait(1.9);
    REQUIRE(events.size() == 1);
    CHECK(events[0].key.from_controller);
    CHECK(seconds(start) < 1);
  }
}

SCENARIO("Without OpenGL the window says what to do") {
  const test::Display display("-extension GLX");
  REQUIRE(display.started());
  const auto window = Window::open({.title = "Plumbline test", .icons = {}});
  REQUIRE_FALSE(window);
  CHECK(has_code(window.error(), "platform.no-opengl"));
  CHECK(window.error().front().hint.find("libgl1-mesa-dri") != std::string::npos);
}

// By itself (--no-skip), as nothing can be opened afterwards.
TEST_CASE("the display goes away under the window" * doctest::skip()) {
  test::Display display;
  REQUIRE(display.started());
  const Ui ui;
  const auto window = opened();
  draw(*window);
  frames(*window);
  display.end();
  bool closed = false;
  for (int i = 0; i < 5 && !closed; ++i) {
    draw(*window);
    for (const auto& event : window->wait(0.2)) closed = closed || event.kind == Kind::close;
  }
  CHECK(closed);
  CHECK(window->lost());
}
