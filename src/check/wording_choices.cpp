// Which answers a trainee sees side by side, and how the best one looks among them.

#include "base/text.hpp"
#include "check/wording_tells.hpp"

#include <algorithm>
#include <map>

namespace plumbline::check {

namespace {

using Offer = std::vector<bool>;  // by option

constexpr std::size_t kMostCombinations = 4096;

std::vector<const story::Variable*> variables_read(const story::Scenario& s, const story::Interaction& ask) {
  std::vector<bool> read(s.variables.size());
  for (const auto& option : ask.options)
    if (option.when)
      for (const auto v : story::reads(option.when->tree)) read[static_cast<std::size_t>(v)] = true;
  std::vector<const story::Variable*> out;
  for (std::size_t v = 0; v < read.size(); ++v)
    if (read[v]) out.push_back(&s.variables[v]);
  return out;
}

/// All combinations of their values; the rest of the variables as at the start. None when there are too many.
std::vector<story::Packed> combinations(story::Packed first,
                                        const std::vector<const story::Variable*>& vars) {
  std::vector<story::Packed> all{first};
  for (const auto* v : vars) {
    const auto values = static_cast<std::size_t>(v->high - v->low) + 1;
    if (all.size() * values > kMostCombinations) return {};
    std::vector<story::Packed> more;
    for (const auto p : all)
      for (int value = v->low; value <= v->high; ++value) more.push_back(v->write(p, value));
    all = std::move(more);
  }
  return all;
}

Offer offered(const story::Interaction& ask, story::Packed vars) {
  Offer out;
  for (const auto& option : ask.options) out.push_back(!option.when || option.when->holds(vars));
  return out;
}

/// Option indices of a choice with one best among at least three; empty when it isn't one.
std::vector<std::size_t> members(const story::Interaction& ask, const Offer& offer) {
  std::vector<std::size_t> out;
  int best = 0;
  for (std::size_t i = 0; i < offer.size(); ++i) {
    if (!offer[i]) continue;
    out.push_back(i);
    if (ask.options[i].meant == story::Meant::best) ++best;
  }
  return best == 1 && out.size() >= 3 ? out : std::vector<std::size_t>();
}

Choice choice_of(const story::Interaction& ask, const std::vector<std::size_t>& members) {
  Choice out;
  for (const auto i : members) {
    if (ask.options[i].meant == story::Meant::best) out.best = out.answers.size();
    out.answers.emplace_back(ask.options[i].text);
  }
  return out;
}

void add_choices(const story::Scenario& s, const story::Interaction& ask, std::vector<Choice>& out) {
  std::map<std::size_t, Choice> by_best;
  for (const auto vars : combinations(s.first, variables_read(s, ask))) {
    const auto in = members(ask, offered(ask, vars));
    if (in.empty()) continue;
    auto choice = choice_of(ask, in);
    auto& largest = by_best[in[choice.best]];
    if (choice.answers.size() > largest.answers.size()) largest = std::move(choice);
  }
  for (auto& [option, choice] : by_best) out.push_back(std::move(choice));
}

/// Whether the best answer's length comes first in the order, with no other like it.
template <class Before>
bool best_stands_out(const Choice& c, Before before) {
  const auto length = base::length_utf8(c.answers[c.best]);
  for (std::size_t i = 0; i < c.answers.size(); ++i)
    if (i != c.best && !before(length, base::length_utf8(c.answers[i]))) return false;
  return true;
}

}  // namespace

std::vector<Choice> choices(const story::Scenario& s) {
  std::vector<Choice> out;
  for (const auto& scene : s.scenes)
    if (scene.ask.kind == story::Kind::choose) add_choices(s, scene.ask, out);
  return out;
}

bool best_is_longest(const Choice& c) { return best_stands_out(c, std::greater<>()); }
bool best_is_shortest(const Choice& c) { return best_stands_out(c, std::less<>()); }

}  // namespace plumbline::check
