#include "reports/plots.hpp"

#include "reports/svg.hpp"
#include "reports/words.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace plumbline::reports {

namespace {

/// From what is measured to where it is drawn.
struct Scale {
  double from = 0, to = 1, at = 0, end = 1;
  double operator()(double value) const { return at + (value - from) / (to - from) * (end - at); }
};

/// A round step so that about five of them reach `most`.
std::uint64_t step_for(std::uint64_t most) {
  for (std::uint64_t power = 1;; power *= 10)
    for (const std::uint64_t digit : {1U, 2U, 5U})
      if (most <= 5 * digit * power) return digit * power;
}

void histogram_axes(Svg& svg, const Scale& x, const Scale& y, std::uint64_t most) {
  for (std::uint64_t n = 0; n <= most; n += step_for(most)) {
    const auto at = y(static_cast<double>(n));
    svg.line(x.at, at, x.end, at, n == 0 ? kLine : kFaint);
    svg.text(x.at - 6, at + 4, fmt::to_string(n), "end");
  }
  for (int s = 0; s <= 100; s += 20) svg.text(x(s), y.at + 16, fmt::to_string(s), "middle");
  svg.text((x.at + x.end) / 2, y.at + 34, "Score", "middle");
  svg.turned(14, (y.at + y.end) / 2, "People");
}

struct Box {
  double x = 0, y = 0, w = 0, h = 0;
  bool meets(const Box& o) const { return x < o.x + o.w && o.x < x + w && y < o.y + o.h && o.y < y + h; }
};

/// Puts a number beside each dot where it covers least of what is there already.
class Labels {
 public:
  void keep_clear(double x, double y, double r) { taken_.push_back({x - r, y - r, 2 * r, 2 * r}); }
  void put(Svg& svg, double x, double y, const std::string& words) {
    const double w = 7.0 * static_cast<double>(words.size()), h = 11;
    const std::array<Box, 8> places{{{x + 6, y - h / 2, w, h},
                                     {x - 6 - w, y - h / 2, w, h},
                                     {x - w / 2, y - 6 - h, w, h},
                                     {x - w / 2, y + 6, w, h},
                                     {x + 5, y - 5 - h, w, h},
                                     {x + 5, y + 5, w, h},
                                     {x - 5 - w, y - 5 - h, w, h},
                                     {x - 5 - w, y + 5, w, h}}};
    const auto covered = [&](const Box& b) {
      return std::count_if(taken_.begin(), taken_.end(), [&](const Box& t) { return t.meets(b); });
    };
    const auto best = *std::min_element(places.begin(), places.end(),
                                        [&](const Box& a, const Box& b) { return covered(a) < covered(b); });
    taken_.push_back(best);
    svg.text(best.x + w / 2, best.y + h - 1.5, words, "middle");
  }

 private:
  std::vector<Box> taken_;
};

void scatter_axes(Svg& svg, const Scale& x, const Scale& y) {
  for (int i = 0; i <= 5; ++i) {
    const double at = x(i / 5.0);
    svg.line(at, y.at, at, y.end, kFaint);
    svg.text(at, y.at + 16, fmt::format("{:.1f}", i / 5.0), "middle");
  }
  for (double d = y.from; d <= y.to + 1e-9; d += 0.2) {
    svg.line(x.at, y(d), x.end, y(d), std::abs(d) < 1e-9 ? kLine : kFaint);
    svg.text(x.at - 6, y(d) + 4, fmt::format("{:.1f}", std::abs(d) < 1e-9 ? 0 : d), "end");
  }
  svg.text((x.at + x.end) / 2, y.at + 34, "Facility: harder to the left, easier to the right", "middle");
  svg.turned(14, (y.at + y.end) / 2, "Discrimination");
  for (const double edge : {kTooHard, kTooEasy}) svg.line(x(edge), y.at, x(edge), y.end, kLine, "5 4");
  svg.line(x.at, y(kLowDiscrimination), x.end, y(kLowDiscrimination), kLine, "5 4");
  svg.text(x.at + 4, y.end + 12, "too hard", "start", "s");
  svg.text(x.end - 4, y.end + 12, "too easy", "end", "s");
  svg.text(x((kTooHard + kTooEasy) / 2), y(kLowDiscrimination) + 12, "low discrimination", "middle", "s");
}

}  // namespace

std::string score_histogram(const FormFigures& f, const std::string& id) {
  const auto most = *std::max_element(f.histogram.begin(), f.histogram.end());
  Svg svg(440, 280, id, "Scores of " + form_name(f),
          fmt::format(
              "How many people reached which score, in bars of five points. Mean {:.1f}, median {:.1f}{}.",
              f.mean.value_or(0), f.median.value_or(0), f.mark ? fmt::format(", mark {}", *f.mark) : ""));
  const Scale x{0, 100, 58, 430};
  const auto top = static_cast<double>((most + step_for(most) - 1) / step_for(most) * step_for(most));
  const Scale y{0, std::max(1.0, top), 236, 26};
  histogram_axes(svg, x, y, static_cast<std::uint64_t>(std::max(1.0, top)));
  for (std::size_t i = 0; i < f.histogram.size(); ++i) {
    const double low = 5.0 * static_cast<double>(i), height = y.at - y(static_cast<double>(f.histogram[i]));
    const bool reaches = f.mark && low >= *f.mark;
    if (f.histogram[i] > 0)
      svg.rect(x(low) + 1, y.at - height, x(5) - x(0) - 2, height, reaches || !f.mark ? kDark : kPale, kDark);
  }
  if (f.mark) {
    svg.line(x(*f.mark), y.at, x(*f.mark), y.end - 8, "#000", "6 3");
    const bool right = *f.mark > 50;
    svg.text(x(*f.mark) + (right ? -4 : 4), y.end - 2, fmt::format("mark {}", *f.mark),
             right ? "end" : "start");
  }
  return svg.take();
}

std::string facility_against_discrimination(const FormFigures& f, const std::string& id) {
  double lowest = 0;
  for (const auto& i : f.items) lowest = std::min(lowest, i.discrimination.value_or(0));
  Svg svg(440, 280, id, "Decisions of " + form_name(f),
          "Each decision as a dot: how easy it is, and how far doing well there goes with doing well "
          "elsewhere. The "
          "table of decisions has the numbers.");
  const Scale x{0, 1, 58, 430}, y{std::floor(lowest * 5 - 1e-9) / 5, 1, 236, 12};
  scatter_axes(svg, x, y);
  constexpr std::size_t kMostNumbers = 60;  // more would only cover each other
  Labels labels;
  for (const auto& i : f.items)
    if (i.facility && i.discrimination) labels.keep_clear(x(*i.facility), y(*i.discrimination), 4);
  for (std::size_t n = 0; n < f.items.size(); ++n) {
    const auto& i = f.items[n];
    if (!i.facility || !i.discrimination) continue;
    const double at = x(std::clamp(*i.facility, 0.0, 1.0)), up = y(*i.discrimination);
    svg.dot(at, up, 4, kDark);
    if (f.items.size() <= kMostNumbers) labels.put(svg, at, up, fmt::to_string(n + 1));
  }
  return svg.take();
}

std::string option_bars(const ItemFigures& item, const std::string& id) {
  constexpr double kRow = 34, kTop = 24;
  const auto n = static_cast<double>(item.options.size());
  Svg svg(300, kTop + kRow * n + 8, id, "Options taken at " + item_name(item),
          "For each option, the share of the upper and of the lower 27 per cent who took it. The table "
          "beside it has "
          "the numbers.");
  const Scale x{0, 1, 34, 258};
  svg.rect(34, 4, 10, 10, kDark, kDark);
  svg.text(48, 13, "upper 27 %", "start", "s");
  svg.rect(134, 4, 10, 10, "#fff", kDark);
  svg.text(148, 13, "lower 27 %", "start", "s");
  svg.line(x.at, kTop, x.at, kTop + kRow * n, kLine);
  for (std::size_t o = 0; o < item.options.size(); ++o) {
    const auto& option = item.options[o];
    const double top = kTop + kRow * static_cast<double>(o) + 3;
    svg.text(26, top + 18, fmt::to_string(o + 1), "end", option.best ? "b" : "");
    const auto bar = [&](double at, double share, std::string_view fill) {
      svg.rect(x.at, at, x(share) - x.at, 12, fill, kDark);
      svg.text(x(share) + 5, at + 10, percent(share), "start", "s");
    };
    if (option.upper) bar(top, *option.upper, kDark);
    if (option.lower) bar(top + 14, *option.lower, "#fff");
  }
  return svg.take();
}

std::string rule_bars(const std::vector<RuleFigures>& rules, std::size_t most, const std::string& id) {
  constexpr double kRow = 20;
  std::vector<const RuleFigures*> shown;
  for (const auto& r : rules)
    if (r.missed > 0 && shown.size() < most) shown.push_back(&r);
  Svg svg(700, kRow * static_cast<double>(shown.size()) + 12, id, "Rules missed most",
          "How often each rule was missed, as a share of the decisions that touched it. The table has the "
          "numbers.");
  const Scale x{0, 1, 250, 640};
  svg.line(x.at, 2, x.at, kRow * static_cast<double>(shown.size()) + 6, kLine);
  for (std::size_t i = 0; i < shown.size(); ++i) {
    const double top = 4 + kRow * static_cast<double>(i);
    svg.text(x.at - 8, top + 12, shown[i]->id, "end");
    svg.rect(x.at, top, x(shown[i]->share()) - x.at, 14, kDark, kDark);
    svg.text(x(shown[i]->share()) + 6, top + 12, percent(shown[i]->share()), "start", "s");
  }
  return svg.take();
}

}  // namespace plumbline::reports
