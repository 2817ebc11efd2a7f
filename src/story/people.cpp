// Cast and variables.

#include "base/text.hpp"
#include "story/named_list.hpp"
#include "story/readers.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace plumbline::story {

namespace {

constexpr int kMostValues = 1024;  // of one variable: a condition may look at a few of them at once
constexpr std::size_t kMostVariables = 48;
constexpr std::size_t kMostCast = 64;

CastMember read_member(Reader& r, std::string_view id, const Value& v, int line) {
  CastMember m{std::string(id), {}, std::nullopt, {}};
  if (!good_id(id))
    r.notes.error("story.bad-id", line, fmt::format("'{}' can't be a name in 'cast'.", id),
                  "Use letters, digits and '_', beginning with a letter.");
  if (v.is(Value::Form::text)) {
    m.name = r.text(v.text, line);
    if (id != "you")
      r.notes.error("story.person-has-no-role", line, fmt::format("'{}' has no role.", id),
                    fmt::format("Write the role before the name: {} = client \"{}\"", id, m.name));
  } else if (v.is(Value::Form::thing) && is_role(r.words, v.thing->word)) {
    if (v.thing->first.is(Value::Form::text))
      m.name = r.text(v.thing->first.text, line);
    else
      r.notes.error("story.missing-field", line, fmt::format("'{}' has no name after the role.", id),
                    fmt::format("Write: {} = {} \"...\"", id, v.thing->word));
    m.role = r.words.fields[r.words.known.to].value(dashed(v.thing->word));
  } else if (v.is(Value::Form::thing)) {
    r.notes.error("story.unknown-role", line, fmt::format("{} is not a role.", described(v)),
                  "Roles are listed in docs/rulebook.md under 'to'.");
  } else if (!v.is(Value::Form::unknown)) {
    r.notes.error("story.wrong-type", line,
                  fmt::format("'{}' is a role and a name; this is {}.", id, described(v)),
                  fmt::format("For example: {} = client \"Darnell\"", id));
  }
  return m;
}

bool reserved(std::string_view id) {
  static constexpr std::array<std::string_view, 23> kReserved{
      "and",   "break", "do",  "else", "elseif", "end",    "false", "for",  "function", "goto",  "if",  "in",
      "local", "nil",   "not", "or",   "repeat", "return", "then",  "true", "until",    "while", "math"};
  return std::find(kReserved.begin(), kReserved.end(), id) != kReserved.end();
}

bool whole(const Value& v) {
  return v.is(Value::Form::number) && v.whole && v.integer >= -1'000'000 && v.integer <= 1'000'000;
}

bool read_range(Reader& r, const Thing& t, Variable& v, int line) {
  const auto* args = t.several && t.first.is(Value::Form::table) ? t.first.table : nullptr;
  const std::size_t count = args == nullptr ? 0 : args->items.size();
  if (count < 2 || count > 3 || !std::all_of(args->items.begin(), args->items.end(), whole)) {
    r.notes.error("story.variable-domain", line,
                  fmt::format("'{}' is a range, but not of whole numbers.", v.id),
                  "Write range(lowest, highest, first), for example range(0, 5, 3).");
    return false;
  }
  v.low = static_cast<int>(args->items[0].integer);
  v.high = static_cast<int>(args->items[1].integer);
  v.first = count == 3 ? static_cast<int>(args->items[2].integer) : v.low;
  if (v.low > v.high || v.first < v.low || v.first > v.high) {
    r.notes.error("story.variable-domain", line,
                  fmt::format("'{}' goes from {} to {} and begins with {}.", v.id, v.low, v.high, v.first),
                  "The lowest comes first, and the first value lies between.");
    return false;
  }
  if (v.high - v.low < kMostValues) return true;
  r.notes.error("story.variable-domain", line,
                fmt::format("'{}' has more than {} values.", v.id, kMostValues),
                "Use a few steps only: range(0, 5, 3).");
  return false;
}

bool read_choice(Reader& r, const Thing& t, Variable& v, int line) {
  const auto names = r.names(t.first, line, "'choice'");
  if (!names) return false;
  v.names = *names;
  auto sorted = v.names;
  std::sort(sorted.begin(), sorted.end());
  if (v.names.size() < 2 || std::adjacent_find(sorted.begin(), sorted.end()) != sorted.end()) {
    r.notes.error("story.variable-domain", line,
                  fmt::format("'{}' needs two different words to choose from, or more.", v.id),
                  "For example: choice(\"warm\", \"stiff\")");
    return false;
  }
  for (auto& name : v.names) name = r.text(name, line);
  v.high = static_cast<int>(v.names.size()) - 1;
  return true;
}

std::optional<Variable> read_variable(Reader& r, std::string_view id, const Value& value, int line) {
  Variable v;
  v.id = std::string(id);
  v.line = line;
  if (!good_id(id) || reserved(id)) {
    r.notes.error("story.bad-id", line, fmt::format("'{}' can't be the name of a variable.", id),
                  "Use letters, digits and '_', beginning with a letter.");
    return std::nullopt;
  }
  if (value.is(Value::Form::truth)) {
    v.first = value.truth ? 1 : 0;
    return v;
  }
  if (value.is_thing("range") && value.thing->calls > 0) {
    v.type = Variable::Type::range;
    return read_range(r, *value.thing, v, line) ? std::optional(v) : std::nullopt;
  }
  if (value.is_thing("choice") && value.thing->calls > 0) {
    v.type = Variable::Type::choice;
    v.low = v.first = 0;
    return read_choice(r, *value.thing, v, line) ? std::optional(v) : std::nullopt;
  }
  if (!value.is(Value::Form::unknown))
    r.notes.error("story.variable-domain", line, fmt::format("Nobody knows what '{}' can be.", id),
                  "Write true or false, range(lowest, highest, first), or choice(\"first\", \"second\").");
  return std::nullopt;
}

}  // namespace

bool good_id(std::string_view id) {
  constexpr std::size_t kLongest = 48;
  const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
  const auto good = [&](char c) { return letter(c) || (c >= '0' && c <= '9') || c == '_'; };
  return !id.empty() && id.size() <= kLongest && letter(id.front()) &&
         std::all_of(id.begin(), id.end(), good);
}

std::vector<CastMember> read_cast(Reader& r, Fields& scenario) {
  std::vector<CastMember> out;
  Thing owner;
  const Table* t = table_of(scenario, "cast",
                            "cast = { you = \"Officer Lena Okafor\", darnell = client \"Darnell\" }", owner);
  if (t == nullptr) {
    if (!scenario.has("cast"))
      r.notes.error("story.missing-field", scenario.thing().line, "A scenario needs 'cast': who is in it.",
                    "At least: cast = { you = \"Officer ...\" }");
    return out;
  }
  for (const auto& [at, name, value] : in_order(r, owner, *t)) {
    if (out.size() == kMostCast) {
      r.notes.error("story.too-many-parts", at.line,
                    fmt::format("More than {} people are in the cast.", kMostCast),
                    "Leave out those who neither speak nor are named by an act.");
      break;
    }
    out.push_back(read_member(r, name, value, at.line));
    auto& m = out.back();
    if (!m.role && (m.id != "you" || !value.is(Value::Form::text)))
      m.role = rules::Index{0};  // reported once, not at each use
  }
  no_loose_items(r, *t, "cast", owner.line);
  if (t->field("you") == nullptr)
    r.notes.error("story.missing-field", scenario.line("cast"), "The cast has no 'you': who the trainee is.",
                  "Add you = \"Officer ...\"");
  return out;
}

std::vector<Variable> read_variables(Reader& r, Fields& scenario) {
  std::vector<Variable> out;
  Thing owner;
  const Table* t = table_of(scenario, "vars", "vars = { posted = false, trust = range(0, 5, 3) }", owner);
  if (t == nullptr) return out;
  for (const auto& [at, name, value] : in_order(r, owner, *t)) {
    if (out.size() > kMostVariables) break;
    if (auto v = read_variable(r, name, value, at.line))
      out.push_back(std::move(*v));
    else
      r.questions.doubt(std::string(name));
  }
  no_loose_items(r, *t, "vars", owner.line);
  if (!lay_out(out)) {
    r.notes.error("story.too-many-variables", scenario.line("vars"),
                  "The variables need more than 48 yes/no answers' room.",
                  "Declare only what later text or choices depend on, and keep ranges small.");
    for (const auto& v : out) r.questions.doubt(v.id);
    out.clear();
  }
  return out;
}

}  // namespace plumbline::story
