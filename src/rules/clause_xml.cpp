#include "base/text.hpp"
#include "rules/reading.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace plumbline::rules {

namespace {

constexpr std::array<std::string_view, 6> kTags{"permits",  "forbids", "weakens",
                                                "requires", "names",   "sequence"};
constexpr std::array<std::string_view, 8> kOwn{"say",     "duty", "deadline", "needs",
                                               "neglect", "each", "severity", "repairs"};

/// Attributes of a clause that are not tests.
bool own_attribute(const std::string& name, bool permits) {
  return (permits && name == "ground") || std::find(kOwn.begin(), kOwn.end(), name) != kOwn.end();
}

class ClauseReader {
 public:
  ClauseReader(Needs& needs, Rulebook& book, Complaints& wrong)
      : needs_(needs), book_(book), v_(book.vocabulary), wrong_(wrong) {}

  void read(const Element& e, RuleIndex rule) {
    Clause c;
    c.kind = static_cast<ClauseKind>(std::find(kTags.begin(), kTags.end(), e.name()) - kTags.begin());
    c.rule = rule;
    c.line = e.line();
    shape(e, c.kind);
    c.say = e.get("say");
    if (c.kind != ClauseKind::sequence)
      c.when = pattern(e, c.kind == ClauseKind::permits, c.kind == ClauseKind::requires_);
    template_words(e, c.say);
    if (e.has("severity")) c.severity = severity(e);
    if (c.kind == ClauseKind::permits) permits(e, c);
    if (c.kind == ClauseKind::requires_) requires_clause(e, c);
    for (const auto& s : e.children("step")) c.steps.push_back(child(s));
    if (c.kind == ClauseKind::sequence && c.steps.size() < 2)
      wrong_.error("rulebook.missing-element", e.where(), "A <sequence> needs two steps or more.");
    book_.clauses.push_back(std::move(c));
  }

 private:
  /// What may stand in a clause of this kind.
  void shape(const Element& e, ClauseKind kind) {
    const auto allowed = [&](std::initializer_list<std::string_view> own,
                             std::initializer_list<std::string_view> tags) {
      for (const auto& [name, text] : e.attributes())
        if (own_attribute(name, kind == ClauseKind::permits) &&
            std::find(own.begin(), own.end(), name) == own.end())
          wrong_.error("rulebook.unknown-attribute", e.where(),
                       fmt::format("<{}> has no attribute '{}'.", e.name(), name));
      for (const auto& c : e.children())
        if (std::find(tags.begin(), tags.end(), c.name()) == tags.end())
          wrong_.error("rulebook.unknown-element", c.where(),
                       fmt::format("<{}> can't stand in <{}>.", c.name(), e.name()));
    };
    switch (kind) {
      case ClauseKind::permits: allowed({"ground", "needs", "duty"}, {}); break;
      case ClauseKind::requires_:
        allowed({"say", "deadline", "neglect", "each", "severity", "repairs"}, {"after", "by", "partly"});
        break;
      case ClauseKind::names: allowed({}, {}); return;
      case ClauseKind::sequence: wrong_.check(e, {"say", "severity"}, {"step"}); break;
      default: allowed({"say", "severity"}, {}); break;
    }
    if (kind != ClauseKind::permits && e.get("say").empty())
      wrong_.error("rulebook.missing-attribute", e.where(),
                   fmt::format("<{}> needs 'say': the reason in words.", e.name()));
  }

  /// {field} in a reason must be a field, or surplus, missing or lacking.
  void template_words(const Element& e, const std::string& say) {
    for (std::size_t at = say.find_first_of("{}"); at != std::string::npos;
         at = say.find_first_of("{}", at + 1)) {
      const auto end = say.find('}', at);
      const auto name = end == std::string::npos || say[at] == '}' ? "" : say.substr(at + 1, end - at - 1);
      if (!(name == "surplus" || name == "missing" || name == "lacking" || v_.field(name)))
        wrong_.error("rulebook.bad-say", e.where(),
                     fmt::format("In 'say', '{{{}}}' is not a field of an act.", name),
                     "Use a field's name, {surplus}, {missing} or {lacking}.");
      if (end == std::string::npos) return;
      at = end;
    }
  }

  std::optional<Index> severity(const Element& e) {
    for (std::size_t i = 0; i < book_.severities.size(); ++i)
      if (book_.severities[i].id == e.get("severity")) return static_cast<Index>(i);
    wrong_.error("rulebook.unknown-severity", e.where(),
                 fmt::format("There is no severity '{}'.", e.get("severity")));
    return std::nullopt;
  }

  void permits(const Element& e, Clause& c) {
    if (!e.has("ground") || !e.has("needs"))
      return wrong_.error("rulebook.missing-attribute", e.where(), "<permits> needs 'ground' and 'needs'.");
    c.ground = v_.fields[v_.known.ground].value(e.get("ground")).value_or(0);
    c.duty = wrong_.yes(e, "duty");
    const auto row = e.get("needs");
    if (row.empty()) return;
    c.needs_covers = row == "covers";
    if (c.needs_covers) return;
    const auto found = needs_.find(row);
    if (found == needs_.end())
      return wrong_.error("rulebook.unknown-row", e.where(),
                          fmt::format("The table of needs has no row '{}'.", row));
    found->second.used = true;
    c.needs = found->second.facts;
  }

  void requires_clause(const Element& e, Clause& c) {
    const auto deadline = e.has("deadline") ? e.get("deadline") : "now";
    if (deadline == "end")
      c.deadline = Deadline::end;
    else if (deadline == "scene")
      c.deadline = Deadline::scene;
    else if (deadline != "now")
      wrong_.error("rulebook.bad-value", e.where(), "'deadline' is now, scene or end.");
    c.neglect_forbidden = e.get("neglect") == "forbidden";
    if (e.has("neglect") && !c.neglect_forbidden)
      wrong_.error("rulebook.bad-value", e.where(), "'neglect' can only be \"forbidden\".");
    c.repairs = wrong_.yes(e, "repairs");
    if (e.has("each")) {
      c.each = v_.situation_field(e.get("each"));
      if (!c.each || v_.situation[*c.each].values.size() != v_.fields[v_.known.to].values.size())
        wrong_.error(
            "rulebook.unknown-field", e.where(),
            fmt::format("'each' names a situation field that holds people; '{}' doesn't.", e.get("each")));
    }
    for (const auto& x : e.children("after")) c.after.push_back(child(x));
    for (const auto& x : e.children("by")) c.by.push_back(met(x));
    for (const auto& x : e.children("partly")) c.partly.push_back(child(x));
    if (c.by.empty())
      wrong_.error("rulebook.missing-element", e.where(), "<requires> needs a <by>: what meets the duty.");
    if (!c.partly.empty() && !c.neglect_forbidden)
      wrong_.error("rulebook.dead-test", e.where(),
                   "<partly> only softens neglect=\"forbidden\"; without it, it changes nothing.");
  }

  Pattern child(const Element& e) {
    for (const auto& x : e.children())
      wrong_.error("rulebook.unknown-element", x.where(),
                   fmt::format("<{}> can't stand in <{}>.", x.name(), e.name()));
    for (const auto& [name, text] : e.attributes())
      if (own_attribute(name, false))
        wrong_.error("rulebook.unknown-attribute", e.where(),
                     fmt::format("<{}> has no attribute '{}'.", e.name(), name));
    return pattern(e, false, false);
  }

  /// A duty is met now and truly, unless the clause says otherwise.
  Pattern met(const Element& e) {
    Pattern p = child(e);
    const auto untested = [&](Index f) {
      return std::none_of(p.tests.begin(), p.tests.end(),
                          [&](const Test& t) { return !t.situation && t.field == f; });
    };
    const auto& k = v_.known;
    if (untested(k.when)) p.tests.push_back({false, k.when, Test::Op::none, bit(k.when_later)});
    if (untested(k.truth)) p.tests.push_back({false, k.truth, Test::Op::none, k.truth_bad});
    return p;
  }

  Pattern pattern(const Element& e, bool permits, bool situation_only) {
    Pattern p;
    for (const auto& [name, text] : e.attributes()) {
      if (own_attribute(name, permits)) continue;
      if (e.words(name.c_str()).empty())
        wrong_.error("rulebook.bad-value", e.where(), fmt::format("'{}' names no value.", name));
      if (name == "verb") {
        verbs(e, p);
        continue;
      }
      const Test t = test(e, name);
      if (situation_only && !t.situation)
        wrong_.error("rulebook.misplaced-test", e.where(),
                     fmt::format("'{}' is about an act; <requires> is about the situation.", name),
                     "Put it into <after> or <by>.");
      p.tests.push_back(t);
    }
    dead_tests(e, p);
    return p;
  }

  void verbs(const Element& e, Pattern& p) {
    for (const auto& w : e.words("verb")) {
      if (w == "*") {
        p.verbs = 0;
        return;
      }
      const auto i = v_.verb(w);
      if (i)
        p.verbs |= bit(*i);
      else
        wrong_.error("rulebook.unknown-verb", e.where(), fmt::format("There is no verb '{}'.", w),
                     base::did_you_mean(w, verb_ids()));
    }
  }

  std::vector<std::string> verb_ids() const {
    std::vector<std::string> out;
    for (const auto& x : v_.verbs) out.push_back(x.id);
    return out;
  }

  Test test(const Element& e, const std::string& attribute) {
    std::string name = attribute;
    Test t;
    const auto prefix = [&](std::string_view with) {
      if (name.compare(0, with.size(), with) != 0) return false;
      name.erase(0, with.size());
      return true;
    };
    t.situation = prefix("when-");
    if (prefix("not-"))
      t.op = Test::Op::none;
    else if (prefix("lacks-"))
      t.op = Test::Op::lacks;
    const auto& fields = t.situation ? v_.situation : v_.fields;
    const auto f = t.situation ? v_.situation_field(name) : v_.field(name);
    if (!f) {
      std::vector<std::string> known;
      for (const auto& x : fields) known.push_back(x.id);
      wrong_.error("rulebook.unknown-field", e.where(),
                   fmt::format("A clause names the unknown field '{}'.", attribute),
                   base::did_you_mean(name, known));
      return t;
    }
    t.field = *f;
    if (t.op == Test::Op::lacks && (t.situation || fields[*f].computed))
      wrong_.error("rulebook.misplaced-test", e.where(),
                   fmt::format("'{}': 'lacks' is for what an author states of an act.", attribute));
    if (!t.situation && *f == v_.known.ground) return ground_test(e, attribute, t);
    if (!t.situation && *f == v_.known.to && attribute == "to" && e.get("to") == "@asker") {
      t.op = Test::Op::asker;
      return t;
    }
    t.values = read_mask(e, attribute.c_str(), v_, fields[*f], wrong_);
    return t;
  }

  /// ground="none" is bit 63: no ground holds. "@real": any ground.
  Test ground_test(const Element& e, const std::string& attribute, Test t) {
    for (const auto& w : e.words(attribute.c_str())) {
      const auto& g = v_.fields[v_.known.ground];
      if (w == "none")
        t.values |= bit(63);
      else if (w == "@real")
        t.values |= g.all();
      else if (const auto i = g.value(w))
        t.values |= bit(*i);
      else
        wrong_.error("rulebook.unknown-value", e.where(),
                     fmt::format("No clause permits anything on the ground '{}'.", w));
    }
    return t;
  }

  /// A test that none of the clause's verbs can meet is dead text.
  void dead_tests(const Element& e, const Pattern& p) {
    if (p.verbs == 0) return;
    for (const auto& t : p.tests) {
      if (t.situation || t.op == Test::Op::none || v_.fields[t.field].computed) continue;
      bool taken = false;
      for (std::size_t i = 0; i < v_.verbs.size(); ++i)
        taken = taken || ((p.verbs & bit(i)) != 0 && v_.verbs[i].takes_field(t.field));
      if (!taken)
        wrong_.error("rulebook.dead-test", e.where(),
                     fmt::format("No verb of this clause takes '{}'.", v_.fields[t.field].id));
    }
  }

  Needs& needs_;
  Rulebook& book_;
  const Vocabulary& v_;
  Complaints& wrong_;
};

}  // namespace

bool is_clause(std::string_view tag) { return std::find(kTags.begin(), kTags.end(), tag) != kTags.end(); }

void read_clause(const Element& e, RuleIndex rule, Needs& needs, Rulebook& into, Complaints& wrong) {
  ClauseReader(needs, into, wrong).read(e, rule);
}

}  // namespace plumbline::rules
