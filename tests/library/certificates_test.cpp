#include "library/certificates.hpp"

#include "base/text.hpp"
#include "machine.hpp"
#include "solve/lines.hpp"
#include "story/course.hpp"

using namespace plumbline;
using namespace plumbline::library;
using support::has;
using testing::Machine;
using testing::ninety_days;
using testing::parking_lot;

namespace {

const char* const kCourse = R"xml(<?xml version="1.0" encoding="UTF-8"?>
<course id="two" title="Two modules" mode="practice">
  <about>For a test.</about>
  <module id="first" title="What you know">
    <about>Both.</about>
    <scenario id="ninety-days"/>
    <scenario id="parking-lot"/>
  </module>
  <module id="exam" title="The assessment" mode="assessment" mark="60">
    <about>One.</about>
    <scenario id="ninety-days"/>
  </module>
</course>
)xml";

story::Course course() {
  auto c = story::read_course({"course.xml", kCourse});
  if (!c) FAIL(base::to_text(c.error()));
  return std::move(*c);
}

struct Office : Machine {
  records::Id ann = person("Ann Example");
  story::Course modules = course();
  Office() { keep_texts(); }
  records::Outcome<std::string> make(const std::string& module) const {
    return make_certificate(
        *room, ann, modules, module, [](const std::string& id) { return "Title of " + id; },
        print::Paper::a4);
  }
  std::vector<records::Certified> written_down() const {
    std::vector<records::Certified> out;
    const auto events = *room->store().events(ann);
    for (const auto& e : events)
      if (auto c = records::said<records::Certified>(e)) out.push_back(std::move(*c));
    return out;
  }
  FoundCertificate found(const std::string& code) const {
    const auto f = find_certificate(room->store(), code);
    REQUIRE(f);
    REQUIRE(*f);
    return **f;
  }
  /// The best course, in an assessment.
  records::Id pass() {
    const auto& stage = *ninety_days().told.stage;
    play::Session s(stage, {4, play::Mode::assessment, false});
    records::Keeping keeping(room->pen(), ann, s.attempt(), 60);
    for (const auto& leg : solve::best_line(ninety_days().space, s.state()))
      REQUIRE(s.decide(leg.decision).empty());
    REQUIRE(s.ended());
    REQUIRE(!keeping.keep(s.attempt()));
    REQUIRE(!keeping.keep(records::scored(stage, ninety_days().tallier.tally(s, 60))));
    return keeping.stream();
  }
};

}  // namespace

SCENARIO("A certificate is made when the module is finished, and not before") {
  Office o;
  auto none = o.make("first");
  REQUIRE(!none);
  CHECK(none.error().said ==
        "The module isn't finished yet. Still to be played to the end: Title of ninety-days and Title of "
        "parking-lot.");
  o.play(o.ann);
  o.play(o.ann, parking_lot(), false, 1);
  none = o.make("first");
  REQUIRE(!none);
  CHECK(has(none.error().said, "Still to be played to the end: Title of parking-lot."));
  CHECK(o.written_down().empty());
  o.play(o.ann, parking_lot());
  const auto made = o.make("first");
  REQUIRE(made);
  CHECK(made->starts_with("%PDF"));
  REQUIRE(o.written_down().size() == 1);
  const auto c = o.written_down()[0];
  CHECK(c.name == "Ann Example");
  CHECK(c.title == "What you know");
  CHECK(c.grounds.size() == 2);
  CHECK(c.code.size() == 20);

  THEN("its code is found, however it is typed") {
    auto typed = base::lower(c.code.substr(0, 5) + " " + c.code.substr(5, 5) + "-" + c.code.substr(10));
    std::replace(typed.begin(), typed.end(), '0', 'o');
    std::replace(typed.begin(), typed.end(), '1', 'l');
    const auto f = o.found(typed);
    CHECK(f.name == "Ann Example");
    CHECK(f.title == "What you know");
    CHECK(f.wrong.empty());
    CHECK(f.day.size() == 10);
  }
  THEN("other codes aren't") {
    auto other = c.code;
    other.back() = other.back() == '2' ? '3' : '2';
    for (const auto& code : {other, std::string(), c.code.substr(1), std::string("' OR 1=1 --")})
      CHECK_FALSE(*find_certificate(o.room->store(), code));
  }
  THEN("made once more it has the same code, and is written down once") {
    REQUIRE(o.make("What YOU know"));
    CHECK(o.written_down().size() == 1);
  }
  THEN("after a better attempt it rests on others, and both codes hold") {
    o.pass();
    REQUIRE(o.make("first"));
    for (const auto& each : o.written_down()) CHECK(o.found(each.code).wrong.empty());
  }
}

SCENARIO("In a module for assessment only an assessment that passes counts") {
  Office o;
  for (int i = 0; i < 3; ++i) o.play(o.ann);
  const auto none = o.make("exam");
  REQUIRE(!none);
  CHECK(none.error().said == "The module isn't finished yet. Still to be passed: Title of ninety-days.");
  const auto passed = o.pass();
  REQUIRE(o.make("exam"));
  REQUIRE(o.written_down().size() == 1);
  CHECK(o.written_down()[0].grounds[0].attempt == passed);
}

SCENARIO("What can't be certified is said") {
  Office o;
  CHECK(o.make("third").error().said == "There is no module 'third' in the course.");
  const auto nobody = make_certificate(
      *o.room, records::Id{1}, o.modules, "first", [](const std::string& id) { return id; },
      print::Paper::a4);
  REQUIRE(!nobody);
  CHECK(nobody.error().said == "There is no such person in the records.");
}

SCENARIO("A certificate the records no longer bear out says so") {
  Office o;
  const auto attempt = o.pass();
  REQUIRE(o.make("exam"));
  const auto code = o.written_down()[0].code;
  const auto stream = [](const records::Id& id) {
    return "(SELECT number FROM streams WHERE id = x'" + records::hex(id) + "')";
  };
  WHEN("somebody writes another name into it") {
    // "Ann Example" becomes "Bob Example" in the entry of the certificate (kind 17).
    testing::Meddler(o.file()).run(
        "UPDATE events SET body = CAST(substr(body, 1, instr(body, x'416e6e') - 1) || x'426f62' || "
        "substr(body, instr(body, x'416e6e') + 3) AS BLOB) WHERE stream = " +
        stream(o.ann) + " AND substr(body, 33, 1) = x'11'");
    o.open();
    const auto f = o.found(code);
    CHECK(f.name == "Bob Example");
    CHECK(f.wrong == "But the entry in the records doesn't give this code: it was changed.");
  }
  WHEN("the attempt is gone") {
    testing::Meddler(o.file()).run("DELETE FROM events WHERE stream = " + stream(attempt));
    const auto store = records::SqliteStore::open(o.file(), nullptr);
    REQUIRE(store);
    const auto f = find_certificate(**store, code);
    REQUIRE(f);
    REQUIRE(*f);
    CHECK((*f)->wrong == "But a score it rests on is no longer in these records.");
  }
  WHEN("the person is erased") {
    REQUIRE(o.room->erase(o.ann, "asked for"));
    CHECK_FALSE(*find_certificate(o.room->store(), code));
  }
}
