// What was still open when the story ended, and what became of the breaches.

#include "faces/desktop/panels/debrief.hpp"

namespace plumbline::desktop {

namespace {

float sentences(Ui& ui, float x, float y, float w, const char* name, const std::string& key, Tone tone,
                const std::vector<std::string>& list) {
  y = label(ui, x, y, w, name, ui.theme().ink3) + 2;
  for (std::size_t i = 0; i < list.size(); ++i)
    y = badge_line(ui, x, y, w, tone, list[i], key + "/" + std::to_string(i)) + 4;
  return y - 8;
}

}  // namespace

bool has_open_ends(const DebriefView& v) {
  return !v.overdue.empty() || !v.recovered.empty() || !v.standing.empty();
}

float draw_open_ends(Ui& ui, float x, float y, float w, const DebriefView& v, Intents& wants) {
  auto gap = [&, first = true](float at) mutable {
    const float next = first ? at : at + 26;
    if (!first) ui.rule(x, at + 13, w);
    first = false;
    return next;
  };
  if (!v.overdue.empty()) {
    y = label(ui, x, gap(y), w, "Still open at the end", ui.theme().ink3) + 2;
    y = draw_findings(ui, x, y, w, "overdue", v.overdue, wants);
  }
  if (!v.standing.empty())
    y = sentences(ui, x, gap(y), w, "Not put right", "standing", Tone::bad, v.standing);
  if (!v.recovered.empty())
    y = sentences(ui, x, gap(y), w, "Put right", "recovered", Tone::note, v.recovered);
  return y;
}

}  // namespace plumbline::desktop
