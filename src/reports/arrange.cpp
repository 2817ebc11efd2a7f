#include "reports/arrange.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>
#include <unordered_map>

namespace plumbline::reports {

namespace {

struct Storage {
  std::vector<Attempt> attempts;
  std::vector<Response> responses;
};

/// New codes for a list so that `before` holds from one to the next; `list` is left in that order.
template <class Value, class Before>
std::vector<Code> sorted(std::vector<Value>& list, Before before) {
  std::vector<Code> order(list.size());
  std::iota(order.begin(), order.end(), Code{0});
  std::stable_sort(order.begin(), order.end(), [&](Code a, Code b) { return before(list[a], list[b]); });
  std::vector<Value> placed;
  placed.reserve(list.size());
  std::vector<Code> becomes(list.size());
  for (const auto old : order) {
    becomes[old] = static_cast<Code>(placed.size());
    placed.push_back(std::move(list[old]));
  }
  list = std::move(placed);
  return becomes;
}

struct PairHash {
  std::size_t operator()(const std::tuple<Code, std::int64_t, std::int64_t>& t) const {
    const auto [form, earned, stake] = t;
    std::uint64_t h =
        (static_cast<std::uint64_t>(earned) ^ (std::uint64_t{form} << 40U)) * 0x9E3779B97F4A7C15ULL;
    h ^= static_cast<std::uint64_t>(stake) * 0xBF58476D1CE4E5B9ULL + (h >> 29U);
    return h ^ (h >> 32U);
  }
};
struct PathHash {
  std::size_t operator()(const Path& p) const {
    std::uint64_t h = p.size();
    for (const auto item : p) h = (h ^ item) * 0x9E3779B97F4A7C15ULL + (h >> 31U);
    return h ^ (h >> 32U);
  }
};

class Arranging {
 public:
  Arranging(Lists& lists, Storage& kept) : lists_(lists), kept_(kept) {}

  void operator()(const std::vector<Attempt>& attempts, const std::vector<Response>& responses) {
    recode_trainees(attempts);
    recode_answers();
    place(responses);
    recode_totals();
    mark_first_and_last();
  }

 private:
  void recode_trainees(const std::vector<Attempt>& attempts) {
    const auto becomes = sorted(lists_.trainees, [](const Person& a, const Person& b) {
      return std::tie(a.shown(), a.id) < std::tie(b.shown(), b.id);
    });
    kept_.attempts = attempts;
    for (auto& a : kept_.attempts) a.trainee = becomes[a.trainee];
    std::stable_sort(kept_.attempts.begin(), kept_.attempts.end(), [&](const Attempt& a, const Attempt& b) {
      const auto x = lists_.forms[a.form].scenario_code, y = lists_.forms[b.form].scenario_code;
      return x != y ? x < y : a.trainee < b.trainee;
    });
  }

  void recode_answers() {
    answers_ = sorted(lists_.answers, [&](const Answer& a, const Answer& b) {
      return std::tie(lists_.items[a.item].form, a.item, a.option, a.stake, a.earned) <
             std::tie(lists_.items[b.item].form, b.item, b.option, b.stake, b.earned);
    });
  }

  void place(const std::vector<Response>& responses) {
    kept_.responses.reserve(responses.size());
    for (auto& a : kept_.attempts) {
      const auto from = a.begin;
      a.begin = kept_.responses.size();
      for (std::size_t i = from; i < from + a.count; ++i) {
        kept_.responses.push_back(responses[i]);
        kept_.responses.back().answer = answers_[responses[i].answer];
      }
      sum_up(a);
    }
  }

  void sum_up(Attempt& a) {
    Total total{a.form, 0, 0};
    path_.clear();
    for (std::size_t i = a.begin; i < a.begin + a.count; ++i) {
      const auto& answer = lists_.answers[kept_.responses[i].answer];
      if (!answer.counts()) continue;
      total.earned += answer.earned;
      total.stake += answer.stake;
      path_.push_back(answer.item);
    }
    std::sort(path_.begin(), path_.end());
    const auto [t, fresh] = totals_.try_emplace(std::tuple{total.form, total.earned, total.stake},
                                                static_cast<Code>(lists_.totals.size()));
    if (fresh) lists_.totals.push_back(total);
    a.total = t->second;
    const auto [p, untrodden] = paths_.try_emplace(path_, static_cast<Code>(lists_.paths.size()));
    if (untrodden) lists_.paths.push_back(path_);
    a.path = p->second;
  }

  void recode_totals() {
    const auto becomes = sorted(lists_.totals, [](const Total& a, const Total& b) {
      return std::tie(a.form, a.stake, a.earned) < std::tie(b.form, b.stake, b.earned);
    });
    for (auto& a : kept_.attempts) a.total = becomes[a.total];
  }

  void mark_first_and_last() {
    const auto same = [&](const Attempt& a, const Attempt& b) {
      return a.trainee == b.trainee &&
             lists_.forms[a.form].scenario_code == lists_.forms[b.form].scenario_code;
    };
    auto& all = kept_.attempts;
    for (auto from = all.begin(); from != all.end();) {
      auto to = from;
      while (to != all.end() && same(*from, *to)) ++to;
      mark(from, to, kFirstPractice, kLastPractice, [](const Attempt& a) { return !a.is(kAssessment); });
      mark(from, to, kFirstAssessment, kLastAssessment, [](const Attempt& a) { return a.is(kAssessment); });
      mark(from, to, kFirstOfAll, kLastOfAll, [](const Attempt&) { return true; });
      from = to;
    }
  }

  template <class Iterator, class Fits>
  static void mark(Iterator from, Iterator to, Fact first, Fact last, Fits fits) {
    auto latest = to;
    for (auto a = from; a != to; ++a) {
      if (!a->is(kFinished) || !fits(*a)) continue;
      if (latest == to) a->facts = static_cast<std::uint16_t>(a->facts | first);
      latest = a;
    }
    if (latest != to) latest->facts = static_cast<std::uint16_t>(latest->facts | last);
  }

  Lists& lists_;
  Storage& kept_;
  std::vector<Code> answers_;
  Path path_;
  std::unordered_map<std::tuple<Code, std::int64_t, std::int64_t>, Code, PairHash> totals_;
  std::unordered_map<Path, Code, PathHash> paths_;
};

}  // namespace

Table arrange(Lists lists, std::vector<Attempt> attempts, std::vector<Response> responses) {
  Table table;
  table.lists = std::move(lists);
  auto kept = std::make_shared<Storage>();
  Arranging(table.lists, *kept)(attempts, responses);
  table.attempts = kept->attempts;
  table.responses = kept->responses;
  table.keeper = std::move(kept);
  return table;
}

}  // namespace plumbline::reports
