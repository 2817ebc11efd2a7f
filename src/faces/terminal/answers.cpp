#include "faces/terminal/answers.hpp"

#include "base/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

namespace plumbline::terminal {

namespace {

constexpr std::array<std::pair<std::string_view, Command>, 18> kWords{{
    {"help", Command::help},
    {"?", Command::help},
    {"h", Command::help},
    {"back", Command::back},
    {"undo", Command::back},
    {"b", Command::back},
    {"why", Command::why},
    {"why?", Command::why},
    {"again", Command::again},
    {"repeat", Command::again},
    {"quit", Command::quit},
    {"exit", Command::quit},
    {"q", Command::quit},
    {"stop", Command::quit},
    {"longer", Command::longer},
    {"more time", Command::longer},
    {"off", Command::off},
    {"timer off", Command::off},
}};

/// Lower case, without quotes, brackets and a full stop around it.
std::string plain(std::string_view typed) {
  const auto text = base::lower(base::trim(base::printable(typed)));
  const auto from = text.find_first_not_of("'\"([/");
  if (from == std::string::npos) return {};
  return text.substr(from, text.find_last_not_of("'\")].!") + 1 - from);
}

bool is_number(std::string_view word) {
  return !word.empty() && std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// Large numbers are all the same: too large.
std::size_t value(std::string_view digits) {
  std::size_t n = 0;
  for (const char c : digits)
    n = std::min<std::size_t>(n * 10 + static_cast<std::size_t>(c - '0'), 1'000'000);
  return n;
}

bool filler(const std::string& word) {
  constexpr std::array<std::string_view, 7> kFillers{"and", "option", "number", "no", "nr", "then", "&"};
  return std::find(kFillers.begin(), kFillers.end(), word) != kFillers.end();
}

/// Adds "4", or "2-5", to the list; false when it is something else.
bool add(const std::string& word, std::vector<std::size_t>& list) {
  if (is_number(word)) {
    list.push_back(value(word));
    return true;
  }
  const auto dash = word.find('-');
  if (dash == std::string::npos || !is_number(word.substr(0, dash)) || !is_number(word.substr(dash + 1)))
    return false;
  const auto from = value(word.substr(0, dash)), to = value(word.substr(dash + 1));
  if (from > to || to - from > 100) return false;
  for (auto n = from; n <= to; ++n) list.push_back(n);
  return true;
}

}  // namespace

Command command(std::string_view typed) {
  const auto text = plain(typed);
  for (const auto& [word, meaning] : kWords)
    if (text == word) return meaning;
  return Command::none;
}

Numbers numbers(std::string_view typed, std::size_t most) {
  Numbers out;
  const auto text = plain(typed);
  if (text == "none" || text == "nothing" || text == "nobody" || text == "0") return out;
  if (text == "all" || text == "everything") {
    for (std::size_t n = 1; n <= most; ++n) out.list.push_back(n);
    return out;
  }
  for (const auto& word : base::split(text, " \t,;.()[]#+"))
    if (!filler(word) && !add(word, out.list))
      return {{}, fmt::format("'{}' can't be understood here.", word)};
  if (out.list.empty()) return {{}, "There is no number in that."};
  for (const auto n : out.list)
    if (n < 1 || n > most)
      return {{},
              fmt::format("There is no number {} here.",
                          n >= 1'000'000 ? "as large as that" : fmt::to_string(n))};
  return out;
}

Numbers one_number(std::string_view typed, std::size_t least, std::size_t most) {
  if (base::trim(typed).empty()) return {{}, "Nothing was typed."};
  if (least == 0 && numbers(typed, most).problem.empty() && numbers(typed, most).list.empty())
    return {{0}, ""};
  auto out = numbers(typed, most);
  if (!out.problem.empty() || out.list.size() == 1) return out;
  return {{}, out.list.empty() ? "One of them has to be chosen." : "One number only, please."};
}

std::string span_of(std::size_t least, std::size_t most) {
  return least == most ? fmt::to_string(least) : fmt::format("from {} to {}", least, most);
}

}  // namespace plumbline::terminal
