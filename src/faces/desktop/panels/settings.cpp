// How it looks, how it is read out and how stories are played. Every change counts at once.

#include "faces/desktop/panels/panels.hpp"
#include "faces/desktop/panels/parts.hpp"

#include <array>

namespace plumbline::desktop {

namespace {

constexpr float kBetween = 20;

/// What the page is drawn with: where it is, and the settings as they would be after a change.
struct Sheet {
  Ui& ui;
  const SettingsView& now;
  Intents& wants;

  void set(const std::function<void(SettingsView&)>& change) const {
    auto s = now;
    change(s);
    wants.emplace_back(want::Set{std::move(s)});
  }
};

float title(Ui& ui, float x, float y, float w, Icon icon, const char* words) {
  const auto& t = ui.theme();
  const auto key = std::string("settings/") + words;
  ui.icon(icon, {x + ui.u(12), y + ui.leading(Face::h2) / 2}, t.accent, ui.u(22));
  return y + ui.para(Face::h2, x + ui.u(36), y, w - ui.u(36), t.ink, words, {.key = key}) + 14;
}

float name(Ui& ui, float x, float y, float w, const char* words) {
  return y +
         ui.para(Face::body_bold, x + 8, y, w - 8, ui.theme().ink, words,
                 {.key = std::string("settings/") + words}) +
         6;
}

float remark(Ui& ui, float x, float y, float w, const std::string& words, const char* key) {
  return y + ui.para(Face::small, x + 8, y, w - 16, ui.theme().ink2, words, {.key = key}) + 4;
}

float trouble(Ui& ui, float x, float y, float w, const std::string& words, const char* key) {
  if (words.empty()) return y;
  const auto& t = ui.theme();
  return ui.well_around(
               x, y, w, t.warn_soft,
               [&](float ix, float iy, float iw) {
                 badge(ui, {ix + ui.u(11), iy + ui.leading(Face::small) / 2}, Tone::warn, ui.u(10));
                 return iy +
                        ui.para(Face::small, ix + ui.u(32), iy, iw - ui.u(32), t.ink, words, {.key = key});
               },
               14)
             .y1 +
         14;
}

/// A small page in the colours of a theme.
void miniature(Ui& ui, const Box& b, ThemeKind kind) {
  const auto& p = theme(kind);
  ui.fill(b, p.page, 8);
  ui.outline(b, ui.theme().edge, 8, 1);
  const Box card = b.inset(b.w() * .1F, b.h() * .14F);
  ui.fill(card, p.panel, 5);
  ui.outline(card, p.contrast ? p.edge : p.line, 5, p.stroke);
  const float x = card.x0 + 9, w = card.w() - 18, bar = std::max(3.F, card.h() * .07F);
  ui.fill(Box::at(x, card.y0 + card.h() * .16F, w * .55F, bar + 2), p.ink, 2);
  ui.fill(Box::at(x, card.y0 + card.h() * .36F, w, bar), p.ink3, 2);
  ui.fill(Box::at(x, card.y0 + card.h() * .5F, w * .8F, bar), p.ink3, 2);
  ui.fill(Box::at(x, card.y1 - card.h() * .3F, w * .42F, card.h() * .18F), p.accent, 3);
}

void theme_card(const Sheet& s, const Box& b, ThemeKind kind, const char* words) {
  auto& ui = s.ui;
  const auto& t = ui.theme();
  const bool on = s.now.theme == kind;
  const auto hit = ui.hit(b, {.id = std::string("theme/") + std::string(to_string(kind)),
                              .role = Role::radio,
                              .label = std::string("Colours: ") + words,
                              .state = on ? "chosen" : "",
                              .group = "theme",
                              .first = on});
  const Colour ground = on || hit.hot ? t.accent_soft : t.panel;
  ui.well(b, ground, 12, on ? t.accent : t.edge);
  if (on) ui.outline(b, t.accent, 12, 2);
  const Ui::On over(ui, ground);
  const float lh = ui.para_height(on ? Face::small_bold : Face::small, b.w() - 24 - ui.u(24), words);
  miniature(ui, {b.x0 + 10, b.y0 + 10, b.x1 - 10, b.y1 - std::max(lh, ui.u(22)) - 20}, kind);
  const ImVec2 c{b.x0 + 12 + ui.u(9), b.y1 - 10 - lh / 2};
  ui.draw().AddCircle(c, ui.u(8), on ? t.accent : t.edge, 24, 2);
  if (on) ui.draw().AddCircleFilled(c, ui.u(4), t.accent, 20);
  ui.para(on ? Face::small_bold : Face::small, b.x0 + 12 + ui.u(24), c.y - lh / 2, b.w() - 22 - ui.u(24),
          t.ink, words);
  if (hit.ring) ui.focus_ring(b, 12);
  if (hit.click && !on) s.set([&](SettingsView& v) { v.theme = kind; });
}

float themes(const Sheet& s, float x, float y, float w) {
  static constexpr std::array<const char*, 3> kWords{"Light", "Dark", "High contrast"};
  auto& ui = s.ui;
  constexpr float kGap = 12;
  const auto n = columns(w, ui.u(150), kGap, 3);
  const float each = std::floor((w - kGap * static_cast<float>(n - 1)) / static_cast<float>(n));
  float words = ui.u(22);
  for (const auto* l : kWords)
    words = std::max(words, ui.para_height(Face::small_bold, each - 24 - ui.u(24), l));
  const float h = std::round(std::min(each * .58F, ui.u(110))) + words + 30;
  for (std::size_t i = 0; i < kThemes.size(); ++i)
    theme_card(s,
               Box::at(x + static_cast<float>(i % n) * (each + kGap),
                       y + static_cast<float>(i / n) * (h + kGap), each, h),
               kThemes[i], kWords[i]);
  return y + static_cast<float>((kThemes.size() + n - 1) / n) * (h + kGap) + 4;
}

float looks(const Sheet& s, float x, float y, float w) {
  auto& ui = s.ui;
  float end = y;
  y = title(ui, x, y, w, Icon::eye, "How it looks");
  y = themes(s, x, y, w) + 4;
  const int size = (std::clamp(s.now.text_percent, 100, 200) - 100) / 10;
  if (const auto to = slider(ui, x, y, w, "text-size", "Text size",
                             std::to_string(s.now.text_percent) + " percent", size, 10, end, true))
    s.set([&](SettingsView& v) { v.text_percent = 100 + 10 * *to; });
  y = name(ui, x, end + 12, w, "Typeface");
  if (s.now.dyslexic_there || s.now.dyslexic) {
    if (const auto to = segmented(ui, x, y, w, "typeface", {"Standard", "OpenDyslexic"},
                                  s.now.dyslexic ? 1 : 0, end, "Typeface");
        to && (*to == 1) != s.now.dyslexic)
      s.set([&](SettingsView& v) { v.dyslexic = *to == 1; });
    y = end + 14;
  } else {
    y = remark(ui, x, y, w,
               "Standard. There is another one for people with dyslexia, OpenDyslexic; it is not on this "
               "machine.",
               "settings/typeface/missing") +
        10;
  }
  if (toggle(ui, x, y, w, "still", "Reduced motion", "Nothing moves by itself.", s.now.still, end))
    s.set([](SettingsView& v) { v.still = !v.still; });
  return end;
}

float voice_choice(const Sheet& s, float x, float y, float w) {
  auto& ui = s.ui;
  const auto& t = ui.theme();
  const auto n = s.now.voices.size();
  if (n == 0) return y;
  const auto at = std::min(s.now.voice_chosen, n - 1);
  y = name(ui, x, y, w, "Voice");
  const float side = std::max(44.F, ui.u(40));
  const auto arrow = [&](const char* id, Icon icon, const char* words, float bx, std::size_t to) {
    const Box b = Box::at(bx, y, side, side);
    const auto hit = ui.hit(b, {.id = id, .role = Role::button, .label = words, .state = s.now.voices[to]});
    ui.well(b, hit.hot ? t.accent_soft : t.panel, 10, hit.hot ? t.accent : t.edge);
    ui.icon(icon, b.centre(), t.ink, ui.u(19));
    if (hit.ring) ui.focus_ring(b, 10);
    if (hit.click && to != at) s.set([&](SettingsView& v) { v.voice_chosen = to; });
  };
  arrow("voice/previous", Icon::back, "Voice before", x, (at + n - 1) % n);
  const float tx = x + side + 14, tw = w - 2 * side - 28;
  const auto words = s.now.voices[at] + " (" + std::to_string(at + 1) + " of " + std::to_string(n) + ")";
  const float th = ui.para_height(Face::body, tw, words);
  ui.para(Face::body, tx, y + std::max(0.F, (side - th) / 2), tw, t.ink, words,
          {.key = "settings/voice", .centred = true});
  arrow("voice/next", Icon::arrow, "Next voice", x + w - side, (at + 1) % n);
  return y + std::max(side, th) + 14;
}

float voice(const Sheet& s, float x, float y, float w) {
  auto& ui = s.ui;
  using Voice = SettingsView::Voice;
  float end = y;
  y = title(ui, x, y, w, Icon::speaker, "Reading aloud");
  y = trouble(ui, x, y, w, s.now.voice_trouble, "settings/voice/trouble");
  if (const auto to = segmented(ui, x, y, w, "reading", {"Off", "Speak", "Clipboard, for a screen reader"},
                                static_cast<std::size_t>(s.now.voice), end, "Reading aloud");
      to && static_cast<Voice>(*to) != s.now.voice)
    s.set([&](SettingsView& v) { v.voice = static_cast<Voice>(*to); });
  y = end + 12;
  if (s.now.voice == Voice::clipboard)
    return remark(
        ui, x, y, w,
        "Whatever you come to is put on the clipboard as text. A screen reader that watches the clipboard "
        "reads it out.",
        "settings/voice/clipboard");
  if (s.now.voice == Voice::off)
    return remark(ui, x, y, w, "R reads a page aloud all the same, once.", "settings/voice/off");
  constexpr int kSlowest = 100, kStep = 25, kSteps = 12;
  const int speed = std::clamp((s.now.words_per_minute - kSlowest + kStep / 2) / kStep, 0, kSteps);
  if (const auto to = slider(ui, x, y, w, "speed", "Speed",
                             std::to_string(s.now.words_per_minute) + " words a minute", speed, kSteps, end))
    s.set([&](SettingsView& v) { v.words_per_minute = kSlowest + kStep * *to; });
  y = voice_choice(s, x, end + 12, w);
  const bool can = s.now.voice_trouble.empty();
  return draw_acts(ui, x, y, w,
                   {{"try-voice", "Try it", {.icon = Icon::play, .enabled = can}, want::TryVoice{}}},
                   s.wants);
}

float sounds(const Sheet& s, float x, float y, float w) {
  auto& ui = s.ui;
  float end = y;
  y = title(ui, x, y, w, s.now.volume > 0 ? Icon::speaker : Icon::speaker_off, "Sounds");
  y = trouble(ui, x, y, w, s.now.sound_trouble, "settings/sound/trouble");
  const auto words = s.now.volume > 0 ? std::to_string(s.now.volume) + " percent" : std::string("off");
  if (const auto to = slider(ui, x, y, w, "volume", "Volume", words, (s.now.volume + 2) / 5, 20, end))
    s.set([&](SettingsView& v) { v.volume = 5 * *to; });
  if (toggle(ui, x, end + 6, w, "captions", "Captions", "Says in words what sound was just heard.",
             s.now.captions, end))
    s.set([](SettingsView& v) { v.captions = !v.captions; });
  return end;
}

float stories(const Sheet& s, float x, float y, float w) {
  auto& ui = s.ui;
  using Timer = SettingsView::Timer;
  float end = y;
  y = title(ui, x, y, w, Icon::clock, "In the stories");
  y = name(ui, x, y, w, "Time limits");
  if (const auto to = segmented(ui, x, y, w, "timer", {"As written", "Longer", "Off"},
                                static_cast<std::size_t>(s.now.timer), end, "Time limits");
      to && static_cast<Timer>(*to) != s.now.timer)
    s.set([&](SettingsView& v) { v.timer = static_cast<Timer>(*to); });
  y = remark(ui, x, end + 8, w,
             "Some decisions are under pressure of time. It doesn't change how they are judged.",
             "settings/timer/about") +
      8;
  if (toggle(ui, x, y, w, "ask-why", "Ask for reasons",
             "After a decision you say why, and how sure you are. It isn't marked, and you learn more.",
             s.now.ask_why, end))
    s.set([](SettingsView& v) { v.ask_why = !v.ask_why; });
  return end;
}

}  // namespace

void draw_settings(Ui& ui, const ChromeView& chrome, const SettingsView& view, Intents& wants) {
  draw_page(
      ui, chrome, {.name = "settings", .widest = 1240},
      [&](float x, float y, float w) {
        const Sheet s{ui, view, wants};
        const auto card = [&](auto part, float cx, float cy, float cw) {
          return ui.card_around(cx, cy, cw, [&](float ix, float iy, float iw) { return part(s, ix, iy, iw); })
                     .y1 +
                 kBetween;
        };
        y = heading(ui, x, y, w, "Settings", "Every change counts at once.", "settings");
        const bool beside = ui.room() >= 900;
        const float cw = beside ? std::floor((w - kBetween) / 2) : w;
        float left = card(looks, x, y, cw);
        left = card(stories, x, left, cw);
        const float rx = beside ? x + cw + kBetween : x;
        float right = card(voice, rx, beside ? y : left, cw);
        right = card(sounds, rx, right, cw);
        y = std::max(left, right);
        if (view.where.empty()) return y;
        return y + ui.para(Face::small, x, y, w, ui.theme().ink3, "They are kept in " + view.where + ".",
                           {.key = "settings/where"});
      },
      wants);
}

}  // namespace plumbline::desktop
