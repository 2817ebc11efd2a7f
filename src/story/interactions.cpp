// The interactions made of options: choose, select, order; and what all six share.

#include "story/readers.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>

namespace plumbline::story {

namespace {

constexpr std::size_t kMostOptions = 60, kMostSteps = 15;

constexpr std::array<std::pair<std::string_view, Kind>, 6> kKinds{{{"choose", Kind::choose},
                                                                   {"select", Kind::select},
                                                                   {"grid", Kind::grid},
                                                                   {"redact", Kind::redact},
                                                                   {"form", Kind::form},
                                                                   {"order", Kind::order}}};

Kind kind_of(std::string_view word) {
  for (const auto& [name, kind] : kKinds)
    if (name == word) return kind;
  return Kind::none;
}

/// timer = { 60, late = 3, off = true }
void read_timer(Reader& r, Fields& f, Interaction& out) {
  constexpr std::int64_t kShortest = 5, kLongest = 3600;
  const Value* v = f.take("timer");
  if (v == nullptr) return;
  const int line = f.line("timer");
  const auto bad = [&](std::string message) {
    r.notes.error("story.bad-timer", line, std::move(message),
                  "For example: timer = { 60, late = 3 }: after sixty seconds the third option happens.");
  };
  if (!v->is(Value::Form::table)) return bad("A timer stands in braces.");
  const Table& t = *v->table;
  const Value* late = t.field("late");
  const Value* off = t.field("off");
  const bool seconds = t.items.size() == 1 && t.items[0].whole && t.items[0].integer >= kShortest &&
                       t.items[0].integer <= kLongest;
  if (!seconds) return bad(fmt::format("A timer needs its seconds, from {} to {}.", kShortest, kLongest));
  if (late == nullptr || !late->whole || late->integer < 1 ||
      late->integer > static_cast<std::int64_t>(out.options.size()))
    return bad("A timer needs 'late', the number of the option that happens when time runs out.");
  if (out.options[static_cast<std::size_t>(late->integer - 1)].when)
    return bad("The option that happens when time runs out must always be offered; this one has a 'when'.");
  if (off != nullptr && !off->is(Value::Form::truth)) return bad("'off' is true or false.");
  if (t.fields.size() != (off == nullptr ? 1U : 2U))
    return bad("A timer takes its seconds, 'late' and 'off'.");
  out.timer = Timer{static_cast<int>(t.items[0].integer), static_cast<std::uint8_t>(late->integer - 1),
                    off != nullptr && off->truth};
}

void no_twins(Reader& r, const std::vector<Option>& options) {
  std::set<std::string> seen;
  for (const auto& o : options)
    if (!seen.insert(o.id).second)
      r.notes.error("story.duplicate-id", o.line,
                    fmt::format("Two parts of this decision are called '{}'.", o.id),
                    "Give each its own 'as'.");
}

/// choose, select, order: options of one kind, and outcomes for the last two.
void read_options(Reader& r, Fields& f, Part part, Interaction& out) {
  const std::string_view word = part == Part::option ? "option" : part == Part::pick ? "pick" : "step";
  const std::size_t most = part == Part::step ? kMostSteps : kMostOptions;
  const std::string expected = part == Part::option ? "option" : fmt::format("{} or outcome", word);
  std::vector<const Thing*> outcomes;
  for (const auto& item : f.items()) {
    const Thing* t = r.finished(item, f.thing().line, expected);
    if (t == nullptr) continue;
    if (!r.room()) break;
    if (t->word == "outcome" && part != Part::option)
      outcomes.push_back(t);
    else if (t->word != word)
      r.notes.error("story.wrong-type", t->line,
                    fmt::format("'{}' can't stand in '{}'.", t->word, f.thing().word),
                    fmt::format("Expected here: {}.", expected));
    else if (out.options.size() == most)
      r.notes.error("story.too-many-parts", t->line,
                    fmt::format("'{}' takes at most {} of these.", f.thing().word, most),
                    "Split the decision.");
    else
      out.options.push_back(read_option(r, *t, part, out.options.size() + 1));
    if (out.options.size() == most && r.notes.has("story.too-many-parts")) break;
  }
  if (out.options.empty() && f.table() != nullptr)
    r.notes.error("story.missing-field", f.thing().line,
                  fmt::format("'{}' offers nothing to decide.", f.thing().word),
                  fmt::format("Add {} \"...\" {{ ... }}", word));
  no_twins(r, out.options);
  if (part == Part::option) return;
  Parts parts;
  for (std::size_t i = 0; i < out.options.size(); ++i)
    parts.emplace_back(out.options[i].id, static_cast<std::uint8_t>(i));
  out.outcomes = read_outcomes(r, outcomes, parts, f.thing().line);
}

}  // namespace

bool is_interaction(std::string_view word) { return kind_of(word) != Kind::none; }

Interaction read_interaction(Reader& r, const Thing& t) {
  Interaction out;
  out.kind = kind_of(t.word);
  out.line = t.line;
  if (t.first.is(Value::Form::text))
    out.prompt = r.text(t.first.text, t.line);
  else if (!t.first.is(Value::Form::unknown))
    r.notes.error(
        "story.wrong-type", t.line,
        fmt::format("'{}' begins with its question in quotes; here is {}.", t.word, described(t.first)));
  Fields f(r, t, t.second, fmt::format("'{}'", t.word));
  switch (out.kind) {
    case Kind::choose:
      read_options(r, f, Part::option, out);
      read_timer(r, f, out);
      break;
    case Kind::select: read_options(r, f, Part::pick, out); break;
    case Kind::order: read_options(r, f, Part::step, out); break;
    case Kind::grid: read_grid(r, f, out); break;
    case Kind::redact: read_redact(r, f, out); break;
    case Kind::form: read_form(r, f, out); break;
    case Kind::none: break;
  }
  f.finish(true);
  return out;
}

}  // namespace plumbline::story
