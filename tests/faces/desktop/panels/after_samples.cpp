#include "faces/desktop/panels/after_views.hpp"
#include "faces/desktop/panels/panels.hpp"
#include "faces/desktop/panels/samples.hpp"

namespace plumbline::desktop::test {

ResultsView some_results(int count) {
  static constexpr const char* kTitles[] = {"The parking lot", "Ninety days", "Before you go",
                                            "Small town: what the neighbours know, and what they needn't"};
  ResultsView v;
  v.folder = "/home/jo/.local/share/plumbline/attempts";
  for (int i = 0; i < count; ++i) {
    AttemptRow a;
    a.attempt = "attempt-" + std::to_string(count - i);
    a.title = kTitles[i % 4];
    a.when = std::to_string(28 - i % 28) + " March, 2:30 pm";
    a.mode = i % 5 == 3 ? "Assessment" : "Practice";
    a.finished = i % 6 != 1;
    a.can_look = true;
    switch (i % 6) {
      case 0: a.result = "94.5, passed", a.tone = Tone::good; break;
      case 1: a.result = "Not finished: after 3 decisions", a.tone = Tone::note, a.can_go_on = true; break;
      case 2: a.result = "76, not passed: a critical breach stands", a.tone = Tone::bad; break;
      case 3: a.result = "68.5, mark not reached", a.tone = Tone::warn; break;
      case 4:
        a.result = "Can't be opened", a.tone = Tone::plain, a.can_look = false;
        a.why_not = "It was played with version 1.0 of the story; now there is 1.1. It is kept as it was.";
        break;
      default: a.result = "100, passed", a.tone = Tone::good; break;
    }
    v.attempts.push_back(std::move(a));
  }
  return v;
}

std::vector<Sample> after_samples() {
  std::vector<Sample> out;
  const auto debrief = [&](const char* name, DebriefView v) {
    out.push_back({name, [v = std::move(v)](Ui& ui, Intents& wants) {
                     draw_debrief(ui, sample_chrome(Screen::debrief), v, wants);
                   }});
  };
  const auto results = [&](const char* name, ResultsView v) {
    out.push_back({name, [v = std::move(v)](Ui& ui, Intents& wants) {
                     draw_results(ui, sample_chrome(Screen::results), v, wants);
                   }});
  };
  const auto advisor = [&](const char* name, AdvisorView v) {
    out.push_back({name, [v = std::move(v)](Ui& ui, Intents& wants) {
                     draw_advisor(ui, sample_chrome(Screen::advisor), v, wants);
                   }});
  };
  debrief("debrief-failed", failed_debrief());
  debrief("debrief-passed", passed_debrief());
  debrief("debrief-clean", clean_debrief());
  debrief("debrief-one", one_decision_debrief());
  debrief("debrief-18", long_debrief(18));
  debrief("debrief-24", long_debrief(24));
  debrief("debrief-left", left_at_once_debrief());
  debrief("debrief-inexact", inexact_debrief());
  debrief("debrief-unfinished", unfinished_debrief());
  debrief("debrief-assessed", assessed_debrief());
  debrief("debrief-quiet", quiet_debrief());
  results("results-0", some_results(0));
  results("results-6", some_results(6));
  results("results-2000", some_results(2000));
  advisor("advisor-forbidden", forbidden_advice());
  advisor("advisor-permitted", permitted_advice());
  advisor("advisor-not-enough", not_enough_advice());
  advisor("advisor-required", required_advice());
  advisor("advisor-choices", many_choices_advice());
  advisor("advisor-several", several_advice());
  advisor("advisor-more", more_advice());
  return out;
}

}  // namespace plumbline::desktop::test
