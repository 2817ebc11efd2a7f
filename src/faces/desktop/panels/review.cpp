#include "faces/desktop/panels/review.hpp"

#include <algorithm>
#include <cmath>

namespace plumbline::desktop {

namespace {

/// One part of the explanation: its label, and what draws it below.
struct Part {
  std::string label;
  Ui::Contents contents;
};

std::string joined(const std::vector<std::string>& words) {
  std::string out;
  for (const auto& w : words) out += (out.empty() ? "" : ", ") + w;
  return out;
}

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

float draw_finding(Ui& ui, float x, float y, float w, const FindingView& f, const std::string& key,
                   bool with_badge, Intents& wants) {
  const auto& t = ui.theme();
  const float indent = with_badge ? ui.u(28) : 0;
  if (with_badge) badge(ui, {x + ui.u(10), y + ui.leading(Face::body) / 2}, f.tone, ui.u(9));
  x += indent;
  w -= indent;
  y += ui.para(Face::body_bold, x, y, w, t.ink, f.statement, {.key = key});
  if (!f.reason.empty() && f.reason != f.statement)
    y += 2 + ui.para(Face::body, x, y + 2, w, t.ink2, f.reason, {.key = key + "/reason"});
  std::vector<std::string> small;
  for (const auto* s : {&f.source, &f.severity, &f.verdict})
    if (!s->empty()) small.push_back(*s);
  if (!small.empty())
    y += 4 + ui.para(Face::small, x, y + 4, w, t.ink2, joined(small), {.key = key + "/source"});
  if (!f.basis.empty()) y += 2 + ui.para(Face::small, x, y + 2, w, t.ink2, f.basis, {.key = key + "/basis"});
  if (!f.counted)
    y += 2 + ui.para(Face::small, x, y + 2, w, t.ink2, "Listed only: a more specific finding stands for it.",
                     {.key = key + "/listed"});
  if (f.rule.empty()) return y;
  float end = y;
  if (draw_link(ui, x, y + 2, w, key + "/open", "Open the rule", "Open the rule: " + f.statement, end))
    wants.emplace_back(want::OpenRule{f.rule});
  return end;
}

float draw_findings(Ui& ui, float x, float y, float w, const std::vector<FindingView>& list,
                    const std::string& key, bool badges, Intents& wants) {
  for (std::size_t i = 0; i < list.size(); ++i) {
    if (i > 0) y += 12;
    y = draw_finding(ui, x, y, w, list[i], key + "/" + std::to_string(i), badges, wants);
  }
  return y;
}

float draw_heading(Ui& ui, float x, float y, float w, const ReviewView& r, const ReviewLook& look) {
  const auto& t = ui.theme();
  const float radius = ui.u(18), indent = 2 * radius + 16;
  const std::string cost = look.loss && r.lost > 0 && r.at_stake > 0
                               ? "Cost " + std::to_string(r.lost) + " of " + std::to_string(r.at_stake)
                               : "";
  const float chip_w = cost.empty() ? 0 : chip(ui, 0, 0, cost, r.tone, {}, false);
  const bool beside = chip_w > 0 && w - indent - chip_w > ui.u(280);
  const float tw = w - indent - (beside ? chip_w + 16 : 0), top = y;
  const bool titled = look.heading && !r.title.empty();
  if (look.heading) {
    const auto number = "Decision " + std::to_string(r.number) + (r.scene.empty() ? "" : ", " + r.scene);
    ui.passage(look.key + "/number", number);
    y += ui.caps(x + indent, y, tw, t.ink3, number) + 2;
  }
  if (titled) y += ui.para(Face::h2, x + indent, y, tw, t.ink, r.title, {.key = look.key + "/title"}) + 2;
  const float lead = ui.leading(titled ? Face::body_bold : Face::h2);
  if (!look.heading) y = top + std::max(0.F, radius - lead / 2);
  y += ui.para(titled ? Face::body_bold : Face::h2, x + indent, y, tw, t.ink, r.verdict,
               {.key = look.key + "/verdict"});
  badge(ui, {x + radius, top + (look.heading ? std::max(radius, (y - top) / 2) : radius)}, r.tone, radius,
        true);
  if (beside) chip(ui, x + w - chip_w, top + std::max(0.F, radius - chip_height(ui) / 2), cost, r.tone);
  y = std::max(y, top + 2 * radius);
  if (chip_w > 0 && !beside && chip_w <= w - indent) {
    chip(ui, x + indent, y + 6, cost, r.tone);
    y += 6 + chip_height(ui);
  }
  if (!cost.empty()) ui.passage(look.key + "/cost", cost + " points");
  return y;
}

std::vector<Part> parts_of(Ui& ui, const ReviewView& r, const ReviewLook& look, Intents& wants) {
  std::vector<Part> out;
  const auto text = [&](std::string label, const std::string& words, const std::string& name) {
    if (words.empty()) return;
    out.push_back({label, [&ui, &words, label, key = look.key + "/" + name](float x, float y, float w) {
                     return y + ui.para(Face::body, x, y, std::min(w, ui.u(820)), ui.theme().ink, words,
                                        {.key = key, .say = label + ": "});
                   }});
  };
  if (!r.did.empty() || !r.reason.empty() || !r.confidence.empty())
    out.push_back(
        {r.late ? "The time ran out" : "What you did", [&ui, &r, key = look.key](float x, float y, float w) {
           y = draw_list(ui, x, y, w, r.did, key + "/did",
                         r.late ? "The time ran out, and this happened: " : "What you did: ");
           return draw_own_words(ui, x, y, w, r, key);
         }});
  if (!r.leading.empty())
    out.push_back({r.leading.size() == 1 ? "The rule" : "The rules",
                   [&ui, &r, &wants, key = look.key](float x, float y, float w) {
                     return draw_findings(ui, x, y, w, r.leading, key + "/rule", r.leading.size() > 1, wants);
                   }});
  text("Why it tempts", r.tempts, "tempts");
  if (!r.instead.empty())
    out.push_back({"Instead", [&ui, &r, key = look.key](float x, float y, float w) {
                     return draw_list(ui, x, y, w, r.instead, key + "/instead",
                                      "What would have been right here: ");
                   }});
  text("To take along", r.learn, "learn");
  return out;
}

/// In two columns where there is room, filled row by row; rows begin level unless that would tear a hole. One
/// that is left over has the whole width.
float draw_parts(Ui& ui, float x, float y, float w, const std::vector<Part>& parts) {
  const auto& t = ui.theme();
  const auto draw = [&](const Part& p, float px, float py, float pw) {
    return p.contents(px, label(ui, px, py, pw, p.label, t.ink3), pw);
  };
  constexpr float kAcross = 36, kDown = 20;
  const bool two = w >= ui.u(600);
  const float half = (w - kAcross) / 2;
  float left = y, right = y;  // where the next part begins
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (!two || (i + 1 == parts.size() && i % 2 == 0)) {
      left = right = draw(parts[i], x, std::max(left, right), w) + kDown;
      continue;
    }
    if (i % 2 == 0)
      left = draw(parts[i], x, left, half) + kDown;
    else
      right = draw(parts[i], x + half + kAcross, right, half) + kDown;
    if (i % 2 == 1 && std::abs(left - right) < ui.u(60)) left = right = std::max(left, right);
  }
  return std::max(left, right) - (parts.empty() ? 0 : kDown);
}

float draw_course(Ui& ui, float x, float y, float w, const ReviewView& r, const std::string& key) {
  const auto& t = ui.theme();
  return ui
      .well_around(
          x, y, w, t.inset,
          [&](float ix, float iy, float iw) {
            iy = label(ui, ix, iy, iw, r.exact ? "Best way on from here" : "A good way on from here", t.ink3);
            for (std::size_t i = 0; i < r.best_course.size(); ++i) {
              const auto& leg = r.best_course[i];
              const auto id = key + "/course/" + std::to_string(i);
              const float indent = ui.u(28);
              ui.icon(i == 0 ? Icon::flag : Icon::arrow, {ix + ui.u(9), iy + ui.leading(Face::body) / 2},
                      t.accent, ui.u(17));
              if (!leg.title.empty())
                iy += ui.para(Face::body_bold, ix + indent, iy, iw - indent, t.ink, leg.title, {.key = id});
              for (std::size_t k = 0; k < leg.words.size(); ++k)
                iy += ui.para(Face::body, ix + indent, iy, iw - indent, t.ink2, leg.words[k],
                              {.key = id + "/" + std::to_string(k)});
              iy += 6;
            }
            return iy;
          })
      .y1;
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
  y = draw_heading(ui, x, y, w, r, look) + 14;
  ui.rule(x, y, w);
  y = draw_parts(ui, x, y + 16, w, parts_of(ui, r, look, wants));
  if (look.more && !r.more.empty()) {
    y = label(ui, x, y + 20, w, "What else was looked at", t.ink3);
    y = draw_findings(ui, x, y, w, r.more, look.key + "/more", true, wants);
  }
  if (look.loss && !r.loss.empty()) {
    y += 18;
    ui.rule(x, y, w);
    y += 12;
    ui.icon(Icon::scale, {x + ui.u(11), y + ui.leading(Face::body) / 2}, t.ink3, ui.u(19));
    y += ui.para(Face::body, x + ui.u(32), y, w - ui.u(32), t.ink2, r.loss, {.key = look.key + "/loss"});
  }
  if (look.course && !r.best_course.empty()) y = draw_course(ui, x, y + 18, w, r, look.key);
  return y;
}

}  // namespace plumbline::desktop
