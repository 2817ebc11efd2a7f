#include "faces/desktop/panels/after_desk.hpp"

#include <chrono>

using namespace plumbline::desktop;
using namespace plumbline::desktop::test;

TEST_CASE("Attempts are looked back at or gone on with, and say why where neither can be done") {
  auto d = results(some_results(6));
  CHECK(d.click("attempt/0/look") == "look back attempt-6");
  CHECK(d.click("attempt/1/on") == "go on attempt-5");
  CHECK(d.click("attempt/1/look") == "look back attempt-5");
  CHECK_FALSE(d.has("attempt/0/on"));
  CHECK_FALSE(d.has("attempt/4/look"));
  CHECK(passage(d.page.ui(), "attempt/4/why").starts_with("It was played with version 1.0"));
  CHECK(d.stray("attempt/2/look") == "");
  CHECK(in_order(keys(d.page.ui()),
                 {"title", "attempt/0", "attempt/0/when", "attempt/0/result", "attempt/5", "folder"}));
}

TEST_CASE("With no attempts there is a way to the course") {
  auto d = results(some_results(0));
  CHECK(d.click("course") == "go 0");
}

TEST_CASE("Two thousand attempts: few are drawn, all are reached") {
  auto d = results(some_results(2000));
  CHECK(d.page.ui().items().size() < 60);
  CHECK(keys(d.page.ui()).size() > 6000);  // read out nevertheless
  const auto all = some_results(2000).attempts;
  std::vector<std::string> wanted;
  for (std::size_t i = 0; i < 60; ++i) {
    const auto id = "attempt/" + std::to_string(i);
    if (all[i].can_look) wanted.push_back(id + "/look");
    if (all[i].can_go_on) wanted.push_back(id + "/on");
  }
  d.focus(wanted[0]);
  for (std::size_t i = 1; i < wanted.size(); ++i) {
    d.page.press(Key::tab);
    CHECK(d.page.ui().focused() == wanted[i]);
    CHECK_FALSE(d.page.ui().focused_item()->seen.empty());
  }
  d.page.press(Key::end);  // scrolled away; the focus stays where it was, and so does what comes next
  CHECK(d.page.ui().focused() == wanted.back());
  CHECK(d.page.ui().focused_item()->seen.empty());
  d.page.press(Key::back_tab);
  CHECK(d.page.ui().focused() == wanted[wanted.size() - 2]);
  CHECK_FALSE(d.page.ui().focused_item()->seen.empty());
  for (int i = 0; i < 400 && d.page.ui().focused() != wanted[0]; ++i) d.page.press(Key::back_tab);
  REQUIRE(d.page.ui().focused() == wanted[0]);
  for (int i = 0; i < 20 && d.page.ui().focused() != "attempt/1999/look"; ++i) d.page.press(Key::back_tab);
  CHECK(d.page.ui().focused() == "attempt/1999/look");  // round to the last
  CHECK_FALSE(d.page.ui().focused_item()->seen.empty());
  d.page.press(Key::back_tab);
  CHECK(d.page.ui().focused() == "attempt/1998/look");
  d.page.press(Key::up);
  CHECK(d.page.ui().focused() == "attempt/1997/look");
  CHECK(d.told() == "");
  const auto begin = std::chrono::steady_clock::now();
  for (int i = 0; i < 20; ++i) d.page.frame();
  const auto ms =
      std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count() / 20;
  MESSAGE("a frame with 2,000 attempts: " << ms << " ms");
  CHECK(ms < 200);  // with sanitizers, on a busy machine
}
