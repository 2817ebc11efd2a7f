#include "faces/desktop/panels/people_parts.hpp"

#include "faces/desktop/panels/parts.hpp"

#include <algorithm>

namespace plumbline::desktop {

namespace {

/// The first letter, as many bytes as it has; ASCII letters become capitals.
std::string initial(std::string_view name) {
  if (name.empty()) return "?";
  std::size_t n = 1;
  while (n < name.size() && (static_cast<unsigned char>(name[n]) & 0xC0) == 0x80) ++n;
  std::string out(name.substr(0, n));
  if (out[0] >= 'a' && out[0] <= 'z') out[0] = static_cast<char>(out[0] - 32);
  return out;
}

}  // namespace

void draw_initial(Ui& ui, ImVec2 c, float r, std::string_view name) {
  const auto& t = ui.theme();
  ui.draw().AddCircleFilled(c, r, t.inset, 36);
  ui.draw().AddCircle(c, r, t.edge, 36, 1);
  const Ui::On on(ui, t.inset);
  ui.text_centred(r > ui.u(26) ? Face::h1 : Face::body_bold, c, t.ink, initial(name));
}

std::string detail_of(const PersonRow& p) {
  return p.detail + (p.detail.empty() || p.group.empty() ? "" : ", ") + p.group;
}

bool person_row(Ui& ui, float x, float y, float w, const std::string& id, const PersonRow& p, float& end,
                bool first) {
  const auto& t = ui.theme();
  const float r = ui.u(19), pad = 14, left = pad + 2 * r + 14;
  const float right = pad + ui.u(26) + (p.has_pin ? ui.width(Face::small, "PIN") + ui.u(34) : 0);
  const float tw = w - left - right;
  const auto detail = detail_of(p);
  const float th = ui.para_height(Face::body_bold, tw, p.name);
  const float dh = detail.empty() ? 0 : ui.para_height(Face::small, tw, detail);
  const Box b = Box::at(x, y, w, std::max(2 * r + 16, th + dh + 18));
  end = b.y1;
  const auto hit = ui.hit(b, {.id = id,
                              .role = Role::button,
                              .label = p.name + (detail.empty() ? "" : ", " + detail),
                              .hint = p.has_pin ? "Asks for a PIN." : "",
                              .group = "people",
                              .first = first});
  if (!ui.in_sight(b.grown(8))) return hit.click;
  const Colour ground = hit.hot ? t.accent_soft : t.panel;
  ui.well(b, ground, 12, hit.hot ? t.accent : t.line);
  const Ui::On on(ui, ground);
  draw_initial(ui, {b.x0 + pad + r, b.centre().y}, r, p.name);
  float ty = b.centre().y - (th + dh) / 2;
  ty += ui.para(Face::body_bold, b.x0 + left, ty, tw, t.ink, p.name);
  if (dh > 0) ui.para(Face::small, b.x0 + left, ty, tw, t.ink2, detail);
  if (p.has_pin) {
    const float px = b.x1 - right + ui.u(8);
    ui.icon(Icon::lock, {px + ui.u(8), b.centre().y}, t.ink3, ui.u(16), 1.8F);
    ui.text(Face::small, px + ui.u(22), b.centre().y - ui.size(Face::small) / 2, t.ink3, "PIN");
  }
  ui.icon(Icon::chevron, {b.x1 - pad - ui.u(6), b.centre().y}, t.ink3, ui.u(16));
  if (hit.ring) ui.focus_ring(b, 12);
  return hit.click;
}

}  // namespace plumbline::desktop
