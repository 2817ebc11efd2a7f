// The card of one decision: what was done, the rule, why it tempts, what to do instead; how it could have
// gone on from there, and the way back into it.

#include "faces/desktop/panels/debrief.hpp"
#include "faces/desktop/panels/review.hpp"

#include <algorithm>
#include <cmath>

namespace plumbline::desktop {

namespace {

const ReviewView& shown(const DebriefView& v) {
  return v.decisions[static_cast<std::size_t>(selected_of(v))];
}

std::string cost(const DebriefView& v, const ReviewView& r) {
  if (!v.exact || !r.exact || r.at_stake == 0) return "";
  return r.lost == 0 ? "Nothing lost of " + std::to_string(r.at_stake)
                     : "Lost " + std::to_string(r.lost) + " of " + std::to_string(r.at_stake);
}

float head(Ui& ui, float x, float y, float w, const DebriefView& v, Intents& wants) {
  const auto& t = ui.theme();
  const auto& r = shown(v);
  const int at = selected_of(v), last = static_cast<int>(v.decisions.size()) - 1;
  const float side = icon_button_side(ui), nav = last > 0 ? 2 * side + 8 : 0;
  const auto chip_text = cost(v, r);
  const Tone tone = r.tone == Tone::plain ? Tone::good : r.tone,
             chip_tone = r.lost > 0 ? Tone::bad : Tone::good;
  const float cw = chip_text.empty() ? 0 : chip(ui, 0, 0, chip_text, chip_tone, {}, false);
  const bool beside = cw > 0 && w - nav - cw - ui.u(56) > ui.u(280);
  const float tx = x + ui.u(54), tw = w - ui.u(54) - nav - (nav > 0 ? 16 : 0) - (beside ? cw + 16 : 0);
  badge(ui, {x + ui.u(20), y + ui.u(24)}, tone, ui.u(18), true);
  std::string where = "Decision " + std::to_string(r.number);
  if (!r.title.empty() && !r.scene.empty() && r.scene != r.title) where += ", " + r.scene;
  float ty = label(ui, tx, y, tw, where, t.ink3) - 2;
  ui.passage("decision", where + ".");
  ty += ui.para(Face::h2, tx, ty, tw, t.ink, title_of(r), {.key = "decision/title"});
  if (beside)
    chip(ui, x + w - nav - (nav > 0 ? 16 : 0) - cw, y + (side - chip_height(ui)) / 2, chip_text, chip_tone);
  if (nav > 0) {
    if (icon_button(ui, Box::at(x + w - nav, y, side, side), "decision/before", Icon::back,
                    "The decision before", at > 0))
      wants.emplace_back(want::Select{at - 1});
    if (icon_button(ui, Box::at(x + w - side, y, side, side), "decision/next", Icon::chevron,
                    "The next decision", at < last))
      wants.emplace_back(want::Select{at + 1});
  }
  if (cw > 0 && !beside) {
    chip(ui, tx, ty + 6, chip_text, chip_tone);
    ty += chip_height(ui) + 8;
  }
  ty = std::max(ty, y + std::max(side, ui.u(44)));
  if (!r.prompt.empty())
    ty += ui.para(Face::doc_italic, x, ty + 8, w, t.ink2, r.prompt, {.key = "decision/prompt"}) + 8;
  return ty;
}

std::string joined(const std::vector<std::string>& words) {
  std::string out;
  for (const auto& w : words) out += (out.empty() ? "" : "\n") + w;
  return out;
}

/// The steps of the best course: cards with an arrow before each but the first, on as many lines as needed.
float best_line(Ui& ui, float x, float y, float w, const ReviewView& r) {
  const auto& t = ui.theme();
  const float arrow = ui.u(30), most = std::min(w - arrow, ui.u(300)), pad = 12;
  struct Leg {
    std::string title, words;
    Box box;
  };
  std::vector<Leg> legs;
  float cx = x, cy = y, high = 0;
  std::size_t line = 0;
  const auto level = [&] {  // all of a line as high as the highest
    for (; line < legs.size(); ++line) legs[line].box.y1 = cy + high;
  };
  for (std::size_t i = 0; i < r.best_course.size(); ++i) {
    Leg l{r.best_course[i].title, joined(r.best_course[i].words), {}};
    float wanted = ui.width(Face::small_bold, l.title);
    for (const auto& words : r.best_course[i].words) wanted = std::max(wanted, ui.width(Face::small, words));
    const float bw = std::min(most, std::ceil(wanted) + 2 * pad + 1), before = i > 0 ? arrow : 0;
    if (i > 0 && cx + before + bw > x + w) {
      level();
      cy += high + 10;
      cx = x;
      high = 0;
    }
    const float inner = bw - 2 * pad;
    const float bh = ui.para_height(Face::small_bold, inner, l.title) +
                     (l.words.empty() ? 0 : ui.para_height(Face::small, inner, l.words)) + 18;
    l.box = Box::at(cx + before, cy, bw, bh);
    high = std::max(high, bh);
    cx = l.box.x1;
    legs.push_back(std::move(l));
  }
  level();
  for (std::size_t i = 0; i < legs.size(); ++i) {
    const auto& l = legs[i];
    if (i > 0) ui.icon(Icon::arrow, {l.box.x0 - arrow / 2, l.box.centre().y}, t.good, ui.u(16), 2);
    ui.well(l.box, t.panel, 8, t.good);
    const Ui::On on(ui, t.panel);
    const float inner = l.box.w() - 2 * pad;
    const float th = ui.para(Face::small_bold, l.box.x0 + pad, l.box.y0 + 9, inner, t.ink, l.title);
    ui.para(Face::small, l.box.x0 + pad, l.box.y0 + 9 + th, inner, t.ink2, l.words);
    ui.passage("decision/best/" + std::to_string(i),
               "Step " + std::to_string(i + 1) + ": " + (l.title.empty() ? "" : l.title + ". ") + l.words);
  }
  return cy + high;
}

bool playable(const DebriefView& v) { return v.practice; }

float way_on(Ui& ui, float x, float y, float w, const DebriefView& v, Intents& wants) {
  const auto& r = shown(v);
  if (!r.best_course.empty()) {
    y = label(ui, x, y, w, "The best way on from here", ui.theme().ink3) + 4;
    y = best_line(ui, x, y, w, r) + 16;
  }
  if (!r.loss.empty())
    y += ui.para(Face::small, x, y, w, ui.theme().ink2, r.loss, {.key = "decision/loss"}) + 14;
  ButtonRow row(ui, x, y, w);
  if (playable(v) && row.add("decision/play", "Play on from here",
                             {.kind = ButtonLook::Kind::primary,
                              .icon = Icon::play,
                              .hint = "Back into this decision; what you decided before stays."}))
    wants.emplace_back(want::PlayOn{selected_of(v)});
  if (!r.more.empty() &&
      row.add("decision/all", v.show_all ? "Only the rules that decide" : "All rules looked at",
              {.icon = Icon::list, .hint = std::to_string(r.more.size()) + " more"}))
    wants.emplace_back(want::ShowAll{!v.show_all});
  return playable(v) || !r.more.empty() ? row.end() : y - 14;
}

}  // namespace

std::string first_of_card(const DebriefView& v, int decision) {
  const auto& r = v.decisions[static_cast<std::size_t>(decision)];
  for (std::size_t i = 0; i < r.leading.size(); ++i)
    if (!r.leading[i].rule.empty()) return "decision/finding/" + std::to_string(i) + "/rule";
  if (playable(v)) return "decision/play";
  if (!r.more.empty()) return "decision/all";
  const bool last = decision + 1 == static_cast<int>(v.decisions.size());
  return v.decisions.size() < 2 ? "list/0" : last ? "decision/before" : "decision/next";
}

float draw_decision(Ui& ui, float x, float y, float w, const DebriefView& v, Intents& wants) {
  const auto& t = ui.theme();
  const auto& r = shown(v);
  y = head(ui, x, y, w, v, wants) + 14;
  ui.rule(x, y, w);
  y = draw_review(ui, x, y + 18, w, r, {.key = "decision", .heading = false, .world = true, .loss = false},
                  wants) +
      22;
  if (v.show_all && !r.more.empty()) {
    ui.rule(x, y, w);
    y = label(ui, x, y + 18, w, "All rules looked at", t.ink3) + 2;
    y = draw_findings(ui, x, y, w, "decision/more", r.more, wants) + 24;
  }
  if (r.best_course.empty() && r.loss.empty() && !playable(v) && r.more.empty()) return y - 22;
  const float out = std::min(12.F, x);  // the inset reaches further than the text
  return ui.well_around(x - out, y, w + 2 * out, t.inset,
                        [&](float ix, float iy, float iw) { return way_on(ui, ix, iy, iw, v, wants); })
             .y1 -
         (24 - out);
}

}  // namespace plumbline::desktop
