#pragma once
// What waits in the spool, taken into records that are open: file by file, each removed once all of it is
// where it belongs.

#include "library/spool_folder.hpp"
#include "records/recorder.hpp"

namespace plumbline::library {

struct SpoolTaken {
  std::size_t taken = 0;  // batches that are new in the records
  std::size_t apart = 0;  // that became attempts of their own
  std::size_t aside = 0;  // files that can't be taken in, now or later
  std::size_t left = 0;   // files that still wait
};
SpoolTaken take_up(const SpoolFolder& spool, const records::Pen& pen);
/// What a person should hear of it, one sentence each.
std::vector<std::string> in_words(const SpoolTaken& done, const SpoolFolder& spool);

}  // namespace plumbline::library
