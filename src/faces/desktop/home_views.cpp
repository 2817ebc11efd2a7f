// The course, what to practise and what was done, as the screens show it.

#include "base/date.hpp"
#include "base/text.hpp"
#include "faces/desktop/debrief_views.hpp"
#include "faces/desktop/desk.hpp"
#include "faces/desktop/place_views.hpp"
#include "faces/desktop/review_views.hpp"
#include "library/calendar.hpp"
#include "score/in_words.hpp"
#include "score/practise.hpp"
#include "solve/exercised.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <ctime>

namespace plumbline::desktop {

namespace {

ModuleIcon icon_named(const std::string& name) {
  constexpr std::array kNames{"lock", "heart", "scale", "door", "flag", "people"};
  for (std::size_t i = 0; i < kNames.size(); ++i)
    if (name == kNames[i]) return static_cast<ModuleIcon>(i);
  return ModuleIcon::lock;
}

}  // namespace

namespace {
constexpr std::array kMonths{"January", "February", "March",     "April",   "May",      "June",
                             "July",    "August",   "September", "October", "November", "December"};

}  // namespace

std::string day_in_words(int day) {
  const auto d = base::date_of(day);
  return fmt::format("{} {}", d.day, kMonths[static_cast<std::size_t>(d.month - 1)]);
}

int Desk::today() const { return library::day_at(world_.now()); }

std::string Desk::when_in_words(std::int64_t seconds) const {
  const auto t = static_cast<std::time_t>(seconds);
  std::tm parts{};
  if (::localtime_r(&t, &parts) == nullptr) return {};
  const int day = library::day_at(seconds);
  const auto clock = fmt::format("{:02}:{:02}", parts.tm_hour, parts.tm_min);
  if (day == today()) return "today, " + clock;
  if (day == today() - 1) return "yesterday, " + clock;
  return fmt::format("{} {}, {}", day_in_words(day), base::date_of(day).year, clock);
}

const std::vector<library::PastAttempt>& Desk::past() {
  const auto playing = playing_ != nullptr ? playing_->attempt() : std::string();
  if (logbook_->score_what_ended(playing)) waits_ = true;
  return logbook_->past();
}

const library::PastAttempt* Desk::unfinished_of(const std::string& scenario) {
  for (const auto& a : past())
    if (a.fits() && !a.finished && a.scenario == scenario && a.decisions > 0) return &a;
  return nullptr;
}

std::vector<score::ModuleProgress> Desk::progress() {
  std::vector<score::CourseResult> results;
  for (const auto& a : past())
    if (a.readable) results.push_back(library::course_result(a));
  return score::progress(stories_->course(), results, today());
}

std::vector<ModuleCard> Desk::module_cards() {
  const auto& course = stories_->course();
  const auto all = progress();
  std::vector<ModuleCard> out;
  for (std::size_t i = 0; i < course.modules.size(); ++i) {
    const auto& m = course.modules[i];
    const auto& p = all[i];
    ModuleCard c;
    c.id = m.id;
    c.title = m.title;
    c.about = m.about;
    c.icon = icon_named(m.icon);
    c.done = static_cast<int>(p.done);
    c.of = static_cast<int>(p.of);
    c.locked = p.state == score::ModuleState::locked;
    c.finished = p.state == score::ModuleState::finished;
    const auto* next = stories_->find(p.next);
    if (c.finished)
      c.status = p.finished_day ? "Finished on " + day_in_words(*p.finished_day) : "Finished";
    else if (c.locked) {
      std::vector<std::string> names;
      for (const auto w : p.waits_for) names.push_back(course.modules[w].title);
      c.status = "Opens after: " + base::listed(names);
    } else if (next != nullptr)
      c.status = fmt::format("Next: {}", next->good() ? next->scenario().title : next->id);
    const auto* shown = next != nullptr       ? next
                        : m.scenarios.empty() ? nullptr
                                              : stories_->find(m.scenarios[0].scenario);
    if (shown != nullptr && shown->good())
      c.person = face_of(shown->scenario(), nullptr, stories_->portraits());
    if (p.overdue) c.status += fmt::format(" (was due on {})", day_in_words(*m.due));
    for (const auto& l : m.scenarios)
      if (const auto* s = stories_->find(l.scenario); s != nullptr && s->good() && s->scenario().notice)
        c.content_note = true;
    out.push_back(std::move(c));
  }
  return out;
}

std::vector<score::Practice> Desk::practice_due() {
  const auto results = library::past_results(past());
  if (results.empty()) return {};
  std::vector<score::Exercise> exercises;
  for (const auto& s : stories_->all())
    if (s.good()) exercises.push_back({s.id, s.scenario().title, exercised(s)});
  return score::practise_next(results, exercises, today());
}

std::vector<Due> Desk::due() {
  std::vector<Due> out;
  const auto now = today();
  for (const auto& p : practice_due()) {
    const auto rule = stories_->book().find(p.rule);
    const auto* s = stories_->find(p.scenario);
    if (!rule || s == nullptr || !s->good()) continue;
    Due d;
    d.rule = p.rule;
    d.statement = stories_->book()[*rule].statement;
    d.scenario = p.scenario;
    d.title = s->scenario().title;
    d.today = p.due <= now;
    const int in = p.due - now;
    d.when = in <= 0 ? "today" : in == 1 ? "tomorrow" : fmt::format("in {} days", in);
    out.push_back(std::move(d));
  }
  return out;
}

/// The values of a scenario where they are there; else they are being worked out, and the page is drawn anew
/// then.
const solve::Space* Desk::ready(const Story& s) {
  stories_->search(s);
  const auto* space = stories_->space(s);
  waits_ = waits_ || stories_->searching(s);
  return space;
}

bool Desk::searching() const {
  for (const auto& s : stories_->all())
    if (s.good() && stories_->searching(s)) return true;
  return false;
}

void Desk::wait_for_searches() {
  do {  // a search that gave up is begun again where a score waits for it
    for (const auto& s : stories_->all())
      if (stories_->searching(s)) stories_->wait_for_space(s);
    tick(0);
  } while (searching());
}

const std::vector<std::string>& Desk::exercised(const Story& s) {
  auto& known = exercised_[s.id];
  if (known.empty())
    if (const auto* space = ready(s); space != nullptr) known = solve::rules_exercised(*space);
  return known;
}

HomeView Desk::home_view() {
  HomeView v;
  const auto& course = stories_->course();
  const auto t = static_cast<std::time_t>(world_.now());
  std::tm parts{};
  ::localtime_r(&t, &parts);
  v.greeting = parts.tm_hour < 12 ? "Good morning" : parts.tm_hour < 18 ? "Good afternoon" : "Good evening";
  v.modules = module_cards();
  const auto done =
      std::count_if(v.modules.begin(), v.modules.end(), [](const auto& m) { return m.finished; });
  v.course = course.title;
  v.about =
      v.modules.empty()
          ? "There are no stories on this machine yet."
          : base::capitalised(fmt::format("{} of {} modules finished.",
                                          done == 0 ? "none" : base::counted(static_cast<std::size_t>(done)),
                                          base::counted(v.modules.size())));
  for (const auto& a : past()) {
    if (!a.fits() || a.finished || a.decisions == 0) continue;
    const auto& s = a.stage->scenario();
    auto session = play::Session::resume(*a.stage, a.kept.attempt);
    if (!session) continue;
    ContinueCard c;
    c.attempt = a.id;
    c.title = s.title;
    const auto& scene = a.stage->scene(session->state());
    c.where = scene.title;
    c.progress = fmt::format("After {}", score::decisions_in_words(session->moves().size()));
    if (a.mode == play::Mode::assessment) c.progress += ", assessment";
    const auto* story = stories_->find(s.id);
    if (const auto* space = story != nullptr ? stories_->space(*story) : nullptr;
        space != nullptr && space->complete()) {
      c.step = static_cast<int>(session->moves().size());
      c.steps =
          c.step + static_cast<int>(score::best_course(*session, *space, session->moves().size()).size());
    }
    c.person = face_of(s, &scene.picture, stories_->portraits());
    v.go_on = std::move(c);
    break;
  }
  auto all = due();
  v.due_today =
      static_cast<int>(std::count_if(all.begin(), all.end(), [](const auto& d) { return d.today; }));
  if (all.size() > 3) all.resize(3);
  v.due = std::move(all);
  for (const auto& s : stories_->all())
    if (s.good() && s.scenario().notice)
      v.content_notes.push_back(fmt::format("{}: {}", s.scenario().title, s.scenario().notice->text));
  v.contacts = contact_views(stories_->book());
  if (!stories_->book().contacts_date.empty())
    v.contacts_checked = fmt::format("Last checked on {}.", stories_->book().contacts_date);
  return v;
}

ScenarioCard Desk::scenario_card(const std::string& id, bool assessment) {
  ScenarioCard c;
  c.id = id;
  c.assessment = assessment;
  const auto* s = stories_->find(id);
  if (s == nullptr || !s->good()) {
    c.title = id;
    c.broken = true;
    c.status = "It has errors and can't be played.";
    c.tone = Tone::bad;
    return c;
  }
  const auto& scenario = s->scenario();
  c.title = scenario.title;
  c.about = scenario.about;
  c.minutes = base::about_minutes(scenario.minutes);
  c.person = face_of(scenario, nullptr, stories_->portraits());
  c.content_note = scenario.notice.has_value();
  std::optional<score::Score> best;
  bool played = false, best_passed = false;
  for (const auto& a : past()) {
    if (!a.readable || a.scenario != id || !a.finished) continue;
    played = true;
    if (!a.worth || !a.worth->exact) continue;
    const auto score = library::score_of(*a.worth);
    if (best && score.tenths() <= best->tenths()) continue;
    best = score;
    best_passed = a.worth->passed;
  }
  if (const auto* begun = unfinished_of(id)) {
    c.attempt = begun->id;
    c.status = "Begun: " + score::decisions_in_words(begun->decisions);
    c.tone = Tone::accent;
  } else if (best) {
    c.status = fmt::format("Best score {}{}", score::in_words(*best), best_passed ? ", passed" : "");
    c.tone = best_passed ? Tone::good : Tone::warn;
  } else {
    c.status = played ? "Played to the end" : "Not played yet";
  }
  return c;
}

ModuleView Desk::module_view() {
  ModuleView v;
  const auto& course = stories_->course();
  const auto cards = module_cards();
  for (std::size_t i = 0; i < course.modules.size(); ++i) {
    const auto& m = course.modules[i];
    if (m.id != module_id_) continue;
    v.module = cards[i];
    const bool assessment = m.mode == story::CourseMode::assessment;
    v.mark =
        m.mark ? fmt::format("Pass mark {}", *m.mark)
               : fmt::format("Pass mark {} (provisional: no panel has set one yet)", score::kProvisionalMark);
    if (m.due) v.due = fmt::format("Due on {} {}", day_in_words(*m.due), base::date_of(*m.due).year);
    for (const auto& l : m.scenarios) {
      auto c = scenario_card(l.scenario, assessment);
      c.locked = cards[i].locked;
      v.scenarios.push_back(std::move(c));
    }
  }
  return v;
}

PractiseView Desk::practise_view() {
  PractiseView v;
  v.due = due();
  for (const auto& s : stories_->all()) v.all.push_back(scenario_card(s.id, false));
  return v;
}

ResultsView Desk::results_view() {
  ResultsView v;
  v.folder = logbook_->lasting() ? logbook_->room().file().string() : "";
  for (const auto& a : past()) {
    v.attempts.push_back(attempt_row(a, when_in_words(a.when)));
    if (const auto* s = stories_->find(a.scenario); s != nullptr && s->good())
      v.attempts.back().title = s->scenario().title;
  }
  return v;
}

}  // namespace plumbline::desktop
