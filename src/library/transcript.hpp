#pragma once
// A person's record on paper, made from the records.

#include "library/attempts.hpp"
#include "print/paper.hpp"
#include "score/practise.hpp"

namespace plumbline::library {

struct TranscriptWishes {
  const rules::Rulebook* book = nullptr;                    // for the words of rules and domains
  std::function<std::string(const std::string&)> title_of;  // of scenarios, by id
  std::vector<score::Practice> due;
  bool reasons = false;  // every decision with the trainee's own words, as an appendix
  print::Paper paper = print::Paper::a4;
};
records::Outcome<std::string> make_transcript(RecordRoom& room, const records::Id& person,
                                              const TranscriptWishes& wishes);

}  // namespace plumbline::library
