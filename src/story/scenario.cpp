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

rules::Situation situation(const Scene& scene, Packed vars) {
  rules::Situation now = scene.now;
  for (const auto& given : scene.given) {
    if (!given.when.holds(vars)) continue;
    for (const auto& [field, values] : given.fields) now.fields[field] = values;
    // What a paper covers is said anew as a whole: for one recipient more or for everybody.
    if (!given.covers_by.empty()) now.covers_by = given.covers_by;
  }
  return now;
}

}  // namespace plumbline::story
