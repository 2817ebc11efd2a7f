#pragma once
// A picture of a scenario for its author, as text in DOT, the language of graphviz: what leads where, what it
// costs, the best course, and what is never reached. How to read it: docs/graph.md.
//
// A place is a scene (its index in the file) or an ending (they follow the scenes). When the space isn't
// complete, only links are drawn: nothing is then said of cost, of a best course, or of what is never
// reached.

#include "play/session.hpp"
#include "solve/space.hpp"

#include <compare>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace plumbline::check {

/// From one place straight to another, by one option of a choice or one outcome. `branch`: the number of
/// outcomes when none fits; 0 where nothing is decided.
struct Way {
  std::uint16_t from = 0, branch = 0, to = 0;
  auto operator<=>(const Way&) const = default;  // NOLINT(modernize-use-nullptr)
};
inline constexpr std::uint16_t kStartOfStory = 0xFFFF;   // as `from`; branch 1: of the other version
inline constexpr std::uint16_t kFirstThatFits = 0xFFFE;  // as `to`: the first ending whose condition holds

/// How often places and ways were gone through by attempts, as far as their decisions stand.
struct Visits {
  std::size_t attempts = 0, ended = 0;
  std::vector<std::uint32_t> places;
  std::map<Way, std::uint32_t> ways;
};
/// Replays attempts. Those that don't fit the stage are left out.
Visits visits(const play::Stage& stage, const std::vector<play::Attempt>& attempts);

struct GraphWishes {
  std::optional<Visits> visits;
  std::size_t most_edges = 300;  // with more, those from one place to another are drawn as one
  std::size_t columns = 26;      // of a line of a label
};

/// The whole picture. Texts of the author are plain labels whatever they hold.
std::string to_dot(const solve::Space& space, const GraphWishes& wishes = {});

}  // namespace plumbline::check
