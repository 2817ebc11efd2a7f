#pragma once
// The desk's samples on a page, for tests.

#include "faces/desktop/kit/headless.hpp"
#include "faces/desktop/panels/panels.hpp"
#include "faces/desktop/panels/samples.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace plumbline::desktop::test {

/// A sample on a page, and what was wanted there.
struct Desk {
  Intents wants;
  Sample sample;
  Headless page;

  explicit Desk(Sample s, Look look = {})
      : sample(std::move(s)), page([this](Ui& ui) { sample.draw(ui, wants); }, look) {}
  explicit Desk(const std::string& name, Look look = {}) : Desk(find(name), look) {}

  static Sample find(const std::string& name) {
    for (auto& s : desk_samples())
      if (s.name == name) return s;
    FAIL("no sample " << name);
    return {};
  }
  /// What was wanted, when it is one thing of that kind; forgets it.
  template <class T>
  T only() {
    REQUIRE(wants.size() == 1);
    REQUIRE(std::holds_alternative<T>(wants[0]));
    auto out = std::get<T>(wants[0]);
    wants.clear();
    return out;
  }
  const Item& item(const std::string& id) {
    const auto* p = page.ui().item(id);
    REQUIRE_MESSAGE(p != nullptr, id);
    return p->item;
  }
  bool has(const std::string& id) { return page.ui().item(id) != nullptr; }
  /// Tabs until the item has the focus.
  bool reach(const std::string& id) {
    for (int i = 0; i < 400 && page.ui().focused() != id; ++i) page.press(platform::Key::tab);
    return page.ui().focused() == id;
  }
  /// By keyboard, then by mouse.
  template <class T>
  T both(const std::string& id) {
    REQUIRE_MESSAGE(reach(id), id);
    CHECK(wants.empty());
    page.press(platform::Key::enter);
    only<T>();
    REQUIRE(page.click(id));
    return only<T>();
  }
  /// Every passage, a line each.
  std::string read() {
    std::string out;
    for (const auto& p : page.ui().passages()) out += p.text + "\n";
    return out;
  }
  /// That these come in this order in what is read out.
  void in_order(const std::vector<std::string>& parts) {
    const auto all = read();
    std::size_t at = 0;
    for (const auto& p : parts) {
      const auto found = all.find(p, at);
      CHECK_MESSAGE(found != std::string::npos, p);
      if (found != std::string::npos) at = found + p.size();
    }
  }
};

}  // namespace plumbline::desktop::test
