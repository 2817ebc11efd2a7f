#pragma once
// The screens. Each draws its view and adds what the person wants.

#include "faces/desktop/kit/ui.hpp"
#include "faces/desktop/panels/intents.hpp"

namespace plumbline::desktop {

void draw_home(Ui& ui, const ChromeView& chrome, const HomeView& view, Intents& wants);
void draw_module(Ui& ui, const ChromeView& chrome, const ModuleView& view, Intents& wants);
void draw_practise(Ui& ui, const ChromeView& chrome, const PractiseView& view, Intents& wants);
void draw_results(Ui& ui, const ChromeView& chrome, const ResultsView& view, Intents& wants);
void draw_notice(Ui& ui, const ChromeView& chrome, const NoticeView& view, Intents& wants);
void draw_player(Ui& ui, const ChromeView& chrome, const PlayerView& view, Intents& wants);
void draw_debrief(Ui& ui, const ChromeView& chrome, const DebriefView& view, Intents& wants);
void draw_rules(Ui& ui, const ChromeView& chrome, const RulesView& view, Intents& wants);
void draw_advisor(Ui& ui, const ChromeView& chrome, const AdvisorView& view, Intents& wants);
void draw_settings(Ui& ui, const ChromeView& chrome, const SettingsView& view, Intents& wants);
void draw_problems(Ui& ui, const ChromeView& chrome, const ProblemsView& view, Intents& wants);

// The records.
void draw_who(Ui& ui, const ChromeView& chrome, const WhoView& view, Intents& wants);
void draw_you(Ui& ui, const ChromeView& chrome, const YouView& view, Intents& wants);
void draw_privacy(Ui& ui, const ChromeView& chrome, const PrivacyView& view, Intents& wants);
void draw_record(Ui& ui, const ChromeView& chrome, const RecordView& view, Intents& wants);
void draw_gate(Ui& ui, const ChromeView& chrome, const GateView& view, Intents& wants);
void draw_groups(Ui& ui, const ChromeView& chrome, const GroupsView& view, Intents& wants);
void draw_progress(Ui& ui, const ChromeView& chrome, const MatrixView& view, Intents& wants);
void draw_trainee(Ui& ui, const ChromeView& chrome, const TraineeView& view, Intents& wants);
void draw_replay(Ui& ui, const ChromeView& chrome, const ReplayView& view, Intents& wants);
void draw_upkeep(Ui& ui, const ChromeView& chrome, const UpkeepView& view, Intents& wants);
void draw_report(Ui& ui, const ChromeView& chrome, const ReportView& view, Intents& wants);

}  // namespace plumbline::desktop
