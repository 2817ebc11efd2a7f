#include "rules/vocabulary.hpp"

#include "base/text.hpp"
#include "rules/act.hpp"

#include <algorithm>

namespace plumbline::rules {

namespace {

template <class List>
std::optional<Index> position(const List& list, std::string_view id) {
  for (std::size_t i = 0; i < list.size(); ++i)
    if (list[i].id == id) return static_cast<Index>(i);
  return std::nullopt;
}

}  // namespace

std::optional<Index> Field::value(std::string_view wanted) const { return position(values, wanted); }

Mask Field::all() const { return values.empty() ? 0 : (~Mask{0} >> (64 - values.size())); }

bool Verb::takes_field(Index f) const { return std::find(takes.begin(), takes.end(), f) != takes.end(); }

std::optional<Index> Vocabulary::verb(std::string_view id) const { return position(verbs, id); }
std::optional<Index> Vocabulary::field(std::string_view id) const { return position(fields, id); }
std::optional<Index> Vocabulary::situation_field(std::string_view id) const {
  return position(situation, id);
}

const NamedSet* Vocabulary::set(std::string_view of, std::string_view id) const {
  const auto it =
      std::find_if(sets.begin(), sets.end(), [&](const NamedSet& s) { return s.field == of && s.id == id; });
  return it == sets.end() ? nullptr : &*it;
}

const Shorthand* Vocabulary::shorthand(std::string_view id) const {
  const auto it =
      std::find_if(shorthands.begin(), shorthands.end(), [&](const Shorthand& s) { return s.id == id; });
  return it == shorthands.end() ? nullptr : &*it;
}

std::vector<std::string> Vocabulary::ids(const Field& f, Mask m) {
  std::vector<std::string> out;
  for (std::size_t i = 0; i < f.values.size(); ++i)
    if ((m & bit(i)) != 0) out.push_back(f.values[i].id);
  return out;
}

std::string Vocabulary::words(const Field& f, Mask m) {
  std::vector<std::string> out;
  for (std::size_t i = 0; i < f.values.size(); ++i)
    if ((m & bit(i)) != 0) out.push_back(f.values[i].words.empty() ? f.values[i].id : f.values[i].words);
  return base::listed(out);
}

Situation default_situation(const Vocabulary& v) {
  Situation s;
  for (std::size_t i = 0; i < v.situation.size(); ++i) s.fields[i] = v.situation[i].fallback;
  return s;
}

Act default_act(const Vocabulary& v, Index verb) {
  Act a;
  a.verb = verb;
  for (const Index f : v.verbs[verb].takes) a.fields[f] = v.fields[f].fallback;
  return a;
}

std::vector<Act> split(const Vocabulary& v, const Act& act) {
  const auto parts = [](Mask m) {
    std::vector<Mask> out;
    for (; m != 0; m &= m - 1) out.push_back(m & (~m + 1));
    if (out.empty()) out.push_back(0);
    return out;
  };
  const auto& k = v.known;
  const bool by_fact = act.verb == k.withhold;
  std::vector<Act> out;
  for (const Mask to : parts(act.fields[k.to]))
    for (const Mask what : by_fact ? parts(act.fields[k.what]) : std::vector<Mask>{act.fields[k.what]}) {
      Act one = act;
      one.fields[k.to] = to;
      one.fields[k.what] = what;
      out.push_back(one);
    }
  return out;
}

}  // namespace plumbline::rules
