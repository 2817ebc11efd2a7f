// The player: the scene, and beside or below it the question, the reason, or what came of it.

#include "faces/desktop/panels/panels.hpp"
#include "faces/desktop/panels/player_parts.hpp"

#include <algorithm>
#include <cmath>

namespace plumbline::desktop {

using platform::Key;

namespace {

constexpr float kGap = 24;

const char* in_words(PlayerStage s) {
  switch (s) {
    case PlayerStage::deciding: return "deciding";
    case PlayerStage::why: return "why";
    case PlayerStage::after: break;
  }
  return "after";
}

std::string digits(std::size_t n) {
  return n > 1 ? "1\xE2\x80\x93" + std::to_string(std::min<std::size_t>(n, 9)) : "1";
}

void hints_of_question(const AskView& ask, std::vector<KeyHint>& out) {
  switch (ask.kind) {
    case AskKind::choose:
      out.push_back({digits(ask.options.size()), "choose"});
      out.push_back({"Tab", "move"});
      out.push_back({"Enter", "confirm"});
      return;
    case AskKind::select:
      out.push_back({digits(ask.options.size()), "tick"});
      out.push_back({"Tab", "move"});
      out.push_back({"Space", "tick or not"});
      return;
    case AskKind::grid:
      out.push_back({"Arrows", "move"});
      out.push_back({"Space", "tell or not"});
      return;
    case AskKind::redact:
      out.push_back({"Arrows", "along the text"});
      out.push_back({"Space", "strike or not"});
      return;
    case AskKind::form:
      out.push_back({"Arrows", "move"});
      out.push_back({"Space", "choose"});
      return;
    case AskKind::order:
      out.push_back({"Enter", "in or out"});
      out.push_back({"Space", "take and move"});
      return;
  }
}

std::vector<KeyHint> hints_of(const PlayerView& view) {
  std::vector<KeyHint> out;
  if (view.stage == PlayerStage::deciding) hints_of_question(view.ask, out);
  if (view.stage == PlayerStage::why) {
    out.push_back({"Enter", "decide"});
    out.push_back({"Tab", "move"});
  }
  if (view.stage == PlayerStage::after) out.push_back({"Enter", view.ends ? "to the end" : "continue"});
  if (view.can_undo) out.push_back({"U", "undo"});
  out.push_back({"R", "read aloud"});
  if (!view.so_far.empty()) out.push_back({"L", "what happened so far"});
  out.push_back({"F1", "help"});
  return out;
}

Page page_of(const PlayerView& view) {
  Page page;
  page.name = "player/" + view.ask.key + "/" + in_words(view.stage);
  PlayBar bar;
  bar.title = view.title;
  bar.sub = view.role;
  if (!view.mode.empty()) bar.sub += (bar.sub.empty() ? "" : " \xC2\xB7 ") + view.mode;
  if (!view.quiet) {
    bar.progress = "Decision " + std::to_string(view.decision);
    if (view.of > 0) {
      bar.progress += " of about " + std::to_string(view.of);
      bar.steps = std::max(view.of, view.decision);
      bar.step = view.decision - 1;
    }
  }
  page.playing = std::move(bar);
  page.hints = hints_of(view);
  page.acts = acts_of(view);
  return page;
}

float draw_story(Ui& ui, float x, float y, float w, const PlaceView& place, bool across) {
  return draw_scene(
      ui, x, y, w, place, across, [&](float width) { return lines_height(ui, width, place.lines); },
      [&](float ix, float iy, float iw) { return draw_lines(ui, ix, iy, iw, place.lines); });
}

float draw_question(Ui& ui, float x, float y, float w, const PlayerView& view, const Page& page,
                    Intents& wants) {
  if (view.help) y = draw_scene_help(ui, x, y, w, view.contacts);
  if (view.stage == PlayerStage::why) return draw_why(ui, x, y, w, view, page, wants);
  y = draw_timer(ui, x, y, w, view.timer, view.quiet, wants);
  y += ui.para(Face::h2, x, y, std::min(w, ui.u(900)), ui.theme().ink, view.ask.prompt,
               {.key = "ask/prompt"}) +
       14;
  y = draw_ask(ui, x, y, w, view, wants) + 18;
  y = draw_note(ui, x, y, w, view.problem, Tone::warn, "ask/problem");
  const bool chooses = view.ask.kind == AskKind::choose;
  if (chooses && view.asks_why)
    y += ui.para(Face::small, x, y - 4, w, ui.theme().ink3, "Nothing is final until you have said why.",
                 {.key = "ask/how"}) +
         12;
  return draw_acts_of(ui, page, x, y, w, wants);
}

float draw_contents(Ui& ui, float x, float y, float w, const PlayerView& view, const Page& page,
                    Intents& wants) {
  ui.passage("player/title", view.title + (view.role.empty() ? "" : ". " + view.role));
  if (!view.fault.empty()) y = draw_note(ui, x, y, w, view.fault, Tone::bad, "player/fault");
  if (view.stage == PlayerStage::after) return draw_after(ui, x, y, w, view, page, wants);
  const bool wide = wide_enough(ui);
  const bool across = view.stage == PlayerStage::deciding && asks_for_width(view.ask.kind);
  if (!wide || across) {
    y = draw_story(ui, x, y, w, view.place, ui.room() >= 700) + kGap;
    return draw_question(ui, x, y, w, view, page, wants);
  }
  const float left = std::round((w - kGap) * .45F);
  const float end = draw_story(ui, x, y, left, view.place, false);
  return std::max(end, draw_question(ui, x + left + kGap, y, w - left - kGap, view, page, wants));
}

void draw_so_far(Ui& ui, const PlayerView& view, Intents& wants) {
  overlay(
      ui, "so-far-page", "What happened so far", 860,
      [&](float x, float y, float w) { return draw_lines(ui, x, y, w, view.so_far); },
      [&] { wants.emplace_back(want::SoFar{false}); });
}

}  // namespace

void draw_player(Ui& ui, const ChromeView& chrome, const PlayerView& view, Intents& wants) {
  const bool so_far = view.so_far_open && !chrome.help_open && !chrome.menu_open;
  // Before the page, for which Escape means to leave.
  if (so_far && (ui.take(Key::escape) || ui.take_letter(U'L'))) wants.emplace_back(want::SoFar{false});
  const auto page = page_of(view);
  draw_page(
      ui, chrome, page,
      [&](float x, float y, float w) { return draw_contents(ui, x, y, w, view, page, wants); }, wants);
  if (so_far) draw_so_far(ui, view, wants);
}

}  // namespace plumbline::desktop
