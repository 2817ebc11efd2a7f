// The upkeep of the records: whether every score still holds, a backup, and the passphrase.

#include "base/text.hpp"
#include "faces/desktop/panels/after_parts.hpp"
#include "faces/desktop/panels/forms.hpp"
#include "faces/desktop/panels/panels.hpp"
#include "faces/desktop/panels/parts.hpp"

#include <algorithm>
#include <cmath>

namespace plumbline::desktop {

namespace {

using Kind = ButtonLook::Kind;

constexpr float kGap = 24;

float found(Ui& ui, float x, float y, float w, const UpkeepView& v) {
  const auto& t = ui.theme();
  for (std::size_t i = 0; i < v.found.size(); ++i) {
    const auto& f = v.found[i];
    const auto id = "check/found/" + std::to_string(i);
    y = badge_line(ui, x, y, w, f.tone, f.text, id);
    if (!f.detail.empty())
      y += ui.para(Face::small, x + ui.u(36), y - 2, w - ui.u(36), t.ink2, f.detail, {.key = id + "/detail"});
    y += 6;
  }
  return v.found.empty() ? y : y + 8;
}

float check_card(Ui& ui, float x, float y, float w, const UpkeepView& v, Intents& wants) {
  return ui.card_around(
               x, y, w,
               [&](float ix, float iy, float iw) {
                 const auto& t = ui.theme();
                 iy = draw_card_title(ui, ix, iy, iw, Icon::scale, "Check the records", "check");
                 iy += ui.para(Face::body, ix, iy, iw, t.ink2,
                               "Every attempt is played through again from its decisions, and every score is "
                               "worked out "
                               "anew. What was changed, dropped or added afterwards is found.",
                               {.key = "check/about"}) +
                       14;
                 const bool now = v.checking == Checking::running;
                 if (now)
                   iy = draw_headway(ui, ix, iy, iw, "check/progress", v.checked, v.to_check,
                                     "attempts checked");
                 if (v.checking == Checking::stopped)
                   iy = badge_line(ui, ix, iy, iw, Tone::note,
                                   "Stopped after " +
                                       grouped(static_cast<std::size_t>(std::max(0, v.checked))) + " of " +
                                       grouped(static_cast<std::size_t>(std::max(0, v.to_check))) +
                                       " attempts",
                                   "check/stopped") +
                        8;
                 iy = found(ui, ix, iy, iw, v);
                 if (!now && !v.last.empty())
                   iy += ui.para(Face::small, ix, iy, iw, t.ink2, v.last, {.key = "check/last"}) + 12;
                 if (now)
                   return draw_acts(
                       ui, ix, iy, iw,
                       {{"check/stop", "Stop", {.icon = Icon::cross, .first = true}, want::StopChecking{}}},
                       wants);
                 return draw_acts(
                     ui, ix, iy, iw,
                     {{"check/begin",
                       v.checking == Checking::not_yet ? "Check them now" : "Check them again",
                       {.kind = v.checking == Checking::not_yet ? Kind::primary : Kind::secondary,
                        .icon = Icon::play,
                        .first = true},
                       want::CheckRecords{}}},
                     wants);
               })
             .y1 +
         kGap;
}

float backup_card(Ui& ui, float x, float y, float w, const UpkeepView& v, Intents& wants) {
  return ui.card_around(
               x, y, w,
               [&](float ix, float iy, float iw) {
                 iy = draw_card_title(ui, ix, iy, iw, Icon::doc, "Backup", "backup");
                 iy += ui.para(Face::body, ix, iy, iw, ui.theme().ink2,
                               v.last_backup.empty()
                                   ? "None was made since this window was opened. One file holds everything."
                                   : v.last_backup,
                               {.key = "backup/last"}) +
                       6;
                 iy += ui.para(Face::small, ix, iy, iw, ui.theme().ink2,
                               "It holds names and decisions: keep it as safe as the records.",
                               {.key = "backup/about"}) +
                       14;
                 return draw_acts(ui, ix, iy, iw,
                                  {{"backup/make", "Make a backup", {.icon = Icon::arrow}, want::BackUp{}}},
                                  wants);
               })
             .y1 +
         kGap;
}

float passphrase_form(Ui& ui, float x, float y, float w, const UpkeepView& v, Intents& wants) {
  auto now = v.form;
  bool entered = false;
  const auto line = [&](const char* id, const char* label, std::string& text, bool first) {
    y = draw_line(ui, x, y, w, {.id = id, .label = label, .most = 500, .secret = true, .first = first}, text,
                  entered) +
        16;
  };
  line("phrase/old", "The passphrase as it is now", now.old, false);
  line("phrase/fresh", "The new one", now.fresh, false);
  line("phrase/again", "The new one once more", now.again, false);
  if (now != v.form) wants.emplace_back(want::DraftPassphrase{now});
  y = draw_said(ui, x, y, w, v.tone, v.message, "phrase/message");
  y = draw_wait(ui, x, y, w, v.wait, "phrase/wait");
  const bool can = v.wait <= 0 && !now.old.empty() && !now.fresh.empty() && !now.again.empty();
  const auto before = wants.size();
  y = draw_acts(
      ui, x, y, w,
      {{"phrase/keep", "Change it", {.kind = Kind::primary, .enabled = can}, want::KeepPassphrase{}},
       {"phrase/not",
        "Leave it as it is",
        {.kind = Kind::quiet},
        want::ChangePassphrase{false},
        "phrase/change"}},
      wants);
  if (entered && can && wants.size() == before) wants.emplace_back(want::KeepPassphrase{});
  return y;
}

float passphrase_card(Ui& ui, float x, float y, float w, const UpkeepView& v, Intents& wants) {
  return ui.card_around(x, y, w,
                        [&](float ix, float iy, float iw) {
                          iy = draw_card_title(ui, ix, iy, iw, Icon::lock, "Passphrase", "phrase");
                          if (v.changing) return passphrase_form(ui, ix, iy, iw, v, wants);
                          iy = draw_said(ui, ix, iy, iw, v.tone, v.message, "phrase/message");
                          iy += ui.para(Face::body, ix, iy, iw, ui.theme().ink2,
                                        "Change it when a trainer leaves, or when somebody may have seen it.",
                                        {.key = "phrase/about"}) +
                                14;
                          return draw_acts(ui, ix, iy, iw,
                                           {{"phrase/change",
                                             "Change the passphrase",
                                             {.icon = Icon::lock},
                                             want::ChangePassphrase{},
                                             "phrase/old"}},
                                           wants);
                        })
             .y1 +
         kGap;
}

}  // namespace

void draw_upkeep(Ui& ui, const ChromeView& chrome, const UpkeepView& view, Intents& wants) {
  draw_page(
      ui, chrome, {.name = "upkeep", .widest = 1180},
      [&](float x, float y, float w) {
        y = heading(ui, x, y, w, "Records", view.holds, "upkeep");
        y = draw_saved(ui, x, y, w, view.saved, wants);
        const bool beside = ui.room() >= 900;
        const float lw = beside ? std::floor((w - kGap) * .56F) : w, rw = beside ? w - lw - kGap : w;
        const float left = check_card(ui, x, y, lw, view, wants);
        const float rx = beside ? x + lw + kGap : x;
        float right = backup_card(ui, rx, beside ? y : left, rw, view, wants);
        right = passphrase_card(ui, rx, right, rw, view, wants);
        y = std::max(left, right) - kGap;
        if (!view.where.empty())
          y += ui.para(Face::small, x, y + 16, w, ui.theme().ink3, "Kept in " + view.where,
                       {.key = "upkeep/where"}) +
               16;
        return y;
      },
      wants);
}

}  // namespace plumbline::desktop
