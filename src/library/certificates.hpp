#pragma once
// Certificates made out and checked. A certificate rests on recorded scores; that it was made out is itself
// recorded with the person, and its code is worked out from who, what and which scores, so that the same
// certificate made out again has the same code.

#include "library/attempts.hpp"
#include "print/paper.hpp"
#include "story/course.hpp"

namespace plumbline::library {

/// The module as PDF for this person, if they have finished it; else, in a sentence, what is missing.
/// `titles`: of scenarios, by id.
records::Outcome<std::string> make_certificate(RecordRoom& room, const records::Id& person,
                                               const story::Course& course, const std::string& module,
                                               const std::function<std::string(const std::string&)>& title_of,
                                               print::Paper paper);

struct FoundCertificate {
  std::string name, title, day;
  std::string wrong;  // in a sentence: the records no longer bear it out; empty when they do
};
/// `code` as printed, with or without gaps. Nothing: none with this code was made out from these records.
records::Outcome<std::optional<FoundCertificate>> find_certificate(const records::Store& store,
                                                                   const std::string& code);

}  // namespace plumbline::library
