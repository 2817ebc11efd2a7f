// What is the case, which rule is cited, and what the author thinks.

#include "base/text.hpp"
#include "rules/stated.hpp"
#include "story/facts.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace plumbline::story {

rules::Mask read_mask(Reader& r, const rules::Field& field, const std::vector<std::string>& words, int line) {
  rules::Mask mask = 0;
  for (const auto& word : words) {
    const auto id = dashed(word);
    const auto* set = !id.empty() && id.front() == '@' ? r.words.set(field.id, id.substr(1)) : nullptr;
    if (set != nullptr)
      mask |= set->values;
    else if (const auto value = field.value(id))
      mask |= rules::bit(*value);
    else
      r.notes.error("judge.unknown-value", line, fmt::format("'{}' is not a value of '{}'.", word, field.id),
                    base::did_you_mean(id, ids_of(field.values)));
  }
  return mask;
}

namespace {

/// Whoever is named by the cast is known to the rules by the role.
std::string role_for(const Reader& r, const rules::Field& field, const std::string& written) {
  const int cast = field.value(dashed(written)) ? -1 : r.in_cast(written);
  return cast >= 0 && r.cast[static_cast<std::size_t>(cast)].role ? role_of(r, cast) : written;
}

/// covers = { provider = "treatment", agency = { "address", "status" } }
bool add_covers(Reader& r, const Table& t, int line, rules::StatedField& out) {
  const auto& to = r.words.fields[r.words.known.to];
  bool all = true;
  for (const auto& [who, facts] : t.fields) {
    const auto names = r.names(facts, line, fmt::format("'{}'", who));
    all = all && names.has_value();
    if (names) out.values.push_back(role_for(r, to, std::string(who)) + ":" + base::join(*names, ","));
  }
  return all;
}

}  // namespace

void read_situation(Reader& r, const Thing& owner, const Table& t, rules::Situation& into,
                    std::vector<rules::Index>& stated) {
  for (const auto& [name, value] : t.fields) {
    if (value.is(Value::Form::unknown) || !r.room()) continue;
    const int line = r.line_of(owner, name);
    const auto index = r.words.situation_field(dashed(name));
    rules::StatedField field{std::string(name), {}};
    bool fine = true;
    if (index == r.words.known.covers && value.is(Value::Form::table)) {
      fine = add_covers(r, *value.table, line, field);
      Table plain = *value.table;
      plain.fields.clear();
      Value bare = value;
      bare.table = &plain;
      const auto names = r.names(bare, line, "'covers'");
      fine = fine && names.has_value();
      if (names) field.values.insert(field.values.end(), names->begin(), names->end());
    } else {
      const auto names = r.names(value, line, fmt::format("'{}'", name));
      fine = names.has_value();
      if (names) field.values = *names;
      if (index)
        for (auto& word : field.values) word = role_for(r, r.words.situation[*index], word);
    }
    if (!fine) continue;
    r.notes.add(rules::read_situation_field(r.words, field, r.notes.at(line), into));
    if (index) stated.push_back(*index);
  }
  if (!t.items.empty())
    r.notes.error(
        "story.wrong-type", owner.line,
        fmt::format("What is the case needs names: {} stands there without one.", described(t.items.front())),
        "For example: now = { danger = \"imminent\" }");
  if (t.has_gap || t.odd_keys > 0)
    r.notes.error("story.gap", owner.line, "Something in the situation has no value.",
                  "For example: now = { danger = \"imminent\" }");
}

void read_now(Reader& r, Fields& f, rules::Situation& into) {
  const Value* now = f.take("now");
  if (now == nullptr) return;
  if (!now->is(Value::Form::table))
    return r.notes.error("story.wrong-type", f.line("now"),
                         fmt::format("'now' is a list in braces; this is {}.", described(*now)),
                         "For example: now = { danger = \"imminent\" }");
  Thing owner;  // so that lines are looked for inside the braces of `now`
  owner.word = "now";
  owner.line = f.line("now");
  std::vector<rules::Index> stated;
  read_situation(r, owner, *now->table, into, stated);
}

namespace {

std::optional<rules::Cite> read_cite(Reader& r, const Table& t, int line) {
  const auto text = [&](std::size_t i) {
    return t.items.size() > i && t.items[i].is(Value::Form::text) ? t.items[i].text : std::string_view();
  };
  const auto& book = r.judge.book();
  rules::Cite cite;
  const auto rule = book.find(text(0));
  if (text(0).empty() || text(1).empty() || t.items.size() > 2) {
    r.notes.error("story.wrong-type", line, "A citation is a rule and a reason.",
                  "For example: cite = { \"boundary.demeanour\", \"Read out, not explained.\" }");
    return std::nullopt;
  }
  if (!rule) {
    r.notes.error("story.unknown-rule", line, fmt::format("There is no rule '{}'.", text(0)),
                  base::did_you_mean(text(0), ids_of(book.rules)));
    return std::nullopt;
  }
  cite.rule = *rule;
  cite.reason = r.text(text(1), line);
  for (const auto& [name, value] : t.fields) {
    const auto verdict =
        name == "as" && value.is(Value::Form::text) ? rules::verdict_from(value.text) : std::nullopt;
    if (verdict && *verdict != rules::Verdict::permitted)
      cite.verdict = *verdict;
    else if (name == "as")
      r.notes.error("story.wrong-type", line,
                    "'as' in a citation is \"insufficient\", \"forbidden\" or \"required\".");
    else
      r.notes.error("story.unknown-field", line, fmt::format("'{}' is not a field of a citation.", name),
                    "It takes: as.");
    if (!r.room()) break;
  }
  return cite;
}

}  // namespace

std::vector<rules::Cite> read_cites(Reader& r, const Value& cite, int line) {
  std::vector<rules::Cite> out;
  const bool several = cite.is(Value::Form::table) && !cite.table->items.empty() &&
                       cite.table->items.front().is(Value::Form::table);
  if (!cite.is(Value::Form::table)) {
    r.notes.error("story.wrong-type", line,
                  fmt::format("'cite' is a rule and a reason in braces; this is {}.", described(cite)),
                  "For example: cite = { \"boundary.demeanour\", \"Read out, not explained.\" }");
  } else if (!several) {
    if (auto one = read_cite(r, *cite.table, line)) out.push_back(std::move(*one));
  } else {
    for (const auto& item : cite.table->items) {
      if (!r.room()) break;
      if (!item.is(Value::Form::table))
        r.notes.error("story.wrong-type", line,
                      fmt::format("Each citation stands in braces; here is {}.", described(item)));
      else if (auto one = read_cite(r, *item.table, line))
        out.push_back(std::move(*one));
    }
  }
  return out;
}

Meant read_meant(Fields& f, bool required) {
  const Value* v = f.take("meant");
  if (v == nullptr) {
    if (required && !f.has("meant") && f.table() != nullptr)
      f.reader().notes.error("story.missing-field", f.thing().line,
                             fmt::format("'{}' doesn't say what you think of it.", f.thing().word),
                             "Add meant = \"best\", \"poor\" or \"wrong\". It is never scored.");
    return Meant::unsaid;
  }
  const auto said = v->is(Value::Form::text) ? v->text : std::string_view();
  if (said == "best") return Meant::best;
  if (said == "poor") return Meant::poor;
  if (said == "wrong") return Meant::wrong;
  f.reader().notes.error("story.wrong-type", f.line("meant"), "'meant' is \"best\", \"poor\" or \"wrong\".",
                         base::did_you_mean(said, {"best", "poor", "wrong"}));
  return Meant::unsaid;
}

}  // namespace plumbline::story
