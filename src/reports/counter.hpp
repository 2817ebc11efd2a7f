#pragma once
// How often each whole number occurs: a hash table with open addressing, since a million are counted in a few
// milliseconds. The same numbers give the same list, whatever order they came in.

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace plumbline::reports {

class Counter {
 public:
  void add(std::uint64_t key, std::uint64_t count = 1);
  void merge(const Counter& other);
  /// By key, rising.
  std::vector<std::pair<std::uint64_t, std::uint64_t>> sorted() const;

 private:
  struct Slot {
    std::uint64_t key = 0, count = 0;  // count 0: free
  };
  void grow();
  Slot& slot(std::uint64_t key);

  std::vector<Slot> slots_;
  std::size_t used_ = 0;
};

}  // namespace plumbline::reports
