#pragma once
// What the engine found, as the screens show it.

#include "faces/desktop/panels/play_views.hpp"
#include "score/scorecard.hpp"

namespace plumbline::desktop {

Tone tone_of(rules::Verdict v);
/// "critical" ... of a rule, by its place among the severities.
Tone tone_of_severity(std::size_t severity);

FindingView finding_view(const rules::Rulebook& book, const score::Point& p);
std::vector<LegView> legs_view(const std::vector<score::Leg>& legs);
/// One decision, numbered from 1. `worth` may be nothing. `recovered`: what was wrong was put right later.
ReviewView review_view(const rules::Rulebook& book, const score::Review& r, const score::Decided* worth,
                       int number, bool recovered = false);
std::vector<Contact> contact_views(const rules::Rulebook& book);
HelpView help_view(const rules::Rulebook& book);

}  // namespace plumbline::desktop
