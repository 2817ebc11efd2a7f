// The course: what to go on with, its modules, what is due, what to know before starting, whom to call.

#include "base/text.hpp"
#include "faces/desktop/panels/panels.hpp"
#include "faces/desktop/panels/parts.hpp"

#include <algorithm>

namespace plumbline::desktop {

namespace {

using Kind = ButtonLook::Kind;

constexpr float kGap = 24;
constexpr float kNoBottom = -1e6F;  // scrolled away, y is below 0

float draw_progress(Ui& ui, float x, float y, float w, const ContinueCard& c) {
  y += ui.para(Face::small, x, y, w, ui.theme().ink2, c.progress, {.key = "home/continue/progress"});
  if (c.steps > 0) steps(ui, x, y + 8, std::min(w, ui.u(240)), c.steps, c.step);
  return c.steps > 0 ? y + 14 : y;
}

float continue_text(Ui& ui, float x, float y, float w, float bottom, const ContinueCard& c, Intents& wants) {
  const auto& t = ui.theme();
  y = label(ui, x, y, w, "Continue", t.accent);
  ui.passage("home/continue/label", "Continue");
  y += ui.para(Face::h2, x, y, w, t.ink, c.title, {.key = "home/continue/title"}) + 2;
  y += ui.para(Face::body, x, y, w, t.ink2, c.where, {.key = "home/continue/where"}) + 16;
  const ButtonLook look{
      .kind = Kind::primary, .icon = Icon::play, .first = true, .say = "Continue " + c.title};
  const auto size = button_size(ui, "Continue", look, w);
  const float px = x + size.x + 28, pw = w - size.x - 28;
  const bool beside = pw >= ui.u(190);
  const float ph = ui.para_height(Face::small, beside ? pw : w, c.progress) + (c.steps > 0 ? 14 : 0);
  const float row = beside ? std::max(size.y, ph) : size.y;
  y = std::max(y, bottom - row);
  if (button(ui, Box::at(x, y + (row - size.y) / 2, size.x, size.y), "continue", "Continue", look))
    wants.emplace_back(want::GoOn{c.attempt});
  if (beside) {
    draw_progress(ui, px, y + (row - ph) / 2, pw, c);
    return y + row;
  }
  return draw_progress(ui, x, y + row + 12, w, c);
}

/// A portrait, and beside it (below it where it is narrow) what `text(x, y, w, bottom)` draws.
float draw_with_person(Ui& ui, float x, float y, float w, const Person& person,
                       const std::function<float(float, float, float, float)>& text) {
  return ui
      .card_around(
          x, y, w,
          [&](float ix, float iy, float iw) {
            const float side = ui.u(iw > ui.u(480) ? 148 : 84), high = std::round(side * 1.06F);
            draw_person(ui, Box::at(ix, iy, side, high), person, 12);
            if (iw < ui.u(300)) return text(ix, iy + high + 16, iw, kNoBottom);
            const float tx = ix + side + ui.u(24);
            return std::max(text(tx, iy, iw - (tx - ix), iy + high), iy + high);
          },
          20)
      .y1;
}

float draw_continue(Ui& ui, float x, float y, float w, const ContinueCard& c, Intents& wants) {
  return draw_with_person(ui, x, y, w, c.person, [&](float tx, float ty, float tw, float bottom) {
    return continue_text(ui, tx, ty, tw, bottom, c, wants);
  });
}

float next_text(Ui& ui, float x, float y, float w, float bottom, const ModuleCard& next, bool fresh,
                Intents& wants) {
  const auto& t = ui.theme();
  const auto* words = fresh ? "Start here" : "Next in the course";
  y = label(ui, x, y, w, words, t.accent);
  ui.passage("home/next/label", words);
  y += ui.para(Face::h2, x, y, w, t.ink, next.title, {.key = "home/next/title"}) + 2;
  y += ui.para(Face::body, x, y, w, t.ink2, next.about, {.key = "home/next/about"}) + 16;
  const std::vector<Act> acts{{"next",
                               "Open this module",
                               {.kind = Kind::primary, .icon = Icon::arrow, .first = true},
                               want::OpenModule{next.id}}};
  return draw_acts(ui, x, std::max(y, bottom - acts_height(ui, w, acts)), w, acts, wants);
}

const ModuleCard* next_module(const HomeView& view) {
  const auto at = std::find_if(view.modules.begin(), view.modules.end(),
                               [](const ModuleCard& m) { return !m.locked && !m.finished; });
  return at == view.modules.end() ? nullptr : &*at;
}

/// What stands first: what was begun, else where to begin, else that all is done or that there is nothing.
float draw_first(Ui& ui, float x, float y, float w, const HomeView& view, Intents& wants) {
  if (view.go_on) return draw_continue(ui, x, y, w, *view.go_on, wants);
  if (view.modules.empty())
    return empty_card(ui, x, y, w, Tone::plain, "There is nothing in this course yet",
                      "Its modules appear here as soon as there are any. Every story on this machine can be "
                      "practised in the meantime.",
                      {{"to-practise",
                        "See the stories",
                        {.kind = Kind::primary, .icon = Icon::book, .first = true},
                        want::Go{Screen::practise}}},
                      wants, "home/empty");
  const auto* next = next_module(view);
  if (next == nullptr)
    return empty_card(
        ui, x, y, w, Tone::good, "You have finished the course",
        "Well done. What isn't used fades, so rules you missed come back from time to time, each in "
        "another story. Your results stay where they are.",
        {{"to-results",
          "Look at your results",
          {.kind = Kind::primary, .icon = Icon::flag, .first = true},
          want::Go{Screen::results}}},
        wants, "home/finished");
  const bool fresh =
      std::all_of(view.modules.begin(), view.modules.end(), [](auto& m) { return m.done == 0; });
  if (next->person.portrait != nullptr)
    return draw_with_person(ui, x, y, w, next->person, [&](float tx, float ty, float tw, float bottom) {
      return next_text(ui, tx, ty, tw, bottom, *next, fresh, wants);
    });
  return ui
      .card_around(x, y, w,
                   [&](float ix, float iy, float iw) {
                     return next_text(ui, ix, iy, iw, kNoBottom, *next, fresh, wants);
                   })
      .y1;
}

struct ModuleText {
  std::string count, state;
};

ModuleText words_of(const ModuleCard& m) {
  ModuleText out;
  out.count = std::to_string(m.done) + " of " + std::to_string(m.of) + (m.of == 1 ? " story" : " stories");
  out.state = out.count + (m.locked ? ", locked" : m.finished ? ", finished" : "");
  if (m.content_note) out.state += ", content note";
  return out;
}

/// The words of a module's card; with `draw` false they are only measured. Returns their height.
float module_text(Ui& ui, float x, float y, float w, const ModuleCard& m, bool draw) {
  const auto& t = ui.theme();
  const auto key = "module/" + m.id, count = words_of(m).count;
  const float top = y;
  const auto how = [&](const char* part) { return Setting{.key = draw ? key + part : "", .draw = draw}; };
  y += ui.para(Face::body_bold, x, y, w, t.ink, m.title, how("/title")) + 2;
  const float cw = m.content_note ? chip(ui, 0, 0, "Content note", Tone::note, Icon::heart, false) : 0;
  const bool beside = cw > 0 && ui.width(Face::small, count) + 14 + cw <= w;
  const float line = std::max(ui.leading(Face::small), beside ? chip_height(ui) : 0);
  const float shift = (line - ui.leading(Face::small)) / 2;
  ui.para(Face::small, x, y + shift, w, t.ink2, count, how("/count"));
  if (draw && beside)
    chip(ui, x + w - cw, y + (line - chip_height(ui)) / 2, "Content note", Tone::note, Icon::heart);
  y += line;
  y += ui.para(Face::small, x, y, w, t.ink3, m.status, how("/status"));
  if (cw > 0 && !beside) {
    if (draw) chip(ui, x, y + 4, "Content note", Tone::note, Icon::heart);
    y += chip_height(ui) + 4;
  }
  if (draw && cw > 0) ui.passage(key + "/note", "Content note");
  return y - top;
}

void draw_module_card(Ui& ui, const Box& b, const ModuleCard& m, Intents& wants) {
  const auto& t = ui.theme();
  const auto hit = ui.hit(b, {.id = "module/" + m.id,
                              .role = Role::button,
                              .label = m.title,
                              .state = words_of(m).state,
                              .hint = m.status,
                              .group = "modules"});
  const bool lit = hit.hot && !m.locked;
  const Colour ground = m.locked ? t.inset : t.panel;
  if (m.locked)
    ui.well(b, ground, 14, t.line);
  else
    ui.card(b, 14);
  if (lit) ui.outline(b, t.accent, 14, 2);
  const Ui::On on(ui, ground);
  const float r = ui.u(26), cx = b.x0 + 20 + r, cy = b.centre().y;
  const float share = m.of > 0 ? static_cast<float>(m.done) / static_cast<float>(m.of) : 0;
  ring(ui, {cx, cy}, r, m.finished ? 1 : share, m.finished ? Tone::good : Tone::accent, 5);
  ui.icon(m.finished ? Icon::check
          : m.locked ? Icon::lock
                     : icon_of(m.icon),
          {cx, cy},
          m.finished ? t.good
          : m.locked ? t.ink3
                     : t.accent,
          ui.u(m.finished ? 24 : 20), 2);
  const float tx = cx + r + 20, tw = b.x1 - 44 - tx;
  const float th = module_text(ui, tx, 0, tw, m, false);
  module_text(ui, tx, cy - th / 2, tw, m, true);
  if (!m.locked) ui.icon(Icon::chevron, {b.x1 - 24, cy}, lit ? t.accent : t.ink3, ui.u(18));
  if (hit.ring) ui.focus_ring(b, 14);
  if (hit.click && !m.locked) wants.emplace_back(want::OpenModule{m.id});
}

float draw_modules(Ui& ui, float x, float y, float w, const std::vector<ModuleCard>& modules,
                   Intents& wants) {
  if (modules.empty()) return y;
  constexpr float kBetween = 16;
  y += ui.para(Face::h2, x, y, w, ui.theme().ink, "Modules", {.key = "home/modules"}) + 8;
  auto n = columns(w, ui.u(330), kBetween, 3);
  if (n == 3 && modules.size() % 3 == 1) n = 2;  // none is left alone in its row
  const float each = std::floor((w - kBetween * static_cast<float>(n - 1)) / static_cast<float>(n));
  const float tw = each - (20 + 2 * ui.u(26) + 20) - 44;
  for (std::size_t row = 0; row < modules.size(); row += n) {
    const auto end = std::min(modules.size(), row + n);
    float h = ui.u(52) + 36;
    for (auto i = row; i < end; ++i) h = std::max(h, module_text(ui, 0, 0, tw, modules[i], false) + 32);
    for (auto i = row; i < end; ++i)
      draw_module_card(ui, Box::at(x + static_cast<float>(i - row) * (each + kBetween), y, each, h),
                       modules[i], wants);
    y += h + kBetween;
  }
  return y - kBetween;
}

float due_contents(Ui& ui, float x, float y, float w, const HomeView& view, Intents& wants) {
  const auto& t = ui.theme();
  y += ui.para(Face::h2, x, y, w, t.ink, "Practise next", {.key = "home/due"}) + 2;
  if (view.due.empty())
    return y + ui.para(Face::body, x, y, w, t.ink2,
                       "Nothing is due. A rule you miss comes back here, in another story.",
                       {.key = "home/due/none"});
  y +=
      ui.para(Face::small, x, y, w, t.ink3, "Rules you missed, in another story", {.key = "home/due/about"}) +
      12;
  const Due* first = &view.due.front();
  for (auto i = view.due.size(); i-- > 0;)
    if (view.due[i].today) first = &view.due[i];
  for (std::size_t i = 0; i < view.due.size(); ++i) {
    ui.rule(x, y, w);
    y = due_row(ui, x, y + 12, w, view.due[i], "home/due/" + std::to_string(i)) + 12;
  }
  if (view.due_today <= 0) return y - 12;
  const auto words = "Practise " + base::counted(static_cast<std::size_t>(view.due_today)) + " due today";
  const ButtonLook look{.icon = Icon::repeat, .hint = "Begins with " + first->title + "."};
  const auto size = button_size(ui, words, look, w);
  if (button(ui, Box::at(x, y + 2, w, size.y), "practise", words, look))
    wants.emplace_back(want::Begin{first->scenario, false});
  return y + 2 + size.y;
}

float notes_contents(Ui& ui, float x, float y, float w, const HomeView& view) {
  const auto& t = ui.theme();
  const float r = ui.u(15), tx = x + 2 * r + 12;
  ui.draw().AddCircleFilled({x + r, y + ui.leading(Face::body_bold) / 2}, r, t.note_soft, 32);
  ui.icon(Icon::heart, {x + r, y + ui.leading(Face::body_bold) / 2 + 1}, t.note, ui.u(17));
  y += ui.para(Face::body_bold, tx, y, w - (tx - x), t.ink, "Before you start", {.key = "home/notes"}) + 8;
  for (std::size_t i = 0; i < view.content_notes.size(); ++i)
    y += ui.para(Face::small, x, y, w, t.ink2, view.content_notes[i],
                 {.key = "home/note/" + std::to_string(i)}) +
         8;
  return y - 8;
}

float help_contents(Ui& ui, float x, float y, float w, const HomeView& view) {
  const auto& t = ui.theme();
  y += ui.para(Face::body_bold, x, y, w, t.ink, "Help, whenever you need it", {.key = "home/help"}) + 10;
  y = draw_contacts(ui, x, y, w, view.contacts, "home/contact", true);
  if (view.contacts_checked.empty()) return y - 10;
  return y + ui.para(Face::small, x, y, w, t.ink3, view.contacts_checked, {.key = "home/checked"});
}

/// The column at the right; below everything where there is one column only.
float draw_aside(Ui& ui, float x, float y, float w, const HomeView& view, Intents& wants) {
  const float gap = 18;
  y = ui.card_around(x, y, w,
                     [&](float ix, float iy, float iw) { return due_contents(ui, ix, iy, iw, view, wants); })
          .y1 +
      gap;
  std::vector<Ui::Contents> rest;
  if (!view.content_notes.empty())
    rest.emplace_back([&](float ix, float iy, float iw) { return notes_contents(ui, ix, iy, iw, view); });
  if (!view.contacts.empty())
    rest.emplace_back([&](float ix, float iy, float iw) { return help_contents(ui, ix, iy, iw, view); });
  if (rest.size() == 2 && w > ui.u(680)) {
    const float each = std::floor((w - kGap) / 2);
    return ui.cards_around(x, y, {each, w - kGap - each}, rest).y1;
  }
  for (const auto& r : rest) y = ui.card_around(x, y, w, r).y1 + gap;
  return y - gap;
}

}  // namespace

void draw_home(Ui& ui, const ChromeView& chrome, const HomeView& view, Intents& wants) {
  draw_page(
      ui, chrome, {.name = "home"},
      [&](float x, float y, float w) {
        const bool beside = ui.room() >= 900;
        const float rw = beside ? std::round(std::min(ui.u(380), w * .31F)) : w,
                    lw = beside ? w - rw - kGap : w;
        const auto about = view.course + (view.course.empty() || view.about.empty() ? "" : ". ") + view.about;
        float left = heading(ui, x, y, lw, view.greeting, about, "home");
        left = draw_first(ui, x, left, lw, view, wants) + kGap;
        left = draw_modules(ui, x, left, lw, view.modules, wants);
        if (!beside) return draw_aside(ui, x, left + kGap, w, view, wants);
        return std::max(left, draw_aside(ui, x + lw + kGap, y, rw, view, wants));
      },
      wants);
}

}  // namespace plumbline::desktop
