#include "base/text.hpp"
#include "rules/reading.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace plumbline::rules {

namespace {

template <class List>
std::vector<std::string> ids_of(const List& list) {
  std::vector<std::string> out;
  for (const auto& x : list) out.push_back(x.id);
  return out;
}

class Reader {
 public:
  Reader(Vocabulary& v, Complaints& wrong) : v_(v), wrong_(wrong) {}

  void read(const Element& e) {
    wrong_.check(e, {}, {"!verbs", "!fields", "!situation", "!sets", "!shorthands", "!mirrors"});
    if (!wrong_.empty()) return;
    for (const auto& [parent, tag] : {std::pair{"verbs", "verb"},
                                      {"fields", "field"},
                                      {"situation", "field"},
                                      {"sets", "set"},
                                      {"shorthands", "shorthand"},
                                      {"mirrors", "mirror"}})
      wrong_.check(e.child(parent), {}, {tag});
    if (!wrong_.empty()) return;
    for (const auto& f : e.child("fields").children()) field(f, v_.fields, kMaxFields - 2, true);
    for (const auto& f : e.child("situation").children()) field(f, v_.situation, kMaxSituation, false);
    for (const auto& s : e.child("sets").children()) set(s);
    for (const auto& f : e.child("situation").children("field")) borrow_sets(f.get("values"), f.get("id"));
    defaults(e.child("fields"), v_.fields);
    defaults(e.child("situation"), v_.situation);
    for (const auto& x : e.child("verbs").children()) verb(x);
    computed("judged", {"allowed", "forbidden"});
    computed("ground", {});
    known(e);
    if (!wrong_.empty()) return;
    for (const auto& s : e.child("shorthands").children()) shorthand(s);
    for (const auto& m : e.child("mirrors").children()) mirror(m);
  }

 private:
  void field(const Element& e, std::vector<Field>& list, std::size_t most, bool act) {
    wrong_.check(
        e, {"!id", "default", "computed", "values", "!gloss", "example", "ask", "unsaid", "several", "aside"},
        {"value"});
    Field f{e.get("id"),
            e.get("gloss"),
            e.get("example"),
            {},
            0,
            wrong_.yes(e, "computed"),
            e.get("ask"),
            e.get("unsaid"),
            wrong_.yes(e, "several"),
            wrong_.yes(e, "aside")};
    if (!f.ask.empty() && f.ask.find("{}") == std::string::npos)
      wrong_.error("rulebook.bad-value", e.where(),
                   fmt::format("'ask' of '{}' has no {{}} for the words chosen.", f.id));
    unique(e, f.id, [&] { return v_.field(f.id) || v_.situation_field(f.id); });
    if (list.size() >= most)
      wrong_.error("rulebook.too-many", e.where(), fmt::format("There can be at most {} fields here.", most));
    if (e.has("values")) {
      const auto other = act ? std::nullopt : v_.field(e.get("values"));
      if (!other)
        return wrong_.error("rulebook.unknown-field", e.where(),
                            fmt::format("'{}' is not a field of an act.", e.get("values")),
                            base::did_you_mean(e.get("values"), ids_of(v_.fields)));
      f.values = v_.fields[*other].values;
    }
    for (const auto& x : e.children("value")) value(x, f);
    if (f.values.empty())
      wrong_.error("rulebook.missing-element", e.where(), fmt::format("The field '{}' has no values.", f.id));
    list.push_back(std::move(f));
  }

  void value(const Element& e, Field& f) {
    wrong_.check(e, {"!id", "words", "appraisal"}, {});
    unique(e, e.get("id"), [&] { return f.value(e.get("id")).has_value(); });
    if (f.values.size() >= kMaxValues)
      return wrong_.error("rulebook.too-many", e.where(),
                          fmt::format("A field has at most {} values.", kMaxValues));
    f.values.push_back({e.get("id"), e.get("words"), e.text(), wrong_.yes(e, "appraisal")});
  }

  template <class Taken>
  void unique(const Element& e, const std::string& id, Taken taken) {
    if (wrong_.good_id(e, id) && taken())
      wrong_.error("rulebook.duplicate-id", e.where(), fmt::format("'{}' is there twice.", id),
                   "Give one of them another id.");
  }

  void set(const Element& e) {
    wrong_.check(e, {"!of", "!id", "!values"}, {});
    const auto of = e.get("of");
    const Field* f = find(of);
    if (f == nullptr)
      return wrong_.error("rulebook.unknown-field", e.where(), fmt::format("There is no field '{}'.", of),
                          base::did_you_mean(of, ids_of(v_.fields)));
    unique(e, e.get("id"), [&] { return v_.set(of, e.get("id")) != nullptr; });
    v_.sets.push_back({of, e.get("id"), e.text(), read_mask(e, "values", v_, *f, wrong_)});
  }

  /// A situation field with the values of an act's field knows its sets too: covers = "@history".
  void borrow_sets(const std::string& of, const std::string& by) {
    for (std::size_t i = 0, n = v_.sets.size(); i < n; ++i)
      if (!of.empty() && v_.sets[i].field == of)
        v_.sets.push_back({by, v_.sets[i].id, v_.sets[i].gloss, v_.sets[i].values});
  }

  void defaults(const Element& e, std::vector<Field>& list) {
    for (const auto& x : e.children())
      for (auto& f : list)
        if (f.id == x.get("id") && x.has("default")) f.fallback = read_mask(x, "default", v_, f, wrong_);
  }

  void verb(const Element& e) {
    wrong_.check(e, {"!id", "!takes", "must", "!words", "!example", "ask"}, {});
    Verb x{e.get("id"),        e.get("words"),    e.text(),    e.get("example"),
           fields(e, "takes"), fields(e, "must"), e.get("ask")};
    unique(e, x.id, [&] { return v_.verb(x.id).has_value(); });
    if (v_.verbs.size() >= kMaxValues)
      wrong_.error("rulebook.too-many", e.where(), "There are too many verbs.");
    if (x.takes.empty())
      wrong_.error("rulebook.bad-value", e.where(), fmt::format("The verb '{}' takes no field.", x.id));
    for (const Index f : x.must)
      if (!x.takes_field(f))
        wrong_.error("rulebook.bad-value", e.where(),
                     fmt::format("'{}' must be among what '{}' takes.", v_.fields[f].id, x.id));
    if (e.has("ask")) asked(e, x);
    v_.verbs.push_back(std::move(x));
  }

  /// "[tell] {to} about {what}": the verb first, then fields it takes, each once at most.
  void asked(const Element& e, const Verb& x) {
    const auto bad = [&](const std::string& message) {
      wrong_.error("rulebook.bad-value", e.where(), message, "It reads like \"[tell] {to} about {what}\".");
    };
    const auto close = x.ask.find(']');
    if (x.ask.empty() || x.ask[0] != '[' || close == std::string::npos || close == 1)
      return bad(fmt::format("'ask' of '{}' has to begin with the verb in square brackets.", x.id));
    std::vector<std::string> seen;
    for (auto at = x.ask.find('{', close); at != std::string::npos; at = x.ask.find('{', at + 1)) {
      const auto end = x.ask.find('}', at);
      const auto id = x.ask.substr(at + 1, end == std::string::npos ? end : end - at - 1);
      const auto f = v_.field(id);
      if (end == std::string::npos || !f || !x.takes_field(*f) || v_.fields[*f].computed)
        return bad(fmt::format("'ask' of '{}' names '{}', which it doesn't take.", x.id, id));
      if (std::find(seen.begin(), seen.end(), id) != seen.end())
        return bad(fmt::format("'ask' of '{}' names '{}' twice.", x.id, id));
      seen.push_back(id);
    }
  }

  std::vector<Index> fields(const Element& e, const char* attribute) {
    std::vector<Index> out;
    for (const auto& w : e.words(attribute))
      if (const auto f = v_.field(w))
        out.push_back(*f);
      else
        wrong_.error("rulebook.unknown-field", e.where(), fmt::format("There is no field '{}'.", w),
                     base::did_you_mean(w, ids_of(v_.fields)));
    return out;
  }

  void computed(const char* id, std::initializer_list<const char*> values) {
    Field f{id, "Computed by the judge.", "", {}, 0, true};
    for (const char* x : values) f.values.push_back({x, x, "", false});
    v_.fields.push_back(std::move(f));
  }

  const Field* find(const std::string& id) const {
    if (const auto i = v_.field(id)) return &v_.fields[*i];
    if (const auto i = v_.situation_field(id)) return &v_.situation[*i];
    return nullptr;
  }

  /// The words the judge computes with have to be there.
  void known(const Element& e) {
    auto& k = v_.known;
    const auto need = [&](std::optional<Index> i, const char* what) {
      if (!i)
        wrong_.error("rulebook.missing-word", e.where(),
                     fmt::format("The judge needs '{}' in the vocabulary.", what));
      return i.value_or(0);
    };
    const auto field = [&](const char* id) { return need(v_.field(id), id); };
    k.what = field("what");
    k.to = field("to");
    k.on = field("on");
    k.when = field("when");
    k.truth = field("truth");
    k.extent = field("extent");
    k.matter = field("matter");
    k.manner = field("manner");
    k.ground = field("ground");
    k.judged = field("judged");
    const auto now = [&](const char* id) { return need(v_.situation_field(id), id); };
    k.danger = now("danger");
    k.asker = now("asker");
    k.covers = now("covers");
    const auto verb = [&](const char* id) { return need(v_.verb(id), id); };
    k.disclose = verb("disclose");
    k.withhold = verb("withhold");
    k.report = verb("report");
    k.decline = verb("decline");
    if (!wrong_.empty()) return;
    const auto value = [&](const Field& f, const char* id) { return need(f.value(id), id); };
    k.when_later = value(v_.fields[k.when], "later");
    k.respectful = value(v_.fields[k.manner], "respectful");
    k.imminent = value(v_.situation[k.danger], "imminent");
    k.truth_bad = bit(value(v_.fields[k.truth], "false")) | bit(value(v_.fields[k.truth], "partial"));
    const auto* personal = v_.set("what", "personal");
    k.personal = personal != nullptr ? personal->values : v_.fields[k.what].all();
    const auto extent = [&](const char* id) { return bit(value(v_.fields[k.extent], id)); };
    k.exact = extent("exact");
    k.more = extent("more");
    k.less = extent("less");
    k.needless = extent("needless");
    k.owed = extent("owed");
    k.allowed = bit(value(v_.fields[k.judged], "allowed"));
    k.forbidden = bit(value(v_.fields[k.judged], "forbidden"));
  }

  /// Attributes that are neither of `own` name fields of the act.
  std::vector<std::pair<Index, Mask>> presets(const Element& e, std::initializer_list<const char*> own,
                                              std::vector<std::pair<std::string, Index>>* renames) {
    std::vector<std::pair<Index, Mask>> out;
    for (const auto& [name, text] : e.attributes()) {
      if (std::any_of(own.begin(), own.end(), [&n = name](const char* o) { return n == o; })) continue;
      if (const auto f = v_.field(name))
        out.emplace_back(*f, read_mask(e, name.c_str(), v_, v_.fields[*f], wrong_));
      else if (const auto g = v_.field(text); g && renames != nullptr)
        renames->emplace_back(name, *g);
      else
        wrong_.error("rulebook.unknown-attribute", e.where(),
                     fmt::format("<{}> has no attribute '{}'.", e.name(), name),
                     base::did_you_mean(name, ids_of(v_.fields)));
    }
    return out;
  }

  std::optional<Index> verb_named(const Element& e) {
    const auto i = v_.verb(e.get("verb"));
    if (!i)
      wrong_.error("rulebook.unknown-verb", e.where(), fmt::format("There is no verb '{}'.", e.get("verb")),
                   base::did_you_mean(e.get("verb"), ids_of(v_.verbs)));
    return i;
  }

  void shorthand(const Element& e) {
    Shorthand s{e.get("id"), 0, {}, {}, e.text(), e.get("example")};
    unique(e, s.id, [&] { return v_.verb(s.id) || v_.shorthand(s.id) != nullptr; });
    const auto verb = verb_named(e);
    if (!verb) return;
    s.verb = *verb;
    s.presets = presets(e, {"id", "verb", "example"}, &s.renames);
    v_.shorthands.push_back(std::move(s));
  }

  void mirror(const Element& e) {
    const auto topic = v_.fields[v_.known.matter].value(e.get("decline"));
    if (!topic)
      wrong_.error("rulebook.unknown-value", e.where(),
                   fmt::format("'{}' is not a value of 'matter'.", e.get("decline")),
                   base::did_you_mean(e.get("decline"), ids_of(v_.fields[v_.known.matter].values)));
    const auto verb = verb_named(e);
    if (!topic || !verb) return;
    v_.mirrors.push_back({*topic, *verb, presets(e, {"decline", "verb"}, nullptr)});
  }

  Vocabulary& v_;
  Complaints& wrong_;
};

}  // namespace

Mask read_mask(const Element& e, const char* attribute, const Vocabulary& v, const Field& f,
               Complaints& wrong) {
  Mask m = 0;
  for (const auto& w : e.words(attribute)) {
    if (w[0] == '@') {
      if (const auto* s = v.set(f.id, w.substr(1))) {
        m |= s->values;
        continue;
      }
      wrong.error("rulebook.unknown-set", e.where(), fmt::format("There is no set '{}' of '{}'.", w, f.id));
    } else if (const auto i = f.value(w)) {
      m |= bit(*i);
    } else {
      wrong.error("rulebook.unknown-value", e.where(), fmt::format("'{}' is not a value of '{}'.", w, f.id),
                  base::did_you_mean(w, ids_of(f.values)));
    }
  }
  return m;
}

void read_vocabulary(const Element& e, Vocabulary& into, Complaints& wrong) { Reader(into, wrong).read(e); }

void read_grounds(const std::vector<Element>& permits, Vocabulary& into, Complaints& wrong) {
  auto& grounds = into.fields[into.known.ground];
  for (const auto& p : permits) {
    const auto id = p.get("ground");
    if (id == "none" || !wrong.good_id(p, id)) {
      if (id == "none") wrong.error("rulebook.bad-value", p.where(), "'none' can't be the name of a ground.");
      continue;
    }
    if (grounds.value(id)) continue;
    if (grounds.values.size() >= kMaxValues)
      return wrong.error("rulebook.too-many", p.where(), "There are too many grounds.");
    grounds.values.push_back({id, base::join(base::split(id, "-"), " "), "", false});
  }
}

void read_needs(const Element& e, const Vocabulary& v, Needs& into, bool overlay, Complaints& wrong) {
  wrong.check(e, {}, {"row"});
  for (const auto& r : e.children("row")) {
    wrong.check(r, {"!id", "!what"}, {});
    const auto id = r.get("id");
    if (!wrong.good_id(r, id)) continue;
    const auto old = into.find(id);
    if (overlay && old == into.end())
      wrong.error("rulebook.unknown-row", r.where(),
                  fmt::format("The rulebook has no row '{}' in its table of needs.", id));
    if (!overlay && old != into.end())
      wrong.error("rulebook.duplicate-id", r.where(), fmt::format("The row '{}' is there twice.", id));
    into[id] = {read_mask(r, "what", v, v.fields[v.known.what], wrong), r.where(), false};
  }
}

}  // namespace plumbline::rules
