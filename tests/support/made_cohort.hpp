#pragma once
// A made-up cohort: people of varying skill who decide along branching scenarios. The same numbers give the
// same cohort. Whoever is skilled takes the best option more often and loses less; one item in each scenario
// is met only by those who lost much before it, so that not everybody meets the same.

#include "base/dice.hpp"
#include "reports/builder.hpp"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

namespace plumbline::support {

struct CohortSize {
  std::size_t trainees = 50'000, scenarios = 16, attempts = 1'000'000;
  std::size_t items = 10, options = 4;
  std::uint64_t seed = 20261122;
};

class MadeCohort {
 public:
  explicit MadeCohort(const CohortSize& size) : size_(size), dice_{size.seed} {}

  reports::Builder operator()() {
    name();
    for (std::size_t t = 0; t < size_.trainees; ++t)
      skill_.push_back((chance() + chance() + chance() + chance() - 2) * 1.7);
    for (std::size_t a = 0; a < size_.attempts; ++a) attempt(a);
    return std::move(builder_);
  }

 private:
  double chance() { return static_cast<double>(dice_.next() >> 11U) * 0x1p-53; }

  void name() {
    for (std::size_t t = 0; t < size_.trainees; ++t)
      trainees_.push_back(builder_.trainee({"T" + std::to_string(t), "Trainee " + std::to_string(t)}));
    for (std::size_t g = 0; g < 8; ++g) groups_.push_back(builder_.group("Class " + std::to_string(g)));
    for (std::size_t r = 0; r < 40; ++r)
      rules_.push_back(builder_.rule("rule-" + std::to_string(r), "Rule number " + std::to_string(r)));
    for (std::size_t s = 0; s < size_.scenarios; ++s) scenario(s);
  }

  void scenario(std::size_t s) {
    const auto number = std::to_string(s);
    forms_.push_back(builder_.form({"scenario-" + number, "Scenario " + number, "1.0", "hash-" + number}));
    for (std::size_t i = 0; i < size_.items; ++i) {
      items_.push_back(builder_.item(forms_.back(), "scene-" + std::to_string(i),
                                     "Scene " + std::to_string(i) + " of scenario " + number, true));
      for (std::size_t o = 0; o < size_.options; ++o)
        options_.push_back(
            builder_.option(items_.back(), std::to_string(o + 1), "Option " + std::to_string(o + 1)));
      effects_.push_back(builder_.effect({}, {rules_[(s * 7 + i) % rules_.size()]}));
      effects_.push_back(builder_.effect({rules_[(s * 7 + i) % rules_.size()]}, {}));
    }
  }

  void attempt(std::size_t a) {
    const auto t = dice_.below(size_.trainees), s = dice_.below(size_.scenarios);
    decisions_.clear();
    std::int64_t stake = 0, lost = 0;
    for (std::size_t i = 0; i < size_.items; ++i) {
      if (i + 2 == size_.items && lost < 12) continue;
      decisions_.push_back(decision(skill_[t], s, i));
      stake += decisions_.back().stake;
      lost += decisions_.back().lost;
    }
    const auto tenths = static_cast<int>(1000 - 1000 * lost / stake);
    const bool finished = a % 20 != 19;
    builder_.begin({trainees_[t], groups_[t % groups_.size()], forms_[s], static_cast<int>(20'000 + a / 2000),
                    a % 3 == 0 ? reports::Mode::assessment : reports::Mode::practice, finished,
                    finished && tenths >= 700 && lost < 30, lost >= 30,
                    finished ? std::optional(tenths) : std::nullopt, 70});
    for (const auto& d : decisions_) builder_.decide(d);
  }

  reports::DecisionFacts decision(double skill, std::size_t s, std::size_t i) {
    const auto at = s * size_.items + i;
    const double hard = static_cast<double>((at * 37) % 17) / 5 - 1.7;
    const bool right = chance() < 1 / (1 + std::exp(hard - skill));
    const auto option = right ? 0 : 1 + dice_.below(size_.options - 1);
    const auto stake = static_cast<std::int64_t>(4 + at % 5 * 2);
    const auto confidence = static_cast<reports::Confidence>(dice_.below(4));
    return {
        items_[at],
        options_[at * size_.options + option],
        right ? 0 : stake * static_cast<std::int64_t>(option) / static_cast<std::int64_t>(size_.options - 1),
        stake,
        static_cast<std::uint32_t>(4000 + dice_.below(60'000)),
        confidence,
        !right && confidence == reports::Confidence::sure,
        effects_[2 * at + (right ? 0 : 1)]};
  }

  CohortSize size_;
  base::Dice dice_;
  reports::Builder builder_;
  std::vector<double> skill_;
  std::vector<reports::Code> trainees_, groups_, rules_, forms_, items_, options_, effects_;
  std::vector<reports::DecisionFacts> decisions_;
};

}  // namespace plumbline::support
