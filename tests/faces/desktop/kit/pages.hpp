#pragma once
// Small pages for the kit's tests.

#include "faces/desktop/kit/controls.hpp"
#include "faces/desktop/kit/headless.hpp"

#include <doctest/doctest.h>

#include <map>
#include <string>
#include <vector>

namespace plumbline::desktop::test {

/// Boxes that can be operated, and how often each was.
struct Boxes {
  std::vector<std::pair<Box, Item>> all;
  std::map<std::string, int> clicks;

  void add(const std::string& id, Box b, Item item = {}) {
    item.id = item.label = id;
    all.emplace_back(b, std::move(item));
  }
  void draw(Ui& ui) {
    for (const auto& [b, item] : all)
      if (ui.hit(b, item).click) ++clicks[item.id];
  }
};

}  // namespace plumbline::desktop::test
