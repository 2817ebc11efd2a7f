#include "play/decision_json.hpp"

#include "base/text.hpp"

#include <fmt/format.h>

namespace plumbline::play {

namespace {

using nlohmann::json;
using story::Interaction;
using story::Kind;

std::size_t nibble(Decision d, std::size_t i) { return d.code >> (4 * i) & 15; }

const char* key(Kind k) {
  switch (k) {
    case Kind::choose: return "choose";
    case Kind::select: return "select";
    case Kind::grid: return "grid";
    case Kind::redact: return "readable";
    case Kind::form: return "form";
    case Kind::order: return "order";
    case Kind::none: break;
  }
  return "nothing";
}

json facts(const Interaction& ask, Decision d, std::size_t first) {
  json out = json::array();
  for (std::size_t i = 0; i < ask.facts.size(); ++i)
    if ((d.code >> (first + i) & 1) != 0) out.push_back(ask.facts[i].id);
  return out;
}

/// A value for a message; what is nested is only named, since files from strangers can nest without end.
std::string shown(const json& j) { return j.is_structured() ? "like that" : base::printable(j.dump()); }

template <class List>
std::optional<std::size_t> position(const List& list, const std::string& id) {
  for (std::size_t i = 0; i < list.size(); ++i)
    if (list[i].id == id) return i;
  return std::nullopt;
}

/// A number from 1 to `most`, as an index from 0; or nothing.
std::optional<std::size_t> index(const json& j, std::size_t most) {
  if (!j.is_number_unsigned()) return std::nullopt;
  const auto n = j.get<std::uint64_t>();
  if (n < 1 || n > most) return std::nullopt;
  return static_cast<std::size_t>(n - 1);
}

/// An option by number or by its `as`.
std::optional<std::size_t> option(const Interaction& ask, const json& j) {
  if (j.is_string()) return position(ask.options, j.get<std::string>());
  return index(j, ask.options.size());
}

class Reader {
 public:
  Reader(const story::Scenario& s, const Interaction& ask, std::string& wrong)
      : s_(s), ask_(ask), wrong_(wrong) {}

  std::optional<Decision> read(const json& j) {
    if (!j.is_object() || !j.contains(key(ask_.kind)))
      return fail(fmt::format("a decision here is written {{\"{}\": ...}}", key(ask_.kind)));
    const json& v = j.at(key(ask_.kind));
    switch (ask_.kind) {
      case Kind::choose: return choose(v);
      case Kind::select: return list(v, false);
      case Kind::order: return list(v, true);
      case Kind::redact: return cells(v, 0);
      case Kind::grid: return grid(v);
      case Kind::form: return form(v);
      case Kind::none: break;
    }
    return fail("there is nothing to decide here");
  }

 private:
  std::optional<Decision> fail(std::string why) {
    wrong_ = std::move(why);
    return std::nullopt;
  }

  std::optional<Decision> choose(const json& v) {
    const auto i = option(ask_, v);
    if (!i) return fail(fmt::format("there is no option {} here", shown(v)));
    return Decision{*i};
  }

  std::optional<Decision> list(const json& v, bool row) {
    if (!v.is_array() || v.size() > 60) return fail("this is a list of numbers");
    Decision d;
    std::size_t place = 0;
    for (const auto& x : v) {
      const auto i = option(ask_, x);
      if (!i || (row && place >= 15)) return fail(fmt::format("there is no option {} here", shown(x)));
      d.code |= row ? std::uint64_t{*i + 1} << (4 * place++) : std::uint64_t{1} << *i;
    }
    return d;
  }

  std::optional<Decision> cells(const json& v, std::size_t first) {
    if (!v.is_array()) return fail("this is a list of facts");
    Decision d;
    for (const auto& x : v) {
      const auto i = x.is_string() ? position(ask_.facts, x.get<std::string>()) : index(x, ask_.facts.size());
      if (!i) return fail(fmt::format("there is no fact {} here", shown(x)));
      d.code |= std::uint64_t{1} << (first + *i);
    }
    return d;
  }

  std::optional<Decision> grid(const json& v) {
    if (!v.is_object()) return fail("a grid names people and what they hear");
    Decision d;
    for (const auto& [who, told] : v.items()) {
      std::optional<std::size_t> row;
      for (std::size_t r = 0; r < ask_.recipients.size(); ++r)
        if (s_.cast[ask_.recipients[r]].id == who) row = r;
      if (!row) return fail(fmt::format("'{}' is not in this grid", base::printable(who)));
      const auto part = cells(told, *row * ask_.facts.size());
      if (!part) return std::nullopt;
      d.code |= part->code;
    }
    return d;
  }

  std::optional<Decision> form(const json& v) {
    if (!v.is_object()) return fail("a form names entries and the number of the wording");
    Decision d;
    for (const auto& [id, number] : v.items()) {
      const auto e = position(ask_.entries, id);
      if (!e) return fail(fmt::format("there is no entry '{}' here", base::printable(id)));
      if (number == 0) continue;
      const auto k = index(number, ask_.entries[*e].writings.size());
      if (!k) return fail(fmt::format("the entry '{}' has no wording {}", id, shown(number)));
      d.code |= std::uint64_t{*k + 1} << (4 * *e);
    }
    return d;
  }

  const story::Scenario& s_;
  const Interaction& ask_;
  std::string& wrong_;
};

}  // namespace

json decision_json(const story::Scenario& s, const Interaction& ask, Decision d) {
  json v = json::array();
  switch (ask.kind) {
    case Kind::none: break;
    case Kind::choose: v = d.code + 1; break;
    case Kind::select:
      for (std::size_t i = 0; i < ask.options.size(); ++i)
        if ((d.code >> i & 1) != 0) v.push_back(i + 1);
      break;
    case Kind::order:
      for (std::size_t i = 0; i < 15 && nibble(d, i) != 0; ++i) v.push_back(nibble(d, i));
      break;
    case Kind::redact: v = facts(ask, d, 0); break;
    case Kind::grid:
      v = json::object();
      for (std::size_t r = 0; r < ask.recipients.size(); ++r)
        if (auto told = facts(ask, d, r * ask.facts.size()); !told.empty())
          v[s.cast[ask.recipients[r]].id] = told;
      break;
    case Kind::form:
      v = json::object();
      for (std::size_t i = 0; i < ask.entries.size(); ++i)
        if (nibble(d, i) != 0) v[ask.entries[i].id] = nibble(d, i);
      break;
  }
  return {{key(ask.kind), v}};
}

std::string to_json(const story::Scenario& s, const Interaction& ask, Decision d) {
  return decision_json(s, ask, d).dump();
}

std::optional<Decision> read_decision(const story::Scenario& s, const Interaction& ask, const json& j,
                                      std::string& wrong) {
  return Reader(s, ask, wrong).read(j);
}

}  // namespace plumbline::play
