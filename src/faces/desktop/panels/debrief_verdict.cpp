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

struct Line {
  Tone tone = Tone::plain;
  std::string text, key;
};

Line mark_line(const DebriefView& v) {
  const bool reached = v.score_tenths >= v.mark * 10;
  const auto mark = std::to_string(v.mark) + (v.provisional ? " (provisional)" : "");
  if (!v.finished)
    return {Tone::plain, (reached ? "So far not below the mark of " : "So far below the mark of ") + mark,
            "verdict/mark"};
  return {reached ? Tone::good : Tone::warn,
          "Mark of " + std::to_string(v.mark) + (reached ? " reached" : " not reached") +
              (v.provisional ? " (provisional)" : ""),
          "verdict/mark"};
}

/// What holds beside the score, most telling first.
std::vector<Line> lines_of(const DebriefView& v) {
  std::vector<Line> out;
  if (!v.finished)
    out.push_back(
        {Tone::note, "Not finished: what came later is open, so it can't pass yet", "verdict/finished"});
  if (v.exact) out.push_back(mark_line(v));
  if (v.breaches_standing == 0)
    out.push_back({Tone::good, "No critical breach stands", "verdict/standing"});
  else
    out.push_back({Tone::bad,
                   v.breaches_standing == 1 ? "1 critical breach still stands"
                                            : breaches(v.breaches_standing, "critical breaches still stand"),
                   "verdict/standing"});
  if (v.breaches_recovered > 0)
    out.push_back({Tone::note,
                   v.breaches_recovered == 1
                       ? "1 breach you put right yourself"
                       : breaches(v.breaches_recovered, "breaches you put right yourself"),
                   "verdict/recovered"});
  return out;
}

float lines_height(const Ui& ui, float w, const std::vector<Line>& lines) {
  float h = -4;
  for (const auto& l : lines) h += ui.para_height(Face::body, w - ui.u(36), l.text) + 4;
  return h;
}

float draw_lines(Ui& ui, float x, float y, float w, const std::vector<Line>& lines) {
  for (const auto& l : lines) y = badge_line(ui, x, y, w, l.tone, l.text, l.key);
  return y - 4;
}

Tone tone_of(const DebriefView& v) {
  if (v.passed) return Tone::good;
  if (v.breaches_standing > 0) return Tone::bad;
  return v.finished ? Tone::warn : Tone::note;
}

float words_height(const Ui& ui, float w, const DebriefView& v) {
  return ui.para_height(Face::h2, w, v.headline) + 4 + ui.para_height(Face::body, w, v.sentence);
}

float draw_words(Ui& ui, float x, float y, float w, const DebriefView& v) {
  const auto& t = ui.theme();
  y += ui.para(Face::h2, x, y, w, t.ink, v.headline, {.key = "verdict"}) + 4;
  return y + ui.para(Face::body, x, y, w, t.ink2, v.sentence, {.key = "verdict/sentence"});
}

/// The ring, the words beside it, and the lines below both or, where it is wide, beside them.
float draw_scored(Ui& ui, float x, float y, float w, const DebriefView& v) {
  const float r = ui.u(53), mark = 2 * r + ui.u(10), room = w - mark - 22;
  score_ring(ui, {x + mark / 2, y + mark / 2}, r, v);
  ui.passage("verdict/score", "Score: " + v.score + " of 100.");
  const auto lines = lines_of(v);
  if (room < ui.u(170)) return draw_lines(ui, x, draw_words(ui, x, y + mark + 14, w, v) + 16, w, lines);
  const bool wide = room >= ui.u(640);
  const float tx = x + mark + 22, tw = wide ? room * .5F - 16 : room, th = words_height(ui, tw, v);
  const float lx = tx + tw + 32, lw = x + w - lx, lh = wide ? lines_height(ui, lw, lines) : 0;
  const float high = std::max({mark, th, lh});
  draw_words(ui, tx, y + (high - th) / 2, tw, v);
  if (!wide) return draw_lines(ui, x, y + high + 16, w, lines);
  draw_lines(ui, lx, y + (high - lh) / 2, lw, lines);
  return y + high;
}

float line_said(Ui& ui, float x, float y, float w, const SpokenLine& line) {
  const auto& t = ui.theme();
  if (line.who.empty()) return y + ui.para(Face::doc, x, y, w, t.ink, line.text, {.key = line.key});
  const float r = ui.u(22);
  draw_round_person(ui, {x + r, y + r}, r, line.person);
  const float tx = x + 2 * r + 14, tw = w - 2 * r - 14;
  y += ui.para(Face::small_bold, tx, y, tw, t.ink2, line.who);
  return y + ui.para(Face::doc, tx, y, tw, t.ink, line.text, {.key = line.key, .say = line.who + ": "});
}

float said_height(const Ui& ui, float w, const SpokenLine& line) {
  if (line.who.empty()) return ui.para_height(Face::doc, w, line.text);
  const float tw = w - 2 * ui.u(22) - 14;
  return ui.para_height(Face::small_bold, tw, line.who) + ui.para_height(Face::doc, tw, line.text);
}

}  // namespace

float draw_verdict(Ui& ui, float x, float y, float w, const DebriefView& v) {
  if (v.exact && !v.decisions.empty()) return draw_scored(ui, x, y, w, v);
  badge(ui, {x + ui.u(20), y + ui.u(20)}, tone_of(v), ui.u(18), true);
  const float tx = x + ui.u(56), tw = w - ui.u(56);
  y = draw_words(ui, tx, y + std::max(0.F, ui.u(20) - ui.leading(Face::h2) / 2), tw, v);
  if (!v.why_not.empty())
    y += ui.para(Face::body, tx, y + 4, tw, ui.theme().ink, v.why_not, {.key = "verdict/why-not"}) + 4;
  return v.decisions.empty() ? y : draw_lines(ui, tx, y + 14, tw, lines_of(v));
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
    const float ph = std::min(end - top, pw * .85F);
    if (picture) draw_place(ui, Box::at(ix, top, pw, ph), e.place, e.people, 12);
    return end;
  };
  return ui.card_around(x, y, w, contents).y1 + 24;
}

}  // namespace plumbline::desktop
