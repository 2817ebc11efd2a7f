// The tables of a report as CSV.

#include "reports/csv.hpp"
#include "reports/outputs.hpp"
#include "reports/words.hpp"

namespace plumbline::reports {

namespace {

CsvWriter headed(std::initializer_list<std::string_view> names) {
  CsvWriter out;
  for (const auto n : names) out.text(n);
  out.row_end();
  return out;
}

std::optional<double> points(int tenths) {
  return tenths == kNoScore ? std::nullopt : std::optional(tenths / 10.0);
}

std::optional<double> whole(const std::optional<int>& n) {
  return n ? std::optional<double>(*n) : std::nullopt;
}

std::string flags_of(const ItemFigures& i) {
  std::string out;
  for (const auto f : i.flags) {
    if (!out.empty()) out += ' ';
    out += to_string(f);
  }
  return out;
}

}  // namespace

std::string scenarios_csv(const Report& r) {
  auto out = headed({"scenario", "title", "version", "hash", "n", "scored", "note", "mark", "pass_rate",
                     "breach_rate", "mean", "standard_deviation", "median", "common_items", "alpha", "sem",
                     "consistency", "kappa"});
  for (const auto& f : r.forms) {
    out.text(f.scenario).text(f.title).text(f.version).text(f.hash).count(f.n).count(f.scored);
    out.text(standing_words(f.standing, f.n)).number(whole(f.mark)).number(f.pass_rate).number(f.breach_rate);
    out.number(f.mean).number(f.deviation).number(f.median).count(f.common).number(f.alpha).number(f.sem);
    out.number(f.consistency ? std::optional(f.consistency->agreement) : std::nullopt);
    out.number(f.consistency ? f.consistency->kappa : std::nullopt).row_end();
  }
  return out.take();
}

std::string items_csv(const Report& r) {
  auto out = headed({"scenario", "version", "scene", "title", "n", "note", "facility", "discrimination",
                     "discriminative_efficiency", "median_seconds", "sure", "sure_and_wrong", "flags"});
  for (const auto& f : r.forms)
    for (const auto& i : f.items) {
      out.text(f.scenario).text(f.version).text(i.scene).text(i.title).count(i.n);
      out.text(standing_words(i.standing, i.n)).number(i.facility).number(i.discrimination);
      out.number(i.efficiency)
          .number(i.dwell)
          .count(i.sure)
          .count(i.sure_and_wrong)
          .text(flags_of(i))
          .row_end();
    }
  return out.take();
}

std::string options_csv(const Report& r) {
  auto out = headed({"scenario", "version", "scene", "option", "text", "n", "share", "credit", "upper_share",
                     "lower_share", "mean_rest", "best", "unused"});
  for (const auto& f : r.forms)
    for (const auto& i : f.items)
      for (const auto& o : i.options) {
        out.text(f.scenario)
            .text(f.version)
            .text(i.scene)
            .text(o.key)
            .text(o.text)
            .count(o.n)
            .number(o.share);
        out.number(o.credit).number(o.upper).number(o.lower).number(o.mean_rest);
        out.text(o.best ? "yes" : "no").text(o.unused ? "yes" : "no").row_end();
      }
  return out.take();
}

std::string rules_csv(const Report& r) {
  auto out = headed({"rule", "statement", "missed", "met", "missed_share", "sure_and_missed"});
  for (const auto& rule : r.rules)
    out.text(rule.id)
        .text(rule.statement)
        .count(rule.missed)
        .count(rule.met)
        .number(rule.share())
        .count(rule.sure_and_missed)
        .row_end();
  return out.take();
}

std::string gradebook_csv(const Report& r) {
  auto out = headed({"id", "name", "scenario", "title", "attempts", "finished", "first", "last", "best",
                     "passed", "passed_on", "last_on"});
  const auto& book = r.gradebook;
  for (const auto at : by_trainee(book)) {
    const auto& g = book.grades[at];
    const auto& s = book.scenarios[g.scenario];
    out.text(book.trainees[g.trainee].id).text(book.trainees[g.trainee].name).text(s.id).text(s.title);
    out.count(g.attempts)
        .count(g.finished)
        .number(points(g.first))
        .number(points(g.last))
        .number(points(g.best));
    out.text(g.passed ? "yes" : "no")
        .text(g.passed ? day_words(g.passed_day) : "")
        .text(day_words(g.last_day));
    out.row_end();
  }
  return out.take();
}

}  // namespace plumbline::reports
