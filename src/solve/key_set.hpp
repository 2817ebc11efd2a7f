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

/// Bits that are set. The compiler's own would be a call on processors it can't be sure of (after Warren,
/// "Hacker's Delight", 2nd edition, section 5-1).
inline std::uint32_t ones(std::uint64_t x) {
  x -= x >> 1 & 0x5555'5555'5555'5555ULL;
  x = (x & 0x3333'3333'3333'3333ULL) + (x >> 2 & 0x3333'3333'3333'3333ULL);
  x = (x + (x >> 4)) & 0x0F0F'0F0F'0F0F'0F0FULL;
  return static_cast<std::uint32_t>(x * 0x0101'0101'0101'0101ULL >> 56);
}

class KeySet {
 public:
  KeySet() = default;
  /// What has arrived in several inboxes of one width, which are emptied.
  static KeySet from(unsigned width, std::vector<Inbox>& inboxes);

  std::size_t size() const { return size_; }
  /// The place of a key among all, from 0; kNone when it isn't there.
  static constexpr std::uint32_t kNone = ~std::uint32_t{0};
  std::uint32_t rank(std::uint64_t key) const {  // asked for every move: kept short
    if (words_.empty()) return rank_in_list(key);
    const auto& [word, before] = words_[key / 64];
    const std::uint64_t own = std::uint64_t{1} << (key % 64);
    if ((word & own) == 0) return kNone;
    return before + ones(word & (own - 1));
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
      std::uint32_t rank = words_[w].before;
      for (auto left = words_[w].bits; left != 0; left &= left - 1)
        f(w * 64 + static_cast<std::uint64_t>(__builtin_ctzll(left)), rank++);
    }
  }
  template <class F>
  void each(F f) const {
    each(0, units(), f);
  }
  std::size_t bytes() const {
    return words_.capacity() * sizeof(Word) + list_.capacity() * sizeof(std::uint64_t);
  }

 private:
  std::uint32_t rank_in_list(std::uint64_t key) const;

  struct Word {
    std::uint64_t bits = 0;
    std::uint32_t before = 0;  // keys in the words before
  };
  std::vector<Word> words_;
  std::vector<std::uint64_t> list_;
  std::size_t size_ = 0;
};

}  // namespace plumbline::solve
