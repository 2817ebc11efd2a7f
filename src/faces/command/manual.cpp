#include "faces/command/manual.hpp"

#include "base/text.hpp"
#include "faces/command/manual_prose.hpp"
#include "rules/clause_words.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace plumbline::command {

namespace {

using rules::Field;
using rules::Vocabulary;

std::string code(std::string_view text) { return text.empty() ? "" : fmt::format("`{}`", text); }

/// A cell of a table: a bar would end it.
std::string cell(std::string text) {
  for (std::size_t at = 0; (at = text.find('|', at)) != std::string::npos; at += 2)
    text.replace(at, 1, "\\|");
  return text;
}

/// As an author writes the name of a field.
std::string written(std::string id) {
  std::replace(id.begin(), id.end(), '-', '_');
  return id;
}

std::string coded(const std::vector<std::string>& ids, std::string_view between = ", ") {
  std::vector<std::string> out;
  out.reserve(ids.size());
  for (const auto& id : ids) out.push_back(code(id));
  return base::join(out, between);
}

std::string fallback(const Vocabulary& v, const Field& f) {
  if (f.fallback == 0) return "nothing";
  for (const auto& s : v.sets)
    if (s.field == f.id && s.values == f.fallback) return code("@" + s.id);
  return coded(Vocabulary::ids(f, f.fallback));
}

std::string verbs(const Vocabulary& v) {
  std::string out =
      "\n## What the officer does: verbs\n\nBare words fill the first field; the others are named. Fields in "
      "bold have to be said.\n"
      "\n| verb | what it says | fields | for example |\n|---|---|---|---|\n";
  for (const auto& x : v.verbs) {
    std::vector<std::string> fields;
    for (const auto f : x.takes) {
      if (v.fields[f].computed) continue;
      const bool must = std::find(x.must.begin(), x.must.end(), f) != x.must.end();
      fields.push_back(must ? fmt::format("**{}**", written(v.fields[f].id)) : written(v.fields[f].id));
    }
    out += fmt::format("| `{}` | {} | {} | `{}` |\n", x.id, cell(x.gloss), base::join(fields, " "),
                       cell(x.example));
  }
  out += "\nShorter ways to write some of them:\n\n| word | means | for example |\n|---|---|---|\n";
  for (const auto& s : v.shorthands)
    out +=
        fmt::format("| `{}` | `{}`: {} | `{}` |\n", s.id, v.verbs[s.verb].id, cell(s.gloss), cell(s.example));
  return out + "\n`nothing` is doing nothing at all.\n";
}

std::string values(const Vocabulary& v, const Field& f, bool situation) {
  std::string out = fmt::format("\n### `{}`\n\n{} Unsaid: {}. For example: `{}`\n",
                                situation ? written(f.id) : f.id, f.gloss, fallback(v, f), f.example);
  const auto other = situation ? std::find_if(v.fields.begin(), v.fields.end(),
                                              [&](const Field& x) {
                                                return x.values.size() == f.values.size() && x.id != f.id &&
                                                       x.values.front().id == f.values.front().id &&
                                                       x.values.size() > 5;
                                              })
                               : v.fields.end();
  if (other != v.fields.end()) return out + fmt::format("\nIts values are those of `{}`.\n", other->id);
  out += "\n| value | meaning |\n|---|---|\n";
  for (const auto& x : f.values)
    out += fmt::format("| `{}` | {}{} |\n", x.id, cell(x.gloss.empty() ? x.words : x.gloss),
                       x.appraisal ? " *(appraisal)*" : "");
  return out;
}

std::string fields(const Vocabulary& v) {
  std::string out =
      "\n## How it is done: the fields of an act\n\nA field that is left out has its default. A field the "
      "verb doesn't take can't be said.\n";
  for (const auto& f : v.fields)
    if (!f.computed) out += values(v, f, false);
  out += "\nThese are worked out by the judge and never written: ";
  std::vector<std::string> computed;
  for (const auto& f : v.fields)
    if (f.computed) computed.push_back(f.id);
  return out + coded(computed) + ".\n";
}

std::string situation(const Vocabulary& v) {
  std::string out =
      "\n## What is the case: `now`\n\nState what differs from the default. `given` adds to it while a "
      "condition holds.\n";
  for (const auto& f : v.situation) out += values(v, f, true);
  return out;
}

std::string sets(const Vocabulary& v) {
  std::string out =
      "\n## Sets: several values at once\n\nA set can be written wherever its values can, with `@` before "
      "it: `what = \"@personal\"`.\n\n| set | of | meaning | values |\n|---|---|---|---|\n";
  for (const auto& s : v.sets) {
    const auto field = v.field(s.field);
    const auto& f = field ? v.fields[*field] : v.situation[*v.situation_field(s.field)];
    out += fmt::format("| `@{}` | `{}` | {} | {} |\n", s.id, written(s.field), cell(s.gloss),
                       base::join(Vocabulary::ids(f, s.values), " "));
  }
  return out;
}

std::string declining(const Vocabulary& v) {
  std::string out =
      "\n## Saying no\n\n`decline` names a topic and is judged as the mirror of doing it: what would be "
      "forbidden is rightly declined.\n\n| declined | is the mirror of |\n|---|---|\n";
  const auto& matter = v.fields[v.known.matter];
  for (const auto& m : v.mirrors) {
    std::vector<std::string> sets;
    for (const auto& [f, mask] : m.sets)
      if (f != v.known.to)
        sets.push_back(
            fmt::format("{} = {}", v.fields[f].id, base::join(Vocabulary::ids(v.fields[f], mask), " ")));
    out += fmt::format("| `{}` | `{}`{} |\n", matter.values[m.topic].id, v.verbs[m.verb].id,
                       sets.empty() ? "" : ", " + base::join(sets, ", "));
  }
  return out;
}

std::string ground_row(const rules::Rulebook& book, const rules::Clause& c) {
  const auto& v = book.vocabulary;
  const auto needs = c.needs_covers ? std::string("what the paper, consent or purpose covers")
                     : c.needs == 0 ? "no fact about a person"
                                    : rules::values_in_words(v, v.fields[v.known.what], c.needs, "and");
  return fmt::format("| {} | {} | {} | {} | `{}` |\n", v.fields[v.known.ground].values[c.ground].id,
                     cell(rules::pattern_in_words(v, c.when)), cell(needs), c.duty ? "yes" : "no",
                     book[c.rule].id);
}

std::string grounds(const rules::Rulebook& book) {
  std::string out =
      "\n## Grounds: who needs what\n\nA ground is never written: it holds when the situation and the act "
      "fit, whatever reason the officer gives. It covers "
      "certain facts; telling more than that is telling too much. Where a paper, a consent or a purpose is "
      "in hand, `covers` narrows every ground but those of "
      "life and law. A ground that is a duty makes keeping a covered fact back wrong.\n\n| ground | when | "
      "covers | a duty | rule |\n|---|---|---|---|---|\n";
  for (const auto& c : book.clauses)
    if (c.kind == rules::ClauseKind::permits) out += ground_row(book, c);
  const auto& v = book.vocabulary;
  if (const auto* never = v.set("on", "no-ground"))
    out +=
        "\nNever a ground, whoever says it: " + coded(Vocabulary::ids(v.fields[v.known.on], never->values)) +
        ".\n";
  return out;
}

std::string costs(const rules::Rulebook& book) {
  std::string out =
      "\n## Severities, and what a finding costs\n\nA rule has a severity; what a finding costs follows from "
      "it and from nothing else. Of several findings on one "
      "act and facet (what the rule is about: grounds, extent, means ...) only the gravest costs. "
      "*Insufficient* costs at most as much as the second severity.\n\n"
      "| severity | points |\n|---|---|\n";
  for (const auto& s : book.severities) out += fmt::format("| {} | {} |\n", s.id, s.cost);
  if (book.most_per_decision > 0)
    out += fmt::format("\nOne decision costs {} points at most.\n", book.most_per_decision);
  out += "\n## Levels: which rule goes first\n\n| level | holds |\n|---|---|\n";
  for (int level = 1; level <= 7; ++level)
    out += fmt::format("| {} | {} |\n", level, rules::level_in_words(level));
  return out +
         "\nIn imminent danger the duties of levels 6 and 7 may wait until the end: life first, paper "
         "later.\n";
}

}  // namespace

std::string manual_text(const rules::Rulebook& book) {
  const auto& v = book.vocabulary;
  std::string out(kManualOpening);
  out += fmt::format("\nRulebook: edition {}, {}. {}\n", book.edition, book.date, book.notice);
  out += kManualSteps;
  out += kManualUnsure;
  out += kManualReading;
  return out + verbs(v) + fields(v) + situation(v) + sets(v) + declining(v) + grounds(book) + costs(book);
}

}  // namespace plumbline::command
