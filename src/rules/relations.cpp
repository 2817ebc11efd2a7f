#include "rules/relations.hpp"

#include "base/text.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace plumbline::rules {

namespace {

struct KindOfRelation {
  const char* id;
  const char* order;  // the order it takes part in; empty: none
  bool backwards;
};

constexpr KindOfRelation kKinds[] = {
    {"overrides", "overrides", false},
    {"overridden-by", "overrides", true},
    {"limits", "", false},
    {"limited-by", "", true},
    {"requires", "requires", false},
    {"specialises", "stands-for", false},
    {"stands-for", "stands-for", false},
    {"part-of", "part-of", false},
    {"precedes", "precedes", false},
    {"follows", "precedes", true},
    {"supports", "", false},
    {"works-with", "", false},
    {"exception", "", false},
    {"see", "", false},
    {"note", "", false},
};

std::vector<std::string> kinds() {
  std::vector<std::string> out;
  for (const auto& k : kKinds) out.emplace_back(k.id);
  return out;
}

const KindOfRelation* find(const std::string& id) {
  for (const auto& k : kKinds)
    if (id == k.id) return &k;
  return nullptr;
}

/// Edges of one order, as lists of what each rule comes before.
std::vector<std::vector<RuleIndex>> edges(const Rulebook& book, const std::string& order) {
  std::vector<std::vector<RuleIndex>> out(book.rules.size());
  for (std::size_t i = 0; i < book.rules.size(); ++i)
    for (const auto& r : book.rules[i].relations) {
      const auto* k = find(r.kind);
      if (k == nullptr || order != k->order) continue;
      for (const auto o : r.rules)
        k->backwards ? out[o].push_back(static_cast<RuleIndex>(i)) : out[i].push_back(o);
    }
  return out;
}

/// A circle in the graph, first rule named last again; empty when there is none.
std::vector<RuleIndex> circle(const std::vector<std::vector<RuleIndex>>& next) {
  std::vector<int> state(next.size());  // 0 new, 1 on the path, 2 done
  std::vector<std::pair<RuleIndex, std::size_t>> path;
  for (std::size_t from = 0; from < next.size(); ++from) {
    if (state[from] != 0) continue;
    path.assign(1, {static_cast<RuleIndex>(from), 0});
    state[from] = 1;
    while (!path.empty()) {
      auto& [at, child] = path.back();
      if (child == next[at].size()) {
        state[at] = 2;
        path.pop_back();
        continue;
      }
      const RuleIndex to = next[at][child++];
      if (state[to] == 1) {
        std::vector<RuleIndex> out;
        const auto start =
            std::find_if(path.begin(), path.end(), [&](const auto& p) { return p.first == to; });
        for (auto it = start; it != path.end(); ++it) out.push_back(it->first);
        out.push_back(to);
        return out;
      }
      if (state[to] == 0) {
        state[to] = 1;
        path.emplace_back(to, 0);
      }
    }
  }
  return {};
}

}  // namespace

void read_relation(const Element& e, RuleIndex rule, Rulebook& into, Complaints& wrong) {
  wrong.check(e, {"!kind", "rules", "note"}, {});
  Relation r{e.get("kind"), {}, e.get("note")};
  if (find(r.kind) == nullptr)
    return wrong.error("rulebook.unknown-relation", e.where(),
                       fmt::format("'{}' is not a kind of relation.", r.kind),
                       fmt::format("Kinds: {}.", base::join(kinds(), ", ")));
  std::vector<std::string> ids;
  ids.reserve(into.rules.size());
  for (const auto& x : into.rules) ids.push_back(x.id);
  for (const auto& w : e.words("rules"))
    if (const auto o = into.find(w))
      r.rules.push_back(*o);
    else
      wrong.error("rulebook.unknown-rule", e.where(), fmt::format("There is no rule '{}'.", w),
                  base::did_you_mean(w, ids));
  if (r.kind != "note" && e.words("rules").empty())
    wrong.error("rulebook.missing-attribute", e.where(), "This relation names no rule.",
                "Use kind=\"note\" for a remark.");
  auto& owner = into.rules[rule];
  if (r.kind == "stands-for" || r.kind == "specialises")
    owner.stands_for.insert(owner.stands_for.end(), r.rules.begin(), r.rules.end());
  owner.relations.push_back(std::move(r));
}

void check_cycles(const Rulebook& book, const std::vector<base::Location>& where, Complaints& wrong) {
  for (const char* order : {"overrides", "requires", "stands-for", "part-of", "precedes"}) {
    const auto found = circle(edges(book, order));
    if (found.empty()) continue;
    std::vector<std::string> names;
    names.reserve(found.size());
    for (const auto i : found) names.push_back(book.rules[i].id);
    wrong.error("rulebook.cyclic-relations", where[found[0]],
                fmt::format("'{}' runs in a circle: {}.", order, base::join(names, " -> ")),
                "Take one of these relations out.");
  }
}

}  // namespace plumbline::rules
