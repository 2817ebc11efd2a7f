#include "rules/explain.hpp"

#include "base/text.hpp"
#include "rules/hearing.hpp"

#include <fmt/format.h>

namespace plumbline::rules {

namespace {

/// The words of one field of an act, as they stand in a reason.
std::string field_words(const Vocabulary& v, const Act& act, Index f, const Wording& w) {
  if (f == v.known.to && !w.to.empty()) return w.to;
  const auto text = Vocabulary::words(v.fields[f], act.fields[f]);
  return !text.empty() ? text : f == v.known.to ? "that person" : "nothing";
}

/// What a `lacks` test of the clause misses in the act.
std::string lacking(const Vocabulary& v, const Clause& c, const Act& act) {
  std::vector<std::string> out;
  for (const auto& t : c.when.tests)
    if (t.op == Test::Op::lacks)
      out.push_back(Vocabulary::words(v.fields[t.field], t.values & ~act.fields[t.field]));
  return base::listed(out);
}

std::string fill(const Judge& judge, const Setting& now, const Clause& c, const Act& act, const Wording& w) {
  const auto& v = judge.book().vocabulary;
  const auto g = judge.grounds(now, act);
  std::string out;
  for (std::size_t at = 0; at < c.say.size();) {
    const auto open = c.say.find('{', at);
    const auto close = open == std::string::npos ? open : c.say.find('}', open);
    if (close == std::string::npos) {
      out += c.say.substr(at);
      break;
    }
    out += c.say.substr(at, open - at);
    const auto name = c.say.substr(open + 1, close - open - 1);
    const auto& what = v.fields[v.known.what];
    if (name == "surplus")
      out += g.surplus != 0 ? Vocabulary::words(what, g.surplus) : "it";
    else if (name == "missing")
      out += g.missing != 0 ? Vocabulary::words(what, g.missing) : "it";
    else if (name == "lacking")
      out += lacking(v, c, act);
    else if (const auto f = v.field(name))
      out += field_words(v, act, *f, w);
    at = close + 1;
  }
  return base::capitalised(out);
}

}  // namespace

std::string reason(const Judge& judge, const Setting& now, std::span<const Act> acts, const Finding& f,
                   std::span<const Wording> wording) {
  const auto& book = judge.book();
  const Clause* c = f.clause >= 0 ? &book.clauses[static_cast<std::size_t>(f.clause)] : nullptr;
  const auto n = static_cast<std::size_t>(f.act);
  const Act act = f.act >= 0 && n < acts.size() ? acts[n] : Act{};
  const Wording w = f.act >= 0 && n < wording.size() ? wording[n] : Wording{};
  const auto& k = book.vocabulary.known;
  switch (f.why) {
    case Finding::Why::clause: return c != nullptr ? fill(judge, now, *c, act, w) : "";
    case Finding::Why::kept_rightly: {
      Act told = act;
      told.verb = k.disclose;
      told.fields[k.on] = 0;
      return "Keeping it back is right: " + (c != nullptr ? fill(judge, now, *c, told, w) : "");
    }
    case Finding::Why::refused_rightly:
      return "Refusing is right: " + (c != nullptr ? fill(judge, now, *c, act, w) : "");
    case Finding::Why::had_to_be_told: return "It had to be told. " + book[f.rule].statement;
    case Finding::Why::ground:
      return fmt::format("There is a ground for it: {}.",
                         c != nullptr ? book.vocabulary.fields[k.ground].values[c->ground].words : "");
    case Finding::Why::done: return "Done as it should be. " + book[f.rule].statement;
    case Finding::Why::done_late: return "Made good. " + book[f.rule].statement;
    case Finding::Why::cited: break;
  }
  return book[f.rule].statement;
}

std::string in_words(const Vocabulary& v, const Act& act, const Wording& w) {
  const auto& verb = v.verbs[act.verb];
  const auto& k = v.known;
  std::string out = verb.words;
  const Index main = verb.takes.front();
  if (const auto text = Vocabulary::words(v.fields[main], act.fields[main]); !text.empty())
    out += ": " + text;
  if (main != k.to && verb.takes_field(k.to) && act.fields[k.to] != 0) {
    const bool kept = act.verb == k.withhold;
    out += (kept ? ", from " : ", to ") + field_words(v, act, k.to, w);
  }
  for (const Index f : verb.takes) {
    if (f == main || f == k.to || v.fields[f].computed) continue;
    if (act.fields[f] == v.fields[f].fallback || act.fields[f] == 0) continue;
    out += ", " + Vocabulary::words(v.fields[f], act.fields[f]);
  }
  return out;
}

}  // namespace plumbline::rules
