#pragma once
// The records' samples on a page, for tests.

#include "faces/desktop/kit/headless.hpp"
#include "faces/desktop/panels/panels.hpp"
#include "faces/desktop/panels/records_made.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace plumbline::desktop::test {

using platform::Key;

inline std::vector<Sample> records_samples() {
  std::vector<Sample> out;
  for (auto* list : {people_samples, record_samples, trainer_samples, report_samples})
    for (auto& s : list()) out.push_back(std::move(s));
  return out;
}

/// A view on a page, and what was wanted there. The view can be changed between frames.
template <class View>
struct Shown {
  using Draw = void (*)(Ui&, const ChromeView&, const View&, Intents&);
  View view;
  ChromeView chrome;
  Draw draw;
  Intents wants;
  Headless page;

  Shown(View v, Screen at, Draw d, Look look = {})
      : view(std::move(v)),
        chrome(sample_chrome(at)),
        draw(d),
        page([this](Ui& ui) { draw(ui, chrome, view, wants); }, look) {
    chrome.you = "Tomas Reid";
    page.settle();
  }
  /// What was wanted, when it is one thing of that kind; forgets it.
  template <class T>
  T only() {
    REQUIRE(wants.size() == 1);
    const T* w = wanted<T>(wants[0]);
    REQUIRE(w != nullptr);
    T out = *w;
    wants.clear();
    return out;
  }
  bool nothing() {
    const bool none = wants.empty();
    wants.clear();
    return none;
  }
  bool has(const std::string& id) { return page.ui().item(id) != nullptr; }
  const Item& item(const std::string& id) {
    const auto* p = page.ui().item(id);
    REQUIRE_MESSAGE(p != nullptr, id);
    return p->item;
  }
  void focus(const std::string& id) {
    page.ui().focus(id);
    page.settle();
    REQUIRE_MESSAGE(page.ui().focused() == id, id);
  }
  /// By keyboard, then by mouse.
  template <class T>
  T both(const std::string& id) {
    focus(id);
    CHECK(wants.empty());
    page.press(Key::enter);
    only<T>();
    REQUIRE(page.click(id));
    return only<T>();
  }
  std::string type(const std::string& id, const std::string& text) {
    focus(id);
    page.type(text);
    return page.ui().item(id)->item.state;
  }
  /// Every passage, a line each.
  std::string read() {
    std::string out;
    for (const auto& p : page.ui().passages()) out += p.text + "\n";
    return out;
  }
  bool reads(const std::string& part) { return read().find(part) != std::string::npos; }
};

}  // namespace plumbline::desktop::test
