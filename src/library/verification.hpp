#pragma once
// Proves the records of a file: every chain, every signature and the seal; then every attempt is replayed
// against the scenario and the rulebook it was played with, and every score worked out again. On as many
// threads as there are; nothing is written.

#include "records/attempt_check.hpp"
#include "records/chain_check.hpp"

#include <filesystem>

namespace plumbline::library {

/// Who vouches for streams.
struct Signer {
  records::PublicKey key{};
  std::string name;         // as that installation calls itself; empty: not in these records
  std::uint64_t heads = 0;  // streams it vouches for
  bool trusted = false;     // among those that were named; all are, when none was
};

struct Verified {
  records::ChainReport chains;
  records::AttemptCounts counts;
  std::vector<records::Discrepancy> attempts;
  std::vector<Signer> signers;
  std::uint64_t people = 0, groups = 0;
  bool stopped = false;
  bool proven() const;
};

struct VerifyWishes {
  std::vector<records::PublicKey> trusted;
  std::size_t jobs = 0;  // 0: as many as the machine has
  enum class Stage : std::uint8_t { chains, attempts };
  /// Told now and then how far it is, from one thread; false: stop.
  std::function<bool(Stage, std::uint64_t done, std::uint64_t of)> on;
};
records::Outcome<Verified> verify(const std::filesystem::path& file, const VerifyWishes& wishes = {});

}  // namespace plumbline::library
