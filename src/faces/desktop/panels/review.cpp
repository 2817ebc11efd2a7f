#include "faces/desktop/panels/review.hpp"

#include "base/text.hpp"
#include "faces/desktop/panels/after_parts.hpp"

#include <algorithm>
#include <cmath>

namespace plumbline::desktop {

namespace {

/// One part of the explanation: its label, and what draws it below.
struct Part {
  std::string label;
  Ui::Contents contents;
};

float draw_list(Ui& ui, float x, float y, float w, const std::vector<std::string>& list,
                const std::string& key, const std::string& say) {
  const auto& t = ui.theme();
  const bool one = list.size() == 1;
  for (std::size_t i = 0; i < list.size(); ++i) {
    const float indent = one ? 0 : ui.u(18);
    if (!one) ui.draw().AddCircleFilled({x + ui.u(5), y + ui.leading(Face::body) / 2}, ui.u(3), t.ink3, 12);
    y += ui.para(Face::body, x + indent, y, w - indent, t.ink, list[i],
                 {.key = key + "/" + std::to_string(i), .say = i == 0 ? say : ""});
    if (i + 1 < list.size()) y += 4;
  }
  return y;
}

float draw_own_words(Ui& ui, float x, float y, float w, const ReviewView& r, const std::string& key) {
  const auto& t = ui.theme();
  if (!r.reason.empty())
    y = draw_quotation(ui, x, y + 8, w, r.reason,
                       {.key = key + "/reason", .say = "Your reason at the time: "});
  if (!r.confidence.empty())
    y += 4 + ui.para(Face::small, x, y + 4, w, t.ink2, r.confidence, {.key = key + "/confidence"});
  if (r.sure_and_wrong) {
    const float indent = ui.u(26);
    badge(ui, {x + ui.u(9), y + 6 + ui.leading(Face::small) / 2}, Tone::warn, ui.u(8));
    y += 6 + ui.para(Face::small_bold, x + indent, y + 6, w - indent, t.ink,
                     "Sure and wrong is the most useful kind of mistake to look at again.",
                     {.key = key + "/sure"});
  }
  return y;
}

float draw_heading(Ui& ui, float x, float y, float w, const ReviewView& r, const std::string& key) {
  const auto& t = ui.theme();
  const float radius = ui.u(18), indent = 2 * radius + 16;
  const std::string cost = r.lost > 0 && r.at_stake > 0 ? "Lost " + std::to_string(r.lost) + " of " +
                                                              base::how_many(r.at_stake, "point")
                                                        : "";
  const float chip_w = cost.empty() ? 0 : chip(ui, 0, 0, cost, r.tone, {}, false);
  const bool beside = chip_w > 0 && w - indent - chip_w > ui.u(280);
  const float tw = w - indent - (beside ? chip_w + 16 : 0), top = y;
  y = top + std::max(0.F, radius - ui.leading(Face::h2) / 2);
  y += ui.para(Face::h2, x + indent, y, tw, t.ink, r.verdict, {.key = key + "/verdict"});
  badge(ui, {x + radius, top + radius}, r.tone, radius, true);
  if (beside) chip(ui, x + w - chip_w, top + std::max(0.F, radius - chip_height(ui) / 2), cost, r.tone);
  y = std::max(y, top + 2 * radius);
  if (chip_w > 0 && !beside && chip_w <= w - indent) {
    chip(ui, x + indent, y + 6, cost, r.tone);
    y += 6 + chip_height(ui);
  }
  if (!cost.empty()) ui.passage(key + "/cost", cost);
  return y;
}

Part what_you_did(Ui& ui, const ReviewView& r, const ReviewLook& look) {
  return {r.late ? "The time ran out" : "What you did", [&ui, &r, &look](float x, float y, float w) {
            y = draw_list(ui, x, y, w, r.did, look.key + "/did",
                          r.late ? "The time ran out, and this happened: " : "What you did: ");
            if (!look.heading && !r.verdict.empty())
              y += 4 + ui.para(Face::body_bold, x, y + 4, w,
                               r.tone == Tone::plain ? ui.theme().ink : ui.theme().ink_of(r.tone), r.verdict,
                               {.key = look.key + "/verdict"});
            return draw_own_words(ui, x, y, w, r, look.key);
          }};
}

Part the_rules(Ui& ui, const ReviewView& r, const ReviewLook& look, Intents& wants) {
  return {r.leading.size() == 1 ? "The rule" : "The rules",
          [&ui, &r, &look, &wants](float x, float y, float w) {
            for (std::size_t i = 0; i < r.leading.size(); ++i)
              y = draw_finding(ui, x, y + (i > 0 ? 14.F : 0.F), w, look.key + "/finding/" + std::to_string(i),
                               r.leading[i], {.badge = r.leading.size() > 1}, wants);
            return y;
          }};
}

/// What follows from it.
std::vector<Part> further(Ui& ui, const ReviewView& r, const ReviewLook& look) {
  std::vector<Part> out;
  const auto text = [&](std::string label, const std::string& words, const std::string& name) {
    if (words.empty()) return;
    out.push_back({label, [&ui, &words, label, key = look.key + "/" + name](float x, float y, float w) {
                     return y + ui.para(Face::body, x, y, std::min(w, ui.u(820)), ui.theme().ink, words,
                                        {.key = key, .say = label + ": "});
                   }});
  };
  if (look.world) text("What happened then", r.world, "world");
  text("Why it tempts", r.tempts, "tempts");
  if (!r.instead.empty())
    out.push_back({"Instead", [&ui, &r, key = look.key](float x, float y, float w) {
                     return draw_list(ui, x, y, w, r.instead, key + "/instead",
                                      "What would have been right here: ");
                   }});
  text("To take with you", r.learn, "learn");
  return out;
}

/// What was done at the left, the rules at the right, and what follows in the column that is shorter; below
/// each other where there is less room.
float draw_parts(Ui& ui, float x, float y, float w, const ReviewView& r, const ReviewLook& look,
                 Intents& wants) {
  constexpr float kAcross = 40, kDown = 20;
  const bool did = !r.did.empty() || !r.reason.empty() || !r.confidence.empty() || !look.heading;
  const bool two = w >= ui.u(600) && did && !r.leading.empty();
  const float each = two ? (w - kAcross) / 2 : w;
  float left = y, right = y;  // where the next part begins
  const auto put = [&](const Part& p, float px, float& at) {
    at = p.contents(px, label(ui, px, at, each, p.label, ui.theme().ink3), each) + kDown;
  };
  if (did) put(what_you_did(ui, r, look), x, left);
  if (!r.leading.empty())
    put(the_rules(ui, r, look, wants), two ? x + each + kAcross : x, two ? right : left);
  for (const auto& p : further(ui, r, look)) {
    const bool to_right = two && right + ui.u(24) < left;
    put(p, to_right ? x + each + kAcross : x, to_right ? right : left);
  }
  return std::max(left, right) - (std::max(left, right) > y ? kDown : 0);
}

}  // namespace

float draw_quotation(Ui& ui, float x, float y, float w, std::string_view text, const Setting& how) {
  const float h = ui.para(Face::doc_italic, x + 20, y, w - 20, ui.theme().ink,
                          "\xE2\x80\x9C" + std::string(text) + "\xE2\x80\x9D", how);
  ui.fill(Box::at(x, y + 3, 4, h - 6), ui.theme().accent, 2);
  return y + h;
}

bool draw_link(Ui& ui, float x, float y, float w, std::string id, std::string_view words,
               std::string_view say, float& end) {
  const auto& t = ui.theme();
  const float arrow = ui.u(22), tw = std::min(ui.width(Face::small_bold, words) + 1, w - arrow - 8);
  const float th = ui.para_height(Face::small_bold, tw, words);
  const Box b = Box::at(x - 6, y, tw + arrow + 14, std::max(32.F, th + 8));
  const auto h =
      ui.hit(b, {.id = std::move(id), .role = Role::link, .label = std::string(say.empty() ? words : say)});
  const Colour ground = h.hot ? t.accent_soft : ui.ground();
  if (h.hot) ui.fill(b, ground, 8);
  const Ui::On on(ui, ground);
  const float top = b.centre().y - th / 2;
  ui.para(Face::small_bold, x, top, tw, t.accent, words);
  ui.line({x, top + th - 2}, {x + tw - 1, top + th - 2}, t.accent, 1);
  ui.icon(Icon::chevron, {x + tw + arrow / 2, b.centre().y}, t.accent, ui.u(15));
  if (h.ring) ui.focus_ring(b, 8);
  end = b.y1;
  return h.click;
}

float draw_review(Ui& ui, float x, float y, float w, const ReviewView& r, const ReviewLook& look,
                  Intents& wants) {
  const auto& t = ui.theme();
  if (look.heading) {
    y = draw_heading(ui, x, y, w, r, look.key) + 14;
    ui.rule(x, y, w);
    y += 16;
  }
  y = draw_parts(ui, x, y, w, r, look, wants);
  if (look.loss && !r.loss.empty()) {
    y += 18;
    ui.rule(x, y, w);
    y += 12;
    ui.icon(Icon::scale, {x + ui.u(11), y + ui.leading(Face::body) / 2}, t.ink3, ui.u(19));
    y += ui.para(Face::body, x + ui.u(32), y, w - ui.u(32), t.ink2, r.loss, {.key = look.key + "/loss"});
  }
  return y;
}

}  // namespace plumbline::desktop
