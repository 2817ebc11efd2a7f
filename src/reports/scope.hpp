#pragma once
// What a report is about: whose attempts, at what, when, and which of several attempts of one person counts.

#include "reports/responses.hpp"

#include <cstddef>
#include <optional>

namespace plumbline::reports {

struct Module {
  std::string name;
  std::vector<std::string> scenarios;  // ids
  bool operator==(const Module&) const = default;
};

/// Of the finished attempts of one person at one scenario in the chosen mode. More than one would break what
/// every statistic assumes: that the answers of two lines come from two people. `first` is also free of what
/// was learned by repeating. Which one is first is settled over all days, not only those of the period.
enum class Which : std::uint8_t { first, last, all };

struct Scope {
  std::optional<Code> group;
  std::optional<Module> module;
  std::optional<int> from, to;  // days, both within
  std::optional<Mode> mode;     // without: both
  Which which = Which::first;
  bool operator==(const Scope&) const = default;
};

/// Per scenario code: whether the scope's module holds it.
std::vector<char> scenarios_within(const Lists& lists, const Scope& scope);
/// Group, period and mode; not the module, and not which attempt of several.
bool within(const Attempt& a, const Scope& scope);

/// The attempts that statistics are counted over.
struct Selection {
  std::vector<Code> attempts;             // indices into the table, rising
  std::vector<std::vector<Code>> common;  // per form: the items that every counted attempt met
  std::vector<std::uint64_t> per_form;    // counted attempts
};

Selection choose(const Table& table, const Scope& scope);

}  // namespace plumbline::reports
