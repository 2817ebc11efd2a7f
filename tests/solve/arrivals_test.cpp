// Ways to a state and ways on from it: what was lost on the way, shortest ways, best courses, and what a
// decision loses, all held against the naive search on small random stories.

#include "solve/arrivals.hpp"

#include "solve/lines.hpp"
#include "solve/naive.hpp"
#include "solve/paths.hpp"
#include "support/any_small_story.hpp"
#include "support/deep_story.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <atomic>
#include <set>
#include <thread>

using namespace plumbline;
using solve::StateId;
using support::Naive;
using support::Points;

namespace {

int plain(Points p) {
  if (p == support::never) return solve::kNever;
  return p == support::endless ? solve::kEndless : static_cast<int>(p);
}

constexpr std::size_t kMost = 1500;  // states of a story that is looked at

/// A small story, searched both ways.
struct Searched {
  story::Scenario story = support::any_small_story();
  play::Stage stage{story, support::shipped_judge()};
  Naive naive{stage, kMost};
  solve::Space space{stage};

  StateId id(std::size_t s) const { return space.find(naive.states[s]).value(); }
  /// States that differ in nothing anybody asks for later are one to the search: f of each of them.
  template <class T, class F>
  std::vector<T> by_id(T none, F better, const std::vector<T>& of) const {
    std::vector<T> out(space.states(), none);
    for (std::size_t s = 0; s < naive.states.size(); ++s) {
      const auto i = space.index(id(s));
      out[i] = better(out[i], of[s]);
    }
    return out;
  }
};

/// f(searched) for small stories; those that are not so small are left out.
template <class F>
void in_small_stories(F f) {
  const Searched s;
  if (s.naive.too_large) return;
  RC_ASSERT(s.space.complete());
  f(s);
}

/// The greatest cost of a way from a start to each state: raised until nothing changes. What still changes
/// after as many rounds as there are states lies behind a circle that costs something.
std::vector<Points> dearest(const Naive& n, std::size_t start) {
  std::vector<Points> out(n.states.size(), support::never);
  out[start] = 0;
  const auto raise = [&](std::size_t s, bool endless) {
    bool changed = false;
    for (const auto& m : n.moves[s]) {
      if (out[s] == support::never) return changed;
      const auto cost = out[s] == support::endless ? support::endless : out[s] + m.moved.cost;
      if (out[m.to] != support::never && out[m.to] >= cost) continue;
      out[m.to] = endless ? support::endless : cost;
      changed = true;
    }
    return changed;
  };
  for (const bool endless : {false, true})
    for (std::size_t round = 0; round <= n.states.size(); ++round)
      for (std::size_t s = 0; s < n.states.size(); ++s) raise(s, endless);
  return out;
}

Points smaller(Points a, Points b) { return std::min(a, b); }
Points larger(Points a, Points b) {
  return a == support::never ? b : b == support::never ? a : std::max(a, b);
}

/// Decisions from the nearest start.
std::vector<Points> distance(const Naive& n) {
  std::vector<Points> out(n.states.size(), support::never);
  std::vector<std::size_t> open;
  const auto put = [&](std::size_t s, Points d) {
    if (out[s] != support::never) return;
    out[s] = d;
    open.push_back(s);
  };
  for (const auto s : n.starts) put(s, 0);
  for (std::size_t i = 0; i < open.size(); ++i)
    for (const auto& m : n.moves[open[i]]) put(m.to, out[open[i]] + 1);
  return out;
}

std::string id_of(const story::Scenario& s, play::Place at) {
  return at.ended ? s.endings[at.index].id : s.scenes[at.index].id;
}

/// Plays the legs one after the other; every one must begin where the last one ended.
play::State replayed(const play::Stage& stage, const std::vector<solve::Paths::Leg>& legs,
                     play::State start) {
  auto at = start;
  for (const auto& leg : legs) {
    RC_ASSERT(leg.before == at);
    RC_ASSERT(play::problem(stage.scene(at).ask, at.vars(), leg.decision).empty());
    at = stage.step(at, leg.decision).after;
  }
  return at;
}

void check_path(const solve::Space& space, const solve::Paths& paths, StateId id) {
  const auto& stage = space.stage();
  const auto legs = paths.to(id);
  const auto starts = space.starts();
  const bool at_start = std::find(starts.begin(), starts.end(), id) != starts.end();
  RC_ASSERT(legs.empty() == at_start);
  const auto start = legs.empty() ? space.state(id) : legs.front().before;
  RC_ASSERT(std::find(starts.begin(), starts.end(), space.find(start).value()) != starts.end());
  RC_ASSERT(space.find(replayed(stage, legs, start)) == id);

  const auto words = paths.words(id);
  RC_ASSERT(words.size() == 2 * legs.size() + 1);
  for (std::size_t i = 0; i < legs.size(); ++i) {
    RC_ASSERT(words[2 * i] == stage.scene(legs[i].before).id);
    RC_ASSERT(words[2 * i + 1] == solve::in_one_line(stage, legs[i].before, legs[i].decision));
  }
  RC_ASSERT(words.back() == id_of(stage.scenario(), space.state(id).place()));
}

}  // namespace

SCENARIO("arrivals agree with the naive search") {
  CHECK(rc::check("the least, and whether clean, from the nearer of both starts", [] {
    in_small_stories([](const Searched& s) {
      std::vector<solve::Arrivals> all;
      for (std::size_t i = 0; i < s.naive.starts.size(); ++i) all.emplace_back(s.space, i == 1);
      const auto came = s.by_id<Points>(support::never, smaller, s.naive.came);
      const auto clean = s.by_id<bool>(
          false, [](bool a, bool b) { return a || b; }, s.naive.clean);
      for (std::uint64_t i = 0; i < s.space.states(); ++i) {
        int least = solve::kNever;
        bool without = false;
        for (const auto& a : all) {
          least = std::min(least, a.least(s.space.id(i)));
          without = without || a.without_critical(s.space.id(i));
        }
        RC_ASSERT(least == plain(came[i]));
        RC_ASSERT(without == clean[i]);
      }
    });
  }));
  CHECK(rc::check("the most, from each start", [] {
    in_small_stories([](const Searched& s) {
      for (std::size_t i = 0; i < s.naive.starts.size(); ++i) {
        const solve::Arrivals arrivals(s.space, i == 1);
        const auto most = s.by_id<Points>(support::never, larger, dearest(s.naive, s.naive.starts[i]));
        for (std::uint64_t n = 0; n < s.space.states(); ++n) {
          RC_ASSERT(arrivals.most(s.space.id(n)) == plain(most[n]));
          RC_ASSERT((arrivals.least(s.space.id(n)) == solve::kNever) == (most[n] == support::never));
        }
      }
    });
  }));
}

SCENARIO("paths are real, and shortest") {
  CHECK(rc::check("every one leads to its state", [] {
    in_small_stories([](const Searched& s) {
      const solve::Paths paths(s.space);
      const auto far = s.by_id<Points>(support::never, smaller, distance(s.naive));
      for (std::uint64_t i = 0; i < s.space.states(); ++i) {
        const auto id = s.space.id(i);
        check_path(s.space, paths, id);
        RC_ASSERT(static_cast<Points>(paths.to(id).size()) == far[i]);
      }
    });
  }));
  CHECK(rc::check("the nearest of some states is", [] {
    in_small_stories([](const Searched& s) {
      const solve::Paths paths(s.space);
      const auto far = s.by_id<Points>(support::never, smaller, distance(s.naive));
      const auto chosen =
          *rc::gen::container<std::vector<bool>>(s.space.states(), rc::gen::arbitrary<bool>());
      auto nearest = support::never;
      for (std::uint64_t i = 0; i < s.space.states(); ++i)
        if (chosen[i]) nearest = std::min(nearest, far[i]);
      const auto found = paths.nearest([&](StateId id) { return chosen[s.space.index(id)]; });
      RC_ASSERT(found.has_value() == (nearest != support::never));
      if (found) RC_ASSERT(chosen[s.space.index(*found)]);
      if (found) RC_ASSERT(static_cast<Points>(paths.to(*found).size()) == nearest);
    });
  }));
  CHECK(rc::check("in what was seen before a search was stopped, too", [] {
    const auto story = support::any_small_story();
    const play::Stage stage(story, support::shipped_judge());
    solve::Budget small;
    small.states = *rc::gen::inRange<std::uint64_t>(1, 40);
    const solve::Space space(stage, small);
    const solve::Paths paths(space);
    std::vector<StateId> met;
    paths.nearest([&](StateId id) {
      met.push_back(id);
      return false;
    });
    RC_ASSERT(!met.empty());
    for (const auto id : met) check_path(space, paths, id);
  }));
}

SCENARIO("a best course costs least, and ends") {
  CHECK(rc::check("from every state", [] {
    in_small_stories([](const Searched& s) {
      constexpr std::size_t kLooked = 60;
      for (std::size_t i = 0; i < std::min(kLooked, s.naive.states.size()); ++i) {
        const auto line = solve::best_line(s.space, s.naive.states[i]);
        RC_ASSERT(line.empty() == (s.naive.ended(i) || s.naive.least[i] == support::never));
        Points cost = 0;
        auto at = s.naive.states[i];
        for (const auto& t : line) {
          RC_ASSERT(t.before == at);
          const auto m = s.stage.step(at, t.decision);
          cost += m.cost;
          at = m.after;
        }
        if (line.empty()) continue;
        RC_ASSERT(at.place().ended);
        RC_ASSERT(cost == s.naive.least[i]);
      }
      for (std::size_t i = 0; i < s.naive.starts.size(); ++i) {
        RC_ASSERT(solve::least_cost(s.space, i == 1) == plain(s.naive.least[s.naive.starts[i]]));
      }
    });
  }));
}

SCENARIO("a best course doesn't follow its author into a circle without a way out") {
  GIVEN("a decision meant as best that leads there, where nothing is at stake") {
    const support::Told t(R"lua(
return scenario {
  title = "Round", version = "1", cast = { you = "Officer Test" },
  scene "door" {
    choose "Which way?" {
      option "In" { does = nothing, meant = "best", world = "Dark.", learn = "Fine.", go = "hall" },
      option "Out" { does = nothing, meant = "best", world = "Light.", learn = "Fine.", go = "ending" },
    },
  },
  scene "hall" {
    choose "And now?" {
      option "Left" { does = nothing, meant = "best", world = "A wall.", learn = "Fine.", go = "hall" },
      option "Right" { does = nothing, meant = "best", world = "A wall.", learn = "Fine.", go = "hall" },
    },
  },
  ending "over" { title = "Over", say "Good night." },
}
)lua");
    const solve::Space space(*t.stage);
    const auto line = solve::best_line(space, t.stage->start().after);
    REQUIRE(line.size() == 1);
    CHECK(line[0].decision == play::Decision{1});
  }
}

SCENARIO("a decision loses what it costs more than the best one") {
  CHECK(rc::check("never less than nothing, and never more than is at stake", [] {
    in_small_stories([](const Searched& s) {
      const auto& n = s.naive;
      for (std::size_t i = 0; i < n.states.size(); ++i)
        for (const auto& m : n.moves[i]) {
          const auto w = solve::weigh(s.space, m.moved);
          RC_ASSERT(w.has_value() == (n.least[i] != support::never));
          if (!w) continue;
          RC_ASSERT(w->best == plain(n.least[i]));
          RC_ASSERT(w->at_stake() == plain(n.stake[i]));
          RC_ASSERT(w->chosen == plain(n.q(m)));
          RC_ASSERT(w->lost() >= 0);
          RC_ASSERT(w->lost() <= w->at_stake());
          RC_ASSERT((w->lost() == 0) == (n.optimal(i, m) || w->at_stake() == 0));
        }
    });
  }));
}

namespace {

/// Jobs of a search on two threads, as library/workers.cpp runs them.
solve::Budget two_threads() {
  solve::Budget b;
  b.workers.lanes = 2;
  b.workers.run = [](std::size_t count, const solve::Workers::Job& job) {
    std::atomic<std::size_t> next{0};
    const auto work = [&](std::size_t lane) {
      for (auto i = next++; i < count; i = next++) job(i, lane);
    };
    std::thread other(work, 1);
    work(0);
    other.join();
  };
  return b;
}

bool same(const solve::Values& a, const solve::Values& b) {
  return a.least == b.least && a.most == b.most && a.worth == b.worth;
}

/// Whether every state of one is in the other, with the same values.
bool same(const solve::Space& a, const solve::Space& b) {
  if (a.states() != b.states() || a.moves() != b.moves() || a.starts().size() != b.starts().size())
    return false;
  for (std::uint64_t i = 0; i < a.states(); ++i) {
    const auto there = b.find(a.state(a.id(i)));
    if (!there || !same(a.values(a.id(i)), b.values(*there))) return false;
  }
  for (std::size_t i = 0; i < a.starts().size(); ++i)
    if (b.find(a.state(a.starts()[i])) != b.starts()[i]) return false;
  return true;
}

}  // namespace

SCENARIO("two threads find what one finds") {
  CHECK(rc::check("in small stories", [] {
    const auto story = support::any_small_story();
    const play::Stage stage(story, support::shipped_judge());
    RC_ASSERT(same(solve::Space(stage), solve::Space(stage, two_threads())));
  }));
  GIVEN("stories with enough states for both to be at work") {
    for (const bool duty : {false, true})
      for (std::uint64_t seed = 1; seed <= 2; ++seed) {
        CAPTURE(duty);
        CAPTURE(seed);
        const auto story = support::deep_story(support::shipped_acts(), {100, 14, seed, duty, {9, 9, 7, 7}});
        const play::Stage stage(story, support::shipped_judge());
        const solve::Space one(stage);
        REQUIRE(one.complete());
        CHECK(one.states() > 20'000);
        CHECK(same(one, solve::Space(stage, two_threads())));
      }
  }
}
