// What differs between two questions, said as a condition.

#include "base/text.hpp"
#include "rules/neighbours.hpp"
#include "rules/sentence.hpp"

namespace plumbline::rules {

namespace {

/// Told less or more of the same: said as that.
std::string facts_words(const Vocabulary& v, const Question& from, const Question& to) {
  const auto& f = v.fields[v.known.what];
  const Mask before = from.act.fields[v.known.what], now = to.act.fields[v.known.what];
  const bool kept = to.act.verb == v.known.withhold;
  if ((now & ~before) == 0) return "you leave out " + Vocabulary::words(f, before & ~now);
  if ((before & ~now) == 0)
    return (kept ? "you also keep back " : "you add ") + Vocabulary::words(f, now & ~before);
  return "you " + act_words(v, to.act);
}

/// A change of these is best said by the whole act: "you tell the supervisor about ...".
bool says_it_all(const Vocabulary& v, const Difference& d) {
  const auto& k = v.known;
  return d.verb || (d.act & (bit(k.to) | bit(k.matter))) != 0;
}

}  // namespace

std::string change_words(const Vocabulary& v, const Question& from, const Question& to) {
  const auto d = difference(v, from, to);
  std::vector<std::string> out;
  for (std::size_t i = 0; i < v.situation.size(); ++i)
    if ((d.now & bit(i)) != 0 && i != v.known.covers)
      out.push_back(to_you(clause_words(v, to, Slot::Of::situation, static_cast<Index>(i))));
  if ((d.now & bit(v.known.covers)) != 0) {
    auto words = clause_words(v, to, Slot::Of::situation, v.known.covers);
    if (!out.empty() && to.now.covers_by.empty() && to.now.fields[v.known.covers] != 0)
      words = "it covers " + Vocabulary::words(v.fields[v.known.what], to.now.fields[v.known.covers]);
    out.push_back(to_you(words));
  }
  if (says_it_all(v, d)) out.push_back("you " + to_you(act_words(v, to.act)));
  for (const Index f : v.verbs[to.act.verb].takes) {
    if (v.fields[f].computed || says_it_all(v, d) || (d.act & bit(f)) == 0) continue;
    out.push_back(f == v.known.what ? facts_words(v, from, to)
                                    : to_you(clause_words(v, to, Slot::Of::act, f)));
  }
  return "if " + base::listed(out);
}

}  // namespace plumbline::rules
