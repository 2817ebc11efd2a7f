// Files of cases: situations with options, for the judge alone.

#include "base/text.hpp"
#include "story/loader.hpp"
#include "story/opening.hpp"
#include "story/readers.hpp"

#include <fmt/format.h>

#include <set>

namespace plumbline::story {

namespace {

constexpr std::size_t kMostCases = 4000;

std::optional<rules::Verdict> read_expected(Reader& r, Fields& f) {
  const Value* v = f.take("expect");
  if (v == nullptr) return std::nullopt;
  const auto verdict = v->is(Value::Form::text) ? rules::verdict_from(v->text) : std::nullopt;
  if (!verdict)
    r.notes.error("story.wrong-type", f.line("expect"),
                  "'expect' is \"required\", \"permitted\", \"insufficient\" or \"forbidden\".",
                  v->is(Value::Form::text)
                      ? base::did_you_mean(v->text, {"required", "permitted", "insufficient", "forbidden"})
                      : "");
  return verdict;
}

CaseOption read_case_option(Reader& r, const Thing& t) {
  CaseOption o;
  o.line = t.line;
  if (t.first.is(Value::Form::text))
    o.label = r.text(t.first.text, t.line);
  else if (!t.first.is(Value::Form::unknown))
    r.notes.error("story.wrong-type", t.line,
                  fmt::format("An option begins with its text in quotes; here is {}.", described(t.first)));
  Fields f(r, t, t.second, "an option");
  if (const Value* does = f.take("does"))
    o.deeds = read_deeds(r, *does, f.line("does"));
  else if (!f.has("does") && f.table() != nullptr)
    r.notes.error("story.no-act", t.line, "This option doesn't say what the officer does.",
                  "Add does = ..., for example does = tell \"limits\", or does = nothing.");
  if (const Value* cite = f.take("cite")) o.cites = read_cites(r, *cite, f.line("cite"));
  o.expect = read_expected(r, f);
  o.meant = read_meant(f, false);
  for (const auto& id : f.names("rules")) {
    if (const auto rule = r.judge.book().find(id))
      o.rules.push_back(*rule);
    else
      r.notes.error("story.unknown-rule", f.line("rules"), fmt::format("There is no rule '{}'.", id),
                    base::did_you_mean(id, ids_of(r.judge.book().rules)));
  }
  f.finish(false);
  return o;
}

Case read_case(Reader& r, const Thing& t, std::set<std::string>& seen) {
  Case c;
  c.line = t.line;
  c.now = rules::default_situation(r.words);
  if (t.first.is(Value::Form::text)) c.id = r.text(t.first.text, t.line);
  if (c.id.empty())
    r.notes.error("story.bad-id", t.line, "This case needs a name in quotes.",
                  "For example: case \"order-attendance\" { ... }");
  else if (!seen.insert(c.id).second)
    r.notes.error("story.duplicate-id", t.line, fmt::format("There is already a case '{}'.", c.id),
                  "Give it another name.");
  Fields f(r, t, t.second, "a case");
  read_now(r, f, c.now);
  for (const auto& item : f.items()) {
    const Thing* one = r.finished(item, t.line, "option");
    if (one == nullptr) continue;
    if (!r.room()) break;
    if (one->word == "option")
      c.options.push_back(read_case_option(r, *one));
    else
      r.notes.error("story.wrong-type", one->line, fmt::format("'{}' can't stand in a case.", one->word),
                    "Expected here: option.");
  }
  if (c.options.empty() && f.table() != nullptr)
    r.notes.error("story.missing-field", t.line, "This case has no option to judge.",
                  "For example: option \"Tell the court\" { does = ... }");
  f.finish(true);
  return c;
}

void read_cases(Opened& file, const rules::Judge& judge, const Limits& limits, CaseFile& out) {
  Notes& notes = file.notes();
  const auto made = file.made("case");
  if (made.empty()) {
    const bool scenario = !file.made("scenario").empty();
    notes.error("story.no-cases", 0,
                scenario ? "This is a scenario, not a file of cases." : "There is no case in this file.",
                scenario ? "Load it with: plumbline load FILE.lua"
                         : "For example: case \"order-attendance\" { option \"...\" { does = ... } }");
    return;
  }
  const std::vector<Variable> none;
  Questions questions(file.sandbox(), none, file.outline(), notes, limits.answers);
  Reader reader(judge, file.outline(), notes, questions);
  std::set<std::string> seen;
  for (const Thing* t : made) {
    if (out.cases.size() == kMostCases) {
      notes.error("story.too-many-parts", t->line, fmt::format("A file takes at most {} cases.", kMostCases),
                  "Split it.");
      break;
    }
    if (!reader.room()) break;
    out.cases.push_back(read_case(reader, *t, seen));
  }
  if (!file.sandbox().written().complete)
    notes.error("story.too-large", 0, "The file makes more than can be read.",
                "Look for a loop that makes lists, or split the file.");
}

}  // namespace

base::Result<CaseFile> load_cases(const rules::NamedText& text, const rules::Judge& judge,
                                  const Limits& limits) {
  CaseFile out;
  Opened file(text, judge.book().vocabulary, limits);
  if (file.open()) read_cases(file, judge, limits, out);
  std::vector<std::string> values;
  for (const auto* fields : {&judge.book().vocabulary.fields, &judge.book().vocabulary.situation})
    for (const auto& field : *fields)
      for (const auto& value : field.values) values.push_back(value.id);
  file.note_mishaps(values);
  const bool failed = file.notes().failed();
  auto notes = file.notes().take();
  if (failed) return base::unexpected(std::move(notes));
  out.remarks = std::move(notes);
  return out;
}

}  // namespace plumbline::story
