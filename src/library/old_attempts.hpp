#pragma once
// Attempts of before there were records: one file each in the folder for attempts (docs/attempt-file.md).
// Each that fits what is on this machine becomes an attempt of nobody in the records; the files stay where
// they are. An attempt's identifiers follow from the content of its file, so however often this is done, on
// however many machines, none is there twice.

#include "library/record_room.hpp"
#include "library/shelf.hpp"

namespace plumbline::library {

/// What attempts may belong to: a scenario made ready, and its text.
struct Known {
  const play::Stage* stage = nullptr;
  const records::Text* text = nullptr;
};

struct OldAttempts {
  std::size_t taken = 0;    // new in the records
  std::size_t already = 0;  // were there
  std::size_t left = 0;     // don't fit, or can't be read
};
/// Nothing happens where there is no such folder. An attempt that can't be stored ends it.
records::Outcome<OldAttempts> take_in_old_attempts(RecordRoom& room, const std::filesystem::path& folder,
                                                   const records::Text& rulebook,
                                                   const std::vector<Known>& known);

/// What a person hears of it.
struct OldAttemptsTold {
  std::string said, hint;
  bool error = false;
};
/// The same as a player does it when it starts, for what lies in this machine's folder for attempts. It is
/// told once: when some are new, or when the records were made just now; else nothing is returned. `known` is
/// asked only where a file isn't in the records yet.
std::optional<OldAttemptsTold> take_in_old_attempts(RecordRoom& room, const disk::Environment& environment,
                                                    const records::Text& rulebook,
                                                    const std::function<std::vector<Known>()>& known);
/// The same for whoever hasn't loaded the scenarios of the shelf.
std::optional<OldAttemptsTold> take_in_old_attempts(RecordRoom& room, const disk::Environment& environment,
                                                    const Shelf& shelf);

/// The id in the records of what such a file became; empty when it can't be read.
std::string id_of_old_attempt(const std::filesystem::path& file);

}  // namespace plumbline::library
