// One person, for a trainer: attempts to replay, the group, the PIN, and what can be done on request.

#include "faces/desktop/panels/after_parts.hpp"
#include "faces/desktop/panels/forms.hpp"
#include "faces/desktop/panels/panels.hpp"
#include "faces/desktop/panels/parts.hpp"
#include "faces/desktop/panels/people_parts.hpp"
#include "faces/desktop/panels/record_rows.hpp"

#include <algorithm>
#include <cmath>

namespace plumbline::desktop {

namespace {

using Kind = ButtonLook::Kind;

constexpr float kGap = 24;

float group_card(Ui& ui, float x, float y, float w, const TraineeView& v, Intents& wants) {
  return ui.card_around(
               x, y, w,
               [&](float ix, float iy, float iw) {
                 iy = draw_card_title(ui, ix, iy, iw, Icon::people, "Group", "trainee/group");
                 float end = iy;
                 if (const auto c = draw_choices(ui, ix, iy, iw, {{"group", "In", v.groups, v.group}}, end);
                     c && c->choice != v.group)
                   wants.emplace_back(want::MoveTrainee{c->choice});
                 iy = end > iy ? end + 10 : iy;
                 return iy + ui.para(Face::small, ix, iy, iw, ui.theme().ink2,
                                     "Attempts go along. Reports count them where the person is now.",
                                     {.key = "trainee/group/about"});
               })
             .y1 +
         kGap;
}

float pin_card(Ui& ui, float x, float y, float w, const TraineeView& v, Intents& wants) {
  return ui.card_around(
               x, y, w,
               [&](float ix, float iy, float iw) {
                 iy = draw_card_title(ui, ix, iy, iw, Icon::lock, "PIN", "trainee/pin");
                 const auto about = [&](const std::string& words) {
                   iy +=
                       ui.para(Face::body, ix, iy, iw, ui.theme().ink2, words, {.key = "trainee/pin/about"}) +
                       14;
                 };
                 if (!v.person.has_pin) {
                   about("None is set.");
                   return iy - 14;
                 }
                 if (v.step != TraineeStep::reset_pin) {
                   about(
                       "Nobody can read it, you neither. Where it was forgotten, take it away, and a new one "
                       "can be set.");
                   return draw_acts(ui, ix, iy, iw,
                                    {{"pin/reset",
                                      "Take the PIN away",
                                      {.icon = Icon::lock},
                                      want::BeginStep{TraineeStep::reset_pin},
                                      "step/do"}},
                                    wants);
                 }
                 about(
                     "Be sure that it is " + v.person.name +
                     " who asks. Until a new one is set, anybody at this machine can go on under that name.");
                 return draw_acts(
                     ui, ix, iy, iw,
                     {{"step/do", "Take it away", {.kind = Kind::primary}, want::CarryOutStep{}},
                      {"step/not", "Leave it", {.kind = Kind::quiet}, want::BeginStep{}, "pin/reset"}},
                     wants);
               })
             .y1 +
         kGap;
}

/// Says what goes and what stays, and wants the name typed before it can be done.
float erasing(Ui& ui, float x, float y, float w, const TraineeView& v, Intents& wants) {
  const auto& t = ui.theme();
  const auto part = [&](const char* key, Tone tone, const char* words) {
    y = badge_line(ui, x, y, w, tone, words, std::string("erase/") + key) + 4;
  };
  y += ui.para(Face::body_bold, x, y, w, t.ink, "Erase this record for good?", {.key = "erase"}) + 8;
  part("goes", Tone::bad,
       "Goes: the name, badge or e-mail, every decision and reason, every score, every note. It can't be "
       "undone, and "
       "backups made before still hold it.");
  part("stays", Tone::plain,
       "Stays: that there was a record, how many attempts it had, and when it was erased. So the check of "
       "the records "
       "still holds. Reports lose these attempts.");
  y += 8;
  auto typed = v.typed;
  bool entered = false;
  y = draw_line(ui, x, y, w, {.id = "erase/name", .label = "To go on, type: " + v.person.name, .most = 300},
                typed, entered) +
      16;
  if (typed != v.typed) wants.emplace_back(want::DraftErase{typed});
  const bool can = v.typed == v.person.name && !v.person.name.empty();
  return draw_acts(
      ui, x, y, w,
      {{"step/do", "Erase for good", {.kind = Kind::primary, .enabled = can}, want::CarryOutStep{}},
       {"step/not", "Keep the record", {}, want::BeginStep{}, "trainee/erase"}},
      wants);
}

float request_card(Ui& ui, float x, float y, float w, const TraineeView& v, Intents& wants) {
  return ui.card_around(
               x, y, w,
               [&](float ix, float iy, float iw) {
                 iy = draw_card_title(ui, ix, iy, iw, Icon::doc, "On request", "trainee/request");
                 if (v.step == TraineeStep::erase) return erasing(ui, ix, iy, iw, v, wants);
                 iy += ui.para(Face::body, ix, iy, iw, ui.theme().ink2,
                               "Everybody may have their whole record as a file, and may have it erased.",
                               {.key = "trainee/request/about"}) +
                       14;
                 return draw_acts(
                     ui, ix, iy, iw,
                     {{"trainee/export",
                       "Save the whole record",
                       {.icon = Icon::arrow},
                       want::ExportTrainee{}},
                      {"trainee/away",
                       v.away ? "Take out again" : "Put away",
                       {.icon = v.away ? Icon::undo : Icon::down,
                        .hint = v.away ? "" : "No longer in the list of names. Nothing is lost."},
                       want::PutTraineeAway{!v.away}},
                      {"trainee/erase",
                       "Erase the record ...",
                       {.kind = Kind::quiet},
                       want::BeginStep{TraineeStep::erase},
                       "erase/name"}},
                     wants);
               })
             .y1 +
         kGap;
}

float attempts(Ui& ui, float x, float y, float w, const TraineeView& v, Intents& wants) {
  if (v.attempts.empty())
    return empty_card(ui, x, y, w, Tone::plain, "No attempts yet", "They appear here once a story was begun.",
                      {}, wants, "trainee/none") +
           kGap;
  return ui.card_around(x, y, w,
                        [&](float ix, float iy, float iw) {
                          iy =
                              draw_card_title(ui, ix, iy, iw, Icon::flag, "Attempts", "trainee/attempts") + 4;
                          return draw_record_rows(ui, ix, iy, iw, v.attempts, RowsFor::trainer, wants);
                        })
             .y1 +
         kGap;
}

}  // namespace

void draw_trainee(Ui& ui, const ChromeView& chrome, const TraineeView& view, Intents& wants) {
  draw_page(
      ui, chrome, {.name = "progress/" + view.person.id, .widest = 1320},
      [&](float x, float y, float w) {
        const auto& t = ui.theme();
        y = draw_acts(ui, x - (ui.room() < 700 ? 4 : 12), y - 8, w,
                      {{"to-progress",
                        "Back to everybody",
                        {.kind = Kind::quiet, .icon = Icon::back},
                        want::Go{Screen::progress}}},
                      wants);
        y += ui.para(Face::h1, x, y, w, t.ink, view.person.name, {.key = "title"});
        const auto detail = detail_of(view.person) + (view.away ? ", put away" : "");
        if (!detail.empty()) y += ui.para(Face::body, x, y, w, t.ink2, detail, {.key = "trainee/detail"});
        if (!view.about.empty())
          y += ui.para(Face::small, x, y, w, t.ink2, view.about, {.key = "trainee/about"});
        y = draw_said(ui, x, y + 18, w, view.tone, view.message, "trainee/message");
        y = draw_saved(ui, x, y, w, view.saved, wants);
        const bool beside = ui.room() >= 1000;
        const float rw = beside ? ui.u(400) : w, lw = beside ? w - rw - kGap : w;
        const float left = attempts(ui, x, y, lw, view, wants);
        const float rx = beside ? x + lw + kGap : x;
        float right = group_card(ui, rx, beside ? y : left, rw, view, wants);
        right = pin_card(ui, rx, right, rw, view, wants);
        right = request_card(ui, rx, right, rw, view, wants);
        return std::max(left, right) - kGap;
      },
      wants);
}

}  // namespace plumbline::desktop
