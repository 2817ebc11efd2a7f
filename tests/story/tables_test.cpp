// Conditions and effects as tables: they answer exactly as the text they were made from.

#include "story/notes.hpp"
#include "story/outline.hpp"
#include "story/questions.hpp"
#include "story/sandbox.hpp"
#include "support.hpp"

#include <rapidcheck.h>

#include <functional>
#include <memory>

namespace plumbline::story {

namespace {

/// A sandbox with some variables, in which texts are turned into tables.
struct Room {
  std::vector<Variable> variables;
  Outline outline{""};
  Notes notes{"test.lua"};
  Sandbox sandbox{16U << 20, 20'000'000, {}};
  Questions questions;

  explicit Room(std::vector<Variable> v, std::size_t answers = 4096)
      : variables(std::move(v)), questions(sandbox, variables, outline, notes, answers) {
    if (!lay_out(variables)) variables.clear();
  }
  static Value text(const std::string& t) {
    Value v;
    v.form = Value::Form::text;
    v.text = t;
    return v;
  }
  std::optional<Condition> condition(const std::string& t) { return questions.condition(text(t), 1); }
  std::optional<Effect> effect(const std::string& t) { return questions.effect(text(t), 1); }

  /// Every combination of values.
  void each(const std::function<void(Packed)>& f, std::size_t i = 0, Packed p = {}) const {
    if (i == variables.size()) return f(p);
    for (int value = variables[i].low; value <= variables[i].high; ++value)
      each(f, i + 1, variables[i].write(p, value));
  }
};

Variable flag(const std::string& id) {
  Variable v;
  v.id = id;
  return v;
}

Variable range(const std::string& id, int low, int high) {
  Variable v;
  v.id = id;
  v.type = Variable::Type::range;
  v.low = v.first = low;
  v.high = high;
  return v;
}

Variable choice(const std::string& id, std::vector<std::string> names) {
  Variable v;
  v.id = id;
  v.type = Variable::Type::choice;
  v.high = static_cast<int>(names.size()) - 1;
  v.names = std::move(names);
  return v;
}

/// A condition as a tree of its own, written out for Lua and worked out here.
struct Formula {
  std::string lua;
  std::function<bool(Packed)> holds;
};

Formula atom(const std::vector<Variable>& variables) {
  const auto& v = variables[*rc::gen::inRange<std::size_t>(0, variables.size())];
  if (v.type == Variable::Type::flag) return {v.id, [&v](Packed p) { return v.read(p) == 1; }};
  const int value = *rc::gen::inRange(v.low, v.high + 1);
  if (v.type == Variable::Type::choice)
    return {v.id + " == '" + v.names[static_cast<std::size_t>(value)] + "'",
            [&v, value](Packed p) { return v.read(p) == value; }};
  if (*rc::gen::arbitrary<bool>())
    return {v.id + " > " + std::to_string(value), [&v, value](Packed p) { return v.read(p) > value; }};
  return {v.id + " * 2 <= " + std::to_string(value),
          [&v, value](Packed p) { return v.read(p) * 2 <= value; }};
}

Formula formula(const std::vector<Variable>& variables, int depth) {
  const int kind = depth == 0 ? 0 : *rc::gen::inRange(0, 4);
  if (kind == 0) return atom(variables);
  auto a = formula(variables, depth - 1);
  if (kind == 1) return {"not (" + a.lua + ")", [h = a.holds](Packed p) { return !h(p); }};
  auto b = formula(variables, depth - 1);
  const bool both = kind == 2;
  return {"(" + a.lua + (both ? ") and (" : ") or (") + b.lua + ")",
          [ha = a.holds, hb = b.holds, both](Packed p) { return both ? ha(p) && hb(p) : ha(p) || hb(p); }};
}

/// One to four variables of any kind.
std::vector<Variable> some_variables() {
  std::vector<Variable> out;
  const int count = *rc::gen::inRange(1, 5);
  for (int i = 0; i < count; ++i) {
    const std::string id = "v" + std::to_string(i);
    const int kind = *rc::gen::inRange(0, 3);
    const int low = *rc::gen::inRange(-3, 4);
    if (kind == 0)
      out.push_back(flag(id));
    else if (kind == 1)
      out.push_back(range(id, low, low + *rc::gen::inRange(0, 6)));
    else
      out.push_back(choice(
          id, *rc::gen::element(std::vector<std::string>{"a", "b"}, std::vector<std::string>{"a", "b", "c"},
                                std::vector<std::string>{"a", "b", "c", "d", "e"})));
  }
  return out;
}

}  // namespace

SCENARIO("a condition's table answers like the condition itself") {
  CHECK(rc::check("on every state of random variables", [] {
    Room room(some_variables());
    const auto f = formula(room.variables, 3);
    const auto condition = room.condition(f.lua);
    RC_ASSERT(condition.has_value());
    room.each([&](Packed p) { RC_ASSERT(condition->holds(p) == f.holds(p)); });
  }));
}

SCENARIO("an effect's table sets what the effect sets, and nothing else") {
  CHECK(rc::check("on every state of random variables", [] {
    Room room(some_variables());
    const auto& variables = room.variables;
    const auto when = formula(variables, 2);
    const auto& target = variables[*rc::gen::inRange<std::size_t>(0, variables.size())];
    const int value = *rc::gen::inRange(target.low, target.high + 1);
    const auto lua_value = target.type == Variable::Type::flag ? (value == 1 ? "true" : "false")
                           : target.type == Variable::Type::range
                               ? std::to_string(value)
                               : "'" + target.names[static_cast<std::size_t>(value)] + "'";
    const auto effect = room.effect("if " + when.lua + " then " + target.id + " = " + lua_value + " end");
    RC_ASSERT(effect.has_value());
    room.each([&](Packed p) { RC_ASSERT(effect->apply(p) == (when.holds(p) ? target.write(p, value) : p)); });
  }));
}

SCENARIO("values survive being packed") {
  CHECK(rc::check("whatever the variables", [] {
    Room room(some_variables());
    Packed p;
    std::vector<int> values;
    for (const auto& v : room.variables) {
      values.push_back(*rc::gen::inRange(v.low, v.high + 1));
      p = v.write(p, values.back());
    }
    for (std::size_t i = 0; i < values.size(); ++i) RC_ASSERT(room.variables[i].read(p) == values[i]);
    RC_ASSERT(p.bits >> 48 == 0U);
  }));
}

SCENARIO("bits no value stands for are answered safely") {
  GIVEN("a range of five values, which three bits hold") {
    Room room({range("trust", 0, 4)});
    const auto condition = room.condition("trust < 9");
    const auto effect = room.effect("trust = math.min(4, trust + 1)");
    REQUIRE(condition);
    REQUIRE(effect);
    THEN("the other three are false and change nothing") {
      for (std::uint64_t bits = 5; bits < 8; ++bits) {
        CHECK_FALSE(condition->holds({bits}));
        CHECK(effect->apply({bits}) == Packed{bits});
        CHECK(effect->fault({bits}) == nullptr);
      }
    }
  }
}

SCENARIO("a table knows which variables it looks at") {
  Room room({flag("a"), flag("b"), flag("c")});
  const auto lazy = room.condition("a and c");
  REQUIRE(lazy);
  CHECK(reads(lazy->tree) == std::vector<std::int16_t>{0, 2});
  CHECK(lazy->tree.nodes.size() == 5);
  const auto constant = room.condition("1 + 1 == 2");
  REQUIRE(constant);
  CHECK(reads(constant->tree).empty());
  CHECK(constant->holds({}));
}

SCENARIO("an effect sees what it has just set") {
  Room room({range("n", 0, 9)});
  const auto effect = room.effect("n = 1; n = n + 1; n = n * n");
  REQUIRE(effect);
  CHECK(reads(effect->tree).empty());
  CHECK(room.variables[0].read(effect->apply({})) == 4);
}

SCENARIO("a value out of range is kept at the bound, and the fault remembered") {
  Room room({range("trust", 0, 5)});
  const auto effect = room.effect("trust = trust + 2");
  REQUIRE(effect);
  const auto at = [&](int value) { return room.variables[0].write({}, value); };
  CHECK(room.variables[0].read(effect->apply(at(3))) == 5);
  CHECK(effect->fault(at(3)) == nullptr);
  CHECK(room.variables[0].read(effect->apply(at(4))) == 5);
  REQUIRE(effect->fault(at(4)) != nullptr);
  CHECK(effect->fault(at(4))->message == "'trust' would become 6 when trust is 4; it goes from 0 to 5.");
  CHECK(effect->fault(at(5))->message == "'trust' would become 7 when trust is 5; it goes from 0 to 5.");
  CHECK(room.notes.take().size() == 1);
}

SCENARIO("a question with too many answers is refused in time") {
  Room room({range("a", 0, 99), range("b", 0, 99)}, 1000);
  CHECK(room.condition("a > 50"));
  CHECK_FALSE(room.condition("a + b > 50"));
  CHECK(room.notes.has("story.too-many-answers"));
}

SCENARIO("variables lie side by side, and more than 48 bits don't fit") {
  std::vector<Variable> variables{flag("a"), range("b", -2, 5), choice("c", {"x", "y", "z"})};
  REQUIRE(lay_out(variables));
  CHECK(variables[0].shift == 0);
  CHECK(variables[1].shift == 1);
  CHECK(variables[1].width == 3);
  CHECK(variables[2].shift == 4);
  CHECK(variables[2].width == 2);
  std::vector<Variable> full(48, flag("f"));
  CHECK(lay_out(full));
  full.push_back(flag("one more"));
  CHECK_FALSE(lay_out(full));
}

SCENARIO("a variable's value is shown in a reader's words") {
  CHECK(flag("a").shown(1) == "yes");
  CHECK(flag("a").shown(0) == "no");
  CHECK(range("a", 0, 5).shown(3) == "3");
  CHECK(choice("a", {"warm", "stiff"}).shown(1) == "stiff");
}

}  // namespace plumbline::story
