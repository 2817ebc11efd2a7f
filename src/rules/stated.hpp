#pragma once
// From the words an author wrote to acts and situations. Every unknown word is a diagnostic with the nearest
// known one; the codes are listed in docs/scenario-language.md. Used by the scenario loader, the case files
// and the tests.

#include "base/result.hpp"
#include "rules/act.hpp"

#include <map>
#include <string>
#include <vector>

namespace plumbline::rules {

/// `name` is the field as written ("danger_to" and "danger-to" are the same); no name means the bare words.
struct StatedField {
  std::string name;
  std::vector<std::string> values;  // ids or "@set"
};

struct StatedAct {
  std::string word;  // a verb or a shorthand
  std::vector<StatedField> fields;
  base::Location where;
};

/// One act as written, before split(). Diagnostics: judge.unknown-verb, judge.unknown-field,
/// judge.field-not-taken, judge.unknown-value, judge.computed-field, judge.missing-field.
base::Result<Act> read_act(const Vocabulary& v, const StatedAct& stated);

/// One field of a situation, set into `into`. A value "role:fact,fact" of `covers` holds for that recipient
/// only.
base::Diagnostics read_situation_field(const Vocabulary& v, const StatedField& field,
                                       const base::Location& where, Situation& into);

/// All words an author can start an act with: verbs and shorthands.
std::vector<std::string> act_words(const Vocabulary& v);

}  // namespace plumbline::rules
