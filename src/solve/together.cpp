#include "solve/together.hpp"

#include "rules/sharing.hpp"
#include "solve/pieces.hpp"

#include <algorithm>
#include <unordered_map>

namespace plumbline::solve {

namespace {

struct Hash {
  std::size_t operator()(const Sum& s) const {
    std::uint64_t h = 0x9E3779B97F4A7C15ULL;
    const auto mix = [&](std::uint64_t x) {
      h = (h ^ x) * 0xBF58476D1CE4E5B9ULL;
      h ^= h >> 29;
    };
    mix(static_cast<std::uint64_t>(s.share.verdict) | (s.share.critical ? 8U : 0U));
    mix(s.share.closes);
    mix(s.share.met);
    for (const auto f : s.share.fares) mix(f);
    for (const auto t : s.share.told) mix(t);
    mix(s.share.steps);
    mix(s.share.out_of_order);
    mix(s.with);
    mix(s.without);
    mix(s.holds);
    return h;
  }
};

/// The cheapest and the dearest way to a sum.
struct Range {
  int least = 0, most = 0;
  Code cheapest, dearest;
};
using Sums = std::unordered_map<Sum, Range, Hash>;

void keep(Sums& in, const Sum& sum, const Range& r) {
  const auto [at, fresh] = in.try_emplace(sum, r);
  if (fresh) return;
  if (r.least < at->second.least) {
    at->second.least = r.least;
    at->second.cheapest = r.cheapest;
  }
  if (r.most > at->second.most) {
    at->second.most = r.most;
    at->second.dearest = r.dearest;
  }
}

/// A choice as a sum of its own; the cost goes into the range.
void keep(Sums& in, const Choice& c) {
  Sum sum = c.sum;
  sum.share.cost = 0;
  keep(in, sum, {c.sum.share.cost, c.sum.share.cost, c.code, c.code});
}

class Adding {
 public:
  Adding(Pieces& pieces, std::uint64_t most_steps) : pieces_(pieces), left_(most_steps) {}

  ValuedTogether run() {
    ValuedTogether out;
    out.settled = pieces_.possible();
    if (!out.settled) return out;
    const auto mets =
        pieces_.keeps_back() && pieces_.count() > 1 ? possible_mets() : std::vector<rules::Duties>{0};
    const bool tell_apart = mets.size() > 1;
    for (const auto met : mets) {
      Sums sums{{Sum{}, Range{}}};
      for (std::size_t i = 0; i < pieces_.count() && settled_; ++i)
        sums = with(sums, pieces_.choices(i, met));
      if (!settled_ || !pieces_.possible()) break;
      for (const auto& [sum, range] : sums)
        if (!tell_apart || (sum.share.met & pieces_.depends_on()) == met) finish(sum, range, met, out);
    }
    out.settled = settled_ && pieces_.possible();
    return out;
  }

 private:
  bool spend(std::uint64_t steps) {
    settled_ = settled_ && steps <= left_;
    left_ -= settled_ ? steps : 0;
    return settled_;
  }

  Sums with(const Sums& sums, const std::vector<Choice>& choices) {
    Sums some, out;
    for (const auto& c : choices) keep(some, c);
    if (!spend(choices.size() + sums.size() * some.size())) return out;
    for (const auto& [a, ra] : sums)
      for (const auto& [b, rb] : some) {
        Sum sum = a;
        pieces_.add(sum, b);
        keep(out, sum,
             {ra.least + rb.least, ra.most + rb.most, ra.cheapest + rb.cheapest, ra.dearest + rb.dearest});
      }
    return out;
  }

  /// What the acts of some decision meet, as far as it makes a difference to what is kept back.
  std::vector<rules::Duties> possible_mets() {
    std::vector<rules::Duties> all{0};
    const auto add = [](std::vector<rules::Duties>& to, rules::Duties d) {
      if (std::find(to.begin(), to.end(), d) == to.end()) to.push_back(d);
    };
    for (std::size_t i = 0; i < pieces_.count(); ++i) {
      std::vector<rules::Duties> own, next;
      const auto choices = pieces_.choices(i, 0);
      if (!spend(choices.size())) return all;
      for (const auto& c : choices) add(own, c.sum.share.met & pieces_.depends_on());
      for (const auto a : all)
        for (const auto b : own) add(next, a | b);
      all = std::move(next);
    }
    return all;
  }

  void finish(Sum sum, const Range& r, rules::Duties met, ValuedTogether& out) {
    pieces_.complete(sum, met);
    const auto w = pieces_.whole(sum);
    Valued v;
    v.branch = pieces_.branch(sum, w.verdict);
    v.opens = w.opens;
    v.closes = w.closes;
    v.critical = w.critical;
    const bool nothing = pieces_.comes_to_nothing(sum);
    v.least = pieces_.at_most((nothing ? 0 : r.least) + w.cost);
    v.most = pieces_.at_most((nothing ? 0 : r.most) + w.cost);
    v.cheapest = pieces_.decision(r.cheapest);
    v.dearest = pieces_.decision(r.dearest);
    out.all.push_back(v);
  }

  Pieces& pieces_;
  std::uint64_t left_;
  bool settled_ = true;
};

}  // namespace

ValuedTogether together(const play::Stage& stage, std::size_t scene, std::size_t which, std::uint64_t offered,
                        std::uint64_t most_steps) {
  const auto pieces = take_apart(stage, scene, which, offered);
  return Adding(*pieces, most_steps).run();
}

}  // namespace plumbline::solve
