#include "faces/desktop/told.hpp"

#include <nlohmann/json.hpp>

namespace plumbline::desktop {

namespace {

nlohmann::ordered_json item_in_json(const Placed& p) {
  nlohmann::ordered_json out{{"id", p.item.id},
                             {"role", in_words(p.item.role)},
                             {"label", p.item.label},
                             {"state", p.item.state},
                             {"enabled", p.item.enabled}};
  if (!p.seen.empty()) out["seen"] = {p.seen.x0, p.seen.y0, p.seen.x1, p.seen.y1};
  return out;
}

}  // namespace

std::string in_json(const Ui& ui) {
  nlohmann::ordered_json out{{"focus", ui.focused()},
                             {"items", nlohmann::ordered_json::array()},
                             {"said", nlohmann::ordered_json::array()}};
  for (const auto& p : ui.items())
    if (p.layer == ui.top_layer()) out["items"].push_back(item_in_json(p));
  for (const auto& p : ui.passages())
    if (p.layer == ui.top_layer()) out["said"].push_back(p.text);
  return out.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

}  // namespace plumbline::desktop
