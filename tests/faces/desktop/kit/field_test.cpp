// A line of text, edited by keys, mouse and clipboard, against a model of letters.

#include "base/text.hpp"
#include "faces/desktop/kit/pages.hpp"

#include <rapidcheck.h>

#include <algorithm>

using namespace plumbline::desktop;
using namespace plumbline::desktop::test;
using plumbline::platform::Event;
using plumbline::platform::Key;
using plumbline::platform::KeyPress;

namespace {

std::string utf8(const std::u32string& s) {
  std::string out;
  for (const auto c : s) append_utf8(out, c);
  return out;
}

/// The same in letters rather than bytes, written as simply as can be.
struct Model {
  std::u32string text, clip;
  std::size_t caret = 0, anchor = 0;

  void erase() {
    const auto a = std::min(caret, anchor), b = std::max(caret, anchor);
    text.erase(a, b - a);
    caret = anchor = a;
  }
  void insert(const std::u32string& what, std::size_t most) {
    if (what.empty()) return;
    erase();
    for (const auto c : what) {
      if (utf8(text).size() + utf8({c}).size() > most) break;
      text.insert(caret, 1, c);
      anchor = ++caret;
    }
  }
  void press(Key k, bool shift, std::size_t most) {
    const bool some = caret != anchor;
    const auto go = [&](std::size_t to) {
      caret = to;
      if (!shift) anchor = to;
    };
    if (k == Key::left)
      go(some && !shift ? std::min(caret, anchor) : caret - (caret > 0 ? 1 : 0));
    else if (k == Key::right)
      go(some && !shift ? std::max(caret, anchor) : std::min(text.size(), caret + 1));
    else if (k == Key::home)
      go(0);
    else if (k == Key::end)
      go(text.size());
    else if (k == Key::select_all)
      anchor = 0, caret = text.size();
    else if (k == Key::backspace || k == Key::del) {
      if (!some) anchor = k == Key::del ? std::min(text.size(), caret + 1) : caret - (caret > 0 ? 1 : 0);
      erase();
    } else if (k == Key::copy || k == Key::cut) {
      if (some)
        clip = text.substr(std::min(caret, anchor), std::max(caret, anchor) - std::min(caret, anchor));
      if (some && k == Key::cut) erase();
    } else if (k == Key::paste) {
      insert(clip, most);
    }
  }
};

/// A page with a field and a button.
struct Form {
  std::string text;
  int entered = 0, pressed = 0, undone = 0;
  Headless page{[this](Ui& ui) {
    if (ui.field(Box::at(20, 20, 300, 44), {.id = "field", .label = "Reason", .first = true}, text, 60,
                 "Say why"))
      ++entered;
    if (button(ui, Box::at(20, 90, 200, 44), "ok", "OK", {.hotkey = U'K'})) ++pressed;
    if (ui.take(Key::undo)) ++undone;
  }};
};

}  // namespace

TEST_CASE("editing a line of text does what a model of letters does") {
  CHECK(rc::check("field", [] {
    FieldState state;
    Model model;
    std::string text, clip;
    const Clipboard clipboard{[&] { return clip; }, [&](const std::string& s) { clip = s; }};
    constexpr std::size_t kMost = 40;
    state.clamp(text);
    const int n = *rc::gen::inRange(1, 60);
    for (int i = 0; i < n; ++i) {
      if (*rc::gen::inRange(0, 3) == 0) {
        const auto typed =
            *rc::gen::container<std::u32string>(rc::gen::elementOf(std::u32string(U"aZ 9.éßł€“\U0001F600")));
        state.insert(text, utf8(typed), kMost);
        model.insert(typed, kMost);
      } else {
        const Key k = *rc::gen::element(Key::left, Key::right, Key::home, Key::end, Key::select_all,
                                        Key::backspace, Key::del, Key::copy, Key::cut, Key::paste);
        const bool shift = *rc::gen::arbitrary<bool>();
        RC_ASSERT(state.key(text, {.key = k, .shift = shift}, kMost, clipboard));
        model.press(k, shift, kMost);
      }
      RC_ASSERT(text == utf8(model.text));
      RC_ASSERT(state.caret == utf8(model.text.substr(0, model.caret)).size());
      RC_ASSERT(state.anchor == utf8(model.text.substr(0, model.anchor)).size());
      RC_ASSERT(text.size() <= kMost);
    }
  }));
}

TEST_CASE("a text changed from outside leaves the caret between letters") {
  FieldState s;
  s.caret = 5;
  s.anchor = 3;
  s.clamp("aöä");
  CHECK(s.caret == 5);
  CHECK(s.anchor == 3);
  s.caret = 2;
  s.anchor = 9;
  s.clamp("aöä");
  CHECK(s.caret == 1);
  CHECK(s.anchor == 5);
}

TEST_CASE("pasted text becomes one line, broken text is refused") {
  FieldState s;
  std::string text;
  s.clamp(text);
  s.insert(text, "one\ntwo\tthree\x01", 60);
  CHECK(text == "one two three");
  s.insert(text, "\xFF\xC3", 60);
  CHECK(text == "one two three");
}

TEST_CASE("typing into a field on a page") {
  Form f;
  CHECK(f.page.ui().focused() == "field");
  CHECK(f.page.ui().item("field")->item.state == "empty");
  f.page.type("take k");
  CHECK(f.text == "take k");
  f.page.letter(U'K');  // a letter typed presses no button
  f.page.press(Key::space);
  CHECK(f.pressed == 0);
  f.page.press(Key::undo);  // and takes no decision back
  CHECK(f.undone == 0);
  f.page.press(Key::home);
  f.page.type("> ");
  CHECK(f.text == "> take k");
  CHECK(f.page.ui().item("field")->item.state == "> take k");
  f.page.press(Key::enter);
  CHECK(f.entered == 1);
  f.page.press(Key::tab);
  CHECK(f.page.ui().focused() == "ok");
  f.page.type("lost");
  CHECK(f.text == "> take k");
  f.page.letter(U'K');
  CHECK(f.pressed == 1);
}

TEST_CASE("caret and selection by mouse") {
  Form f;
  f.text = "hello world";
  f.page.settle();
  const float x = 20 + 14;
  const auto at = [&](const char* before) { return ImVec2{x + f.page.ui().width(Face::body, before), 42}; };
  f.page.click(at("hello"));
  f.page.type("!");
  CHECK(f.text == "hello! world");
  f.page.drag(at("hello! "), at("hello! world"));
  f.page.press(Key::del);
  CHECK(f.text == "hello! ");
}

TEST_CASE("the clipboard is the system's") {
  Form f;
  f.text = "copied";
  f.page.settle();
  f.page.press(Key::select_all);
  f.page.press(Key::cut);
  CHECK(f.text.empty());
  f.page.press(Key::paste);
  f.page.press(Key::paste);
  CHECK(f.text == "copiedcopied");
}

TEST_CASE("a long text scrolls in its field, and the caret stays in sight") {
  Form f;
  f.page.type("a rather long sentence that doesn't fit in, at all");
  float right = 0;
  for (const auto& r : f.page.ui().runs())
    if (r.scrolls) right = r.box.x1;
  CHECK(right <= 320 - 14 + 2);
  CHECK(right > 280);
  f.page.press(Key::home);
  for (const auto& r : f.page.ui().runs())
    if (r.scrolls) CHECK(r.box.x0 == 34);
  CHECK(layout_faults(f.page.ui()).empty());
}
