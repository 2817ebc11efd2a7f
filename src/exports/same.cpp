#include "exports/instants.hpp"
#include "exports/sending.hpp"

#include <nlohmann/json.hpp>

#include <cmath>

namespace plumbline::exports {
namespace {

using Json = nlohmann::json;

// Record stores keep these once per activity or verb, in words of their own.
bool kept_elsewhere(const std::string& key) {
  return key == "definition" || key == "display" || key == "version";
}

bool within(const Json& ours, const Json& theirs);

bool members_within(const Json& ours, const Json& theirs) {
  for (const auto& [key, value] : ours.items()) {
    if (kept_elsewhere(key)) continue;
    const auto found = theirs.find(key);
    if (found == theirs.end() || !within(value, *found)) return false;
  }
  return true;
}

bool same_text(const std::string& ours, const std::string& theirs) {
  if (ours == theirs) return true;
  const auto a = read_instant(ours), b = read_instant(theirs);
  return a && b && *a == *b;
}

bool within(const Json& ours, const Json& theirs) {
  if (ours.is_object()) return theirs.is_object() && members_within(ours, theirs);
  if (ours.is_array()) {
    if (!theirs.is_array() || ours.size() != theirs.size()) return false;
    for (std::size_t i = 0; i < ours.size(); ++i)
      if (!within(ours[i], theirs[i])) return false;
    return true;
  }
  if (ours.is_string() && theirs.is_string())
    return same_text(ours.get_ref<const std::string&>(), theirs.get_ref<const std::string&>());
  if (ours.is_number() && theirs.is_number())
    return std::abs(ours.get<double>() - theirs.get<double>()) <= 1e-9 * (1 + std::abs(ours.get<double>()));
  return ours == theirs;
}

}  // namespace

bool says_the_same(const std::string& ours, const std::string& theirs) {
  const auto a = Json::parse(ours, nullptr, false), b = Json::parse(theirs, nullptr, false);
  return a.is_object() && b.is_object() && within(a, b);
}

}  // namespace plumbline::exports
