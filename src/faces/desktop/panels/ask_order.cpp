// Cards put in a row: by keys (Enter puts one in or takes it out, Space takes it up to be moved), by small
// buttons, or dragged. What is held with the keys is in the draft; what is dragged the kit knows.

#include "faces/desktop/panels/player_parts.hpp"

#include <algorithm>
#include <array>

namespace plumbline::desktop {

using platform::Key;

namespace {

constexpr float kGap = 10, kPad = 14, kAreas = 24;

struct Place {
  int option = -1;
  Box box;
};

/// Two areas and the cards in them, before anything is drawn.
struct Layout {
  Box row, pool;  // the areas; the labels stand above
  std::vector<Place> in, out;
};

float small_side(const Ui& ui) { return std::max(36.F, ui.u(30)); }

const std::string& text_of(const AskView& ask, int option) {
  static const std::string none;
  for (const auto& o : ask.options)
    if (o.index == option) return o.text;
  return none;
}

std::string ordinal(std::size_t i) {
  constexpr std::array kWords{"first", "second",  "third",  "fourth", "fifth",
                              "sixth", "seventh", "eighth", "ninth"};
  return i < kWords.size() ? kWords[i] : "number " + std::to_string(i + 1);
}

std::string id_of(bool in, int option) { return (in ? "row/" : "pool/") + std::to_string(option); }

float left_room(const Ui& ui) { return ui.u(32) + 32; }
float right_room(const Ui& ui, bool in) { return in ? 3 * small_side(ui) + 22 : 16; }

float card_height(const Ui& ui, float w, const std::string& text, bool in) {
  const float inner = w - left_room(ui) - right_room(ui, in);
  return std::max(std::max(56.F, small_side(ui) + 16), ui.para_height(Face::body, inner, text) + 24);
}

std::vector<int> not_in(const AskView& ask, const std::vector<int>& row) {
  std::vector<int> out;
  for (const auto& o : ask.options)
    if (std::find(row.begin(), row.end(), o.index) == row.end()) out.push_back(o.index);
  return out;
}

std::vector<Place> stacked(const Ui& ui, const AskView& ask, const std::vector<int>& options, Box& area,
                           bool in) {
  std::vector<Place> out;
  float y = area.y0 + kPad;
  for (const int o : options) {
    const Box b = Box::at(area.x0 + kPad, y, area.w() - 2 * kPad,
                          card_height(ui, area.w() - 2 * kPad, text_of(ask, o), in));
    out.push_back({o, b});
    y = b.y1 + kGap;
  }
  area.y1 = options.empty() ? area.y0 + ui.u(96) : y - kGap + kPad;
  return out;
}

std::size_t index_in(const std::vector<int>& row, int option) {
  return static_cast<std::size_t>(std::find(row.begin(), row.end(), option) - row.begin());
}

/// Changes to the row. Each is a new draft.
class Row {
 public:
  Row(const PlayerView& view, Intents& wants) : draft_(view.draft), wants_(wants) {}

  const std::vector<int>& order() const { return draft_.order; }
  int grabbed() const { return draft_.grabbed; }
  bool changed() const { return changed_; }

  void put(int option, std::size_t at) {
    Draft d = draft_;
    if (const auto from = index_in(d.order, option); from < d.order.size()) {
      d.order.erase(d.order.begin() + static_cast<std::ptrdiff_t>(from));
      if (at > from) --at;
    }
    at = std::min(at, d.order.size());
    d.order.insert(d.order.begin() + static_cast<std::ptrdiff_t>(at), option);
    d.moved = option;
    emit(std::move(d));
  }
  void take_out(int option) {
    Draft d = draft_;
    std::erase(d.order, option);
    d.moved = option;
    d.grabbed = d.grabbed_from = -1;
    emit(std::move(d));
  }
  void step(int option, int by) {
    const auto at = index_in(draft_.order, option);
    if (by < 0 && at > 0) put(option, at - 1);
    if (by > 0 && at + 1 < draft_.order.size()) put(option, at + 2);
  }
  void grab(int option) {
    Draft d = draft_;
    d.grabbed = option;
    d.grabbed_from = static_cast<int>(index_in(d.order, option));
    d.moved = -1;
    emit(std::move(d));
  }
  void drop() {
    Draft d = draft_;
    d.moved = d.grabbed;
    d.grabbed = d.grabbed_from = -1;
    emit(std::move(d));
  }
  void put_back() {
    Draft d = draft_;
    std::erase(d.order, d.grabbed);
    const auto at = std::min(static_cast<std::size_t>(std::max(0, d.grabbed_from)), d.order.size());
    d.order.insert(d.order.begin() + static_cast<std::ptrdiff_t>(at), d.grabbed);
    d.moved = d.grabbed;
    d.grabbed = d.grabbed_from = -1;
    emit(std::move(d));
  }

 private:
  void emit(Draft d) {
    if (changed_) return;  // one thing at a time
    changed_ = true;
    wants_.emplace_back(want::Drafted{std::move(d)});
  }
  const Draft& draft_;
  Intents& wants_;
  bool changed_ = false;
};

/// Where a dragged card would go: a place in the row, out of it (-1), or nowhere.
std::optional<int> target_of(const Layout& l, ImVec2 mouse) {
  if (l.row.grown(8).contains(mouse)) {
    int at = 0;
    for (const auto& p : l.in) at += p.box.centre().y < mouse.y ? 1 : 0;
    return at;
  }
  if (l.pool.grown(8).contains(mouse)) return -1;
  return std::nullopt;
}

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

/// What was done last, in words; read out by those who want it.
std::string live_text(const AskView& ask, const Draft& d) {
  const auto at = [&](int option) { return index_in(d.order, option); };
  const auto named = [&](int option) { return "\xE2\x80\x9C" + text_of(ask, option) + "\xE2\x80\x9D"; };
  const auto of = " of " + std::to_string(d.order.size());
  if (d.grabbed >= 0)
    return named(d.grabbed) + " is taken up, " + ordinal(at(d.grabbed)) + of +
           ". Arrows move it, Space puts it down, Escape puts it back.";
  if (d.moved >= 0 && at(d.moved) < d.order.size())
    return named(d.moved) + " is now " + ordinal(at(d.moved)) + of + ".";
  if (d.moved >= 0) return named(d.moved) + " is out of the row.";
  return "Click a card or press Enter to put it at the end of the row. Drag it, or press Space on it, to "
         "move it.";
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
  const auto out = not_in(ask, row.order());
  y += ui.para(Face::small, x, y - 6, w, t.ink2, live_text(ask, view.draft), {.key = "order/live"}) + 4;
  const bool two = w >= ui.u(820);
  const float wide = two ? (w - kAreas) / 2 : w, head = ui.leading(Face::caps) + 4;
  Layout l;
  l.row = Box::at(x, y + head, wide, 0);
  l.in = stacked(ui, ask, row.order(), l.row, true);
  l.pool = Box::at(two ? x + wide + kAreas : x, two ? y + head : l.row.y1 + 18 + head, wide, 0);
  l.out = stacked(ui, ask, out, l.pool, false);
  if (two) l.row.y1 = l.pool.y1 = std::max(l.row.y1, l.pool.y1);

  Dragging drag;
  label(ui, l.row.x0, l.row.y0 - head, wide, "Your order", t.accent);
  draw_area(ui, l.row, l.in.empty() ? "Nothing yet. What comes first?" : "", "order/empty", false);
  for (std::size_t i = 0; i < l.in.size(); ++i)
    draw_card_in(ui, l.in[i], i, ask, l, row, i == 0 && l.out.empty(), drag);
  label(ui, l.pool.x0, l.pool.y0 - head, wide, "Not in it", t.ink3);
  draw_area(ui, l.pool, l.out.empty() ? "Everything is in the row." : "", "order/all", false);
  for (std::size_t i = 0; i < l.out.size(); ++i) draw_card_out(ui, l.out[i], i, ask, l, row, i == 0, drag);

  if (drag.option) {
    if (drag.target) draw_marker(ui, l, *drag.target);
    draw_ghost(ui, text_of(ask, *drag.option));
  }
  // Whoever goes elsewhere has put it down.
  if (row.grabbed() >= 0 && !row.changed() && ui.focused() != id_of(true, row.grabbed())) row.drop();
  return std::max(l.row.y1, l.pool.y1);
}

}  // namespace plumbline::desktop
