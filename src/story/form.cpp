// The form: a record filled in entry by entry.

#include "story/readers.hpp"

#include <fmt/format.h>

#include <set>

namespace plumbline::story {

namespace {

constexpr std::size_t kMostEntries = 15, kMostWritings = 15;

rules::Mask holds_of(Reader& r, Fields& f) {
  const auto field = r.words.field("holds");
  if (!f.has("holds") || !field) return 0;
  return read_mask(r, r.words.fields[*field], f.names("holds"), f.line("holds"));
}

Writing read_writing(Reader& r, const Thing& t, rules::Mask holds) {
  Writing w;
  w.line = t.line;
  if (t.first.is(Value::Form::text))
    w.text = r.text(t.first.text, t.line);
  else if (!t.first.is(Value::Form::unknown))
    r.notes.error("story.wrong-type", t.line,
                  fmt::format("'write' begins with its wording in quotes; here is {}.", described(t.first)));
  Fields f(r, t, t.second, "a 'write'");
  w.holds = f.has("holds") ? holds_of(r, f) : holds;
  if (const Value* does = f.take("does")) w.deeds = read_deeds(r, *does, f.line("does"));
  w.meant = read_meant(f, true);
  const bool mistaken = w.meant == Meant::poor || w.meant == Meant::wrong;
  w.learn = f.text("learn", mistaken ? "story.no-feedback" : "",
                   "It says why this was wrong, and what to write instead.");
  w.tempts =
      f.text("tempts", mistaken ? "story.no-feedback" : "", "It says why a decent, busy person does it.");
  f.finish(false);
  return w;
}

Entry read_entry(Reader& r, const Thing& t, std::size_t number) {
  Entry e;
  e.line = t.line;
  e.id = std::to_string(number);
  if (t.first.is(Value::Form::text))
    e.label = r.text(t.first.text, t.line);
  else if (!t.first.is(Value::Form::unknown))
    r.notes.error("story.wrong-type", t.line,
                  fmt::format("An entry begins with its name in quotes; here is {}.", described(t.first)));
  Fields f(r, t, t.second, "an entry");
  const auto named = f.names("holds");
  const auto holds = holds_of(r, f);
  if (!named.empty()) e.id = named.front();
  if (const auto as = f.text("as"); !as.empty()) e.id = as;
  for (const auto& item : f.items()) {
    const Thing* w = r.finished(item, t.line, "write");
    if (w == nullptr || !r.room()) continue;
    if (w->word != "write")
      r.notes.error("story.wrong-type", w->line, fmt::format("'{}' can't stand in an entry.", w->word),
                    "Expected here: write.");
    else if (e.writings.size() == kMostWritings)
      r.notes.error("story.too-many-parts", w->line,
                    fmt::format("An entry takes at most {} wordings.", kMostWritings));
    else
      e.writings.push_back(read_writing(r, *w, holds));
  }
  if (e.writings.empty() && f.table() != nullptr)
    r.notes.error("story.missing-field", t.line, "This entry has nothing to choose from.",
                  "For example: write \"16:47\" { meant = \"best\" }");
  f.finish(true);
  return e;
}

void read_record(Reader& r, Fields& f, Interaction& out) {
  const Value* does = f.take("does");
  const int line = f.has("does") ? f.line("does") : f.thing().line;
  const auto holds = r.words.field("holds");
  if (does == nullptr) {
    if (!f.has("does"))
      r.notes.error("story.no-act", line, "This form doesn't say what it records.",
                    "For example: does = record { \"danger\" }");
    return;
  }
  const bool act = does->is(Value::Form::thing) && is_act(r.words, does->thing->word);
  if (!act)
    return r.notes.error("story.wrong-type", line,
                         fmt::format("A form does one act, such as record; this is {}.", described(*does)),
                         "For example: does = record { \"danger\" }");
  const auto read = read_whole_act(r, *does->thing);
  if (!read) return;
  if (!holds || !r.words.verbs[read->verb].takes_field(*holds))
    return r.notes.error("story.wrong-type", line,
                         fmt::format("'{}' writes nothing down.", does->thing->word),
                         "For example: does = record { \"danger\" }");
  out.act = *read;
}

}  // namespace

void read_form(Reader& r, Fields& f, Interaction& out) {
  read_record(r, f, out);
  std::vector<const Thing*> outcomes;
  std::set<std::string> seen;
  Parts parts;
  for (const auto& item : f.items()) {
    const Thing* t = r.finished(item, f.thing().line, "entry or outcome");
    if (t == nullptr || !r.room()) continue;
    if (t->word == "outcome")
      outcomes.push_back(t);
    else if (t->word != "entry")
      r.notes.error("story.wrong-type", t->line, fmt::format("'{}' can't stand in a form.", t->word),
                    "Expected here: entry or outcome.");
    else if (out.entries.size() == kMostEntries)
      r.notes.error("story.too-many-parts", t->line,
                    fmt::format("A form takes at most {} entries.", kMostEntries));
    else
      out.entries.push_back(read_entry(r, *t, out.entries.size() + 1));
  }
  for (const auto& e : out.entries) {
    if (!seen.insert(e.id).second)
      r.notes.error("story.duplicate-id", e.line, fmt::format("Two entries are called '{}'.", e.id),
                    "Give each its own 'as'.");
    parts.emplace_back(e.id, static_cast<std::uint8_t>(parts.size()));
  }
  if (out.entries.empty() && f.table() != nullptr)
    r.notes.error("story.missing-field", f.thing().line, "This form has no entries.",
                  "For example: entry \"Time\" { holds = \"when\", write ... }");
  out.outcomes = read_outcomes(r, outcomes, parts, f.thing().line);
}

}  // namespace plumbline::story
