// Who is told what: a table with people as columns where there is room, else one person after the other.

#include "faces/desktop/panels/player_parts.hpp"

#include <algorithm>
#include <cmath>

namespace plumbline::desktop {

namespace {

constexpr float kPad = 20, kPanelGap = 24;

/// What of the draft belongs to a cell. Facts count as they do in the file.
struct Table {
  const GridView& grid;
  const Draft& draft;
  bool quiet;
  std::size_t facts() const { return grid.facts.size(); }
  std::size_t place(std::size_t column, int fact) const {
    return column * facts() + static_cast<std::size_t>(fact);
  }
  bool told(std::size_t column, int fact) const { return is_on(draft.ticked, place(column, fact)); }
  int count(std::size_t column) const {
    int n = 0;
    for (const auto& f : grid.facts) n += told(column, f.index) ? 1 : 0;
    return n;
  }
  void turn(std::size_t column, int fact, Intents& wants) const {
    wants.emplace_back(
        want::Drafted{toggled(draft, place(column, fact), grid.columns.size() * grid.facts.size())});
  }
};

std::string count_in_words(int n) {
  return n == 0 ? "nothing" : n == 1 ? "1 fact" : std::to_string(n) + " facts";
}

std::string id_of(std::size_t column, int fact) {
  return "cell/" + std::to_string(column) + "/" + std::to_string(fact);
}

float longest_word(const Ui& ui, Face face, const std::string& text) {
  float most = 0;
  for (std::size_t at = 0; at < text.size();) {
    const auto end = std::min(text.find(' ', at), text.size());
    most = std::max(most, ui.width(face, std::string_view(text).substr(at, end - at)));
    at = end + 1;
  }
  return most;
}

/// Where everything in the table lies.
struct Plan {
  float fact = 0, column = 0, head = 0;
  std::vector<float> rows;
  float width(std::size_t columns) const { return 2 * kPad + fact + column * static_cast<float>(columns); }
  float height() const {
    float h = head;
    for (const float r : rows) h += r;
    return h;
  }
};

Plan plan_of(const Ui& ui, const GridView& grid, float w) {
  Plan p;
  const auto n = static_cast<float>(grid.columns.size());
  p.column = std::max(84.F, ui.u(84)) + 20;
  for (const auto& c : grid.columns)
    p.column = std::max(p.column, std::ceil(longest_word(ui, Face::small_bold, c.name)) + 14);
  const float rest = w - 2 * kPad;
  p.fact = std::max(ui.u(190), rest - n * p.column);
  if (p.fact > ui.u(300)) {  // spare room is shared
    p.column += std::floor((p.fact - ui.u(300)) / n * .6F);
    p.fact = rest - n * p.column;
  }
  float name = 0;
  for (const auto& c : grid.columns)
    name = std::max(name, ui.para_height(Face::small_bold, p.column - 10, c.name));
  p.head = 12 + ui.u(52) + 8 + name + 12;
  for (const auto& f : grid.facts)
    p.rows.push_back(
        std::max(std::max(44.F, ui.u(44)) + 18, ui.para_height(Face::body, p.fact - 16, f.text) + 20));
  return p;
}

/// A person's facts as one quotation each.
float draw_hears(Ui& ui, float x, float y, float w, const Table& table, std::size_t column) {
  const auto& t = ui.theme();
  const auto& c = table.grid.columns[column];
  const float r = ui.u(28);
  draw_round_person(ui, {x + r, y + r}, r, c.person);
  const float tx = x + 2 * r + 14, tw = w - 2 * r - 14;
  float ty = label(ui, tx, y, tw, "As it stands", t.ink3) - 4;
  const auto hears = c.name + (table.count(column) > 0 ? " hears" : " hears nothing");
  ty += ui.para(Face::h2, tx, ty, tw, t.ink, hears, {.key = "grid/hears"});
  y = std::max(ty, y + 2 * r) + 14;
  for (const auto& f : table.grid.facts) {
    if (!table.told(column, f.index)) continue;
    const float h = ui.para(Face::doc, x + 18, y, w - 18, t.ink, f.text,
                            {.key = "grid/hears/" + std::to_string(f.index)});
    ui.fill(Box::at(x, y + 4, 4, h - 8), t.accent, 2);
    y += h + 8;
  }
  return y + 4;
}

float draw_counts(Ui& ui, float x, float y, float w, const Table& table) {
  const auto& t = ui.theme();
  ui.rule(x, y, w);
  y = label(ui, x, y + 14, w, "Told so far", t.ink3) + 2;
  for (std::size_t i = 0; i < table.grid.columns.size(); ++i) {
    const auto& name = table.grid.columns[i].name;
    const auto count = count_in_words(table.count(i));
    const float cw = ui.width(Face::small_bold, count);
    ui.text_right(Face::small_bold, x + w, y + (ui.leading(Face::small) - ui.size(Face::small_bold)) / 2,
                  t.ink, count);
    ui.passage("grid/count/" + std::to_string(i), name + ": " + count);
    y += ui.para(Face::small, x, y, w - cw - 16, t.ink2, name) + 4;
  }
  return y;
}

void draw_cell(Ui& ui, const Box& b, const Table& table, std::size_t column, const OptionView& fact,
               bool first, Intents& wants) {
  const auto& t = ui.theme();
  const bool on = table.told(column, fact.index);
  const auto h = ui.hit(b, {.id = id_of(column, fact.index),
                            .role = Role::cell,
                            .label = table.grid.columns[column].name + ": " + fact.text,
                            .state = on ? "told" : "not told",
                            .group = "grid",
                            .first = first});
  const Colour ground =
      on      ? (h.hot ? mixed(t.accent, t.dark ? IM_COL32_WHITE : IM_COL32_BLACK, .15F) : t.accent)
      : h.hot ? t.accent_soft
              : t.panel;
  ui.well(b, ground, 10, on || h.hot ? t.accent : t.edge);
  const Ui::On over(ui, ground);
  if (on) {
    const float tw = ui.width(Face::small_bold, "Tell"), x = b.centre().x - (tw + ui.u(22)) / 2;
    ui.icon(Icon::check, {x + ui.u(8), b.centre().y}, t.on_accent, ui.u(16), 2.2F);
    ui.text(Face::small_bold, x + ui.u(22), b.centre().y - ui.size(Face::small_bold) / 2, t.on_accent,
            "Tell");
  } else {
    ui.draw().AddCircle(b.centre(), ui.u(6), h.hot ? t.accent : t.edge, 24, 1.6F);
  }
  if (h.ring) ui.focus_ring(b, 10);
  if (h.click) table.turn(column, fact.index, wants);
}

/// The column that is pointed at: by the keyboard when it was used last, else by the mouse.
std::optional<std::size_t> column_at_hand(const Ui& ui, const Table& table, const Box& cells, float column) {
  std::optional<std::size_t> focused;
  for (std::size_t i = 0; i < table.grid.columns.size(); ++i)
    if (ui.focused().starts_with("cell/" + std::to_string(i) + "/")) focused = i;
  if (focused && ui.focus_visible()) return focused;
  if (cells.contains(ui.mouse()))
    return std::min(static_cast<std::size_t>((ui.mouse().x - cells.x0) / column),
                    table.grid.columns.size() - 1);
  return focused;
}

float draw_table(Ui& ui, float x, float y, float w, const Table& table, const Plan& plan,
                 std::optional<std::size_t> at_hand, Intents& wants) {
  const auto& t = ui.theme();
  const auto& columns = table.grid.columns;
  const float x0 = x + kPad + plan.fact;
  ui.card(Box::at(x, y, w, plan.height() + 16));
  const Ui::On on(ui, t.panel);
  const auto left = [&](std::size_t i) { return x0 + static_cast<float>(i) * plan.column; };
  if (at_hand)
    ui.well(Box::at(left(*at_hand) + 2, y + 6, plan.column - 4, plan.height() + 4), t.accent_soft, 10);
  ui.caps(x + kPad + 4, y + plan.head - ui.leading(Face::caps) - 8, plan.fact - 12, t.ink3, "Fact");
  for (std::size_t i = 0; i < columns.size(); ++i) {
    const Ui::On over(ui, at_hand == i ? t.accent_soft : t.panel);
    draw_round_person(ui, {left(i) + plan.column / 2, y + 12 + ui.u(26)}, ui.u(26), columns[i].person);
    ui.para(Face::small_bold, left(i) + 5, y + 12 + ui.u(52) + 8, plan.column - 10, t.ink, columns[i].name,
            {.key = "grid/person/" + std::to_string(i), .centred = true});
  }
  y += plan.head;
  const float cw = std::max(84.F, ui.u(84)), ch = std::max(44.F, ui.u(44));
  for (std::size_t r = 0; r < table.grid.facts.size(); ++r) {
    const auto& fact = table.grid.facts[r];
    ui.rule(x + kPad - 4, y, w - 2 * kPad + 8);
    const float th = ui.para_height(Face::body, plan.fact - 16, fact.text), row = plan.rows[r];
    ui.para(Face::body, x + kPad + 4, y + (row - th) / 2, plan.fact - 16, t.ink, fact.text,
            {.key = "grid/fact/" + std::to_string(fact.index)});
    for (std::size_t i = 0; i < columns.size(); ++i)
      draw_cell(ui, Box::at(left(i) + (plan.column - cw) / 2, y + (row - ch) / 2, cw, ch), table, i, fact,
                r == 0 && i == 0, wants);
    y += row;
  }
  return y + 16;
}

/// One person after the other, each with a list to tick.
float draw_people(Ui& ui, float x, float y, float w, const Table& table, Intents& wants) {
  const auto& t = ui.theme();
  for (std::size_t i = 0; i < table.grid.columns.size(); ++i) {
    const auto& c = table.grid.columns[i];
    y = ui.card_around(
              x, y, w,
              [&](float ix, float iy, float iw) {
                const float r = ui.u(24), tx = ix + 2 * r + 14, tw = iw - 2 * r - 14;
                draw_round_person(ui, {ix + r, iy + r}, r, c.person);
                float ty = iy + ui.para(Face::h2, tx, iy, tw, t.ink, c.name,
                                        {.key = "grid/person/" + std::to_string(i)});
                if (!table.quiet)
                  ty += ui.para(Face::small, tx, ty, tw, t.ink2, "Hears " + count_in_words(table.count(i)),
                                {.key = "grid/count/" + std::to_string(i)});
                iy = std::max(ty, iy + 2 * r) + 14;
                for (std::size_t f = 0; f < table.grid.facts.size(); ++f) {
                  const auto& fact = table.grid.facts[f];
                  const auto id = id_of(i, fact.index);
                  const auto p = option_card(ui, ix, iy, iw, id, fact.text,
                                             {.role = Role::check,
                                              .chosen = table.told(i, fact.index),
                                              .tick = true,
                                              .first = i == 0 && f == 0,
                                              .group = "person/" + std::to_string(i),
                                              .hint = "Told to " + c.name + " or not.",
                                              .key = id,
                                              .face = Face::body});
                  if (p.hit.click) table.turn(i, fact.index, wants);
                  iy = p.box.y1 + 10;
                }
                return iy - 10;
              },
              ui.room() < 700 ? 16.F : 24.F)
            .y1 +
        18;
  }
  return y - 18;
}

}  // namespace

float draw_grid(Ui& ui, float x, float y, float w, const PlayerView& view, Intents& wants) {
  const Table table{view.ask.grid, view.draft, view.quiet};
  if (table.grid.columns.empty() || table.grid.facts.empty()) return y;
  const float panel = std::max(300.F, ui.u(300));
  auto plan = plan_of(ui, table.grid, w - panel - kPanelGap);
  const bool beside = plan.width(table.grid.columns.size()) <= w - panel - kPanelGap + 1;
  if (!beside) plan = plan_of(ui, table.grid, w);
  if (plan.width(table.grid.columns.size()) > w + 1) return draw_people(ui, x, y, w, table, wants);
  const float tw = beside ? w - panel - kPanelGap : w;
  const Box cells{x + kPad + plan.fact, y,
                  x + kPad + plan.fact + plan.column * static_cast<float>(table.grid.columns.size()),
                  y + plan.height()};
  const auto at_hand = column_at_hand(ui, table, cells, plan.column);
  const float end = draw_table(ui, x, y, tw, table, plan, at_hand, wants);
  const auto side = [&](float ix, float iy, float iw) {
    iy = draw_hears(ui, ix, iy, iw, table, at_hand.value_or(0));
    return table.quiet ? iy : draw_counts(ui, ix, iy, iw, table);
  };
  if (beside) return std::max(end, ui.card_around(x + tw + kPanelGap, y, panel, side, 24, end - y).y1);
  return ui.card_around(x, end + 18, w, side).y1;
}

}  // namespace plumbline::desktop
