#pragma once
// How events and streams lie in their rows.
//
// What an event says is packed into one value, `body`: reading ten million rows of nine columns took 1.6
// times as long. Little-endian:
//
//   self (32) | kind (1) | key (16) | at (8) | payload         of an event as it was written
//   self (32) | kind (1) | content (32)                        of one that was erased
//
// Nothing here trusts what it reads. A row that can't be right becomes an event whose digest can't be right,
// so that the chain tells where it lies.

#include "records/sqlite/database.hpp"

namespace plumbline::records {

std::string body_of(const Event& e);
/// Sets all but stream, sequence and, unless it was erased, content.
void read_body(std::string_view body, bool erased, Event& into);
/// The digest alone; nothing when the row can't be right.
Digest self_in(std::string_view body);

/// A number that doesn't fit becomes one that is no sequence and no kind, never one that looks right.
template <class Small>
Small narrow(std::uint64_t n) {
  constexpr auto kMost = (std::uint64_t{1} << (8 * sizeof(Small))) - 1;
  return static_cast<Small>(n < kMost ? n : kMost);
}

/// Columns in the order of kStreamColumns, from `column` on.
inline constexpr const char* kStreamColumns = "number, id, kind, owner, last, self, signer, signature";
Stream read_stream(const Statement& row);

std::string body_of(const Text& t);
/// False when these bytes are no text.
bool read_body(std::string_view body, Text& into);
Digest digest_of(std::string_view bytes);

}  // namespace plumbline::records
