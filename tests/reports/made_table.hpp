#pragma once
// A table written as people and what they earned, for tests that work numbers out by hand.

#include "reports/builder.hpp"
#include "reports/report.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace plumbline::reports {

template <class T>
T must(base::Result<T> result) {
  REQUIRE_MESSAGE(result.has_value(), (result.has_value() ? "" : base::to_text(result.error())));
  return *std::move(result);
}

/// One scenario of items worth so many points each; attempts are added by what they earned, -1: not met.
class OneScenario {
 public:
  explicit OneScenario(std::vector<std::int64_t> stakes) : stakes_(std::move(stakes)) {
    form_ = builder.form({"story", "Story", "1.0", "hash"});
    for (std::size_t i = 0; i < stakes_.size(); ++i) {
      const auto number = std::to_string(i + 1);
      items_.push_back(builder.item(form_, "scene" + number, "Scene " + number, true));
    }
  }

  void add(const std::string& who, const std::vector<int>& earned, AttemptFacts facts = {}) {
    facts.trainee = builder.trainee({who, ""});
    facts.form = form_;
    facts.finished = true;
    std::int64_t stake = 0, kept = 0;
    for (std::size_t i = 0; i < earned.size(); ++i) {
      stake += earned[i] < 0 ? 0 : stakes_[i];
      kept += std::max(0, earned[i]);
    }
    if (!facts.score && stake > 0) facts.score = static_cast<int>(1000 * kept / stake);
    builder.begin(facts);
    for (std::size_t i = 0; i < earned.size(); ++i) {
      if (earned[i] < 0) continue;
      DecisionFacts d;
      d.item = items_[i];
      d.option = builder.option(items_[i], std::to_string(earned[i]), "Earns " + std::to_string(earned[i]));
      d.stake = stakes_[i];
      d.lost = stakes_[i] - earned[i];
      builder.decide(d);
    }
  }

  Table table() { return must(std::move(builder).build()); }

  Builder builder;

 private:
  std::vector<std::int64_t> stakes_;
  std::vector<Code> items_;
  Code form_ = 0;
};

}  // namespace plumbline::reports
