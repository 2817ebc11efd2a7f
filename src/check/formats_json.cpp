#include "check/formats_words.hpp"

#include <nlohmann/json.hpp>

namespace plumbline::check {

namespace {

using Json = nlohmann::ordered_json;

Json finding(const Finding& f) {
  return {{"gravity", word(f.said.gravity)},
          {"code", f.said.code},
          {"file", f.said.where.file},
          {"line", f.said.where.line},
          {"at", f.at},
          {"message", f.said.message},
          {"hint", f.said.hint},
          {"path", f.path},
          {"accepted", f.accepted}};
}

Json findings(const std::vector<Finding>& list) {
  auto out = Json::array();
  for (const auto& f : list) out.push_back(finding(f));
  return out;
}

Json ending(const EndingReport& e) {
  Json out{{"id", e.id},
           {"title", e.title},
           {"reachable", e.reachable},
           {"without_critical", e.without_critical},
           {"least_cost", e.least_cost},
           {"best", nullptr},
           {"worst", nullptr}};
  if (e.reachable) out["best"] = e.best;
  if (e.reachable && e.worst_known) out["worst"] = e.worst;
  return out;
}

Json strategy(const StrategyReport& s) {
  return {{"name", s.name}, {"score", s.score}, {"passed", s.passed}, {"ended", s.ended}};
}

Json scenario(const Report& r) {
  Json out{{"id", r.scenario},
           {"title", r.title},
           {"file", r.file},
           {"loaded", r.loaded},
           {"complete", r.complete},
           {"stopped", r.stopped},
           {"states", r.states},
           {"moves", r.moves},
           {"scenes", {{"all", r.scenes}, {"reached", r.scenes_reached}}},
           {"options", {{"all", r.options}, {"reached", r.options_reached}}},
           {"at_stake", r.at_stake},
           {"findings", findings(r.findings)},
           {"endings", Json::array()},
           {"strategies", Json::array()},
           {"rules", r.rules}};
  for (const auto& e : r.endings) out["endings"].push_back(ending(e));
  for (const auto& s : r.strategies) out["strategies"].push_back(strategy(s));
  return out;
}

}  // namespace

std::string to_json(const Checked& all) {
  Json out{{"format", "plumbline-check 1"},
           {"errors", errors(all)},
           {"warnings", warnings(all)},
           {"scenarios", Json::array()}};
  for (const auto& r : all.reports) out["scenarios"].push_back(scenario(r));
  out["set"] = {{"findings", findings(all.about_the_set)},
                {"rules", {{"all", all.rules}, {"unexercised", all.unexercised}}}};
  return out.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace plumbline::check
