#include "faces/desktop/panels/order_row.hpp"

#include <algorithm>
#include <array>

namespace plumbline::desktop::order {

namespace {

constexpr float kAreas = 24;

float card_height(const Ui& ui, float w, const std::string& text, bool in) {
  const float inner = w - left_room(ui) - right_room(ui, in);
  return std::max(std::max(56.F, small_side(ui) + 16), ui.para_height(Face::body, inner, text) + 24);
}

std::vector<int> not_in(const AskView& ask, const std::vector<int>& row) {
  std::vector<int> out;
  for (const auto& o : ask.options)
    if (std::find(row.begin(), row.end(), o.index) == row.end()) out.push_back(o.index);
  return out;
}

std::vector<Place> stacked(const Ui& ui, const AskView& ask, const std::vector<int>& options, Box& area,
                           bool in) {
  std::vector<Place> out;
  float y = area.y0 + kPad;
  for (const int o : options) {
    const Box b = Box::at(area.x0 + kPad, y, area.w() - 2 * kPad,
                          card_height(ui, area.w() - 2 * kPad, text_of(ask, o), in));
    out.push_back({o, b});
    y = b.y1 + kGap;
  }
  area.y1 = options.empty() ? area.y0 + ui.u(96) : y - kGap + kPad;
  return out;
}

}  // namespace

float small_side(const Ui& ui) { return std::max(36.F, ui.u(30)); }

float left_room(const Ui& ui) { return ui.u(32) + 32; }
float right_room(const Ui& ui, bool in) { return in ? 3 * small_side(ui) + 22 : 16; }

const std::string& text_of(const AskView& ask, int option) {
  static const std::string none;
  for (const auto& o : ask.options)
    if (o.index == option) return o.text;
  return none;
}

std::string ordinal(std::size_t i) {
  constexpr std::array kWords{"first", "second",  "third",  "fourth", "fifth",
                              "sixth", "seventh", "eighth", "ninth"};
  return i < kWords.size() ? kWords[i] : "number " + std::to_string(i + 1);
}

std::string id_of(bool in, int option) { return (in ? "row/" : "pool/") + std::to_string(option); }

std::size_t index_in(const std::vector<int>& row, int option) {
  return static_cast<std::size_t>(std::find(row.begin(), row.end(), option) - row.begin());
}

Layout layout_of(const Ui& ui, float x, float y, float w, const AskView& ask, const std::vector<int>& row,
                 float head) {
  const bool two = w >= ui.u(820);
  const float wide = two ? (w - kAreas) / 2 : w;
  Layout l;
  l.row = Box::at(x, y + head, wide, 0);
  l.in = stacked(ui, ask, row, l.row, true);
  l.pool = Box::at(two ? x + wide + kAreas : x, two ? y + head : l.row.y1 + 18 + head, wide, 0);
  l.out = stacked(ui, ask, not_in(ask, row), l.pool, false);
  if (two) l.row.y1 = l.pool.y1 = std::max(l.row.y1, l.pool.y1);
  return l;
}

std::optional<int> target_of(const Layout& l, ImVec2 mouse) {
  if (l.row.grown(8).contains(mouse)) {
    int at = 0;
    for (const auto& p : l.in) at += p.box.centre().y < mouse.y ? 1 : 0;
    return at;
  }
  if (l.pool.grown(8).contains(mouse)) return -1;
  return std::nullopt;
}

std::string live_text(const AskView& ask, const Draft& d) {
  const auto at = [&](int option) { return index_in(d.order, option); };
  const auto named = [&](int option) { return "\xE2\x80\x9C" + text_of(ask, option) + "\xE2\x80\x9D"; };
  const auto of = " of " + std::to_string(d.order.size());
  if (d.grabbed >= 0)
    return named(d.grabbed) + " is taken up, " + ordinal(at(d.grabbed)) + of +
           ". Arrows move it, Space puts it down, Escape puts it back.";
  if (d.moved >= 0 && at(d.moved) < d.order.size())
    return named(d.moved) + " is now " + ordinal(at(d.moved)) + of + ".";
  if (d.moved >= 0) return named(d.moved) + " is out of the row.";
  return "Click a card or press Enter to put it at the end of the row. Drag it, or press Space on it, to "
         "move it.";
}

void Row::put(int option, std::size_t at) {
  Draft d = draft_;
  if (const auto from = index_in(d.order, option); from < d.order.size()) {
    d.order.erase(d.order.begin() + static_cast<std::ptrdiff_t>(from));
    if (at > from) --at;
  }
  at = std::min(at, d.order.size());
  d.order.insert(d.order.begin() + static_cast<std::ptrdiff_t>(at), option);
  d.moved = option;
  emit(std::move(d));
}

void Row::take_out(int option) {
  Draft d = draft_;
  std::erase(d.order, option);
  d.moved = option;
  d.grabbed = d.grabbed_from = -1;
  emit(std::move(d));
}

void Row::step(int option, int by) {
  const auto at = index_in(draft_.order, option);
  if (by < 0 && at > 0) put(option, at - 1);
  if (by > 0 && at + 1 < draft_.order.size()) put(option, at + 2);
}

void Row::grab(int option) {
  Draft d = draft_;
  d.grabbed = option;
  d.grabbed_from = static_cast<int>(index_in(d.order, option));
  d.moved = -1;
  emit(std::move(d));
}

void Row::drop() {
  Draft d = draft_;
  d.moved = d.grabbed;
  d.grabbed = d.grabbed_from = -1;
  emit(std::move(d));
}

void Row::put_back() {
  Draft d = draft_;
  std::erase(d.order, d.grabbed);
  const auto at = std::min(static_cast<std::size_t>(std::max(0, d.grabbed_from)), d.order.size());
  d.order.insert(d.order.begin() + static_cast<std::ptrdiff_t>(at), d.grabbed);
  d.moved = d.grabbed;
  d.grabbed = d.grabbed_from = -1;
  emit(std::move(d));
}

void Row::emit(Draft d) {
  if (changed_) return;  // one thing at a time
  changed_ = true;
  wants_.emplace_back(want::Drafted{std::move(d)});
}

}  // namespace plumbline::desktop::order
