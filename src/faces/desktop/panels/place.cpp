// Where the scene is set, who is there, and what is said.

#include "faces/desktop/panels/player_parts.hpp"

#include <algorithm>
#include <cmath>

namespace plumbline::desktop {

namespace {

constexpr float kInset = 12, kPad = 28, kBetween = 14;

bool has_picture(const PlaceView& p) { return p.place != story::Place::nowhere || !p.people.empty(); }

/// When on the left, who on the right, or below each other.
float draw_when(Ui& ui, float x, float y, float w, const PlaceView& p) {
  const auto& t = ui.theme();
  if (p.caps.empty() && p.people_line.empty()) return y;
  ui.passage("place/when", p.caps);
  const float names = ui.width(Face::small, p.people_line);
  const bool beside = ui.caps_width(p.caps) + 24 + names <= w;
  if (beside && !p.people_line.empty())
    ui.text_right(Face::small, x + w, y + (ui.size(Face::caps) - ui.size(Face::small)) / 2, t.ink2,
                  p.people_line);
  if (!p.caps.empty()) y += ui.caps(x, y, w, t.accent, p.caps);
  if (beside)
    ui.passage("place/people", p.people_line);
  else
    y += ui.para(Face::small, x, y, w, t.ink2, p.people_line, {.key = "place/people"});
  return y + 10;
}

float when_height(const Ui& ui, float w, const PlaceView& p) {
  if (p.caps.empty() && p.people_line.empty()) return 0;
  const bool beside = ui.caps_width(p.caps) + 24 + ui.width(Face::small, p.people_line) <= w;
  return ui.leading(Face::caps) + (beside ? 0 : ui.para_height(Face::small, w, p.people_line)) + 10;
}

float speaker_radius(const Ui& ui) { return ui.u(17); }

float draw_spoken(Ui& ui, float x, float y, float w, const SpokenLine& line) {
  const auto& t = ui.theme();
  const float r = speaker_radius(ui), top = y;
  draw_round_person(ui, {x + 20 + r, y + r}, r, line.person);
  ui.text(Face::small_bold, x + 30 + 2 * r, y + r - ui.size(Face::small_bold) / 2, t.ink2, line.who);
  y += 2 * r + 6;
  y += ui.para(Face::read_italic, x + 20, y, w - 20, t.ink, "\xE2\x80\x9C" + line.text + "\xE2\x80\x9D",
               {.key = line.key, .say = line.who + ": "});
  ui.fill({x, top, x + 4, y - 4}, t.accent, 2);
  return y;
}

}  // namespace

float draw_lines(Ui& ui, float x, float y, float w, const std::vector<SpokenLine>& lines) {
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const auto& line = lines[i];
    if (i > 0) y += kBetween;
    if (line.who.empty())
      y += ui.para(Face::read, x, y, w, ui.theme().ink, line.text, {.key = line.key});
    else
      y = draw_spoken(ui, x, y, w, line);
  }
  return y;
}

float lines_height(const Ui& ui, float w, const std::vector<SpokenLine>& lines) {
  float h = 0;
  for (const auto& line : lines) {
    if (h > 0) h += kBetween;
    h += line.who.empty()
             ? ui.para_height(Face::read, w, line.text)
             : 2 * speaker_radius(ui) + 6 +
                   ui.para_height(Face::read_italic, w - 20, "\xE2\x80\x9C" + line.text + "\xE2\x80\x9D");
  }
  return h;
}

float draw_scene(Ui& ui, float x, float y, float w, const PlaceView& place, bool across,
                 const std::function<float(float)>& height, const Ui::Contents& body) {
  const bool picture = has_picture(place);
  const float pad = ui.room() < 700 ? 18 : kPad;
  if (across && picture) {
    const float pw = std::round(std::min(w * .28F, ui.u(360))), tx = kInset + pw + pad, tw = w - tx - pad;
    const float text = when_height(ui, tw, place) + height(tw);
    const float ph = std::clamp(text + 16, pw * .56F, pw);
    return ui
        .card_around(
            x, y, w,
            [&](float, float, float) {
              draw_place(ui, Box::at(x + kInset, y + kInset, pw, ph), place.place, place.people, 10);
              const float ty = y + kInset + std::max(8.F, (ph - text) / 2);
              const float end = body(x + tx, draw_when(ui, x + tx, ty, tw, place), tw);
              return std::max(end + 8, y + kInset + ph);
            },
            kInset)
        .y1;
  }
  const float inner = w - 2 * pad;
  return ui
      .card_around(
          x, y, w,
          [&](float, float, float) {
            float at = y + pad - 4;
            if (picture) {
              // As large as leaves room for the text in the window, within bounds; scrolling must not change
              // it.
              const float above = std::max(64.F, ui.u(41) + 18) + 23, below = ui.size(Face::small) + 24 + 26;
              const float rest = ui.frame().height - above - below - kInset - 22 -
                                 when_height(ui, inner, place) - height(inner) - pad;
              const float most = (w - 2 * kInset) * .62F,
                          least = std::min(most, ui.frame().height * (wide_enough(ui) ? .24F : .3F));
              const float ph = std::round(wide_enough(ui) ? std::clamp(rest, least, most) : least);
              draw_place(ui, Box::at(x + kInset, y + kInset, w - 2 * kInset, ph), place.place, place.people,
                         10);
              at = y + kInset + ph + 22;
            }
            return body(x + pad, draw_when(ui, x + pad, at, inner, place), inner) + pad - kInset;
          },
          kInset)
      .y1;
}

}  // namespace plumbline::desktop
