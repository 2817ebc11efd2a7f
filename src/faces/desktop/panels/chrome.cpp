#include "faces/desktop/panels/chrome.hpp"

#include "base/text.hpp"
#include "faces/desktop/panels/after_parts.hpp"
#include "faces/desktop/panels/parts.hpp"
#include "faces/desktop/panels/top_bar.hpp"

#include <cmath>

namespace plumbline::desktop {

namespace {

constexpr float kMargin = 32;

float draw_messages(Ui& ui, const ChromeView& chrome, float x, float y, float w, Intents& wants) {
  const auto& t = ui.theme();
  for (std::size_t i = 0; i < chrome.messages.size(); ++i) {
    const auto& m = chrome.messages[i];
    const Tone tone = m.error ? Tone::bad : Tone::warn;
    const auto box = ui.well_around(
        x, y, w, t.soft_of(tone),
        [&](float ix, float iy, float iw) {
          const auto size = button_size(ui, "Understood", {.kind = ButtonLook::Kind::quiet});
          badge(ui, {ix + ui.u(12), iy + ui.leading(Face::body) / 2}, tone, ui.u(11));
          const bool beside = iw > size.x + ui.u(320);
          const float tx = ix + ui.u(34), tw = iw - ui.u(34) - (beside ? size.x + 12 : 0);
          const auto id = "message/" + std::to_string(i);
          float ty = iy + ui.para(Face::body, tx, iy, tw, t.ink, m.text, {.key = id});
          if (!m.hint.empty()) ty += ui.para(Face::small, tx, ty, tw, t.ink2, m.hint, {.key = id + "/hint"});
          const Box b = beside ? Box::at(ix + iw - size.x, iy - 6, size.x, size.y)
                               : Box::at(tx, ty + 4, size.x, size.y);
          if (button(ui, b, id, "Understood",
                     {.kind = ButtonLook::Kind::quiet, .say = "Understood: hide this message"}))
            wants.emplace_back(want::Dismiss{i});
          return beside ? std::max(ty, b.y1 - 6) : b.y1;
        },
        14, 12, t.ink_of(tone));
    y = box.y1 + 12;
  }
  return y;
}

}  // namespace

void overlay(Ui& ui, const std::string& id, std::string_view title, float widest,
             const Ui::Contents& contents, const std::function<void()>& close) {
  const auto& t = ui.theme();
  ui.begin_layer();
  const Box screen = ui.screen();
  ui.fill(screen, t.contrast ? IM_COL32(0, 0, 0, 235) : IM_COL32(10, 14, 22, 150));
  const float margin = ui.room() < 700 ? 12 : 32;
  const float w = std::min(screen.w() - 2 * margin, ui.u(widest)), h = screen.h() - 2 * margin;
  const Box card = Box::at((screen.w() - w) / 2, margin, w, h);
  ui.card(card);
  {
    const Ui::On on(ui, t.panel);
    const auto size = button_size(ui, "Close", {.icon = Icon::cross});
    const float title_w = w - size.x - 64;
    const float th = std::max(ui.para_height(Face::h1, title_w, title), size.y);
    ui.para(Face::h1, card.x0 + 24, card.y0 + 18, title_w, t.ink, title, {.key = id + "/title"});
    if (button(ui, Box::at(card.x1 - size.x - 20, card.y0 + 18, size.x, size.y), id + "/close", "Close",
               {.icon = Icon::cross, .first = true}) ||
        ui.take(platform::Key::escape) || ui.take(platform::Key::help))
      close();
    ui.rule(card.x0 + 1, card.y0 + th + 30, w - 2);
    const Box view{card.x0 + 2, card.y0 + th + 31, card.x1 - 2, card.y1 - 12};
    const float offset = ui.begin_scroll(id + "/scroll", view);
    const float end = contents(card.x0 + 24, view.y0 + 18 - offset, w - 48 - 12);
    ui.end_scroll(end + 16);
  }
  ui.end_layer();
}

namespace {

float draw_keys(Ui& ui, float x, float y, float w, const HelpView& help) {
  const auto& t = ui.theme();
  float widest = 0;
  for (const auto& [key, what] : help.keys) widest = std::max(widest, ui.width(Face::body_bold, key));
  const bool beside = w > widest + ui.u(260);
  for (std::size_t i = 0; i < help.keys.size(); ++i) {
    const auto& [key, what] = help.keys[i];
    const auto id = "help/key/" + std::to_string(i);
    if (beside) {
      ui.text(Face::body_bold, x, y + (ui.leading(Face::body) - ui.size(Face::body)) / 2, t.ink, key);
      y += ui.para(Face::body, x + widest + 24, y, w - widest - 24, t.ink2, what,
                   {.key = id, .say = key + ": "}) +
           4;
    } else {
      y += ui.para(Face::body_bold, x, y, w, t.ink, key);
      y += ui.para(Face::body, x, y, w, t.ink2, what, {.key = id, .say = key + ": "}) + 8;
    }
  }
  return y;
}

void draw_help(Ui& ui, const HelpView& help, Intents& wants) {
  const auto& t = ui.theme();
  overlay(
      ui, "help-page", "Help", 860,
      [&](float x, float y, float w) {
        y = label(ui, x, y, w, "When you need somebody now", t.accent);
        y = draw_contacts(ui, x, y, w, help.contacts, "help/contact");
        if (!help.checked.empty())
          y += ui.para(Face::small, x, y, w, t.ink3, help.checked, {.key = "help/checked"});
        y += 20;
        y = label(ui, x, y, w, "What this is, and what it isn't", t.ink3);
        y += ui.para(Face::body, x, y, w, t.ink, help.notice, {.key = "help/notice"}) + 20;
        y = label(ui, x, y, w, "Keys and controller", t.ink3);
        return draw_keys(ui, x, y, w, help);
      },
      [&] { wants.emplace_back(want::CloseHelp{}); });
}

void draw_menu(Ui& ui, const ChromeView& chrome, Intents& wants) {
  overlay(
      ui, "menu-page", "Menu", 480,
      [&](float x, float y, float w) {
        for (const auto& tab : tabs_of(chrome.at)) {
          const auto p =
              option_card(ui, x, y, w, std::string("menu/") + tab.name, tab.name,
                          {.role = Role::tab, .chosen = tab.to == home_of(chrome.at), .group = "menu"});
          if (p.hit.click) {
            wants.emplace_back(want::CloseMenu{});
            wants.emplace_back(want::Go{tab.to});
          }
          y = p.box.y1 + 10;
        }
        return y;
      },
      [&] { wants.emplace_back(want::CloseMenu{}); });
}

void draw_caption(Ui& ui, const std::string& caption) {
  if (caption.empty()) return;
  const auto& t = ui.theme();
  const float w = ui.width(Face::small, caption) + 28 + ui.u(24), h = ui.size(Face::small) + 16;
  const Box b =
      Box::at(ui.frame().width - w - 24, ui.frame().height - h - 14, w, h);  // clear of buttons and hints
  const Colour ground = t.contrast ? t.panel : t.dark ? t.inset : t.ink, ink = t.dark ? t.ink : t.panel;
  ui.begin_float();
  ui.well(b, ground, 8, t.dark ? t.edge : 0);
  const Ui::On on(ui, ground);
  ui.icon(Icon::speaker, {b.x0 + 14 + ui.u(9), b.centre().y}, ink, ui.u(17), 1.8F);
  ui.text(Face::small, b.x0 + 18 + ui.u(22), b.centre().y - ui.size(Face::small) / 2, ink, caption);
  ui.end_float();
}

/// Keys that mean the same everywhere.
void common_keys(Ui& ui, const ChromeView& chrome, Intents& wants) {
  using platform::Key;
  if (!chrome.help_open && ui.take(Key::help)) wants.emplace_back(want::OpenHelp{});
  if (ui.take(Key::zoom_in)) wants.emplace_back(want::Zoom{1});
  if (ui.take(Key::zoom_out)) wants.emplace_back(want::Zoom{-1});
  if (ui.take(Key::zoom_reset)) wants.emplace_back(want::Zoom{0});
  if (ui.take_letter(U'R')) wants.emplace_back(want::ReadAloud{});
  if (!chrome.help_open && !chrome.menu_open && ui.take(Key::escape)) wants.emplace_back(want::Back{});
}

float hints_width(const Ui& ui, const Page& page) {
  float w = 0;
  for (const auto& h : page.hints) w += key_hint_width(ui, h.key, h.what);
  return w;
}

float hints_height(const Ui& ui, const Page& page) {
  if (page.hints.empty() || ui.room() < 900 || ui.frame().height < 640) return 0;
  return hints_width(ui, page) + 2 * kMargin > ui.frame().width ? 0 : ui.size(Face::small) + 24;
}

constexpr float kFootPad = 10;

/// What stays at the bottom while the page scrolls: the key hints, and the buttons that lead on where they
/// would lie out of sight.
struct Foot {
  float hints = 0, acts = 0;
  float high() const { return std::max(hints, acts); }
};

Foot foot_of(Ui& ui, const Page& page) {
  Foot out{hints_height(ui, page), 0};
  const float w = ui.kept("acts/w");
  if (page.acts.empty() || w <= 0) return out;
  const float high = acts_height(ui, w, page.acts) + 2 * kFootPad;
  const bool below = ui.kept("acts/end") > ui.frame().height - out.hints - 8;
  if (below && high < ui.frame().height * .2F) out.acts = high;
  return out;
}

void draw_foot(Ui& ui, const Page& page, const Foot& foot, float left, float top, Intents& wants) {
  const auto& t = ui.theme();
  // Remembered as a ground: what is scrolled below it must not count as what its text stands on.
  ui.well({-4, top, ui.frame().width + 4, ui.frame().height + 4}, t.page, 0);
  if (ui.more_below("page")) {
    ui.line({0, top}, {ui.frame().width, top}, t.contrast ? t.edge : t.line, t.contrast ? 2.F : 1.F);
    if (!t.contrast) {
      const ImU32 none = IM_COL32(0, 0, 0, 0), some = IM_COL32(20, 24, 32, t.dark ? 90 : 26);
      ui.draw().AddRectFilledMultiColor({0, top - 14}, {ui.frame().width, top}, none, none, some, some);
    }
  }
  float hx = left, end = ui.frame().width - kMargin;
  if (foot.acts > 0) {
    const float x = ui.kept("acts/x");
    draw_acts(ui, x, top + kFootPad, ui.kept("acts/w"), page.acts, wants);
    if (x > left + 1) {
      end = x - 8;
    } else {
      hx = x + 24;
      for (const auto& a : page.acts) hx += button_size(ui, a.label, a.look).x + 12;
    }
  }
  if (foot.hints <= 0) return;
  const float y = top + (foot.high() - foot.hints) / 2 + 6;
  for (const auto& h : page.hints) {
    if (hx + key_hint_width(ui, h.key, h.what) > end) return;
    hx = key_hint(ui, hx, y, h.key, h.what);
  }
}

}  // namespace

float label(Ui& ui, float x, float y, float w, std::string_view text, Colour c) {
  return y + ui.caps(x, y, w, c, text) + 4;
}

Icon icon_of(ModuleIcon i) {
  switch (i) {
    case ModuleIcon::heart: return Icon::heart;
    case ModuleIcon::scale: return Icon::scale;
    case ModuleIcon::door: return Icon::door;
    case ModuleIcon::flag: return Icon::flag;
    case ModuleIcon::people: return Icon::people;
    case ModuleIcon::lock: break;
  }
  return Icon::lock;
}

namespace {

/// "Call or text 988, day and night"; what is no number ("as posted in your office") stands for itself.
std::string how_to_reach(const Contact& c) {
  const bool number = c.call.find_first_of("0123456789") != std::string::npos;
  std::string how;
  if (!c.call.empty() && c.call == c.text)
    how = "Call or text " + c.call;
  else {
    if (!c.call.empty()) how = (number ? "Call " : "") + c.call;
    if (!c.text.empty()) how += (how.empty() ? "Text " : ", text ") + c.text;
  }
  if (!c.hours.empty()) how += (how.empty() ? "" : ", ") + c.hours;
  return base::capitalised(std::move(how));
}

}  // namespace

float draw_contacts(Ui& ui, float x, float y, float w, const std::vector<Contact>& contacts,
                    const std::string& key, bool brief) {
  const auto& t = ui.theme();
  for (std::size_t i = 0; i < contacts.size(); ++i) {
    const auto& c = contacts[i];
    const auto how = how_to_reach(c);
    const auto id = key + "/" + std::to_string(i);
    ui.icon(c.emergency ? Icon::bang : Icon::help, {x + ui.u(11), y + ui.leading(Face::body_bold) / 2},
            t.accent, ui.u(19));
    const float tx = x + ui.u(32), tw = w - ui.u(32);
    y += ui.para(Face::body_bold, tx, y, tw, t.ink, c.name, {.key = id});
    if (!how.empty())
      y += ui.para(brief ? Face::small : Face::body, tx, y, tw, brief ? t.ink2 : t.ink, how,
                   {.key = id + "/how"});
    if (!brief && !c.note.empty())
      y += ui.para(Face::small, tx, y, tw, t.ink2, c.note, {.key = id + "/note"});
    y += brief ? 6 : 10;
  }
  return y;
}

float draw_acts_of(Ui& ui, const Page& page, float x, float y, float w, Intents& wants) {
  if (page.acts.empty()) return y;
  const float high = acts_height(ui, w, page.acts), end = y + high + ui.scrolled("page");
  if (ui.kept("acts/w") != w || ui.kept("acts/end") != end) ui.ask_frames(2);
  ui.kept("acts/x") = x;
  ui.kept("acts/w") = w;
  ui.kept("acts/end") = end;
  return ui.kept("acts/stay") > 0 ? y : draw_acts(ui, x, y, w, page.acts, wants);
}

void draw_page(Ui& ui, const ChromeView& chrome, const Page& page, const Ui::Contents& contents,
               Intents& wants) {
  ui.page(page.name);
  const auto& t = ui.theme();
  const float top = bar_height(ui);
  const Foot foot = foot_of(ui, page);
  ui.kept("acts/stay") = foot.acts;
  const Box view{0, top + 1, ui.frame().width, ui.frame().height - foot.high()};
  const float margin = ui.room() < 700 ? 14 : kMargin;
  top_bar(ui, chrome, page, top, wants);
  const float w = std::min(view.w() - 2 * margin, ui.u(page.widest)), x = std::round((view.w() - w) / 2);
  const float offset = ui.begin_scroll("page", view);
  {
    const Ui::On on(ui, t.page);
    float y = view.y0 + 22 - offset;
    y = draw_messages(ui, chrome, x, y, w, wants);
    ui.end_scroll(contents(x, y, w) + 24);
    if (foot.high() > 0) draw_foot(ui, page, foot, x, view.y1, wants);
  }
  draw_caption(ui, chrome.caption);
  if (chrome.help_open)
    draw_help(ui, chrome.help, wants);
  else if (chrome.menu_open)
    draw_menu(ui, chrome, wants);
  common_keys(ui, chrome, wants);
}

}  // namespace plumbline::desktop
