#pragma once
// Records made up for tests: chance and clock that can be repeated. Copies of a pen go on with the same dice.

#include "base/dice.hpp"
#include "records/recorder.hpp"

namespace plumbline::testing {

inline records::Seed seed_of(std::uint8_t n) {
  records::Seed s{};
  s.fill(n);
  return s;
}

inline records::Chance chance(std::uint64_t seed) {
  return [dice = std::make_shared<base::Dice>(base::Dice{seed})](std::uint8_t* into, std::size_t bytes) {
    for (std::size_t i = 0; i < bytes; ++i) into[i] = static_cast<std::uint8_t>(dice->below(256));
  };
}

inline records::Pen pen(records::Store& store, const records::SigningKey& key, std::uint64_t seed) {
  return {store, key, chance(seed),
          [now = std::make_shared<std::int64_t>(1'790'000'000'000)] { return *now += 1000; }};
}

inline records::Begun some_beginning(std::string scenario = "ninety-days") {
  records::Begun b;
  b.scenario = std::move(scenario);
  b.version = "1";
  b.scenario_hash = std::string(64, 'a');
  b.rulebook_edition = "2026.1";
  b.rulebook_hash = std::string(64, 'b');
  b.seed = 7;
  b.program = "0.1.0";
  return b;
}

}  // namespace plumbline::testing
