#include "faces/desktop/panels/after_parts.hpp"

#include "base/text.hpp"
#include "faces/desktop/panels/review.hpp"

#include <algorithm>
#include <cmath>

namespace plumbline::desktop {

namespace {

/// "Against a rule, critical". Some verdicts say how grave it is themselves.
std::string standing(const FindingView& f) {
  std::string out = f.verdict;
  if (!f.severity.empty() && out.find(f.severity) == std::string::npos)
    out += (out.empty() ? "" : ", ") + f.severity;
  if (!f.counted) out += out.empty() ? "not counted" : ", not counted";
  return base::capitalised(out);
}

}  // namespace

bool about_to_enter(const Ui& ui, const std::string& id) {
  return ui.focused() == id && ui.key() &&
         (ui.key()->key == platform::Key::enter || ui.key()->key == platform::Key::space);
}

float rule_link(Ui& ui, float x, float y, float w, std::string id, const FindingView& finding,
                Intents& wants) {
  float end = y;
  if (draw_link(ui, x, y, w, std::move(id), "Open the rule", "Open the rule: " + finding.statement, end))
    wants.emplace_back(want::OpenRule{finding.rule});
  return end;
}

float draw_finding(Ui& ui, float x, float y, float w, const std::string& key, const FindingView& f,
                   const FindingLook& look, Intents& wants) {
  const auto& t = ui.theme();
  if (look.badge) {
    badge(ui, {x + ui.u(12), y + ui.leading(Face::body_bold) / 2}, f.tone, ui.u(11));
    x += ui.u(36);
    w -= ui.u(36);
  }
  const auto how = standing(f);
  y += ui.para(Face::body_bold, x, y, w, t.ink, f.statement, {.key = key});
  if (look.reason && !f.reason.empty() && f.reason != f.statement)
    y += ui.para(Face::body, x, y + 2, w, t.ink2, f.reason, {.key = key + "/reason"}) + 2;
  if (!f.basis.empty()) y += ui.para(Face::small, x, y + 4, w, t.ink2, f.basis, {.key = key + "/basis"}) + 4;
  std::string meta = how;
  if (!f.source.empty()) meta += (meta.empty() ? "" : ". ") + f.source;
  if (!meta.empty()) y += ui.para(Face::small, x, y + 4, w, t.ink2, meta, {.key = key + "/source"}) + 4;
  if (!f.rule.empty()) y = rule_link(ui, x, y + 2, w, key + "/rule", f, wants);
  return y;
}

float draw_findings(Ui& ui, float x, float y, float w, const std::string& key,
                    const std::vector<FindingView>& findings, Intents& wants) {
  for (std::size_t i = 0; i < findings.size(); ++i) {
    if (i > 0) {
      ui.rule(x, y + 12, w);
      y += 26;
    }
    y = draw_finding(ui, x, y, w, key + "/" + std::to_string(i), findings[i], {}, wants);
  }
  return y;
}

float icon_button_side(const Ui& ui) { return std::max(40.F, ui.u(24) + 14); }

bool icon_button(Ui& ui, const Box& b, std::string id, Icon icon, std::string_view label, bool enabled) {
  const auto& t = ui.theme();
  const auto h = ui.hit(b, {.id = std::move(id),
                            .role = Role::button,
                            .label = std::string(label),
                            .state = enabled ? "" : "not available",
                            .enabled = enabled});
  ui.fill(b, !enabled ? t.inset : h.hot ? t.accent_soft : t.panel, 10);
  ui.outline(b, !enabled ? t.line : h.hot ? t.accent : t.edge, 10, t.stroke);
  ui.icon(icon, b.centre(), enabled ? t.ink : t.ink3, ui.u(18), 2);
  if (h.ring) ui.focus_ring(b, 10);
  return h.click;
}

float badge_line(Ui& ui, float x, float y, float w, Tone tone, std::string_view text,
                 const std::string& key) {
  badge(ui, {x + ui.u(12), y + ui.leading(Face::body) / 2}, tone, ui.u(11));
  return y + ui.para(Face::body, x + ui.u(36), y, w - ui.u(36), ui.theme().ink, text, {.key = key}) + 4;
}

float draw_nothing(Ui& ui, float x, float y, float w, const Nothing& n, bool& click) {
  const auto& t = ui.theme();
  const float r = ui.u(34), cx = x + w / 2, tw = std::min(w, ui.u(560)), tx = cx - tw / 2;
  y += 16;
  ui.draw().AddCircleFilled({cx, y + r}, r, t.accent_soft, 48);
  if (t.contrast) ui.draw().AddCircle({cx, y + r}, r, t.accent, 48, 2);
  ui.icon(n.icon, {cx, y + r}, t.accent, ui.u(34), 2.2F);
  y += 2 * r + 18;
  y += ui.para(Face::h2, tx, y, tw, t.ink, n.title, {.key = n.id + "/nothing", .centred = true}) + 6;
  y += ui.para(Face::body, tx, y, tw, t.ink2, n.about, {.key = n.id + "/about", .centred = true}) + 20;
  const ButtonLook look{.kind = ButtonLook::Kind::primary, .icon = Icon::play, .first = true};
  const auto size = button_size(ui, n.button, look, w);
  click = button(ui, Box::at(cx - size.x / 2, y, size.x, size.y), n.id, n.button, look);
  return y + size.y + 16;
}

}  // namespace plumbline::desktop
