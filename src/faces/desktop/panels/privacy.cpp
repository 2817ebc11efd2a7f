// What is stored, and who can read it, in plain words. docs/privacy.md says the same at length.

#include "faces/desktop/panels/forms.hpp"
#include "faces/desktop/panels/panels.hpp"
#include "faces/desktop/panels/parts.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace plumbline::desktop {

namespace {

constexpr float kGap = 24;

struct Part {
  Icon icon;
  const char *key, *title;
  std::vector<const char*> points;
};

std::array<Part, 4> parts() {
  return {
      Part{Icon::doc,
           "kept",
           "What is kept",
           {"Your name, your badge or e-mail, and your group.",
            "Every decision you make: when, what, the reason you gave, and how sure you were.",
            "What each attempt came to, and what trainers noted about it.",
            "Not your PIN itself, only what tells whether it was typed right."}},
      Part{Icon::eye,
           "read",
           "Who can read it",
           {"You, under My record.", "Trainers who know the passphrase of the trainer's area.",
            "Whoever can open the files of this computer account: the file isn't encrypted, and a PIN keeps "
            "nobody "
            "from reading it.",
            "Nobody over a network, unless a trainer sends records somewhere. Plumbline doesn't do that by "
            "itself."}},
      Part{Icon::lock,
           "change",
           "What can't be done unseen",
           {"When a decision is changed, dropped, added or moved to another name afterwards, the check of "
            "the records "
            "finds it.",
            "Times are shown to trainers for information only; nothing is scored by them."}},
      Part{Icon::person,
           "yours",
           "What you can ask for",
           {"All that is kept about you, as a file: under My record, whenever you like.",
            "That it is erased: ask a trainer. A mark without your name stays, which says that something was "
            "erased and when."}}};
}

float card(Ui& ui, float x, float y, float w, const Part& p) {
  return ui.card_around(x, y, w,
                        [&](float ix, float iy, float iw) {
                          const auto key = std::string("privacy/") + p.key;
                          iy = draw_card_title(ui, ix, iy, iw, p.icon, p.title, key);
                          for (std::size_t i = 0; i < p.points.size(); ++i) {
                            ui.draw().AddCircleFilled({ix + ui.u(8), iy + ui.leading(Face::body) / 2},
                                                      ui.u(3), ui.theme().accent, 16);
                            iy += ui.para(Face::body, ix + ui.u(24), iy, iw - ui.u(24), ui.theme().ink,
                                          p.points[i], {.key = key + "/" + std::to_string(i)}) +
                                  6;
                          }
                          return iy - 6;
                        })
             .y1 +
         kGap;
}

}  // namespace

void draw_privacy(Ui& ui, const ChromeView& chrome, const PrivacyView& view, Intents& wants) {
  draw_page(
      ui, chrome, {.name = "privacy", .widest = 1180},
      [&](float x, float y, float w) {
        const auto& t = ui.theme();
        y = heading(ui, x, y, w, "What is kept about you", "And who can read it on this machine.", "privacy");
        const bool beside = ui.room() >= 900;
        const float cw = beside ? std::floor((w - kGap) / 2) : w;
        const auto all = parts();
        float left = card(ui, x, y, cw, all[0]);
        float right = card(ui, beside ? x + cw + kGap : x, beside ? y : left, cw, all[1]);
        left = card(ui, x, beside ? left : right, cw, all[2]);
        right = card(ui, beside ? x + cw + kGap : x, beside ? right : left, cw, all[3]);
        y = std::max(left, right);
        std::vector<Act> acts{{"back", "Back", {.icon = Icon::back, .first = true}, want::Back{}}};
        if (!view.document.empty())
          acts.push_back({"document", "The whole text", {.icon = Icon::book}, want::OpenDocument{}});
        y = draw_acts(ui, x, y, w, acts, wants);
        std::string small;
        if (!view.document.empty()) small = "The whole text: " + view.document + ".";
        if (!view.where.empty())
          small += (small.empty() ? "" : " ") + std::string("The records: ") + view.where + ".";
        if (!small.empty())
          y += ui.para(Face::small, x, y + 14, w, t.ink2, small, {.key = "privacy/where"}) + 14;
        return y;
      },
      wants);
}

}  // namespace plumbline::desktop
