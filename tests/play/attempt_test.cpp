#include "random_play.hpp"
#include "support/stories.hpp"

using namespace plumbline;
using support::kAllSix;
using support::Told;

namespace {

std::string code(const base::Result<play::Attempt>& r) { return r ? "" : r.error().front().code; }

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  const auto at = text.find(from);
  REQUIRE(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

}  // namespace

SCENARIO("an attempt file is read back unchanged, and resumes where it stood") {
  const Told t(kAllSix);
  CHECK(rc::check("round trip", [&] {
    play::Session s(*t.stage, {*rc::gen::arbitrary<std::uint64_t>(), play::Mode::practice, false});
    for (int i = *rc::gen::inRange(0, 7); i > 0 && !s.ended(); --i)
      RC_ASSERT(
          s.decide(support::any_decision(*t.stage, s.state()), play::Confidence::sure, "because \"so\" it is")
              .empty());
    const auto text = play::to_json(s.attempt(), *t.stage);
    const auto back = play::read_attempt({"a.json", text}, *t.stage);
    RC_ASSERT(back.has_value());
    RC_ASSERT(*back == s.attempt());
    const auto again = play::Session::resume(*t.stage, *back);
    RC_ASSERT(again.has_value());
    RC_ASSERT(again->state() == s.state());
  }));
}

SCENARIO("a file that isn't the attempt it should be is refused in words") {
  const Told t(kAllSix);
  play::Session s(*t.stage, {7, play::Mode::practice, false});
  REQUIRE(s.decide({1}, play::Confidence::sure, "it is good news").empty());
  const auto good = play::to_json(s.attempt(), *t.stage);
  REQUIRE(code(play::read_attempt({"a.json", good}, *t.stage)).empty());

  const auto read = [&](const std::string& text) {
    return code(play::read_attempt({"a.json", text}, *t.stage));
  };
  CHECK(read("") == "attempt.not-json");
  CHECK(read(good.substr(0, good.size() / 2)) == "attempt.not-json");
  CHECK(read("\xff\xfe{}") == "attempt.encoding");
  CHECK(read("[]") == "attempt.not-an-attempt");
  CHECK(read("{\"format\": 3}") == "attempt.not-an-attempt");
  CHECK(read(replaced(good, "\"id\": \"test\"", "\"id\": \"other\"")) == "attempt.other-scenario");
  CHECK(read(replaced(good, t.scenario.hash, "0123")) == "attempt.other-version");
  CHECK(read(replaced(good, support::shipped_judge().book().hash, "0123")) == "attempt.other-rulebook");
  CHECK(read(replaced(good, "\"practice\"", "\"exam\"")) == "attempt.bad-value");
  CHECK(read(replaced(good, "\"seed\": 7", "\"seed\": -7")) == "attempt.bad-value");
  CHECK(read(replaced(good, "\"scene\": \"post\"", "\"scene\": \"nowhere\"")) == "attempt.bad-entry");
  CHECK(read(replaced(good, "\"choose\": 2", "\"choose\": 9")) == "attempt.bad-entry");
  CHECK(read(replaced(good, "\"choose\": 2", "\"select\": [2]")) == "attempt.bad-entry");
  CHECK(read(replaced(good, "\"sure\"", "\"certain\"")) == "attempt.bad-entry");
  CHECK(read(std::string(100000, '[')) == "attempt.not-json");
  CHECK(read(replaced(good, "\"choose\": 2",
                      "\"choose\": " + std::string(50000, '[') + std::string(50000, ']'))) ==
        "attempt.bad-entry");
}

SCENARIO("a log that doesn't follow the story can't be replayed") {
  const Told t(kAllSix);
  const std::string head = R"({"format": "plumbline-attempt 1", "scenario": {"id": "test"}, "log": [)";
  const auto replay = [&](const std::string& log) {
    const auto a = play::read_attempt({"a.json", head + log + "]}"}, *t.stage);
    REQUIRE(a.has_value());
    const auto s = play::replay(*t.stage, *a);
    return s ? std::string() : s.error().front().message;
  };
  CHECK(replay(R"({"scene": "post", "decided": {"choose": 1}})").empty());
  CHECK(replay(R"({"scene": "who", "decided": {"grid": {}}})") ==
        "Decision 1 (scene 'who') can't be replayed: the story stood at 'post'.");
  CHECK(replay(R"({"scene": "post", "taken_back": true})") ==
        "Decision 1 (scene 'post') can't be replayed: there is nothing to take back.");
  CHECK(
      replay(R"({"scene": "post", "decided": {"choose": 1}}, {"scene": "mend", "decided": {"choose": 1}})") ==
      "Decision 2 (scene 'mend') can't be replayed: That option is not offered here.");
}
