// "That's you": what belongs to the person at the desk, the PIN, and the way to let somebody else in.

#include "faces/desktop/panels/forms.hpp"
#include "faces/desktop/panels/panels.hpp"
#include "faces/desktop/panels/parts.hpp"
#include "faces/desktop/panels/people_parts.hpp"

#include <algorithm>
#include <cmath>

namespace plumbline::desktop {

namespace {

using Kind = ButtonLook::Kind;

constexpr float kGap = 24;

float who_card(Ui& ui, float x, float y, float w, const YouView& v, Intents& wants) {
  const auto& t = ui.theme();
  return ui.card_around(x, y, w,
                        [&](float ix, float iy, float iw) {
                          const float r = ui.u(34), tx = ix + 2 * r + 20, tw = iw - 2 * r - 20;
                          if (v.guest) {
                            ui.draw().AddCircleFilled({ix + r, iy + r}, r, t.inset, 36);
                            ui.draw().AddCircle({ix + r, iy + r}, r, t.edge, 36, 1);
                            ui.icon(Icon::person, {ix + r, iy + r}, t.ink2, ui.u(30));
                          } else {
                            draw_initial(ui, {ix + r, iy + r}, r, v.you.name);
                          }
                          const auto name = v.guest ? std::string("No name") : v.you.name;
                          const auto about = v.guest ? std::string("Your attempts are kept without a name.")
                                                     : detail_of(v.you);
                          const float th = ui.para_height(Face::h2, tw, name),
                                      ah = about.empty() ? 0 : ui.para_height(Face::body, tw, about);
                          float ty = iy + std::max(0.F, r - (th + ah) / 2);
                          ty += ui.para(Face::h2, tx, ty, tw, t.ink, name, {.key = "you/name"});
                          if (ah > 0)
                            ty += ui.para(Face::body, tx, ty, tw, t.ink2, about, {.key = "you/about"});
                          iy = std::max(ty, iy + 2 * r) + 22;
                          return draw_acts(ui, ix, iy, iw,
                                           {{"you/record",
                                             v.guest ? "Attempts without a name" : "My record",
                                             {.kind = Kind::primary, .icon = Icon::flag, .first = true},
                                             want::OpenRecord{}},
                                            {"you/change",
                                             v.guest ? "Say who I am" : "I am somebody else",
                                             {.icon = Icon::people},
                                             want::SomebodyElse{}}},
                                           wants);
                        })
             .y1 +
         kGap;
}

struct Words {
  const char *title, *about, *keep;
};

Words words_of(PinStage s) {
  switch (s) {
    case PinStage::set:
      return {"Set a PIN", "4 to 12 digits that nobody guesses from your badge or your birthday.",
              "Set this PIN"};
    case PinStage::change: return {"Change your PIN", "4 to 12 digits.", "Change it"};
    case PinStage::remove:
      return {"Take the PIN away", "From then on whoever sits here can go on under your name.",
              "Take it away"};
    case PinStage::closed: break;
  }
  return {"", "", ""};
}

float pin_form(Ui& ui, float x, float y, float w, const YouView& v, Intents& wants) {
  const auto& t = ui.theme();
  const auto words = words_of(v.stage);
  const float fw = std::min(w, ui.u(320));
  auto now = v.form;
  bool entered = false;
  const auto line = [&](const char* id, const char* label, std::string& text, bool first) {
    y = draw_line(
            ui, x, y, fw,
            {.id = id, .label = label, .most = kLongestPin, .secret = true, .digits = true, .first = first},
            text, entered) +
        16;
  };
  y += ui.para(Face::body_bold, x, y, w, t.ink, words.title, {.key = "pin/title"});
  y += ui.para(Face::body, x, y, w, t.ink2, words.about, {.key = "pin/about"}) + 14;
  const bool old = v.stage != PinStage::set, fresh = v.stage != PinStage::remove;
  if (old) line("pin/old", "Your PIN as it is now", now.old, true);
  if (fresh) line("pin/fresh", "The new PIN", now.fresh, !old);
  if (fresh) line("pin/again", "The new PIN once more", now.again, false);
  if (now != v.form) wants.emplace_back(want::DraftPinForm{now});
  y = draw_said(ui, x, y, w, v.tone, v.message, "pin/message");
  y = draw_wait(ui, x, y, w, v.wait, "pin/wait");
  const bool can = v.wait <= 0 && (!old || now.old.size() >= kShortestPin) &&
                   (!fresh || (now.fresh.size() >= kShortestPin && !now.again.empty()));
  const auto before = wants.size();
  y = draw_acts(ui, x, y, w,
                {{"pin/keep", words.keep, {.kind = Kind::primary, .enabled = can}, want::KeepPin{}},
                 {"pin/not",
                  "Leave it as it is",
                  {.kind = Kind::quiet},
                  want::OpenPinForm{PinStage::closed},
                  v.you.has_pin ? "pin/change" : "pin/set"}},
                wants);
  if (entered && can && wants.size() == before) wants.emplace_back(want::KeepPin{});
  return y;
}

float pin_card(Ui& ui, float x, float y, float w, const YouView& v, Intents& wants) {
  if (v.guest) return y;
  return ui.card_around(
               x, y, w,
               [&](float ix, float iy, float iw) {
                 iy = draw_card_title(ui, ix, iy, iw, Icon::lock, "PIN", "pin/card");
                 if (v.stage != PinStage::closed) return pin_form(ui, ix, iy, iw, v, wants);
                 iy = draw_said(ui, ix, iy, iw, v.tone, v.message, "pin/message");
                 iy += ui.para(Face::body, ix, iy, iw, ui.theme().ink2,
                               v.you.has_pin
                                   ? "Your name asks for a PIN before anybody goes on under it."
                                   : "Anybody at this machine can choose your name. With a PIN only you can.",
                               {.key = "pin/state"}) +
                       16;
                 if (!v.you.has_pin)
                   return draw_acts(ui, ix, iy, iw,
                                    {{"pin/set",
                                      "Set a PIN",
                                      {.icon = Icon::lock},
                                      want::OpenPinForm{PinStage::set},
                                      "pin/fresh"}},
                                    wants);
                 return draw_acts(
                     ui, ix, iy, iw,
                     {{"pin/change",
                       "Change the PIN",
                       {.icon = Icon::lock},
                       want::OpenPinForm{PinStage::change},
                       "pin/old"},
                      {"pin/remove", "Take it away", {}, want::OpenPinForm{PinStage::remove}, "pin/old"}},
                     wants);
               })
             .y1 +
         kGap;
}

}  // namespace

void draw_you(Ui& ui, const ChromeView& chrome, const YouView& view, Intents& wants) {
  draw_page(
      ui, chrome, {.name = "you", .widest = 1180},
      [&](float x, float y, float w) {
        y = heading(ui, x, y, w, view.guest ? "No name" : "That's you", "", "you");
        const bool beside = ui.room() >= 900;
        const float lw = beside ? std::floor((w - kGap) * .56F) : w;
        float left = pin_card(ui, x, who_card(ui, x, y, lw, view, wants), lw, view, wants);
        const float rx = beside ? x + lw + kGap : x, rw = beside ? w - lw - kGap : w;
        float right = draw_way_card(ui, rx, beside ? y : left, rw, Icon::eye, "What is kept about you",
                                    "In plain words, and who can read it.",
                                    {"privacy", "Read it", {.icon = Icon::book}, want::OpenPrivacy{}}, wants);
        right = draw_way_card(ui, rx, right, rw, Icon::people, "Trainer's area",
                              "Groups, attempts to talk about, reports. Behind a passphrase.",
                              {"area",
                               view.trainer ? "Back to the area" : "Open the door",
                               {.icon = Icon::door},
                               want::OpenArea{}},
                              wants);
        return std::max(left, right) - kGap;
      },
      wants);
}

}  // namespace plumbline::desktop
