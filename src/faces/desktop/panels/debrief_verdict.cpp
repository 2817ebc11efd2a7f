// The score as a ring, in words, and what stands or was put right; and the text of the ending.

#include "faces/desktop/panels/debrief.hpp"

#include <algorithm>
#include <cmath>

namespace plumbline::desktop {

namespace {

std::string breaches(int n, const char* after) {
  return n == 1 ? std::string("1 ") + after : std::to_string(n) + " " + after;
}

/// The score in a ring, with a notch at the mark.
void score_ring(Ui& ui, ImVec2 c, float r, const DebriefView& v) {
  const auto& t = ui.theme();
  const Tone tone = v.passed ? Tone::good : Tone::accent;
  ring(ui, c, r, static_cast<float>(v.score_tenths) / 1000, tone, std::max(7.F, ui.u(8)));
  const float a = -1.5707963F + 6.2831853F * static_cast<float>(v.mark) / 100;
  const ImVec2 out{std::cos(a), std::sin(a)};
  if (v.mark > 0)
    ui.line({c.x + out.x * (r - ui.u(8)), c.y + out.y * (r - ui.u(8))},
            {c.x + out.x * (r + ui.u(9)), c.y + out.y * (r + ui.u(9))}, t.ink, 3);
  const float h = ui.size(Face::h1), s = ui.size(Face::small), top = c.y - (h + s - 2) / 2;
  ui.text_centred(Face::h1, {c.x, top + h / 2}, t.ink, v.score);
  ui.text_centred(Face::small, {c.x, top + h + s / 2 - 2}, t.ink2, "of 100");
}

float lines_below(Ui& ui, float x, float y, float w, const DebriefView& v) {
  const std::string provisional = v.provisional ? " (provisional)" : "";
  if (!v.finished)
    y = badge_line(ui, x, y, w, Tone::note, "Not finished: what came later is open, so it can't pass yet",
                   "verdict/finished");
  if (v.exact && !v.finished) {
    const bool above = v.score_tenths >= v.mark * 10;
    y = badge_line(ui, x, y, w, Tone::plain,
                   (above ? "So far not below the mark of " : "So far below the mark of ") +
                       std::to_string(v.mark) + provisional,
                   "verdict/mark");
  } else if (v.exact) {
    const bool reached = v.score_tenths >= v.mark * 10;
    y = badge_line(
        ui, x, y, w, reached ? Tone::good : Tone::warn,
        "Mark of " + std::to_string(v.mark) + (reached ? " reached" : " not reached") + provisional,
        "verdict/mark");
  }
  if (v.breaches_standing > 0)
    y = badge_line(ui, x, y, w, Tone::bad,
                   v.breaches_standing == 1 ? "1 critical breach still stands"
                                            : breaches(v.breaches_standing, "critical breaches still stand"),
                   "verdict/standing");
  else
    y = badge_line(ui, x, y, w, Tone::good, "No critical breach stands", "verdict/standing");
  if (v.breaches_recovered > 0)
    y = badge_line(ui, x, y, w, Tone::note,
                   v.breaches_recovered == 1
                       ? "1 breach you put right yourself"
                       : breaches(v.breaches_recovered, "breaches you put right yourself"),
                   "verdict/recovered");
  return y - 4;
}

Tone tone_of(const DebriefView& v) {
  if (v.passed) return Tone::good;
  if (v.breaches_standing > 0) return Tone::bad;
  return v.finished ? Tone::warn : Tone::note;
}

float line_said(Ui& ui, float x, float y, float w, const SpokenLine& line) {
  const auto& t = ui.theme();
  if (line.who.empty()) return y + ui.para(Face::read, x, y, w, t.ink, line.text, {.key = line.key});
  const float r = ui.u(22);
  draw_round_person(ui, {x + r, y + r}, r, line.person);
  const float tx = x + 2 * r + 14, tw = w - 2 * r - 14;
  y += ui.para(Face::small_bold, tx, y, tw, t.ink2, line.who);
  return y + ui.para(Face::read, tx, y, tw, t.ink, line.text, {.key = line.key, .say = line.who + ": "});
}

float said_height(const Ui& ui, float w, const SpokenLine& line) {
  if (line.who.empty()) return ui.para_height(Face::read, w, line.text);
  const float tw = w - 2 * ui.u(22) - 14;
  return ui.para_height(Face::small_bold, tw, line.who) + ui.para_height(Face::read, tw, line.text);
}

}  // namespace

float draw_verdict(Ui& ui, float x, float y, float w, const DebriefView& v) {
  const auto& t = ui.theme();
  const bool scored = v.exact && !v.decisions.empty();
  const float r = ui.u(53), mark = scored ? 2 * r + ui.u(10) : ui.u(40);
  const bool beside = w - mark - 22 >= ui.u(170);
  const float tx = beside ? x + mark + 22 : x, tw = beside ? w - mark - 22 : w;
  float ty = beside ? y : y + mark + 14;
  if (scored) {
    score_ring(ui, {x + mark / 2, y + mark / 2}, r, v);
    ui.passage("verdict/score", "Score: " + v.score + " of 100.");
  } else {
    badge(ui, {x + mark / 2, y + ui.u(20)}, tone_of(v), ui.u(18), true);
  }
  if (beside && scored) {  // beside the ring, in its middle when it is short
    const float th =
        ui.para_height(Face::h2, tw, v.headline) + 4 + ui.para_height(Face::body, tw, v.sentence);
    ty += std::max(0.F, (mark - th) / 2);
  } else if (beside) {
    ty += std::max(0.F, ui.u(20) - ui.leading(Face::h2) / 2);
  }
  ty += ui.para(Face::h2, tx, ty, tw, t.ink, v.headline, {.key = "verdict"}) + 4;
  if (!v.sentence.empty())
    ty += ui.para(Face::body, tx, ty, tw, t.ink2, v.sentence, {.key = "verdict/sentence"});
  if (scored) {
    y = std::max(ty, y + mark) + 16;
    return lines_below(ui, x, y, w, v);
  }
  if (!v.why_not.empty())
    ty += ui.para(Face::body, tx, ty + 4, tw, t.ink, v.why_not, {.key = "verdict/why-not"}) + 4;
  if (v.decisions.empty()) return std::max(ty, y + mark);
  return lines_below(ui, tx, std::max(ty + 14, beside ? y : ty), tw, v);
}

float draw_ending(Ui& ui, float x, float y, float w, const DebriefView& v) {
  const auto& e = v.ending;
  if (e.lines.empty()) return y;
  const auto& t = ui.theme();
  const auto contents = [&](float ix, float iy, float iw) {
    const bool picture = e.place != story::Place::nowhere && iw >= ui.u(720);
    const float pw = picture ? ui.u(200) : 0, least = picture ? ui.u(120) : 0, top = iy;
    const float tx = ix + (picture ? pw + 28 : 0), tw = std::min(ix + iw - tx, ui.u(980));
    float high = e.caps.empty() ? 0 : ui.leading(Face::caps) + 4;
    for (const auto& line : e.lines) high += said_height(ui, tw, line) + 10;
    iy += std::max(0.F, (least - high + 10) / 2);
    if (!e.caps.empty()) iy = label(ui, tx, iy, tw, e.caps, t.ink3);
    for (const auto& line : e.lines) iy = line_said(ui, tx, iy, tw, line) + 10;
    const float end = std::max(iy - 10, top + least);
    if (picture) draw_place(ui, {ix, top, ix + pw, end}, e.place, e.people, 12);
    return end;
  };
  return ui.card_around(x, y, w, contents).y1 + 24;
}

}  // namespace plumbline::desktop
