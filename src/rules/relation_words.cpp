#include "rules/relation_words.hpp"

#include "base/text.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace plumbline::rules {

namespace {

struct Relating {
  std::string_view kind, says, said_of_other;
};

// As a rule says it of others, and as the others see it.
constexpr Relating kRelating[] = {
    {"overrides", "overrides", "is overridden by"},
    {"overridden-by", "is overridden by", "overrides"},
    {"limits", "limits", "is limited by"},
    {"limited-by", "is limited by", "limits"},
    {"requires", "requires", "is required by"},
    {"specialises", "is a special case of", "has as a special case"},
    {"stands-for", "stands for", "is stood for by"},
    {"part-of", "is part of", "has as a part"},
    {"precedes", "comes before", "comes after"},
    {"follows", "comes after", "comes before"},
    {"supports", "supports", "is supported by"},
    {"works-with", "works together with", "works together with"},
    {"exception", "has as an exception", "is an exception to"},
    {"see", "see also", "is mentioned by"},
};

const Relating* relating(const std::string& kind) {
  const auto* it = std::find_if(std::begin(kRelating), std::end(kRelating),
                                [&](const Relating& r) { return r.kind == kind; });
  return it == std::end(kRelating) ? nullptr : it;
}

std::vector<std::string> ids(const Rulebook& book, const std::vector<RuleIndex>& list) {
  std::vector<std::string> out;
  out.reserve(list.size());
  for (const auto r : list) out.push_back(book[r].id);
  return out;
}

std::string noted(std::string text, const std::string& note) {
  return note.empty() ? text : fmt::format("{} ({})", text, note);
}

void add(std::vector<std::string>& list, std::string line) {
  if (std::find(list.begin(), list.end(), line) == list.end()) list.push_back(std::move(line));
}

}  // namespace

std::vector<std::string> relations_in_words(const Rulebook& book, RuleIndex rule) {
  std::vector<std::string> out;
  for (const auto& r : book[rule].relations) {
    if (r.kind == "note")
      add(out, base::capitalised(r.note) + ".");
    else if (const auto* w = relating(r.kind))
      add(out, noted(fmt::format("{} {}", w->says, base::listed(ids(book, r.rules))), r.note));
  }
  for (const auto& other : book.rules)
    for (const auto& r : other.relations) {
      const auto* w = relating(r.kind);
      if (w != nullptr && std::find(r.rules.begin(), r.rules.end(), rule) != r.rules.end())
        add(out, noted(fmt::format("{} {}", w->said_of_other, other.id), r.note));
    }
  return out;
}

}  // namespace plumbline::rules
