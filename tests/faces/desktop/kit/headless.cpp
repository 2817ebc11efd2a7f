#include "faces/desktop/kit/headless.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <memory>
#include <set>

namespace plumbline::desktop::test {

using platform::Event;
using platform::Key;

namespace {

/// Letters are drawn once for each size of text: that takes longer than most of what is tested with them.
struct Letters {
  ImFontAtlas atlas;
  Fonts fonts;
};

Letters& letters_at(float scale) {
  static std::map<float, std::unique_ptr<Letters>> known;
  auto& at = known[scale];
  if (at == nullptr) at = std::make_unique<Letters>();
  ImGui::GetIO().Fonts = &at->atlas;
  if (at->atlas.Fonts.empty()) {
    base::Diagnostics missing;
    at->fonts = load_fonts({.scale = scale}, missing);
    at->atlas.SetTexID(reinterpret_cast<ImTextureID>(1));
  }
  return *at;
}

}  // namespace

Headless::Headless(Draw draw, Look look) : draw_(std::move(draw)) {
  static ImFontAtlas none;  // so that the context owns none
  context_ = ImGui::CreateContext(&none);
  ImGui::SetCurrentContext(context_);
  ImGuiIO& io = ImGui::GetIO();
  io.IniFilename = io.LogFilename = nullptr;
  io.BackendFlags |= ImGuiBackendFlags_RendererHasVtxOffset;
  this->look(look);
}

Headless::~Headless() { ImGui::DestroyContext(context_); }

void Headless::look(const Look& look) {
  look_ = look;
  ImGui::SetCurrentContext(context_);
  ui_.use(letters_at(look.scale).fonts);
  settle();
}

void Headless::frame(std::vector<Event> events) {
  Frame f{.width = look_.width,
          .height = look_.height,
          .events = std::move(events),
          .theme = look_.theme,
          .still = true};
  f.spoken = spoken;
  ImGui::SetCurrentContext(context_);
  ui_.begin(f);
  draw_(ui_);
  ui_.end();
  if (after) after(ui_);
}

void Headless::settle() {
  for (int i = 0; i < 12; ++i) {
    frame();
    if (!ui_.unsettled()) return;
  }
}

void Headless::press(Key k, bool shift) {
  frame({{.kind = Event::Kind::key, .key = {.key = k, .shift = shift}}});
  settle();
}

void Headless::letter(char32_t c) {
  frame({{.kind = Event::Kind::key, .key = {.key = Key::letter, .sign = c}}});
  settle();
}

void Headless::digit(int n) {
  frame({{.kind = Event::Kind::key, .key = {.key = Key::digit, .sign = static_cast<char32_t>('0' + n)}}});
  settle();
}

void Headless::type(const std::string& text) {
  for (const char c : text) frame({{.kind = Event::Kind::text, .text = static_cast<char32_t>(c)}});
  settle();
}

void Headless::move(ImVec2 to) {
  frame({{.kind = Event::Kind::mouse_move, .x = to.x, .y = to.y}});
  settle();
}

void Headless::click(ImVec2 at) {
  move(at);
  frame({{.kind = Event::Kind::mouse_down, .x = at.x, .y = at.y}});
  frame({{.kind = Event::Kind::mouse_up, .x = at.x, .y = at.y}});
  settle();
}

bool Headless::click(const std::string& id) {
  const auto* p = ui_.item(id);
  if (p == nullptr || p->seen.empty()) return false;
  click(p->seen.centre());
  return true;
}

void Headless::drag(ImVec2 from, ImVec2 to) {
  move(from);
  frame({{.kind = Event::Kind::mouse_down, .x = from.x, .y = from.y}});
  for (int i = 1; i <= 8; ++i) {
    const float t = static_cast<float>(i) / 8;
    frame({{.kind = Event::Kind::mouse_move,
            .x = from.x + (to.x - from.x) * t,
            .y = from.y + (to.y - from.y) * t}});
  }
  frame({{.kind = Event::Kind::mouse_up, .x = to.x, .y = to.y}});
  settle();
}

void Headless::wheel(float lines) {
  frame({{.kind = Event::Kind::wheel, .y = lines}});
  settle();
}

std::vector<std::string> Headless::tab_round() {
  std::vector<std::string> out;
  const auto start = ui_.focused();
  out.push_back(start);
  for (int i = 0; i < 400; ++i) {
    press(Key::tab);
    if (ui_.focused() == start) return out;
    out.push_back(ui_.focused());
  }
  return out;
}

std::string Headless::shown() const {
  std::string out;
  for (const auto& r : ui_.runs()) out += r.text + "\n";
  return out;
}

namespace {

bool on_screen(const Ui& ui, const Run& r) {
  const Box seen = r.box.with(r.clip).with(ui.screen());
  return !seen.empty();
}

void cut_off(const Ui& ui, const Run& r, std::vector<std::string>& out) {
  if (r.scrolls) return;
  if (r.box.x0 < r.clip.x0 - 1 || r.box.x1 > r.clip.x1 + 1)
    out.push_back(fmt::format("cut off at the side: '{}'", r.text));
  if (r.box.x0 < 0 || r.box.x1 > ui.screen().x1 + 1)
    out.push_back(fmt::format("beyond the window: '{}'", r.text));
}

void leaves_card(const Ui& ui, const Run& r, std::vector<std::string>& out) {
  const Ground* in = nullptr;
  for (const auto& g : ui.grounds()) {
    if (g.layer != r.layer || g.order > r.order || !g.seen.contains({r.box.x0 + 1, r.box.y0 + 3})) continue;
    if (in == nullptr || g.order > in->order ||
        (g.order == in->order && g.box.w() * g.box.h() < in->box.w() * in->box.h()))
      in = &g;
  }
  if (in == nullptr || r.scrolls) return;
  const float bottom = std::min(r.box.y1, r.clip.y1);  // what scrolls is cut at the edge of its area
  if (r.box.x1 > in->box.x1 - 2 || bottom > in->box.y1 + 1)
    out.push_back(fmt::format("leaves its card by {:.0f}, {:.0f}: '{}'", r.box.x1 - in->box.x1,
                              r.box.y1 - in->box.y1, r.text));
}

void covered(const Ui& ui, const Run& r, std::vector<std::string>& out) {
  for (const auto& g : ui.grounds()) {
    if (g.order <= r.order || g.layer != r.layer) continue;
    const Box both = r.box.with(r.clip).with(g.seen);
    if (both.w() > 2 && both.h() > 4) out.push_back(fmt::format("below a card drawn later: '{}'", r.text));
  }
}

void too_close(const Ui& ui, const Run& r, std::vector<std::string>& out) {
  const double least = ui.theme().contrast ? 7 : 4.5, is = contrast_ratio(r.colour, r.ground);
  if (is < least) out.push_back(fmt::format("contrast {:.2f}, less than {}: '{}'", is, least, r.text));
}

void overlaps(const Ui& ui, std::vector<std::string>& out) {
  const auto& runs = ui.runs();
  for (std::size_t i = 0; i < runs.size(); ++i)
    for (std::size_t j = i + 1; j < runs.size(); ++j) {
      if (runs[i].layer != runs[j].layer) continue;
      const Box both = runs[i].box.with(runs[i].clip).with(runs[j].box.with(runs[j].clip));
      if (both.w() > 2 && both.h() > 4)
        out.push_back(fmt::format("text over text: '{}' and '{}'", runs[i].text, runs[j].text));
    }
}

void items(const Ui& ui, std::vector<std::string>& out) {
  std::set<std::string> ids;
  for (const auto& p : ui.items()) {
    if (!ids.insert(p.item.id).second) out.push_back(fmt::format("two items with the id '{}'", p.item.id));
    if (p.item.label.empty()) out.push_back(fmt::format("'{}' has no label", p.item.id));
    if (p.item.id.empty()) out.push_back(fmt::format("'{}' has no id", p.item.label));
    if (p.box.w() < 24 || p.box.h() < 24)
      out.push_back(fmt::format("target of {:.0f} x {:.0f}: '{}'", p.box.w(), p.box.h(), p.item.id));
    if (p.box.x0 < -1 || p.box.x1 > ui.screen().x1 + 1)
      out.push_back(fmt::format("target beyond the window: '{}'", p.item.id));
  }
}

}  // namespace

std::vector<std::string> layout_faults(const Ui& ui) {
  std::vector<std::string> out;
  for (const auto& r : ui.runs()) {
    too_close(ui, r, out);
    if (ui.size(r.face) < 16)
      out.push_back(fmt::format("letters of {:.0f} pixels: '{}'", ui.size(r.face), r.text));
    if (r.text.empty() || !on_screen(ui, r)) continue;
    cut_off(ui, r, out);
    leaves_card(ui, r, out);
    covered(ui, r, out);
  }
  overlaps(ui, out);
  items(ui, out);
  return out;
}

std::vector<std::string> tab_faults(Headless& page) {
  std::vector<std::string> out;
  std::set<std::string> wanted;
  for (const auto& p : page.ui().items())
    if (p.item.enabled && p.layer == page.ui().top_layer()) wanted.insert(p.item.id);
  const auto forth = page.tab_round();
  if (forth.size() >= 400) out.push_back("Tab doesn't come back to where it began");
  std::set<std::string> reached(forth.begin(), forth.end());
  for (const auto& id : wanted)
    if (!reached.contains(id)) out.push_back(fmt::format("Tab doesn't reach '{}'", id));
  std::vector<std::string> back{page.ui().focused()};
  for (std::size_t i = 1; i < forth.size() && i < 400; ++i) {
    page.press(Key::back_tab);
    back.push_back(page.ui().focused());
    const auto* p = page.ui().focused_item();
    if (p == nullptr || p->seen.h() < std::min(20.F, p->box.h() - 1))
      out.push_back(fmt::format("'{}' has the focus and can't be seen", page.ui().focused()));
  }
  page.press(Key::back_tab);
  if (forth.size() > 1 && !std::equal(back.begin() + 1, back.end(), forth.rbegin(), forth.rend() - 1))
    out.push_back("Shift+Tab doesn't go back the way Tab came");
  return out;
}

}  // namespace plumbline::desktop::test
