#pragma once
// Checks a scenario as a program is checked: every claim proved over all states it can reach, or shown false
// by a shortest way there. Nothing that wasn't proved is called so. docs/diagnostics.md says what each check
// means.

#include "check/report.hpp"
#include "score/scorecard.hpp"
#include "solve/menu.hpp"

#include <optional>

namespace plumbline::check {

struct Wishes {
  solve::Budget budget;
  solve::MenuLimits menus;
  int mark = score::kProvisionalMark;  // of 100
  std::uint64_t seed = 1;  // of the walks at random that are made when not all states could be visited
  std::uint64_t walks = 2000;
};

/// `remarks`: what the loader said; `file`: what the findings name as their place.
Report check(const play::Stage& stage, const base::Diagnostics& remarks, const std::string& file,
             const Wishes& wishes = {});
/// A scenario that couldn't be loaded.
Report not_loaded(const std::string& id, const std::string& file, const base::Diagnostics& why);

/// What shows over several scenarios only. `loaded`: those that could be loaded.
Checked together(std::vector<Report> reports, const std::vector<const story::Scenario*>& loaded,
                 const rules::Rulebook& book);

}  // namespace plumbline::check
