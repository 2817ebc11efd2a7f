#pragma once
// What a trainee decided, as one word. Its meaning depends on the interaction:
//   choose  the option's index in the file
//   select  one bit per option
//   grid    one bit per cell: recipient * facts + fact; set means told
//   redact  one bit per fact; set means it stays readable
//   form    four bits per entry: 0 blank, k the (k-1)th wording
//   order   four bits per place: 0 the row ends, k the (k-1)th step
// Indices are those of the file; what a player shows may be shuffled, what is recorded never is.

#include "base/result.hpp"
#include "story/scenario.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace plumbline::play {

struct Decision {
  std::uint64_t code = 0;
  bool operator==(const Decision&) const = default;
};

/// "" when the decision can be made in this interaction with these variables, else what is wrong in plain
/// words.
std::string problem(const story::Interaction& ask, story::Packed vars, Decision d);

/// The acts of a decision, in the order done, and who they concern. In `select` acts of one verb that differ
/// in one field only are joined. Also the author's citations.
struct Deeds {
  std::vector<rules::Act> acts;
  std::vector<int> cast;  // parallel to acts
  std::vector<rules::Cite> cites;
};
Deeds deeds(const story::Scenario& s, const rules::Vocabulary& v, const story::Interaction& ask, Decision d);

/// Whether acts of a verb that differ in this field only are joined in `select`.
bool summable(const rules::Vocabulary& v, rules::Index verb, rules::Index field);

/// What was decided, one line per part: the option's text, "To your cousin: how he is tonight", ...
std::vector<std::string> in_words(const story::Scenario& s, const story::Interaction& ask, Decision d);
/// The decision the author means as best; nothing when none is marked.
std::optional<Decision> meant_best(const story::Interaction& ask);

/// For files people read: {"choose": 2}, {"grid": {"sister": ["risk"]}} ... Numbers count from 1.
std::string to_json(const story::Scenario& s, const story::Interaction& ask, Decision d);

}  // namespace plumbline::play
