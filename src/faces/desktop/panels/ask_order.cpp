// Cards put in a row: by keys (Enter puts one in or takes it out, Space takes it up to be moved), by small
// buttons, or dragged. What is held with the keys is in the draft; what is dragged the kit knows.

#include "faces/desktop/panels/order_row.hpp"
#include "faces/desktop/panels/player_parts.hpp"

#include <algorithm>

namespace plumbline::desktop {

using platform::Key;

using namespace order;

namespace {

void draw_marker(Ui& ui, const Layout& l, int at) {
  const auto& t = ui.theme();
  if (at < 0) return ui.outline(l.pool, t.accent, 14, 3);
  float y = l.row.y0 + kPad / 2;
  if (at > 0) y = l.in[static_cast<std::size_t>(at) - 1].box.y1 + kGap / 2;
  ui.fill(Box::at(l.row.x0 + 8, y - 2, l.row.w() - 16, 4), t.accent, 2);
  ui.draw().AddCircleFilled({l.row.x0 + 8, y}, 6, t.accent, 16);
}

bool small_button(Ui& ui, const Box& b, const std::string& id, Icon icon, const std::string& say,
                  bool enabled) {
  const auto& t = ui.theme();
  const auto h = ui.hit(b, {.id = id,
                            .role = Role::button,
                            .label = say,
                            .state = enabled ? "" : "not available",
                            .enabled = enabled});
  const Colour ground = h.hot ? t.accent_soft : t.inset;
  ui.fill(b, ground, 8);
  ui.outline(b, !enabled ? t.line : h.hot ? t.accent : t.edge, 8, t.stroke);
  ui.icon(icon, b.centre(), enabled ? t.ink : t.edge, ui.u(17), 2);
  if (h.ring) ui.focus_ring(b, 8);
  return h.click;
}

void draw_number(Ui& ui, const Box& b, const std::string& number, bool lit) {
  const auto& t = ui.theme();
  const float cap = ui.u(32);
  const ImVec2 c{b.x0 + 14 + cap / 2, b.centre().y};
  const Box key{c.x - cap / 2, c.y - cap / 2, c.x + cap / 2, c.y + cap / 2};
  const Colour ground = number.empty() ? t.panel : t.accent;
  if (number.empty()) {
    ui.draw().AddCircle(c, cap / 2 - 3, lit ? t.accent : t.edge, 28, 1.6F);
    ui.draw().AddLine({c.x - cap * .17F, c.y}, {c.x + cap * .17F, c.y}, t.ink2, 2);
    ui.draw().AddLine({c.x, c.y - cap * .17F}, {c.x, c.y + cap * .17F}, t.ink2, 2);
    return;
  }
  ui.fill(key, ground, 8);
  const Ui::On on(ui, ground);
  ui.text_centred(Face::body_bold, c, t.on_accent, number);
}

/// The keys of a card in the row; before its hit, which would take Enter and Space for a click.
void keys_of_card(Ui& ui, Row& row, const Place& p, const Layout& l) {
  if (ui.focused() != id_of(true, p.option)) return;
  if (p.box.with(ui.screen().inset(0, 60)).h() < 16) return;  // out of sight: the kit brings it into view
  const bool held = row.grabbed() == p.option;
  if (ui.take(Key::space)) return held ? row.drop() : row.grab(p.option);
  if (!held) {
    if (!ui.take(Key::enter)) return;
    const auto at = index_in(row.order(), p.option);
    row.take_out(p.option);
    if (l.in.size() > 1)
      ui.focus(id_of(true, l.in[at + 1 < l.in.size() ? at + 1 : at - 1].option));
    else
      ui.focus(id_of(false, p.option));
    return;
  }
  if (ui.take(Key::enter)) return row.drop();
  if (ui.take(Key::escape)) return row.put_back();
  if (ui.take(Key::up) || ui.take(Key::left)) return row.step(p.option, -1);
  if (ui.take(Key::down) || ui.take(Key::right)) return row.step(p.option, 1);
}

struct Dragging {
  std::optional<int> option;
  std::optional<int> target;
};

void draw_card_ground(Ui& ui, const Box& b, Colour ground, bool lit, bool strong) {
  const auto& t = ui.theme();
  ui.shadow(b, 12, strong ? 1.F : .5F, strong ? 6.F : 3.F);
  ui.well(b, ground, 12, lit ? t.accent : t.edge);
  if (strong) ui.outline(b, t.accent, 12, 2.5F);
}

void drag_of(Ui& ui, const Hit& h, const Place& p, bool in, const Layout& l, Row& row, Dragging& drag) {
  const bool elsewhere = !p.box.contains(ui.mouse());
  if (h.down && elsewhere) drag = {p.option, target_of(l, ui.mouse())};
  if (!h.let_go || !elsewhere) return;
  const auto to = target_of(l, ui.mouse());
  if (!to || (*to < 0 && !in)) return;
  if (*to < 0) {
    row.take_out(p.option);
    ui.focus(id_of(false, p.option));
  } else {
    const auto from = index_in(row.order(), p.option), at = static_cast<std::size_t>(*to);
    if (in && (at == from || at == from + 1)) return;
    row.put(p.option, at);
    ui.focus(id_of(true, p.option));
  }
}

void draw_card_in(Ui& ui, const Place& p, std::size_t at, const AskView& ask, const Layout& l, Row& row,
                  bool first, Dragging& drag) {
  const auto& t = ui.theme();
  const auto& text = text_of(ask, p.option);
  keys_of_card(ui, row, p, l);
  const bool held = row.grabbed() == p.option;
  const auto h =
      ui.hit(p.box, {.id = id_of(true, p.option),
                     .role = Role::item,
                     .label = text,
                     .state = ordinal(at) + " of " + std::to_string(l.in.size()) + (held ? ", taken up" : ""),
                     .hint = held ? "Arrows move it, Space puts it down, Escape puts it back."
                                  : "Space takes it up to be moved, Enter takes it out.",
                     .group = "row",
                     .first = first,
                     .keeps_across = held,
                     .keeps_along = held});
  const Colour ground = held || h.hot || h.down ? t.accent_soft : t.panel;
  draw_card_ground(ui, p.box, ground, held || h.hot || h.ring, held || h.down);
  const Ui::On on(ui, ground);
  draw_number(ui, p.box, std::to_string(at + 1), true);
  const float inner = p.box.w() - left_room(ui) - right_room(ui, true),
              th = ui.para_height(Face::body, inner, text);
  ui.para(Face::body, p.box.x0 + left_room(ui), p.box.centre().y - th / 2, inner, t.ink, text,
          {.key = "order/" + std::to_string(p.option), .say = std::to_string(at + 1) + ": "});
  if (h.ring) ui.focus_ring(p.box, 12);
  drag_of(ui, h, p, true, l, row, drag);
  const float side = small_side(ui);
  float bx = p.box.x1 - 10 - 3 * side - 8;
  const auto button = [&](const char* what, Icon icon, const char* say, bool enabled) {
    const Box b = Box::at(bx, p.box.centre().y - side / 2, side, side);
    bx += side + 4;
    return small_button(ui, b, std::string(what) + "/" + std::to_string(p.option), icon,
                        std::string(say) + text, enabled);
  };
  if (button("up", Icon::up, "Move up: ", at > 0)) row.step(p.option, -1);
  if (button("down", Icon::down, "Move down: ", at + 1 < l.in.size())) row.step(p.option, 1);
  if (button("out", Icon::cross, "Take out: ", true)) {
    row.take_out(p.option);
    ui.focus(id_of(false, p.option));
  }
}

void draw_card_out(Ui& ui, const Place& p, std::size_t at, const AskView& ask, const Layout& l, Row& row,
                   bool first, Dragging& drag) {
  const auto& t = ui.theme();
  const auto& text = text_of(ask, p.option);
  const auto h = ui.hit(p.box, {.id = id_of(false, p.option),
                                .role = Role::item,
                                .label = text,
                                .state = "not in the row",
                                .hint = "Enter puts it at the end of the row.",
                                .group = "pool",
                                .first = first});
  const Colour ground = h.hot || h.down || h.ring ? t.accent_soft : t.panel;
  draw_card_ground(ui, p.box, ground, h.hot || h.ring, h.down);
  const Ui::On on(ui, ground);
  draw_number(ui, p.box, "", h.hot || h.ring);
  const float inner = p.box.w() - left_room(ui) - right_room(ui, false),
              th = ui.para_height(Face::body, inner, text);
  ui.para(Face::body, p.box.x0 + left_room(ui), p.box.centre().y - th / 2, inner, t.ink, text,
          {.key = "order/" + std::to_string(p.option)});
  if (h.ring) ui.focus_ring(p.box, 12);
  drag_of(ui, h, p, false, l, row, drag);
  if (!h.click) return;
  row.put(p.option, row.order().size());
  ui.focus(l.out.size() > 1 ? id_of(false, l.out[at + 1 < l.out.size() ? at + 1 : at - 1].option) : "decide");
}

void draw_area(Ui& ui, const Box& area, const std::string& empty, const std::string& key, bool lit) {
  const auto& t = ui.theme();
  ui.well(area, t.inset, 14, t.line);
  if (empty.empty()) return;
  const Ui::On on(ui, t.inset);
  const Box b = area.inset(kPad);
  const Colour c = lit ? t.accent : t.edge;
  ui.dashed({b.x0, b.y0}, {b.x1, b.y0}, c);
  ui.dashed({b.x1, b.y0}, {b.x1, b.y1}, c);
  ui.dashed({b.x1, b.y1}, {b.x0, b.y1}, c);
  ui.dashed({b.x0, b.y1}, {b.x0, b.y0}, c);
  const float th = ui.para_height(Face::body, b.w() - 32, empty);
  ui.para(Face::body, b.x0 + 16, b.centre().y - th / 2, b.w() - 32, t.ink2, empty,
          {.key = key, .centred = true});
}

void draw_ghost(Ui& ui, const std::string& text) {
  const auto& t = ui.theme();
  const Box b =
      Box::at(ui.mouse().x + 10, ui.mouse().y + 6, std::min(ui.u(260), ui.width(Face::small_bold, text) + 28),
              ui.size(Face::small_bold) + 18);
  ui.shadow(b, 10, 1.2F, 6);
  ui.fill(b, t.panel, 10);
  ui.outline(b, t.accent, 10, 2);
  const Ui::On on(ui, t.panel);
  ui.text(Face::small_bold, b.x0 + 14, b.y0 + 9, t.ink, ui.fitted(Face::small_bold, text, b.w() - 28));
}

}  // namespace

float draw_order(Ui& ui, float x, float y, float w, const PlayerView& view, Intents& wants) {
  const auto& t = ui.theme();
  const auto& ask = view.ask;
  Row row(view, wants);
  y += ui.para(Face::small, x, y - 6, w, t.ink2, live_text(ask, view.draft), {.key = "order/live"}) + 4;
  const float head = ui.leading(Face::caps) + 4;
  const auto l = layout_of(ui, x, y, w, ask, row.order(), head);
  const float wide = l.row.w();

  Dragging drag;
  label(ui, l.row.x0, l.row.y0 - head, wide, "Your order", t.accent);
  draw_area(ui, l.row, l.in.empty() ? "Nothing yet. What comes first?" : "", "order/empty", false);
  for (std::size_t i = 0; i < l.in.size(); ++i)
    draw_card_in(ui, l.in[i], i, ask, l, row, l.in[i].option == row.grabbed() || (i == 0 && l.out.empty()),
                 drag);
  label(ui, l.pool.x0, l.pool.y0 - head, wide, "Not in it", t.ink3);
  draw_area(ui, l.pool, l.out.empty() ? "Everything is in the row." : "", "order/all", false);
  for (std::size_t i = 0; i < l.out.size(); ++i) draw_card_out(ui, l.out[i], i, ask, l, row, i == 0, drag);

  if (drag.option) {
    if (drag.target) draw_marker(ui, l, *drag.target);
    draw_ghost(ui, text_of(ask, *drag.option));
  }
  // Whoever goes elsewhere has put it down.
  if (row.grabbed() >= 0 && !row.changed() && !ui.appeared() && ui.focused() != id_of(true, row.grabbed()))
    row.drop();
  return std::max(l.row.y1, l.pool.y1);
}

}  // namespace plumbline::desktop
