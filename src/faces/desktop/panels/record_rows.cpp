#include "faces/desktop/panels/record_rows.hpp"

#include "faces/desktop/panels/after_parts.hpp"
#include "faces/desktop/panels/forms.hpp"
#include "faces/desktop/panels/parts.hpp"

#include <algorithm>
#include <cmath>

namespace plumbline::desktop {

namespace {

constexpr float kPad = 16;

std::string in_words(const ScoreLine& s) {
  return s.score + (s.score.empty() || s.words.empty() ? "" : ", ") + s.words;
}

std::string below_title(const RecordRow& a) {
  return a.when + (a.when.empty() || a.mode.empty() ? "" : ", ") + a.mode;
}

std::vector<Act> acts_of(const RecordRow& a, const std::string& id, RowsFor whose, bool first) {
  const auto about = a.title + (a.when.empty() ? "" : ", " + a.when);
  std::vector<Act> out;
  if (whose == RowsFor::trainer) {
    if (a.can_look)
      out.push_back({id + "/replay",
                     "Replay",
                     {.icon = Icon::eye, .first = first, .say = "Replay " + about},
                     want::OpenReplay{a.attempt}});
    return out;
  }
  if (a.can_look)
    out.push_back({id + "/look",
                   "Look back",
                   {.first = first, .say = "Look back at " + about},
                   want::LookBack{a.attempt}});
  if (a.can_go_on)
    out.push_back({id + "/on",
                   "Go on",
                   {.icon = Icon::play, .first = first && !a.can_look, .say = "Go on with " + about},
                   want::GoOn{a.attempt}});
  return out;
}

float titles(Ui& ui, float x, float y, float w, const RecordRow& a, const std::string& id) {
  const auto& t = ui.theme();
  y += ui.para(Face::body_bold, x, y, w, t.ink, a.title, {.key = id});
  return y + ui.para(Face::small, x, y, w, t.ink2, below_title(a), {.key = id + "/when"});
}

float row(Ui& ui, float x, float y, float w, const RecordRow& a, const std::string& id, RowsFor whose,
          bool first, Intents& wants) {
  const auto& t = ui.theme();
  const auto acts = acts_of(a, id, whose, first);
  float aw = acts.empty() ? 0 : 12 * static_cast<float>(acts.size() - 1);
  for (const auto& act : acts) aw += button_size(ui, act.label, act.look).x;
  const bool beside = aw > 0 && w - aw - 20 >= ui.u(240);
  const float tw = beside ? w - aw - 20 : w, top = y;
  y = titles(ui, x, y, tw, a, id) + 8;
  if (!a.scores.empty()) y = draw_scores(ui, x, y, tw, a.scores, id + "/score");
  if (!a.stands.empty()) y = badge_line(ui, x, y, tw, Tone::note, a.stands, id + "/stands");
  if (!a.breach.empty()) y = badge_line(ui, x, y + 2, tw, a.breach_tone, a.breach, id + "/breach");
  if (!a.why_not.empty()) y += ui.para(Face::small, x, y, w, t.ink2, a.why_not, {.key = id + "/why"});
  if (beside)
    y = std::max(y, draw_acts(ui, x + w - aw, top, aw + 2, acts, wants));
  else if (!acts.empty())
    y = draw_acts(ui, x, y + 8, w, acts, wants);
  if (!a.notes.empty()) y = draw_notes(ui, x, y + 10, w, a.notes, id + "/note", false, wants);
  return y;
}

}  // namespace

float draw_scores(Ui& ui, float x, float y, float w, const std::vector<ScoreLine>& scores,
                  const std::string& key) {
  const auto& t = ui.theme();
  constexpr float kGap = 20;
  const float bw = ui.u(34);
  float widest = 0;
  for (const auto& s : scores)
    widest = std::max({widest, ui.width(Face::body_bold, in_words(s)), ui.width(Face::small, s.book)});
  const auto n = columns(w, std::ceil(widest) + bw + 2, kGap, std::max<std::size_t>(1, scores.size()));
  const float each = (w - kGap * static_cast<float>(n - 1)) / static_cast<float>(n);
  const float step = scores.size() > 1 ? std::min(each, std::max(widest + bw + 2, ui.u(190))) : each;
  float end = y;
  for (std::size_t i = 0; i < scores.size(); ++i) {
    const auto& s = scores[i];
    if (i % n == 0) y = end + (i > 0 ? 6 : 0);
    const float sx = x + static_cast<float>(i % n) * (step + kGap), tw = std::min(step, each) - bw;
    const auto id = key + "/" + std::to_string(i);
    badge(ui, {sx + ui.u(12), y + ui.leading(Face::body_bold) / 2}, s.tone, ui.u(11));
    float ty = y + ui.para(Face::body_bold, sx + bw, y, tw, t.ink, in_words(s),
                           {.key = id, .say = scores.size() > 1 && !s.book.empty() ? s.book + ": " : ""});
    if (!s.book.empty()) ty += ui.para(Face::small, sx + bw, ty, tw, t.ink3, s.book);
    end = std::max(end, ty);
  }
  return end + 4;
}

float draw_notes(Ui& ui, float x, float y, float w, const std::vector<NoteView>& notes,
                 const std::string& key, bool take_back, Intents& wants) {
  if (notes.empty()) return y;
  const auto& t = ui.theme();
  return ui
      .well_around(
          x, y, w, t.note_soft,
          [&](float ix, float iy, float iw) {
            const float bw = ui.u(32), side = take_back ? icon_button_side(ui) + 12 : 0;
            for (std::size_t i = 0; i < notes.size(); ++i) {
              const auto& n = notes[i];
              const auto id = key + "/" + std::to_string(i);
              if (i > 0) iy += 10;
              ui.icon(Icon::pen, {ix + ui.u(10), iy + ui.leading(Face::small) / 2}, t.note, ui.u(17), 1.8F);
              const float tx = ix + bw, tw = iw - bw - side, top = iy;
              const auto head = n.where + (n.where.empty() || n.when.empty() ? "" : ", ") + n.when;
              iy += ui.para(Face::small, tx, iy, tw, t.note, head, {.key = id, .say = "To discuss: "});
              iy += ui.para(Face::body, tx, iy, tw, t.ink, n.text, {.key = id + "/text"});
              if (!take_back || n.id.empty()) continue;  // without an id it stays
              const float s = icon_button_side(ui);
              if (icon_button(ui, Box::at(ix + iw - s, top, s, s), "note/" + n.id + "/back", Icon::cross,
                              "Take this note back: " + n.text, true))
                wants.emplace_back(want::TakeBackNote{n.id});
              iy = std::max(iy, top + s);
            }
            return iy;
          },
          14, 12, t.contrast ? t.note : 0)
      .y1;
}

float draw_record_rows(Ui& ui, float x, float y, float w, const std::vector<RecordRow>& rows, RowsFor whose,
                       Intents& wants) {
  const auto shown = shown_of(ui, "attempts", rows.size());
  bool first = true;
  for (std::size_t i = 0; i < shown; ++i) {
    if (i > 0) {
      ui.rule(x, y + kPad, w);
      y += 2 * kPad;
    }
    const auto& a = rows[i];
    y = row(ui, x, y, w, a, "attempt/" + std::to_string(i), whose, first, wants);
    first = first && !a.can_look && !a.can_go_on;
  }
  return draw_more(ui, x, y + (shown < rows.size() ? 8 : 0), w, "attempts", rows.size(), "");
}

}  // namespace plumbline::desktop
