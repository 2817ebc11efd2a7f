#pragma once
// A machine of an academy: people, a group, and the way into the trainer's area.

#include "faces/desktop/sitter.hpp"

#include <algorithm>

namespace plumbline::desktop::test {

inline const std::string kPhrase = "four words that differ";

/// A machine on which Ana (with a group) has played and Bo has not.
struct Academy {
  Place at;
  records::Id ana{}, bo{}, group{};
  Academy() {
    at.own_data({{"small", kSmall}});
    auto room = library::RecordRoom::open(at.world().environment, at.world().records);
    REQUIRE(room);
    const auto pen = (*room)->pen();
    group = records::form_group(pen, {"Spring intake", false}).value();
    ana =
        records::enrol(pen, {"Ana", "4711", group, records::secret_of("2468", records::Effort::quick), false})
            .value();
    bo = records::enrol(pen, {"Bo", "4712", {}, {}, false}).value();
  }
};

/// Ana sits down and plays it to its end.
inline void play_as_ana(Sitter& s, Academy& a) {
  s.use("person/" + records::hex(a.ana));
  s.page().type("2468");
  s.press(Key::enter);
  s.begin("small");
  s.let_pass(12);
  s.decide({1});
  s.confirm("She is family", 3);
  s.go_on();
  s.whole({0});
  REQUIRE(s.screen() == Screen::debrief);
  s.desk().wait_for_searches();
  s.page().settle();
}

inline void open_area(Sitter& s) {
  if (s.screen() == Screen::who) {
    s.use("area");
  } else {
    s.use("you");
    s.use("area");
  }
  REQUIRE(s.screen() == Screen::gate);
  s.fill("gate/phrase", kPhrase);
  if (s.has("gate/again")) s.fill("gate/again", kPhrase);
  s.use("gate/enter");
  REQUIRE(s.screen() == Screen::progress);
}

inline std::string said_of(Place& at, const records::Id& id) {
  std::string out;
  const auto events = at.recorded.store()->events(id);
  REQUIRE(events);
  for (const auto& e : *events) out += e.payload;
  return out;
}

}  // namespace plumbline::desktop::test
