#include "faces/desktop/reporting.hpp"

#include "base/text.hpp"
#include "faces/desktop/saving.hpp"
#include "reports/outputs.hpp"
#include "reports/words.hpp"
#include "score/in_words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace plumbline::desktop {

namespace {

using reports::Standing;

struct Period {
  const char* words;
  int days;  // back from today; 0: all
};
constexpr std::array kPeriods{Period{"All the time", 0}, Period{"The last 30 days", 30},
                              Period{"The last 90 days", 90}, Period{"The last year", 365}};
constexpr std::size_t kMostRules = 10;
constexpr int kMostPercent = 100;
/// Few records are read before anybody would see that they are being read.
constexpr std::chrono::milliseconds kAtOnce{40};
constexpr std::chrono::hours kLong{24};

int in_percent(const std::optional<double>& share) {
  return share ? static_cast<int>(std::lround(*share * kMostPercent)) : 0;
}

std::string seconds_in_words(double s) {
  const auto n = static_cast<int>(std::lround(s));
  return n < 60
             ? base::how_many(n, "second")
             : base::how_many(n / 60, "minute") + (n % 60 == 0 ? "" : " " + base::how_many(n % 60, "second"));
}

Tile tile(std::string label, const std::optional<double>& n, std::string why_none, std::string note = "") {
  return {std::move(label), n ? reports::two_places(n) : "", n ? std::move(note) : std::move(why_none),
          Tone::plain};
}

/// Of one form: the figures of its scores and how surely they decide.
std::vector<Tile> tiles_of(const reports::FormFigures& f) {
  std::vector<Tile> out;
  const auto points = [](const std::optional<double>& n) { return n ? fmt::format("{:.1f}", *n) : ""; };
  out.push_back({"Mean score", points(f.mean),
                 f.deviation ? fmt::format("standard deviation {:.1f}", *f.deviation) : "", Tone::plain});
  out.push_back({"Passed", f.pass_rate ? reports::percent(f.pass_rate) : "",
                 f.mark ? fmt::format("mark {}", *f.mark) : "the mark is provisional", Tone::plain});
  out.push_back(tile("Alpha", f.alpha, "nothing that everybody met, or nobody differs",
                     fmt::format("over {} decisions that everybody met", f.common)));
  out.push_back({"Error of a score", points(f.sem_points),
                 f.sem_points ? "points, one standard error" : "needs alpha", Tone::plain});
  out.push_back({"Same decision again", f.consistency ? reports::percent(f.consistency->agreement) : "",
                 f.consistency ? fmt::format("by chance {}", reports::percent(f.consistency->chance))
                               : "needs alpha and a mark",
                 Tone::plain});
  return out;
}

ItemRow item_row(const reports::FormFigures& f, const reports::ItemFigures& i, std::size_t form,
                 std::size_t n, bool several) {
  ItemRow r;
  r.id = f.scenario + "/" + f.hash.substr(0, 8) + "/" + i.scene;
  r.number = several ? fmt::format("{}.{}", form, n) : fmt::format("{}", n);
  r.story = f.title;
  r.title = reports::item_name(i);
  r.n = static_cast<int>(i.n);
  r.enough = i.standing != Standing::too_few;
  r.facility = i.facility.value_or(0);
  r.discriminates = i.discrimination.has_value();
  r.discrimination = i.discrimination.value_or(0);
  for (const auto flag : i.flags)
    r.flags.push_back({flag == reports::Flag::miskeyed || flag == reports::Flag::negative_discrimination
                           ? Tone::bad
                           : Tone::warn,
                       fmt::format("{}: {}", reports::flag_words(flag), reports::flag_advice(flag))});
  for (const auto& o : i.options)
    r.options.push_back({o.text, o.best, in_percent(o.share), in_percent(o.upper), in_percent(o.lower),
                         o.mean_rest ? fmt::format("{:.1f}", *o.mean_rest * kMostPercent) : ""});
  if (i.dwell) r.dwell = "median " + seconds_in_words(*i.dwell);
  return r;
}

}  // namespace

void Reporting::begin() {
  if (reading_.running()) return;
  unread_ = false;
  auto& room = with_.logbook.room();
  // What is kept in memory no other thread may read, and there is never much of it.
  if (!room.lasting() || room.trouble()) {
    auto table = library::table_of(room.store(), room.theatres());
    if (!table) return take(failed(table.error()));
    return take(library::Cohort{std::move(*table), false});
  }
  reading_.begin(cohort_of(room.file()), with_.world.wake);
  if (auto read = reading_.take(kAtOnce)) take(std::move(*read));
}

void Reporting::take(records::Outcome<library::Cohort> read) {
  stale_ = true;
  view_.trouble.clear();
  if (read) {
    table_ = std::move(read->table);
    return;
  }
  stopped_ = true;
  view_.trouble = "The report can't be made: " + read.error().said;
}

bool Reporting::tick() {
  if (!reading_.running()) return false;
  const bool given_up = reading_.stopped();
  auto read = reading_.take();
  if (read && !given_up) take(std::move(*read));
  return read.has_value() || static_cast<int>(reading_.done()) != view_.read;
}

void Reporting::wait() {
  if (stopped_) return rest();
  if (auto read = reading_.take(kLong)) take(std::move(*read));
}

void Reporting::rest() {
  reading_.stop();
  if (reading_.take(kLong)) unread_ = true;
}

reports::Scope Reporting::scope() const {
  reports::Scope s;
  if (view_.group > 0) s.group = static_cast<reports::Code>(view_.group - 1);
  const auto& modules = with_.stories.course().modules;
  if (view_.module > 0 && view_.module <= modules.size()) {
    const auto& m = modules[view_.module - 1];
    reports::Module module{m.title, {}};
    for (const auto& l : m.scenarios) module.scenarios.push_back(l.scenario);
    s.module = std::move(module);
  }
  if (const int days = kPeriods[view_.period].days; days > 0) {
    s.from = with_.today() - days + 1;
    s.to = with_.today();
  }
  return s;
}

void Reporting::put_choices() {
  view_.groups = {"Everybody"};
  view_.groups.insert(view_.groups.end(), table_.lists.groups.begin(), table_.lists.groups.end());
  view_.modules = {"Every module"};
  for (const auto& m : with_.stories.course().modules) view_.modules.push_back(m.title);
  view_.periods.clear();
  for (const auto& p : kPeriods) view_.periods.emplace_back(p.words);
  if (view_.group >= view_.groups.size()) view_.group = 0;
  if (view_.module >= view_.modules.size()) view_.module = 0;
  if (view_.period >= view_.periods.size()) view_.period = 0;
}

const ReportView& Reporting::view() {
  if (unread_ && !stopped_) begin();
  view_.making = stopped_ ? Making::stopped : reading_.running() ? Making::working : Making::done;
  view_.read = static_cast<int>(reading_.done());
  view_.to_read = static_cast<int>(reading_.of());
  if (view_.making == Making::done && std::exchange(stale_, false)) make();
  return view_;
}

void Reporting::make() {
  put_choices();
  report_ = library::report_on(table_, scope(), {"Cohort report", iso_day(with_.today())});
  view_.about = base::capitalised(reports::scope_words(report_));
  view_.n = static_cast<int>(report_.attempts);
  view_.needed = static_cast<int>(reports::kFewest);
  view_.stable = static_cast<int>(reports::kSteady);
  put_tiles();
  put_items();
  put_rules();
  put_grades();
}

/// Of one form where there is one; over several only what can be said of all together.
void Reporting::put_tiles() {
  auto& v = view_;
  v.tiles.clear();
  v.caveat.clear();
  v.scores = {};
  v.scores.counts.assign(20, 0);
  std::size_t counted = 0;
  const reports::FormFigures* only = nullptr;
  for (const auto& f : report_.forms) {
    if (f.n == 0) continue;
    ++counted;
    only = &f;
    for (std::size_t i = 0; i < f.histogram.size() && i < v.scores.counts.size(); ++i)
      v.scores.counts[i] += static_cast<int>(f.histogram[i]);
    if (f.mark && (v.scores.mark == 0 || v.scores.mark == *f.mark) && !f.marks_differ)
      v.scores.mark = *f.mark, v.scores.provisional = false;
  }
  if (v.scores.mark == 0) v.scores.mark = score::kProvisionalMark;
  v.tiles.push_back(
      {"Attempts", fmt::format("{}", report_.attempts), "that count: the first of each person", Tone::plain});
  if (counted == 1) {
    const auto more = tiles_of(*only);
    v.tiles.insert(v.tiles.end(), more.begin(), more.end());
    v.caveat =
        "Alpha is taken over the decisions that everybody met. Decisions of one story hang together, so it "
        "comes out a little high.";
  } else if (report_.across) {
    v.tiles.push_back({"Stories", fmt::format("{}", report_.across->scenarios), "", Tone::plain});
    v.tiles.push_back(tile("Alpha over stories", report_.across->alpha, "too few people played all of them",
                           fmt::format("{} people played all of them", report_.across->n)));
    v.caveat = "Several stories are counted here. Choose a module with one story for more figures.";
  }
}

void Reporting::put_items() {
  auto& v = view_;
  const auto before = v.selected < static_cast<int>(v.items.size()) && v.selected >= 0
                          ? v.items[static_cast<std::size_t>(v.selected)].id
                          : std::string();
  v.items.clear();
  const bool several = report_.forms.size() > 1;
  for (std::size_t f = 0; f < report_.forms.size(); ++f)
    for (std::size_t i = 0; i < report_.forms[f].items.size(); ++i)
      v.items.push_back(item_row(report_.forms[f], report_.forms[f].items[i], f + 1, i + 1, several));
  if (v.flagged_first)
    std::stable_sort(v.items.begin(), v.items.end(),
                     [](const ItemRow& a, const ItemRow& b) { return a.flags.size() > b.flags.size(); });
  v.selected = 0;
  for (std::size_t i = 0; i < v.items.size(); ++i)
    if (v.items[i].id == before) v.selected = static_cast<int>(i);
}

void Reporting::put_rules() {
  auto& v = view_;
  v.missed.clear();
  v.sure_wrong.clear();
  const auto& book = with_.stories.book();
  const auto row = [&](const reports::RuleFigures& r, std::uint64_t n) {
    const auto known = book.find(r.id);
    return MissedRow{r.id, r.statement, known ? book.severities[book[*known].severity].id : "",
                     static_cast<int>(n), static_cast<int>(r.missed + r.met)};
  };
  for (const auto& r : report_.rules)
    if (r.missed > 0 && v.missed.size() < kMostRules) v.missed.push_back(row(r, r.missed));
  auto sure = report_.rules;
  std::stable_sort(sure.begin(), sure.end(),
                   [](const auto& a, const auto& b) { return a.sure_and_missed > b.sure_and_missed; });
  for (const auto& r : sure)
    if (r.sure_and_missed > 0 && v.sure_wrong.size() < kMostRules)
      v.sure_wrong.push_back(row(r, r.sure_and_missed));
}

void Reporting::put_grades() {
  auto& v = view_;
  const auto& book = report_.gradebook;
  v.stories.clear();
  v.grades.clear();
  for (const auto& s : book.scenarios) v.stories.push_back(s.title);
  std::map<std::string, const records::Person*> known;  // as the table names them
  for (const auto& p : people_.people()) known.emplace(fmt::format("({})", records::short_name(p.id)), &p);
  for (const auto& p : book.trainees) {
    const auto it = known.find(p.id.substr(std::min(p.id.rfind('('), p.id.size())));
    v.grades.push_back({it == known.end() ? "" : records::hex(it->second->id), p.shown(),
                        it == known.end() ? "" : it->second->now.badge,
                        std::vector<GradeCell>(book.scenarios.size())});
  }
  for (const auto& g : book.grades) {
    if (g.trainee >= v.grades.size() || g.scenario >= book.scenarios.size()) continue;
    auto& cell = v.grades[g.trainee].cells[g.scenario];
    if (g.finished == 0) continue;
    cell.score = g.best == reports::kNoScore ? "played" : reports::tenths(g.best);
    cell.words = g.passed ? "passed" : "not passed";
    cell.tone = g.passed ? Tone::good : Tone::warn;
  }
}

void Reporting::save(want::ReportFile as) {
  if (view().making != Making::done) return;
  const auto stem = "report-" + iso_day(with_.today());
  const std::string what = "The report";
  switch (as) {
    case want::ReportFile::html:
      saved_ = save_new(with_, what, stem, ".html", reports::to_html(report_));
      break;
    case want::ReportFile::csv:
      saved_ = save_tables(with_, what, stem,
                           {{"gradebook", reports::gradebook_csv(report_)},
                            {"decisions", reports::items_csv(report_)},
                            {"options", reports::options_csv(report_)},
                            {"stories", reports::scenarios_csv(report_)},
                            {"rules", reports::rules_csv(report_)}});
      break;
    case want::ReportFile::json:
      saved_ = save_new(with_, what, stem, ".json", reports::to_json(report_));
      break;
  }
}

struct InReport {
  Reporting& r;
  void operator()(const want::FilterReport& w) {
    r.view_.group = w.group < r.view_.groups.size() ? w.group : 0;
    r.view_.module = w.module < r.view_.modules.size() ? w.module : 0;
    r.view_.period = w.period < kPeriods.size() ? w.period : 0;
    r.stale_ = true;
  }
  void operator()(const want::PickItem& w) {
    if (w.item >= 0 && w.item < static_cast<int>(r.view_.items.size())) r.view_.selected = w.item;
  }
  void operator()(const want::OrderItems& w) {
    r.view_.flagged_first = w.flagged_first;
    r.put_items();
  }
  void operator()(const want::SaveReport& w) { r.save(w.as); }
  void operator()(const want::StopReport&) {
    if (!r.reading_.running()) return;
    r.reading_.stop();
    r.stopped_ = r.unread_ = true;
  }
  void operator()(const want::MakeReport&) { r.look_again(); }
};

void Reporting::carry_out(const want::OfReport& wanted) { std::visit(InReport{*this}, wanted); }

}  // namespace plumbline::desktop
