#include "faces/command/rule_page.hpp"

#include "base/text.hpp"
#include "rules/clause_words.hpp"
#include "rules/relation_words.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace plumbline::command {

namespace {

using rules::Rule;
using rules::RuleIndex;

void show_head(terminal::Page& page, const rules::Rulebook& book, const Rule& r) {
  page.text(r.id);
  page.text(r.statement);
  page.gap();
  if (r.off) page.text("Your agency has switched this rule off.");
  page.text("Why it matters: " + r.why);
  page.text(fmt::format("Kind: {}. Domain: {}. Severity: {}.", rules::to_string(r.kind), r.domain,
                        rules::severity_in_words(book, r.severity)));
  page.text(fmt::format("Level {}: {}.", r.level, rules::level_in_words(r.level)));
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
    if (c.rule == rule) page.item("-", rules::clause_in_words(book, c));
  if (const auto& why = book[rule].cited_only; !why.empty())
    page.text("No fact decides this; the author of a scenario cites it. " + why);
}

}  // namespace

std::vector<std::string> cases_with(const Shelf& shelf, const std::vector<std::filesystem::path>& files,
                                    RuleIndex rule) {
  std::vector<std::string> out;
  for (const auto& file : files) {
    const auto loaded = library::load_cases(shelf, file);
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
  if (const auto relations = rules::relations_in_words(book, rule); !relations.empty()) {
    page.heading("Beside other rules: it");
    for (const auto& r : relations) page.item("-", r);
  }
  show_clauses(page, book, rule);
  page.gap();
}

}  // namespace plumbline::command
