// Areas that scroll: by wheel, keys and bar, and by themselves when the focus is out of sight.

#include "faces/desktop/kit/pages.hpp"

using namespace plumbline::desktop;
using namespace plumbline::desktop::test;
using plumbline::platform::Event;
using plumbline::platform::Key;

namespace {

/// A list of rows in an area, with a button above it that doesn't scroll.
struct List {
  int rows = 40;
  bool operable = true;
  float offset = 0;
  Box view{0, 60, 400, 360};
  std::map<std::string, int> clicks;
  Headless page{[this](Ui& ui) {
    if (ui.hit(Box::at(10, 10, 100, 40), {.id = "top", .label = "top"}).click) ++clicks["top"];
    offset = ui.begin_scroll("list", view);
    float y = view.y0 - offset;
    for (int i = 0; i < rows; ++i, y += 50) {
      const auto id = "row" + std::to_string(i);
      if (operable) {
        if (ui.hit(Box::at(10, y, 300, 44), {.id = id, .label = id}).click) ++clicks[id];
      } else {
        ui.text(Face::body, 10, y, IM_COL32_BLACK, id);
      }
    }
    ui.end_scroll(y);
  }};
  float most() const { return static_cast<float>(rows) * 50 - view.h(); }
};

/// An area within an area.
struct Nested {
  float outer = 0, inner = 0;
  Headless page{[this](Ui& ui) {
    outer = ui.begin_scroll("outer", {0, 0, 600, 400});
    ui.hit(Box::at(10, 10 - outer, 100, 40), {.id = "first", .label = "first"});
    const Box view = Box::at(10, 300 - outer, 300, 300);
    inner = ui.begin_scroll("inner", view);
    float y = view.y0 - inner;
    for (int i = 0; i < 20; ++i, y += 50)
      ui.hit(Box::at(10, y, 200, 44), {.id = "row" + std::to_string(i), .label = "row"});
    ui.end_scroll(y);
    ui.end_scroll(1000 - outer);
  }};
};

}  // namespace

TEST_CASE("the wheel scrolls what the mouse is on, no further than there is something") {
  List l;
  l.page.wheel(-1);
  CHECK(l.offset == 0);  // the mouse is nowhere
  l.page.move({100, 200});
  l.page.wheel(-1);
  CHECK(l.offset > 0);
  l.page.wheel(-1000);
  CHECK(l.offset == l.most());
  l.page.wheel(1000);
  CHECK(l.offset == 0);
  l.page.move({100, 30});
  l.page.wheel(-3);
  CHECK(l.offset == 0);
}

TEST_CASE("keys scroll a page at a time, to the end and back") {
  List l;
  l.page.press(Key::page_down);
  const float one = l.offset;
  CHECK(one > l.view.h() / 2);
  CHECK(one < l.view.h());
  l.page.press(Key::page_down);
  CHECK(l.offset == 2 * one);
  l.page.press(Key::page_up);
  CHECK(l.offset == one);
  l.page.press(Key::end);
  CHECK(l.offset == l.most());
  l.page.press(Key::home);
  CHECK(l.offset == 0);
}

TEST_CASE("what has the focus is in sight, all of it") {
  List l;
  for (int i = 0; i < l.rows + 1; ++i) {
    const auto* p = l.page.ui().focused_item();
    REQUIRE(p != nullptr);
    CHECK_MESSAGE(p->seen == p->box, p->item.id);
    l.page.press(Key::tab);
  }
  CHECK(l.page.ui().focused() == "top");
  CHECK(tab_faults(l.page).empty());
}

TEST_CASE("rows out of sight can't be clicked") {
  List l;
  l.page.move({100, 200});
  l.page.wheel(-2);
  l.page.click(ImVec2{60, 30});
  CHECK(l.clicks == std::map<std::string, int>{{"top", 1}});
}

TEST_CASE("text without anything to operate can be scrolled by keyboard as well") {
  List l;
  l.operable = false;
  l.page.settle();
  l.page.press(Key::tab);
  CHECK(l.page.ui().focused() == "list");
  l.page.press(Key::down);
  CHECK(l.offset > 0);
  l.page.press(Key::up);
  CHECK(l.offset == 0);
  l.rows = 2;
  l.page.settle();
  CHECK(l.page.ui().item("list") == nullptr);
}

TEST_CASE("the bar can be dragged") {
  List l;
  const float x = l.view.x1 - 6;
  l.page.drag({x, l.view.y0 + 10}, {x, l.view.y1 + 50});
  CHECK(l.offset == l.most());
  CHECK(l.clicks.empty());
  l.page.drag({x, l.view.y1 - 10}, {x, l.view.y0 - 50});
  CHECK(l.offset == 0);
}

TEST_CASE("contents that shrink don't leave an empty area") {
  List l;
  l.page.press(Key::end);
  l.rows = 10;
  l.page.settle();
  CHECK(l.offset == l.most());
  l.rows = 1;
  l.page.settle();
  CHECK(l.offset == 0);
}

TEST_CASE("an area within an area: the inner one has the wheel as long as it can move") {
  Nested n;
  n.page.move({100, 350});
  n.page.wheel(-2);
  CHECK(n.inner > 0);
  CHECK(n.outer == 0);
  n.page.wheel(-1000);
  const float end = n.inner;
  CHECK(n.outer == 0);
  n.page.wheel(-1);
  CHECK(n.inner == end);
  CHECK(n.outer > 0);
  n.page.move({500, 100});
  const float before = n.outer;
  n.page.wheel(-1);
  CHECK(n.outer > before);
}

TEST_CASE("an area within an area: focus brings both into place") {
  Nested n;
  for (int i = 0; i < 21; ++i) {
    n.page.press(Key::tab);
    const auto* p = n.page.ui().focused_item();
    REQUIRE(p != nullptr);
    CHECK_MESSAGE(p->seen == p->box, p->item.id);
  }
}

TEST_CASE("a click meets what the mouse is on, also at the edge of an area, and then it comes into view") {
  List l;
  l.page.settle();
  const auto* row = l.page.ui().item("row5");  // 310 to 354: close to the lower edge at 360
  REQUIRE(row != nullptr);
  const float at = row->seen.y1 - 2;
  l.page.move({100, at});
  l.page.frame({{.kind = Event::Kind::mouse_down, .x = 100, .y = at}});
  for (int i = 0; i < 6; ++i) l.page.frame();  // the button is held for a while
  CHECK(l.offset == 0);
  l.page.frame({{.kind = Event::Kind::mouse_up, .x = 100, .y = at}});
  CHECK(l.clicks["row5"] == 1);
  l.page.settle();
  CHECK(l.offset > 0);
}
