// Controls by key and by mouse: what they say, what they return, and that they fit.

#include "faces/desktop/kit/pages.hpp"

#include <rapidcheck.h>

using namespace plumbline::desktop;
using namespace plumbline::desktop::test;
using plumbline::platform::Event;
using plumbline::platform::Key;

TEST_CASE("a slider by keys and mouse, within its ends") {
  int value = 5, sets = 0;
  bool late = false;
  float end = 0;
  Headless page([&](Ui& ui) {
    if (const auto v = slider(ui, 20, 20, 400, "s", "Volume", std::to_string(value * 10) + " percent", value,
                              10, end, late)) {
      value = *v;
      ++sets;
    }
  });
  CHECK(page.ui().item("s")->item.state == "50 percent");
  page.press(Key::right);
  CHECK(value == 6);
  page.press(Key::left);
  page.press(Key::left);
  CHECK(value == 4);
  for (int i = 0; i < 20; ++i) page.press(Key::right);
  CHECK(value == 10);
  sets = 0;
  page.press(Key::right);
  CHECK(sets == 0);
  const Box b = page.ui().item("s")->box;
  const float y = end - 19;
  page.click(ImVec2{b.x0 + 22, y});
  CHECK(value == 0);
  page.drag({b.x0 + 22, y}, {b.x1 + 200, y + 80});
  CHECK(value == 10);
  CHECK(sets > 5);
  sets = 0;
  page.move({b.x0 + 30, y});
  CHECK(sets == 0);
  late = true;
  page.drag({b.x1 - 20, y}, {b.centre().x, y});
  CHECK(value == 5);
  CHECK(sets == 1);
}

TEST_CASE("a switch") {
  bool on = false;
  float end = 0;
  Headless page([&](Ui& ui) {
    if (toggle(ui, 20, 20, 400, "t", "Captions", "Says what was heard.", on, end)) on = !on;
  });
  CHECK(page.ui().item("t")->item.state == "off");
  page.press(Key::space);
  CHECK(on);
  CHECK(page.ui().item("t")->item.state == "on");
  page.press(Key::enter);
  CHECK_FALSE(on);
  CHECK(page.click("t"));
  CHECK(on);
}

TEST_CASE("one of a few: arrows move, Enter chooses; side by side or below each other") {
  for (const float w : {700.F, 200.F}) {
    std::size_t chosen = 0;
    int sets = 0;
    float end = 0;
    Headless page([&](Ui& ui) {
      if (const auto c =
              segmented(ui, 20, 20, w, "g", {"As written", "Longer", "Off"}, chosen, end, "Time")) {
        chosen = *c;
        ++sets;
      }
    });
    CHECK(page.ui().item("g/0")->item.state == "chosen");
    CHECK(page.ui().item("g/1")->item.label == "Time: Longer");
    page.press(w > 300 ? Key::right : Key::down);
    CHECK(page.ui().focused() == "g/1");
    CHECK(sets == 0);
    page.press(Key::space);
    CHECK(chosen == 1);
    CHECK(page.click("g/2"));
    CHECK(chosen == 2);
    CHECK(layout_faults(page.ui()).empty());
  }
}

TEST_CASE("one of many: opens, chooses, closes, and has the focus again") {
  std::size_t chosen = 1;
  int sets = 0;
  const std::vector<std::string> all{"Everything", "Boundaries", "Communication", "Übergabe"};
  float end = 0;
  Headless page([&](Ui& ui) {
    fold(ui, Box::at(20, 20, 300, 46), "f", "Subject", all[chosen], chosen);
    if (const auto c = unfolded(ui, 20, 80, 300, "f", "Subject", all, chosen, end)) {
      chosen = *c;
      ++sets;
    }
  });
  CHECK(page.ui().item("f/0") == nullptr);
  CHECK(page.ui().item("f")->item.state == "closed");
  page.press(Key::enter);
  CHECK(page.ui().item("f")->item.state == "open");
  CHECK(page.ui().focused() == "f/1");
  CHECK(layout_faults(page.ui()).empty());
  page.press(Key::escape);
  CHECK(page.ui().focused() == "f");
  CHECK(page.ui().item("f/0") == nullptr);
  CHECK(sets == 0);
  page.press(Key::enter);
  page.press(Key::tab);
  page.press(Key::tab);
  page.press(Key::enter);
  CHECK(chosen == 3);
  CHECK(sets == 1);
  CHECK(page.ui().focused() == "f");
  CHECK(page.ui().item("f/0") == nullptr);
}

TEST_CASE("buttons and answers fit whatever they say, at every size of text") {
  std::string label;
  float w = 300;
  Headless page([&](Ui& ui) {
    float y = 10;
    const auto size = button_size(ui, label, {.icon = Icon::play}, w);
    button(ui, Box::at(20, y, size.x, size.y), "b", label, {.icon = Icon::play});
    y += size.y + 12;
    y = option_card(ui, 20, y, w, "o", label, {.mark = "1"}).box.y1 + 12;
    ButtonRow row(ui, 20, y, w);
    row.add("r1", label);
    row.add("r2", "Other");
    row.add("r3", label);
    const Ui::On on(ui, ui.theme().page);
    ButtonRow back(ui, 20, row.end() + 12, w, true);
    back.add("s1", label);
    back.add("s2", "Other");
  });
  for (const float scale : {1.F, 1.5F, 2.F}) {
    page.look({.scale = scale, .height = 4000});
    CHECK(rc::check("labels", [&] {
      const int n = *rc::gen::inRange(1, 14);
      label.clear();
      for (int i = 0; i < n; ++i)
        label += (i > 0 ? " " : "") +
                 *rc::gen::element<std::string>("to", "landlord", "the", "Rückfallprophylaxe", "a");
      w = static_cast<float>(*rc::gen::inRange(360, 1200));
      page.frame();
      const auto faults = layout_faults(page.ui());
      if (!faults.empty()) RC_FAIL(faults.front());
      for (const auto& p : page.ui().items()) {
        RC_ASSERT(p.box.x0 >= 19);
        RC_ASSERT(p.box.x1 <= 21 + w);
      }
    }));
  }
}

TEST_CASE("an answer says what it is and whether it is chosen") {
  OptionLook look{.mark = "2", .chosen = false, .hotkey = U'2'};
  int clicks = 0;
  Headless page(
      [&](Ui& ui) { clicks += option_card(ui, 20, 20, 400, "o", "Call her", look).hit.click ? 1 : 0; });
  CHECK(page.ui().item("o")->item.state.empty());
  page.digit(2);
  CHECK(clicks == 1);
  look.chosen = true;
  page.settle();
  CHECK(page.ui().item("o")->item.state == "chosen");
  look.tick = true;
  page.settle();
  CHECK(page.ui().item("o")->item.state == "ticked");
  look.enabled = false;
  page.settle();
  page.digit(2);
  CHECK(page.click("o"));
  CHECK(clicks == 1);
}

TEST_CASE("cards side by side are equally high and hold what is in them") {
  Box box;
  Headless page([&](Ui& ui) {
    const auto text = [&](const char* words) {
      return [&ui, words](float x, float y, float w) {
        return y + ui.para(Face::body, x, y, w, ui.theme().ink, words);
      };
    };
    box = ui.cards_around(20, 20, {200, 200},
                          {text("short"), text("a good deal longer, so that it takes several lines")});
  });
  REQUIRE(page.ui().grounds().size() == 2);
  CHECK(page.ui().grounds()[0].box.h() == page.ui().grounds()[1].box.h());
  CHECK(page.ui().grounds()[1].box.x1 == box.x1);
  CHECK(layout_faults(page.ui()).empty());
}
