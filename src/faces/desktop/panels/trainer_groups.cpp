// Groups: add, rename, put away.

#include "faces/desktop/panels/after_parts.hpp"
#include "faces/desktop/panels/forms.hpp"
#include "faces/desktop/panels/panels.hpp"
#include "faces/desktop/panels/parts.hpp"

#include <algorithm>

namespace plumbline::desktop {

namespace {

using Kind = ButtonLook::Kind;

constexpr float kGap = 24;
constexpr std::size_t kLongest = 200;

float add(Ui& ui, float x, float y, float w, const GroupsView& v, Intents& wants) {
  return ui.card_around(
               x, y, w,
               [&](float ix, float iy, float iw) {
                 auto name = v.fresh;
                 bool entered = false;
                 const ButtonLook look{
                     .kind = Kind::primary, .icon = Icon::people, .enabled = !v.fresh.empty()};
                 const auto size = button_size(ui, "Add", look);
                 const bool beside = iw - size.x - 12 >= ui.u(240);
                 const float fw = beside ? std::min(iw - size.x - 12, ui.u(520)) : iw;
                 iy = draw_line(ui, ix, iy, fw,
                                {.id = "group/fresh",
                                 .label = "Add a group",
                                 .placeholder = "Spring intake",
                                 .most = kLongest,
                                 .first = v.groups.empty()},
                                name, entered);
                 if (name != v.fresh) wants.emplace_back(want::DraftGroup{name});
                 const Box b = beside ? Box::at(ix + fw + 12, iy - size.y, size.x, size.y)
                                      : Box::at(ix, iy + 12, size.x, size.y);
                 const bool click = button(ui, b, "group/add", "Add", look);
                 if ((click || entered) && !v.fresh.empty()) wants.emplace_back(want::AddGroup{});
                 iy = std::max(iy, b.y1);
                 return v.problem.empty() || !v.renaming.empty()
                            ? iy
                            : draw_said(ui, ix, iy + 14, iw, Tone::warn, v.problem, "group/problem") - 14;
               })
             .y1 +
         kGap;
}

float renaming(Ui& ui, float x, float y, float w, const GroupsView& v, const std::string& id,
               Intents& wants) {
  auto name = v.name;
  bool entered = false;
  y = draw_line(ui, x, y, std::min(w, ui.u(520)),
                {.id = id + "/name", .label = "The group's new name", .most = kLongest}, name, entered) +
      14;
  if (name != v.name) wants.emplace_back(want::DraftRename{name});
  y = draw_said(ui, x, y, w, Tone::warn, v.problem, "group/problem");
  const auto before = wants.size();
  y = draw_acts(
      ui, x, y, w,
      {{id + "/save", "Save", {.kind = Kind::primary, .enabled = !v.name.empty()}, want::Rename{}},
       {id + "/not", "Leave it as it is", {.kind = Kind::quiet}, want::StartRename{}, id + "/rename"}},
      wants);
  if (entered && !v.name.empty() && wants.size() == before) wants.emplace_back(want::Rename{});
  return y;
}

std::vector<Act> acts_of(const GroupRow& g, const std::string& id) {
  if (g.away)
    return {{id + "/out",
             "Take out again",
             {.icon = Icon::undo, .say = "Take out again: " + g.name},
             want::PutGroupAway{g.id, false}}};
  return {{id + "/open", "Open", {.icon = Icon::arrow, .say = "Open " + g.name}, want::OpenGroup{g.id}},
          {id + "/rename",
           "Rename",
           {.icon = Icon::pen, .say = "Rename " + g.name},
           want::StartRename{g.id},
           id + "/name"},
          {id + "/away",
           "Put away",
           {.kind = Kind::quiet, .hint = "Nobody and nothing in it is lost.", .say = "Put away " + g.name},
           want::PutGroupAway{g.id, true}}};
}

float row(Ui& ui, float x, float y, float w, const GroupsView& v, const GroupRow& g, bool first,
          Intents& wants) {
  const auto& t = ui.theme();
  const auto id = "group/" + g.id;
  if (v.renaming == g.id) return renaming(ui, x, y, w, v, id, wants);
  auto acts = acts_of(g, id);
  acts[0].look.first = first;
  float aw = 12 * static_cast<float>(acts.size() - 1) + 1;
  for (const auto& a : acts) aw += button_size(ui, a.label, a.look).x;
  const bool beside = w - aw - 20 >= ui.u(220);
  const float tw = beside ? w - aw - 20 : w, top = y;
  const auto sub =
      g.people + (g.people.empty() || g.about.empty() ? "" : ", ") + g.about + (g.away ? ", put away" : "");
  const float th = ui.para_height(Face::body_bold, tw, g.name), sh = ui.para_height(Face::small, tw, sub);
  const float high = acts_height(ui, beside ? aw : w, acts);
  float ty = beside ? y + std::max(0.F, (high - th - sh) / 2) : y;
  ty += ui.para(Face::body_bold, x, ty, tw, t.ink, g.name, {.key = id});
  ty += ui.para(Face::small, x, ty, tw, t.ink2, sub, {.key = id + "/about"});
  if (beside) return std::max(ty, draw_acts(ui, x + w - aw, top, aw, acts, wants));
  return draw_acts(ui, x, ty + 8, w, acts, wants);
}

float rows(Ui& ui, float x, float y, float w, const GroupsView& v, Intents& wants) {
  bool first = true;
  for (const auto& g : v.groups) {
    if (!first) {
      ui.rule(x, y + 14, w);
      y += 28;
    }
    y = row(ui, x, y, w, v, g, first, wants);
    first = false;
  }
  return y;
}

}  // namespace

void draw_groups(Ui& ui, const ChromeView& chrome, const GroupsView& view, Intents& wants) {
  draw_page(
      ui, chrome, {.name = "groups", .widest = 1180},
      [&](float x, float y, float w) {
        y = heading(ui, x, y, w, "Groups",
                    "A group is a class, an intake, an office. Somebody can be moved at any time; the record "
                    "goes along.",
                    "groups");
        y = add(ui, x, y, w, view, wants);
        if (view.groups.empty())
          y = empty_card(
              ui, x, y, w, Tone::plain, "No groups yet",
              "You don't need any. They help to find people, and reports can be made for one of them.", {},
              wants, "groups/none");
        else
          y = ui.card_around(x, y, w, [&](float ix, float iy, float iw) {
                  return rows(ui, ix, iy, iw, view, wants);
                }).y1;
        if (view.away == 0) return y;
        return draw_acts(
            ui, x, y + 16, w,
            {{"groups/away",
              view.show_away ? "Hide those put away" : "Show " + std::to_string(view.away) + " put away",
              {.kind = Kind::quiet, .icon = view.show_away ? Icon::up : Icon::down},
              want::ShowAway{!view.show_away}}},
            wants);
      },
      wants);
}

}  // namespace plumbline::desktop
