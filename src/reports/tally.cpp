#include "reports/tally.hpp"

#include <algorithm>

namespace plumbline::reports {

namespace {

constexpr std::size_t kStances = 8;

/// Full tables up to this many cells are kept even for few attempts.
constexpr std::size_t kSmallTable = 1U << 18;

/// Where the codes of a form lie in a list sorted by form.
template <class List, class FormOf>
Range range_of(const List& list, Code form, FormOf form_of) {
  const auto from =
      std::partition_point(list.begin(), list.end(), [&](const auto& x) { return form_of(x) < form; });
  const auto to = std::partition_point(from, list.end(), [&](const auto& x) { return form_of(x) == form; });
  return {static_cast<Code>(from - list.begin()), static_cast<Code>(to - list.begin())};
}

FormLayout layout(const Lists& lists, const Selection& chosen, Code form) {
  FormLayout out;
  out.answers = range_of(lists.answers, form, [&](const Answer& a) { return lists.items[a.item].form; });
  out.totals = range_of(lists.totals, form, [](const Total& t) { return t.form; });
  const auto cells = out.answers.size() * out.totals.size();
  out.full = cells <= std::max<std::size_t>(kSmallTable, 4 * chosen.per_form[form]);
  const auto& common = chosen.common[form];
  for (auto a = out.answers.from; a < out.answers.to; ++a) {
    const auto& answer = lists.answers[a];
    const bool counts = answer.counts() && std::binary_search(common.begin(), common.end(), answer.item);
    out.lost.push_back(counts ? answer.stake - answer.earned : 0);
  }
  return out;
}

class Counting {
 public:
  Counting(const Table& table, const std::vector<FormLayout>& layouts, Tally& out)
      : table_(table), layouts_(layouts), out_(out), item_of_(table.lists.answers.size()) {
    const auto& lists = table.lists;
    for (std::size_t a = 0; a < item_of_.size(); ++a) item_of_[a] = lists.answers[a].item;
    out_.forms.resize(lists.forms.size());
    out_.stances.resize(lists.answers.size() * kStances);
    out_.effects.resize(lists.effects.size() * 2);
  }

  void operator()(const Attempt& a) {
    const auto& layout = layouts_[a.form];
    auto& form = out_.forms[a.form];
    facts(form, a);
    if (layout.full) {
      if (form.cells.empty()) form.cells.resize(layout.answers.size() * layout.totals.size());
      auto* row = form.cells.data() + (a.total - layout.totals.from) * layout.answers.size();
      responses(form, a, layout, [row](std::size_t answer) { ++row[answer]; });
    } else {
      const auto row = std::uint64_t{a.total - layout.totals.from} << 32U;
      responses(form, a, layout, [&form, row](std::size_t answer) { form.pairs.add(row | answer); });
    }
  }

 private:
  static void facts(FormTally& form, const Attempt& a) {
    ++form.attempts;
    if (a.score != kNoScore) {
      ++form.scored;
      ++form.scores[static_cast<std::size_t>(a.score)];
    }
    if (a.mark != kNoMark) ++form.marks[a.mark];
    if (a.is(kPassed)) ++form.passed;
    if (a.is(kBreachStands)) ++form.breaches;
  }

  template <class Cell>
  void responses(FormTally& form, const Attempt& a, const FormLayout& layout, Cell cell) {
    std::int64_t lost = 0;
    for (const auto& r : table_.responses_of(a)) {
      const auto local = r.answer - layout.answers.from;
      cell(local);
      lost += layout.lost[local];
      const auto wrong = r.sure_and_wrong();
      ++out_.stances[r.answer * kStances + wrong * 4 + r.confidence()];
      ++out_.effects[r.effect * std::size_t{2} + wrong];
      if (const auto dwell = r.dwell(); dwell != 0) took(item_of_[r.answer], dwell);
    }
    form.lost.add(static_cast<std::uint64_t>(lost));
  }

  void took(Code item, std::uint32_t dwell) {
    if (out_.dwell.empty()) out_.dwell.resize(table_.lists.items.size() * kDwellCodes);
    ++out_.dwell[item * kDwellCodes + dwell];
  }

  const Table& table_;
  const std::vector<FormLayout>& layouts_;
  Tally& out_;
  std::vector<Code> item_of_;
};

void add(std::vector<std::uint32_t>& into, const std::vector<std::uint32_t>& other) {
  if (into.empty()) into.resize(other.size());
  for (std::size_t i = 0; i < other.size(); ++i) into[i] += other[i];
}

template <std::size_t n>
void add(std::array<std::uint32_t, n>& into, const std::array<std::uint32_t, n>& other) {
  for (std::size_t i = 0; i < n; ++i) into[i] += other[i];
}

}  // namespace

std::vector<FormLayout> layouts(const Table& table, const Selection& chosen) {
  std::vector<FormLayout> out;
  for (Code form = 0; form < table.lists.forms.size(); ++form)
    out.push_back(layout(table.lists, chosen, form));
  return out;
}

Tally count(const Table& table, const Selection& chosen, std::size_t part, std::size_t of) {
  const auto laid_out = layouts(table, chosen);
  const auto n = chosen.attempts.size();
  Tally out;
  Counting counting(table, laid_out, out);
  for (auto i = n * part / of; i < n * (part + 1) / of; ++i) counting(table.attempts[chosen.attempts[i]]);
  return out;
}

void merge(Tally& into, const Tally& other) {
  into.forms.resize(std::max(into.forms.size(), other.forms.size()));
  for (std::size_t f = 0; f < other.forms.size(); ++f) {
    auto& a = into.forms[f];
    const auto& b = other.forms[f];
    add(a.cells, b.cells);
    a.pairs.merge(b.pairs);
    a.lost.merge(b.lost);
    add(a.scores, b.scores);
    add(a.marks, b.marks);
    a.attempts += b.attempts;
    a.scored += b.scored;
    a.passed += b.passed;
    a.breaches += b.breaches;
  }
  add(into.stances, other.stances);
  add(into.dwell, other.dwell);
  add(into.effects, other.effects);
}

}  // namespace plumbline::reports
