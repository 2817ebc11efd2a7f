#include "faces/terminal/scene_text.hpp"

#include "base/text.hpp"
#include "faces/terminal/contacts.hpp"

#include <fmt/format.h>

namespace plumbline::terminal {

namespace {

void show_lines(Page& page, const story::Scenario& s, const std::vector<story::Line>& lines,
                story::Packed vars) {
  for (const auto& l : lines) {
    if (l.when && !l.when->holds(vars)) continue;
    page.gap();
    if (l.speaker < 0)
      page.text(l.text);
    else
      page.said(s.cast[static_cast<std::size_t>(l.speaker)].name, l.text);
  }
}

void show_scene(Page& page, const play::Session& session, const story::Scene& scene) {
  if (!scene.title.empty()) page.heading(scene.title);
  show_lines(page, session.stage().scenario(), scene.lines, session.state().vars());
  if (scene.help) show_contacts(page, session.stage().judge().book());
}

}  // namespace

void show_place(Page& page, const play::Session& session) {
  const auto& s = session.stage().scenario();
  const auto& moved = session.moves().empty() ? session.opening() : session.moves().back();
  for (std::size_t i = 0; i < moved.passed; ++i) show_scene(page, session, s.scenes[moved.through[i]]);
  const auto place = session.state().place();
  if (!place.ended) return show_scene(page, session, s.scenes[place.index]);
  const auto& ending = s.endings[place.index];
  page.heading(ending.title);
  show_lines(page, s, ending.lines, session.state().vars());
  page.gap();
}

void show_world(Page& page, const play::Moved& moved) {
  page.gap();
  if (moved.world != nullptr && !moved.world->empty()) page.text(*moved.world);
  if (moved.fault != nullptr)
    page.text(fmt::format("(Something in this scenario went wrong here: {}. Please tell whoever wrote it.)",
                          moved.fault->message));
  page.gap();
}

void show_decided(Page& page, const play::Session& session, play::Decision d, bool late) {
  const auto& ask = session.stage().scene(session.state()).ask;
  const auto words = play::in_words(session.stage().scenario(), ask, d);
  page.gap();
  if (late) page.text("The time has run out, and this is what happens:");
  if (words.size() == 1) return page.text((late ? "" : "You decided: ") + words[0]);
  if (!late) page.text("You decided:");
  for (const auto& w : words) page.item("-", w);
}

void show_title(Page& page, const play::Session& session) {
  const auto& s = session.stage().scenario();
  page.gap();
  page.text(s.minutes > 0 ? fmt::format("{} ({})", s.title, base::about_minutes(s.minutes)) : s.title);
  if (!s.about.empty()) page.text(s.about);
  page.gap();
}

}  // namespace plumbline::terminal
