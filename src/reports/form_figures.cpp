#include "reports/form_figures.hpp"

#include "reports/consistency.hpp"
#include "reports/item_figures.hpp"

#include <algorithm>
#include <cmath>
#include <map>

namespace plumbline::reports {

namespace {

constexpr std::size_t kBars = 20;
constexpr std::size_t kStances = 8;

/// Values and how many people have each; n - 1 variances, as everywhere here.
struct Moments {
  double n = 0, mean = 0, variance = 0;
};

template <class ValueOf, class CountOf>
Moments moments(std::size_t size, ValueOf value, CountOf count) {
  Moments out;
  for (std::size_t i = 0; i < size; ++i) {
    out.n += count(i);
    out.mean += count(i) * value(i);
  }
  if (out.n < 2) return out;
  out.mean /= out.n;
  for (std::size_t i = 0; i < size; ++i)
    out.variance += count(i) * (value(i) - out.mean) * (value(i) - out.mean);
  out.variance /= out.n - 1;
  return out;
}

/// The value in the middle of counted ones, the mean of the two middle ones where n is even.
template <class Counts>
double median(const Counts& counts, std::uint64_t n) {
  const auto at = [&](std::uint64_t rank) {
    std::uint64_t seen = 0;
    for (std::size_t i = 0; i < counts.size(); ++i)
      if ((seen += counts[i]) > rank) return static_cast<double>(i);
    return 0.0;
  };
  return (at((n - 1) / 2) + at(n / 2)) / 2;
}

class FormFiguring {
 public:
  FormFiguring(const Table& table, const Selection& chosen, const Tally& sum, Code form,
               const FormLayout& layout)
      : lists_(table.lists),
        chosen_(chosen),
        sum_(sum),
        form_(form),
        layout_(layout),
        tally_(sum.forms[form]) {}

  FormFigures operator()() {
    const auto& named = lists_.forms[form_];
    FormFigures out;
    out.scenario = named.scenario;
    out.title = named.title;
    out.version = named.version;
    out.hash = named.hash;
    out.n = tally_.attempts;
    out.scored = tally_.scored;
    out.standing = standing_of(out.n);
    gather_cells();
    if (out.standing != Standing::too_few) {
      scores(out);
      reliability(out);
    }
    for (Code i = 0; i < lists_.items.size(); ++i)
      if (lists_.items[i].form == form_) out.items.push_back(item(i));
    return out;
  }

 private:
  /// Every answer with every total it was given together with; both counted from the form's first.
  template <class Visit>
  void each_count(Visit visit) const {
    const auto answers = layout_.answers.size();
    for (std::size_t c = 0; c < tally_.cells.size(); ++c)
      if (tally_.cells[c] != 0) visit(c % answers, c / answers, tally_.cells[c]);
    for (const auto& [key, n] : tally_.pairs.sorted())
      visit(static_cast<std::size_t>(key & 0xFFFFFFFFU), static_cast<std::size_t>(key >> 32U), n);
  }

  void gather_cells() {
    cells_.resize(lists_.items.size());
    answer_counts_.resize(layout_.answers.size());
    number_options();
    each_count([&](std::size_t a, std::size_t t, std::uint64_t n) {
      const auto& answer = lists_.answers[layout_.answers.from + a];
      if (!answer.counts()) return;
      answer_counts_[a] += n;
      const auto& total = lists_.totals[layout_.totals.from + t];
      Cell c{std::nullopt, answer.credit(), answer.option == kNone ? kNone : option_at_[answer.option], n};
      if (total.stake > answer.stake)
        c.rest = static_cast<double>(total.earned - answer.earned) /
                 static_cast<double>(total.stake - answer.stake);
      cells_[answer.item].push_back(c);
    });
  }

  /// Every option's place among those of its item.
  void number_options() {
    std::vector<Code> next(lists_.items.size());
    option_at_.reserve(lists_.options.size());
    options_.resize(lists_.items.size());
    for (const auto& o : lists_.options) {
      option_at_.push_back(next[o.item]++);
      if (lists_.items[o.item].form == form_) options_[o.item].push_back(&o);
    }
  }

  void scores(FormFigures& out) const {
    const auto n = static_cast<double>(out.n);
    out.pass_rate = static_cast<double>(tally_.passed) / n;
    out.breach_rate = static_cast<double>(tally_.breaches) / n;
    for (std::size_t m = 0; m < tally_.marks.size(); ++m) {
      if (tally_.marks[m] == 0) continue;
      out.marks_differ = out.mark.has_value();
      if (!out.mark || tally_.marks[m] > tally_.marks[static_cast<std::size_t>(*out.mark)])
        out.mark = static_cast<int>(m);
    }
    if (out.scored < kFewest) return;
    const auto m = score_moments();
    out.mean = 100 * m.mean;
    out.deviation = 100 * std::sqrt(m.variance);
    out.median = median(tally_.scores, tally_.scored) / 10;
    out.histogram.resize(kBars);
    for (std::size_t s = 0; s < tally_.scores.size(); ++s)
      out.histogram[std::min(s / (1000 / kBars), kBars - 1)] += tally_.scores[s];
  }

  Moments score_moments() const {
    return moments(
        tally_.scores.size(), [](std::size_t i) { return static_cast<double>(i) / 1000; },
        [&](std::size_t i) { return static_cast<double>(tally_.scores[i]); });
  }

  void reliability(FormFigures& out) const {
    const auto& common = chosen_.common[form_];
    out.common = common.size();
    if (common.size() < 2) return;
    const auto unit = static_cast<double>(lists_.units_per_point);
    const auto lost = tally_.lost.sorted();
    const auto total = moments(
        lost.size(),
        [&](std::size_t i) { return static_cast<double>(static_cast<std::int64_t>(lost[i].first)) / unit; },
        [&](std::size_t i) { return static_cast<double>(lost[i].second); });
    if (!(total.variance > 0)) return;
    double of_items = 0;
    for (const auto i : common) of_items += lost_variance(i);
    const auto k = static_cast<double>(common.size());
    out.alpha = k / (k - 1) * (1 - of_items / total.variance);
    out.sem_points = std::sqrt(total.variance * (1 - *out.alpha));
    if (out.scored < kFewest) return;
    const auto m = score_moments();
    out.sem = 100 * std::sqrt(m.variance * (1 - *out.alpha));
    if (out.mark && !out.marks_differ)
      out.consistency = consistency(m.mean, m.variance, *out.alpha, *out.mark * 10);
  }

  Range answers_of(Code item) const {
    const auto first = lists_.answers.begin() + layout_.answers.from;
    const auto last = lists_.answers.begin() + layout_.answers.to;
    const auto from = std::partition_point(first, last, [&](const Answer& a) { return a.item < item; });
    const auto to = std::partition_point(from, last, [&](const Answer& a) { return a.item == item; });
    return {static_cast<Code>(from - lists_.answers.begin()), static_cast<Code>(to - lists_.answers.begin())};
  }

  /// Variance of the points lost at an item.
  double lost_variance(Code item) const {
    const auto mine = answers_of(item);
    std::map<std::int64_t, std::uint64_t> lost;  // by size, so that the sum has one order only
    for (auto a = mine.from - layout_.answers.from; a < mine.to - layout_.answers.from; ++a)
      lost[layout_.lost[a]] += answer_counts_[a];
    const std::vector<std::pair<std::int64_t, std::uint64_t>> list(lost.begin(), lost.end());
    const auto unit = static_cast<double>(lists_.units_per_point);
    return moments(
               list.size(), [&](std::size_t i) { return static_cast<double>(list[i].first) / unit; },
               [&](std::size_t i) { return static_cast<double>(list[i].second); })
        .variance;
  }

  ItemFigures item(Code i) const {
    const auto& named = lists_.items[i];
    ItemFigures out;
    out.scene = named.scene;
    out.title = named.title;
    for (const auto* o : options_[i]) {
      out.options.push_back({});
      out.options.back().key = o->key;
      out.options.back().text = o->text;
    }
    fill(out, cells_[i], named.closed);
    if (out.standing == Standing::too_few) return out;
    stances(out, i);
    dwell(out, i);
    return out;
  }

  void stances(ItemFigures& out, Code i) const {
    const auto mine = answers_of(i);
    for (auto a = mine.from; a < mine.to; ++a) {
      if (!lists_.answers[a].counts()) continue;
      const auto* counts = &sum_.stances[a * kStances];
      const auto sure = static_cast<std::size_t>(Confidence::sure);
      out.sure += counts[sure] + counts[4 + sure];
      for (std::size_t c = 0; c < 4; ++c) out.sure_and_wrong += counts[4 + c];
    }
  }

  void dwell(ItemFigures& out, Code i) const {
    if (sum_.dwell.empty()) return;
    const auto* counts = &sum_.dwell[i * kDwellCodes];
    std::uint64_t n = 0, seen = 0;
    for (std::size_t c = 1; c < kDwellCodes; ++c) n += counts[c];
    if (n < kFewest) return;
    for (std::uint32_t c = 1; c < kDwellCodes; ++c)
      if ((seen += counts[c]) > (n - 1) / 2) {
        out.dwell = dwell_of(c) / 1000;
        return;
      }
  }

  const Lists& lists_;
  const Selection& chosen_;
  const Tally& sum_;
  Code form_;
  const FormLayout& layout_;
  const FormTally& tally_;
  std::vector<std::vector<Cell>> cells_;  // per item
  std::vector<std::uint64_t> answer_counts_;
  std::vector<Code> option_at_;
  std::vector<std::vector<const Option*>> options_;  // per item
};

}  // namespace

FormFigures form_figures(const Table& table, const Selection& chosen, const Tally& sum, Code form,
                         const FormLayout& layout) {
  return FormFiguring(table, chosen, sum, form, layout)();
}

}  // namespace plumbline::reports
