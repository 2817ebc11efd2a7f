// My record: every attempt, what to practise next, and what can be taken along.

#include "faces/desktop/panels/forms.hpp"
#include "faces/desktop/panels/panels.hpp"
#include "faces/desktop/panels/parts.hpp"
#include "faces/desktop/panels/record_rows.hpp"

#include <algorithm>
#include <cmath>

namespace plumbline::desktop {

namespace {

using Kind = ButtonLook::Kind;

constexpr float kGap = 24;
constexpr std::size_t kMostDue = 5;  // the whole list stands under Practise

float none(Ui& ui, float x, float y, float w, const RecordView& v, Intents& wants) {
  if (v.of > 0)
    return empty_card(
        ui, x, y, w, Tone::plain, "No attempt fits", "Look at all stories, modes and results again.",
        {{"record/all", "Show every attempt", {.icon = Icon::undo, .first = true}, want::FilterRecord{}}},
        wants, "record/none");
  return empty_card(
      ui, x, y, w, Tone::plain, "Nothing here yet",
      "Once you have played a story, it is kept here: what you decided, how it came out, and what would "
      "have gone better.",
      {{"record/course",
        "To the course",
        {.kind = Kind::primary, .icon = Icon::compass, .first = true},
        want::Go{Screen::home}}},
      wants, "record/empty");
}

float attempts(Ui& ui, float x, float y, float w, const RecordView& v, Intents& wants) {
  if (v.of > 0) {
    float end = y;
    const std::vector<Choice> filters{{"story", "Story", v.stories, v.story},
                                      {"mode", "Mode", v.modes, v.mode},
                                      {"outcome", "Result", v.outcomes, v.outcome}};
    if (const auto c = draw_choices(ui, x, y, w, filters, end)) {
      want::FilterRecord f{v.story, v.mode, v.outcome};
      (c->filter == 0 ? f.story : c->filter == 1 ? f.mode : f.outcome) = c->choice;
      wants.emplace_back(f);
    }
    y = end > y ? end + 14 : y;
  }
  if (v.attempts.empty()) return none(ui, x, y, w, v, wants) + kGap;
  const auto n = static_cast<int>(v.attempts.size());
  if (n != v.of)
    y += ui.para(Face::small, x, y, w, ui.theme().ink2,
                 grouped(v.attempts.size()) + " of " + grouped(static_cast<std::size_t>(v.of)) + " attempts",
                 {.key = "record/count"}) +
         8;
  return ui.card_around(x, y, w,
                        [&](float ix, float iy, float iw) {
                          return draw_record_rows(ui, ix, iy, iw, v.attempts, RowsFor::oneself, wants);
                        })
             .y1 +
         kGap;
}

float practise(Ui& ui, float x, float y, float w, const RecordView& v, Intents& wants) {
  return ui.card_around(
               x, y, w,
               [&](float ix, float iy, float iw) {
                 iy = draw_card_title(ui, ix, iy, iw, Icon::repeat, "Practise next", "due");
                 if (v.due.empty())
                   return iy +
                          ui.para(
                              Face::body, ix, iy, iw, ui.theme().ink2,
                              "Nothing is due. A rule you miss comes back here after a few days, in another "
                              "story.",
                              {.key = "due/none"});
                 const auto shown = v.due.size() > kMostDue + 1 ? kMostDue : v.due.size();
                 for (std::size_t i = 0; i < shown; ++i) {
                   const auto id = "due/" + std::to_string(i);
                   if (i > 0) ui.rule(ix, iy, iw);
                   iy = due_row(ui, ix, iy + 12, iw, v.due[i], id) + 6;
                   if (!v.due[i].today) {
                     iy += 6;
                     continue;
                   }
                   iy = draw_acts(ui, ix, iy + 4, iw,
                                  {{id + "/play",
                                    "Practise it",
                                    {.icon = Icon::play, .say = "Practise it in " + v.due[i].title},
                                    want::Begin{v.due[i].scenario}}},
                                  wants) +
                        12;
                 }
                 if (shown == v.due.size()) return iy - 10;
                 const auto rest = grouped(v.due.size() - shown);
                 return draw_acts(ui, ix, iy, iw,
                                  {{"due/all",
                                    "And " + rest + " more",
                                    {.kind = Kind::quiet,
                                     .icon = Icon::arrow,
                                     .say = rest + " more rules to practise, under Practise"},
                                    want::Go{Screen::practise}}},
                                  wants);
               })
             .y1 +
         kGap;
}

float certificates(Ui& ui, float x, float y, float w, const RecordView& v, Intents& wants) {
  if (v.certificates.empty() || v.guest) return y;
  const auto& t = ui.theme();
  return ui.card_around(
               x, y, w,
               [&](float ix, float iy, float iw) {
                 iy = draw_card_title(ui, ix, iy, iw, Icon::flag, "Certificates", "certificates");
                 for (std::size_t i = 0; i < v.certificates.size(); ++i) {
                   const auto& c = v.certificates[i];
                   const auto id = "certificate/" + c.module;
                   if (i > 0) {
                     ui.rule(ix, iy, iw);
                     iy += 12;
                   }
                   badge(ui, {ix + ui.u(12), iy + ui.leading(Face::body_bold) / 2},
                         c.ready ? Tone::good : Tone::plain, ui.u(11));
                   const float tx = ix + ui.u(34), tw = iw - ui.u(34);
                   iy += ui.para(Face::body_bold, tx, iy, tw, t.ink, c.title, {.key = id});
                   iy += ui.para(Face::small, tx, iy, tw, t.ink2, c.about, {.key = id + "/about"});
                   if (c.ready)
                     iy = draw_acts(
                         ui, tx, iy + 8, tw,
                         {{id + "/save",
                           "Save as PDF",
                           {.icon = Icon::doc, .say = "Save the certificate for " + c.title + " as PDF"},
                           want::SaveCertificate{c.module}}},
                         wants);
                   iy += 12;
                 }
                 return iy + ui.para(Face::small, ix, iy, iw, t.ink3,
                                     "A certificate says that a module was finished. It says nothing about "
                                     "the law where you "
                                     "work.",
                                     {.key = "certificates/about"});
               })
             .y1 +
         kGap;
}

float along(Ui& ui, float x, float y, float w, const RecordView& v, Intents& wants) {
  if (v.of == 0) return y;
  return ui.card_around(
               x, y, w,
               [&](float ix, float iy, float iw) {
                 iy = draw_card_title(ui, ix, iy, iw, Icon::doc, "To take along", "along");
                 iy +=
                     ui.para(
                         Face::body, ix, iy, iw, ui.theme().ink2,
                         v.guest
                             ? "The attempts without a name, whole, as a file."
                             : "The transcript is made to be printed. The whole record is a file with every "
                               "decision in it.",
                         {.key = "along/about"}) +
                     14;
                 std::vector<Act> acts;
                 if (!v.guest)
                   acts.push_back(
                       {"transcript", "Transcript as PDF", {.icon = Icon::doc}, want::SaveTranscript{}});
                 acts.push_back({"export",
                                 v.guest ? "Save them" : "My whole record",
                                 {.icon = Icon::arrow},
                                 want::ExportRecord{}});
                 acts.push_back({"privacy",
                                 "What is kept?",
                                 {.kind = Kind::quiet, .icon = Icon::eye},
                                 want::OpenPrivacy{}});
                 return draw_acts(ui, ix, iy, iw, acts, wants);
               })
             .y1 +
         kGap;
}

}  // namespace

void draw_record(Ui& ui, const ChromeView& chrome, const RecordView& view, Intents& wants) {
  draw_page(
      ui, chrome, {.name = "record", .widest = 1320},
      [&](float x, float y, float w) {
        const auto& t = ui.theme();
        y += ui.para(Face::h1, x, y, w, t.ink, view.guest ? "Attempts without a name" : "My record",
                     {.key = "title"});
        const auto who =
            view.guest ? std::string() : view.name + (view.detail.empty() ? "" : ", " + view.detail);
        if (!who.empty()) y += ui.para(Face::body, x, y + 2, w, t.ink2, who, {.key = "record/who"}) + 2;
        if (!view.summary.empty())
          y += ui.para(Face::small, x, y, w, t.ink2, view.summary, {.key = "record/summary"});
        y = draw_saved(ui, x, y + 18, w, view.saved, wants);
        const bool beside = ui.room() >= 1000;
        const float rw = beside ? ui.u(376) : w, lw = beside ? w - rw - kGap : w;
        float left = attempts(ui, x, y, lw, view, wants);
        const float rx = beside ? x + lw + kGap : x;
        float right = practise(ui, rx, beside ? y : left, rw, view, wants);
        right = certificates(ui, rx, right, rw, view, wants);
        right = along(ui, rx, right, rw, view, wants);
        y = std::max(left, right) - kGap;
        if (!view.kept.empty())
          y +=
              ui.para(Face::small, x, y + 16, w, t.ink3, "Kept in " + view.kept, {.key = "record/kept"}) + 16;
        return y;
      },
      wants);
}

}  // namespace plumbline::desktop
