// An attempt, decision by decision, with the trainee's own reasons, and notes to talk about. It shows what
// the trainee's own looking back shows, from the same parts.

#include "faces/desktop/panels/chart.hpp"
#include "faces/desktop/panels/debrief.hpp"
#include "faces/desktop/panels/forms.hpp"
#include "faces/desktop/panels/panels.hpp"
#include "faces/desktop/panels/parts.hpp"
#include "faces/desktop/panels/record_rows.hpp"

#include <algorithm>

namespace plumbline::desktop {

namespace {

constexpr float kGap = 24;
constexpr std::size_t kMostNote = 1000;

/// The notes there are, and a line for another one. `decision` -1: on the whole attempt.
float notes(Ui& ui, float x, float y, float w, const ReplayView& v, int decision, Intents& wants) {
  const auto at = static_cast<std::size_t>(std::max(0, decision));
  static const std::vector<NoteView> none;
  const bool whole = decision < 0;
  const auto& there = whole ? v.whole : at < v.notes.size() ? v.notes[at] : none;
  const std::string key = whole ? "whole" : "decision";
  if (!there.empty()) y = draw_notes(ui, x, y, w, there, key + "/note", true, wants) + 16;
  const auto& kept = whole ? v.note_whole : v.note;
  auto text = kept;
  bool entered = false;
  y = draw_line(ui, x, y, w,
                {.id = key + "/write",
                 .label = whole ? "A note on the whole attempt" : "A note to talk about",
                 .hint = "The trainee sees it in the record, beside this attempt.",
                 .most = kMostNote},
                text, entered) +
      12;
  if (text != kept) wants.emplace_back(want::DraftNote{decision, text});
  const auto before = wants.size();
  y = draw_acts(ui, x, y, w,
                {{key + "/add",
                  "Add the note",
                  {.icon = Icon::pen, .enabled = !kept.empty()},
                  want::AddNote{decision},
                  key + "/write"}},
                wants);
  if (entered && !kept.empty() && wants.size() == before) wants.emplace_back(want::AddNote{decision});
  return y;
}

float result(Ui& ui, float x, float y, float w, float left, const ReplayView& v, Intents& wants) {
  const auto& d = v.debrief;
  const auto verdict = [&](float ix, float iy, float iw) {
    if (!d.headline.empty() || !d.why_not.empty()) iy = draw_verdict(ui, ix, iy, iw, d);
    if (v.scores.size() < 2) return iy;
    iy = label(ui, ix, iy + 18, iw, "Under each rulebook", ui.theme().ink3) + 2;
    return draw_scores(ui, ix, iy, iw, v.scores, "replay/score");
  };
  return draw_result_cards(ui, x, y, w, left, d, verdict, wants);
}

float decision(Ui& ui, float x, float y, float w, const ReplayView& v, Intents& wants) {
  const int at = selected_of(v.debrief);
  y = ui.card_around(x, y, w,
                     [&](float ix, float iy, float iw) {
                       iy = draw_decision(ui, ix, iy, iw, v.debrief, wants);
                       if (static_cast<std::size_t>(at) >= v.dwell.size() ||
                           v.dwell[static_cast<std::size_t>(at)].empty())
                         return iy;
                       return iy + 14 +
                              ui.para(Face::small, ix, iy + 14, iw, ui.theme().ink3,
                                      "Time taken, for information only: " +
                                          v.dwell[static_cast<std::size_t>(at)] + ".",
                                      {.key = "replay/dwell"});
                     })
          .y1 +
      kGap;
  return ui.card_around(x, y, w,
                        [&](float ix, float iy, float iw) {
                          iy = draw_card_title(
                              ui, ix, iy, iw, Icon::pen,
                              "To talk about: decision " +
                                  std::to_string(v.debrief.decisions[static_cast<std::size_t>(at)].number),
                              "notes/title");
                          return notes(ui, ix, iy, iw, v, at, wants);
                        })
             .y1 +
         kGap;
}

float whole(Ui& ui, float x, float y, float w, const ReplayView& v, Intents& wants) {
  return ui.card_around(x, y, w,
                        [&](float ix, float iy, float iw) {
                          iy = draw_card_title(ui, ix, iy, iw, Icon::doc, "The whole attempt", "whole/title");
                          return notes(ui, ix, iy, iw, v, -1, wants);
                        })
             .y1 +
         kGap;
}

float list(Ui& ui, float x, float y, float w, const ReplayView& v, bool chips, Intents& wants) {
  return ui.card_around(x, y, w,
                        [&](float ix, float iy, float iw) {
                          return draw_decision_list(ui, ix, iy, iw, v.debrief, chips, wants);
                        })
             .y1 +
         kGap;
}

float page(Ui& ui, float x, float y, float w, const ReplayView& v, Intents& wants) {
  const auto& t = ui.theme();
  const auto& d = v.debrief;
  const bool wide = ui.room() >= 1100;
  const float left = wide ? ui.u(392) : 0;
  y = draw_acts(ui, x - (ui.room() < 700 ? 4 : 12), y - 8, w,
                {{"to-trainee",
                  "Back to the attempts",
                  {.kind = ButtonLook::Kind::quiet, .icon = Icon::back},
                  want::Back{}}},
                wants);
  y += ui.para(Face::h1, x, y, w, t.ink, d.title, {.key = "title"});
  y += ui.para(Face::body, x, y, w, t.ink2, v.who, {.key = "replay/who"});
  if (!d.about.empty()) y += ui.para(Face::small, x, y, w, t.ink2, d.about, {.key = "about"});
  y += ui.para(Face::small, x, y, w, t.ink2,
               "Shown as the trainee sees it: whoever is called you here is the trainee.",
               {.key = "replay/you"});
  y = result(ui, x, y + 18, w, left, v, wants);
  if (d.decisions.empty()) return whole(ui, x, y, w, v, wants) - kGap;
  if (!wide) {
    y = list(ui, x, y, w, v, true, wants);
    y = decision(ui, x, y, w, v, wants);
    return whole(ui, x, y, w, v, wants) - kGap;
  }
  const float one = whole(ui, x, list(ui, x, y, left, v, false, wants), left, v, wants);
  const float two = decision(ui, x + left + kGap, y, w - left - kGap, v, wants);
  return std::max(one, two) - kGap;
}

}  // namespace

void draw_replay(Ui& ui, const ChromeView& chrome, const ReplayView& view, Intents& wants) {
  Page p{.name = "replay/" + view.debrief.attempt};
  if (!view.debrief.decisions.empty())
    p.hints = {{"1 to 9", "a decision"}, {"Left, Right", "in the chart"}, {"R", "read aloud"}};
  draw_page(
      ui, chrome, p, [&](float x, float y, float w) { return page(ui, x, y, w, view, wants); }, wants);
}

}  // namespace plumbline::desktop
