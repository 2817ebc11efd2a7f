// A report as JSON. docs/statistics.md describes it.

#include "base/date.hpp"
#include "reports/outputs.hpp"

#include <nlohmann/json.hpp>

namespace plumbline::reports {

namespace {

using nlohmann::ordered_json;

template <class T>
ordered_json or_null(const std::optional<T>& value) {
  return value ? ordered_json(*value) : ordered_json(nullptr);
}

ordered_json day_json(const std::optional<int>& day) {
  return day ? ordered_json(base::written_day(*day)) : ordered_json(nullptr);
}

ordered_json score_json(int tenths) {
  return tenths == kNoScore ? ordered_json(nullptr) : ordered_json(tenths / 10.0);
}

const char* standing_json(Standing s) {
  return s == Standing::too_few ? "too-few" : s == Standing::unstable ? "unstable" : "steady";
}

ordered_json option_json(const OptionFigures& o) {
  ordered_json j;
  j["option"] = o.key;
  j["text"] = o.text;
  j["n"] = o.n;
  j["share"] = o.share;
  j["credit"] = or_null(o.credit);
  j["upper_share"] = or_null(o.upper);
  j["lower_share"] = or_null(o.lower);
  j["mean_rest"] = or_null(o.mean_rest);
  j["best"] = o.best;
  j["unused"] = o.unused;
  return j;
}

ordered_json item_json(const ItemFigures& i) {
  ordered_json j;
  j["scene"] = i.scene;
  j["title"] = i.title;
  j["n"] = i.n;
  j["standing"] = standing_json(i.standing);
  if (i.standing == Standing::too_few) return j;
  j["n_with_rest"] = i.rests;
  j["facility"] = or_null(i.facility);
  j["discrimination"] = or_null(i.discrimination);
  j["discriminative_efficiency"] = or_null(i.efficiency);
  j["median_seconds"] = or_null(i.dwell);
  j["sure"] = i.sure;
  j["sure_and_wrong"] = i.sure_and_wrong;
  j["flags"] = ordered_json::array();
  for (const auto f : i.flags) j["flags"].push_back(to_string(f));
  j["options"] = ordered_json::array();
  for (const auto& o : i.options) j["options"].push_back(option_json(o));
  return j;
}

ordered_json consistency_json(const std::optional<Consistency>& c) {
  if (!c) return nullptr;
  return {{"effective_length", c->length},
          {"agreement", c->agreement},
          {"chance", c->chance},
          {"kappa", or_null(c->kappa)}};
}

ordered_json form_json(const FormFigures& f) {
  ordered_json j;
  j["scenario"] = f.scenario;
  j["title"] = f.title;
  j["version"] = f.version;
  j["hash"] = f.hash;
  j["n"] = f.n;
  j["scored"] = f.scored;
  j["standing"] = standing_json(f.standing);
  if (f.standing != Standing::too_few) {
    j["mark"] = or_null(f.mark);
    j["marks_differ"] = f.marks_differ;
    j["pass_rate"] = or_null(f.pass_rate);
    j["breach_rate"] = or_null(f.breach_rate);
    j["mean"] = or_null(f.mean);
    j["standard_deviation"] = or_null(f.deviation);
    j["median"] = or_null(f.median);
    j["histogram"] = f.histogram;
    j["common_items"] = f.common;
    j["alpha"] = or_null(f.alpha);
    j["sem"] = or_null(f.sem);
    j["sem_points"] = or_null(f.sem_points);
    j["consistency"] = consistency_json(f.consistency);
  }
  j["items"] = ordered_json::array();
  for (const auto& i : f.items) j["items"].push_back(item_json(i));
  return j;
}

ordered_json rule_json(const RuleFigures& r) {
  return {{"rule", r.id}, {"statement", r.statement},  {"missed", r.missed},
          {"met", r.met}, {"missed_share", r.share()}, {"sure_and_missed", r.sure_and_missed}};
}

ordered_json grade_json(const Gradebook& book, const Grade& g) {
  const auto& person = book.trainees[g.trainee];
  const auto day = [](int d, bool known) {
    return day_json(known && d != 0 ? std::optional(d) : std::nullopt);
  };
  ordered_json j;
  j["id"] = person.id;
  j["name"] = person.name;
  j["scenario"] = book.scenarios[g.scenario].id;
  j["attempts"] = g.attempts;
  j["finished"] = g.finished;
  j["first"] = score_json(g.first);
  j["last"] = score_json(g.last);
  j["best"] = score_json(g.best);
  j["passed"] = g.passed;
  j["passed_on"] = day(g.passed_day, g.passed);
  j["last_on"] = day(g.last_day, true);
  return j;
}

ordered_json person_json(const Gradebook& book, const Standings& s) {
  ordered_json j;
  j["id"] = book.trainees[s.trainee].id;
  j["name"] = book.trainees[s.trainee].name;
  j["attempts"] = s.attempts;
  j["done"] = s.done;
  j["passed"] = s.passed;
  j["of"] = s.of;
  j["last_on"] = day_json(s.last_day == 0 ? std::nullopt : std::optional(s.last_day));
  return j;
}

void scope_json(const Report& r, ordered_json& j) {
  j["title"] = r.title;
  j["made_on"] = r.made_on;
  j["group"] = r.group;
  j["module"] = r.module;
  j["from"] = day_json(r.from);
  j["to"] = day_json(r.to);
  j["mode"] = !r.mode ? "both" : *r.mode == Mode::practice ? "practice" : "assessment";
  j["which"] = r.which == Which::first ? "first" : r.which == Which::last ? "last" : "all";
  j["attempts"] = r.attempts;
  j["fewest_shown"] = kFewest;
  j["steady_from"] = kSteady;
}

}  // namespace

std::string to_json(const Report& r) {
  ordered_json j;
  j["format"] = "plumbline-report 1";
  scope_json(r, j);
  j["scenarios"] = ordered_json::array();
  for (const auto& f : r.forms) j["scenarios"].push_back(form_json(f));
  j["rules_standing"] = standing_json(r.rules_standing);
  j["rules"] = ordered_json::array();
  for (const auto& rule : r.rules) j["rules"].push_back(rule_json(rule));
  j["across_scenarios"] = nullptr;
  if (r.across)
    j["across_scenarios"] = {{"scenarios", r.across->scenarios},
                             {"n", r.across->n},
                             {"standing", standing_json(r.across->standing)},
                             {"alpha", or_null(r.across->alpha)}};
  j["gradebook"] = ordered_json::array();
  for (const auto i : by_trainee(r.gradebook))
    j["gradebook"].push_back(grade_json(r.gradebook, r.gradebook.grades[i]));
  j["people"] = ordered_json::array();
  for (const auto& s : over_all(r.gradebook)) j["people"].push_back(person_json(r.gradebook, s));
  return j.dump(2, ' ', false, ordered_json::error_handler_t::replace) + "\n";
}

}  // namespace plumbline::reports
