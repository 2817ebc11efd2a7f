// Tiles, the histogram of scores, and rules missed most.

#include "base/text.hpp"
#include "faces/desktop/panels/forms.hpp"
#include "faces/desktop/panels/parts.hpp"
#include "faces/desktop/panels/report.hpp"

#include <algorithm>
#include <cmath>

namespace plumbline::desktop {

namespace {

struct Classes {
  const Histogram& h;
  int most = 1;
  Box plot;

  std::size_t count() const { return h.counts.size(); }
  float x(float score) const { return plot.x0 + score / 100 * plot.w(); }
  float y(float n) const { return plot.y1 - n / static_cast<float>(most) * plot.h(); }
  /// "60 to 69", the last with the full score.
  std::string words(std::size_t i) const {
    const auto n = static_cast<int>(count());
    const int low = static_cast<int>(i) * 100 / n, high = (static_cast<int>(i) + 1) * 100 / n;
    return std::to_string(low) + " to " + std::to_string(i + 1 == count() ? 100 : high - 1);
  }
};

std::string mark_words(const Histogram& h) {
  return "mark " + std::to_string(h.mark) + (h.provisional ? " (provisional)" : "");
}

std::string told(const Classes& c) {
  std::string out = "Attempts by score.";
  for (std::size_t i = 0; i < c.count(); ++i)
    if (c.h.counts[i] > 0) out += " " + c.words(i) + ": " + base::how_many(c.h.counts[i], "attempt") + ".";
  return out + " The " + mark_words(c.h) + ".";
}

void bars(Ui& ui, const Classes& c) {
  const auto& t = ui.theme();
  const float each = c.plot.w() / static_cast<float>(c.count());
  for (std::size_t i = 0; i < c.count(); ++i) {
    const int n = c.h.counts[i];
    const float x = c.plot.x0 + static_cast<float>(i) * each;
    const Box b{x + std::min(4.F, each * .08F), c.y(static_cast<float>(n)),
                x + each - std::min(4.F, each * .08F), c.plot.y1};
    if (n == 0) continue;
    ui.fill(b, t.accent, 3);
    const auto words = std::to_string(n);
    if (ui.width(Face::small_bold, words) + 4 <= each)
      ui.text_centred(Face::small_bold, {b.centre().x, b.y0 - ui.size(Face::small_bold) / 2 - 2}, t.ink,
                      words);
  }
}

void axes(Ui& ui, const Classes& c) {
  const auto& t = ui.theme();
  ui.line({c.plot.x0, c.plot.y1}, {c.plot.x1, c.plot.y1}, t.edge, t.stroke);
  const int step = c.plot.w() > ui.u(330) ? 20 : 50;
  for (int s = 0; s <= 100; s += step)
    ui.text_centred(Face::small, {c.x(static_cast<float>(s)), c.plot.y1 + 6 + ui.size(Face::small) / 2},
                    t.ink2, std::to_string(s));
}

/// The mark as a line, its words above the bars.
void mark(Ui& ui, const Classes& c, float y) {
  const auto& t = ui.theme();
  const float x = c.x(static_cast<float>(c.h.mark));
  const auto words = mark_words(c.h);
  const float w = ui.width(Face::small, words);
  ui.dashed({x, y + ui.size(Face::small) + 4}, {x, c.plot.y1}, t.ink, 2);
  ui.text(Face::small, std::clamp(x - w / 2, c.plot.x0, std::max(c.plot.x0, c.plot.x1 - w)), y, t.ink, words);
}

float as_table(Ui& ui, float x, float y, float w, const Classes& c) {
  const auto& t = ui.theme();
  for (std::size_t i = 0; i < c.count(); ++i) {
    ui.rule(x, y, w);
    ui.text(Face::body, x, y + 6, t.ink, c.words(i));
    ui.text_right(Face::body_bold, x + std::min(w, ui.u(260)), y + 6, t.ink, std::to_string(c.h.counts[i]));
    y += ui.size(Face::body) + 12;
  }
  return y;
}

}  // namespace

float draw_tiles(Ui& ui, float x, float y, float w, const std::vector<Tile>& tiles) {
  if (tiles.empty()) return y;
  const auto& t = ui.theme();
  constexpr float kGap = 16;
  const auto n =
      columns(w, ui.u(190), kGap, std::min<std::size_t>(tiles.size(), tiles.size() % 4 == 0 ? 4 : 5));
  const float each = std::floor((w - kGap * static_cast<float>(n - 1)) / static_cast<float>(n));
  for (std::size_t from = 0; from < tiles.size(); from += n) {
    std::vector<float> widths;
    std::vector<Ui::Contents> contents;
    for (auto i = from; i < std::min(tiles.size(), from + n); ++i) {
      widths.push_back(each);
      contents.emplace_back([&, i](float ix, float iy, float iw) {
        const auto& tile = tiles[i];
        const auto key = "tile/" + std::to_string(i);
        iy = label(ui, ix, iy, iw, tile.label, t.ink3);
        const bool none = tile.value.empty();
        iy += ui.para(none ? Face::h2 : Face::h1, ix, iy, iw, none ? t.ink2 : t.ink,
                      none ? "no figure" : tile.value, {.key = key, .say = tile.label + ": "});
        if (tile.note.empty()) return iy;
        const float bw = tile.tone == Tone::plain ? 0 : ui.u(28);
        if (bw > 0) badge(ui, {ix + ui.u(10), iy + ui.leading(Face::small) / 2}, tile.tone, ui.u(9));
        return iy + ui.para(Face::small, ix + bw, iy, iw - bw, t.ink2, tile.note, {.key = key + "/note"});
      });
    }
    y = ui.cards_around(x, y, widths, contents, kGap, 18).y1 + kGap;
  }
  return y;
}

float draw_histogram(Ui& ui, float x, float y, float w, float high, const ReportView& view) {
  const auto& t = ui.theme();
  Classes c{.h = view.scores};
  for (const int n : c.h.counts) c.most = std::max(c.most, n);
  const float top = y;
  const auto size = button_size(ui, "As a table");
  const bool table = ui.open("histogram");
  const float tw = w - size.x - 16, th = ui.para_height(Face::h2, tw, "Attempts by score");
  ui.para(Face::h2, x, y + std::max(0.F, (size.y - th) / 2), tw, t.ink, "Attempts by score",
          {.key = "histogram/title"});
  if (button(ui, Box::at(x + w - size.x, y, size.x, size.y), "histogram/table",
             table ? "As a plot" : "As a table", {.say = table ? "Scores as a plot" : "Scores as a table"}))
    ui.set_open("histogram", !table);
  y += std::max(size.y, th) + 14;
  ui.passage("histogram", told(c));
  if (c.count() == 0) return y;
  if (table) return as_table(ui, x, y, w, c);
  const float foot = ui.size(Face::small) + 10, head = ui.size(Face::small) + 8,
              label_room = ui.size(Face::small_bold) + 4;
  const float side = ui.width(Face::small, "100") / 2;
  const float plot = std::max(ui.u(150), high - (y - top) - foot - head - label_room);
  c.plot = Box::at(x + side, y + head + label_room, w - 2 * side, plot);
  axes(ui, c);
  bars(ui, c);
  mark(ui, c, y);
  return c.plot.y1 + foot;
}

float draw_missed(Ui& ui, float x, float y, float w, Icon icon, const char* title, const char* about,
                  const std::vector<MissedRow>& rows, const std::string& key) {
  const auto& t = ui.theme();
  y = draw_card_title(ui, x, y, w, icon, title, key);
  y += ui.para(Face::small, x, y, w, t.ink2, about, {.key = key + "/about"}) + 10;
  if (rows.empty()) return y + ui.para(Face::body, x, y, w, t.ink2, "None.", {.key = key + "/none"});
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const auto& r = rows[i];
    const auto count = std::to_string(r.missed) + " of " + std::to_string(r.of);
    const float cw = ui.width(Face::body_bold, count), tw = w - cw - 20;
    if (i > 0) y += 12;
    const float th =
        ui.para(Face::body, x, y, tw, t.ink, r.statement, {.key = key + "/" + std::to_string(i)});
    ui.text_right(Face::body_bold, x + w, y + (ui.leading(Face::body) - ui.size(Face::body_bold)) / 2, t.ink,
                  count);
    ui.passage(key + "/" + std::to_string(i) + "/count", "missed " + count + ", " + r.severity);
    y += th + 4;
    const float sw = ui.width(Face::small, r.severity), h = std::max(8.F, ui.u(8));
    const float bw = std::max(ui.u(60), w - sw - 20),
                share = r.of > 0 ? static_cast<float>(r.missed) / static_cast<float>(r.of) : 0;
    const float by = y + (ui.leading(Face::small) - h) / 2;
    bar(ui, x, by, bw, share, Tone::accent, h);
    if (t.contrast) ui.outline(Box::at(x, by, bw, h), t.edge, h / 2, 1);
    ui.text_right(Face::small, x + w, y + (ui.leading(Face::small) - ui.size(Face::small)) / 2, t.ink2,
                  r.severity);
    y += ui.leading(Face::small);
  }
  return y;
}

}  // namespace plumbline::desktop
