// What is wrong with a scenario, or with everything: each mistake with its place and what to do about it.

#include "faces/desktop/panels/panels.hpp"
#include "faces/desktop/panels/parts.hpp"

#include <algorithm>

namespace plumbline::desktop {

namespace {

float draw_problem(Ui& ui, float x, float y, float w, const ProblemsView::Problem& p, std::size_t i) {
  const auto& t = ui.theme();
  const auto key = "problem/" + std::to_string(i);
  const Tone tone = p.error ? Tone::bad : Tone::warn;
  return ui
      .card_around(
          x, y, w,
          [&](float ix, float iy, float iw) {
            const float tx = ix + ui.u(40), tw = iw - ui.u(40);
            badge(ui, {ix + ui.u(13), iy + ui.leading(Face::small_bold) / 2}, tone, ui.u(12));
            const char* kind = p.error ? "Mistake" : "To think about";
            iy += ui.para(Face::small_bold, tx, iy, tw, t.ink_of(tone),
                          p.where.empty() ? std::string(kind) : kind + (", " + p.where), {.key = key}) +
                  4;
            iy += ui.para(Face::body, tx, iy, tw, t.ink, p.message, {.key = key + "/message"});
            if (!p.hint.empty())
              iy += ui.para(Face::body, tx, iy + 4, tw, t.ink2, p.hint, {.key = key + "/hint"}) + 4;
            if (!p.code.empty())
              iy += ui.para(Face::small, tx, iy + 6, tw, t.ink3, p.code, {.key = key + "/code"}) + 6;
            return iy;
          },
          20)
      .y1;
}

std::string count_words(const ProblemsView& view) {
  const auto errors =
      std::count_if(view.problems.begin(), view.problems.end(), [](auto& p) { return p.error; });
  const auto advice = static_cast<long>(view.problems.size()) - errors;
  auto out = errors == 0   ? std::string()
             : errors == 1 ? std::string("One mistake")
                           : std::to_string(errors) + " mistakes";
  if (advice > 0) out += (out.empty() ? "" : ", ") + std::to_string(advice) + " to think about";
  return out;
}

}  // namespace

void draw_problems(Ui& ui, const ChromeView& chrome, const ProblemsView& view, Intents& wants) {
  draw_page(
      ui, chrome, {.name = "problems", .widest = 980, .bare = view.fatal},
      [&](float x, float y, float w) {
        const auto& t = ui.theme();
        const float r = ui.u(22), tx = x + 2 * r + 18, tw = w - (tx - x);
        badge(ui, {x + r, y + r + 2}, Tone::bad, r, true);
        y += ui.para(Face::h1, tx, y, tw, t.ink, view.title, {.key = "problems/title"});
        y += ui.para(Face::body, tx, y + 2, tw, t.ink2, view.about, {.key = "problems/about"}) + 18;
        const Act act =
            view.fatal ? Act{"quit", "Close Plumbline", {.icon = Icon::cross, .first = true}, want::Quit{}}
                       : Act{"to-course",
                             "Back to the course",
                             {.icon = Icon::back, .first = true},
                             want::Go{Screen::home}};
        y = draw_acts(ui, tx, y, tw, {act}, wants) + 24;
        const auto count = count_words(view);
        if (!count.empty()) y += ui.para(Face::h2, x, y, w, t.ink, count, {.key = "problems/count"}) + 10;
        for (std::size_t i = 0; i < view.problems.size(); ++i)
          y = draw_problem(ui, x, y, w, view.problems[i], i) + 14;
        return y;
      },
      wants);
}

}  // namespace plumbline::desktop
