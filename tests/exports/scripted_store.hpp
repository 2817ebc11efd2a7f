#pragma once
// A record store in memory that answers as xAPI asks, and a road to it on which requests and answers are
// lost, doubled and delayed by chance. It counts what it holds, so that a test can say: each exactly once.

#include "base/dice.hpp"
#include "exports/sending.hpp"

#include <nlohmann/json.hpp>

#include <map>
#include <set>
#include <string>

namespace plumbline::exports {

struct ScriptedStore {
  std::map<std::string, nlohmann::json> held;
  std::map<std::string, int> taken;  // how often a statement was newly stored
  std::set<std::string> faulty;      // ids it finds a fault in (400)
  std::set<std::string> stumbles;    // ids it falls over (500)
  bool conflict_on_same = false;     // 409 also when the same is there: 1.0.3 allows either
  std::size_t largest = SIZE_MAX;    // bytes of a request

  LrsReply answer(const LrsRequest& request) {
    if (request.method == "GET") return show(request.query);
    if (request.body.size() > largest) return {413, "too large"};
    const auto list = nlohmann::json::parse(request.body);
    auto ids = nlohmann::json::array();
    for (const auto& s : list) {
      const auto id = s["id"].get<std::string>();
      if (stumbles.contains(id)) return {500, "TypeError: undefined"};
      if (faulty.contains(id)) return {400, "bad statement " + id};
      if (const auto old = held.find(id); old != held.end() && (conflict_on_same || old->second != s))
        return {409, "conflict"};
      ids.push_back(id);
    }
    for (const auto& s : list)
      if (held.emplace(s["id"].get<std::string>(), s).second) ++taken[s["id"].get<std::string>()];
    return {200, ids.dump()};
  }

  LrsReply show(const std::string& query) const {
    const auto found = held.find(query.substr(query.find('=') + 1));
    if (found == held.end() || query.starts_with("?voided")) return {404, "not found"};
    auto s = found->second;
    s["stored"] = "2026-11-22T00:00:00.000Z";
    s["authority"] = {{"objectType", "Agent"}};
    return {200, s.dump()};
  }
};

/// What may happen on the road, in so many of a hundred cases each.
struct Road {
  ScriptedStore& store;
  base::Dice dice;
  std::uint64_t lost = 0, answer_lost = 0, doubled = 0, error = 0, busy = 0;

  LrsReply operator()(const LrsRequest& request) {
    const auto chance = [&](std::uint64_t percent) { return dice.below(100) < percent; };
    if (chance(lost)) return {0, "", {}, "No answer came."};
    if (chance(error)) return {static_cast<int>(500 + 2 * dice.below(2)), "out of order"};
    if (chance(busy)) return {dice.below(2) == 0 ? 429 : 503, "", static_cast<int>(dice.below(30))};
    if (chance(doubled)) store.answer(request);
    auto reply = store.answer(request);
    if (chance(answer_lost)) return {0, "", {}, "The connection was cut."};
    return reply;
  }
};

}  // namespace plumbline::exports
