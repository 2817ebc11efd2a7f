#include "exports/interaction.hpp"

#include "exports/iri.hpp"

#include <algorithm>

namespace plumbline::exports {
namespace {

using Json = nlohmann::ordered_json;

bool matching(Interaction kind) { return kind == Interaction::grid || kind == Interaction::form; }

const char* type_name(Interaction kind) {
  if (matching(kind)) return "matching";
  return kind == Interaction::order ? "sequencing" : "choice";
}

std::size_t place(const std::vector<Item>& list, const std::string& id) {
  return static_cast<std::size_t>(
      std::find_if(list.begin(), list.end(), [&](const Item& i) { return i.id == id; }) - list.begin());
}

Picks in_order(const Decision& d, Picks picks) {
  if (d.kind == Interaction::order) return picks;
  std::stable_sort(picks.begin(), picks.end(), [&](const Pick& a, const Pick& b) {
    const auto ta = place(d.targets, a.target), tb = place(d.targets, b.target);
    return ta != tb ? ta < tb : place(d.items, a.item) < place(d.items, b.item);
  });
  return picks;
}

Json components(const std::vector<Item>& items, const std::string& language) {
  auto list = Json::array();
  for (const auto& item : items)
    list.push_back({{"id", component_id(item.id)}, {"description", {{language, item.text}}}});
  return list;
}

}  // namespace

std::string spelt(const Decision& d, const Picks& picks) {
  std::string text;
  for (const auto& pick : in_order(d, picks)) {
    if (!text.empty()) text += "[,]";
    if (matching(d.kind)) text += component_id(pick.target) + "[.]";
    text += component_id(pick.item);
  }
  return text;
}

void add_interaction(Json& definition, const Decision& d, const std::string& language) {
  definition["interactionType"] = type_name(d.kind);
  if (!d.best.empty()) {
    auto& right = definition["correctResponsesPattern"] = Json::array();
    for (const auto& picks : d.best) right.push_back(spelt(d, picks));
  }
  if (matching(d.kind)) {
    definition["source"] = components(d.targets, language);
    definition["target"] = components(d.items, language);
  } else {
    definition["choices"] = components(d.items, language);
  }
}

}  // namespace plumbline::exports
