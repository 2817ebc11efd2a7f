#pragma once
// Small helpers on words used as sets.

#include <cstddef>
#include <cstdint>

namespace plumbline::base {

/// The lowest n bits set; all of them from 64 on.
constexpr std::uint64_t low_bits(std::size_t n) {
  return n >= 64 ? ~std::uint64_t{0} : (std::uint64_t{1} << n) - 1;
}

}  // namespace plumbline::base
