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

}  // namespace

float draw_timer(Ui& ui, float x, float y, float w, const TimerView& timer, bool quiet, Intents& wants) {
  if (!timer.shown) return y;
  const auto& t = ui.theme();
  const auto words = time_in_words(timer);
  ui.passage("timer", words);
  const float share = timer.of > 0 ? static_cast<float>(timer.left) / static_cast<float>(timer.of) : 0;
  const auto box = ui.well_around(
      x, y, w, t.inset,
      [&](float ix, float iy, float iw) {
        const float indent = ui.u(30);
        if (!quiet)
          ui.icon(Icon::clock, {ix + ui.u(10), iy + ui.leading(Face::small) / 2}, t.ink2, ui.u(18), 1.8F);
        const float tx = quiet ? ix : ix + indent;
        iy += ui.para(Face::small, tx, iy, ix + iw - tx, t.ink2, words);
        if (!quiet) {
          bar(ui, ix, iy + 4, iw, share, Tone::plain, 6);
          iy += 12;
        }
        ButtonRow row(ui, ix - 12, iy + 2, iw + 12);
        const auto quiet_button = [&](const char* id, const char* words_on_it, char32_t key, Icon icon,
                                      const char* hint) {
          return row.add(id, words_on_it,
                         {.kind = ButtonLook::Kind::quiet, .icon = icon, .hotkey = key, .hint = hint});
        };
        if (quiet_button("timer/pause", timer.paused ? "Go on" : "Pause", U'P',
                         timer.paused ? Icon::play : Icon::clock, "Also P."))
          wants.emplace_back(want::PauseTimer{});
        if (quiet_button("timer/more", "More time", U'T', Icon::repeat, "Doubles the time. Also T."))
          wants.emplace_back(want::LengthenTimer{});
        if (quiet_button("timer/off", "Switch off", U'O', Icon::cross, "For this question. Also O."))
          wants.emplace_back(want::TimerOff{});
        return row.end() - 6;
      },
      14, 12);
  return box.y1 + 16;
}

float draw_scene_help(Ui& ui, float x, float y, float w, const std::vector<Contact>& contacts) {
  if (contacts.empty()) return y;
  const auto& t = ui.theme();
  const auto box = ui.well_around(
      x, y, w, t.accent_soft,
      [&](float ix, float iy, float iw) {
        iy = label(ui, ix, iy, iw, "Somebody to talk to, at any time", t.accent);
        const auto fit = static_cast<std::size_t>(std::max(1.F, iw / ui.u(220)));
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

bool draw_actions(Ui& ui, float x, float& y, float w, const PlayerView& view, std::string_view main,
                  const ButtonLook& look, Intents& wants) {
  ButtonRow row(ui, x, y, w);
  bool used = false;
  if (!main.empty()) used = row.add("decide", main, look);
  if (view.can_undo &&
      row.add("undo", view.stage == PlayerStage::after ? "Take it back" : "Undo",
              {.icon = Icon::undo, .hotkey = U'U', .hint = "Takes the last decision back. Also U."}))
    wants.emplace_back(want::Undo{});
  if (!view.so_far.empty() &&
      row.add("so-far", "What happened so far",
              {.kind = ButtonLook::Kind::quiet, .icon = Icon::list, .hotkey = U'L', .hint = "Also L."}))
    wants.emplace_back(want::SoFar{true});
  y = std::max(y, row.end());
  return used;
}

Draft toggled(const Draft& draft, std::size_t i, std::size_t count) {
  Draft out = draft;
  out.ticked.resize(std::max({out.ticked.size(), count, i + 1}));
  out.ticked[i] = !out.ticked[i];
  return out;
}

}  // namespace plumbline::desktop
