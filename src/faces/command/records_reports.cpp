// Reports on a cohort, papers for a person, practice due, statements for other systems.

#include "base/date.hpp"
#include "base/text.hpp"
#include "disk/files.hpp"
#include "faces/command/records_deeds.hpp"
#include "faces/terminal/page.hpp"
#include "library/calendar.hpp"
#include "library/certificates.hpp"
#include "library/cohort.hpp"
#include "library/courses.hpp"
#include "library/search.hpp"
#include "library/statements.hpp"
#include "library/transcript.hpp"
#include "library/xapi_sending.hpp"
#include "reports/outputs.hpp"
#include "score/practise.hpp"
#include "solve/exercised.hpp"

#include <fmt/format.h>

#include <map>
#include <ostream>

namespace plumbline::command {

namespace {

namespace fs = std::filesystem;

std::string format_of(const Records& w) {
  if (!w.format.empty()) return w.format;
  const auto ending = base::lower(fs::path(w.out).extension().string());
  if (ending == ".csv" || ending == ".json") return ending.substr(1);
  return ending == ".html" || ending == ".htm" ? "html" : "text";
}

std::string written(const World& world, const Records& w, const reports::Report& report) {
  const auto format = format_of(w);
  if (format == "json") return reports::to_json(report);
  if (format == "html") return reports::to_html(report);
  if (format != "csv") return reports::to_text(report, w.out.empty() ? world.width : 78);
  if (w.table == "options") return reports::options_csv(report);
  if (w.table == "scenarios") return reports::scenarios_csv(report);
  if (w.table == "rules") return reports::rules_csv(report);
  if (w.table == "gradebook") return reports::gradebook_csv(report);
  return reports::items_csv(report);
}

base::Result<story::Course, Failure> course_of(const Shelf& shelf) {
  const auto file = library::course_file(shelf);
  return file.empty() ? story::Course{} : library::load_course(shelf, file);
}

/// "" or what is wrong with the wishes.
std::string narrow(Clerk& c, const reports::Table& table, reports::Scope& scope) {
  const auto& w = c.wishes;
  if (!w.group.empty()) {
    const auto& all = table.lists.groups;
    for (std::size_t i = 0; i < all.size(); ++i)
      if (base::lower(all[i]) == base::lower(w.group)) scope.group = static_cast<reports::Code>(i);
    if (!scope.group)
      return fmt::format("Nobody of a group '{}' has played yet. {}", w.group,
                         base::did_you_mean(w.group, all));
  }
  for (const auto& [day, into] : {std::pair{&w.from, &scope.from}, std::pair{&w.to, &scope.to}}) {
    if (day->empty()) continue;
    const auto read = base::read_day(*day);
    if (!read) return fmt::format("'{}' is no day. Write it like 2026-11-22.", *day);
    *into = *read;
  }
  if (!w.mode.empty())
    scope.mode = w.mode == "assessment" ? reports::Mode::assessment : reports::Mode::practice;
  scope.which = w.which == "last"  ? reports::Which::last
                : w.which == "all" ? reports::Which::all
                                   : reports::Which::first;
  if (w.module.empty()) return {};
  const auto shelf = open_shelf(c.world, c.shared);
  if (!shelf) return "The course can't be read, so no module can be chosen.";
  const auto course = course_of(**shelf);
  if (!course) return "The course has errors, so no module can be chosen. `plumbline load` names them.";
  std::vector<std::string> known;
  for (const auto& m : course->modules) {
    known.push_back(m.id);
    if (m.id != w.module && base::lower(m.title) != base::lower(w.module)) continue;
    reports::Module module{m.title, {}};
    for (const auto& s : m.scenarios) module.scenarios.push_back(s.scenario);
    scope.module = std::move(module);
  }
  if (!scope.module)
    return fmt::format("There is no module '{}' in the course. {}", w.module,
                       base::did_you_mean(w.module, known));
  return {};
}

/// Of scenarios, by id; the id itself where there is no such scenario any more.
std::function<std::string(const std::string&)> titles(const Shelf& shelf) {
  return [&shelf, known = std::map<std::string, std::string>()](const std::string& id) mutable {
    auto [at, fresh] = known.emplace(id, id);
    if (!fresh) return at->second;
    if (const auto file = library::find_scenario(shelf, id); file)
      if (const auto loaded = library::load_scenario(shelf, *file); loaded)
        at->second = loaded->scenario.title;
    return at->second;
  };
}

print::Paper paper_of(const Records& w) { return w.letter ? print::Paper::letter : print::Paper::a4; }

/// What somebody should practise next. `played`: whether anything was played to its end.
std::optional<records::Failure> due_for(library::RecordRoom& room, const Shelf& shelf,
                                        const records::Id& person, std::vector<score::Practice>& due,
                                        bool& played) {
  library::PastAttempts past;
  if (auto trouble = past.read(room, person)) return trouble;
  const auto results = library::past_results(past.all());
  played = !results.empty();
  std::vector<score::Exercise> exercises;
  for (const auto& file : library::scenario_files(shelf)) {
    auto loaded = library::load_scenario(shelf, file);
    if (!loaded) continue;
    const play::Stage stage(loaded->scenario, *shelf.judge);
    const auto space = library::search_for_scores(stage);
    exercises.push_back({loaded->scenario.id, loaded->scenario.title, solve::rules_exercised(*space)});
  }
  due = score::practise_next(results, exercises, library::today());
  return std::nullopt;
}

int deliver_paper(Clerk& c, const records::Outcome<std::string>& pdf, const char* what) {
  if (!pdf) return say(c.world, pdf.error().said, kErrors);
  if (const auto code = deliver(c.world, c.wishes.out, *pdf); code != kOk) return code;
  if (c.wishes.out != "-") c.world.out << fmt::format("The {} is in {}.\n", what, c.wishes.out);
  return kOk;
}

}  // namespace

int report_on_cohort(Clerk& c) {
  if (!is_trainer(c)) return kUnable;
  auto all = library::cohort(c.room);
  if (!all) return give_up(c.world, all.error());
  reports::Scope scope;
  if (const auto wrong = narrow(c, all->table, scope); !wrong.empty()) return say(c.world, wrong);
  const auto report =
      library::report_on(all->table, scope, {"Cohort report", base::written_day(library::today())});
  return deliver(c.world, c.wishes.out, written(c.world, c.wishes, report));
}

int print_certificate(Clerk& c) {
  records::Person who;
  if (const auto why = find_person(c.room.store(), c.wishes.what, who); !why.empty())
    return say(c.world, why);
  const auto shelf = open_shelf(c.world, c.shared);
  if (!shelf) return give_up(c.world, shelf.error());
  const auto course = course_of(**shelf);
  if (!course) return give_up(c.world, course.error());
  return deliver_paper(c,
                       library::make_certificate(c.room, who.id, *course, c.wishes.module, titles(**shelf),
                                                 paper_of(c.wishes)),
                       "certificate");
}

int show_practice(Clerk& c) {
  records::Id person{};
  if (!c.wishes.who.empty()) {
    records::Person who;
    if (const auto why = find_person(c.room.store(), c.wishes.who, who); !why.empty())
      return say(c.world, why);
    person = who.id;
  }
  const auto shelf = open_shelf(c.world, c.shared);
  if (!shelf) return give_up(c.world, shelf.error());
  std::vector<score::Practice> due;
  bool played = false;
  if (auto trouble = due_for(c.room, **shelf, person, due, played)) return give_up(c.world, *trouble);
  terminal::Page page(c.world.out, c.world.width);
  if (due.empty())
    page.text(played ? "There is nothing to practise: no rule was missed, or all were learned since."
                     : "Nothing was played to its end yet.");
  for (const auto& p : due) {
    const auto rule = (*shelf)->book.find(p.rule);
    page.item(base::written_day(p.due),
              fmt::format("{} ({}). {}", rule ? (*shelf)->book[*rule].statement : p.rule,
                          p.scenario.empty() ? "no scenario exercises it" : p.scenario, p.why));
  }
  return kOk;
}

int print_transcript(Clerk& c) {
  records::Person who;
  if (const auto why = find_person(c.room.store(), c.wishes.what, who); !why.empty())
    return say(c.world, why);
  const auto shelf = open_shelf(c.world, c.shared);
  if (!shelf) return give_up(c.world, shelf.error());
  library::TranscriptWishes wishes;
  bool played = false;
  if (auto trouble = due_for(c.room, **shelf, who.id, wishes.due, played)) return give_up(c.world, *trouble);
  wishes.book = &(*shelf)->book;
  wishes.title_of = titles(**shelf);
  wishes.reasons = c.wishes.reasons;
  wishes.paper = paper_of(c.wishes);
  return deliver_paper(c, library::make_transcript(c.room, who.id, wishes), "transcript");
}

int tell_by_xapi(Clerk& c) {
  const auto& w = c.wishes;
  if (w.out.empty() == w.url.empty())
    return say(c.world, "Say where to: --out FILE writes the statements, --to URL sends them.");
  if (!is_trainer(c)) return kUnable;
  auto what = library::attempts_to_tell(c.room);
  if (!what) return give_up(c.world, what.error());
  exports::Naming naming;
  if (!w.base.empty()) naming.base = w.base;
  naming.reasons = w.reasons;
  if (what->nobodys > 0)
    say(c.world, fmt::format("Left out: {} of people who didn't say who they are.",
                             base::how_many(static_cast<int>(what->nobodys), "attempt")));
  if (what->unread > 0)
    say(c.world, fmt::format("Left out: {} that can't be replayed; `plumbline records verify` says why.",
                             base::how_many(static_cast<int>(what->unread), "attempt")));
  if (!w.out.empty()) {
    const auto count = library::write_statements(what->attempts, naming, w.out);
    if (!count) return give_up(c.world, Failure{count.error()});
    c.world.out << fmt::format("{} of {} are in {}.\n", base::how_many(static_cast<int>(*count), "statement"),
                               base::how_many(static_cast<int>(what->attempts.size()), "attempt"), w.out);
    return kOk;
  }
  const auto credentials = library::lrs_credentials(c.world.environment, w.credentials);
  if (!credentials) return give_up(c.world, Failure{credentials.error()});
  const auto sent = library::send_to_lrs(what->attempts, naming,
                                         {w.url, *credentials, w.authority, c.room.folder() / "xapi.cursor"});
  if (!sent) return give_up(c.world, Failure{sent.error()});
  c.world.out << exports::in_words(*sent) << '\n';
  return sent->stopped.empty() && sent->rejected.empty() ? kOk : kErrors;
}

}  // namespace plumbline::command
