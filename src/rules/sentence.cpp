#include "rules/sentence.hpp"

#include "base/text.hpp"
#include "rules/bearing.hpp"

#include <algorithm>
#include <numeric>

namespace plumbline::rules {

namespace {

// So many parts of a situation are shown at once; the rest waits behind "more".
constexpr std::size_t kShown = 7;

const std::string& words_of(const Value& x) {
  return !x.words.empty() ? x.words : !x.gloss.empty() ? x.gloss : x.id;
}

std::string lowered(std::string text) {
  if (!text.empty() && text[0] >= 'A' && text[0] <= 'Z') text[0] = static_cast<char>(text[0] - 'A' + 'a');
  return text;
}

/// "treatment details and the address"; a large named set by its own words: "a complete note".
std::string listed_words(const Vocabulary& v, const Field& f, Mask m) {
  constexpr int kMany = 4;
  if (__builtin_popcountll(m) > kMany)
    for (const auto& s : v.sets)
      if (s.field == f.id && s.values == m && !s.gloss.empty()) return s.gloss;
  std::vector<std::string> out;
  for (std::size_t i = 0; i < f.values.size(); ++i)
    if ((m & bit(i)) != 0) out.push_back(words_of(f.values[i]));
  return base::listed(out);
}

std::string unsaid(const Field& f) { return f.unsaid.empty() ? "nothing" : f.unsaid; }

/// What stands in the slot.
std::string chosen_words(const Vocabulary& v, const Question& q, Slot::Of of, Index field) {
  const bool act = of == Slot::Of::act;
  const auto& f = act ? v.fields[field] : v.situation[field];
  const Mask m = act ? q.act.fields[field] : q.now.fields[field];
  auto out = m == 0 ? unsaid(f) : listed_words(v, f, m);
  if (act || field != v.known.covers || q.now.covers_by.empty()) return out;
  for (const auto& [to, facts] : q.now.covers_by)
    out += ", for " + words_of(v.fields[v.known.to].values[to]) + ": " +
           (facts == 0 ? "nothing" : listed_words(v, f, facts));
  return out;
}

std::string before(const std::string& ask) { return ask.substr(0, ask.find("{}")); }
std::string after(const std::string& ask) {
  const auto at = ask.find("{}");
  return at == std::string::npos ? "" : ask.substr(at + 2);
}

/// The verb's own frame: plain text, and fields by number (-1: the verb).
struct Part {
  std::string text;
  int field = -2;
};
std::vector<Part> frame(const Vocabulary& v, const Verb& verb) {
  const auto ask =
      verb.ask.empty() ? "[" + verb.words + "]: {" + v.fields[verb.takes.front()].id + "}" : verb.ask;
  const auto close = ask.find(']');
  std::vector<Part> out{{ask.substr(1, close - 1), -1}};
  for (auto at = close + 1; at < ask.size();) {
    const auto open = std::min(ask.find('{', at), ask.size());
    if (open > at) out.push_back({ask.substr(at, open - at)});
    const auto end = ask.find('}', open);
    if (end == std::string::npos) break;
    if (const auto f = v.field(ask.substr(open + 1, end - open - 1))) out.push_back({"", *f});
    at = end + 1;
  }
  return out;
}

bool framed(const std::vector<Part>& parts, Index f) {
  return std::any_of(parts.begin(), parts.end(), [f](const Part& p) { return p.field == f; });
}

class Builder {
 public:
  Builder(const Rulebook& book, const Question& q) : book_(book), v_(book.vocabulary), q_(q) {}

  Sentence build() {
    const auto& verb = v_.verbs[q_.act.verb];
    const auto parts = frame(v_, verb);
    text("I want to ");
    for (const auto& p : parts) {
      if (p.field == -1)
        verb_slot();
      else if (p.field == -2)
        text(p.text);
      else
        slot(act_slot(static_cast<Index>(p.field)), "", "");
    }
    text(".");
    for (const Index f : verb.takes)
      if (!v_.fields[f].computed && !framed(parts, f)) manner(f);
    situation();
    return std::move(out_);
  }

 private:
  void text(std::string t, bool more = false) {
    if (!t.empty()) out_.pieces.push_back({std::move(t), -1, more});
  }
  void slot(Slot s, const std::string& lead, const std::string& trail) {
    const bool more = s.more;
    text(lead, more);
    out_.pieces.push_back({s.words, static_cast<int>(out_.slots.size()), more});
    out_.slots.push_back(std::move(s));
    text(trail, more);
  }

  void verb_slot() {
    Slot s;
    s.id = "verb";
    s.label = "What do you want to do?";
    s.words = verb_words(v_.verbs[q_.act.verb]);
    for (std::size_t i = 0; i < v_.verbs.size(); ++i)
      s.choices.push_back(
          {v_.verbs[i].id, verb_words(v_.verbs[i]), v_.verbs[i].gloss, bit(i), i == q_.act.verb});
    slot(std::move(s), "", "");
  }

  Slot field_slot(Slot::Of of, Index field, const Field& f, Mask chosen, Mask offer) {
    Slot s;
    s.of = of;
    s.field = field;
    s.id = f.id;
    s.label = f.gloss;
    s.words = chosen_words(v_, q_, of, field);
    s.several = f.several || __builtin_popcountll(chosen) > 1;
    if (f.fallback == 0) s.choices.push_back({"unsaid", unsaid(f), "", 0, chosen == 0});
    for (std::size_t i = 0; i < f.values.size(); ++i)
      if (((offer | chosen) & bit(i)) != 0)
        s.choices.push_back(
            {f.values[i].id, words_of(f.values[i]), f.values[i].gloss, bit(i), (chosen & bit(i)) != 0});
    return s;
  }

  Slot act_slot(Index f) {
    return field_slot(Slot::Of::act, f, v_.fields[f], q_.act.fields[f], offered(book_, q_.act.verb, f));
  }

  /// A sentence of its own: "I use the usual way."
  void manner(Index f) {
    auto s = act_slot(f);
    s.more = v_.fields[f].aside && q_.act.fields[f] == v_.fields[f].fallback;
    const auto& ask = v_.fields[f].ask;
    slot(std::move(s),
         " " + (ask.empty() ? base::capitalised(v_.fields[f].id) + ": " : base::capitalised(before(ask))),
         after(ask) + ".");
  }

  void situation() {
    const auto weight = telling(book_, q_.act);
    std::vector<Index> order(weight.size());
    std::iota(order.begin(), order.end(), Index{0});
    std::stable_sort(order.begin(), order.end(), [&](Index a, Index b) { return weight[a] > weight[b]; });
    std::vector<Slot> shown, rest;
    for (std::size_t i = 0; i < order.size(); ++i) {
      const Index n = order[i];
      const auto& f = v_.situation[n];
      auto s = field_slot(Slot::Of::situation, n, f, q_.now.fields[n], f.all());
      const bool said = q_.now.fields[n] != f.fallback || (n == v_.known.covers && !q_.now.covers_by.empty());
      s.more = !said && (i >= kShown || weight[n] == 0);
      (s.more ? rest : shown).push_back(std::move(s));
    }
    const bool none_shown = shown.empty();
    text(" What is the case: ", none_shown);
    bool first = true;
    for (auto* list : {&shown, &rest})
      for (auto& s : *list) {
        const bool none = q_.now.fields[s.field] == 0 && s.words == unsaid(v_.situation[s.field]);
        const auto& ask = v_.situation[s.field].ask;
        const std::string lead = first ? "" : "; ";
        first = false;
        slot(std::move(s), none ? lead : lead + before(ask), none ? "" : after(ask));
      }
    text(".", none_shown);
  }

  const Rulebook& book_;
  const Vocabulary& v_;
  const Question& q_;
  Sentence out_;
};

}  // namespace

Mask Slot::chosen() const {
  Mask m = 0;
  for (const auto& c : choices)
    if (c.chosen) m |= c.value;
  return m;
}

Sentence sentence(const Rulebook& book, const Question& q) { return Builder(book, q).build(); }

std::string plain(const Sentence& s, bool all) {
  std::string out;
  for (const auto& p : s.pieces)
    if (all || !p.more) out += p.text;
  return out;
}

std::string verb_words(const Verb& verb) {
  const auto close = verb.ask.find(']');
  return close == std::string::npos ? verb.words : verb.ask.substr(1, close - 1);
}

std::string act_words(const Vocabulary& v, const Act& act) {
  std::string out;
  const Question q{act, {}};
  for (const auto& p : frame(v, v.verbs[act.verb]))
    out += p.field < 0 ? p.text : chosen_words(v, q, Slot::Of::act, static_cast<Index>(p.field));
  return out;
}

std::string clause_words(const Vocabulary& v, const Question& q, Slot::Of of, Index field) {
  const bool act = of == Slot::Of::act;
  const auto& f = act ? v.fields[field] : v.situation[field];
  const auto words = chosen_words(v, q, of, field);
  const bool none = (act ? q.act.fields[field] : q.now.fields[field]) == 0;
  if (!act && (none && words == unsaid(f))) return words;
  if (f.ask.empty()) return act ? lowered(f.gloss) + " " + words : lowered(words);
  return before(f.ask) + words + after(f.ask);
}

std::string to_you(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const auto end = std::min(text.find(' ', at), text.size());
    const auto word = text.substr(at, end - at);
    out += word == "I" ? "you" : word == "my" ? "your" : word == "me" ? "you" : std::string(word);
    if (end < text.size()) out += ' ';
    at = end + 1;
  }
  return out;
}

Question opening(const Rulebook& book, Index verb) {
  const auto& v = book.vocabulary;
  Question out{default_act(v, verb), default_situation(v)};
  for (const auto& p : frame(v, v.verbs[verb])) {
    if (p.field < 0) continue;
    const auto f = static_cast<Index>(p.field);
    const Mask offer = offered(book, verb, f);
    if (v.fields[f].fallback == 0) out.act.fields[f] = offer & (~offer + 1);
  }
  return out;
}

Question with_verb(const Rulebook& book, const Question& q, Index verb) {
  if (verb == q.act.verb) return q;
  const auto& v = book.vocabulary;
  Question out{opening(book, verb).act, q.now};
  for (const Index f : v.verbs[verb].takes) {
    if (!v.verbs[q.act.verb].takes_field(f) || v.fields[f].computed) continue;
    if (const Mask carried = q.act.fields[f] & offered(book, verb, f); carried != 0)
      out.act.fields[f] = carried;
  }
  return out;
}

Question with(const Rulebook& book, const Question& q, const Slot& slot, Mask values) {
  const auto& v = book.vocabulary;
  if (slot.of == Slot::Of::verb)
    return values == 0 ? q : with_verb(book, q, static_cast<Index>(__builtin_ctzll(values)));
  Question out = q;
  if (slot.of == Slot::Of::act) {
    out.act.fields[slot.field] = values != 0 ? values : v.fields[slot.field].fallback;
  } else {
    out.now.fields[slot.field] = values != 0 ? values : v.situation[slot.field].fallback;
    if (slot.field == v.known.covers) out.now.covers_by.clear();
  }
  return out;
}

}  // namespace plumbline::rules
