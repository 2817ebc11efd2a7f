// The attempts kept on this machine, newest first. There may be thousands: rows out of sight are only
// measured, which costs no more than the widths of their texts.

#include "faces/desktop/panels/after_parts.hpp"
#include "faces/desktop/panels/forms.hpp"
#include "faces/desktop/panels/panels.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

namespace plumbline::desktop {

namespace {

constexpr float kPad = 14;

/// Where the columns of a row stand; one below the other where there is little room.
struct Columns {
  float x = 0, w = 0;
  float text_w = 0;
  float result_x = 0, result_w = 0;
  float actions_w = 0;
  float action_h = 0;
  bool stacked = false;        // the result below the title
  bool actions_below = false;  // ... and the buttons below both
};

Columns columns_of(const Ui& ui, float x, float w) {
  Columns c{.x = x, .w = w};
  const auto look = button_size(ui, "Look back"), on = button_size(ui, "Go on");
  c.actions_w = look.x + on.x + 12;
  c.action_h = look.y;
  c.result_w = ui.u(340);
  const float left = w - c.actions_w - 24 - c.result_w - 24;
  c.stacked = left < ui.u(280);
  c.actions_below = c.stacked && w - c.actions_w - 24 < ui.u(360);
  c.text_w = c.actions_below ? w : c.stacked ? w - c.actions_w - 24 : left;
  c.result_x = c.stacked ? x : x + left + 24;
  if (c.stacked) c.result_w = c.text_w;
  return c;
}

/// Like para_height, but a text that fits on one line is only measured once.
float height_of(const Ui& ui, Face f, float w, const std::string& text) {
  if (text.empty()) return 0;
  return text.find('\n') == std::string::npos && ui.width(f, text) <= w ? ui.leading(f)
                                                                        : ui.para_height(f, w, text);
}

std::string below_title(const AttemptRow& a) {
  return a.mode.empty() || a.when.empty() ? a.mode + a.when : a.when + ", " + a.mode;
}

bool has_actions(const AttemptRow& a) { return a.can_go_on || a.can_look; }

struct RowHeights {
  float title = 0, sub = 0, result = 0, why = 0, all = 0;
};

RowHeights heights_of(const Ui& ui, const Columns& c, const AttemptRow& a) {
  RowHeights h;
  h.title = height_of(ui, Face::body_bold, c.text_w, a.title);
  h.sub = height_of(ui, Face::small, c.text_w, below_title(a));
  h.result = height_of(ui, Face::body, c.result_w - ui.u(36), a.result);
  // Where nothing can be done the reason takes the room of the buttons.
  const float why_w = c.stacked ? c.text_w : c.result_w + (has_actions(a) ? 0 : c.actions_w + 24) - ui.u(36);
  h.why = height_of(ui, Face::small, why_w, a.why_not);
  const float text = h.title + h.sub + 6 + h.result + h.why;
  if (c.actions_below)
    h.all = text + (has_actions(a) ? c.action_h + 12 : 0);
  else if (c.stacked)
    h.all = std::max(text, has_actions(a) ? c.action_h : 0);
  else
    h.all = std::max({h.title + h.sub, h.result + h.why, has_actions(a) ? c.action_h : 0});
  h.all = std::round(h.all + 2 * kPad);
  return h;
}

void actions(Ui& ui, const Columns& c, float y, const AttemptRow& a, const std::string& id, bool first,
             Intents& wants) {
  const auto look = button_size(ui, "Look back"), on = button_size(ui, "Go on");
  const float gap = a.can_look && a.can_go_on ? 12.F : 0.F;
  const float wide = (a.can_look ? look.x : 0) + gap + (a.can_go_on ? on.x : 0);
  float x = c.actions_below ? c.x : c.x + c.w - wide;
  const auto about = a.title + (a.when.empty() ? "" : ", " + a.when);
  if (a.can_look) {
    if (button(ui, Box::at(x, y, look.x, look.y), id + "/look", "Look back",
               {.first = first, .hint = a.result, .say = "Look back at " + about}))
      wants.emplace_back(want::LookBack{a.attempt});
    x += look.x + gap;
  }
  if (a.can_go_on && button(ui, Box::at(x, y, on.x, on.y), id + "/on", "Go on",
                            {.first = first && !a.can_look, .hint = a.result, .say = "Go on with " + about}))
    wants.emplace_back(want::GoOn{a.attempt});
}

void row(Ui& ui, const Columns& c, float y, const RowHeights& h, const AttemptRow& a, const std::string& id,
         bool first, Intents& wants) {
  const auto& t = ui.theme();
  y += kPad;
  const float inner = h.all - 2 * kPad;
  float ty = c.stacked ? y : y + (inner - h.title - h.sub) / 2;
  ui.para(Face::body_bold, c.x, ty, c.text_w, t.ink, a.title, {.key = id});
  ui.para(Face::small, c.x, ty + h.title, c.text_w, t.ink2, below_title(a), {.key = id + "/when"});
  float ry = c.stacked ? y + h.title + h.sub + 6 : y + (inner - h.result - h.why) / 2;
  badge(ui, {c.result_x + ui.u(12), ry + ui.leading(Face::body) / 2}, a.tone, ui.u(11));
  ui.para(Face::body, c.result_x + ui.u(36), ry, c.result_w - ui.u(36), t.ink, a.result,
          {.key = id + "/result"});
  ry += h.result;
  if (!a.why_not.empty()) {
    const float wx = c.stacked ? c.x : c.result_x + ui.u(36);
    const float ww = c.stacked ? c.text_w : c.result_w + (has_actions(a) ? 0 : c.actions_w + 24) - ui.u(36);
    ui.para(Face::small, wx, ry, ww, t.ink2, a.why_not, {.key = id + "/why"});
    ry += h.why;
  }
  if (has_actions(a))
    actions(ui, c, c.actions_below ? ry + 12 : y + (inner - c.action_h) / 2, a, id, first, wants);
}

/// What a row out of sight still says when the page is read aloud.
void told(Ui& ui, const AttemptRow& a, const std::string& id) {
  ui.passage(id, a.title);
  ui.passage(id + "/when", below_title(a));
  ui.passage(id + "/result", a.result);
  ui.passage(id + "/why", a.why_not);
}

/// Which row an item belongs to: "attempt/12/look" is of row 12; -1 for others.
int row_of(const std::string& id) {
  if (!id.starts_with("attempt/")) return -1;
  return std::atoi(id.c_str() + 8);
}

/// Only rows near the visible part are drawn and can be operated. Tab and the arrows still come to all: a row
/// that has the focus is scrolled into view, so those next to it are near the visible part in the frame
/// after; and the next ones with a button are drawn even when the wheel has moved it out of sight. The first
/// and the last are always there, so that going round, forth and back, closes as it would with all of them.
float rows(Ui& ui, float x, float y, float w, const std::vector<AttemptRow>& all, Intents& wants) {
  const auto c = columns_of(ui, x, w);
  const float margin = ui.frame().height / 2, top = -margin, bottom = ui.frame().height + margin;
  const int focused = row_of(ui.focused()), count = static_cast<int>(all.size());
  const auto next = [&](int from, int step) {  // with something to operate
    for (int i = from; i >= 0 && i < count; i += step)
      if (has_actions(all[static_cast<std::size_t>(i)])) return i;
    return -1;
  };
  const std::array kept{next(0, 1), next(count - 1, -1), focused, focused < 0 ? -1 : next(focused + 1, 1),
                        focused < 0 ? -1 : next(focused - 1, -1)};
  for (int i = 0; i < count; ++i) {
    const auto& a = all[static_cast<std::size_t>(i)];
    const auto id = "attempt/" + std::to_string(i);
    const auto h = heights_of(ui, c, a);
    const bool near =
        (y + h.all >= top && y <= bottom) || std::find(kept.begin(), kept.end(), i) != kept.end();
    if (near) {
      if (i > 0) ui.rule(x, y, w);
      row(ui, c, y, h, a, id, i == kept[0], wants);
    } else {
      told(ui, a, id);
    }
    y += h.all;
  }
  return y;
}

float nothing_yet(Ui& ui, float x, float y, float w, Intents& wants) {
  bool click = false;
  const auto end =
      ui.card_around(x, y, w, [&](float ix, float iy, float iw) {
          return draw_nothing(ui, ix, iy, iw,
                              {.title = "Nothing here yet",
                               .about = "Once you have played a story, it is kept here: what you "
                                        "decided, how it came out, and what would have gone better.",
                               .id = "course",
                               .button = "To the course"},
                              click);
        }).y1;
  if (click) wants.emplace_back(want::Go{Screen::home});
  return end;
}

}  // namespace

void draw_results(Ui& ui, const ChromeView& chrome, const ResultsView& view, Intents& wants) {
  draw_page(
      ui, chrome, {.name = "results", .widest = 1240},
      [&](float x, float y, float w) {
        const auto& t = ui.theme();
        const auto n = view.attempts.size();
        const auto count = n == 1 ? std::string("1 attempt") : grouped(n) + " attempts";
        const float th = ui.para(Face::h1, x, y, w, t.ink, "Results", {.key = "title"});
        if (n > 0)
          ui.text(Face::small, x + ui.width(Face::h1, "Results") + 18,
                  y + (th - ui.size(Face::small)) / 2 + ui.u(3), t.ink2, count);
        y += th + 14;
        if (n == 0)
          y = nothing_yet(ui, x, y, w, wants);
        else
          y = ui.card_around(x, y, w, [&](float ix, float iy, float iw) {
                  return rows(ui, ix, iy - kPad, iw, view.attempts, wants) - kPad;
                }).y1;
        if (!view.folder.empty())
          y += ui.para(Face::small, x, y + 16, w, t.ink2, "Kept in " + view.folder, {.key = "folder"}) + 16;
        return y;
      },
      wants);
}

}  // namespace plumbline::desktop
