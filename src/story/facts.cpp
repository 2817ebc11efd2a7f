#include "story/facts.hpp"

#include "base/text.hpp"
#include "rules/stated.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace plumbline::story {

namespace {

std::vector<std::string> people_and_roles(const Reader& r) {
  auto out = ids_of(r.cast);
  for (const auto& role : r.words.fields[r.words.known.to].values) out.push_back(role.id);
  return out;
}

void has_no_role(Reader& r, const std::string& id, int line) {
  if (id == "you")
    return r.notes.error("story.person-has-no-role", line,
                         "'you' is the officer and can't be told or asked anything.", "Name somebody else.");
  r.notes.error("story.person-has-no-role", line,
                fmt::format("'{}' has no role, so nobody knows what they may be told.", id),
                fmt::format("In 'cast', write the role before the name: {} = client \"...\"", id));
}

/// The field of an act a name means, as rules::read_act will take it.
std::optional<rules::Index> act_field(const rules::Vocabulary& v, std::string_view word,
                                      std::string_view name) {
  const auto id = dashed(word);
  const auto* s = v.shorthand(id);
  const auto verb = s != nullptr ? std::optional(s->verb) : v.verb(id);
  if (!verb) return std::nullopt;
  if (name.empty())
    return v.verbs[*verb].takes.empty() ? std::nullopt : std::optional(v.verbs[*verb].takes.front());
  if (s != nullptr)
    for (const auto& [from, field] : s->renames)
      if (from == dashed(name)) return field;
  return v.field(dashed(name));
}

/// The words an act was written with; nothing when they are no words.
std::optional<rules::StatedAct> stated_act(Reader& r, const Thing& t) {
  rules::StatedAct act{std::string(t.word), {}, r.notes.at(t.line)};
  const auto what = fmt::format("'{}'", t.word);
  if (t.first.is(Value::Form::text)) act.fields.push_back({"", {std::string(t.first.text)}});
  if (t.calls == 0 || t.first.is(Value::Form::text)) return act;
  if (!t.first.is(Value::Form::table)) {
    r.names(t.first, t.line, what);
    return std::nullopt;
  }
  const Table& table = *t.first.table;
  bool all = !table.cut;
  const auto add = [&](std::string name, const Value& v) {
    auto values = r.names(v, t.line, name.empty() ? what : "'" + name + "'");
    all = all && values.has_value();
    if (values) act.fields.push_back({std::move(name), std::move(*values)});
  };
  if (table.has_gap || table.odd_keys > 0)
    r.notes.error("story.gap", t.line, fmt::format("Something in {} has no value.", what),
                  "Look for a name that was never given a value.");
  std::vector<std::string> bare;
  for (const auto& item : table.items) {
    const auto one = item.is(Value::Form::table) ? std::nullopt : r.names(item, t.line, what);
    if (item.is(Value::Form::table))
      r.notes.error("story.wrong-type", t.line, fmt::format("{} holds braces without a name.", what),
                    "Write the words side by side, or give the braces a name: to = { ... }.");
    all = all && one.has_value();
    if (one) bare.push_back(one->front());
  }
  if (!bare.empty()) act.fields.push_back({"", std::move(bare)});
  for (const auto& [name, value] : table.fields) add(std::string(name), value);
  return all ? std::optional(std::move(act)) : std::nullopt;
}

void add_deeds(Reader& r, const rules::StatedAct& act, int cast, std::vector<Deed>& out) {
  auto read = rules::read_act(r.words, act);
  if (!read) return r.notes.add(std::move(read).error());
  for (auto& one : rules::split(r.words, *read)) out.push_back({std::move(one), cast});
}

/// One act: for each person it goes to, and for everybody else at once.
void add_act(Reader& r, const Thing& t, std::vector<Deed>& out) {
  auto stated = stated_act(r, t);
  if (!stated) return;
  const auto is_to = [&](const rules::StatedField& f) {
    return act_field(r.words, t.word, f.name) == r.words.known.to;
  };
  const auto to = std::find_if(stated->fields.begin(), stated->fields.end(), is_to);
  if (to == stated->fields.end()) return add_deeds(r, *stated, -1, out);
  const auto written = to->values;
  if (written.empty()) return add_deeds(r, *stated, -1, out);
  for (const auto& name : written) {
    const auto who = person(r, name, t.line);
    if (!who) continue;
    to->values = {who->role};
    add_deeds(r, *stated, who->cast, out);
  }
}

const Thing* act_thing(Reader& r, const Value& v, int line) {
  if (v.is(Value::Form::unknown)) return nullptr;
  if (v.is(Value::Form::thing) && is_act(r.words, v.thing->word)) return v.thing;
  r.notes.error("story.wrong-type", line,
                fmt::format("'does' says what the officer does; {} is no act.", described(v)),
                v.is(Value::Form::text) ? fmt::format("Acts stand without quotes: tell \"limits\".{}",
                                                      v.text == "nothing" ? " So does: nothing." : "")
                                        : "For example: does = tell \"limits\"");
  return nullptr;
}

}  // namespace

const std::string& role_of(const Reader& r, int cast) {
  return r.words.fields[r.words.known.to].values[*r.cast[static_cast<std::size_t>(cast)].role].id;
}

std::optional<Person> person(Reader& r, const std::string& written, int line) {
  if (!written.empty() && written.front() == '@') return Person{written, -1};
  if (const int cast = r.in_cast(written); cast >= 0) {
    if (r.cast[static_cast<std::size_t>(cast)].role) return Person{role_of(r, cast), cast};
    has_no_role(r, written, line);
    return std::nullopt;
  }
  if (is_role(r.words, written)) return Person{dashed(written), -1};
  const auto hint = base::did_you_mean(written, people_and_roles(r));
  r.notes.error(
      "story.unknown-person", line, fmt::format("There is nobody called '{}'.", written),
      !hint.empty() ? hint : "Add them to 'cast' with their role, or name a role from docs/rulebook.md.");
  return std::nullopt;
}

int cast_member(Reader& r, const std::string& written, int line) {
  constexpr std::size_t kMostCast = 200;
  if (const int cast = r.in_cast(written); cast >= 0) {
    if (r.cast[static_cast<std::size_t>(cast)].role) return cast;
    has_no_role(r, written, line);
    return -1;
  }
  const auto& roles = r.words.fields[r.words.known.to];
  const auto role = roles.value(dashed(written));
  if (!role || r.cast.size() == kMostCast) {
    const auto hint = base::did_you_mean(written, people_and_roles(r));
    r.notes.error("story.unknown-person", line, fmt::format("There is nobody called '{}'.", written),
                  !hint.empty() ? hint : "Add them to 'cast' with their role.");
    return -1;
  }
  for (std::size_t i = r.authored_cast; i < r.cast.size(); ++i)
    if (r.cast[i].role == role) return static_cast<int>(i);
  r.cast.push_back({roles.values[*role].id, roles.values[*role].words, role});
  return static_cast<int>(r.cast.size()) - 1;
}

std::vector<Deed> read_deeds(Reader& r, const Value& does, int line) {
  constexpr std::size_t kMost = 200;
  std::vector<Deed> out;
  if (does.is_thing("nothing")) return out;
  if (!does.is(Value::Form::table)) {
    if (const Thing* t = act_thing(r, does, line)) add_act(r, *t, out);
  } else {
    if (does.table->items.empty())
      r.notes.error("story.no-act", line, "'does' is an empty list.",
                    "For doing nothing write: does = nothing");
    for (const auto& [name, value] : does.table->fields) {
      r.notes.error("story.unknown-field", line,
                    fmt::format("'{}' stands in the list of acts; it belongs inside one of them.", name),
                    "For example: does = disclose { \"status\", to = \"cousin\" }");
      if (value.is(Value::Form::nothing)) break;
    }
    if (does.table->has_gap || does.table->odd_keys > 0)
      r.notes.error("story.gap", line, "Something in the list of acts has no value.",
                    "Look for a name that was never given a value.");
    for (const auto& item : does.table->items) {
      if (out.size() > kMost || !r.room()) break;
      if (const Thing* t = act_thing(r, item, line)) add_act(r, *t, out);
    }
  }
  if (out.size() > kMost)
    r.notes.error("story.too-many-parts", line, fmt::format("This does more than {} things at once.", kMost),
                  "Split it into several decisions.");
  r.room(out.size());
  return out;
}

std::optional<rules::Act> read_whole_act(Reader& r, const Thing& t) {
  const auto stated = stated_act(r, t);
  if (!stated) return std::nullopt;
  auto read = rules::read_act(r.words, *stated);
  if (read) return *read;
  r.notes.add(std::move(read).error());
  return std::nullopt;
}

}  // namespace plumbline::story
