// One answer of several, several of several, and forms filled in entry by entry.

#include "faces/desktop/panels/player_parts.hpp"

#include <algorithm>

namespace plumbline::desktop {

namespace {

constexpr float kGap = 12;

std::string mark_of(std::size_t i) { return std::to_string(i + 1); }
char32_t key_of(std::size_t i) { return i < 9 ? U'1' + static_cast<char32_t>(i) : 0; }

std::size_t file_count(const std::vector<OptionView>& options) {
  int most = -1;
  for (const auto& o : options) most = std::max(most, o.index);
  return static_cast<std::size_t>(most + 1);
}

struct Wording {
  std::string id, text, say, group, key;
  bool chosen = false, first = false, blank = false;
};

/// A line of a list of which one is chosen. Returns whether it was, and moves y on.
bool draw_wording(Ui& ui, float x, float& y, float w, const Wording& wording) {
  const auto& t = ui.theme();
  const float left = ui.u(26) + 30, inner = w - left - 18;
  const float th = ui.para_height(Face::body, inner, wording.text);
  const Box b = Box::at(x, y, w, std::max(48.F, th + 20));
  const auto h = ui.hit(b, {.id = wording.id,
                            .role = Role::radio,
                            .label = wording.say,
                            .state = wording.chosen ? "chosen" : "",
                            .group = wording.group,
                            .first = wording.first});
  const bool lit = wording.chosen || h.hot || h.ring;
  const Colour ground = lit ? t.accent_soft : t.panel;
  ui.well(b, ground, 10, lit ? t.accent : t.edge);
  if (wording.chosen) ui.outline(b, t.accent, 10, 2);
  const Ui::On on(ui, ground);
  const ImVec2 c{b.x0 + 16 + ui.u(11), b.centre().y};
  ui.draw().AddCircle(c, ui.u(10), wording.chosen ? t.accent : t.edge, 28, 2);
  if (wording.chosen) ui.draw().AddCircleFilled(c, ui.u(5), t.accent, 20);
  ui.para(Face::body, b.x0 + left, b.centre().y - th / 2, inner, wording.blank ? t.ink2 : t.ink, wording.text,
          {.key = wording.key});
  if (h.ring) ui.focus_ring(b, 10);
  y = b.y1 + 8;
  return h.click;
}

}  // namespace

bool asks_for_width(AskKind kind) {
  return kind == AskKind::grid || kind == AskKind::redact || kind == AskKind::order;
}

float draw_ask(Ui& ui, float x, float y, float w, const PlayerView& view, Intents& wants) {
  switch (view.ask.kind) {
    case AskKind::choose: return draw_choose(ui, x, y, w, view, wants);
    case AskKind::select: return draw_select(ui, x, y, w, view, wants);
    case AskKind::grid: return draw_grid(ui, x, y, w, view, wants);
    case AskKind::redact: return draw_redact(ui, x, y, w, view, wants);
    case AskKind::form: return draw_form(ui, x, y, w, view, wants);
    case AskKind::order: break;
  }
  return draw_order(ui, x, y, w, view, wants);
}

float draw_choose(Ui& ui, float x, float y, float w, const PlayerView& view, Intents& wants) {
  const auto& options = view.ask.options;
  for (std::size_t i = 0; i < options.size(); ++i) {
    const auto& o = options[i];
    const bool chosen = o.index == view.draft.chosen;
    const auto id = "option/" + std::to_string(o.index);
    const auto p = option_card(ui, x, y, w, id, o.text,
                               {.mark = mark_of(i),
                                .chosen = chosen,
                                .first = chosen || (i == 0 && view.draft.chosen < 0),
                                .hotkey = key_of(i),
                                .key = id});
    if (p.hit.click) {
      Draft draft = view.draft;
      draft.chosen = o.index;
      wants.emplace_back(want::Drafted{std::move(draft)});
      wants.emplace_back(want::Decide{});
    }
    y = p.box.y1 + kGap;
  }
  return y - kGap;
}

float draw_select(Ui& ui, float x, float y, float w, const PlayerView& view, Intents& wants) {
  const auto& options = view.ask.options;
  y += ui.para(Face::small, x, y - 6, w, ui.theme().ink2, "Tick every one that you want, then decide.",
               {.key = "ask/how"});
  for (std::size_t i = 0; i < options.size(); ++i) {
    const auto& o = options[i];
    const auto at = static_cast<std::size_t>(o.index);
    const auto id = "option/" + std::to_string(o.index);
    const auto p = option_card(ui, x, y, w, id, o.text,
                               {.role = Role::check,
                                .mark = mark_of(i),
                                .chosen = is_on(view.draft.ticked, at),
                                .tick = true,
                                .first = i == 0,
                                .hotkey = key_of(i),
                                .key = id});
    if (p.hit.click) wants.emplace_back(want::Drafted{toggled(view.draft, at, file_count(options))});
    y = p.box.y1 + kGap;
  }
  return y - kGap;
}

float draw_form(Ui& ui, float x, float y, float w, const PlayerView& view, Intents& wants) {
  const auto& t = ui.theme();
  const auto& entries = view.ask.form.entries;
  for (std::size_t e = 0; e < entries.size(); ++e) {
    const auto& entry = entries[e];
    const int written = e < view.draft.written.size() ? view.draft.written[e] : -1;
    const auto id = "entry/" + std::to_string(e);
    const auto write = [&](int writing) {
      Draft draft = view.draft;
      draft.written.resize(entries.size(), -1);
      draft.written[e] = writing;
      wants.emplace_back(want::Drafted{std::move(draft)});
    };
    if (e > 0) y += 16;
    y += ui.para(Face::body_bold, x, y, w, t.ink, entry.label, {.key = id}) + 8;
    bool first = e == 0;
    for (const auto& o : entry.writings) {
      const auto one = id + "/" + std::to_string(o.index);
      if (draw_wording(ui, x, y, w,
                       {.id = one,
                        .text = o.text,
                        .say = entry.label + ": " + o.text,
                        .group = id,
                        .key = one,
                        .chosen = written == o.index,
                        .first = first}))
        write(o.index);
      first = false;
    }
    if (draw_wording(ui, x, y, w,
                     {.id = id + "/blank",
                      .text = "Leave it blank",
                      .say = entry.label + ": leave it blank",
                      .group = id,
                      .key = id + "/blank",
                      .chosen = written < 0,
                      .blank = true}))
      write(-1);
  }
  return y - 8;
}

}  // namespace plumbline::desktop
