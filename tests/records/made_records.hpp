#pragma once
// A store in memory with real attempts of a shipped scenario by two people, for tests that look at records as
// a whole.

#include "records/kept.hpp"
#include "records/memory_store.hpp"
#include "records/register.hpp"
#include "records_support.hpp"
#include "solve/walks.hpp"
#include "support/stories.hpp"

namespace plumbline::testing {

/// Some Lua of a scenario and the rulebook, as they are in the store.
inline records::Text scenario_text(const std::string& id) {
  const auto lua = support::file_text("scenarios/" + id + ".lua");
  return {records::Text::Of::scenario, support::Told(lua, id + ".lua").scenario.hash, {{id + ".lua", lua}}};
}
inline records::Text rulebook_text() {
  return {records::Text::Of::rulebook,
          support::shipped_judge().book().hash,
          {{"rulebook.xml", support::file_text("scenarios/rulebook.xml")}}};
}

/// A story with its values, ready to be played and scored.
struct Played {
  support::Told told;
  solve::Space space;
  score::Tallier tallier;
  explicit Played(const std::string& id)
      : told(support::file_text("scenarios/" + id + ".lua"), id + ".lua"),
        space(*told.stage),
        tallier(*told.stage, &space) {}
};

/// Plays to an ending at random, recording every decision; the score too, unless told otherwise.
inline records::Id play_and_keep(const records::Pen& pen, Played& story, const records::Id& person,
                                 base::Dice& dice, bool with_score = true, std::size_t most = 100) {
  play::Session s(*story.told.stage, {dice.below(1000), play::Mode::practice, false});
  records::Keeping keeping(pen, person, s.attempt(), 70);
  for (std::size_t i = 0; i < most && !s.ended(); ++i) {
    const auto d = solve::any_decision(*story.told.stage, s.state(), dice);
    REQUIRE(d);
    REQUIRE(s.decide(*d, play::Confidence::sure, "Because I think so.").empty());
    REQUIRE(!keeping.keep(s.attempt(), 1500));
  }
  if (with_score && s.ended())
    REQUIRE(!keeping.keep(records::scored(*story.told.stage, story.tallier.tally(s, 70))));
  return keeping.stream();
}

}  // namespace plumbline::testing
