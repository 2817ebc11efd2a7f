#pragma once
// What a person asks the advisor: one act in one situation, as a value. Its text form is one line that can be
// typed and read back, close to what an author of cases writes:
//
//   disclose what=treatment to=landlord on=client-request demand=order covers=address,provider:treatment+plan
//
// The verb (or a shorthand) comes first; what is left out has its default; a name belongs to the act or, if
// no act knows it, to the situation. Bare words fill the verb's main field.

#include "base/result.hpp"
#include "rules/act.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace plumbline::rules {

struct Question {
  Act act;
  Situation now;
  bool operator==(const Question&) const = default;
};

/// The text form: read_question(v, text(v, q)) is q for every question that says no computed field.
std::string text(const Vocabulary& v, const Question& q);

/// Words typed one by one, or the whole line. Unknown words are diagnostics with the nearest known ones
/// (codes judge.*, as in stated.hpp).
base::Result<Question> read_question(const Vocabulary& v, const std::vector<std::string>& words);
base::Result<Question> read_question(const Vocabulary& v, std::string_view line);

}  // namespace plumbline::rules
