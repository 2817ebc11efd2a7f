#include "faces/desktop/panels/rule_page.hpp"

#include "base/text.hpp"
namespace plumbline::desktop {

namespace {

float draw_kind(Ui& ui, float x, float y, float w, const RulePage& page, Tone tone) {
  const auto& t = ui.theme();
  const float r = ui.u(11), tx = x + 2 * r + 10;
  std::string words = base::capitalised(page.severity);
  for (const auto& part : {page.kind, page.domain, page.facet})
    if (!part.empty())
      words += (words.empty() ? "" : ", ") + (words.empty() ? base::capitalised(part) : part);
  badge(ui, {x + r, y + ui.leading(Face::small_bold) / 2}, tone, r);
  return y + ui.para(Face::small_bold, tx, y, w - (tx - x), tone == Tone::plain ? t.ink2 : t.ink_of(tone),
                     words, {.key = "rule/kind"});
}

float remark(Ui& ui, float x, float y, float w, Tone tone, std::string_view words, const char* key) {
  const auto& t = ui.theme();
  return ui.well_around(
               x, y, w, t.soft_of(tone),
               [&](float ix, float iy, float iw) {
                 badge(ui, {ix + ui.u(11), iy + ui.leading(Face::body) / 2}, tone, ui.u(10));
                 return iy +
                        ui.para(Face::body, ix + ui.u(34), iy, iw - ui.u(34), t.ink, words, {.key = key});
               },
               14)
             .y1 +
         12;
}

float bullets(Ui& ui, float x, float y, float w, const std::vector<std::string>& lines,
              const std::string& key) {
  const auto& t = ui.theme();
  for (std::size_t i = 0; i < lines.size(); ++i) {
    ui.draw().AddCircleFilled({x + ui.u(5), y + ui.leading(Face::body) / 2}, ui.u(3), t.ink3, 16);
    y += ui.para(Face::body, x + ui.u(20), y, w - ui.u(20), t.ink, lines[i],
                 {.key = key + "/" + std::to_string(i)}) +
         6;
  }
  return y;
}

float section(Ui& ui, float x, float y, float w, const char* title, const char* key) {
  ui.passage(key, title);
  return label(ui, x, y + 16, w, title, ui.theme().ink3) + 2;
}

float draw_relation(Ui& ui, float x, float y, float w, const RulePage::Relation& r, const std::string& id,
                    Intents& wants) {
  const auto& t = ui.theme();
  constexpr float kPad = 12;
  const float tw = w - 2 * kPad - ui.u(26);
  const float h = ui.leading(Face::small) + ui.para_height(Face::body, tw, r.statement) + 20;
  const Box b = Box::at(x, y, w, std::max(44.F, h));
  const auto hit = ui.hit(b, {.id = id,
                              .role = Role::link,
                              .label = r.words + ": " + r.statement,
                              .hint = "Opens that rule.",
                              .group = "relations"});
  const Colour ground = hit.hot ? t.accent_soft : t.panel;
  ui.well(b, ground, 10, hit.hot ? t.accent : t.edge);
  const Ui::On on(ui, ground);
  float ty = y + 9;
  ty += ui.para(Face::small, x + kPad, ty, tw, t.ink3, base::capitalised(r.words), {.key = id});
  ui.para(Face::body, x + kPad, ty, tw, t.accent, r.statement, {.key = id + "/statement"});
  ui.icon(Icon::chevron, {b.x1 - kPad - ui.u(7), b.centre().y}, t.accent, ui.u(17));
  if (hit.ring) ui.focus_ring(b, 10);
  if (hit.click) wants.emplace_back(want::OpenRule{r.rule});
  return b.y1 + 10;
}

}  // namespace

float draw_rule_page(Ui& ui, float x, float y, float w, const RulePage& page, Tone tone, Intents& wants) {
  const auto& t = ui.theme();
  y = draw_kind(ui, x, y, w, page, tone) + 8;
  y += ui.para(Face::h2, x, y, w, t.ink, page.statement, {.key = "rule/statement"}) + 12;
  if (page.off)
    y = remark(ui, x, y, w, Tone::warn, "Your agency has switched this rule off. It isn't counted here.",
               "rule/off");
  if (page.inferred)
    y = remark(ui, x, y, w, Tone::note,
               "No source says this in so many words. It follows from what they say.", "rule/inferred");
  if (!page.why.empty()) {
    y = section(ui, x, y - 12, w, "Why it matters", "rule/why/label");
    y += ui.para(Face::doc, x, y, w, t.ink, page.why, {.key = "rule/why"});
  }
  if (!page.cited_only.empty())
    y += 12 + ui.para(Face::body, x, y + 12, w, t.ink2, page.cited_only, {.key = "rule/cited"});
  if (!page.relations.empty()) {
    y = section(ui, x, y, w, "How it stands to other rules", "rule/relations/label");
    for (std::size_t i = 0; i < page.relations.size(); ++i)
      y = draw_relation(ui, x, y, w, page.relations[i], "relation/" + std::to_string(i), wants);
  }
  if (!page.sources.empty()) {
    y = section(ui, x, y, w, "Where it comes from", "rule/sources/label");
    y = bullets(ui, x, y, w, page.sources, "rule/source");
  }
  if (!page.clauses.empty()) {
    y = section(ui, x, y, w, "For those who keep the rulebook: how it is checked", "rule/when/label");
    for (std::size_t i = 0; i < page.clauses.size(); ++i)
      y += ui.para(Face::small, x, y, w, t.ink2, page.clauses[i], {.key = "rule/when/" + std::to_string(i)}) +
           4;
  }
  const auto filed = page.id + (page.level.empty() ? "" : ", " + page.level);
  return y + 10 + ui.para(Face::small, x, y + 10, w, t.ink3, filed, {.key = "rule/id"});
}

}  // namespace plumbline::desktop
