#pragma once
// Parts of scenarios made in C++, without Lua: for stories that are generated, or too large to write.

#include "made_acts.hpp"
#include "made_tables.hpp"

#include <string>
#include <utility>
#include <vector>

namespace plumbline::support {

inline story::Target to_scene(std::size_t i) {
  return {story::Target::Kind::scene, static_cast<std::uint16_t>(i), {}};
}
inline story::Target to_ending(std::size_t i) {
  return {story::Target::Kind::ending, static_cast<std::uint16_t>(i), {}};
}
inline story::Target to_first_ending() { return {}; }
inline story::Target only(story::Condition when, story::Target to) {
  to.when = std::move(when);
  return to;
}

/// The number-th (from 0) option, pick or step.
inline story::Option option(std::size_t number, std::vector<story::Deed> deeds) {
  story::Option o;
  o.id = std::to_string(number + 1);
  o.text = "Option " + o.id;
  o.world = "It is done.";
  o.learn = "So it goes.";
  o.deeds = std::move(deeds);
  return o;
}

inline story::Scene scene(std::size_t number, const rules::Situation& now, story::Kind kind) {
  story::Scene s;
  s.id = "scene-" + std::to_string(number);
  s.title = "Scene " + std::to_string(number);
  s.now = now;
  s.ask.kind = kind;
  s.ask.prompt = kind == story::Kind::none ? "" : "What now?";
  return s;
}

inline story::Ending ending(std::size_t number) {
  story::Ending e;
  e.id = "ending-" + std::to_string(number);
  e.title = "Ending " + std::to_string(number);
  return e;
}

/// Adds somebody to the cast; the answer is the index.
inline std::uint8_t cast(story::Scenario& s, const rules::Vocabulary& v, const std::string& role) {
  const auto value = v.fields[v.known.to].value(role);
  if (!value) throw std::logic_error("no such role: " + role);
  s.cast.push_back({role, "the " + role, *value});
  return static_cast<std::uint8_t>(s.cast.size() - 1);
}

/// No scenes yet; you are the only one there.
inline story::Scenario blank(const std::string& id, Variables variables) {
  story::Scenario s;
  s.id = s.title = s.hash = id;
  s.version = "1";
  s.minutes = 1;
  s.cast.push_back({"you", "Officer Test", {}});
  s.you = 0;
  s.first = pack(variables);
  s.variables = std::move(variables);
  return s;
}

}  // namespace plumbline::support
