#pragma once
// Some bits of a word, pushed together, and back: the live variables of a place as a small key. Variables lie
// side by side, so a few shifts do.

#include <cstdint>
#include <vector>

namespace plumbline::solve {

class Squeeze {
 public:
  Squeeze() = default;
  explicit Squeeze(std::uint64_t mask) : mask_(mask) {
    unsigned at = 0;
    while (at < 64 && mask >> at != 0) {
      at += static_cast<unsigned>(__builtin_ctzll(mask >> at));
      const std::uint64_t rest = ~(mask >> at);
      const unsigned length = rest == 0 ? 64 - at : static_cast<unsigned>(__builtin_ctzll(rest));
      const std::uint64_t ones = length == 64 ? ~std::uint64_t{0} : (std::uint64_t{1} << length) - 1;
      runs_.push_back({ones, at, width_});
      width_ += length;
      at += length;
    }
    single_ = runs_.size() == 1;
    if (single_) one_ = runs_.front();
  }

  std::uint64_t mask() const { return mask_; }
  unsigned width() const { return width_; }

  std::uint64_t in(std::uint64_t wide) const {
    if (single_) return wide >> one_.from & one_.ones;
    std::uint64_t out = 0;
    for (const auto& r : runs_) out |= (wide >> r.from & r.ones) << r.to;
    return out;
  }
  std::uint64_t out(std::uint64_t key) const {
    if (single_) return (key & one_.ones) << one_.from;
    std::uint64_t wide = 0;
    for (const auto& r : runs_) wide |= (key >> r.to & r.ones) << r.from;
    return wide;
  }

 private:
  struct Run {
    std::uint64_t ones = 0;
    unsigned from = 0, to = 0;
  };
  std::uint64_t mask_ = 0;
  unsigned width_ = 0;
  Run one_;  // most masks are of one piece
  bool single_ = false;
  std::vector<Run> runs_;
};

}  // namespace plumbline::solve
