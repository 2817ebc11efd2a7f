#include "platform/input.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <iterator>

using namespace plumbline::platform;
using Kind = Event::Kind;
using Events = std::vector<Event>;
using Frames = std::vector<Events>;

namespace {

Event key(Key which, bool repeat = false) {
  return {.kind = Kind::key, .key = {.key = which, .repeat = repeat}};
}
Event letter(char32_t sign) { return {.kind = Kind::key, .key = {.key = Key::letter, .sign = sign}}; }
Event text(char32_t sign) { return {.kind = Kind::text, .text = sign}; }
Event at(Kind kind, float x, float y, int button = 0) {
  return {.kind = kind, .x = x, .y = y, .button = button};
}

bool is_deed(const Event& e) {
  return e.kind == Kind::key || e.kind == Kind::mouse_down || e.kind == Kind::mouse_up;
}

void push_all(EventQueue& queue, const Events& events) {
  for (const auto& event : events) queue.push(event);
}

/// All frames until nothing waits; fewer when it doesn't end.
Frames drained(EventQueue& queue, std::size_t most = 10'000) {
  Frames frames;
  while (queue.pending() && frames.size() < most) frames.push_back(queue.next_frame());
  return frames;
}

Event any_event() {
  const auto kind = static_cast<Kind>(*rc::gen::inRange(0, static_cast<int>(Kind::refresh) + 1));
  Event event{.kind = kind};
  event.x = static_cast<float>(*rc::gen::inRange(-9, 10));
  event.y = static_cast<float>(*rc::gen::inRange(-9, 10));
  if (kind == Kind::key) {
    event.key.key = *rc::gen::element(Key::tab, Key::enter, Key::backspace, Key::letter, Key::space);
    event.key.repeat = *rc::gen::arbitrary<bool>();
  }
  if (kind == Kind::text) event.text = static_cast<char32_t>(*rc::gen::inRange(97, 100));
  if (kind == Kind::mouse_down || kind == Kind::mouse_up) event.button = *rc::gen::inRange(0, 3);
  return event;
}

/// What may neither be lost nor change its order.
Events lasting(const Events& events) {
  Events out;
  std::copy_if(events.begin(), events.end(), std::back_inserter(out), [](const Event& e) {
    const bool merges = e.kind == Kind::mouse_move || e.kind == Kind::wheel || e.kind == Kind::resized ||
                        e.kind == Kind::refresh;
    return !merges && !(e.kind == Kind::key && e.key.repeat);
  });
  return out;
}

Events joined(const Frames& frames) {
  Events out;
  for (const auto& frame : frames) out.insert(out.end(), frame.begin(), frame.end());
  return out;
}

float turned(const Events& events) {
  float sum = 0;
  for (const auto& e : events) sum += e.kind == Kind::wheel ? e.y : 0;
  return sum;
}

const Event* last_of(const Events& events, Kind kind) {
  const auto last =
      std::find_if(events.rbegin(), events.rend(), [&](const Event& e) { return e.kind == kind; });
  return last == events.rend() ? nullptr : &*last;
}

const Event* deed_of(const Events& frame) {
  const auto deed = std::find_if(frame.begin(), frame.end(), is_deed);
  return deed == frame.end() ? nullptr : &*deed;
}

bool types_text(Key which) { return which == Key::letter || which == Key::space; }

/// Random events pushed in random portions, with frames drawn between them.
Frames played(EventQueue& queue, const Events& events) {
  Frames frames;
  for (const auto& event : events) {
    queue.push(event);
    if (*rc::gen::inRange(0, 3) == 0) frames.push_back(queue.next_frame());
  }
  const auto rest = drained(queue);
  frames.insert(frames.end(), rest.begin(), rest.end());
  return frames;
}

Events some_events() { return *rc::gen::container<Events>(rc::gen::exec(any_event)); }

}  // namespace

SCENARIO("Twenty taps between two frames all arrive") {
  EventQueue queue;
  for (int i = 0; i < 20; ++i) queue.push(key(Key::tab));
  const auto frames = drained(queue);
  CHECK(joined(frames) == Events(20, key(Key::tab)));
  CHECK(std::all_of(frames.begin(), frames.end(), [](const Events& frame) { return frame.size() <= 1; }));
  CHECK(frames.size() == 39);  // each with a frame between in which the key is up
}

SCENARIO("A press and its release between two frames are seen as two frames") {
  EventQueue queue;
  push_all(queue, {at(Kind::mouse_move, 5, 5), at(Kind::mouse_down, 5, 5), at(Kind::mouse_up, 5, 5)});
  CHECK(queue.next_frame() == Events{at(Kind::mouse_move, 5, 5), at(Kind::mouse_down, 5, 5)});
  CHECK(queue.pending());
  CHECK(queue.next_frame() == Events{at(Kind::mouse_up, 5, 5)});
  CHECK_FALSE(queue.pending());
}

SCENARIO("A click is where it was made, however far the mouse has gone on since") {
  EventQueue queue;
  push_all(queue, {at(Kind::mouse_down, 5, 5), at(Kind::mouse_move, 90, 90), at(Kind::mouse_up, 90, 90)});
  queue.next_frame();
  CHECK(queue.mouse() == Point{5, 5});
  queue.next_frame();
  CHECK(queue.mouse() == Point{90, 90});
}

SCENARIO("What is written keeps its place among the keys that edit") {
  EventQueue queue;
  GIVEN("a letter, a backspace and another letter in one go") {
    push_all(queue, {letter('A'), text('a'), key(Key::backspace), letter('B'), text('b')});
    THEN("the letter comes with its key, and nothing overtakes the backspace") {
      CHECK(queue.next_frame() == Events{letter('A'), text('a')});
      CHECK(queue.next_frame() == Events{key(Key::backspace)});
      CHECK(queue.next_frame() == Events{letter('B'), text('b')});
    }
  }
  GIVEN("a press of Enter and then text") {
    push_all(queue, {key(Key::enter), text('x')});
    THEN("the text waits until Enter had its effect") {
      CHECK(queue.next_frame() == Events{key(Key::enter)});
      CHECK(queue.next_frame() == Events{text('x')});
    }
  }
  GIVEN("a pasted line") {
    push_all(queue, {text('x'), text('y'), text('z')});
    THEN("one frame takes it") { CHECK(queue.next_frame().size() == 3); }
  }
}

SCENARIO("A held key never lags behind") {
  EventQueue queue;
  queue.push(key(Key::down));
  for (int i = 0; i < 100; ++i) queue.push(key(Key::down, true));
  CHECK(joined(drained(queue)) == Events{key(Key::down), key(Key::down, true)});
}

SCENARIO("Moves and turns of the wheel are gathered") {
  EventQueue queue;
  for (int i = 1; i <= 50; ++i) {
    queue.push(at(Kind::mouse_move, static_cast<float>(i), 2));
    queue.push(at(Kind::wheel, 0, 1));
  }
  CHECK(queue.next_frame() == Events{at(Kind::mouse_move, 50, 2), at(Kind::wheel, 0, 50)});
}

SCENARIO("Whatever is pushed, in whatever portions") {
  CHECK(rc::check("nothing is lost and the order is kept", [] {
    EventQueue queue;
    const auto events = some_events();
    const auto seen = joined(played(queue, events));
    RC_ASSERT(lasting(seen) == lasting(events));
    RC_ASSERT(turned(seen) == turned(events));
    RC_ASSERT(!queue.pending());
  }));
  CHECK(rc::check("the last place, size and call to redraw arrive", [] {
    EventQueue queue;
    const auto events = some_events();
    const auto seen = joined(played(queue, events));
    for (const auto kind : {Kind::mouse_move, Kind::resized, Kind::refresh}) {
      const auto* pushed = last_of(events, kind);
      const auto* arrived = last_of(seen, kind);
      RC_ASSERT((pushed == nullptr) == (arrived == nullptr));
      if (pushed != nullptr) RC_ASSERT(*pushed == *arrived);
    }
  }));
  CHECK(rc::check("a frame holds one deed, and no move or foreign text after it", [] {
    EventQueue queue;
    for (const auto& frame : played(queue, some_events())) {
      RC_ASSERT(std::count_if(frame.begin(), frame.end(), is_deed) <= 1);
      const auto* deed = deed_of(frame);
      if (deed == nullptr) continue;
      for (const auto* e = deed + 1; e != frame.data() + frame.size(); ++e) {
        RC_ASSERT(e->kind != Kind::mouse_move);
        RC_ASSERT(e->kind != Kind::text || types_text(deed->key.key));
      }
    }
  }));
  CHECK(rc::check("between two presses of one key it goes up", [] {
    EventQueue queue;
    Key before = Key::none;
    for (const auto& frame : played(queue, some_events())) {
      const auto* deed = deed_of(frame);
      const Key now = deed == nullptr ? Key::none : deed->key.key;
      RC_ASSERT(now == Key::none || now == Key::letter || now != before);
      before = now;
    }
  }));
  CHECK(rc::check("a repeat only follows a press or repeat of its key that was pushed", [] {
    EventQueue queue;
    const auto events = some_events();
    const auto repeats = [](const Events& list, Key which) {
      return std::count_if(list.begin(), list.end(), [&](const Event& e) {
        return e.kind == Kind::key && e.key.repeat && e.key.key == which;
      });
    };
    const auto seen = joined(played(queue, events));
    for (const auto which : {Key::tab, Key::enter, Key::backspace, Key::letter, Key::space}) {
      RC_ASSERT(repeats(seen, which) <= repeats(events, which));
      RC_ASSERT((repeats(seen, which) > 0) == (repeats(events, which) > 0));
    }
  }));
}
