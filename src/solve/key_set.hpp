#pragma once
// Sets of small keys, made for being filled once and then asked very often: a bitmap with ranks where keys
// lie close together, a sorted list where they don't. An Inbox is filled (by one lane); a KeySet is asked.

#include <cstddef>
#include <cstdint>
#include <vector>

namespace plumbline::solve {

/// A bitmap takes at most this many times the place of the keys in a list.
inline constexpr std::uint64_t kSpread = 64;

/// Where keys arrive, some of them many times.
class Inbox {
 public:
  explicit Inbox(unsigned width = 0) : width_(width), most_listed_(first_limit()) {}

  void put(std::uint64_t key) {
    if (!words_.empty()) {
      words_[key / 64] |= std::uint64_t{1} << (key % 64);
      return;
    }
    list_.push_back(key);
    if (list_.size() >= most_listed_) crowded();
  }
  bool empty() const { return words_.empty() && list_.empty(); }
  std::size_t bytes() const { return (words_.capacity() + list_.capacity()) * sizeof(std::uint64_t); }

 private:
  friend class KeySet;
  std::size_t first_limit() const;
  void crowded();

  unsigned width_;
  std::size_t most_listed_;
  std::vector<std::uint64_t> words_, list_;
};

class KeySet {
 public:
  KeySet() = default;
  /// What has arrived in several inboxes of one width, which are emptied.
  static KeySet from(unsigned width, std::vector<Inbox>& inboxes);

  std::size_t size() const { return size_; }
  /// The place of a key among all, from 0; kNone when it isn't there.
  static constexpr std::uint32_t kNone = ~std::uint32_t{0};
  std::uint32_t rank(std::uint64_t key) const {
    if (words_.empty()) return rank_in_list(key);
    const std::uint64_t word = words_[key / 64];
    const std::uint64_t own = std::uint64_t{1} << (key % 64);
    if ((word & own) == 0) return kNone;
    return ranks_[key / 64] + static_cast<std::uint32_t>(__builtin_popcountll(word & (own - 1)));
  }
  std::uint64_t key(std::uint32_t rank) const;

  /// Units of work: each() over [0, units()) goes through all keys.
  std::size_t units() const { return words_.empty() ? list_.size() : words_.size(); }
  /// f(key, rank) for the keys in units [from, to).
  template <class F>
  void each(std::size_t from, std::size_t to, F f) const {
    if (words_.empty()) {
      for (std::size_t i = from; i < to; ++i) f(list_[i], static_cast<std::uint32_t>(i));
      return;
    }
    for (std::size_t w = from; w < to; ++w) {
      std::uint32_t rank = ranks_[w];
      for (auto left = words_[w]; left != 0; left &= left - 1)
        f(w * 64 + static_cast<std::uint64_t>(__builtin_ctzll(left)), rank++);
    }
  }
  template <class F>
  void each(F f) const {
    each(0, units(), f);
  }
  std::size_t bytes() const {
    return (words_.capacity() + list_.capacity()) * sizeof(std::uint64_t) +
           ranks_.capacity() * sizeof(std::uint32_t);
  }

 private:
  std::uint32_t rank_in_list(std::uint64_t key) const;
  void count();

  std::vector<std::uint64_t> words_, list_;
  std::vector<std::uint32_t> ranks_;  // by word: keys before it
  std::size_t size_ = 0;
};

}  // namespace plumbline::solve
