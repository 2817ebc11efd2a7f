#include "story/circumstances.hpp"

#include "base/text.hpp"

#include <algorithm>

namespace plumbline::story {

namespace {

constexpr std::uint64_t kMostCombinations = 512;
constexpr std::size_t kMostCircumstances = 16;

std::vector<std::int16_t> looked_at(const Scene& scene, const Condition* when) {
  std::vector<std::int16_t> out;
  const auto add = [&](const Condition& c) {
    for (const auto v : reads(c.tree))
      if (std::find(out.begin(), out.end(), v) == out.end()) out.push_back(v);
  };
  for (const auto& given : scene.given) add(given.when);
  if (when != nullptr) add(*when);
  return out;
}

class Combinations {
 public:
  Combinations(const Scenario& s, std::vector<std::int16_t> looked_at)
      : s_(s), variables_(std::move(looked_at)), at_(s.first) {
    for (const auto v : variables_) at_ = variable(v).write(at_, variable(v).low);
  }

  std::uint64_t count() const {
    std::uint64_t out = 1;
    for (const auto v : variables_)
      out = std::min(kMostCombinations + 1,
                     out * (static_cast<std::uint64_t>(variable(v).high - variable(v).low) + 1));
    return out;
  }

  Packed now() const { return at_; }

  bool next() {
    for (const auto v : variables_) {
      const int value = variable(v).read(at_);
      if (value < variable(v).high) return at_ = variable(v).write(at_, value + 1), true;
      at_ = variable(v).write(at_, variable(v).low);
    }
    return false;
  }

  std::string in_words() const {
    std::vector<std::string> parts;
    for (const auto v : variables_)
      parts.push_back(variable(v).id + " is " + variable(v).shown(variable(v).read(at_)));
    return base::listed(parts);
  }

 private:
  const Variable& variable(std::int16_t i) const { return s_.variables[static_cast<std::size_t>(i)]; }

  const Scenario& s_;
  std::vector<std::int16_t> variables_;
  Packed at_;
};

/// The scene's own situation, and each `given` as if it held alone.
std::vector<Circumstance> one_by_one(const Scene& scene) {
  std::vector<Circumstance> out{{scene.now, {}}};
  for (std::size_t i = 0; i < scene.given.size(); ++i)
    out.push_back({situation_given(scene, std::size_t{1} << i), scene.given[i].when.text});
  return out;
}

}  // namespace

std::vector<Circumstance> circumstances(const Scenario& s, const Scene& scene, const Condition* when) {
  if (scene.given.empty()) return {{scene.now, {}}};
  Combinations all(s, looked_at(scene, when));
  if (all.count() > kMostCombinations) return one_by_one(scene);
  std::vector<Circumstance> out;
  std::vector<std::size_t> seen;
  do {
    if (when != nullptr && !when->holds(all.now())) continue;
    const auto which = holding(scene, all.now());
    if (std::find(seen.begin(), seen.end(), which) != seen.end()) continue;
    seen.push_back(which);
    Circumstance c{situation(scene, all.now()), which == 0 ? std::string() : all.in_words()};
    out.insert(which == 0 ? out.begin() : out.end(), std::move(c));
  } while (out.size() < kMostCircumstances && all.next());
  return out;
}

}  // namespace plumbline::story
