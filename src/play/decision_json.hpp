#pragma once
// One decision as JSON, and back. Numbers count from 1; people, facts and entries go by their ids. Private to
// play/.
//   {"choose": 2}  {"select": [1, 3]}  {"grid": {"sister": ["risk"]}}  {"readable": ["figures"]}
//   {"form": {"when": 1}}  {"order": [2, 1]}

#include "play/decision.hpp"

#include <nlohmann/json.hpp>

namespace plumbline::play {

nlohmann::json decision_json(const story::Scenario& s, const story::Interaction& ask, Decision d);
/// Nothing and a plain sentence in `wrong` when it can't be read.
std::optional<Decision> read_decision(const story::Scenario& s, const story::Interaction& ask,
                                      const nlohmann::json& j, std::string& wrong);

}  // namespace plumbline::play
