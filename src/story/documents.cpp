// The interactions about what is told: grid and redact.

#include "base/text.hpp"
#include "rules/stated.hpp"
#include "story/readers.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace plumbline::story {

namespace {

constexpr std::size_t kMostRecipients = 16, kMostFacts = 16, kMostCells = 48, kMostPhrases = 60,
                      kMostPieces = 400;

/// fact.identity "text", or fact.identity { "text", as = "age" }
std::optional<Fact> read_fact(Reader& r, const Thing& t) {
  Fact out;
  const auto what = r.words.fields[r.words.known.what].value(dashed(t.name));
  if (!what) {
    r.notes.error("judge.unknown-value", t.line,
                  t.name.empty() ? std::string("'fact' doesn't say which kind of fact it is.")
                                 : fmt::format("'{}' is not a kind of fact.", t.name),
                  t.name.empty() ? "Write it after a dot: fact.identity \"...\""
                                 : base::did_you_mean(dashed(t.name),
                                                      ids_of(r.words.fields[r.words.known.what].values)));
    return std::nullopt;
  }
  out.what = *what;
  out.id = r.words.fields[r.words.known.what].values[*what].id;
  const Value* text = &t.first;
  if (t.first.is(Value::Form::table)) {
    Fields f(r, t, t.first, "a fact");
    if (const auto as = f.text("as"); !as.empty()) out.id = as;
    text = f.items().size() == 1 ? &f.items().front() : nullptr;
    f.finish(true);
  }
  if (text != nullptr && text->is(Value::Form::text))
    out.text = r.text(text->text, t.line, true);
  else if (text == nullptr || !text->is(Value::Form::unknown))
    r.notes.error(
        "story.wrong-type", t.line, "A fact takes one text in quotes.",
        "For example: fact.identity \"Darnell M.\", or fact.identity { \"Darnell M.\", as = \"name\" }");
  return out;
}

/// The fields beside the interaction's own belong to the disclosure: via = "secure".
void read_disclosure(Reader& r, Fields& f, Interaction& out) {
  const auto& v = r.words;
  rules::StatedAct act{v.verbs[v.known.disclose].id, {}, r.notes.at(f.thing().line)};
  rules::StatedField to{"to", {}}, what{"", {}};
  for (const auto cast : out.recipients)
    if (const auto role = r.cast[cast].role) to.values.push_back(v.fields[v.known.to].values[*role].id);
  for (const auto& fact : out.facts) what.values.push_back(v.fields[v.known.what].values[fact.what].id);
  for (const auto name : f.left()) {
    const auto field = v.field(dashed(name));
    if (!field || !v.verbs[v.known.disclose].takes_field(*field) || *field == v.known.what ||
        *field == v.known.to)
      continue;
    act.fields.push_back({std::string(name), f.names(name)});
  }
  if (to.values.empty() || what.values.empty()) return;
  act.fields.push_back(std::move(to));
  act.fields.push_back(std::move(what));
  auto read = rules::read_act(v, act);
  if (read)
    out.act = *read;
  else
    r.notes.add(std::move(read).error());
}

void read_recipients(Reader& r, Fields& f, std::size_t most, Interaction& out) {
  const int line = f.has("to") ? f.line("to") : f.thing().line;
  const auto names = f.names("to");
  if (names.empty() && !f.has("to"))
    r.notes.error("story.missing-field", line, fmt::format("'{}' doesn't say to whom.", f.thing().word),
                  "Add to = with people from the cast.");
  if (names.size() > most)
    r.notes.error(
        "story.too-many-parts", line,
        fmt::format("At most {} here.", most == 1 ? "one recipient" : fmt::format("{} recipients", most)));
  for (std::size_t i = 0; i < names.size() && i < most; ++i) {
    const int cast = cast_member(r, names[i], line);
    if (cast < 0) continue;
    const auto index = static_cast<std::uint8_t>(cast);
    if (std::find(out.recipients.begin(), out.recipients.end(), index) != out.recipients.end())
      r.notes.error("story.duplicate-id", line, fmt::format("'{}' is named twice.", names[i]));
    else
      out.recipients.push_back(index);
  }
}

/// `best` as bits; missing is reported.
const Value* best_of(Reader& r, Fields& f, std::string_view example) {
  const Value* best = f.take("best");
  if (best == nullptr && !f.has("best") && f.table() != nullptr)
    r.notes.error("story.missing-field", f.thing().line,
                  fmt::format("'{}' doesn't say what you think should be told.", f.thing().word),
                  fmt::format("For example: {}. It is never scored.", example));
  return best;
}

std::uint64_t bits(const std::vector<std::uint8_t>& parts) {
  std::uint64_t out = 0;
  for (const auto part : parts) out |= std::uint64_t{1} << part;
  return out;
}

Parts facts_as_parts(const Interaction& out) {
  Parts parts;
  for (std::size_t i = 0; i < out.facts.size(); ++i)
    parts.emplace_back(out.facts[i].id, static_cast<std::uint8_t>(i));
  return parts;
}

}  // namespace

void read_grid(Reader& r, Fields& f, Interaction& out) {
  read_recipients(r, f, kMostRecipients, out);
  std::vector<const Thing*> outcomes;
  for (const auto& item : f.items()) {
    const Thing* t = r.finished(item, f.thing().line, "fact or outcome");
    if (t == nullptr || !r.room()) continue;
    if (t->word == "outcome")
      outcomes.push_back(t);
    else if (t->word != "fact")
      r.notes.error("story.wrong-type", t->line, fmt::format("'{}' can't stand in a grid.", t->word),
                    "Expected here: fact or outcome.");
    else if (out.facts.size() == kMostFacts)
      r.notes.error("story.too-many-parts", t->line,
                    fmt::format("A grid takes at most {} facts.", kMostFacts));
    else if (auto fact = read_fact(r, *t))
      out.facts.push_back(std::move(*fact));
  }
  if (out.facts.empty() && f.table() != nullptr)
    r.notes.error("story.missing-field", f.thing().line, "This grid has no facts.",
                  "For example: fact.risk \"how he is tonight\"");
  if (out.facts.size() * out.recipients.size() > kMostCells) {
    r.notes.error("story.too-many-parts", f.thing().line,
                  fmt::format("A grid has at most {} cells; this one has {}.", kMostCells,
                              out.facts.size() * out.recipients.size()),
                  "Nobody reads that many. Leave out people or facts.");
    out.recipients.clear();
  }
  Parts parts;
  for (std::size_t who = 0; who < out.recipients.size(); ++who)
    for (std::size_t i = 0; i < out.facts.size(); ++i)
      parts.emplace_back(r.cast[out.recipients[who]].id + "." + out.facts[i].id,
                         static_cast<std::uint8_t>(who * out.facts.size() + i));
  if (const Value* best = best_of(r, f, "best = { boss = \"risk\" }")) {
    const int line = f.line("best");
    if (!best->is(Value::Form::table) || !best->table->items.empty()) {
      r.notes.error("story.wrong-type", line, "'best' says for each person what they should hear.",
                    "For example: best = { clinician = { \"risk\", \"whereabouts\" }, boss = \"risk\" }");
    } else {
      for (const auto& [who, what] : best->table->fields) {
        if (!r.room()) break;
        auto cells = r.names(what, line, fmt::format("'{}'", who)).value_or(std::vector<std::string>());
        for (auto& cell : cells) cell = std::string(who) + "." + cell;
        out.best |= bits(read_parts(r, cells, parts, line));
      }
    }
  }
  read_disclosure(r, f, out);
  out.outcomes = read_outcomes(r, outcomes, parts, f.thing().line);
}

void read_redact(Reader& r, Fields& f, Interaction& out) {
  read_recipients(r, f, 1, out);
  std::vector<const Thing*> outcomes;
  for (const auto& item : f.items()) {
    if (out.pieces.size() == kMostPieces || out.facts.size() > kMostPhrases || !r.room()) break;
    if (item.is(Value::Form::text)) {
      out.pieces.push_back({r.text(item.text, f.thing().line, true), -1});
      continue;
    }
    const Thing* t = r.finished(item, f.thing().line, "text, fact or outcome");
    if (t == nullptr) continue;
    if (t->word == "outcome") {
      outcomes.push_back(t);
    } else if (t->word == "text") {
      if (t->first.is(Value::Form::text))
        out.pieces.push_back({r.text(t->first.text, t->line, true), -1});
      else if (!t->first.is(Value::Form::unknown))
        r.notes.error("story.wrong-type", t->line, "'text' takes one text in quotes.");
    } else if (t->word == "fact") {
      auto fact = read_fact(r, *t);
      if (!fact) continue;
      out.pieces.push_back({fact->text, static_cast<int>(out.facts.size())});
      out.facts.push_back(std::move(*fact));
    } else {
      r.notes.error("story.wrong-type", t->line, fmt::format("'{}' can't stand in a document.", t->word),
                    "Expected here: text, fact or outcome.");
    }
  }
  if (out.facts.size() > kMostPhrases || out.pieces.size() == kMostPieces) {
    r.notes.error("story.too-many-parts", f.thing().line,
                  fmt::format("A document has at most {} phrases to decide about.", kMostPhrases),
                  "Shorten it.");
    out.facts.resize(std::min(out.facts.size(), kMostPhrases));
  }
  if (out.facts.empty() && f.table() != nullptr)
    r.notes.error("story.missing-field", f.thing().line, "This document has nothing to decide about.",
                  "For example: fact.identity \"Darnell M.\"");
  const auto parts = facts_as_parts(out);
  if (const Value* best = best_of(r, f, "best = { \"figures\" }"))
    out.best =
        bits(read_parts(r, r.names(*best, f.line("best"), "'best'").value_or(std::vector<std::string>()),
                        parts, f.line("best")));
  read_disclosure(r, f, out);
  out.outcomes = read_outcomes(r, outcomes, parts, f.thing().line);
}

}  // namespace plumbline::story
