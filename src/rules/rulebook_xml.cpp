#include "rules/rulebook_xml.hpp"

#include "base/hash.hpp"
#include "base/text.hpp"
#include "rules/pattern_index.hpp"
#include "rules/reading.hpp"
#include "rules/relations.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <memory>

namespace plumbline::rules {

namespace {

/// A rule as the sheets together describe it.
struct RuleSheet {
  Element rule;
  std::vector<Element> added;  // clauses from overlays
  std::string severity;        // from an overlay
  bool off = false;
};

/// The content of an element as text in which layout, comments and the order of attributes play no part.
void canonical(const Element& e, base::Canonical& out) {
  out.add(e.name());
  auto attributes = e.attributes();
  std::sort(attributes.begin(), attributes.end());
  for (const auto& [name, value] : attributes) out.add(name).add(base::join(base::split(value), " "));
  out.add(e.text());
  for (const auto& c : e.children()) canonical(c, out);
  out.add("/");
}

class Builder {
 public:
  Builder(Complaints& wrong) : wrong_(wrong) {}

  void base(const Element& e) {
    if (!wrong_.check(e, {"!edition", "!date", "!locale"},
                      {"!notice", "!severities", "!sources", "!vocabulary", "!needs", "!rules", "!contacts"}))
      return;
    wrong_.check(e.child("severities"), {"most"}, {"severity"});
    wrong_.check(e.child("sources"), {}, {"source"});
    wrong_.check(e.child("rules"), {}, {"rule"});
    if (!wrong_.empty()) return;
    book_.edition = e.get("edition");
    book_.date = e.get("date");
    book_.locale = e.get("locale");
    book_.notice = e.child("notice").text();
    for (const auto& s : e.child("severities").children()) severity(s);
    if (e.child("severities").has("most"))
      book_.most_per_decision = points(e.child("severities"), "most").value_or(0);
    for (const auto& s : e.child("sources").children()) source(s);
    read_vocabulary(e.child("vocabulary"), book_.vocabulary, wrong_);
    if (!wrong_.empty()) return;
    read_needs(e.child("needs"), book_.vocabulary, needs_, false, wrong_);
    for (const auto& r : e.child("rules").children()) new_rule(r);
    contacts_ = e.child("contacts");
    for (const char* part : {"notice", "severities", "sources", "vocabulary", "needs"})
      canonical(e.child(part), hash_);
    hash_.add(book_.edition).add(book_.date).add(book_.locale);
  }

  void overlay(const Element& e) {
    wrong_.check(e, {"!agency", "!date"},
                 {"?notice", "?needs", "switch", "tighten", "extend", "rule", "?contacts"});
    book_.agency = e.get("agency");
    if (e.child("notice")) book_.notice = e.child("notice").text();
    if (e.child("needs")) read_needs(e.child("needs"), book_.vocabulary, needs_, true, wrong_);
    if (e.child("contacts")) contacts_ = e.child("contacts");
    for (const auto& c : e.children()) {
      if (c.name() == "switch")
        switched(c);
      else if (c.name() == "tighten")
        tightened(c);
      else if (c.name() == "extend")
        extended(c);
      else if (c.name() == "rule")
        new_rule(c);
    }
    canonical(e, hash_);
  }

  Rulebook finish(Complaints& wrong) {
    rules();
    if (contacts_) contacts(*contacts_);
    if (wrong.empty()) indices();
    for (const auto& [id, row] : needs_)
      if (!row.used && wrong.empty())
        wrong.error("rulebook.unused-row", row.where,
                    fmt::format("No clause uses the row '{}' of the table of needs.", id));
    for (const auto& s : sheets_) canonical(s.rule, hash_);
    if (contacts_) canonical(*contacts_, hash_);
    book_.hash = hash_.hash();
    return std::move(book_);
  }

 private:
  template <class List>
  void new_id(const Element& e, const List& list) {
    const auto id = e.get("id");
    if (!wrong_.good_id(e, id)) return;
    if (std::any_of(list.begin(), list.end(), [&](const auto& x) { return x.id == id; }))
      wrong_.error("rulebook.duplicate-id", e.where(), fmt::format("'{}' is there twice.", id),
                   "Give one of them another id.");
  }

  void severity(const Element& e) {
    wrong_.check(e, {"!id", "!cost"}, {});
    new_id(e, book_.severities);
    const auto cost = points(e, "cost");
    if (!cost) return;
    if (!book_.severities.empty() && book_.severities.back().cost <= *cost)
      wrong_.error("rulebook.bad-value", e.where(), "Severities stand from the gravest to the lightest.");
    book_.severities.push_back({e.get("id"), *cost});
  }

  std::optional<int> points(const Element& e, const char* name) {
    const auto digits = e.get(name);
    const bool number =
        !digits.empty() && digits.size() <= 4 &&
        std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (number) return std::stoi(digits);
    wrong_.error("rulebook.bad-value", e.where(),
                 fmt::format("'{}' is a whole number from 0 to 9999.", name));
    return std::nullopt;
  }

  void source(const Element& e) {
    wrong_.check(e, {"!id", "!title", "!kind"}, {});
    new_id(e, book_.sources);
    book_.sources.push_back({e.get("id"), e.get("title"), e.get("kind")});
  }

  RuleSheet* find(const Element& e, const std::string& id) {
    for (auto& s : sheets_)
      if (s.rule.get("id") == id) return &s;
    std::vector<std::string> ids;
    for (const auto& s : sheets_) ids.push_back(s.rule.get("id"));
    wrong_.error("rulebook.unknown-rule", e.where(), fmt::format("There is no rule '{}'.", id),
                 base::did_you_mean(id, ids));
    return nullptr;
  }

  void new_rule(const Element& e) {
    const auto id = e.get("id");
    if (!wrong_.good_id(e, id, true)) return;
    for (const auto& s : sheets_)
      if (s.rule.get("id") == id)
        return wrong_.error("rulebook.duplicate-id", e.where(),
                            fmt::format("The rule '{}' is there twice; the other one is in {}, line {}.", id,
                                        s.rule.where().file, s.rule.line()),
                            "Give one of them another id, or remove it.");
    sheets_.push_back({e, {}, "", false});
  }

  void switched(const Element& e) {
    wrong_.check(e, {"!rule", "!off", "!reason"}, {});
    if (auto* s = find(e, e.get("rule"))) s->off = wrong_.yes(e, "off");
  }

  void tightened(const Element& e) {
    wrong_.check(e, {"!rule", "!severity", "!reason"}, {});
    auto* s = find(e, e.get("rule"));
    if (s == nullptr) return;
    const auto rank = [&](const std::string& id) {
      return std::find_if(book_.severities.begin(), book_.severities.end(),
                          [&](const Severity& x) { return x.id == id; }) -
             book_.severities.begin();
    };
    const auto wanted = e.get("severity");
    const auto now = s->severity.empty() ? s->rule.get("severity") : s->severity;
    if (rank(wanted) == static_cast<std::ptrdiff_t>(book_.severities.size()))
      return wrong_.error("rulebook.unknown-severity", e.where(),
                          fmt::format("There is no severity '{}'.", wanted));
    if (rank(wanted) > rank(now))
      return wrong_.error(
          "rulebook.loosened", e.where(),
          fmt::format("'{}' is already {}; an agency can tighten a rule, not loosen it.", e.get("rule"), now),
          "Use <switch off=\"yes\"> with a reason if it doesn't apply to you.");
    s->severity = wanted;
  }

  void extended(const Element& e) {
    auto* s = find(e, e.get("rule"));
    for (const auto& [name, value] : e.attributes())
      if (name != "rule" && name != "reason")
        wrong_.error("rulebook.unknown-attribute", e.where(),
                     fmt::format("<extend> has no attribute '{}'.", name));
    for (const auto& c : e.children()) {
      if (!is_clause(c.name()))
        wrong_.error("rulebook.unknown-element", c.where(),
                     fmt::format("<{}> can't stand in <extend>.", c.name()));
      else if (s != nullptr)
        s->added.push_back(c);
    }
  }

  void rules() {
    std::vector<Element> permits;
    for (const auto& s : sheets_) {
      for (const auto& p : s.rule.children("permits")) permits.push_back(p);  // also of rules switched off:
      for (const auto& p : s.added)                                           // others may name their grounds
        if (p.name() == "permits") permits.push_back(p);
      head(s);
    }
    read_grounds(permits, book_.vocabulary, wrong_);
    std::vector<base::Location> where;
    for (std::size_t i = 0; i < sheets_.size(); ++i) {
      where.push_back(sheets_[i].rule.where());
      for (const auto& r : sheets_[i].rule.children("relation"))
        read_relation(r, static_cast<RuleIndex>(i), book_, wrong_);
      clauses(sheets_[i], static_cast<RuleIndex>(i));
    }
    if (wrong_.empty()) check_cycles(book_, where, wrong_);
  }

  void head(const RuleSheet& s) {
    const Element& e = s.rule;
    wrong_.check(e, {"!id", "!domain", "!kind", "!severity", "!level", "!facet", "inferred", "leads"},
                 {"!statement", "!why", "+from", "relation", "?cited-only", "permits", "forbids", "weakens",
                  "requires", "names", "sequence"});
    Rule r;
    r.id = e.get("id");
    r.domain = e.get("domain");
    r.line = e.line();
    r.facet = e.get("facet");
    if (e.has("domain")) wrong_.good_id(e, r.domain);
    if (e.has("facet")) wrong_.good_id(e, r.facet);
    r.off = s.off;
    r.inferred = wrong_.yes(e, "inferred");
    r.leads = wrong_.yes(e, "leads");
    r.statement = e.child("statement") ? e.child("statement").text() : "";
    r.why = e.child("why") ? e.child("why").text() : "";
    r.cited_only = e.child("cited-only") ? e.child("cited-only").text() : "";
    if (e.child("statement") && r.statement.empty())
      wrong_.error("rulebook.missing-element", e.where(), fmt::format("The rule '{}' says nothing.", r.id));
    kind(e, r);
    const auto severity = s.severity.empty() ? e.get("severity") : s.severity;
    const auto found = std::find_if(book_.severities.begin(), book_.severities.end(),
                                    [&](const Severity& x) { return x.id == severity; });
    if (found == book_.severities.end())
      wrong_.error("rulebook.unknown-severity", e.where(),
                   fmt::format("There is no severity '{}'.", severity));
    else
      r.severity = static_cast<Index>(found - book_.severities.begin());
    const auto level = e.get("level");
    if (level.size() != 1 || level[0] < '1' || level[0] > '7')
      wrong_.error("rulebook.bad-value", e.where(), "'level' is a number from 1 to 7.");
    else
      r.level = level[0] - '0';
    for (const auto& c : e.children("from")) citation(c, r);
    book_.rules.push_back(std::move(r));
  }

  void kind(const Element& e, Rule& r) {
    for (const auto k : {RuleKind::duty, RuleKind::prohibition, RuleKind::exception, RuleKind::procedure})
      if (to_string(k) == e.get("kind")) {
        r.kind = k;
        return;
      }
    wrong_.error("rulebook.bad-value", e.where(), fmt::format("'{}' is not a kind of rule.", e.get("kind")),
                 "Kinds: duty, prohibition, exception, procedure.");
  }

  void citation(const Element& e, Rule& r) {
    wrong_.check(e, {"!source", "!section"}, {});
    for (std::size_t i = 0; i < book_.sources.size(); ++i)
      if (book_.sources[i].id == e.get("source"))
        return r.sources.push_back({static_cast<Index>(i), e.get("section")});
    wrong_.error("rulebook.unknown-source", e.where(),
                 fmt::format("There is no source '{}'.", e.get("source")));
  }

  void clauses(const RuleSheet& s, RuleIndex i) {
    bool any = false;
    for (const auto& c : s.rule.children())
      if (is_clause(c.name())) {
        any = true;
        if (!s.off) read_clause(c, i, needs_, book_, wrong_);
      }
    for (const auto& c : s.added)
      if (!s.off) read_clause(c, i, needs_, book_, wrong_);
    const bool cited = !book_.rules[i].cited_only.empty();
    if (any == cited)
      wrong_.error("rulebook.clauses", s.rule.where(),
                   any ? fmt::format("'{}' has clauses and says it has none.", book_.rules[i].id)
                       : fmt::format("'{}' has neither clauses nor <cited-only>.", book_.rules[i].id),
                   "A rule is decided by clauses, or <cited-only> says why no fact can decide it.");
    if (s.off)  // its rows of the table of needs are no mistake
      for (const auto& c : s.rule.children("permits"))
        if (const auto row = needs_.find(c.get("needs")); row != needs_.end()) row->second.used = true;
  }

  void contacts(const Element& e) {
    wrong_.check(e, {"!checked"}, {"contact"});
    book_.contacts_date = e.get("checked");
    for (const auto& c : e.children()) {
      wrong_.check(c, {"!id", "!name", "call", "text", "hours", "emergency"}, {});
      new_id(c, book_.contacts);
      book_.contacts.push_back({c.get("id"), c.get("name"), c.get("call"), c.get("text"), c.get("hours"),
                                c.text(), wrong_.yes(c, "emergency")});
    }
  }

  void indices() {
    int duties = 0;
    std::size_t patterns = 0;
    for (auto& c : book_.clauses) {
      if (c.kind == ClauseKind::requires_) c.duty_bit = duties++;
      patterns += 1 + c.after.size() + c.by.size() + c.partly.size() + c.steps.size();
    }
    const base::Location whole{sheets_.empty() ? "" : sheets_.back().rule.where().file, 0};
    if (duties > 64)
      wrong_.error("rulebook.too-many", whole,
                   fmt::format("There are {} <requires>; 64 is the most.", duties));
    if (patterns > kMaxPatterns)
      wrong_.error("rulebook.too-many", whole,
                   fmt::format("There are {} patterns; {} is the most.", patterns, kMaxPatterns));
    const auto index = [](std::vector<std::string>& list, const std::string& id) {
      const auto it = std::find(list.begin(), list.end(), id);
      if (it != list.end()) return static_cast<Index>(it - list.begin());
      list.push_back(id);
      return static_cast<Index>(list.size() - 1);
    };
    for (auto& r : book_.rules) {
      r.facet_index = index(book_.facets, r.facet);
      index(book_.domains, r.domain);
    }
  }

  Complaints& wrong_;
  Rulebook book_;
  Needs needs_;
  std::vector<RuleSheet> sheets_;
  std::optional<Element> contacts_;
  base::Canonical hash_;
};

}  // namespace

base::Result<Rulebook> read_rulebook(const NamedText& book, const std::vector<NamedText>& overlays) {
  Complaints wrong;
  std::vector<std::unique_ptr<Sheet>> sheets;  // elements point into them
  Builder builder(wrong);
  const auto open = [&](const NamedText& t, const char* root) -> Element {
    auto sheet = open_sheet(t.name, t.text, root, wrong);
    if (sheet == nullptr) return {nullptr, nullptr};
    sheets.push_back(std::move(sheet));
    return {sheets.back()->document.RootElement(), sheets.back().get()};
  };
  if (const auto e = open(book, "rulebook")) builder.base(e);
  for (const auto& o : overlays)
    if (wrong.empty())
      if (const auto e = open(o, "overlay")) builder.overlay(e);
  if (!wrong.empty()) return base::unexpected(wrong.take());
  Rulebook out = builder.finish(wrong);
  if (!wrong.empty()) {
    auto list = wrong.take();
    base::sort_by_place(list);
    return base::unexpected(std::move(list));
  }
  return out;
}

}  // namespace plumbline::rules
