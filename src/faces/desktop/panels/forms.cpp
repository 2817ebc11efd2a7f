#include "faces/desktop/panels/forms.hpp"

#include "base/text.hpp"
#include "faces/desktop/kit/controls.hpp"
#include "faces/desktop/panels/after_parts.hpp"
#include "faces/desktop/panels/parts.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace plumbline::desktop {

namespace {

float field_height(const Ui& ui) { return std::max(46.F, ui.size(Face::body) + 22); }

}  // namespace

float draw_line(Ui& ui, float x, float y, float w, const Line& line, std::string& text, bool& entered) {
  const auto& t = ui.theme();
  y += ui.para(Face::body_bold, x, y, w, t.ink, line.label) + 2;
  if (!line.hint.empty())
    y += ui.para(Face::small, x, y, w, t.ink2, line.hint, {.key = line.id + "/hint"}) + 2;
  const Box b = Box::at(x, y + 4, w, field_height(ui));
  const Item item{.id = line.id, .label = line.label, .hint = line.hint, .first = line.first};
  if (line.secret ? ui.secret(b, item, text, line.most, line.placeholder)
                  : ui.field(b, item, text, line.most, line.placeholder))
    entered = true;
  if (line.digits) std::erase_if(text, [](char c) { return c < '0' || c > '9'; });
  return b.y1;
}

float draw_said(Ui& ui, float x, float y, float w, Tone tone, std::string_view text, const std::string& key) {
  if (text.empty()) return y;
  const auto& t = ui.theme();
  return ui.well_around(
               x, y, w, t.soft_of(tone),
               [&](float ix, float iy, float iw) {
                 badge(ui, {ix + ui.u(12), iy + ui.leading(Face::body) / 2}, tone, ui.u(11));
                 return iy + ui.para(Face::body, ix + ui.u(36), iy, iw - ui.u(36), t.ink, text, {.key = key});
               },
               14, 12, t.ink_of(tone))
             .y1 +
         14;
}

float draw_wait(Ui& ui, float x, float y, float w, int seconds, const std::string& key) {
  if (seconds <= 0) return y;
  const auto& t = ui.theme();
  const auto words = "You can try again in " + base::how_many(seconds, "second") + ".";
  ui.icon(Icon::clock, {x + ui.u(12), y + ui.leading(Face::body) / 2}, t.ink2, ui.u(18), 1.8F);
  // It changes every second and is said once.
  ui.passage(key, words, "wait");
  return y + ui.para(Face::body, x + ui.u(36), y, w - ui.u(36), t.ink, words) + 14;
}

std::optional<Chosen> draw_choices(Ui& ui, float x, float y, float w, const std::vector<Choice>& filters,
                                   float& end) {
  std::vector<std::size_t> used;
  for (std::size_t i = 0; i < filters.size(); ++i)
    if (filters[i].choices.size() > 1) used.push_back(i);
  end = y;
  if (used.empty()) return std::nullopt;
  const auto now = [&](const Choice& f) { return f.choices[std::min(f.chosen, f.choices.size() - 1)]; };
  constexpr float kGap = 12;
  std::size_t n = 1;
  while (n < used.size() && w >= static_cast<float>(n + 1) * ui.u(220) + static_cast<float>(n) * kGap) ++n;
  const float each = std::floor((w - kGap * static_cast<float>(n - 1)) / static_cast<float>(n));
  for (std::size_t from = 0; from < used.size(); from += n) {
    const auto to = std::min(used.size(), from + n);
    float high = 0;
    for (auto k = from; k < to; ++k)
      high = std::max(high, fold_height(ui, each, filters[used[k]].label, now(filters[used[k]])));
    for (auto k = from; k < to; ++k) {
      const auto& f = filters[used[k]];
      fold(ui, Box::at(x + static_cast<float>(k - from) * (each + kGap), y, each, high), f.id, f.label,
           now(f), f.chosen);
    }
    y += high + kGap;
  }
  end = y - kGap;
  std::optional<Chosen> out;
  for (const auto k : used) {
    const auto& f = filters[k];
    if (!ui.open(f.id)) continue;
    if (const auto c = unfolded(ui, x, end + kGap, w, f.id, f.label, f.choices, f.chosen, end))
      out = Chosen{k, *c};
  }
  return out;
}

std::optional<std::string> draw_search(Ui& ui, float x, float y, float w, const Line& line,
                                       const std::string& text, float& end) {
  const float h = field_height(ui), side = text.empty() ? 0 : h + 8;
  auto now = text;
  std::optional<std::string> out;
  ui.field(Box::at(x, y, w - side, h),
           {.id = line.id, .label = line.label, .hint = line.hint, .first = line.first}, now, line.most,
           line.placeholder);
  if (now != text) out = now;
  end = y + h;
  if (text.empty()) return out;
  const auto& t = ui.theme();
  const Box b = Box::at(x + w - h, y, h, h);
  const auto hit = ui.hit(b, {.id = line.id + "/clear", .role = Role::button, .label = "Empty the search"});
  ui.well(b, hit.hot ? t.accent_soft : t.panel, 10, t.edge);
  ui.icon(Icon::cross, b.centre(), t.ink, ui.u(18));
  if (hit.ring) ui.focus_ring(b, 10);
  if (hit.click) {
    ui.focus(line.id);
    return std::string();
  }
  return out;
}

std::size_t shown_of(Ui& ui, const std::string& id, std::size_t all) {
  const auto parts = static_cast<std::size_t>(ui.kept(id + "/parts")) + 1;
  const auto most = parts * kAtOnce;
  return all <= most + kAtOnce / 8 ? all : most;  // no button for a handful
}

float draw_more(Ui& ui, float x, float y, float w, const std::string& id, std::size_t all,
                std::string_view hint) {
  const auto shown = shown_of(ui, id, all);
  if (shown == all) return y;
  const auto& t = ui.theme();
  const auto more = std::min(kAtOnce, all - shown);
  const auto words = "Show " + std::to_string(more) + " more";
  const auto size = button_size(ui, words, {.icon = Icon::down}, w);
  y += 12;
  if (button(ui, Box::at(x, y, size.x, size.y), id + "/more", words, {.icon = Icon::down})) {
    ui.kept(id + "/parts") += 1;
    ui.ask_frames(2);
  }
  auto count = grouped(shown) + " of " + grouped(all) + " are shown.";
  if (!hint.empty()) count += " " + std::string(hint);
  const float room = w - size.x - 20;
  const bool beside = room > ui.u(200);
  const float tw = beside ? room : w, th = ui.para_height(Face::small, tw, count);
  ui.para(Face::small, beside ? x + size.x + 20 : x,
          beside ? y + std::max(0.F, (size.y - th) / 2) : y + size.y + 6, tw, t.ink2, count,
          {.key = id + "/count"});
  return beside ? y + std::max(size.y, th) : y + size.y + 6 + th;
}

float draw_saved(Ui& ui, float x, float y, float w, const std::optional<SavedFile>& saved, Intents& wants) {
  // Saving is done from anywhere on a long page: what came of it is brought into sight.
  constexpr float kNothing = 1, kSomething = 2;
  const float before = std::exchange(ui.kept("saved"), saved ? kSomething : kNothing);
  if (!saved) return y;
  if (before == kNothing) ui.focus(saved->problem.empty() ? "saved/folder" : "saved/away");
  const auto& t = ui.theme();
  const bool there = saved->problem.empty();
  const Tone tone = there ? Tone::good : Tone::bad;
  const auto box = ui.well_around(
      x, y, w, t.soft_of(tone),
      [&](float ix, float iy, float iw) {
        badge(ui, {ix + ui.u(12), iy + ui.leading(Face::body) / 2}, tone, ui.u(11));
        const ButtonLook quiet{.kind = ButtonLook::Kind::quiet, .say = "Understood: hide this message"};
        // Beside the words where there is room: then all of it is in sight when the button is.
        const float aw = (there ? button_size(ui, "Show its folder", {.icon = Icon::doc}).x + 14 : 0) +
                         button_size(ui, "Understood", quiet).x + 2;
        const bool beside = iw - ui.u(36) - aw >= ui.u(360);
        const float tx = ix + ui.u(36), tw = iw - ui.u(36) - (beside ? aw + 16 : 0), top = iy;
        iy += ui.para(Face::body_bold, tx, iy, tw, t.ink,
                      saved->what + (there ? " is saved" : " couldn't be saved"), {.key = "saved"});
        iy += ui.para(Face::small, tx, iy, tw, t.ink2, there ? saved->where : saved->problem,
                      {.key = "saved/where"}) +
              10;
        ButtonRow row(ui, beside ? ix + iw - aw : tx, beside ? top : iy, beside ? aw : tw);
        if (there && row.add("saved/folder", "Show its folder", {.icon = Icon::doc}))
          wants.emplace_back(want::ShowFolder{});
        if (row.add("saved/away", "Understood", quiet)) wants.emplace_back(want::PutSavedAway{});
        return std::max(iy - 10, row.end());
      },
      16, 12, t.ink_of(tone));
  return box.y1 + 16;
}

float draw_headway(Ui& ui, float x, float y, float w, const std::string& key, int done, int of,
                   const char* what) {
  const auto& t = ui.theme();
  const float share = of > 0 ? std::clamp(static_cast<float>(done) / static_cast<float>(of), 0.F, 1.F) : 0;
  const auto words = grouped(static_cast<std::size_t>(std::max(0, done))) + " of " +
                     grouped(static_cast<std::size_t>(std::max(0, of))) + " " + what;
  ui.passage(key, words, std::to_string(static_cast<int>(share * 10)));
  bar(ui, x, y, w, share, Tone::accent, std::max(10.F, ui.u(10)));
  if (t.contrast) ui.outline(Box::at(x, y, w, std::max(10.F, ui.u(10))), t.edge, 5, 1);
  y += ui.u(10) + 10;
  return y + ui.para(Face::body, x, y, w, t.ink, words) + 14;
}

float draw_middle_card(Ui& ui, float x, float y, float w, const Ui::Contents& contents) {
  const float cw = std::min(w, ui.u(640));
  return ui.card_around(x + (w - cw) / 2, y + 8, cw, contents, ui.room() < 700 ? 20.F : 32.F).y1;
}

float draw_card_title(Ui& ui, float x, float y, float w, Icon icon, std::string_view title,
                      const std::string& key) {
  const auto& t = ui.theme();
  const float r = ui.u(17), tx = x + 2 * r + 14, tw = w - 2 * r - 14;
  const float th = ui.para_height(Face::h2, tw, title), high = std::max(2 * r, th);
  ui.draw().AddCircleFilled({x + r, y + r}, r, t.accent_soft, 32);
  if (t.contrast) ui.draw().AddCircle({x + r, y + r}, r, t.accent, 32, 1.5F);
  ui.icon(icon, {x + r, y + r}, t.accent, ui.u(18), 2);
  ui.para(Face::h2, tx, y + std::max(0.F, (2 * r - th) / 2), tw, t.ink, title, {.key = key});
  return y + high + 12;
}

std::string grouped(std::size_t n) {
  auto out = std::to_string(n);
  for (int at = static_cast<int>(out.size()) - 3; at > 0; at -= 3)
    out.insert(static_cast<std::size_t>(at), ",");
  return out;
}

float draw_way_card(Ui& ui, float x, float y, float w, Icon icon, const char* title, const char* about,
                    const Act& act, Intents& wants) {
  return ui.card_around(
               x, y, w,
               [&](float ix, float iy, float iw) {
                 iy = draw_card_title(ui, ix, iy, iw, icon, title, act.id + "/title");
                 iy +=
                     ui.para(Face::body, ix, iy, iw, ui.theme().ink2, about, {.key = act.id + "/about"}) + 16;
                 return draw_acts(ui, ix, iy, iw, {act}, wants);
               })
             .y1 +
         24;
}

}  // namespace plumbline::desktop
