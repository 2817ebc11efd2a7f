// A report for a terminal.

#include "base/text.hpp"
#include "reports/outputs.hpp"
#include "reports/words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace plumbline::reports {

namespace {

constexpr std::size_t kRulesShown = 15;

class TextReport {
 public:
  TextReport(const Report& report, std::size_t width)
      : r_(report), width_(std::max<std::size_t>(width, 40)) {}

  std::string operator()() {
    if (!r_.title.empty()) line(r_.title);
    paragraph(fmt::format("{} {}: {}.", r_.attempts, r_.attempts == 1 ? "attempt counts" : "attempts count",
                          scope_words(r_)));
    for (const auto& f : r_.forms) form(f);
    across();
    rules();
    flags();
    return std::move(out_);
  }

 private:
  void line(const std::string& text) { out_ += base::printable(text) + "\n"; }
  void paragraph(const std::string& text) {
    for (const auto& l : base::wrap(base::printable(text), width_)) out_ += l + "\n";
  }
  void heading(const std::string& text) {
    out_ += "\n";
    line(text);
    out_ += std::string(std::min(width_, base::length_utf8(text)), '-') + "\n";
  }

  void form(const FormFigures& f) {
    heading(form_name(f));
    if (const auto note = standing_words(f.standing, f.n); !note.empty()) line(base::capitalised(note) + ".");
    if (f.standing == Standing::too_few) return;
    if (f.mean)
      line(fmt::format("Score: mean {:.1f}, median {:.1f}, standard deviation {:.1f}.", *f.mean, *f.median,
                       *f.deviation));
    if (f.mark)
      line(fmt::format("Mark {}{}: {} passed.", *f.mark, f.marks_differ ? " (marks differ)" : "",
                       percent(f.pass_rate)));
    reliability(f);
    out_ += "\n";
    line("     n  Facility  Discr.  Eff. %  Seconds  Decision");
    for (const auto& i : f.items) item(i);
  }

  void reliability(const FormFigures& f) {
    if (!f.alpha)
      return paragraph(f.common < 2 ? "No alpha: fewer than two decisions were met by everybody."
                                    : "No alpha: nobody differs in what everybody met.");
    paragraph(fmt::format(
        "Alpha {:.2f} over {} decisions that everybody met{}. A scenario is one piece, so take it with care.",
        *f.alpha, f.common,
        f.sem ? fmt::format("; a score is right within about {:.1f} points (SEM)", *f.sem) : ""));
    if (f.consistency)
      paragraph(fmt::format(
          "At the mark, two equal tests would agree about {} of people{}.", percent(f.consistency->agreement),
          f.consistency->kappa ? fmt::format(" (kappa {:.2f})", *f.consistency->kappa) : ""));
  }

  void item(const ItemFigures& i) {
    if (i.standing == Standing::too_few)
      return line(fmt::format("{:>6}  {:<34}{}", i.n, standing_words(i.standing, i.n), item_name(i)));
    // An en dash is three bytes and one column.
    const auto right = [](const std::string& s, std::size_t w) {
      const auto n = base::length_utf8(s);
      return (n < w ? std::string(w - n, ' ') : std::string()) + s;
    };
    const auto efficiency = i.efficiency ? fmt::format("{:.0f}", *i.efficiency) : two_places({});
    const auto seconds = i.dwell ? fmt::format("{:.0f}", *i.dwell) : two_places({});
    auto words = item_name(i);
    std::vector<std::string> flags;
    for (const auto f : i.flags) flags.emplace_back(flag_words(f));
    if (!flags.empty()) words += "  [" + base::join(flags, ", ") + "]";
    line(fmt::format("{:>6}  {}  {}  {}  {}  {}", i.n, right(two_places(i.facility), 8),
                     right(two_places(i.discrimination), 6), right(efficiency, 6), right(seconds, 7), words));
  }

  void across() {
    if (!r_.across) return;
    heading("Over all scenarios");
    if (r_.across->standing == Standing::too_few)
      return paragraph(fmt::format("People who did all {}: {}.", r_.across->scenarios,
                                   standing_words(r_.across->standing, r_.across->n)));
    paragraph(fmt::format("Alpha {} over {} scenarios, each as one part, from {} people who did all of them.",
                          two_places(r_.across->alpha), r_.across->scenarios, r_.across->n));
  }

  void rules() {
    if (r_.rules.empty() || r_.rules.front().missed == 0) return;
    heading("Rules missed most");
    line("Missed      of  Share  Sure  Rule");
    for (std::size_t i = 0; i < std::min(kRulesShown, r_.rules.size()) && r_.rules[i].missed > 0; ++i) {
      const auto& rule = r_.rules[i];
      const auto figures = fmt::format("{:>6}  {:>6}  {:>5}  {:>4}  ", rule.missed, rule.missed + rule.met,
                                       percent(rule.share()), rule.sure_and_missed);
      const auto room = width_ > figures.size() + 20 ? width_ - figures.size() : 20;
      auto before = figures;
      for (const auto& l : base::wrap(base::printable(rule.statement + " (" + rule.id + ")"), room)) {
        out_ += before + l + "\n";
        before.assign(figures.size(), ' ');
      }
    }
  }

  /// Each flag that was raised, once, with what to do about it.
  void flags() {
    std::map<Flag, bool> raised;
    for (const auto& f : r_.forms)
      for (const auto& i : f.items)
        for (const auto flag : i.flags) raised[flag] = true;
    if (raised.empty()) return;
    heading("What the marks in brackets mean");
    for (const auto& [flag, yes] : raised)
      paragraph(fmt::format("{}: {}", base::capitalised(std::string(flag_words(flag))), flag_advice(flag)));
  }

  const Report& r_;
  std::size_t width_;
  std::string out_;
};

}  // namespace

std::string to_text(const Report& report, std::size_t width) { return TextReport(report, width)(); }

}  // namespace plumbline::reports
