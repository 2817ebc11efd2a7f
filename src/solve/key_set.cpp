#include "solve/key_set.hpp"

#include <algorithm>

namespace plumbline::solve {

namespace {

constexpr unsigned kWidest = 32;  // of a bitmap

/// Words of a bitmap over keys of this width; 0 when it would be too large in any case.
std::size_t words_for(unsigned width) {
  if (width > kWidest) return 0;
  return width <= 6 ? 1 : std::size_t{1} << (width - 6);
}

/// So many keys in a list are as large as a bitmap, within kSpread.
std::size_t enough_for_bitmap(unsigned width) {
  const auto words = words_for(width);
  return words == 0 ? 0 : std::max<std::size_t>(1, words * 64 / kSpread);
}

void sort_once(std::vector<std::uint64_t>& list) {
  std::sort(list.begin(), list.end());
  list.erase(std::unique(list.begin(), list.end()), list.end());
}

void mark(std::vector<std::uint64_t>& words, const std::vector<std::uint64_t>& list) {
  for (const auto key : list) words[key / 64] |= std::uint64_t{1} << (key % 64);
}

}  // namespace

std::size_t Inbox::first_limit() const {
  const auto enough = enough_for_bitmap(width_);
  constexpr std::size_t kFirstLook = 4096;
  return enough == 0 ? kFirstLook : std::min(enough, kFirstLook);
}

/// A list that has grown long becomes a bitmap or gets rid of its repeats.
void Inbox::crowded() {
  sort_once(list_);
  if (const auto enough = enough_for_bitmap(width_); enough != 0 && list_.size() >= enough) {
    words_.resize(words_for(width_));
    mark(words_, list_);
    list_ = {};
    return;
  }
  most_listed_ = std::max(first_limit(), 2 * list_.size());
}

KeySet KeySet::from(unsigned width, std::vector<Inbox>& inboxes) {
  KeySet out;
  std::size_t listed = 0;
  bool mapped = false;
  for (auto& in : inboxes) {
    if (!in.list_.empty()) sort_once(in.list_);
    listed += in.list_.size();
    mapped = mapped || !in.words_.empty();
  }
  const auto enough = enough_for_bitmap(width);
  if (mapped || (enough != 0 && listed >= enough)) {
    out.words_.resize(words_for(width));
    for (auto& in : inboxes) {
      for (std::size_t i = 0; i < in.words_.size(); ++i) out.words_[i].bits |= in.words_[i];
      for (const auto key : in.list_) out.words_[key / 64].bits |= std::uint64_t{1} << (key % 64);
    }
    for (auto& w : out.words_) {
      w.before = static_cast<std::uint32_t>(out.size_);
      out.size_ += ones(w.bits);
    }
  } else {
    for (auto& in : inboxes) out.list_.insert(out.list_.end(), in.list_.begin(), in.list_.end());
    sort_once(out.list_);
    out.list_.shrink_to_fit();
    out.size_ = out.list_.size();
  }
  inboxes.clear();
  inboxes.shrink_to_fit();
  return out;
}

std::uint32_t KeySet::rank_in_list(std::uint64_t key) const {
  const auto at = std::lower_bound(list_.begin(), list_.end(), key);
  return at == list_.end() || *at != key ? kNone : static_cast<std::uint32_t>(at - list_.begin());
}

std::uint64_t KeySet::key(std::uint32_t rank) const {
  if (words_.empty()) return list_[rank];
  const auto after = std::upper_bound(words_.begin(), words_.end(), rank,
                                      [](std::uint32_t r, const Word& word) { return r < word.before; });
  const auto w = static_cast<std::size_t>(after - words_.begin()) - 1;
  std::uint64_t left = words_[w].bits;
  for (auto skip = rank - words_[w].before; skip > 0; --skip) left &= left - 1;
  return w * 64 + static_cast<std::uint64_t>(__builtin_ctzll(left));
}

}  // namespace plumbline::solve
