#include "play/decision.hpp"

#include "base/bits.hpp"
#include "base/text.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace plumbline::play {

namespace {

using story::Interaction;
using story::Kind;

std::size_t nibble(Decision d, std::size_t i) { return d.code >> (4 * i) & 15; }
bool has(Decision d, std::size_t i) { return (d.code >> i & 1) != 0; }

bool offered(const Interaction& ask, story::Packed vars, std::size_t option) {
  const auto& when = ask.options[option].when;
  return !when || when->holds(vars);
}

/// Steps of a row, in order.
std::vector<std::size_t> row(const Interaction& ask, Decision d) {
  std::vector<std::size_t> out;
  for (std::size_t i = 0; i < 15 && nibble(d, i) != 0; ++i)
    if (nibble(d, i) <= ask.options.size()) out.push_back(nibble(d, i) - 1);
  return out;
}

std::vector<std::size_t> picks(const Interaction& ask, Decision d) {
  std::vector<std::size_t> out;
  for (std::size_t i = 0; i < ask.options.size(); ++i)
    if (has(d, i)) out.push_back(i);
  return out;
}

std::string order_problem(const Interaction& ask, story::Packed vars, Decision d) {
  std::uint64_t seen = 0;
  bool ended = false;
  for (std::size_t i = 0; i < 16; ++i) {
    const auto k = nibble(d, i);
    if (k == 0) {
      ended = true;
      continue;
    }
    if (ended || k > ask.options.size() || !offered(ask, vars, k - 1))
      return "That row has a step that is not there.";
    if ((seen >> k & 1) != 0) return "Each step can be laid once.";
    seen |= std::uint64_t{1} << k;
  }
  return {};
}

}  // namespace

std::string problem(const Interaction& ask, story::Packed vars, Decision d) {
  switch (ask.kind) {
    case Kind::none: return "There is nothing to decide here.";
    case Kind::choose:
      return d.code < ask.options.size() && offered(ask, vars, d.code) ? ""
                                                                       : "That option is not offered here.";
    case Kind::select:
      if ((d.code & ~base::low_bits(ask.options.size())) != 0) return "That is not among what can be picked.";
      for (const auto i : picks(ask, d))
        if (!offered(ask, vars, i)) return "That is not offered here.";
      return {};
    case Kind::grid:
      return (d.code & ~base::low_bits(ask.recipients.size() * ask.facts.size())) == 0
                 ? ""
                 : "There is no such cell.";
    case Kind::redact:
      return (d.code & ~base::low_bits(ask.facts.size())) == 0 ? "" : "There is no such phrase.";
    case Kind::form:
      for (std::size_t i = 0; i < 16; ++i)
        if (i < ask.entries.size() ? nibble(d, i) > ask.entries[i].writings.size() : nibble(d, i) != 0)
          return "There is no such entry.";
      return {};
    case Kind::order: break;
  }
  return order_problem(ask, vars, d);
}

bool summable(const rules::Vocabulary& v, rules::Index verb, rules::Index f) {
  const auto& id = v.fields[f].id;
  return f == v.verbs[verb].takes.front() || id == "explores" || id == "holds";
}

namespace {

/// Collects acts; joins those of one verb that differ only in what may be summed up.
class Gathering {
 public:
  Gathering(const rules::Vocabulary& v, bool join) : v_(v), join_(join) {}

  void add(const std::vector<story::Deed>& deeds, const std::vector<rules::Cite>& cites) {
    for (const auto& deed : deeds) add(deed.act, deed.cast);
    out_.cites.insert(out_.cites.end(), cites.begin(), cites.end());
  }

  void add(const rules::Act& act, int cast) {
    if (join_)
      for (std::size_t i = 0; i < out_.acts.size(); ++i)
        if (out_.cast[i] == cast && joined(out_.acts[i], act)) return;
    out_.acts.push_back(act);
    out_.cast.push_back(cast);
  }

  Deeds take() { return std::move(out_); }

 private:
  bool joined(rules::Act& into, const rules::Act& act) const {
    if (into.verb != act.verb || act.verb == v_.known.withhold) return false;
    std::optional<rules::Index> differs;
    for (std::size_t f = 0; f < rules::kMaxFields; ++f) {
      if (into.fields[f] == act.fields[f]) continue;
      if (differs || !summable(v_, act.verb, static_cast<rules::Index>(f))) return false;
      differs = static_cast<rules::Index>(f);
    }
    if (differs) into.fields[*differs] |= act.fields[*differs];
    return true;
  }

  const rules::Vocabulary& v_;
  bool join_;
  Deeds out_;
};

/// Told facts are one disclosure, the others are kept back one by one.
void told_and_kept(Gathering& into, const rules::Vocabulary& v, const Interaction& ask,
                   const story::CastMember& who, int cast, Decision d, std::size_t first) {
  rules::Mask told = 0;
  rules::Mask kept = 0;
  for (std::size_t i = 0; i < ask.facts.size(); ++i)
    (has(d, first + i) ? told : kept) |= rules::bit(ask.facts[i].what);
  const auto& k = v.known;
  rules::Act disclose = ask.act;
  disclose.fields[k.to] = rules::bit(who.role.value_or(0));
  disclose.fields[k.what] = told;
  if (told != 0) into.add(disclose, cast);
  rules::Act withhold = rules::default_act(v, k.withhold);
  withhold.fields[k.to] = disclose.fields[k.to];
  for (rules::Mask left = kept & ~told; left != 0; left &= left - 1) {
    withhold.fields[k.what] = left & (~left + 1);
    into.add(withhold, cast);
  }
}

void filled_in(Gathering& into, const rules::Vocabulary& v, const Interaction& ask, Decision d) {
  rules::Mask holds = 0;
  for (std::size_t i = 0; i < ask.entries.size(); ++i)
    if (const auto k = nibble(d, i); k != 0 && k <= ask.entries[i].writings.size())
      holds |= ask.entries[i].writings[k - 1].holds;
  const auto field = v.field("holds");
  if (holds == 0 || !field) return;  // a blank sheet records nothing
  rules::Act record = ask.act;
  record.fields[*field] = holds;
  into.add(record, -1);
  for (std::size_t i = 0; i < ask.entries.size(); ++i)
    if (const auto k = nibble(d, i); k != 0 && k <= ask.entries[i].writings.size())
      into.add(ask.entries[i].writings[k - 1].deeds, {});
}

}  // namespace

Deeds deeds(const story::Scenario& s, const rules::Vocabulary& v, const Interaction& ask, Decision d) {
  Gathering out(v, ask.kind == Kind::select);
  switch (ask.kind) {
    case Kind::none: break;
    case Kind::choose: out.add(ask.options[d.code].deeds, ask.options[d.code].cites); break;
    case Kind::select:
      for (const auto i : picks(ask, d)) out.add(ask.options[i].deeds, ask.options[i].cites);
      break;
    case Kind::order:
      for (const auto i : row(ask, d)) out.add(ask.options[i].deeds, ask.options[i].cites);
      break;
    case Kind::grid:
    case Kind::redact:
      for (std::size_t r = 0; r < ask.recipients.size(); ++r)
        told_and_kept(out, v, ask, s.cast[ask.recipients[r]], ask.recipients[r], d, r * ask.facts.size());
      break;
    case Kind::form: filled_in(out, v, ask, d); break;
  }
  return out.take();
}

std::optional<Decision> meant_best(const Interaction& ask) {
  Decision out;
  bool any = false;
  const auto best = [](const story::Option& o) { return o.meant == story::Meant::best; };
  switch (ask.kind) {
    case Kind::none: return std::nullopt;
    case Kind::grid:
    case Kind::redact: return Decision{ask.best};
    case Kind::choose: {
      const auto it = std::find_if(ask.options.begin(), ask.options.end(), best);
      if (it == ask.options.end()) return std::nullopt;
      return Decision{static_cast<std::uint64_t>(it - ask.options.begin())};
    }
    case Kind::form:
      for (std::size_t i = 0; i < ask.entries.size(); ++i)
        for (std::size_t k = 0; k < ask.entries[i].writings.size(); ++k)
          if (ask.entries[i].writings[k].meant == story::Meant::best) {
            out.code |= std::uint64_t{k + 1} << (4 * i);
            any = true;
            break;
          }
      break;
    case Kind::select:
    case Kind::order:
      for (std::size_t i = 0, place = 0; i < ask.options.size(); ++i) {
        if (!best(ask.options[i])) continue;
        any = true;
        out.code |= ask.kind == Kind::select ? std::uint64_t{1} << i : std::uint64_t{i + 1} << (4 * place++);
      }
      break;
  }
  if (!any) return std::nullopt;
  return out;
}

std::vector<std::string> in_words(const story::Scenario& s, const Interaction& ask, Decision d) {
  std::vector<std::string> out;
  switch (ask.kind) {
    case Kind::none: break;
    case Kind::choose: out.push_back(ask.options[d.code].text); break;
    case Kind::select:
      for (const auto i : picks(ask, d)) out.push_back(ask.options[i].text);
      if (out.empty()) out.emplace_back("None of it.");
      break;
    case Kind::order:
      for (const auto i : row(ask, d))
        out.push_back(fmt::format("{}. {}", out.size() + 1, ask.options[i].text));
      if (out.empty()) out.emplace_back("No step at all.");
      break;
    case Kind::grid:
      for (std::size_t r = 0; r < ask.recipients.size(); ++r) {
        std::vector<std::string> told;
        for (std::size_t i = 0; i < ask.facts.size(); ++i)
          if (has(d, r * ask.facts.size() + i)) told.push_back(ask.facts[i].text);
        out.push_back(fmt::format("{}: {}", base::capitalised(s.cast[ask.recipients[r]].name),
                                  told.empty() ? "nothing" : base::join(told, "; ")));
      }
      break;
    case Kind::redact: {
      std::vector<std::string> readable, black;
      for (std::size_t i = 0; i < ask.facts.size(); ++i)
        (has(d, i) ? readable : black).push_back("\"" + base::trim(ask.facts[i].text) + "\"");
      out.push_back("Readable: " +
                    (readable.empty() ? "nothing that is about anyone" : base::join(readable, "; ")));
      out.push_back("Blacked out: " + (black.empty() ? "nothing" : base::join(black, "; ")));
      break;
    }
    case Kind::form:
      for (std::size_t i = 0; i < ask.entries.size(); ++i) {
        const auto k = nibble(d, i);
        out.push_back(fmt::format("{}: {}", ask.entries[i].label,
                                  k == 0 ? "(left blank)" : ask.entries[i].writings[k - 1].text));
      }
      break;
  }
  return out;
}

}  // namespace plumbline::play
