#include "plain_search.hpp"

#include <algorithm>
#include <limits>
#include <stdexcept>

namespace plumbline::bench {

namespace {

void must(bool holds, const char* what) {
  if (!holds) throw std::logic_error(std::string("not a story for the plain search: ") + what);
}

}  // namespace

PlainSearch::PlainSearch(const play::Stage& stage) : stage_(stage), story_(stage.scenario()) {
  scenes_ = story_.scenes.size();
  find_duty();
  read_counters();
  for (std::size_t i = 0; i < scenes_; ++i) read_scene(i);
  options_of_.push_back(static_cast<std::uint32_t>(options_.size()));
  read_endings();
}

void PlainSearch::read_counters() {
  must(story_.variables.size() < kCounters, "four counters");
  std::uint32_t step = 1;
  for (std::size_t i = 0; i < kCounters; ++i) {
    sizes_[i] = i == kDuty && duty_ != 0 ? 2 : 1;
    if (i < story_.variables.size())
      sizes_[i] = static_cast<std::uint32_t>(story_.variables[i].high - story_.variables[i].low + 1);
    must(sizes_[i] <= kValues, "sixteen values");
    steps_[i] = step;
    step *= sizes_[i];
  }
  combinations_ = step;
}

story::Packed PlainSearch::packed(const Values& values) const {
  story::Packed out;
  for (std::size_t i = 0; i < story_.variables.size(); ++i)
    out = story_.variables[i].write(out, values[i] + story_.variables[i].low);
  return out;
}

rules::Judgement PlainSearch::judged(std::size_t scene, std::size_t option) const {
  return stage_.judged(play::State::at({false, static_cast<std::uint16_t>(scene)}, {}, 0), {option});
}

void PlainSearch::read_scene(std::size_t scene) {
  const auto& from = story_.scenes[scene];
  must(from.ask.kind == story::Kind::choose && from.given.empty(), "choose only, nothing given");
  options_of_.push_back(static_cast<std::uint32_t>(options_.size()));
  for (std::size_t i = 0; i < from.ask.options.size(); ++i) {
    const auto& o = from.ask.options[i];
    const auto& go = o.go.empty() ? from.go : o.go;
    must(go.size() == 1 && go[0].kind != story::Target::Kind::ending, "one target, a scene or the end");
    Option option;
    option.target =
        static_cast<std::uint32_t>(go[0].kind == story::Target::Kind::scene ? go[0].index : scenes_);
    must(option.target > scene, "a later scene");
    option.holds.fill(0xFFFF);
    if (o.when) read_condition(*o.when, option);
    if (o.set) read_effect(*o.set, option);
    const auto judged =
        stage_.judged(play::State::at({false, static_cast<std::uint16_t>(scene)}, {}, 0), {i});
    option.cost = rules::decision_cost(stage_.judge().book(), judged.findings);
    read_duty(judged, option);
    options_.push_back(option);
  }
}

void PlainSearch::read_condition(const story::Condition& when, Option& into) const {
  const auto reads = story::reads(when.tree);
  must(!reads.empty() && reads.size() <= 2, "conditions on one or two counters");
  into.row = static_cast<std::uint32_t>(reads.front());
  into.column = static_cast<std::uint32_t>(reads.back());
  Values values{};
  for (std::uint32_t r = 0; r < sizes_[into.row]; ++r) {
    into.holds[r] = 0;
    for (std::uint32_t c = 0; c < sizes_[into.column]; ++c) {
      values[into.column] = static_cast<std::uint8_t>(c);
      values[into.row] = static_cast<std::uint8_t>(r);
      if (when.holds(packed(values))) into.holds[r] |= static_cast<std::uint16_t>(1U << c);
    }
    // A condition on one counter is asked for the same value twice.
    if (into.row == into.column && into.holds[r] != 0) into.holds[r] = 0xFFFF;
  }
}

void PlainSearch::read_effect(const story::Effect& effect, Option& into) const {
  for (std::uint32_t i = 0; i < story_.variables.size(); ++i) {
    const auto& v = story_.variables[i];
    Change change;
    change.counter = i;
    for (std::uint32_t value = 0; value < sizes_[i]; ++value) {
      Values values{};
      values[i] = static_cast<std::uint8_t>(value);
      const int moved = v.read(effect.apply(packed(values))) - v.low - static_cast<int>(value);
      change.by[value] = moved * static_cast<int>(steps_[i]);
    }
    if (std::all_of(change.by.begin(), change.by.end(), [](int by) { return by == 0; })) continue;
    must(into.changes < 2, "effects on one or two counters");
    into.change[into.changes++] = change;
  }
}

void PlainSearch::find_duty() {
  rules::Duties all = 0;
  for (std::size_t i = 0; i < scenes_; ++i)
    for (std::size_t k = 0; k < story_.scenes[i].ask.options.size(); ++k) all |= judged(i, k).opens;
  must((all & (all - 1)) == 0, "one duty");
  duty_ = all;
}

void PlainSearch::read_duty(const rules::Judgement& j, Option& into) const {
  const bool opens = (j.opens & duty_) != 0;
  if (!opens && (j.closes & duty_) == 0) return;
  const auto step = static_cast<std::int32_t>(steps_[kDuty]);
  Change change;
  change.counter = kDuty;
  change.by[opens ? 0 : 1] = opens ? step : -step;
  into.change[into.changes++] = change;
}

void PlainSearch::read_endings() {
  Values values{};
  for (std::size_t i = 0; i < combinations_; ++i, next(values)) {
    std::size_t ending = 0;
    const auto& all = story_.endings;
    while (all[ending].alternative || (all[ending].when && !all[ending].when->holds(packed(values))))
      ++ending;
    const auto open = values[kDuty] * steps_[kDuty];
    ended_at_.push_back(static_cast<std::uint32_t>((scenes_ + ending) * combinations_ + i - open));
    const auto& judge = stage_.judge();
    overdue_.push_back(open == 0 ? 0 : rules::cost(judge.book(), judge.overdue(duty_)));
  }
}

void PlainSearch::next(Values& values) const {
  for (std::size_t i = 0; i < kCounters; ++i) {
    if (++values[i] < sizes_[i]) return;
    values[i] = 0;
  }
}

std::size_t PlainSearch::after(const Option& o, std::size_t combination, const Values& values) const {
  auto to = static_cast<std::int32_t>(combination);
  for (std::uint32_t i = 0; i < o.changes; ++i) to += o.change[i].by[values[o.change[i].counter]];
  return static_cast<std::size_t>(to);
}

std::size_t PlainSearch::place(const Option& o, std::size_t after) const {
  return o.target == scenes_ ? ended_at_[after] : o.target * combinations_ + after;
}

void PlainSearch::visit(std::size_t scene) {
  Values values{};
  for (std::size_t i = 0; i < combinations_; ++i, next(values)) {
    if (visited_[scene * combinations_ + i] == 0) continue;
    for (auto k = options_of_[scene]; k < options_of_[scene + 1]; ++k) {
      const auto& o = options_[k];
      if ((o.holds[values[o.row]] >> values[o.column] & 1) != 0) visited_[place(o, after(o, i, values))] = 1;
    }
  }
}

PlainSearch::Costs PlainSearch::costs(std::size_t scene, std::size_t combination,
                                      const Values& values) const {
  int least = std::numeric_limits<int>::max();
  int most = 0;
  int greatest = 0;  // greatest cost of a decision and the best course after it
  int worth = 0;
  for (auto k = options_of_[scene]; k < options_of_[scene + 1]; ++k) {
    const auto& o = options_[k];
    if ((o.holds[values[o.row]] >> values[o.column] & 1) == 0) continue;
    const auto to = after(o, combination, values);
    const auto& then = costs_[place(o, to)];
    const int cost = o.cost + (o.target == scenes_ ? overdue_[to] : 0);
    const int best = cost + then.least;
    if (best < least) worth = 0;
    least = std::min(least, best);
    greatest = std::max(greatest, best);
    most = std::max(most, cost + then.most);
    if (best == least) worth = std::max<int>(worth, then.worth);
  }
  worth += greatest - least;
  return {static_cast<std::int16_t>(least), static_cast<std::int16_t>(most),
          static_cast<std::int16_t>(worth)};
}

void PlainSearch::count_back(std::size_t scene) {
  Values values{};
  for (std::size_t i = 0; i < combinations_; ++i, next(values))
    if (visited_[scene * combinations_ + i] != 0) costs_[scene * combinations_ + i] = costs(scene, i, values);
}

PlainSearch::Found PlainSearch::search() {
  const auto places = (scenes_ + story_.endings.size()) * combinations_;
  visited_.assign(places, 0);
  costs_.assign(places, {});
  std::size_t start = 0;
  for (std::size_t i = 0; i < story_.variables.size(); ++i)
    start += static_cast<std::size_t>(story_.variables[i].first - story_.variables[i].low) * steps_[i];
  visited_[start] = 1;
  for (std::size_t scene = 0; scene < scenes_; ++scene) visit(scene);
  for (std::size_t scene = scenes_; scene-- > 0;) count_back(scene);
  const auto states = std::count(visited_.begin(), visited_.end(), 1);
  return {static_cast<std::uint64_t>(states), costs_[start].least, costs_[start].most, costs_[start].worth};
}

}  // namespace plumbline::bench
