#pragma once
// Records on their way to a store that can't take them just now (no room, locked, read-only): written to a
// place of their own, as frames one after the other, and read from there when the store can take them again.
// Batches keep their keys, so sending one twice is harmless.
//
//   frame = "plspool1" | length of body (8, little-endian) | body | BLAKE2b-256 of all before
//
// A frame that was cut off at the end of the file was never acknowledged; it is passed over. A frame that was
// damaged is told, and those after it are read all the same if they can be found.

#include "records/store.hpp"

namespace plumbline::records {

/// What is kept together: texts first, for what was played by them follows.
struct Spooled {
  std::vector<Text> texts;
  std::vector<Batch> batches;
};

/// One frame, to be put at the end of what is there.
std::string spool(const Spooled& what);

struct Unspooled {
  std::vector<Spooled> frames;
  std::size_t whole = 0;      // bytes from the beginning that are whole frames: what follows may be cut away
  bool cut_off = false;       // what is at the end is no whole frame
  std::uint64_t damaged = 0;  // places before that where frames were changed since
};
/// Any bytes at all.
Unspooled unspool(std::string_view bytes);

}  // namespace plumbline::records
