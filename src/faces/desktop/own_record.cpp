#include "faces/desktop/own_record.hpp"

#include "base/text.hpp"
#include "faces/desktop/record_rows.hpp"
#include "faces/desktop/saving.hpp"
#include "library/calendar.hpp"
#include "library/certificates.hpp"
#include "library/transcript.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace plumbline::desktop {

namespace {

enum Outcome : std::size_t { kAll, kPassed, kNotPassed, kBegun };

bool passed(const library::PastAttempt& a) { return a.finished && a.worth && a.worth->passed; }

std::string summary(const std::vector<library::PastAttempt>& all, const Surroundings& with) {
  if (all.empty()) return "No attempts yet";
  const auto n = static_cast<int>(all.size());
  const auto good = static_cast<int>(std::count_if(all.begin(), all.end(), passed));
  const auto passes = good == 0   ? std::string(n == 1 ? "not passed" : "none of them passed")
                      : good == n ? std::string(n == 1 ? "passed" : "all of them passed")
                                  : fmt::format("{} of them passed", good);
  return fmt::format("{}, {}, since {}", base::how_many(n, "attempt"), passes,
                     with.day(library::day_at(all.back().began)));
}

CertificateRow certificate_row(const story::Module& m, const score::ModuleProgress& p,
                               const Surroundings& with) {
  CertificateRow c;
  c.module = m.id;
  c.title = m.title;
  c.ready = p.state == score::ModuleState::finished;
  if (c.ready)
    c.about = p.finished_day ? "Finished on " + with.day(*p.finished_day) : "Finished";
  else
    c.about = fmt::format("{} of {} {} {}", p.done, p.of, p.of == 1 ? "story" : "stories",
                          m.mode == story::CourseMode::assessment ? "passed" : "finished");
  return c;
}

}  // namespace

std::string OwnRecord::title(const std::string& scenario) const {
  const auto* s = with_.stories.find(scenario);
  return s != nullptr && s->good() ? s->scenario().title : scenario;
}

bool OwnRecord::chosen(const library::PastAttempt& a, const RecordView& v) const {
  if (v.story > 0 && title(a.scenario) != v.stories[v.story]) return false;
  if (v.mode > 0 && (a.mode == play::Mode::assessment) != (v.mode == 2)) return false;
  switch (v.outcome) {
    case kPassed: return passed(a);
    case kNotPassed: return a.finished && !passed(a);
    case kBegun: return !a.finished;
    default: return true;
  }
}

RecordView OwnRecord::view(const records::Person* you, const std::string& group,
                           const std::vector<score::ModuleProgress>& progress, std::vector<Due> due) {
  RecordView v;
  const auto& all = with_.logbook.past();
  v.guest = you == nullptr;
  if (you != nullptr) {
    v.name = you->now.name;
    v.detail = you->now.badge + (you->now.badge.empty() || group.empty() ? "" : ", ") + group;
  }
  v.summary = summary(all, with_);
  std::set<std::string> titles;
  for (const auto& a : all) titles.insert(title(a.scenario));
  v.stories = {"Every story"};
  v.stories.insert(v.stories.end(), titles.begin(), titles.end());
  v.modes = {"Practice and assessment", "Practice", "Assessment"};
  v.outcomes = {"Everything", "Passed", "Not passed", "Begun"};
  v.story = chosen_.story < v.stories.size() ? chosen_.story : 0;
  v.mode = std::min<std::size_t>(chosen_.mode, 2);
  v.outcome = std::min<std::size_t>(chosen_.outcome, kBegun);
  for (const auto& a : all)
    if (chosen(a, v)) v.attempts.push_back(record_row(a, with_));
  v.of = static_cast<int>(all.size());
  v.due = std::move(due);
  const auto& modules = with_.stories.course().modules;
  if (you != nullptr)
    for (std::size_t i = 0; i < modules.size() && i < progress.size(); ++i)
      v.certificates.push_back(certificate_row(modules[i], progress[i], with_));
  v.kept = with_.logbook.lasting() ? with_.logbook.room().file().string() : "";
  return v;
}

SavedFile OwnRecord::transcript(const records::Person& you, std::vector<score::Practice> due) {
  const std::string what = "Your transcript";
  library::TranscriptWishes wishes;
  wishes.book = &with_.stories.book();
  wishes.title_of = [this](const std::string& id) { return title(id); };
  wishes.due = std::move(due);
  const auto pdf = library::make_transcript(with_.logbook.room(), you.id, wishes);
  if (!pdf) return not_saved(what, pdf.error().said);
  return save_new(with_, what,
                  fmt::format("transcript-{}-{}", in_file_name(you.now.name), iso_day(with_.today())), ".pdf",
                  *pdf);
}

SavedFile OwnRecord::certificate(const records::Person& you, const std::string& module) {
  const std::string what = "Your certificate";
  const auto pdf = library::make_certificate(
      with_.logbook.room(), you.id, with_.stories.course(), module,
      [this](const std::string& id) { return title(id); }, print::Paper::a4);
  if (!pdf) return not_saved(what, pdf.error().said);
  return save_new(with_, what,
                  fmt::format("certificate-{}-{}", in_file_name(you.now.name), in_file_name(module)), ".pdf",
                  *pdf);
}

SavedFile OwnRecord::whole(const records::Person* you) {
  return save_record(with_, you == nullptr ? records::Id{} : you->id,
                     you == nullptr ? "without-a-name" : you->now.name,
                     you == nullptr ? "The attempts without a name" : "Your whole record");
}

}  // namespace plumbline::desktop
