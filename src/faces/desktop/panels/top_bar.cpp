#include "faces/desktop/panels/top_bar.hpp"

#include <algorithm>

namespace plumbline::desktop {

namespace {

constexpr float kMargin = 32;

void logo(Ui& ui, float x, float y, float side) {
  const auto& t = ui.theme();
  ui.fill(Box::at(x, y, side, side), t.accent, side * .26F);
  auto& d = ui.draw();
  const auto at = [&](float px, float py) { return ImVec2{x + px * side / 34, y + py * side / 34}; };
  d.AddLine(at(17, 5), at(17, 15), t.on_accent, 2.2F * side / 34);
  d.AddQuadFilled(at(17, 13), at(23, 19), at(17, 29), at(11, 19), t.on_accent);
}

/// A rounded button at the right end of the bar; `words` may be empty. Its right edge is `right`.
bool pill(Ui& ui, float right, float height, Item item, Icon icon, std::string_view words, float& left) {
  const auto& t = ui.theme();
  const float h = std::max(36.F, ui.u(24) + 12);
  const float w = words.empty() ? h : ui.width(Face::small_bold, words) + ui.u(24) + 34;
  const Box b = Box::at(right - w, (height - h) / 2, w, h);
  left = b.x0;
  const auto hit = ui.hit(b, std::move(item));
  const Colour ground = hit.hot ? t.accent_soft : t.panel;
  ui.fill(b, ground, h / 2);
  ui.outline(b, t.edge, h / 2, t.stroke);
  const Ui::On on(ui, ground);
  const float ix = words.empty() ? b.centre().x : b.x0 + 14 + ui.u(9);
  ui.icon(icon, {ix, b.centre().y}, t.accent, ui.u(19), 2);
  if (!words.empty())
    ui.text(Face::small_bold, b.x0 + 20 + ui.u(20), b.centre().y - ui.size(Face::small_bold) / 2, t.ink,
            words);
  if (hit.ring) ui.focus_ring(b, h / 2);
  return hit.click;
}

float pill_width(const Ui& ui, std::string_view words) {
  return words.empty() ? std::max(36.F, ui.u(24) + 12) : ui.width(Face::small_bold, words) + ui.u(24) + 34;
}

/// Help at the right end; returns where it begins.
float help_button(Ui& ui, const ChromeView& chrome, float right, float height, Intents& wants) {
  float left = right;
  const Item item{.id = "help", .role = Role::button, .label = "Help", .hint = "Also F1."};
  if (pill(ui, right, height, item, Icon::help, "Help", left) && !chrome.help_open)
    wants.emplace_back(want::OpenHelp{});
  return left;
}

/// Who is at the desk, or the way out of the trainer's area. As words where `room` allows, else as a sign.
struct Side {
  std::string id, words, say, hint;
  Icon icon = Icon::person;
};

std::optional<Side> side_of(const Ui& ui, const ChromeView& chrome) {
  if (in_area(chrome.at))
    return Side{"leave-area", "Leave the area", "Leave the trainer's area", "It is locked again then.",
                Icon::lock};
  if (chrome.guest)
    return Side{"you", "No name", "You go on without a name",
                "Shows what belongs to you; here you can say who you are.", Icon::person};
  if (chrome.you.empty()) return std::nullopt;
  return Side{"you", ui.fitted(Face::small_bold, chrome.you, ui.u(150)), "That's you: " + chrome.you,
              "Shows what belongs to you, and lets somebody else in.", Icon::person};
}

float side_button(Ui& ui, const Side& side, bool words, float right, float height, Intents& wants) {
  float left = right;
  const Item item{.id = side.id, .role = Role::button, .label = side.say, .hint = side.hint};
  if (pill(ui, right, height, item, side.icon, words ? std::string_view(side.words) : "", left)) {
    if (side.id == "you")
      wants.emplace_back(want::OpenYou{});
    else
      wants.emplace_back(want::LeaveArea{});
  }
  return left;
}

float tabs_width(const Ui& ui, const ChromeView& chrome) {
  const auto all = tabs_of(chrome.at);
  float wide = 4 * static_cast<float>(all.size() - 1);
  for (const auto& tab : all) wide += ui.width(Face::body_bold, tab.name) + 32;
  return wide;
}

void tabs(Ui& ui, const ChromeView& chrome, float x, float right, float height, Intents& wants) {
  const auto& t = ui.theme();
  const auto at = home_of(chrome.at);
  const float wide = tabs_width(ui, chrome);
  if (x + wide > right) {
    const auto size = button_size(ui, "Menu", {.icon = Icon::list});
    const float h = std::min(size.y, height - 12);
    if (button(ui, Box::at(std::max(x, right - size.x - 12), (height - h) / 2, size.x, h), "menu", "Menu",
               {.icon = Icon::list}))
      wants.emplace_back(want::OpenMenu{});
    return;
  }
  for (const auto& tab : tabs_of(chrome.at)) {
    const bool here = tab.to == at;
    const float w = ui.width(Face::body_bold, tab.name) + 32;
    const Box b = Box::at(x, 8, w, height - 16);
    const auto hit = ui.hit(b, {.id = std::string("tab/") + tab.name,
                                .role = Role::tab,
                                .label = tab.name,
                                .state = here ? "shown" : "",
                                .group = "tabs"});
    const Colour ground = hit.hot && !here ? t.inset : t.panel;
    if (hit.hot && !here) ui.fill(b, ground, 8);
    const Ui::On on(ui, ground);
    ui.text(here ? Face::body_bold : Face::body, x + 16, height / 2 - ui.size(Face::body) / 2,
            here ? t.ink : t.ink2, tab.name);
    if (here) ui.fill({x + 14, height - 3, x + w - 14, height}, t.accent, 1.5F);
    if (hit.ring) ui.focus_ring(b.inset(3), 8);
    if (hit.click) wants.emplace_back(want::Go{tab.to});
    x += w + 4;
  }
}

void back_button(Ui& ui, float x, float height, Intents& wants) {
  const auto& t = ui.theme();
  const float side = std::max(40.F, ui.u(28) + 8);
  const Box b = Box::at(x, (height - side) / 2, side, side);
  const auto hit = ui.hit(b, {.id = "back",
                              .role = Role::button,
                              .label = "Leave",
                              .hint = "What you decided is kept. Also Escape."});
  const Colour ground = hit.hot ? t.accent_soft : t.inset;
  ui.fill(b, ground, 10);
  ui.outline(b, t.edge, 10, t.stroke);
  ui.icon(Icon::back, b.centre(), t.ink, ui.u(20));
  if (hit.ring) ui.focus_ring(b, 10);
  if (hit.click) wants.emplace_back(want::Back{});
}

void play_bar(Ui& ui, const PlayBar& bar, float x, float right, float height) {
  const auto& t = ui.theme();
  const float left = x + std::max(40.F, ui.u(28) + 8) + 16;
  float end = right - 24;
  const float pw = bar.progress.empty() ? 0 : ui.width(Face::small, bar.progress);
  const float sw = std::min(170.F, 34.F * static_cast<float>(bar.steps));
  const float tw = ui.width(Face::h2, bar.title);
  if (pw > 0 && left + std::max(tw, ui.width(Face::small, bar.sub)) + 40 + pw + 16 + sw < end) {
    const float at = end - pw - 16 - sw;
    ui.text(Face::small, at, height / 2 - ui.size(Face::small) / 2, t.ink2, bar.progress);
    steps(ui, at + pw + 16, height / 2 - 3, sw, bar.steps, bar.step);
    end = at - 24;
  } else if (pw > 0 && left + std::max(tw, pw) < end) {
    ui.text(Face::h2, left, height / 2 - ui.size(Face::h2), t.ink,
            ui.fitted(Face::h2, bar.title, end - left));
    ui.text(Face::small, left, height / 2 + 3, t.ink3, ui.fitted(Face::small, bar.progress, end - left));
    return;
  }
  ui.text(Face::h2, left, height / 2 - ui.size(Face::h2), t.ink, ui.fitted(Face::h2, bar.title, end - left));
  ui.text(Face::small, left, height / 2 + 3, t.ink3, ui.fitted(Face::small, bar.sub, end - left));
}

}  // namespace

bool in_area(Screen s) { return s >= Screen::groups; }

std::span<const Tab> tabs_of(Screen s) {
  return in_area(s) ? std::span<const Tab>(kAreaTabs) : std::span<const Tab>(kTabs);
}

Screen home_of(Screen s) {
  switch (s) {
    case Screen::module:
    case Screen::notice:
    case Screen::player:
    case Screen::problems: return Screen::home;
    case Screen::record:
    case Screen::debrief: return Screen::results;
    case Screen::trainee:
    case Screen::replay: return Screen::progress;
    default: return s;
  }
}

float bar_height(const Ui& ui) { return std::max(64.F, ui.u(41) + 18); }

void top_bar(Ui& ui, const ChromeView& chrome, const Page& page, float height, Intents& wants) {
  const auto& t = ui.theme();
  const float w = ui.frame().width;
  const float margin = ui.room() < 700 ? 12 : kMargin;
  ui.fill({0, 0, w, height}, t.panel);
  ui.rule(0, height, w);
  const Ui::On on(ui, t.panel);
  if (page.playing) {
    back_button(ui, margin, height, wants);
    const float hw = ui.width(Face::small_bold, "Help") + ui.u(24) + 34;
    play_bar(ui, *page.playing, margin, w - margin - hw, height);
    help_button(ui, chrome, w - margin, height, wants);
    return;
  }
  const float side = std::min(ui.u(34), height - 16);
  logo(ui, margin, (height - side) / 2, side);
  float x = margin + side + 12;
  const float name = ui.width(Face::h2, "Plumbline"), hw = ui.width(Face::small_bold, "Help") + ui.u(24) + 34;
  const float menu = button_size(ui, "Menu", {.icon = Icon::list}).x;
  if (x + name + menu + hw + 2 * margin < w) {
    ui.text(Face::h2, x, height / 2 - ui.size(Face::h2) / 2, t.ink, "Plumbline");
    x += name + (ui.room() < 1200 ? 24.F : 60.F);
  }
  float right = w - margin - hw - 12;
  const auto side_words = page.bare ? std::nullopt : side_of(ui, chrome);
  bool words = false;
  float sw = 0;
  if (side_words) {
    const float least = std::min(tabs_width(ui, chrome), menu);
    words = x + tabs_width(ui, chrome) + pill_width(ui, side_words->words) + 12 <= right ||
            (x + tabs_width(ui, chrome) + pill_width(ui, "") + 12 > right &&
             x + least + pill_width(ui, side_words->words) + 24 <= right);
    sw = pill_width(ui, words ? std::string_view(side_words->words) : "") + 12;
  }
  if (!page.bare) tabs(ui, chrome, x, right - sw, height, wants);
  if (side_words) side_button(ui, *side_words, words, right, height, wants);
  help_button(ui, chrome, w - margin, height, wants);
}

}  // namespace plumbline::desktop
