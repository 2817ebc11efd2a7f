#pragma once
// Attempts of the records as other systems are told of them (exports/attempt_record.hpp).

#include "exports/attempt_record.hpp"
#include "library/record_room.hpp"

namespace plumbline::library {

struct ToTell {
  std::vector<exports::AttemptRecord>
      attempts;             // finished ones of named people, in the order they were begun
  std::size_t nobodys = 0;  // left out: nobody said who they are
  std::size_t unread = 0;   // left out: their texts can't be had
};
records::Outcome<ToTell> attempts_to_tell(RecordRoom& room);

}  // namespace plumbline::library
