// Every decision of an interaction, one after the other.

#include "base/bits.hpp"
#include "solve/menu.hpp"

namespace plumbline::solve {

namespace {

using play::Decision;
using story::Kind;
using Visit = std::function<bool(Decision)>;

bool subsets(std::uint64_t of, const Visit& f) {
  for (std::uint64_t part = 0;;) {
    if (!f({part})) return false;
    if (part == of) return true;
    part = (part - of) & of;  // the next subset
  }
}

bool forms(const story::Interaction& ask, std::size_t entry, std::uint64_t code, const Visit& f) {
  if (entry == ask.entries.size()) return f({code});
  for (std::uint64_t k = 0; k <= ask.entries[entry].writings.size(); ++k)
    if (!forms(ask, entry + 1, code | k << (4 * entry), f)) return false;
  return true;
}

bool rows(std::uint64_t left, std::size_t place, std::uint64_t code, const Visit& f) {
  if (!f({code})) return false;
  for (auto steps = left; steps != 0; steps &= steps - 1) {
    const auto step = static_cast<std::uint64_t>(__builtin_ctzll(steps));
    if (!rows(left & ~(std::uint64_t{1} << step), place + 1, code | (step + 1) << (4 * place), f))
      return false;
  }
  return true;
}

}  // namespace

bool each_decision(const story::Interaction& ask, std::uint64_t offered, const Visit& f) {
  switch (ask.kind) {
    case Kind::none: return true;
    case Kind::choose:
      for (std::size_t i = 0; i < ask.options.size(); ++i)
        if ((offered >> i & 1) != 0 && !f({i})) return false;
      return true;
    case Kind::select: return subsets(offered & base::low_bits(ask.options.size()), f);
    case Kind::grid: return subsets(base::low_bits(ask.recipients.size() * ask.facts.size()), f);
    case Kind::redact: return subsets(base::low_bits(ask.facts.size()), f);
    case Kind::form: return forms(ask, 0, 0, f);
    case Kind::order: break;
  }
  return rows(offered & base::low_bits(ask.options.size()), 0, 0, f);
}

namespace {

std::uint64_t times(std::uint64_t a, std::uint64_t b, std::uint64_t most) {
  return b != 0 && a > most / b ? most : std::min(most, a * b);
}

std::uint64_t power_of_two(std::size_t n, std::uint64_t most) {
  return n >= 63 ? most : std::min(most, std::uint64_t{1} << n);
}

}  // namespace

std::uint64_t count_decisions(const story::Interaction& ask, std::uint64_t offered, std::uint64_t most) {
  const auto options =
      static_cast<std::size_t>(__builtin_popcountll(offered & base::low_bits(ask.options.size())));
  std::uint64_t out = 1;
  switch (ask.kind) {
    case Kind::none: return 0;
    case Kind::choose: return options;
    case Kind::select: return power_of_two(options, most);
    case Kind::grid: return power_of_two(ask.recipients.size() * ask.facts.size(), most);
    case Kind::redact: return power_of_two(ask.facts.size(), most);
    case Kind::form:
      for (const auto& e : ask.entries) out = times(out, e.writings.size() + 1, most);
      return out;
    case Kind::order: break;
  }
  for (std::size_t n = 1; n <= options; ++n) out = std::min(most, 1 + times(out, n, most));
  return out;  // 1 + n (1 + (n - 1) (1 + ...))
}

}  // namespace plumbline::solve
