#pragma once
// Findings in plain words, built from the act's own fields.

#include "rules/judge.hpp"

#include <span>
#include <string>

namespace plumbline::rules {

/// How the scene calls things; empty: the vocabulary's words.
struct Wording {
  std::string to;  // "your cousin"
};

/// One or two sentences. `acts` are those of the judged option; wording[i] belongs to acts[i] (may be
/// shorter).
std::string reason(const Judge& judge, const Setting& now, std::span<const Act> acts, const Finding& f,
                   std::span<const Wording> wording = {});

/// What an act says in plain words: "disclose treatment details to your cousin".
std::string in_words(const Vocabulary& v, const Act& act, const Wording& w = {});

}  // namespace plumbline::rules
