#pragma once
// What a typed line means. Forgiving: capitals, commas, "and", brackets and full stops don't matter. Pure.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plumbline::terminal {

enum class Command { none, help, back, why, again, quit, longer, off };

/// The command a line consists of, if it is one. `longer` and `off` are understood always; who asks decides.
Command command(std::string_view typed);

/// Numbers somebody typed, or what is wrong with them in one sentence.
struct Numbers {
  std::vector<std::size_t> list;  // as typed, from 1
  std::string problem;
};

/// "1 3 4", "1, 3 and 4", "2-5", "all"; "none" and "0" are no number at all. Each from 1 to `most`.
Numbers numbers(std::string_view typed, std::size_t most);

/// Exactly one number, from `least` to `most`.
Numbers one_number(std::string_view typed, std::size_t least, std::size_t most);

/// "from 1 to 4", or "1" when there is only one.
std::string span_of(std::size_t least, std::size_t most);

}  // namespace plumbline::terminal
