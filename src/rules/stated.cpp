#include "rules/stated.hpp"

#include "base/text.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace plumbline::rules {

namespace {

using base::Diagnostic;
using base::Diagnostics;
using base::Gravity;

std::string dashed(std::string name) {
  std::replace(name.begin(), name.end(), '_', '-');
  return name;
}

template <class List>
std::vector<std::string> ids_of(const List& list) {
  std::vector<std::string> out;
  for (const auto& x : list) out.push_back(x.id);
  return out;
}

Diagnostic wrong(std::string code, const base::Location& where, std::string message, std::string hint) {
  return {Gravity::error, std::move(code), where, std::move(message), std::move(hint)};
}

/// The known words, when nothing is near enough to suggest.
std::string choose_from(std::string_view written, const std::vector<std::string>& known) {
  if (auto near = base::did_you_mean(written, known); !near.empty()) return near;
  return known.size() > 14 ? "" : fmt::format("Known here: {}.", base::join(known, ", "));
}

/// Values of one field, "@set" included; unknown ones are reported.
Mask read_values(const Vocabulary& v, const Field& f, const StatedField& stated, const base::Location& where,
                 Diagnostics& out) {
  Mask m = 0;
  for (const auto& written : stated.values) {
    const auto id = dashed(written);
    if (!id.empty() && id[0] == '@') {
      if (const auto* s = v.set(f.id, id.substr(1))) {
        m |= s->values;
        continue;
      }
    } else if (const auto i = f.value(id)) {
      m |= bit(*i);
      continue;
    }
    auto known = ids_of(f.values);
    for (const auto& s : v.sets)
      if (s.field == f.id && !id.empty() && id[0] == '@') known.push_back("@" + s.id);
    out.push_back(wrong("judge.unknown-value", where,
                        fmt::format("'{}' is not a value of '{}'.", written, f.id), choose_from(id, known)));
  }
  return m;
}

struct Word {
  Index verb = 0;
  const Shorthand* shorthand = nullptr;
};

std::optional<Word> word(const Vocabulary& v, const std::string& written) {
  const auto id = dashed(written);
  if (const auto* s = v.shorthand(id)) return Word{s->verb, s};
  if (const auto i = v.verb(id)) return Word{*i, nullptr};
  return std::nullopt;
}

std::optional<Index> field_of(const Vocabulary& v, const Word& w, const StatedField& stated) {
  const auto id = dashed(stated.name);
  if (id.empty()) return v.verbs[w.verb].takes.front();
  if (w.shorthand != nullptr)
    for (const auto& [from, field] : w.shorthand->renames)
      if (from == id) return field;
  return v.field(id);
}

/// The field meant, or nothing and a diagnostic.
std::optional<Index> checked_field(const Vocabulary& v, const Word& w, const StatedField& stated,
                                   const StatedAct& act, Diagnostics& out) {
  const auto f = field_of(v, w, stated);
  if (!f) {
    std::vector<std::string> known;
    for (const Index i : v.verbs[w.verb].takes) known.push_back(v.fields[i].id);
    out.push_back(wrong("judge.unknown-field", act.where,
                        fmt::format("'{}' is not a field of '{}'.", stated.name, act.word),
                        choose_from(dashed(stated.name), known)));
  } else if (v.fields[*f].computed) {
    out.push_back(wrong("judge.computed-field", act.where,
                        fmt::format("'{}' is worked out by the judge.", stated.name), "Leave it out."));
  } else if (!v.verbs[w.verb].takes_field(*f)) {
    out.push_back(wrong("judge.field-not-taken", act.where,
                        fmt::format("'{}' doesn't take '{}'.", act.word, stated.name),
                        fmt::format("It takes: {}.", base::join(
                                                         [&] {
                                                           std::vector<std::string> t;
                                                           for (const Index i : v.verbs[w.verb].takes)
                                                             if (!v.fields[i].computed)
                                                               t.push_back(v.fields[i].id);
                                                           return t;
                                                         }(),
                                                         ", "))));
  } else {
    return f;
  }
  return std::nullopt;
}

}  // namespace

std::vector<std::string> act_words(const Vocabulary& v) {
  auto out = ids_of(v.verbs);
  for (const auto& s : v.shorthands) out.push_back(s.id);
  return out;
}

base::Result<Act> read_act(const Vocabulary& v, const StatedAct& stated) {
  const auto w = word(v, stated.word);
  if (!w)
    return base::unexpected(wrong("judge.unknown-verb", stated.where,
                                  fmt::format("'{}' is not something an officer can do here.", stated.word),
                                  choose_from(dashed(stated.word), act_words(v))));
  Diagnostics out;
  Act act = default_act(v, w->verb);
  std::array<bool, kMaxFields> said{};
  if (w->shorthand != nullptr)
    for (const auto& [f, m] : w->shorthand->presets) {
      act.fields[f] = m;
      said[f] = true;
    }
  for (const auto& field : stated.fields) {
    const auto f = checked_field(v, *w, field, stated, out);
    if (!f) continue;
    act.fields[*f] = read_values(v, v.fields[*f], field, stated.where, out);
    said[*f] = true;
  }
  for (const Index f : v.verbs[w->verb].must)
    if (!said[f])
      out.push_back(wrong("judge.missing-field", stated.where,
                          fmt::format("'{}' has to say '{}'.", stated.word, v.fields[f].id),
                          fmt::format("{} For example: {}", v.fields[f].gloss, v.fields[f].example)));
  if (!out.empty()) return base::unexpected(std::move(out));
  return act;
}

base::Diagnostics read_situation_field(const Vocabulary& v, const StatedField& field,
                                       const base::Location& where, Situation& into) {
  Diagnostics out;
  const auto i = v.situation_field(dashed(field.name));
  if (!i) {
    out.push_back(wrong("judge.unknown-field", where,
                        fmt::format("'{}' is nothing a situation can say.", field.name),
                        choose_from(dashed(field.name), ids_of(v.situation))));
    return out;
  }
  const Field& f = v.situation[*i];
  StatedField plain{field.name, {}};
  for (const auto& written : field.values) {
    const auto colon = written.find(':');
    if (*i != v.known.covers || colon == std::string::npos) {
      plain.values.push_back(written);
      continue;
    }
    const auto& to = v.fields[v.known.to];
    const auto role = to.value(dashed(written.substr(0, colon)));
    if (!role) {
      out.push_back(wrong("judge.unknown-value", where,
                          fmt::format("'{}' is not a role.", written.substr(0, colon)),
                          base::did_you_mean(written.substr(0, colon), ids_of(to.values))));
      continue;
    }
    into.covers_by.emplace_back(
        *role, read_values(v, f, {field.name, base::split(written.substr(colon + 1), ", ")}, where, out));
  }
  if (!plain.values.empty() || field.values.empty()) into.fields[*i] = read_values(v, f, plain, where, out);
  return out;
}

}  // namespace plumbline::rules
