// What lies below the text: cards, wells, rings, lines.

#include "faces/desktop/kit/ui.hpp"

#include <imgui_internal.h>

#include <cmath>

namespace plumbline::desktop {

namespace {

constexpr float kPi = 3.14159265F;

}  // namespace

void Ui::fill(const Box& b, Colour c, float radius) { draw_->AddRectFilled(b.min(), b.max(), c, radius); }

void Ui::outline(const Box& b, Colour c, float radius, float width) {
  draw_->AddRect(b.inset(.5F).min(), b.inset(.5F).max(), c, radius, 0, width);
}

void Ui::line(ImVec2 a, ImVec2 b, Colour c, float width) { draw_->AddLine(a, b, c, width); }

void Ui::rule(float x, float y, float w) { draw_->AddLine({x, y}, {x + w, y}, theme_->line, 1); }

/// A rim of rings whose transparency grows outwards: one pass, where stacked rectangles would take many.
void Ui::shadow(const Box& b, float radius, float strength, float drop) {
  strength *= theme_->shadow;
  if (strength <= 0) return;
  constexpr int kArc = 6, kPer = 4 * (kArc + 1), kRings = 5;
  const ImVec2 uv = ImGui::GetFontTexUvWhitePixel();
  draw_->PrimReserve((kRings - 1) * kPer * 6, kRings * kPer);
  const unsigned base = draw_->_VtxCurrentIdx;
  for (int k = 0; k < kRings; ++k) {
    const float f = static_cast<float>(k) / (kRings - 1), grow = -2 + 20 * f,
                r = std::max(radius + grow, 1.F);
    const auto alpha = static_cast<int>(255 * strength * .42F * (1 - f) * (1 - f));
    const Colour c = theme_->dark ? IM_COL32(0, 0, 0, alpha) : IM_COL32(40, 30, 10, alpha);
    const ImVec2 p{b.x0 - grow, b.y0 + drop - grow}, q{b.x1 + grow, b.y1 + drop + grow};
    const std::array<ImVec2, 4> corners{
        ImVec2{q.x - r, q.y - r}, {p.x + r, q.y - r}, {p.x + r, p.y + r}, {q.x - r, p.y + r}};
    for (int i = 0; i < 4; ++i)
      for (int j = 0; j <= kArc; ++j) {
        const float a = (static_cast<float>(i) + static_cast<float>(j) / kArc) * kPi / 2;
        const auto& o = corners[static_cast<std::size_t>(i)];
        draw_->PrimWriteVtx({o.x + std::cos(a) * r, o.y + std::sin(a) * r}, uv, c);
      }
  }
  for (unsigned k = 0; k + 1 < kRings; ++k)
    for (unsigned i = 0; i < kPer; ++i) {
      const unsigned a = base + k * kPer + i, n = base + k * kPer + (i + 1) % kPer;
      for (const unsigned v : {a, n, n + kPer, a, n + kPer, a + kPer})
        draw_->PrimWriteIdx(static_cast<ImDrawIdx>(v));
    }
}

void Ui::focus_ring(const Box& b, float radius) {
  const float w = theme_->contrast ? 4.F : 3.F;
  draw_->AddRect(b.grown(2).min(), b.grown(2).max(), theme_->panel, radius + 2, 0, 3);
  draw_->AddRect(b.grown(4).min(), b.grown(4).max(), theme_->accent, radius + 4, 0, w);
}

void Ui::hatch(const Box& b, Colour c, float step, float width) {
  draw_->PushClipRect(b.min(), b.max(), true);
  for (float x = b.x0 - b.h(); x < b.x1; x += step) draw_->AddLine({x, b.y1}, {x + b.h(), b.y0}, c, width);
  draw_->PopClipRect();
}

void Ui::dashed(ImVec2 a, ImVec2 b, Colour c, float width, float on, float off) {
  const float dx = b.x - a.x, dy = b.y - a.y, n = std::sqrt(dx * dx + dy * dy);
  if (n < 1) return;
  for (float s = 0; s < n; s += on + off) {
    const float e = std::min(n, s + on);
    draw_->AddLine({a.x + dx * s / n, a.y + dy * s / n}, {a.x + dx * e / n, a.y + dy * e / n}, c, width);
  }
}

void Ui::card(const Box& b, float radius) {
  shadow(b, radius);
  fill(b, theme_->panel, radius);
  outline(b, theme_->line, radius, theme_->stroke);
  grounds_.push_back({b, order_++, layer_, clip_box()});
}

void Ui::well(const Box& b, Colour c, float radius, Colour edge) {
  fill(b, c, radius);
  if (edge != 0)
    outline(b, edge, radius, theme_->stroke);
  else if (theme_->contrast)
    outline(b, theme_->line, radius, 1);
  grounds_.push_back({b, order_++, layer_, clip_box()});
}

void Ui::over(const std::function<void()>& contents, const std::function<void()>& ground) {
  if (splitting_ == splitters_.size()) splitters_.push_back(std::make_unique<ImDrawListSplitter>());
  auto& splitter = *splitters_[splitting_++];
  const int below = order_++;
  splitter.Split(draw_, 2);
  splitter.SetCurrentChannel(draw_, 1);
  contents();
  splitter.SetCurrentChannel(draw_, 0);
  const auto first = grounds_.size();
  ground();
  for (auto i = first; i < grounds_.size(); ++i) grounds_[i].order = below;
  splitter.Merge(draw_);
  --splitting_;
}

Box Ui::card_around(float x, float y, float w, const Contents& contents, float pad, float least) {
  return cards_around(x, y, {w}, {contents}, 0, pad, least);
}

Box Ui::cards_around(float x, float y, const std::vector<float>& widths,
                     const std::vector<Contents>& contents, float gap, float pad, float least) {
  float end = y + least;
  float right = x;
  over(
      [&] {
        const On on(*this, theme_->panel);
        float at = x;
        for (std::size_t i = 0; i < contents.size(); ++i) {
          end = std::max(end, contents[i](at + pad, y + pad, widths[i] - 2 * pad) + pad);
          at += widths[i] + gap;
        }
      },
      [&] {
        float at = x;
        for (const float w : widths) {
          card({at, y, at + w, end});
          right = at + w;
          at += w + gap;
        }
      });
  return {x, y, right, end};
}

Box Ui::well_around(float x, float y, float w, Colour c, const Contents& contents, float pad, float radius,
                    Colour edge) {
  Box b{x, y, x + w, y};
  over(
      [&] {
        const On on(*this, c);
        b.y1 = contents(x + pad, y + pad, w - 2 * pad) + pad;
      },
      [&] { well(b, c, radius, edge); });
  return b;
}

}  // namespace plumbline::desktop
