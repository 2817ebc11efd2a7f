#include "faces/desktop/panels/table.hpp"

#include "faces/desktop/panels/after_parts.hpp"
#include "faces/desktop/panels/forms.hpp"

#include <algorithm>
#include <cmath>

namespace plumbline::desktop {

namespace {

constexpr float kGap = 12;

/// Where the columns stand, and which of them are shown.
struct Grid {
  float x = 0, w = 0, head = 0, cell = 0;
  std::size_t from = 0, to = 0, all = 0;

  float cell_x(std::size_t column) const {
    return x + head + kGap + static_cast<float>(column - from) * cell;
  }
};

Grid grid_of(Ui& ui, float x, float w, const TableView& t) {
  Grid g{.x = x, .w = w, .all = t.columns.size()};
  g.head = std::clamp(w * .28F, std::min(ui.u(150), w * .5F), ui.u(300));
  const float room = std::max(1.F, w - g.head - kGap), least = ui.u(112);
  const auto fit =
      std::clamp<std::size_t>(static_cast<std::size_t>(room / least), 1, std::max<std::size_t>(1, g.all));
  const auto parts = (g.all + fit - 1) / fit, per = parts == 0 ? 1 : (g.all + parts - 1) / parts;
  const auto part = std::min(static_cast<std::size_t>(ui.kept(t.id + "/part")), parts == 0 ? 0 : parts - 1);
  g.from = part * per;
  g.to = std::min(g.all, g.from + per);
  g.cell = std::min(room / static_cast<float>(std::max<std::size_t>(1, g.to - g.from)), ui.u(220));
  return g;
}

/// The way to the columns that aren't shown.
float parts(Ui& ui, float x, float y, float w, const TableView& t, const Grid& g) {
  if (g.to - g.from == g.all) return y;
  const float side = icon_button_side(ui);
  auto& part = ui.kept(t.id + "/part");
  if (icon_button(ui, Box::at(x, y, side, side), t.id + "/earlier", Icon::back, "Columns before these",
                  g.from > 0)) {
    part -= 1;
    ui.ask_frames(2);
  }
  if (icon_button(ui, Box::at(x + side + 8, y, side, side), t.id + "/later", Icon::chevron,
                  "Columns after these", g.to < g.all)) {
    part += 1;
    ui.ask_frames(2);
  }
  const auto words =
      (g.to - g.from == 1 ? "Column " + std::to_string(g.to)
                          : "Columns " + std::to_string(g.from + 1) + " to " + std::to_string(g.to)) +
      " of " + std::to_string(g.all);
  const float tx = x + 2 * side + 22, tw = w - 2 * side - 22, th = ui.para_height(Face::small, tw, words);
  ui.para(Face::small, tx, y + std::max(0.F, (side - th) / 2), tw, ui.theme().ink2, words,
          {.key = t.id + "/parts"});
  return y + std::max(side, th) + 12;
}

float header(Ui& ui, float y, const TableView& t, const Grid& g) {
  const auto& theme = ui.theme();
  float high = ui.para_height(Face::small_bold, g.head, t.corner);
  for (auto c = g.from; c < g.to; ++c)
    high = std::max(high, ui.para_height(Face::small_bold, g.cell - 10, t.columns[c]));
  const float ch = ui.para_height(Face::small_bold, g.head, t.corner);
  ui.para(Face::small_bold, g.x, y + high - ch, g.head, theme.ink2, t.corner);
  for (auto c = g.from; c < g.to; ++c) {
    const float th = ui.para_height(Face::small_bold, g.cell - 10, t.columns[c]);
    ui.para(Face::small_bold, g.cell_x(c), y + high - th, g.cell - 10, theme.ink2, t.columns[c]);
  }
  return y + high + 8;
}

void mark(Ui& ui, ImVec2 c, Mark m, float r) {
  const auto& t = ui.theme();
  switch (m) {
    case Mark::passed: badge(ui, c, Tone::good, r); break;
    case Mark::below: badge(ui, c, Tone::warn, r); break;
    case Mark::breach: badge(ui, c, Tone::bad, r); break;
    case Mark::put_right: badge(ui, c, Tone::note, r); break;
    case Mark::begun: ui.icon(Icon::clock, c, t.ink2, r * 1.9F, 1.8F); break;
    case Mark::none: ui.line({c.x - r * .5F, c.y}, {c.x + r * .5F, c.y}, t.ink3, 2); break;
  }
}

void cell(Ui& ui, float x, float w, float middle, const TableCell& c) {
  const float r = ui.u(10);
  mark(ui, {x + r + 1, middle}, c.mark, r);
  const auto words = !c.text.empty() ? c.text : c.mark == Mark::begun ? "begun" : "";
  if (words.empty()) return;
  ui.text(Face::body, x + 2 * r + 9, middle - ui.size(Face::body) / 2, ui.theme().ink,
          ui.fitted(Face::body, words, w - 2 * r - 13));
}

std::string told(const TableView& t, const TableRow& r) {
  std::string out = r.head + (r.sub.empty() ? "" : ", " + r.sub) + ".";
  for (std::size_t c = 0; c < r.cells.size() && c < t.columns.size(); ++c) {
    const auto& cell = r.cells[c];
    out += " " + t.columns[c] + ": " + t.words(cell.mark) + (cell.text.empty() ? "" : ", " + cell.text) + ".";
  }
  return out;
}

}  // namespace

const char* in_words(Mark m) {
  switch (m) {
    case Mark::begun: return "begun";
    case Mark::passed: return "passed";
    case Mark::below: return "finished below the mark";
    case Mark::breach: return "a critical breach stands";
    case Mark::put_right: return "put right";
    case Mark::none: break;
  }
  return "not begun";
}

Mark mark_of(Tone tone) {
  switch (tone) {
    case Tone::good: return Mark::passed;
    case Tone::warn: return Mark::below;
    case Tone::bad: return Mark::breach;
    case Tone::note: return Mark::put_right;
    default: return Mark::none;
  }
}

float draw_table(Ui& ui, float x, float y, float w, const TableView& table, std::size_t count,
                 const std::function<TableRow(std::size_t)>& row, std::optional<std::size_t>& chosen) {
  const auto& t = ui.theme();
  const auto g = grid_of(ui, x, w, table);
  y = parts(ui, x, y, w, table, g);
  y = header(ui, y, table, g);
  const auto shown = shown_of(ui, table.id, count);
  for (std::size_t i = 0; i < shown; ++i) {
    const auto r = row(i);
    const float th = ui.para_height(Face::body_bold, g.head, r.head),
                sh = r.sub.empty() ? 0 : ui.para_height(Face::small, g.head, r.sub);
    const Box b = Box::at(x - 10, y, w + 20, std::max(52.F, th + sh + 16));
    const auto id = table.id + "/" + r.id;
    const auto hit = ui.hit(b, {.id = id,
                                .role = table.opens ? Role::link : Role::text,
                                .label = told(table, r),
                                .group = table.id});
    if (hit.click && table.opens) chosen = i;
    y = b.y1;
    if (!ui.in_sight(b.grown(8))) continue;
    ui.rule(x, b.y0, w);
    const Colour ground = hit.hot && table.opens ? t.accent_soft : ui.ground();
    if (hit.hot && table.opens) ui.fill(b.inset(0, 1), ground, 8);
    const Ui::On on(ui, ground);
    float ty = b.centre().y - (th + sh) / 2;
    ty += ui.para(Face::body_bold, x, ty, g.head, t.ink, r.head);
    if (sh > 0) ui.para(Face::small, x, ty, g.head, t.ink2, r.sub);
    for (auto c = g.from; c < g.to && c < r.cells.size(); ++c)
      cell(ui, g.cell_x(c), g.cell - 10, b.centre().y, r.cells[c]);
    if (hit.ring) ui.focus_ring(b.inset(4, 5), 8);
  }
  return draw_more(ui, x, y, w, table.id, count, "");
}

float draw_legend(Ui& ui, float x, float y, float w, const std::vector<Mark>& marks, const std::string& key,
                  MarkWords words) {
  const float r = ui.u(9), line = std::max(ui.leading(Face::small), 2 * r + 6);
  float at = x;
  std::string all;
  for (const auto m : marks) {
    const float wide = 2 * r + 8 + ui.width(Face::small, words(m));
    if (at > x && at + wide > x + w) {
      at = x;
      y += line;
    }
    mark(ui, {at + r, y + line / 2}, m, r);
    ui.text(Face::small, at + 2 * r + 8, y + (line - ui.size(Face::small)) / 2, ui.theme().ink2, words(m));
    at += wide + 22;
    all += (all.empty() ? "" : ", ") + std::string(words(m));
  }
  ui.passage(key, "What the signs mean: " + all + ".");
  return y + line;
}

}  // namespace plumbline::desktop
