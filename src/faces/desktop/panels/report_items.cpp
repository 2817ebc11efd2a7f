// The decisions as rows, and the one picked with what was chosen.

#include "base/text.hpp"
#include "faces/desktop/panels/after_parts.hpp"
#include "faces/desktop/panels/forms.hpp"
#include "faces/desktop/panels/report.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace plumbline::desktop {

namespace {

/// Where the columns of a row stand; `beside`: figures have columns of their own.
struct Columns {
  float x = 0, w = 0, text = 0, number = 0;
  bool beside = false;
};

constexpr float kPad = 12;

Columns columns_of(const Ui& ui, float x, float w) {
  Columns c{.x = x, .w = w};
  c.number = std::max(ui.width(Face::small_bold, "discrimination"), ui.u(90)) + 12;
  c.beside = w - 3 * c.number - ui.u(36) >= ui.u(260);
  c.text = w - ui.u(36) - (c.beside ? 3 * c.number : 0);
  return c;
}

std::string figures(const ItemRow& r) {
  if (!r.enough) return "";
  return "facility " + two_places(r.facility) + ", discrimination " +
         (r.discriminates ? two_places(r.discrimination) : std::string("none")) + ", " +
         base::how_many(r.n, "attempt");
}

std::string title_of(const ItemRow& r) { return r.number + (r.title.empty() ? "" : "  " + r.title); }

std::string too_few(const ReportView& v, const ItemRow& r) {
  return "too few attempts: " + std::to_string(r.n) + " of " + std::to_string(v.needed);
}

/// Below the title: the story, then flags or figures, a line each.
std::vector<std::pair<Tone, std::string>> lines_of(const ReportView& v, const Columns& c, const ItemRow& r) {
  std::vector<std::pair<Tone, std::string>> out;
  if (!r.story.empty()) out.emplace_back(Tone::plain, r.story);
  if (!c.beside && r.enough) out.emplace_back(Tone::plain, figures(r));
  if (!r.enough) out.emplace_back(Tone::plain, too_few(v, r));
  for (const auto& f : r.flags) out.emplace_back(f.tone, f.words);
  return out;
}

void row(Ui& ui, const Columns& c, float y, const ReportView& v, int i, float& end, Intents& wants) {
  const auto& t = ui.theme();
  const auto& r = v.items[static_cast<std::size_t>(i)];
  const auto lines = lines_of(v, c, r);
  float high = ui.para_height(Face::body_bold, c.text, title_of(r));
  for (const auto& [tone, words] : lines) high += ui.para_height(Face::small, c.text, words);
  const Box b = Box::at(c.x - 12, y, c.w + 24, std::max(52.F, high + 2 * kPad));
  const bool on = i == selected_of(v);
  const auto h = ui.hit(b, {.id = "item/" + std::to_string(i),
                            .role = Role::button,
                            .label = item_in_words(r),
                            .state = on ? "shown" : "",
                            .group = "items"});
  end = b.y1;
  if (h.click && !on) wants.emplace_back(want::PickItem{i});
  if (!ui.in_sight(b.grown(8))) return;
  ui.rule(c.x, b.y0, c.w);
  const Colour ground = on || h.hot ? t.accent_soft : ui.ground();
  if (on || h.hot) ui.fill(b.inset(0, 2), ground, 10);
  if (on) ui.outline(b.inset(0, 2), t.accent, 10, 2);
  const Ui::On over(ui, ground);
  badge(ui, {c.x + ui.u(12), b.centre().y}, tone_of(r), ui.u(11));
  float ty = b.centre().y - high / 2;
  const float tx = c.x + ui.u(36);
  ty += ui.para(Face::body_bold, tx, ty, c.text, t.ink, title_of(r));
  for (const auto& [tone, words] : lines)
    ty += ui.para(Face::small, tx, ty, c.text, tone == Tone::plain ? t.ink2 : t.ink_of(tone), words);
  if (c.beside && r.enough) {
    const float my = b.centre().y - ui.size(Face::body) / 2, right = c.x + c.w;
    ui.text_right(Face::body, right - 2 * c.number, my, t.ink, two_places(r.facility));
    ui.text_right(Face::body, right - c.number, my, t.ink,
                  r.discriminates ? two_places(r.discrimination) : "none");
    ui.text_right(Face::body, right, my, t.ink, std::to_string(r.n));
  }
  if (h.ring) ui.focus_ring(b.inset(4, 6), 8);
}

/// One of the two bars of an option: who, how many. The lower one is hatched as well as paler.
float share_bar(Ui& ui, float x, float y, float w, const char* who, int percent, bool upper) {
  const auto& t = ui.theme();
  const float lw = std::max(ui.width(Face::small, "lower 27 %"), ui.width(Face::small, "upper 27 %")) + 12;
  const float pw = ui.width(Face::small_bold, "100 %") + 10, h = std::max(12.F, ui.u(13));
  const float line = std::max(ui.leading(Face::small), h + 4), bw = std::max(ui.u(40), w - lw - pw);
  const Box all = Box::at(x + lw, y + (line - h) / 2, bw, h);
  ui.text(Face::small, x, y + (line - ui.size(Face::small)) / 2, t.ink2, who);
  ui.fill(all, t.track, 3);
  if (percent > 0) {
    const Box b{all.x0, all.y0, all.x0 + std::max(3.F, bw * static_cast<float>(percent) / 100), all.y1};
    ui.fill(b, upper ? t.accent : t.panel, 3);
    if (!upper) ui.hatch(b.inset(1), t.ink2, 6, 1.8F);
    if (!upper) ui.outline(b, t.ink2, 3, 1.5F);
  }
  if (t.contrast) ui.outline(all, t.edge, 3, 1);
  ui.text_right(Face::small_bold, x + lw + bw + pw, y + (line - ui.size(Face::small_bold)) / 2, t.ink,
                std::to_string(percent) + " %");
  return y + line;
}

float option(Ui& ui, float x, float y, float w, const OptionShare& o, const std::string& key) {
  const auto& t = ui.theme();
  const float mark = o.best ? ui.u(28) : 0;
  if (o.best) ui.icon(Icon::check, {x + ui.u(9), y + ui.leading(Face::body) / 2}, t.good, ui.u(19), 2.4F);
  y += ui.para(o.best ? Face::body_bold : Face::body, x + mark, y, w - mark, t.ink, o.text,
               {.key = key, .say = o.best ? "The best answer: " : ""}) +
       2;
  y = share_bar(ui, x, y, w, "upper 27 %", o.upper, true);
  y = share_bar(ui, x, y, w, "lower 27 %", o.lower, false);
  auto words = std::to_string(o.all) + " % of everybody";
  if (!o.rest.empty()) words += "; those who chose it came to " + o.rest + " on the rest";
  ui.passage(key + "/share", "Of the upper 27 percent " + std::to_string(o.upper) +
                                 " percent, of the lower " + std::to_string(o.lower) + " percent.");
  return y + ui.para(Face::small, x, y, w, t.ink2, words, {.key = key + "/all"}) + 14;
}

}  // namespace

std::string two_places(double value) {
  const bool less = value < -.004999;
  return (less ? "\xE2\x88\x92" : "") + fmt::format("{:.2f}", std::abs(value));
}

std::string item_in_words(const ItemRow& r) {
  std::string out = "Decision " + r.number;
  for (const auto* part : {&r.title, &r.story})
    if (!part->empty()) out += ", " + *part;
  if (!r.enough) return out + ": too few attempts, " + std::to_string(r.n) + ".";
  out += ": facility " + two_places(r.facility) + ", ";
  if (r.discriminates)
    out += "discrimination " + std::string(r.discrimination < -.004999 ? "minus " : "") +
           two_places(std::abs(r.discrimination));
  else
    out += "no discrimination";
  out += ", " + base::how_many(r.n, "attempt") + ".";
  for (const auto& f : r.flags) out += " " + base::capitalised(f.words) + ".";
  return out;
}

Tone tone_of(const ItemRow& r) {
  if (!r.enough) return Tone::plain;
  Tone out = Tone::good;
  for (const auto& f : r.flags)
    if (f.tone == Tone::bad || out == Tone::good) out = f.tone;
  return out;
}

int selected_of(const ReportView& v) {
  return std::clamp(v.selected, v.items.empty() ? -1 : 0, static_cast<int>(v.items.size()) - 1);
}

float draw_items(Ui& ui, float x, float y, float w, const ReportView& v, Intents& wants) {
  const auto& t = ui.theme();
  y = draw_card_title(ui, x, y, w, Icon::list, "Each decision", "items");
  float end = y;
  const auto order =
      segmented(ui, x, y, std::min(w, ui.u(520)), "order", {"As in the stories", "To look at first"},
                v.flagged_first ? 1 : 0, end, "Order");
  if (order && (*order == 1) != v.flagged_first) wants.emplace_back(want::OrderItems{*order == 1});
  y = end + 12;
  const auto c = columns_of(ui, x, w);
  if (c.beside) {
    const float right = x + w;
    ui.text_right(Face::small_bold, right - 2 * c.number, y, t.ink2, "facility");
    ui.text_right(Face::small_bold, right - c.number, y, t.ink2, "discrimination");
    ui.text_right(Face::small_bold, right, y, t.ink2, "attempts");
    y += ui.leading(Face::small_bold) + 2;
  }
  const auto shown = shown_of(ui, "items", v.items.size());
  for (std::size_t i = 0; i < shown; ++i) row(ui, c, y, v, static_cast<int>(i), y, wants);
  return draw_more(ui, x, y, w, "items", v.items.size(), "");
}

float draw_item(Ui& ui, float x, float y, float w, const ReportView& v) {
  const int at = selected_of(v);
  if (at < 0) return y;
  const auto& t = ui.theme();
  const auto& r = v.items[static_cast<std::size_t>(at)];
  y = label(ui, x, y, w, "Decision " + r.number + (r.story.empty() ? "" : ", " + r.story), t.ink3);
  y += ui.para(Face::h2, x, y, w, t.ink, r.title.empty() ? "Decision " + r.number : r.title,
               {.key = "item/title"}) +
       8;
  if (!r.enough) y = badge_line(ui, x, y, w, Tone::plain, base::capitalised(too_few(v, r)), "item/few");
  for (std::size_t i = 0; i < r.flags.size(); ++i)
    y = badge_line(ui, x, y, w, r.flags[i].tone, base::capitalised(r.flags[i].words),
                   "item/flag/" + std::to_string(i)) +
        2;
  if (r.enough && r.flags.empty())
    y = badge_line(ui, x, y, w, Tone::good, "Works well as a question", "item/flag/none");
  y += 8;
  if (r.enough && !r.options.empty()) {
    ui.rule(x, y, w);
    y += 14;
    y += ui.para(Face::body_bold, x, y, w, t.ink, "Who chose what", {.key = "item/options"}) + 8;
    for (std::size_t i = 0; i < r.options.size(); ++i)
      y = option(ui, x, y, w, r.options[i], "item/option/" + std::to_string(i));
  }
  if (!r.dwell.empty())
    y += ui.para(Face::small, x, y, w, t.ink3, "Time taken, for information only: " + r.dwell + ".",
                 {.key = "item/dwell"});
  return y;
}

}  // namespace plumbline::desktop
