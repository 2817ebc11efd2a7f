// Where the keyboard is: order, arrows, groups, layers, pages; and that nothing is done twice or by accident.

#include "faces/desktop/kit/pages.hpp"

using namespace plumbline::desktop;
using namespace plumbline::desktop::test;
using plumbline::platform::Event;
using plumbline::platform::Key;

namespace {

/// Three by three, ids "row/column".
Boxes grid(const std::string& group = "grid") {
  Boxes b;
  for (int row = 0; row < 3; ++row)
    for (int column = 0; column < 3; ++column)
      b.add(std::to_string(row) + "/" + std::to_string(column),
            Box::at(20 + 110 * static_cast<float>(column), 20 + 60 * static_cast<float>(row), 100, 44),
            {.group = group});
  return b;
}

}  // namespace

TEST_CASE("Tab goes in the order things are drawn, and round") {
  auto b = grid();
  b.add("off", Box::at(20, 300, 100, 44), {.enabled = false});
  Headless page([&](Ui& ui) { b.draw(ui); });
  CHECK(page.ui().focused() == "0/0");
  CHECK(page.tab_round() ==
        std::vector<std::string>{"0/0", "0/1", "0/2", "1/0", "1/1", "1/2", "2/0", "2/1", "2/2"});
  page.press(Key::back_tab);
  CHECK(page.ui().focused() == "2/2");
  CHECK(tab_faults(page).empty());
}

TEST_CASE("arrows go to the neighbour and stay in the group") {
  auto b = grid();
  b.add("outside", Box::at(20, 240, 100, 44));
  Headless page([&](Ui& ui) { b.draw(ui); });
  for (const auto& [key, to] : std::vector<std::pair<Key, std::string>>{{Key::right, "0/1"},
                                                                        {Key::down, "1/1"},
                                                                        {Key::down, "2/1"},
                                                                        {Key::left, "2/0"},
                                                                        {Key::up, "1/0"},
                                                                        {Key::left, "1/0"},
                                                                        {Key::down, "2/0"},
                                                                        {Key::down, "outside"},
                                                                        {Key::up, "2/0"}}) {
    page.press(key);
    CHECK(page.ui().focused() == to);
  }
}

TEST_CASE("within a group a neighbour in it comes before a nearer one outside") {
  Boxes b;
  b.add("a", Box::at(20, 20, 100, 44), {.group = "g"});
  b.add("between", Box::at(20, 80, 100, 44));
  b.add("c", Box::at(20, 140, 100, 44), {.group = "g"});
  Headless page([&](Ui& ui) { b.draw(ui); });
  page.press(Key::down);
  CHECK(page.ui().focused() == "c");
}

TEST_CASE("the first item asked for has the focus when the page appears, not later") {
  std::string name = "one";
  Boxes b;
  b.add("x", Box::at(20, 20, 100, 44));
  b.add("y", Box::at(20, 80, 100, 44), {.first = true});
  Headless page([&](Ui& ui) {
    ui.page(name);
    b.draw(ui);
  });
  CHECK(page.ui().focused() == "y");
  page.press(Key::tab);
  CHECK(page.ui().focused() == "x");
  page.settle();
  CHECK(page.ui().focused() == "x");
  name = "two";
  page.settle();
  CHECK(page.ui().focused() == "y");
}

TEST_CASE("who comes back from a page within a page finds the focus where it was") {
  std::string name = "list";
  Boxes list, one;
  for (int i = 0; i < 30; ++i)
    list.add("row" + std::to_string(i), Box::at(20, 60 * static_cast<float>(i), 200, 44));
  one.add("back", Box::at(20, 20, 100, 44));
  float offset = 0;
  Headless page([&](Ui& ui) {
    ui.page(name);
    offset = ui.begin_scroll("all", Box{0, 0, 400, 300});
    auto moved = name == "list" ? list : one;
    for (auto& [b, item] : moved.all) b.y0 -= offset, b.y1 -= offset;
    moved.draw(ui);
    ui.end_scroll(moved.all.back().first.y1);
  });
  for (int i = 0; i < 20; ++i) page.press(Key::tab);
  CHECK(page.ui().focused() == "row20");
  const float before = offset;
  CHECK(before > 0);
  name = "list/one";
  page.settle();
  CHECK(page.ui().focused() == "back");
  CHECK(offset == 0);
  name = "list";
  page.settle();
  CHECK(page.ui().focused() == "row20");
  CHECK(offset == before);
  name = "other";
  page.settle();
  name = "list";
  page.settle();
  CHECK(page.ui().focused() == "row0");
}

TEST_CASE("what lies above can be operated, what lies below can't; the focus comes back") {
  bool open = false;
  Boxes below, above;
  below.add("a", Box::at(20, 20, 100, 44), {.hotkey = U'1'});
  below.add("b", Box::at(20, 80, 100, 44), {.hotkey = U'2'});
  above.add("close", Box::at(20, 20, 300, 200), {.first = true});
  above.add("more", Box::at(20, 240, 300, 44));
  Headless page([&](Ui& ui) {
    below.draw(ui);
    if (!open) return;
    ui.begin_layer();
    above.draw(ui);
    ui.end_layer();
  });
  page.press(Key::tab);
  REQUIRE(page.ui().focused() == "b");
  open = true;
  page.settle();
  CHECK(page.ui().focused() == "close");
  CHECK(page.tab_round() == std::vector<std::string>{"close", "more"});
  page.digit(1);
  page.digit(2);
  page.click(ImVec2{60, 90});  // over b, on close
  CHECK(below.clicks.empty());
  CHECK(above.clicks["close"] == 1);
  page.press(Key::up);
  page.press(Key::enter);
  CHECK(below.clicks.empty());
  open = false;
  page.settle();
  CHECK(page.ui().focused() == "b");
}

TEST_CASE("when the focused item goes, the focus stays near") {
  Boxes b = grid();
  Headless page([&](Ui& ui) { b.draw(ui); });
  for (int i = 0; i < 4; ++i) page.press(Key::tab);
  REQUIRE(page.ui().focused() == "1/1");
  b.all.erase(b.all.begin() + 4);
  page.settle();
  CHECK(page.ui().focused() == "1/2");
  b.all.clear();
  page.settle();
  CHECK(page.ui().focused().empty());
}

TEST_CASE("Enter, Space, hotkeys and the mouse operate; hovering, leaving and holding don't") {
  Boxes b;
  b.add("a", Box::at(20, 20, 100, 44), {.hotkey = U'1'});
  b.add("b", Box::at(20, 80, 100, 44), {.hotkey = U'X'});
  b.add("off", Box::at(20, 140, 100, 44), {.hotkey = U'3', .enabled = false});
  Headless page([&](Ui& ui) { b.draw(ui); });
  page.move({60, 40});
  CHECK(b.clicks.empty());
  page.press(Key::enter);
  page.press(Key::space);
  page.digit(1);
  page.letter(U'X');
  CHECK(b.clicks == std::map<std::string, int>{{"a", 3}, {"b", 1}});
  CHECK(page.ui().focused() == "b");
  b.clicks.clear();
  page.drag({60, 40}, {60, 400});  // pressed within, let go outside
  page.drag({60, 400}, {60, 40});
  page.drag({60, 40}, {60, 100});  // let go on another one
  CHECK(page.click("off"));
  page.digit(3);
  CHECK(b.clicks.empty());
  CHECK(page.click("b"));
  CHECK(b.clicks == std::map<std::string, int>{{"b", 1}});
  for (int i = 0; i < 5; ++i)
    page.frame({{.kind = Event::Kind::key, .key = {.key = Key::enter, .repeat = true}}});
  CHECK(b.clicks["b"] == 1);
  page.frame({{.kind = Event::Kind::key, .key = {.key = Key::letter, .sign = U'X', .ctrl = true}}});
  CHECK(b.clicks["b"] == 1);
}

TEST_CASE("a mouse button that is let go while the window is away does nothing") {
  Boxes b;
  b.add("a", Box::at(20, 20, 100, 44));
  Headless page([&](Ui& ui) { b.draw(ui); });
  page.frame({{.kind = Event::Kind::mouse_down, .x = 60, .y = 40}});
  page.frame({{.kind = Event::Kind::focus_lost}});
  page.frame({{.kind = Event::Kind::mouse_up, .x = 60, .y = 40}});
  CHECK(b.clicks.empty());
}

TEST_CASE("of twenty quick taps twenty arrive") {
  Boxes b;
  b.add("a", Box::at(20, 20, 100, 44));
  b.add("b", Box::at(20, 80, 100, 44));
  Headless page([&](Ui& ui) { b.draw(ui); });
  plumbline::platform::EventQueue queue;
  for (int i = 0; i < 20; ++i) {
    queue.push({.kind = Event::Kind::key, .key = {.key = Key::enter}});
    queue.push({.kind = Event::Kind::key, .key = {.key = Key::tab}});
    queue.push({.kind = Event::Kind::mouse_down, .x = 60, .y = 90});
    queue.push({.kind = Event::Kind::mouse_up, .x = 60, .y = 90});
    queue.push({.kind = Event::Kind::key, .key = {.key = Key::back_tab}});
  }
  for (int i = 0; i < 400; ++i) page.frame(queue.next_frame());
  CHECK_FALSE(queue.pending());
  CHECK(b.clicks == std::map<std::string, int>{{"a", 20}, {"b", 20}});
}

TEST_CASE("the ring shows for the keyboard, not for the mouse") {
  Boxes b;
  b.add("a", Box::at(20, 20, 100, 44));
  Headless page([&](Ui& ui) { b.draw(ui); });
  CHECK(page.ui().focus_visible());
  page.click("a");
  CHECK_FALSE(page.ui().focus_visible());
  page.press(Key::tab);
  CHECK(page.ui().focus_visible());
}
