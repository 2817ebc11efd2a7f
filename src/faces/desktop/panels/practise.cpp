// Practising: the rules that are due, each in another story than before, and every story there is.

#include "faces/desktop/panels/panels.hpp"
#include "faces/desktop/panels/parts.hpp"

namespace plumbline::desktop {

namespace {

float due_with_button(Ui& ui, float x, float y, float w, const Due& due, std::size_t i, bool first,
                      Intents& wants) {
  const auto key = "due/" + std::to_string(i);
  const ButtonLook look{
      .icon = Icon::repeat, .first = first, .hint = due.statement, .say = "Practise " + due.title};
  const auto size = button_size(ui, "Practise", look, w);
  const bool beside = w > size.x + ui.u(300);
  const float tw = beside ? w - size.x - 24 : w;
  const float end = due_row(ui, x, y, tw, due, key);
  const Box b = beside ? Box::at(x + w - size.x, std::max(y, (y + end - size.y) / 2), size.x, size.y)
                       : Box::at(x, end + 8, size.x, size.y);
  if (button(ui, b, key, "Practise", look)) wants.emplace_back(want::Begin{due.scenario, false});
  return std::max(end, b.y1);
}

float draw_due(Ui& ui, float x, float y, float w, const std::vector<Due>& due, Intents& wants) {
  if (due.empty())
    return empty_card(
        ui, x, y, w, Tone::good, "Nothing is due",
        "When you miss a rule it comes back here after a few days, in another story. Until then you can "
        "practise whatever you like.",
        {}, wants, "practise/none");
  const auto& t = ui.theme();
  return ui
      .card_around(
          x, y, w,
          [&](float ix, float iy, float iw) {
            iy += ui.para(Face::h2, ix, iy, iw, t.ink, "What is due", {.key = "practise/due"}) + 2;
            iy +=
                ui.para(Face::small, ix, iy, iw, t.ink3,
                        "Rules you missed. Each comes back in another story, so that you learn the rule and "
                        "not the story.",
                        {.key = "practise/due/about"}) +
                14;
            for (std::size_t i = 0; i < due.size(); ++i) {
              ui.rule(ix, iy, iw);
              iy = due_with_button(ui, ix, iy + 14, iw, due[i], i, i == 0, wants) + 14;
            }
            return iy - 10;
          })
      .y1;
}

}  // namespace

void draw_practise(Ui& ui, const ChromeView& chrome, const PractiseView& view, Intents& wants) {
  draw_page(
      ui, chrome, {.name = "practise", .widest = 1320},
      [&](float x, float y, float w) {
        const auto& t = ui.theme();
        y = heading(ui, x, y, w, "Practise",
                    "As often as you like. Practice is never marked, and every decision is explained.",
                    "practise");
        y = draw_due(ui, x, y, w, view.due, wants) + 28;
        y += ui.para(Face::h2, x, y, w, t.ink, "Every story on this machine", {.key = "practise/all"}) + 10;
        if (view.all.empty())
          return y + ui.para(Face::body, x, y, w, t.ink2, "There is none yet.", {.key = "practise/all/none"});
        return draw_scenarios(ui, x, y, w, view.all, view.due.empty(), wants);
      },
      wants);
}

}  // namespace plumbline::desktop
