#pragma once
// The player's screen on a page whose draft follows what is drafted, for tests.

#include "faces/desktop/kit/headless.hpp"
#include "faces/desktop/panels/panels.hpp"
#include "faces/desktop/panels/player_views.hpp"
#include "faces/desktop/panels/samples.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <memory>

namespace plumbline::desktop::test {

/// A view on screen whose draft follows what is drafted, as in the program.
struct Played {
  explicit Played(PlayerView v, Look look = {})
      : view(std::move(v)), page([this](Ui& ui) { draw(ui); }, look) {
    take();
  }
  void draw(Ui& ui) {
    Intents now;
    draw_player(ui, sample_chrome(Screen::player), view, now);
    for (const auto& w : now) {
      if (const auto* d = std::get_if<want::Drafted>(&w)) view.draft = d->draft;
      wants.push_back(w);
    }
  }
  /// What was wanted since the last time.
  Intents take() { return std::exchange(wants, {}); }
  template <typename T>
  int count() const {
    int n = 0;
    for (const auto& w : wants) n += std::holds_alternative<T>(w) ? 1 : 0;
    return n;
  }
  /// The only thing wanted; fails where it is something else or several.
  template <typename T>
  bool only() {
    const auto all = take();
    return all.size() == 1 && std::holds_alternative<T>(all[0]);
  }
  const std::string& focus() { return page.ui().focused(); }

  PlayerView view;
  Intents wants;
  Headless page;
};

inline std::string joined(const std::vector<std::string>& list) {
  std::string out;
  for (const auto& s : list) out += s + "\n";
  return out;
}

inline std::vector<std::string> keys_of(const Ui& ui) {
  std::vector<std::string> out;
  for (const auto& p : ui.passages()) out.push_back(p.key);
  return out;
}

/// Whether these are among them, in this order.
inline bool in_order(const std::vector<std::string>& all, const std::vector<std::string>& wanted) {
  std::size_t at = 0;
  for (const auto& k : all)
    if (at < wanted.size() && k == wanted[at]) ++at;
  return at == wanted.size();
}

inline std::string passage(const Ui& ui, const std::string& key) {
  for (const auto& p : ui.passages())
    if (p.key == key) return p.text;
  return "";
}

}  // namespace plumbline::desktop::test
