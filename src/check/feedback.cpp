// Decisions about which the debrief would have nothing to say.

#include "base/text.hpp"
#include "check/notebook.hpp"

#include <fmt/format.h>

namespace plumbline::check {

namespace {

bool blank(const std::string& text) { return base::trim(text).empty(); }

void choice(Notebook& notes, const story::Scene& scene) {
  for (const auto& o : scene.ask.options)
    if (blank(o.learn))
      notes.warning(code::kNoFeedback, {scene.id, o.line},
                    fmt::format("The debrief has nothing to say about \"{}\".", o.text),
                    "Write 'learn': why it was right or wrong, and what to do instead.");
}

void compound(Notebook& notes, const story::Scene& scene, const std::vector<solve::Space::Met>& all) {
  bool none_fits = false;
  for (const auto& met : all)
    for (const auto& m : met.menu->moves) none_fits = none_fits || m.branch == scene.ask.outcomes.size();
  for (const auto& o : scene.ask.outcomes)
    if (blank(o.learn))
      notes.warning(code::kNoFeedback, {scene.id, o.line},
                    fmt::format("An outcome of the scene '{}' leaves the debrief nothing to say.", scene.id),
                    "Write 'learn' for it.");
  if (none_fits)
    notes.warning(code::kNoFeedback, {scene.id, scene.ask.line},
                  fmt::format("In the scene '{}' a decision can be made that no outcome fits.", scene.id),
                  "Add a last outcome without a condition.");
}

}  // namespace

void check_feedback(Notebook& notes) {
  const auto& s = notes.scenario();
  for (std::size_t i = 0; i < s.scenes.size(); ++i) {
    if (s.scenes[i].ask.kind == story::Kind::none || notes.space().states_at(i) == 0) continue;
    if (s.scenes[i].ask.kind == story::Kind::choose)
      choice(notes, s.scenes[i]);
    else
      compound(notes, s.scenes[i], notes.space().met(i));
  }
}

}  // namespace plumbline::check
