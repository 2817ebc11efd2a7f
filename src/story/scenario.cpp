#include "story/scenario.hpp"

namespace plumbline::story {

std::string_view to_string(Kind k) {
  switch (k) {
    case Kind::none: return "none";
    case Kind::choose: return "choose";
    case Kind::select: return "select";
    case Kind::grid: return "grid";
    case Kind::redact: return "redact";
    case Kind::form: return "form";
    case Kind::order: break;
  }
  return "order";
}

std::size_t holding(const Scene& scene, Packed vars) {
  std::size_t which = 0;
  for (std::size_t i = 0; i < scene.given.size(); ++i)
    if (scene.given[i].when.holds(vars)) which |= std::size_t{1} << i;
  return which;
}

rules::Situation situation_given(const Scene& scene, std::size_t which) {
  rules::Situation now = scene.now;
  for (std::size_t i = 0; i < scene.given.size(); ++i) {
    if ((which >> i & 1) == 0) continue;
    const auto& given = scene.given[i];
    for (const auto& [field, values] : given.fields) now.fields[field] = values;
    // What a paper covers is said anew as a whole: for one recipient more or for everybody.
    if (!given.covers_by.empty()) now.covers_by = given.covers_by;
  }
  return now;
}

rules::Situation situation(const Scene& scene, Packed vars) {
  return situation_given(scene, holding(scene, vars));
}

}  // namespace plumbline::story
