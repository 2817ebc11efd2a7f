// Who has done what: people by modules or stories, in the order of their names.

#include "faces/desktop/panels/forms.hpp"
#include "faces/desktop/panels/panels.hpp"
#include "faces/desktop/panels/parts.hpp"
#include "faces/desktop/panels/people_parts.hpp"
#include "faces/desktop/panels/table.hpp"

#include <algorithm>

namespace plumbline::desktop {

namespace {

TableCell cell_of(const ProgressCell& c) {
  Mark m = Mark::none;
  switch (c.state) {
    case Progress::none: break;
    case Progress::begun: m = Mark::begun; break;
    case Progress::done: m = Mark::below; break;
    case Progress::passed: m = Mark::passed; break;
  }
  return {c.breach ? Mark::breach : m, c.score};
}

/// To finish a module for practice nothing has to be passed.
const char* of_modules(Mark m) { return m == Mark::passed ? "finished" : in_words(m); }

TableRow row_of(const MatrixView& v, std::size_t i) {
  const auto& r = v.rows[i];
  TableRow out{r.person.id, r.person.name, v.group == 0 ? detail_of(r.person) : r.person.detail, {}};
  for (const auto& c : r.cells) out.cells.push_back(cell_of(c));
  return out;
}

/// Group and search side by side, the switch below them or at their right.
float controls(Ui& ui, float x, float y, float w, const MatrixView& v, Intents& wants) {
  const bool wide = w >= ui.u(900);
  const float by = ui.u(360), left = wide ? w - by - 24 : w;
  float end = y, by_end = y;
  if (const auto text = draw_search(ui, x, y, wide ? left * .5F : w,
                                    {.id = "search",
                                     .label = "Find somebody",
                                     .hint = "The table changes as you type.",
                                     .placeholder = "Name, badge or e-mail",
                                     .first = true},
                                    v.search, end))
    wants.emplace_back(want::SearchMatrix{*text});
  float fx = x, fy = end + 12, fw = w;
  if (wide) {
    fx = x + left * .5F + 12;
    fy = y;
    fw = left * .5F - 12;
  }
  float fend = fy;
  if (const auto c = draw_choices(ui, fx, fy, fw, {{"group", "Group", v.groups, v.group}}, fend))
    wants.emplace_back(want::FilterMatrix{c->choice});
  const float top = std::max(end, fend);
  const auto chosen =
      segmented(ui, wide ? x + w - by : x, wide ? y : top + 12, wide ? by : std::min(w, ui.u(420)), "by",
                {"By module", "By story"}, v.by_story ? 1 : 0, by_end, "Columns");
  if (chosen && (*chosen == 1) != v.by_story) wants.emplace_back(want::MatrixBy{*chosen == 1});
  return std::max(top, by_end) + 16;
}

float table(Ui& ui, float x, float y, float w, const MatrixView& v, Intents& wants) {
  if (v.rows.empty() && v.read < v.of) return y;
  if (v.rows.empty())
    return empty_card(ui, x, y, w, Tone::plain, v.of == 0 ? "Nobody is written down yet" : "Nobody fits",
                      v.of == 0 ? "Trainees write themselves in when they begin; they appear here then."
                                : "Try fewer letters, or another group.",
                      {}, wants, "progress/none");
  return ui
      .card_around(
          x, y, w,
          [&](float ix, float iy, float iw) {
            std::optional<std::size_t> chosen;
            std::vector<Mark> marks{Mark::passed, Mark::below, Mark::breach, Mark::begun, Mark::none};
            if (!v.by_story) marks = {Mark::passed, Mark::begun, Mark::none};
            const auto words = v.by_story ? MarkWords{in_words} : MarkWords{of_modules};
            iy = draw_legend(ui, ix, iy, iw, marks, "legend", words) + 14;
            iy = draw_table(
                ui, ix, iy, iw, {.id = "row", .corner = "Trainee", .columns = v.columns, .words = words},
                v.rows.size(), [&](std::size_t i) { return row_of(v, i); }, chosen);
            if (chosen) wants.emplace_back(want::OpenTrainee{v.rows[*chosen].person.id});
            return iy;
          })
      .y1;
}

}  // namespace

void draw_progress(Ui& ui, const ChromeView& chrome, const MatrixView& view, Intents& wants) {
  draw_page(
      ui, chrome, {.name = "progress"},
      [&](float x, float y, float w) {
        y = heading(ui, x, y, w, "Who has done what",
                    "In the order of names. Choose somebody to see their attempts.", "progress");
        y = controls(ui, x, y, w, view, wants);
        const auto n = view.rows.size(), of = static_cast<std::size_t>(std::max(0, view.of));
        if (view.read < view.of)
          y = draw_headway(ui, x, y, std::min(w, ui.u(420)), "progress/read", view.read, view.of,
                           "people looked up");
        else if (n > 0)
          y += ui.para(Face::small, x, y, w, ui.theme().ink2,
                       n == of ? (n == 1 ? std::string("1 person") : grouped(n) + " people")
                               : grouped(n) + " of " + grouped(of) + " people",
                       {.key = "progress/count"}) +
               8;
        return table(ui, x, y, w, view, wants);
      },
      wants);
}

}  // namespace plumbline::desktop
