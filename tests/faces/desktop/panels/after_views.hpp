#pragma once
// Made-up contents for looking back, results and the advisor; after_samples.cpp shows them, after_test.cpp
// operates them.

#include "faces/desktop/panels/play_views.hpp"

namespace plumbline::desktop::test {

FindingView made_finding(const char* rule, const char* statement, const char* reason, const char* severity,
                         const char* verdict, Tone tone);
DebriefView passed_debrief();         // 94.5, seven decisions
DebriefView failed_debrief();         // mark reached, but a critical breach stands
DebriefView one_decision_debrief();   // it was over after one
DebriefView long_debrief(int count);  // as many decisions as wanted
DebriefView clean_debrief();          // 100
DebriefView left_at_once_debrief();   // nothing was decided
DebriefView inexact_debrief();
DebriefView unfinished_debrief();
DebriefView assessed_debrief();
DebriefView quiet_debrief();  // with contacts
ResultsView some_results(int count);
AdvisorView forbidden_advice();
AdvisorView permitted_advice();
AdvisorView not_enough_advice();
AdvisorView required_advice();
AdvisorView many_choices_advice();  // fourteen
AdvisorView several_advice();       // a slot that takes several
AdvisorView more_advice();          // all facts shown, one of them open

}  // namespace plumbline::desktop::test
