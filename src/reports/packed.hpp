#pragma once
// A table of responses as bytes: a file beside the records that can always be built again from them. Opening
// one copies nothing of attempts and responses, so that a file mapped into memory is ready at once.
//
//   file   := "PLUMRESP" version byte-order lengths checksum-of-the-head
//             built-from lists attempts responses pieces
//   pieces := two checksums for each kPiece attempts: of these and of their responses
//
// Numbers are little-endian. `built_from` is whatever the caller knows the records by (their last sequence
// number and hash, say): when it differs, the file is stale. Bytes that are cut short, changed, of another
// version or made to harm are refused, never followed: open() checks everything but attempts and responses,
// piece_is_sound() those, piece by piece, so that several workers can share it. A table must not be used
// before all its pieces were found sound. The checksums find damage, they don't prove where a file comes
// from: keep it private to its owner.

#include "base/result.hpp"
#include "reports/responses.hpp"

#include <string>
#include <string_view>

namespace plumbline::reports {

inline constexpr std::uint32_t kPackedVersion = 1;
inline constexpr std::size_t kPiece = 1U << 12;  // with their responses it stays in a processor's cache

std::string encode(const Table& table, std::string_view built_from);

class Packed {
 public:
  const std::string& built_from() const { return built_from_; }
  std::size_t pieces() const;
  bool piece_is_sound(std::size_t piece) const;
  /// Lies on the bytes that were opened.
  const Table& table() const { return table_; }

 private:
  friend base::Result<Packed> open_packed(std::string_view, std::shared_ptr<const void>);
  bool attempt_is_sound(std::size_t i) const;
  bool responses_are_sound(const Attempt& a) const;

  std::string built_from_;
  Table table_;
  std::vector<std::uint64_t> sums_;             // two for each piece
  std::vector<std::pair<Code, Code>> answers_;  // per form: where its answers lie
};

/// `keeper`: what keeps the bytes alive; without one the caller does. The bytes should begin on a multiple of
/// 8, as a mapped file and a std::string do; others are copied. Diagnostics: reports.not-packed,
/// reports.other-version, reports.damaged.
base::Result<Packed> open_packed(std::string_view bytes, std::shared_ptr<const void> keeper = {});

/// The same with every piece checked.
base::Result<Packed> decode(std::string_view bytes, std::shared_ptr<const void> keeper = {});

}  // namespace plumbline::reports
