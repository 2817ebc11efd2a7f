#include "check/check.hpp"

#include "base/text.hpp"
#include "check/notebook.hpp"
#include "check/wording.hpp"
#include "solve/exercised.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace plumbline::check {

namespace {

/// The loader can't know whether a range is ever left; after a whole search we do.
bool superseded(const base::Diagnostic& d, const solve::Space& space) {
  return space.complete() && d.code == "story.value-out-of-range";
}

void not_proved(Notebook& notes, const solve::Space& space, const Wishes& wishes) {
  notes.warning(
      kNotProved, {"", 0},
      fmt::format("Not proved: {}. {} states were visited.", space.stopped(), space.states()),
      fmt::format("What is reported was found and is true; what isn't may be there all the same. {} walks at "
                  "random were made besides. A larger budget (--states, --seconds, --megabytes) may settle "
                  "it, or fewer variables.",
                  wishes.walks));
}

}  // namespace

Report check(const play::Stage& stage, const base::Diagnostics& remarks, const std::string& file,
             const Wishes& wishes) {
  const auto& s = stage.scenario();
  Report report;
  report.scenario = s.id;
  report.title = s.title;
  report.file = file;
  report.loaded = true;
  const solve::Space space(stage, wishes.budget, wishes.menus);
  Notebook notes(space, file);
  for (const auto& d : remarks)
    if (!superseded(d, space)) notes.remark(d);
  report.complete = space.complete();
  report.stopped = space.stopped();
  report.states = space.states();
  report.moves = space.moves();
  check_faults(notes);
  check_claims(notes);
  check_feedback(notes);
  check_reach(notes, report);
  if (space.complete()) {
    check_costs(notes, report, wishes.mark);
    check_duties(notes);
    check_strategies(notes, report,
                     wishes.mark);  // without exact scores nobody passes, and that proves nothing
  } else {
    not_proved(notes, space, wishes);
    walk_about(notes, wishes);
  }
  report.rules = solve::rules_exercised(space);
  for (auto& f : wording(s, file)) notes.add(std::move(f));
  report.findings = notes.take();
  return report;
}

Report not_loaded(const std::string& id, const std::string& file, const base::Diagnostics& why) {
  Report out;
  out.scenario = out.title = id;
  out.file = file;
  for (const auto& d : why) out.findings.push_back({d, {}, {}, {}});
  return out;
}

Checked together(std::vector<Report> reports, const std::vector<const story::Scenario*>& loaded,
                 const rules::Rulebook& book) {
  Checked out;
  out.reports = std::move(reports);
  std::set<std::string> exercised;
  for (const auto& r : out.reports) exercised.insert(r.rules.begin(), r.rules.end());
  for (const auto& r : book.rules) {
    if (r.off) continue;
    ++out.rules;
    if (exercised.count(r.id) == 0) out.unexercised.push_back(r.id);
  }
  std::sort(out.unexercised.begin(), out.unexercised.end());
  if (!out.unexercised.empty() && loaded.size() > 1)
    out.about_the_set.push_back({{base::Gravity::note,
                                  std::string(code::kUnexercised),
                                  {},
                                  fmt::format("{} of {} rules are exercised by no scenario of this set.",
                                              out.unexercised.size(), out.rules),
                                  "plumbline rules ID shows what a rule asks for."},
                                 {},
                                 {},
                                 {}});
  for (auto& f : wording_of_set(loaded)) out.about_the_set.push_back(std::move(f));
  return out;
}

}  // namespace plumbline::check
