// Who are you: a list of names that narrows as one types, and the two other ways in.

#include "faces/desktop/panels/who.hpp"

#include "faces/desktop/panels/forms.hpp"
#include "faces/desktop/panels/panels.hpp"
#include "faces/desktop/panels/parts.hpp"
#include "faces/desktop/panels/people_parts.hpp"

#include <algorithm>
#include <cmath>

namespace plumbline::desktop {

namespace {

using Kind = ButtonLook::Kind;

constexpr float kGap = 24, kBetween = 8;

std::string count_words(const WhoView& v) {
  const auto n = v.people.size();
  const auto of = static_cast<std::size_t>(std::max(v.of, 0));
  if (n == of) return n == 1 ? "1 person" : grouped(n) + " people";
  return grouped(n) + " of " + grouped(of) + " people";
}

float names(Ui& ui, float x, float y, float w, const WhoView& v, Intents& wants) {
  if (v.people.empty())
    return empty_card(ui, x, y, w, Tone::plain, "Nobody here goes by that",
                      "Try fewer letters, the badge or the e-mail, or another group. If you were never here "
                      "before, write yourself in.",
                      {{"none/new", "I am new here", {.icon = Icon::pen}, want::BeNew{}}}, wants, "who/none");
  const auto shown = shown_of(ui, "people", v.people.size());
  for (std::size_t i = 0; i < shown; ++i) {
    if (person_row(ui, x, y, w, "person/" + v.people[i].id, v.people[i], y))
      wants.emplace_back(want::Pick{v.people[i].id});
    y += kBetween;
  }
  return draw_more(ui, x, y - kBetween, w, "people", v.people.size(),
                   "Type a few letters to narrow the list.");
}

float list(Ui& ui, float x, float y, float w, const WhoView& v, Intents& wants) {
  const auto& t = ui.theme();
  float end = y;
  const Line line{.id = "search",
                  .label = "Find your name",
                  .hint = "The list changes as you type.",
                  .placeholder = "Name, badge or e-mail",
                  .first = true};
  const bool entered = ui.focused() == "search" && ui.key() && ui.key()->key == platform::Key::enter;
  if (const auto text = draw_search(ui, x, y, w, line, v.search, end))
    wants.emplace_back(want::SearchPeople{*text});
  if (entered && !v.people.empty()) ui.focus("person/" + v.people[0].id);
  y = end + 12;
  if (const auto c =
          draw_choices(ui, x, y, std::min(w, ui.u(420)), {{"group", "Group", v.groups, v.group}}, end))
    wants.emplace_back(want::FilterPeople{c->choice});
  y = end > y ? end + 12 : y;
  y += ui.para(Face::small, x, y, w, t.ink2, count_words(v), {.key = "who/count"}) + 8;
  return names(ui, x, y, w, v, wants);
}

/// Below each other, or side by side where nobody's name takes the room.
float other_ways(Ui& ui, float x, float y, float w, bool nobody, Intents& wants) {
  const bool beside = nobody && ui.room() >= 900;
  const float cw = beside ? std::floor((w - kGap) / 2) : w;
  const float first = draw_way_card(
      ui, x, y, cw, Icon::pen, "New here?", "Your name, and a badge or an e-mail. That takes a moment, once.",
      {"new",
       "I am new here",
       {.kind = nobody ? Kind::primary : Kind::secondary, .icon = Icon::pen, .first = nobody},
       want::BeNew{}},
      wants);
  const float second = draw_way_card(
      ui, beside ? x + cw + kGap : x, beside ? y : first, cw, Icon::person, "Rather not say?",
      "Your attempts are then kept on this machine without a name. Nobody can tell that they are yours, so "
      "they count towards no certificate.",
      {"guest", "Go on without a name", {}, want::WithoutName{}}, wants);
  y = std::max(first, second);
  return draw_acts(
      ui, x, y - 8, w,
      {{"privacy", "What is kept about me?", {.kind = Kind::quiet, .icon = Icon::eye}, want::OpenPrivacy{}},
       {"area", "Trainer's area", {.kind = Kind::quiet, .icon = Icon::lock}, want::OpenArea{}}},
      wants);
}

float choosing(Ui& ui, float x, float y, float w, const WhoView& v, Intents& wants) {
  y = heading(ui, x, y, w, "Who are you?",
              "Your attempts are kept under your name, so that you find them again.", "who");
  const bool nobody = v.of == 0;
  if (nobody) {
    y = empty_card(ui, x, y, w, Tone::plain, "Nobody is written down on this machine yet",
                   "You would be the first.", {}, wants, "who/first") +
        kGap;
    return other_ways(ui, x, y, w, true, wants);
  }
  if (ui.room() < 900) return other_ways(ui, x, list(ui, x, y, w, v, wants) + kGap, w, false, wants);
  const float lw = std::round(w * .6F), rx = x + lw + kGap;
  const float left = list(ui, x, y, lw, v, wants);
  return std::max(left, other_ways(ui, rx, y, w - lw - kGap, false, wants));
}

}  // namespace

void draw_who(Ui& ui, const ChromeView& chrome, const WhoView& view, Intents& wants) {
  Page page{.name = "who", .widest = 1180, .bare = true};
  if (view.stage == WhoStage::newcomer) page.name = "who/new";
  if (view.stage == WhoStage::pin) page.name = "who/pin";
  draw_page(
      ui, chrome, page,
      [&](float x, float y, float w) {
        switch (view.stage) {
          case WhoStage::newcomer: return draw_newcomer(ui, x, y, w, view, wants);
          case WhoStage::pin: return draw_pin(ui, x, y, w, view, wants);
          case WhoStage::choosing: break;
        }
        return choosing(ui, x, y, w, view, wants);
      },
      wants);
}

}  // namespace plumbline::desktop
