#include "faces/desktop/kit/controls.hpp"

#include <cmath>

namespace plumbline::desktop {

namespace {

constexpr float kPadX = 20, kPadY = 10;

float icon_room(const Ui& ui, const ButtonLook& look) { return look.icon ? ui.u(28) : 0; }

}  // namespace

ImVec2 button_size(const Ui& ui, std::string_view label, const ButtonLook& look, float most) {
  const float side = 2 * kPadX + icon_room(ui, look);
  const float w = std::ceil(ui.width(Face::body_bold, label));
  const float inner = std::min(w, std::max(ui.u(60), most - side));
  const float h = ui.para_height(Face::body_bold, inner + 1, label);
  return {std::min(inner + side + 1, most), std::max(44.F, h + 2 * kPadY)};
}

bool button(Ui& ui, const Box& b, std::string id, std::string_view label, const ButtonLook& look) {
  const auto& t = ui.theme();
  using Kind = ButtonLook::Kind;
  const auto h = ui.hit(b, {.id = std::move(id),
                            .role = Role::button,
                            .label = look.say.empty() ? std::string(label) : look.say,
                            .state = look.enabled ? "" : "not available",
                            .hint = look.hint,
                            .hotkey = look.hotkey,
                            .enabled = look.enabled,
                            .first = look.first});
  constexpr float kRadius = 10;
  Colour ground = ui.ground(), ink = look.kind == Kind::primary ? t.on_accent
                                     : look.kind == Kind::quiet ? t.accent
                                                                : t.ink;
  if (!look.enabled) {
    ink = t.ink3;
    ground = look.kind == Kind::quiet ? ground : t.inset;
    if (look.kind != Kind::quiet) {
      ui.fill(b, ground, kRadius);
      ui.outline(b, t.line, kRadius, t.stroke);
    }
  } else if (look.kind == Kind::primary) {
    ground = h.hot ? mixed(t.accent, t.dark ? IM_COL32_WHITE : IM_COL32_BLACK, .15F) : t.accent;
    ui.shadow(b, kRadius, .5F, 3);
    ui.fill(b, ground, kRadius);
  } else if (look.kind == Kind::secondary) {
    ground = h.hot ? t.accent_soft : t.panel;
    ui.fill(b, ground, kRadius);
    ui.outline(b, h.hot ? t.accent : t.edge, kRadius, t.stroke);
  } else if (h.hot) {
    ground = t.accent_soft;
    ui.fill(b, ground, kRadius);
  }
  const Ui::On on(ui, ground);
  const float room = b.w() - 2 * kPadX - icon_room(ui, look) + 2;
  const float w = std::min(room, std::ceil(ui.width(Face::body_bold, label)) + 1);
  const float th = ui.para_height(Face::body_bold, room, label);
  float x = b.x0 + (b.w() - w - icon_room(ui, look)) / 2;
  if (look.icon) {
    ui.icon(*look.icon, {x + ui.u(10), b.centre().y}, ink, ui.u(18));
    x += icon_room(ui, look);
  }
  ui.para(Face::body_bold, x, b.centre().y - th / 2, room, ink, label);
  if (h.ring) ui.focus_ring(b, kRadius);
  return h.click;
}

bool ButtonRow::add(std::string id, std::string_view label, const ButtonLook& look) {
  const auto size = button_size(ui_, label, look, w_);
  constexpr float kGap = 12;
  const bool full = right_ ? x_ - size.x < x0_ && x_ < x0_ + w_ : x_ + size.x > x0_ + w_ && x_ > x0_;
  if (full) {
    x_ = right_ ? x0_ + w_ : x0_;
    y_ += height_ + kGap;
    height_ = 0;
  }
  height_ = std::max(height_, size.y);
  const Box b = Box::at(right_ ? x_ - size.x : x_, y_, size.x, size.y);
  x_ = right_ ? b.x0 - kGap : b.x1 + kGap;
  return button(ui_, b, std::move(id), label, look);
}

Placement option_card(Ui& ui, float x, float y, float w, std::string id, std::string_view text,
                      const OptionLook& look) {
  const auto& t = ui.theme();
  const float cap = ui.u(32), left = look.mark.empty() && !look.tick ? 20 : cap + 36, inner = w - left - 20;
  const float th = ui.para_height(look.face, inner, text);
  const Box b = Box::at(x, y, w, std::max(std::max(52.F, cap + 20), th + 28));
  const auto h = ui.hit(b, {.id = std::move(id),
                            .role = look.role,
                            .label = std::string(text),
                            .state = look.tick     ? (look.chosen ? "ticked" : "not ticked")
                                     : look.chosen ? "chosen"
                                                   : "",
                            .hint = look.hint,
                            .group = look.group,
                            .hotkey = look.hotkey,
                            .enabled = look.enabled,
                            .first = look.first});
  const bool lit = look.chosen || h.hot || h.ring;
  const Colour ground = lit ? t.accent_soft : t.panel;
  ui.shadow(b, 12, .6F, 3);
  ui.well(b, ground, 12, lit ? t.accent : t.edge);
  if (look.chosen) ui.outline(b, t.accent, 12, 2);
  const Ui::On on(ui, ground);
  if (!look.mark.empty() || look.tick) {
    const ImVec2 c{b.x0 + 18 + cap / 2, b.centre().y};
    const Box key{c.x - cap / 2, c.y - cap / 2, c.x + cap / 2, c.y + cap / 2};
    const Colour cap_ground = look.chosen ? t.accent : t.inset;
    ui.fill(key, cap_ground, look.tick ? 6.F : 8.F);
    ui.outline(key, lit ? t.accent : t.edge, look.tick ? 6.F : 8.F, look.tick ? 2.F : t.stroke);
    const Ui::On cap_on(ui, cap_ground);
    if (look.chosen)
      ui.icon(Icon::check, c, t.on_accent, ui.u(20), 2.5F);
    else if (!look.mark.empty())
      ui.text_centred(Face::body_bold, c, t.ink, look.mark);
  }
  ui.para(look.face, b.x0 + left, b.centre().y - th / 2, inner, t.ink, text, {.key = look.key});
  if (h.ring) ui.focus_ring(b, 12);
  return {h, b};
}

float chip_height(const Ui& ui) { return std::round(ui.size(Face::small) + 11); }

float chip(Ui& ui, float x, float y, std::string_view label, Tone tone, std::optional<Icon> icon, bool draw) {
  const auto& t = ui.theme();
  const float room = icon ? ui.u(24) : 0, w = ui.width(Face::small, label) + room + 24;
  if (!draw) return w;
  const Box b = Box::at(x, y, w, chip_height(ui));
  const Colour ground = tone == Tone::plain ? t.track : t.soft_of(tone),
               ink = tone == Tone::plain ? t.ink2 : t.ink_of(tone);
  const Colour back = tone == Tone::plain && t.contrast ? t.panel : ground;
  ui.fill(b, back, b.h() / 2);
  if (t.contrast) ui.outline(b, ink, b.h() / 2, 1);
  const Ui::On on(ui, back);
  if (icon) ui.icon(*icon, {b.x0 + 12 + ui.u(9), b.centre().y}, ink, ui.u(15), 1.8F);
  ui.text(Face::small, b.x0 + 12 + room, b.centre().y - ui.size(Face::small) / 2, ink, label);
  return w;
}

void badge(Ui& ui, ImVec2 c, Tone tone, float r, bool solid) {
  const auto& t = ui.theme();
  const Colour ink = t.ink_of(tone), ground = solid ? ink : t.soft_of(tone),
               sign = solid ? (t.dark ? t.page : t.panel) : ink;
  auto& d = ui.draw();
  const float w = std::max(1.5F, r / 8);
  const auto shape = [&](int sides, float turn, float radius) {
    for (int pass = 0; pass < 2; ++pass) {
      for (int i = 0; i < sides; ++i) {
        const float a = turn + 6.2831853F * static_cast<float>(i) / static_cast<float>(sides);
        d.PathLineTo({c.x + std::cos(a) * radius, c.y + std::sin(a) * radius});
      }
      if (pass == 0)
        d.PathFillConvex(ground);
      else
        d.PathStroke(ink, ImDrawFlags_Closed, w);
    }
  };
  switch (tone) {
    case Tone::warn:
      c.y += r * .12F;
      shape(3, -1.5707963F, r * 1.18F);
      ui.icon(Icon::bang, {c.x, c.y + r * .06F}, sign, r * .95F, w);
      break;
    case Tone::bad:
      shape(8, .3926991F, r * 1.05F);
      ui.icon(Icon::cross, c, sign, r * 1.1F, w);
      break;
    case Tone::note:
      shape(28, 0, r);
      ui.icon(Icon::undo, c, sign, r * 1.15F, w);
      break;
    case Tone::good:
      shape(28, 0, r);
      ui.icon(Icon::check, c, sign, r * 1.2F, w);
      break;
    default:
      shape(28, 0, r);
      ui.icon(Icon::info, c, sign, r * 1.1F, w);
      break;
  }
}

void ring(Ui& ui, ImVec2 c, float r, float share, Tone tone, float width) {
  auto& d = ui.draw();
  d.AddCircle(c, r, ui.theme().track, 48, width);
  if (share <= 0) return;
  d.PathArcTo(c, r, -1.5707963F, -1.5707963F + 6.2831853F * std::min(share, 1.F), 48);
  d.PathStroke(ui.theme().ink_of(tone), 0, width);
}

void bar(Ui& ui, float x, float y, float w, float share, Tone tone, float h) {
  ui.fill(Box::at(x, y, w, h), ui.theme().track, h / 2);
  if (share > 0)
    ui.fill(Box::at(x, y, std::max(h, w * std::min(share, 1.F)), h), ui.theme().ink_of(tone), h / 2);
}

void steps(Ui& ui, float x, float y, float w, int count, int at) {
  const auto& t = ui.theme();
  const float gap = 5,
              each = (w - gap * static_cast<float>(count - 1)) / static_cast<float>(std::max(1, count));
  for (int i = 0; i < count; ++i) {
    const Box b = Box::at(x + static_cast<float>(i) * (each + gap), y, each, 6);
    ui.fill(b, i < at ? t.good : i == at ? t.accent : t.track, 3);
    if (t.contrast) ui.outline(b, t.ink, 3, 1);
  }
}

float key_hint_width(const Ui& ui, std::string_view key, std::string_view what) {
  return std::max(ui.u(26), ui.width(Face::small_bold, key) + 16) + 8 + ui.width(Face::small, what) + 24;
}

float key_hint(Ui& ui, float x, float y, std::string_view key, std::string_view what) {
  const auto& t = ui.theme();
  const float w = std::max(ui.u(26), ui.width(Face::small_bold, key) + 16), h = ui.size(Face::small) + 8;
  const Box b = Box::at(x, y, w, h);
  ui.fill({b.x0, b.y0 + 2, b.x1, b.y1 + 2}, t.line, 6);
  ui.fill(b, t.panel, 6);
  ui.outline(b, t.line, 6, 1);
  {
    const Ui::On on(ui, t.panel);
    ui.text(Face::small_bold, x + (w - ui.width(Face::small_bold, key)) / 2, y + 4, t.ink2, key);
  }
  ui.text(Face::small, x + w + 8, y + 4, t.ink3, what);
  return x + key_hint_width(ui, key, what);
}

}  // namespace plumbline::desktop
