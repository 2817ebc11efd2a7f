// Whole scenarios, played by keys alone: what the records hold is what the engine makes of the same
// decisions.

#include "faces/desktop/sitter.hpp"

#include <set>

using namespace plumbline;
using namespace plumbline::desktop;
using namespace plumbline::desktop::test;

namespace {

/// From Home to the debrief; after every decision the records hold exactly that.
void play_through(Sitter& s, Place& at, const std::string& id, bool best, bool by_digits,
                  std::set<story::Kind>& kinds) {
  s.begin(id);
  if (s.screen() == Screen::notice) s.use("way/continue");
  REQUIRE(s.screen() == Screen::player);
  play::Session twin(s.playing().session().stage(), {.seed = at.seed});
  while (s.desk().playing() != nullptr) {
    CAPTURE(twin.stage().scene(twin.state()).id);
    kinds.insert(s.ask().kind);
    const auto d = best ? best_of(twin) : worst_of(twin);
    s.decide(d, by_digits);
    const bool asked = s.desk().playing() != nullptr && s.stage() == PlayerStage::why;
    const auto n = twin.moves().size();
    const auto confidence = n % 2 == 0 ? play::Confidence::fairly : play::Confidence::unsaid;
    const std::string reason = n % 3 == 0 ? "because, I think" : "";
    if (asked) s.confirm(by_digits ? reason : "", confidence == play::Confidence::fairly ? 2 : 0);
    REQUIRE(twin.decide(d, asked ? confidence : play::Confidence::unsaid, asked && by_digits ? reason : "")
                .empty());
    REQUIRE(at.recorded.attempts().size() == 1);
    CHECK(at.recorded.json() == json_of(twin));
    s.go_on();
    CHECK((s.desk().playing() == nullptr) == twin.ended());
    if (s.desk().playing() != nullptr) CHECK(s.playing().session().moves().size() == twin.moves().size());
  }
  CHECK(s.screen() == Screen::debrief);
  CHECK(s.says(twin.stage().scenario().title));
  s.desk().wait_for_searches();
  CHECK(at.recorded.wrong_score(at.recorded.attempt()) == "");
}

}  // namespace

TEST_CASE("every scenario that comes along is played by keys alone, and its record is what the engine says") {
  std::set<story::Kind> kinds;
  for (const auto* id : {"ninety-days", "before-you-go", "small-town", "parking-lot"})
    for (const bool best : {true, false}) {
      if (!best && std::string(id) > "o") continue;  // the worst courses of two are enough
      CAPTURE(id);
      CAPTURE(best);
      Place at;
      Sitter s(at);
      play_through(s, at, id, best, true, kinds);
    }
  CHECK(kinds.size() == 6);
}

TEST_CASE("a game controller's keys are enough: shoulders, A and X") {
  std::set<story::Kind> kinds;
  Place at;
  Sitter s(at);
  play_through(s, at, "small-town", true, false, kinds);
}
