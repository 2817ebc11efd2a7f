// Options, picks and steps; the outcomes of compound decisions.

#include "base/text.hpp"
#include "story/readers.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace plumbline::story {

namespace {

std::string_view word_of(Part part) {
  switch (part) {
    case Part::option: return "option";
    case Part::pick: return "pick";
    case Part::step: break;
  }
  return "step";
}

std::string called(Part part) {
  return fmt::format("{} {}", part == Part::option ? "an" : "a", word_of(part));
}

/// A field that only an option of its own has; in a pick or step the outcome says it.
void belongs_in_outcome(Fields& f, std::string_view name, Part part) {
  if (!f.has(name)) return;
  f.take(name);
  f.reader().notes.error("story.unknown-field", f.line(name),
                         fmt::format("{} can't have '{}': what follows depends on the whole decision.",
                                     base::capitalised(called(part)), name),
                         fmt::format("Write '{}' into an outcome.", name));
}

void read_feedback(Fields& f, Option& o, Part part) {
  const bool whole = part == Part::option;
  const bool mistaken = o.meant == Meant::poor || o.meant == Meant::wrong;
  constexpr std::string_view kCode = "story.no-feedback";
  o.world = f.text("world", whole ? kCode : "", "It says what the trainee sees happen, without judging it.");
  o.learn = f.text("learn", whole || mistaken ? kCode : "",
                   "It says why this was right or wrong, and what to do instead.");
  o.tempts = f.text("tempts", mistaken ? kCode : "", "It says why a decent, busy person does it.");
}

}  // namespace

Option read_option(Reader& r, const Thing& t, Part part, std::size_t number) {
  Option o;
  o.line = t.line;
  o.id = std::to_string(number);
  if (t.first.is(Value::Form::text))
    o.text = r.text(t.first.text, t.line);
  else if (!t.first.is(Value::Form::unknown))
    r.notes.error("story.wrong-type", t.line,
                  fmt::format("{} begins with its text in quotes; here is {}.",
                              base::capitalised(called(part)), described(t.first)));
  Fields f(r, t, t.second, called(part));
  if (const Value* does = f.take("does"))
    o.deeds = read_deeds(r, *does, f.line("does"));
  else if (!f.has("does") && f.table() != nullptr)
    r.notes.error("story.no-act", t.line,
                  fmt::format("{} doesn't say what the officer does.", base::capitalised(called(part))),
                  "Add does = ..., for example does = tell \"limits\", or does = nothing.");
  o.meant = read_meant(f, true);
  read_feedback(f, o, part);
  if (const Value* cite = f.take("cite")) o.cites = read_cites(r, *cite, f.line("cite"));
  if (part == Part::option) {
    o.set = f.effect("set");
    if (const Value* go = f.take("go")) o.go = read_go(r, *go, f.line("go"));
  } else {
    belongs_in_outcome(f, "set", part);
    belongs_in_outcome(f, "go", part);
  }
  o.when = f.condition("when");
  if (const auto as = f.text("as"); !as.empty()) o.id = as;
  f.finish(false);
  return o;
}

std::vector<std::uint8_t> read_parts(Reader& r, const std::vector<std::string>& names, const Parts& parts,
                                     int line) {
  std::vector<std::uint8_t> out;
  for (const auto& name : names) {
    const auto before = out.size();
    for (const auto& [known, bit] : parts)
      if (known == name && std::find(out.begin(), out.end(), bit) == out.end()) out.push_back(bit);
    const bool known =
        std::any_of(parts.begin(), parts.end(), [&](const auto& p) { return p.first == name; });
    if (known || out.size() > before) continue;
    std::vector<std::string> all;
    for (const auto& [part, bit] : parts) all.push_back(part);
    auto hint = base::did_you_mean(name, all);
    if (hint.empty() && all.size() <= 20) hint = fmt::format("Parts are: {}.", base::join(all, ", "));
    r.notes.error("story.unknown-part", line, fmt::format("This decision has no part '{}'.", name),
                  std::move(hint));
  }
  return out;
}

namespace {

rules::Mask verdict_bits(Reader& r, const std::vector<std::string>& words, int line) {
  const auto bit = [](rules::Verdict v) { return rules::bit(static_cast<std::size_t>(v)); };
  rules::Mask out = 0;
  for (const auto& word : words) {
    if (word == "fine")
      out |= bit(rules::Verdict::permitted) | bit(rules::Verdict::required);
    else if (word == "poor")
      out |= bit(rules::Verdict::insufficient);
    else if (word == "wrong")
      out |= bit(rules::Verdict::forbidden);
    else
      r.notes.error("story.wrong-type", line, "'verdict' is \"fine\", \"poor\" or \"wrong\".",
                    base::did_you_mean(word, {"fine", "poor", "wrong"}));
  }
  return out;
}

struct Read {
  Outcome outcome;
  bool conditional = false;
};

Read read_outcome(Reader& r, const Thing& t, const Parts& parts) {
  Read out;
  Outcome& o = out.outcome;
  o.line = t.line;
  Fields f(r, t, t.first, "an outcome");
  out.conditional = f.has("verdict") || f.has("with") || f.has("without");
  if (f.has("verdict")) o.verdicts = verdict_bits(r, f.names("verdict"), f.line("verdict"));
  o.with = read_parts(r, f.names("with"), parts, f.has("with") ? f.line("with") : t.line);
  o.without = read_parts(r, f.names("without"), parts, f.has("without") ? f.line("without") : t.line);
  o.world = f.text("world", "story.no-feedback", "It says what the trainee sees happen, without judging it.");
  o.learn =
      f.text("learn", "story.no-feedback", "It says why this was right or wrong, and what to do instead.");
  o.tempts = f.text("tempts");
  o.set = f.effect("set");
  if (const Value* go = f.take("go")) o.go = read_go(r, *go, f.line("go"));
  f.finish(false);
  return out;
}

}  // namespace

std::vector<Outcome> read_outcomes(Reader& r, const std::vector<const Thing*>& things, const Parts& parts,
                                   int line) {
  constexpr std::size_t kMost = 60;
  std::vector<Outcome> out;
  if (things.empty())
    r.notes.error("story.outcome-order", line, "This decision has no outcome: nothing would follow from it.",
                  "Add outcome { world = \"...\", learn = \"...\" }");
  if (things.size() > kMost)
    r.notes.error("story.too-many-parts", line, fmt::format("More than {} outcomes.", kMost));
  for (std::size_t i = 0; i < things.size() && i < kMost && r.room(); ++i) {
    auto read = read_outcome(r, *things[i], parts);
    const bool last = i + 1 == things.size();
    if (last && read.conditional)
      r.notes.error("story.outcome-order", things[i]->line,
                    "The last outcome has a condition: sometimes nothing would follow.",
                    "Add one without 'verdict', 'with' and 'without' at the end.");
    if (!last && !read.conditional)
      r.notes.error("story.outcome-order", things[i]->line,
                    "This outcome always happens, so those after it never do.",
                    "Give it 'verdict', 'with' or 'without', or move it to the end.");
    out.push_back(std::move(read.outcome));
  }
  return out;
}

}  // namespace plumbline::story
