// Writing oneself in, and giving the PIN.

#include "faces/desktop/panels/forms.hpp"
#include "faces/desktop/panels/parts.hpp"
#include "faces/desktop/panels/people_parts.hpp"
#include "faces/desktop/panels/who.hpp"

#include <algorithm>

namespace plumbline::desktop {

namespace {

using Kind = ButtonLook::Kind;

float namesakes(Ui& ui, float x, float y, float w, const WhoView& v, Intents& wants) {
  if (v.namesakes.empty()) return y;
  const auto& t = ui.theme();
  y += ui.para(Face::body_bold, x, y, w, t.ink,
               v.namesakes.size() == 1 ? "There is somebody of that name. Is it you?"
                                       : "There are people of that name. Is one of them you?",
               {.key = "namesakes"}) +
       8;
  for (const auto& p : v.namesakes) {
    if (person_row(ui, x, y, w, "namesake/" + p.id, p, y)) wants.emplace_back(want::Pick{p.id});
    y += 8;
  }
  return y + 8;
}

}  // namespace

float draw_newcomer(Ui& ui, float x, float y, float w, const WhoView& v, Intents& wants) {
  return draw_middle_card(ui, x, y, w, [&](float ix, float iy, float iw) {
    auto now = v.newcomer;
    bool entered = false;
    iy = heading(ui, ix, iy, iw, "New here", "Welcome. This is asked once.", "new");
    iy = draw_line(ui, ix, iy, iw,
                   {.id = "new/name",
                    .label = "Your name",
                    .hint = "As it should stand on a certificate, in any script.",
                    .most = 300,
                    .first = true},
                   now.name, entered) +
         18;
    iy = draw_line(ui, ix, iy, iw,
                   {.id = "new/detail",
                    .label = "Badge or e-mail",
                    .hint = "So that you are not mixed up with somebody of the same name.",
                    .most = 300},
                   now.detail, entered) +
         18;
    float end = iy;
    if (const auto c = draw_choices(ui, ix, iy, iw, {{"new/group", "Group", v.joinable, now.group}}, end))
      now.group = c->choice;
    iy = end > iy ? end + 20 : iy;
    if (now != v.newcomer) wants.emplace_back(want::DraftNewcomer{now});
    iy = namesakes(ui, ix, iy, iw, v, wants);
    iy = draw_said(ui, ix, iy, iw, Tone::warn, v.problem, "new/problem");
    const auto before = wants.size();
    iy = draw_acts(
        ui, ix, iy, iw,
        {{"new/keep", "Write me in", {.kind = Kind::primary, .icon = Icon::check}, want::KeepNewcomer{}},
         {"new/back", "Back to the list", {.kind = Kind::quiet, .icon = Icon::back}, want::ToPeople{}}},
        wants);
    if (entered && wants.size() == before) wants.emplace_back(want::KeepNewcomer{});
    iy += ui.para(Face::small, ix, iy + 14, iw, ui.theme().ink2,
                  "Trainers of this machine can read your name and what you decide. ",
                  {.key = "new/who-reads"}) +
          14;
    return draw_acts(ui, ix - 20, iy, iw + 20,
                     {{"privacy",
                       "What is kept about me?",
                       {.kind = Kind::quiet, .icon = Icon::eye},
                       want::OpenPrivacy{}}},
                     wants);
  });
}

float draw_pin(Ui& ui, float x, float y, float w, const WhoView& v, Intents& wants) {
  const auto& t = ui.theme();
  return draw_middle_card(ui, x, y, w, [&](float ix, float iy, float iw) {
    const float r = ui.u(30), tx = ix + 2 * r + 18, tw = iw - 2 * r - 18;
    draw_initial(ui, {ix + r, iy + r}, r, v.asked.name);
    const auto detail = detail_of(v.asked);
    const float th = ui.para_height(Face::h2, tw, v.asked.name),
                dh = detail.empty() ? 0 : ui.para_height(Face::small, tw, detail);
    float ty = iy + std::max(0.F, r - (th + dh) / 2);
    ty += ui.para(Face::h2, tx, ty, tw, t.ink, v.asked.name, {.key = "pin/name"});
    if (dh > 0) ty += ui.para(Face::small, tx, ty, tw, t.ink2, detail, {.key = "pin/detail"});
    iy = std::max(ty, iy + 2 * r) + 24;
    auto pin = v.pin;
    bool entered = false;
    iy = draw_line(ui, ix, iy, std::min(iw, ui.u(300)),
                   {.id = "pin",
                    .label = "Your PIN",
                    .hint = "4 to 12 digits.",
                    .most = kLongestPin,
                    .secret = true,
                    .digits = true,
                    .first = true},
                   pin, entered) +
         20;
    if (pin != v.pin) wants.emplace_back(want::DraftPin{pin});
    iy = draw_said(ui, ix, iy, iw, Tone::warn, v.message, "pin/message");
    iy = draw_wait(ui, ix, iy, iw, v.wait, "pin/wait");
    const bool can = v.wait <= 0 && pin.size() >= kShortestPin;
    const auto before = wants.size();
    iy = draw_acts(
        ui, ix, iy, iw,
        {{"pin/try", "Go on", {.kind = Kind::primary, .icon = Icon::arrow, .enabled = can}, want::TryPin{}},
         {"pin/back", "I am somebody else", {.kind = Kind::quiet, .icon = Icon::back}, want::ToPeople{}}},
        wants);
    if (entered && can && wants.size() == before) wants.emplace_back(want::TryPin{});
    return iy + 16 +
           ui.para(Face::small, ix, iy + 16, iw, t.ink2,
                   "Forgotten it? A trainer can take the PIN away. Nothing of your record is lost by that.",
                   {.key = "pin/forgotten"});
  });
}

}  // namespace plumbline::desktop
