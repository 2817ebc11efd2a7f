#pragma once
// Wrong tries at a PIN or a passphrase, and how long to wait for the next one, kept beside the records so
// that ending the program doesn't shorten the wait. The clock may jump: set back, the wait begins anew; set
// forward and back again, nobody waits longer than the longest wait there is (records::wait_after).

#include "records/id.hpp"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>

namespace plumbline::library {

class Waits {
 public:
  /// `folder`: a file for each person who mistyped; empty: remembered as long as the program runs. `now`:
  /// milliseconds since 1970.
  Waits(std::filesystem::path folder, std::function<std::int64_t()> now)
      : folder_(std::move(folder)), now_(std::move(now)) {}

  /// Seconds until the next try is allowed; 0: now. Zeros stand for the trainer's area.
  int left(const records::Id& whose);
  /// One more wrong try, here or in another program; how long to wait now.
  int wrong(const records::Id& whose);
  /// It was right: all is forgotten.
  void right(const records::Id& whose);
  /// The person was erased: so is what was kept of their tries.
  void forget(const records::Id& whose);

 private:
  struct Tries {
    int wrong = 0;
    std::int64_t at = 0;  // the last one
  };
  std::filesystem::path file_of(const records::Id& whose) const;
  bool known(const records::Id& whose) const;
  template <class Change>
  Tries change(const records::Id& whose, const Change& change);
  int left(const Tries& tries) const;

  std::filesystem::path folder_;
  std::function<std::int64_t()> now_;
  std::map<records::Id, Tries> tries_;
};

}  // namespace plumbline::library
