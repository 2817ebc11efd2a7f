#pragma once
// Trainees of varying skill who play real scenarios: who knows more decides more often as well as can be;
// where a decision has parts, a slip turns one of them. Repeatable from a seed.

#include "base/dice.hpp"
#include "records/kept.hpp"
#include "solve/space.hpp"
#include "story/loader.hpp"

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace plumbline::cohort {

/// A shipped scenario, ready to be played and scored.
struct Stage {
  story::Scenario scenario;
  std::unique_ptr<play::Stage> stage;
  std::unique_ptr<solve::Space> space;
  std::unique_ptr<score::Tallier> tallier;
  records::Text text;
  std::unordered_map<std::uint64_t, play::Decision> best;  // by state
};

struct Shelf {
  rules::Rulebook book;
  std::unique_ptr<rules::Judge> judge;
  records::Text text;
  std::vector<std::unique_ptr<Stage>> stages;
};
/// The rulebook and all scenarios of a folder; ends the program when there are none.
std::unique_ptr<Shelf> open_shelf(const std::string& data);

/// One attempt as its events, chained; the last says the score. `skill` from 0 to 1.
records::Events play(const Shelf& shelf, Stage& stage, const records::Id& person, double skill,
                     std::int64_t when, base::Dice& dice, const records::Chance& chance);

}  // namespace plumbline::cohort
