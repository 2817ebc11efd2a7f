// What may stand beside any question: the time, the contacts, a message, the buttons below.

#include "faces/desktop/panels/player_parts.hpp"

#include <algorithm>

namespace plumbline::desktop {

namespace {

std::string counted(int n, const char* one) { return std::to_string(n) + " " + one + (n == 1 ? "" : "s"); }

std::string time_in_words(const TimerView& timer) {
  const int minutes = timer.left / 60, seconds = timer.left % 60;
  std::string out;
  if (minutes > 0) out = counted(minutes, "minute");
  if (minutes == 0 || seconds > 0) out += (out.empty() ? "" : " ") + counted(seconds, "second");
  return (timer.paused ? "Paused, " : "") + out + " left";
}

/// It is said when little is left, and when it stops or goes on; not every second.
std::string news_of(const TimerView& timer) {
  const char* left = timer.left <= 10 ? "10" : timer.left <= 30 ? "30" : "more";
  return std::string(timer.paused ? "paused " : "") + left + (timer.doubled > 0 ? std::to_string(timer.of) : "");
}

/// "1:40 left"
std::string time_in_figures(const TimerView& timer) {
  const auto seconds = std::to_string(timer.left % 60);
  return (timer.paused ? "Paused, " : "") + std::to_string(timer.left / 60) +
         (seconds.size() < 2 ? ":0" : ":") + seconds + " left";
}

struct TimerButton {
  const char *id, *words, *hint;
  char32_t key;
  want::Intent wanted;
};

std::vector<TimerButton> timer_buttons(const TimerView& timer) {
  return {{"timer/pause", timer.paused ? "Go on" : "Pause", "Also P.", U'P', want::PauseTimer{}},
          {"timer/more", "More time", "Doubles the time. Also T.", U'T', want::LengthenTimer{}},
          {"timer/off", "Switch off", "For this question. Also O.", U'O', want::TimerOff{}}};
}

}  // namespace

float draw_timer(Ui& ui, float x, float y, float w, const TimerView& timer, bool quiet, Intents& wants) {
  if (!timer.shown) return y;
  const auto& t = ui.theme();
  const auto words = time_in_figures(timer);
  const auto buttons = timer_buttons(timer);
  const ButtonLook look{.kind = ButtonLook::Kind::quiet};
  float together = 0;
  for (const auto& b : buttons) together += button_size(ui, b.words, look).x + 12;
  const auto contents = [&](float ix, float iy, float iw) {
    const float indent = ui.u(30), say = indent + ui.width(Face::small_bold, words);
    const bool beside = say + together < iw;
    const float high = beside ? std::max(44.F, button_size(ui, "Pause", look).y) : ui.leading(Face::small);
    ui.icon(Icon::clock, {ix + ui.u(10), iy + high / 2}, t.ink2, ui.u(18), 1.8F);
    ui.text(Face::small_bold, ix + indent, iy + (high - ui.size(Face::small)) / 2, t.ink2, words);
    ui.passage("timer", time_in_words(timer), news_of(timer));
    ButtonRow row(ui, beside ? ix + iw - together + 24 : ix - 20, beside ? iy : iy + high + 2,
                  beside ? together : iw + 20);
    for (const auto& b : buttons)
      if (row.add(b.id, b.words, {.kind = look.kind, .hotkey = b.key, .hint = b.hint}))
        wants.push_back(b.wanted);
    iy = row.end();
    if (quiet || timer.of <= 0) return iy;
    bar(ui, ix, iy + 4, iw, static_cast<float>(timer.left) / static_cast<float>(timer.of), Tone::plain, 6);
    return iy + 14;
  };
  return ui.well_around(x, y, w, t.inset, contents, 10, 12, t.line).y1 + 16;
}

float draw_scene_help(Ui& ui, float x, float y, float w, const std::vector<Contact>& contacts) {
  if (contacts.empty()) return y;
  const auto& t = ui.theme();
  const auto box = ui.well_around(
      x, y, w, t.accent_soft,
      [&](float ix, float iy, float iw) {
        iy = label(ui, ix, iy, iw, "Somebody to talk to, at any time", t.accent);
        const auto fit = static_cast<std::size_t>(std::max(1.F, iw / ui.u(184)));
        const std::size_t columns = std::min({fit, contacts.size(), std::size_t{3}});
        const float gap = 20,
                    each = (iw - gap * static_cast<float>(columns - 1)) / static_cast<float>(columns);
        float row_end = iy;
        for (std::size_t i = 0; i < contacts.size(); ++i) {
          const auto column = i % columns;
          if (column == 0) iy = row_end;
          row_end = std::max(row_end, draw_contacts(ui, ix + static_cast<float>(column) * (each + gap), iy,
                                                    each, {contacts[i]}, "scene-help/" + std::to_string(i)));
        }
        return row_end - 8;
      },
      16, 12, t.accent);
  return box.y1 + 18;
}

float draw_note(Ui& ui, float x, float y, float w, const std::string& text, Tone tone,
                const std::string& key) {
  if (text.empty()) return y;
  const auto& t = ui.theme();
  const auto box = ui.well_around(
      x, y, w, t.soft_of(tone),
      [&](float ix, float iy, float iw) {
        badge(ui, {ix + ui.u(11), iy + ui.leading(Face::body) / 2}, tone, ui.u(10));
        const float indent = ui.u(34);
        return iy + ui.para(Face::body, ix + indent, iy, iw - indent, t.ink, text, {.key = key});
      },
      14, 12, t.ink_of(tone));
  return box.y1 + 16;
}

std::vector<Act> acts_of(const PlayerView& view) {
  using Kind = ButtonLook::Kind;
  std::vector<Act> out;
  if (view.stage == PlayerStage::after)
    out.push_back({"continue",
                   view.ends ? "To the end" : "Continue",
                   {.kind = Kind::primary, .icon = Icon::arrow, .first = true},
                   want::Continue{}});
  else if (view.stage == PlayerStage::why) {
    out.push_back({"confirm", "Decide", {.kind = Kind::primary, .icon = Icon::check}, want::Confirm{}});
    out.push_back(
        {"change", "Change my choice", {.kind = Kind::quiet, .icon = Icon::undo}, want::ChangeChoice{}});
  } else if (view.ask.kind != AskKind::choose) {
    out.push_back({"decide", "Decide", {.kind = Kind::primary, .icon = Icon::check}, want::Decide{}});
  }
  if (view.can_undo)
    out.push_back({"undo",
                   view.stage == PlayerStage::after ? "Take it back" : "Undo",
                   {.icon = Icon::undo, .hotkey = U'U', .hint = "Takes the last decision back. Also U."},
                   want::Undo{}});
  if (!view.so_far.empty())
    out.push_back({"so-far",
                   "What happened so far",
                   {.kind = Kind::quiet, .icon = Icon::list, .hotkey = U'L', .hint = "Also L."},
                   want::SoFar{true}});
  return out;
}

Draft toggled(const Draft& draft, std::size_t i, std::size_t count) {
  Draft out = draft;
  out.ticked.resize(std::max({out.ticked.size(), count, i + 1}));
  out.ticked[i] = !out.ticked[i];
  return out;
}

}  // namespace plumbline::desktop
