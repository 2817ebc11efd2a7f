// The door of the trainer's area: its passphrase, and the first time the choice of one.

#include "faces/desktop/panels/forms.hpp"
#include "faces/desktop/panels/panels.hpp"
#include "faces/desktop/panels/parts.hpp"

#include <algorithm>

namespace plumbline::desktop {

namespace {

using Kind = ButtonLook::Kind;

constexpr std::size_t kLongest = 500;

float advice(Ui& ui, float x, float y, float w) {
  const auto& t = ui.theme();
  const char* all[] = {
      "Four or five words that have nothing to do with each other hold best.",
      "It is asked for whenever somebody opens this area; it isn't kept in a form that can be read.",
      "Nobody can look it up for you: write it down, and lock the note away."};
  int i = 0;
  for (const auto* a : all) {
    ui.draw().AddCircleFilled({x + ui.u(8), y + ui.leading(Face::body) / 2}, ui.u(3), t.accent, 16);
    y += ui.para(Face::body, x + ui.u(24), y, w - ui.u(24), t.ink2, a,
                 {.key = "gate/advice/" + std::to_string(i++)}) +
         4;
  }
  return y + 16;
}

}  // namespace

void draw_gate(Ui& ui, const ChromeView& chrome, const GateView& view, Intents& wants) {
  draw_page(
      ui, chrome, {.name = view.first ? "gate/first" : "gate", .widest = 1180},
      [&](float x, float y, float w) {
        return draw_middle_card(ui, x, y, w, [&](float ix, float iy, float iw) {
          const auto& t = ui.theme();
          iy = draw_card_title(ui, ix, iy, iw, Icon::lock, "Trainer's area", "gate/title");
          iy += ui.para(
                    Face::body, ix, iy, iw, t.ink2,
                    view.first
                        ? "Here trainers see who has done what, talk over attempts and read reports. Choose "
                          "the passphrase that opens it."
                        : "Groups, attempts to talk about, reports, and the upkeep of the records.",
                    {.key = "gate/about"}) +
                16;
          if (view.first) iy = advice(ui, ix, iy, iw);
          auto now = view.form;
          bool entered = false;
          const auto line = [&](const char* id, const char* label, std::string& text, bool first) {
            iy = draw_line(ui, ix, iy, iw,
                           {.id = id, .label = label, .most = kLongest, .secret = true, .first = first}, text,
                           entered) +
                 18;
          };
          line("gate/phrase", view.first ? "The new passphrase" : "Passphrase", now.fresh, true);
          if (view.first) line("gate/again", "The same once more", now.again, false);
          if (now != view.form) wants.emplace_back(want::DraftPassphrase{now});
          iy = draw_said(ui, ix, iy, iw, Tone::warn, view.message, "gate/message");
          iy = draw_wait(ui, ix, iy, iw, view.wait, "gate/wait");
          const bool can = view.wait <= 0 && !now.fresh.empty() && (!view.first || !now.again.empty());
          const auto before = wants.size();
          iy = draw_acts(ui, ix, iy, iw,
                         {{"gate/enter",
                           view.first ? "Set it and go in" : "Go in",
                           {.kind = Kind::primary, .icon = Icon::door, .enabled = can},
                           want::EnterArea{}},
                          {"gate/back", "Back", {.kind = Kind::quiet, .icon = Icon::back}, want::Back{}}},
                         wants);
          if (entered && can && wants.size() == before) wants.emplace_back(want::EnterArea{});
          return iy;
        });
      },
      wants);
}

}  // namespace plumbline::desktop
