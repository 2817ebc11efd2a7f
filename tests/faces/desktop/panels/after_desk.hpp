#pragma once
// Operates the screens that come after playing: what was wanted is noted in words, and carried out as far as
// it only changes what is shown.

#include "faces/desktop/kit/headless.hpp"
#include "faces/desktop/panels/after_views.hpp"
#include "faces/desktop/panels/panels.hpp"
#include "faces/desktop/panels/samples.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <functional>

namespace plumbline::desktop::test {

using platform::Key;

inline std::string in_words(const want::Intent& intent) {
  return std::visit(
      [](const auto& i) -> std::string {
        using T = std::decay_t<decltype(i)>;
        if constexpr (std::is_same_v<T, want::Select>) return "select " + std::to_string(i.decision);
        if constexpr (std::is_same_v<T, want::PlayOn>) return "play on " + std::to_string(i.decision);
        if constexpr (std::is_same_v<T, want::ShowAll>) return i.all ? "show all" : "show few";
        if constexpr (std::is_same_v<T, want::OpenRule>) return "rule " + i.id;
        if constexpr (std::is_same_v<T, want::GoOn>) return "go on " + i.attempt;
        if constexpr (std::is_same_v<T, want::LookBack>) return "look back " + i.attempt;
        if constexpr (std::is_same_v<T, want::OpenSlot>) return "slot " + std::to_string(i.slot);
        if constexpr (std::is_same_v<T, want::Choose>)
          return "choose " + std::to_string(i.slot) + " " + std::to_string(i.choice);
        if constexpr (std::is_same_v<T, want::ShowMore>) return i.more ? "more" : "fewer";
        if constexpr (std::is_same_v<T, want::Take>) return "take " + std::to_string(i.change);
        if constexpr (std::is_same_v<T, want::Anew>) return "anew";
        if constexpr (std::is_same_v<T, want::Back>) return "back";
        if constexpr (std::is_same_v<T, want::Go>) return "go " + std::to_string(static_cast<int>(i.to));
        return "something else";
      },
      intent);
}

/// A screen that carries out what changes only what is shown, as the app does, and notes everything.
template <class View>
struct Desk {
  View view;
  Intents wants;
  std::vector<std::string> said;
  std::function<void(Ui&, const View&, Intents&)> draw;
  Headless page;

  Desk(View v, std::function<void(Ui&, const View&, Intents&)> d, Look look = {})
      : view(std::move(v)), draw(std::move(d)), page([this](Ui& ui) { once(ui); }, look) {
    said.clear();
  }
  void once(Ui& ui) {
    wants.clear();
    draw(ui, view, wants);
    for (const auto& w : wants) {
      said.push_back(in_words(w));
      apply(w);
    }
  }
  void apply(const want::Intent& w) {
    if constexpr (std::is_same_v<View, DebriefView>) {
      if (const auto* s = std::get_if<want::Select>(&w)) view.selected = s->decision;
      if (const auto* s = std::get_if<want::ShowAll>(&w)) view.show_all = s->all;
    }
    if constexpr (std::is_same_v<View, AdvisorView>) {
      if (const auto* s = std::get_if<want::OpenSlot>(&w)) view.open = s->slot;
    }
  }
  std::string told() {
    std::string out;
    for (const auto& s : said) out += (out.empty() ? "" : "; ") + s;
    said.clear();
    return out;
  }
  void focus(const std::string& id) {
    page.ui().focus(id);
    page.settle();
    REQUIRE(page.ui().focused() == id);
  }
  bool has(const std::string& id) { return page.ui().item(id) != nullptr; }
  std::string click(const std::string& id) {
    focus(id);  // scrolls it into view
    REQUIRE(page.click(id));
    return told();
  }
  /// Hovering, and letting go elsewhere: neither does anything.
  std::string stray(const std::string& id) {
    focus(id);
    const auto at = page.ui().item(id)->seen.centre();
    page.move(at);
    page.drag(at, {2, page.ui().frame().height - 2});
    return told();
  }
};

inline Desk<DebriefView> debrief(DebriefView v, Look look = {}) {
  return {std::move(v),
          [](Ui& ui, const DebriefView& d, Intents& w) {
            draw_debrief(ui, sample_chrome(Screen::debrief), d, w);
          },
          look};
}

inline Desk<ResultsView> results(ResultsView v, Look look = {}) {
  return {std::move(v),
          [](Ui& ui, const ResultsView& d, Intents& w) {
            draw_results(ui, sample_chrome(Screen::results), d, w);
          },
          look};
}

inline Desk<AdvisorView> advisor(AdvisorView v, Look look = {}) {
  return {std::move(v),
          [](Ui& ui, const AdvisorView& d, Intents& w) {
            draw_advisor(ui, sample_chrome(Screen::advisor), d, w);
          },
          look};
}

inline std::vector<std::string> keys(const Ui& ui) {
  std::vector<std::string> out;
  for (const auto& p : ui.passages()) out.push_back(p.key);
  return out;
}

/// Whether these come in this order, others between them or not.
inline bool in_order(const std::vector<std::string>& all, const std::vector<std::string>& wanted) {
  auto at = all.begin();
  for (const auto& w : wanted) {
    at = std::find(at, all.end(), w);
    if (at == all.end()) {
      MESSAGE("missing or too early: " << w);
      return false;
    }
  }
  return true;
}

inline std::string passage(const Ui& ui, const std::string& key) {
  for (const auto& p : ui.passages())
    if (p.key == key) return p.text;
  return "";
}

}  // namespace plumbline::desktop::test
