// A module of the course: what it is about, how far it is, its scenarios.

#include "faces/desktop/panels/panels.hpp"
#include "faces/desktop/panels/parts.hpp"

namespace plumbline::desktop {

namespace {

/// What is known of the module in short, one after the other on as many lines as it takes.
float facts(Ui& ui, float x, float y, float w, const ModuleView& view) {
  const auto& t = ui.theme();
  const float h = chip_height(ui), x0 = x;
  const auto put = [&](Icon icon, const std::string& words, const char* key, Tone tone) {
    if (words.empty()) return;
    const bool pill = tone != Tone::plain;
    const float need =
        pill ? chip(ui, 0, 0, words, tone, icon, false) : ui.u(26) + ui.width(Face::small, words);
    if (x > x0 && x + need > x0 + w) {
      x = x0;
      y += h + 6;
    }
    if (pill) {
      chip(ui, x, y, words, tone, icon);
    } else {
      ui.icon(icon, {x + ui.u(9), y + h / 2}, t.ink3, ui.u(17), 1.8F);
      ui.text(Face::small, x + ui.u(26), y + (h - ui.size(Face::small)) / 2, t.ink2, words);
    }
    ui.passage(key, words);
    x += need + 24;
  };
  const auto& m = view.module;
  put(m.locked ? Icon::lock : Icon::book,
      std::to_string(m.done) + " of " + std::to_string(m.of) + (m.of == 1 ? " story" : " stories"),
      "module/count", Tone::plain);
  put(Icon::flag, view.mark, "module/mark", Tone::plain);
  put(Icon::clock, view.due, "module/due", Tone::plain);
  if (m.content_note) put(Icon::heart, "Content note", "module/note", Tone::note);
  return y + h;
}

float draw_head(Ui& ui, float x, float y, float w, const ModuleView& view) {
  const auto& t = ui.theme();
  const auto& m = view.module;
  const float r = ui.u(34), tx = w > ui.u(420) ? x + 2 * r + ui.u(26) : x, tw = w - (tx - x);
  const float top = y;
  if (tx > x) {
    const ImVec2 c{x + r + 3, y + r + 6};
    const float share = m.of > 0 ? static_cast<float>(m.done) / static_cast<float>(m.of) : 0;
    ring(ui, c, r, m.finished ? 1 : share, m.finished ? Tone::good : Tone::accent, 6);
    ui.icon(m.finished ? Icon::check
            : m.locked ? Icon::lock
                       : icon_of(m.icon),
            c,
            m.finished ? t.good
            : m.locked ? t.ink3
                       : t.accent,
            ui.u(27));
  }
  y += ui.para(Face::h1, tx, y, tw, t.ink, m.title, {.key = "module/title"});
  y += ui.para(Face::body, tx, y + 2, tw, t.ink2, m.about, {.key = "module/about"}) + 12;
  y = facts(ui, tx, y, tw, view);
  if (!m.status.empty() && (m.finished || m.locked || view.scenarios.size() != 1))
    y += 6 + ui.para(Face::small_bold, tx, y + 6, tw, t.ink2, m.status, {.key = "module/status"});
  return std::max(y, tx > x ? top + 2 * r + 8 : y);
}

}  // namespace

void draw_module(Ui& ui, const ChromeView& chrome, const ModuleView& view, Intents& wants) {
  draw_page(
      ui, chrome, {.name = "module/" + view.module.id, .widest = 1320},
      [&](float x, float y, float w) {
        const ButtonLook look{
            .kind = ButtonLook::Kind::quiet, .icon = Icon::back, .say = "Back to the course"};
        const auto size = button_size(ui, "The course", look);
        if (button(ui, Box::at(ui.room() < 700 ? x - 4 : x - 12, y - 10, size.x, size.y), "to-course",
                   "The course", look))
          wants.emplace_back(want::Go{Screen::home});
        y = draw_head(ui, x, y + size.y - 2, w, view) + 24;
        if (view.scenarios.empty())
          return empty_card(ui, x, y, w, Tone::plain, "There is no story in this module yet",
                            "Stories appear here as soon as the module has some.", {}, wants, "module/empty");
        return draw_scenarios(ui, x, y, w, view.scenarios, true, wants);
      },
      wants);
}

}  // namespace plumbline::desktop
