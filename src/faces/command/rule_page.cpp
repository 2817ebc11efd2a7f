#include "faces/command/rule_page.hpp"

#include "base/text.hpp"
#include "faces/command/clause_words.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace plumbline::command {

namespace {

using rules::Rule;
using rules::RuleIndex;

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

std::vector<std::string> ids(const rules::Rulebook& book, const std::vector<RuleIndex>& list) {
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

void show_head(terminal::Page& page, const rules::Rulebook& book, const Rule& r) {
  page.text(r.id);
  page.text(r.statement);
  page.gap();
  if (r.off) page.text("Your agency has switched this rule off.");
  page.text("Why it matters: " + r.why);
  page.text(fmt::format("Kind: {}. Domain: {}. Severity: {}.", rules::to_string(r.kind), r.domain,
                        severity_in_words(book, r.severity)));
  page.text(fmt::format("Level {}: {}.", r.level, level_in_words(r.level)));
  page.text(
      fmt::format("Facet: {}. Of several findings on one act and facet only the gravest costs.", r.facet));
  if (r.inferred) page.text("No source says it in these words; it follows from them.");
}

void show_sources(terminal::Page& page, const rules::Rulebook& book, const Rule& r) {
  page.heading("Sources");
  for (const auto& s : r.sources)
    page.item("-", fmt::format("{}, \"{}\" ({})", book.sources[s.source].title, s.section,
                               book.sources[s.source].kind));
}

void show_clauses(terminal::Page& page, const rules::Rulebook& book, RuleIndex rule) {
  page.heading("When it applies");
  for (const auto& c : book.clauses)
    if (c.rule == rule) page.item("-", clause_in_words(book, c));
  if (const auto& why = book[rule].cited_only; !why.empty())
    page.text("No fact decides this; the author of a scenario cites it. " + why);
}

}  // namespace

std::vector<std::string> relations_in_words(const rules::Rulebook& book, RuleIndex rule) {
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

std::vector<std::string> cases_with(const Shelf& shelf, const std::vector<std::filesystem::path>& files,
                                    RuleIndex rule) {
  std::vector<std::string> out;
  for (const auto& file : files) {
    const auto loaded = load_cases(shelf, file);
    if (!loaded) continue;
    for (const auto& c : loaded->cases) {
      const auto now = shelf.judge->prepare(c.now);
      for (std::size_t i = 0; i < c.options.size(); ++i) {
        const auto acts = acts_of(c.options[i]);
        rules::Judgement j;
        shelf.judge->option(now, acts, j, c.options[i].cites);
        const auto deciding = rules::deciding(j);
        if (std::find(deciding.begin(), deciding.end(), rule) != deciding.end())
          out.push_back(fmt::format("{}, option {}", c.id, i + 1));
      }
    }
  }
  return out;
}

void show_rule(terminal::Page& page, const rules::Rulebook& book, RuleIndex rule) {
  show_head(page, book, book[rule]);
  show_sources(page, book, book[rule]);
  if (const auto relations = relations_in_words(book, rule); !relations.empty()) {
    page.heading("Beside other rules: it");
    for (const auto& r : relations) page.item("-", r);
  }
  show_clauses(page, book, rule);
  page.gap();
}

}  // namespace plumbline::command
