#include "reports/counter.hpp"

#include <algorithm>

namespace plumbline::reports {

namespace {
constexpr std::size_t kSmallest = 64;  // a power of two
}

Counter::Slot& Counter::slot(std::uint64_t key) {
  const std::uint64_t mixed = key * 0x9E3779B97F4A7C15ULL;
  const std::size_t mask = slots_.size() - 1;
  std::size_t at = static_cast<std::size_t>(mixed ^ (mixed >> 32U)) & mask;
  while (slots_[at].count != 0 && slots_[at].key != key) at = (at + 1) & mask;
  return slots_[at];
}

void Counter::grow() {
  auto before = std::move(slots_);
  slots_.assign(before.empty() ? kSmallest : before.size() * 2, Slot{});
  for (const auto& s : before)
    if (s.count != 0) slot(s.key) = s;
}

void Counter::add(std::uint64_t key, std::uint64_t count) {
  if (count == 0) return;
  if (2 * (used_ + 1) > slots_.size()) grow();
  auto& s = slot(key);
  if (s.count == 0) {
    s.key = key;
    ++used_;
  }
  s.count += count;
}

void Counter::merge(const Counter& other) {
  for (const auto& s : other.slots_) add(s.key, s.count);
}

std::vector<std::pair<std::uint64_t, std::uint64_t>> Counter::sorted() const {
  std::vector<std::pair<std::uint64_t, std::uint64_t>> out;
  out.reserve(used_);
  for (const auto& s : slots_)
    if (s.count != 0) out.emplace_back(s.key, s.count);
  std::sort(out.begin(), out.end());
  return out;
}

}  // namespace plumbline::reports
