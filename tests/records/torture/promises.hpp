#pragma once
// Somebody who decides, and keeps account of what was promised: each decision that append() took.

#include "../records_support.hpp"
#include "records/chain_check.hpp"
#include "records/sqlite/sqlite_store.hpp"

#include <functional>
#include <string>
#include <vector>

namespace plumbline::torture {

/// One event that was acknowledged.
struct Promise {
  records::Id stream{};
  std::uint32_t sequence = 0;
  records::Digest self{};
};

const records::SigningKey& key();

/// What was found of the promises in a store.
struct Kept {
  std::uint64_t lost = 0;     // promised, and not there
  std::uint64_t doubled = 0;  // there twice
  bool corrupt = false;       // SQLite's own check, a chain, a signature or the seal is not good
  std::string why;
  bool good() const { return lost == 0 && doubled == 0 && !corrupt; }
};
/// Opens the file and looks for the first `count` of the promises. `quick`: without SQLite's own check.
Kept look_for(const std::string& file, const std::vector<Promise>& promises, std::size_t count,
              const records::SqliteStore::Options& options, bool quick = false);
Kept look_for(const records::SqliteStore& store, const std::vector<Promise>& promises, std::size_t count,
              bool quick = false);

/// Attempts of one trainee after the other, decision by decision.
class Decider {
 public:
  Decider(std::uint64_t seed, std::uint64_t decisions_each) : seed_(seed), each_(decisions_each) {}
  /// The next events as a batch; the same until taken() is called. `events` of them at once.
  records::Batch next(std::size_t events = 1);
  /// The batch was acknowledged; what is promised from now on goes to `into`.
  void taken(std::vector<Promise>& into);

 private:
  void begin();

  std::uint64_t seed_, each_, made_ = 0;
  records::Events waiting_;
  records::Id stream_{}, person_{};
  std::uint32_t sequence_ = 0;
  records::Digest last_{};
};

/// A line for people and, after a tab, a row for the table of scripts/torture.
struct Row {
  std::string part, what;
  std::uint64_t tried = 0, acknowledged = 0, lost = 0, doubled = 0, corrupt = 0;
  std::string more;
  bool good = true;
};
/// Prints it; false when it isn't good.
bool tell(const Row& row);

struct Wants {
  bool brief = false;
  std::uint64_t seed = 1;
  int writers = 0;     // of kill: 1 or 3 only; 0: both
  std::string folder;  // on a real disk
};
bool kills(const Wants& wants);
bool power_cuts(const Wants& wants);
bool failing_calls(const Wants& wants);
bool failing_memory(const Wants& wants);
bool full_disk(const Wants& wants);
bool bit_flips(const Wants& wants);
bool clock_jumps(const Wants& wants);
/// Memory requests are counted, and one can be refused (memory.cpp). Before SQLite is first used.
void watch_memory();

}  // namespace plumbline::torture
