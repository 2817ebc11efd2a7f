#pragma once
// What an officer does (Act) and what is the case while it is done (Situation), as small values of masks.

#include "rules/vocabulary.hpp"

#include <array>
#include <vector>

namespace plumbline::rules {

/// One verb with its fields. A field the verb takes and the author left out holds its default; a field the
/// verb does not take is empty. The judge expects at most one recipient per act and one fact per kept-back
/// act: see split().
struct Act {
  Index verb = 0;
  std::array<Mask, kMaxFields> fields{};
  bool operator==(const Act&) const = default;
};

/// One set per field. `covers_by` says what a paper, consent or purpose covers for one recipient, where that
/// differs.
struct Situation {
  std::array<Mask, kMaxSituation> fields{};
  std::vector<std::pair<Index, Mask>> covers_by;  // (value of `to`, facts)
  bool operator==(const Situation&) const = default;
};

/// The situation in which nothing in particular is the case.
Situation default_situation(const Vocabulary& v);
/// An act of this verb with every field at its default.
Act default_act(const Vocabulary& v, Index verb);
/// An act to several people is one act per person; keeping several facts back is one act per fact.
std::vector<Act> split(const Vocabulary& v, const Act& act);

}  // namespace plumbline::rules
