// What a cohort knows, and which decisions work as questions.

#include "faces/desktop/panels/report.hpp"

#include "faces/desktop/panels/forms.hpp"
#include "faces/desktop/panels/panels.hpp"
#include "faces/desktop/panels/parts.hpp"
#include "faces/desktop/panels/table.hpp"
#include "faces/desktop/panels/top_bar.hpp"

#include <algorithm>
#include <cmath>

namespace plumbline::desktop {

namespace {

constexpr float kGap = 24;

float filters(Ui& ui, float x, float y, float w, const ReportView& v, Intents& wants) {
  float end = y;
  const std::vector<Choice> all{{"group", "Group", v.groups, v.group},
                                {"module", "Module", v.modules, v.module},
                                {"period", "Period", v.periods, v.period}};
  if (const auto c = draw_choices(ui, x, y, w, all, end)) {
    want::FilterReport f{v.group, v.module, v.period};
    (c->filter == 0 ? f.group : c->filter == 1 ? f.module : f.period) = c->choice;
    wants.emplace_back(f);
  }
  return end > y ? end + 14 : y;
}

float save(Ui& ui, float x, float y, float w, const ReportView& v, Intents& wants) {
  using want::ReportFile;
  const bool can = v.making == Making::done && (v.n > 0 || !v.grades.empty());
  return draw_acts(ui, x, y, w,
                   {{"save/html",
                     "Save to read and print",
                     {.icon = Icon::doc, .first = true, .enabled = can, .hint = "One HTML file."},
                     want::SaveReport{ReportFile::html}},
                    {"save/csv",
                     "Save as CSV",
                     {.icon = Icon::grid, .enabled = can, .hint = "Tables for a spreadsheet, in a folder."},
                     want::SaveReport{ReportFile::csv}},
                    {"save/json",
                     "Save as JSON",
                     {.icon = Icon::list, .enabled = can, .hint = "For other programs."},
                     want::SaveReport{ReportFile::json}}},
                   wants) +
         20;
}

float working(Ui& ui, float x, float y, float w, const ReportView& v, Intents& wants) {
  return ui.card_around(x, y, w,
                        [&](float ix, float iy, float iw) {
                          iy = draw_card_title(ui, ix, iy, iw, Icon::clock, "Working it out",
                                               "report/working");
                          iy = draw_headway(ui, ix, iy, iw, "report/read", v.read, v.to_read,
                                            "entries of the records read");
                          return draw_acts(ui, ix, iy, iw,
                                           {{"report/stop",
                                             "Stop",
                                             {.icon = Icon::cross, .first = true},
                                             want::StopReport{},
                                             "report/make"}},
                                           wants);
                        })
             .y1 +
         kGap;
}

float stopped(Ui& ui, float x, float y, float w, const ReportView& v, Intents& wants) {
  return empty_card(ui, x, y, w, v.trouble.empty() ? Tone::plain : Tone::bad,
                    v.trouble.empty() ? "Stopped" : "There is no report",
                    v.trouble.empty() ? "Nothing was worked out. The records are as they were." : v.trouble,
                    {{"report/make", "Work it out", {.icon = Icon::play, .first = true}, want::MakeReport{}}},
                    wants, "report/stopped") +
         kGap;
}

float too_few(Ui& ui, float x, float y, float w, const ReportView& v, Intents& wants) {
  std::string about =
      "Figures from so few would say more about chance than about anybody. Choose a larger group or a longer "
      "period, "
      "or come back later.";
  if (!v.grades.empty()) about += " The gradebook below needs no such number.";
  return empty_card(ui, x, y, w, Tone::plain,
                    "Too few attempts: " + std::to_string(v.n) + " of " + std::to_string(v.needed), about, {},
                    wants, "report/few") +
         kGap;
}

/// Two cards side by side where there is room, each with its own contents.
float pair(Ui& ui, float x, float y, float w, float share, const Ui::Contents& one, const Ui::Contents& two) {
  if (ui.room() < 1000) {
    y = ui.card_around(x, y, w, one).y1 + kGap;
    return ui.card_around(x, y, w, two).y1 + kGap;
  }
  const float left = std::floor((w - kGap) * share);
  return ui.cards_around(x, y, {left, w - left - kGap}, {one, two}, kGap).y1 + kGap;
}

/// A long card, and one beside it that stays in sight while the long one scrolls past.
float beside(Ui& ui, float x, float y, float w, const Ui::Contents& scrolls, const Ui::Contents& stays) {
  const float left = std::floor((w - kGap) * .6F);
  const float end = ui.card_around(x, y, left, scrolls).y1;
  const float high = ui.kept("item/high"),
              sight = std::min(bar_height(ui) + kGap, ui.frame().height - kGap - high);
  const float top = std::clamp(sight, y, std::max(y, end - high));
  const float last = ui.card_around(x + left + kGap, top, w - left - kGap, stays).y1;
  if (std::abs(last - top - high) > 1) ui.ask_frames(2);
  ui.kept("item/high") = last - top;
  return std::max(end, last);
}

float figures(Ui& ui, float x, float y, float w, const ReportView& v, Intents& wants) {
  if (v.n < v.stable)
    y = draw_said(ui, x, y, w, Tone::warn,
                  "Unstable: fewer than " + std::to_string(v.stable) +
                      " attempts. A few more can still change these figures a good deal.",
                  "report/unstable");
  y = draw_tiles(ui, x, y, w, v.tiles);
  if (!v.caveat.empty())
    y += ui.para(Face::small, x, y - 2, w, ui.theme().ink2, v.caveat, {.key = "report/caveat"}) + 18;
  const float high = ui.u(380);
  y = pair(
      ui, x, y, w, .42F,
      [&](float ix, float iy, float iw) { return draw_histogram(ui, ix, iy, iw, high, v); },
      [&](float ix, float iy, float iw) { return draw_scatter(ui, ix, iy, iw, high, v, wants); });
  if (!v.items.empty()) {
    const auto items = [&](float ix, float iy, float iw) { return draw_items(ui, ix, iy, iw, v, wants); };
    const auto item = [&](float ix, float iy, float iw) { return draw_item(ui, ix, iy, iw, v); };
    if (ui.room() < 1000) {  // the one picked first: its row may be far down
      y = ui.card_around(x, y, w, item).y1 + kGap;
      y = ui.card_around(x, y, w, items).y1 + kGap;
    } else {
      y = beside(ui, x, y, w, items, item) + kGap;
    }
  }
  return pair(
      ui, x, y, w, .5F,
      [&](float ix, float iy, float iw) {
        return draw_missed(ui, ix, iy, iw, Icon::flag, "Rules missed most",
                           "Decisions in which the rule was missed, of those it bore on.", v.missed,
                           "missed");
      },
      [&](float ix, float iy, float iw) {
        return draw_missed(ui, ix, iy, iw, Icon::bang, "Sure and wrong",
                           "Decisions in which somebody was sure, and missed the rule.", v.sure_wrong,
                           "sure");
      });
}

TableRow row_of(const GradeRow& g) {
  TableRow out{g.id, g.name, g.detail, {}};
  for (const auto& c : g.cells)
    out.cells.push_back({c.score.empty() ? Mark::none : mark_of(c.tone), c.score});
  return out;
}

float gradebook(Ui& ui, float x, float y, float w, const ReportView& v, Intents& wants) {
  if (v.grades.empty()) return y;
  return ui.card_around(x, y, w,
                        [&](float ix, float iy, float iw) {
                          iy = draw_card_title(ui, ix, iy, iw, Icon::grid, "Gradebook", "grades");
                          iy += ui.para(Face::small, ix, iy, iw, ui.theme().ink2,
                                        "The best finished attempt at each story, in the order of names.",
                                        {.key = "grades/about"}) +
                                6;
                          iy = draw_legend(ui, ix, iy, iw,
                                           {Mark::passed, Mark::below, Mark::breach, Mark::none},
                                           "grades/legend") +
                               14;
                          std::optional<std::size_t> chosen;
                          iy = draw_table(
                              ui, ix, iy, iw, {.id = "grade", .corner = "Trainee", .columns = v.stories},
                              v.grades.size(), [&](std::size_t i) { return row_of(v.grades[i]); }, chosen);
                          if (chosen) wants.emplace_back(want::OpenTrainee{v.grades[*chosen].id});
                          return iy;
                        })
             .y1 +
         kGap;
}

}  // namespace

void draw_report(Ui& ui, const ChromeView& chrome, const ReportView& view, Intents& wants) {
  draw_page(
      ui, chrome, {.name = "reports"},
      [&](float x, float y, float w) {
        y = heading(ui, x, y, w, "Reports", view.about, "report");
        y = filters(ui, x, y, w, view, wants);
        y = save(ui, x, y, w, view, wants);
        y = draw_saved(ui, x, y, w, view.saved, wants);
        if (view.making == Making::working) return working(ui, x, y, w, view, wants) - kGap;
        if (view.making == Making::stopped) return stopped(ui, x, y, w, view, wants) - kGap;
        y = view.n < view.needed ? too_few(ui, x, y, w, view, wants) : figures(ui, x, y, w, view, wants);
        return gradebook(ui, x, y, w, view, wants) - kGap;
      },
      wants);
}

}  // namespace plumbline::desktop
