#include "platform/window.hpp"

#include <doctest/doctest.h>

#include <cstdlib>

using namespace plumbline::platform;

SCENARIO("Without a display the window says what to do instead") {
  unsetenv("DISPLAY");
  const auto window = Window::open({.title = "Plumbline test", .icons = {}});
  REQUIRE_FALSE(window);
  const auto& told = window.error().front();
  CHECK(told.code == "platform.no-display");
  CHECK(told.message.starts_with("There is no display"));
  CHECK(told.hint.find("plumbline play") != std::string::npos);
}
