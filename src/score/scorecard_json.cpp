// A scorecard as JSON. docs/scoring.md describes it for whoever reads one.

#include "score/scorecard.hpp"

#include <nlohmann/json.hpp>

namespace plumbline::score {

namespace {

using nlohmann::ordered_json;

double shown(int tenths) { return tenths / 10.0; }

ordered_json leg_json(const Leg& l) {
  ordered_json j;
  j["scene"] = l.scene;
  j["title"] = l.title;
  j["decided"] = ordered_json::parse(l.json);
  j["words"] = l.words;
  return j;
}

ordered_json legs_json(const std::vector<Leg>& legs) {
  auto out = ordered_json::array();
  for (const auto& l : legs) out.push_back(leg_json(l));
  return out;
}

ordered_json decided_json(const Decided& d) {
  auto j = leg_json(d.what);
  if (d.late) j["late"] = true;
  j["verdict"] = rules::to_string(d.verdict);
  j["cost"] = d.cost;
  if (d.exact) {
    j["best"] = d.best;
    j["lost"] = d.lost;
    j["at_stake"] = d.at_stake;
    j["score_still_possible"] = shown(d.possible);
  }
  j["rules_missed"] = d.missed;
  j["rules_met"] = d.met;
  if (d.confidence != play::Confidence::unsaid) j["confidence"] = play::to_string(d.confidence);
  if (!d.reason.empty()) j["reason"] = d.reason;
  j["sure_and_wrong"] = d.sure_and_wrong;
  if (!d.best_course.empty()) j["best_course"] = legs_json(d.best_course);
  return j;
}

ordered_json breach_json(const Breach& b, std::size_t decisions) {
  ordered_json j;
  j["rule"] = b.point.rule;
  j["statement"] = b.point.statement;
  j["decision"] = b.review < decisions ? ordered_json(b.review + 1) : ordered_json(nullptr);
  j["recovered"] = b.recovered;
  if (b.recovered) j["how"] = b.how;
  return j;
}

void result_json(const Scorecard& c, ordered_json& j) {
  j["exact"] = c.exact;
  if (!c.exact) j["why_not"] = c.why_not;
  j["cost"] = c.cost;
  if (c.exact) {
    j["at_stake"] = c.stake;
    j["lost"] = c.lost;
    j["score"] = c.finished ? ordered_json(shown(c.score().tenths())) : ordered_json(nullptr);
    j["score_still_possible"] = shown(c.possible());
  }
  j["mark"] = {{"value", c.mark}, {"provisional", c.provisional}};
  if (c.provisional) j["mark"]["note"] = kMarkNote;
  j["passed"] = c.passed;
}

}  // namespace

std::string to_json(const Scorecard& c) {
  ordered_json j;
  j["format"] = "plumbline-scorecard 1";
  j["scenario"] = {{"id", c.scenario}, {"title", c.title}, {"version", c.version}, {"hash", c.scenario_hash}};
  j["rulebook"] = {{"edition", c.rulebook_edition}, {"hash", c.rulebook_hash}};
  j["mode"] = play::to_string(c.mode);
  j["alternative"] = c.alternative;
  j["finished"] = c.finished;
  if (c.finished) j["ending"] = c.ending;
  result_json(c, j);
  j["critical_breaches"] = ordered_json::array();
  for (const auto& b : c.breaches) j["critical_breaches"].push_back(breach_json(b, c.decisions.size()));
  j["domains"] = ordered_json::array();
  for (const auto& d : c.domains) j["domains"].push_back({{"domain", d.id}, {"met", d.met}, {"of", d.of}});
  j["rules_missed"] = c.missed;
  j["rules_met"] = c.met;
  j["decisions"] = ordered_json::array();
  for (const auto& d : c.decisions) j["decisions"].push_back(decided_json(d));
  return j.dump(2, ' ', false, ordered_json::error_handler_t::replace) + "\n";
}

}  // namespace plumbline::score
