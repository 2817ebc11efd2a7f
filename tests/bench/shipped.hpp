#pragma once
// The shipped rulebook and scenarios, for the benchmarks.

#include "play/stage.hpp"
#include "story/loader.hpp"

#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>
#include <memory>

namespace plumbline::bench {

inline std::string text_of(const std::string& path) {
  std::ifstream file(std::string(PLUMBLINE_SOURCE_DIR) + "/" + path);
  return {std::istreambuf_iterator<char>(file), {}};
}

template <class T>
T must(base::Result<T> r) {
  if (r) return std::move(r).value();
  std::cerr << base::to_text(r.error());
  std::exit(1);
}

inline const std::vector<std::string>& scenario_files() {
  static const std::vector<std::string> files{"scenarios/ninety-days.lua", "scenarios/before-you-go.lua",
                                              "scenarios/small-town.lua", "scenarios/parking-lot.lua"};
  return files;
}

inline const rules::Rulebook& book() {
  static const auto text = text_of("scenarios/rulebook.xml");
  static const auto book = must(rules::read_rulebook({"rulebook.xml", text}));
  return book;
}

inline const rules::Judge& judge() {
  static const rules::Judge judge(book());
  return judge;
}

struct Shipped {
  story::Scenario scenario;
  play::Stage stage;
  explicit Shipped(const std::string& file)
      : scenario(must(story::load_scenario({file, text_of(file)}, judge())).scenario),
        stage(scenario, judge()) {}
};

}  // namespace plumbline::bench
