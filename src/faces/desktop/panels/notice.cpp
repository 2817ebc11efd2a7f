// What a scenario touches on, told before it begins, with a real choice. The ways on look alike: none of them
// is the expected one.

#include "faces/desktop/panels/panels.hpp"
#include "faces/desktop/panels/parts.hpp"

namespace plumbline::desktop {

namespace {

struct Way {
  const char* id;
  Icon icon;
  std::string title, about;
  want::Intent intent;
};

std::vector<Way> ways(const NoticeView& view) {
  std::vector<Way> out;
  out.push_back({"way/continue", Icon::play,
                 view.going_on ? "Go on with the story" : "Continue with this story",
                 "You can leave at any moment. What you decided is kept.", want::Consent{false}});
  if (!view.going_on && !view.about_alternative.empty())
    out.push_back(
        {"way/other", Icon::branch, "Play the other version", view.about_alternative, want::Consent{true}});
  out.push_back({"way/leave", Icon::door, "Leave", "Leaving costs you nothing.", want::Back{}});
  return out;
}

float text_height(const Ui& ui, float w, const Way& way) {
  return ui.para_height(Face::body_bold, w, way.title) + 4 + ui.para_height(Face::body, w, way.about);
}

void draw_way(Ui& ui, const Box& b, const Way& way, bool stacked, bool first, Intents& wants) {
  const auto& t = ui.theme();
  const auto hit = ui.hit(b, {.id = way.id,
                              .role = Role::button,
                              .label = way.title,
                              .hint = way.about,
                              .group = "ways",
                              .first = first});
  const bool lit = hit.hot || hit.ring;
  const Colour ground = lit ? t.accent_soft : t.panel;
  ui.shadow(b, 14, .6F, 3);
  ui.well(b, ground, 14, lit ? t.accent : t.edge);
  const Ui::On on(ui, ground);
  const float r = ui.u(20), pad = 20;
  const ImVec2 c{b.x0 + pad + r, stacked ? b.centre().y : b.y0 + pad + r};
  ui.draw().AddCircleFilled(c, r, lit ? t.panel : t.inset, 36);
  ui.draw().AddCircle(c, r, t.edge, 36, 1);
  ui.icon(way.icon, c, t.accent, ui.u(19));
  const float tx = stacked ? c.x + r + 18 : b.x0 + pad, tw = b.x1 - pad - tx;
  float y = stacked ? b.centre().y - text_height(ui, tw, way) / 2 : c.y + r + 14;
  y += ui.para(Face::body_bold, tx, y, tw, t.ink, way.title, {.key = way.id}) + 4;
  ui.para(Face::body, tx, y, tw, t.ink2, way.about, {.key = std::string(way.id) + "/about"});
  if (hit.ring) ui.focus_ring(b, 14);
  if (hit.click) wants.push_back(way.intent);
}

/// Beside each other where there is room, else below: always all of the same size.
float draw_ways(Ui& ui, float x, float y, float w, const NoticeView& view, Intents& wants) {
  const auto all = ways(view);
  constexpr float kGap = 16, kPad = 20;
  const auto n = static_cast<float>(all.size());
  const bool stacked = (w - kGap * (n - 1)) / n < ui.u(250);
  const float each = stacked ? w : std::floor((w - kGap * (n - 1)) / n), r = ui.u(20);
  float h = 0;
  for (const auto& way : all)
    h = std::max(h, stacked ? text_height(ui, each - 2 * kPad - 2 * r - 18, way)
                            : 2 * r + 14 + text_height(ui, each - 2 * kPad, way));
  h = std::max(h, stacked ? 2 * r : 0) + 2 * kPad;
  // The focus brings its item into sight; the note must not scroll out of it before it was read.
  const bool read_first = y + h <= ui.frame().height;
  for (std::size_t i = 0; i < all.size(); ++i) {
    const auto at = static_cast<float>(i);
    draw_way(ui, Box::at(stacked ? x : x + at * (each + kGap), stacked ? y + at * (h + kGap) : y, each, h),
             all[i], stacked, i == 0 && read_first, wants);
  }
  return stacked ? y + n * (h + kGap) - kGap : y + h;
}

/// Contacts in columns, as many as fit.
float draw_beside(Ui& ui, float x, float y, float w, const std::vector<Contact>& contacts) {
  const auto n = columns(w, ui.u(320), 24, contacts.size());
  const float each = std::floor((w - 24 * static_cast<float>(n - 1)) / static_cast<float>(n));
  float end = y;
  for (std::size_t i = 0; i < contacts.size(); ++i) {
    if (i % n == 0) y = end;
    const float at = x + static_cast<float>(i % n) * (each + 24);
    end = std::max(end, draw_contacts(ui, at, y, each, {contacts[i]}, "notice/contact/" + std::to_string(i)));
  }
  return end;
}

}  // namespace

void draw_notice(Ui& ui, const ChromeView& chrome, const NoticeView& view, Intents& wants) {
  draw_page(
      ui, chrome, {.name = "notice", .widest = 920},
      [&](float x, float y, float w) {
        const auto& t = ui.theme();
        y = ui.card_around(
                  x, y + 6, w,
                  [&](float ix, float iy, float iw) {
                    const float r = ui.u(15);
                    ui.draw().AddCircleFilled({ix + r, iy + r}, r, t.note_soft, 32);
                    ui.icon(Icon::heart, {ix + r, iy + r + 1}, t.note, ui.u(17));
                    const float cx = ix + 2 * r + 12, cap = ui.leading(Face::caps);
                    const float ch =
                        ui.caps(cx, iy + r - cap / 2 + 2, iw - 2 * r - 12, t.note, "Before you start");
                    ui.passage("notice/label", "Before you start");
                    iy += std::max(2 * r, ch) + 8;
                    iy += ui.para(Face::h1, ix, iy, iw, t.ink, view.title, {.key = "notice/title"}) + 8;
                    return iy + ui.para(Face::doc, ix, iy, iw, t.ink, view.text, {.key = "notice/text"});
                  },
                  30)
                .y1 +
            20;
        y += ui.para(Face::h2, x, y, w, t.ink, "What would you like to do? There is no hurry.",
                     {.key = "notice/question"}) +
             12;
        y = draw_ways(ui, x, y, w, view, wants) + 24;
        if (view.contacts.empty()) return y;
        return ui
            .well_around(
                x, y, w, t.inset,
                [&](float ix, float iy, float iw) {
                  iy += ui.para(Face::body_bold, ix, iy, iw, t.ink, "If you would rather talk to somebody",
                                {.key = "notice/help"}) +
                        10;
                  return draw_beside(ui, ix, iy, iw, view.contacts) - 10;
                },
                22, 14, t.line)
            .y1;
      },
      wants);
}

}  // namespace plumbline::desktop
