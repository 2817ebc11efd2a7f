// `plumbline check`: loads, searches and reports.

#include "base/text.hpp"
#include "check/check.hpp"
#include "check/codes.hpp"
#include "disk/files.hpp"
#include "disk/folders.hpp"
#include "faces/command/commands.hpp"
#include "faces/command/progress_line.hpp"
#include "library/workers.hpp"
#include "version.hpp"

#include <fmt/format.h>

#include <deque>
#include <ostream>

namespace plumbline::command {

namespace {

namespace fs = std::filesystem;

class Checking {
 public:
  Checking(const World& world, const Shelf& shelf, const Check& wishes)
      : world_(world), shelf_(shelf), wishes_(wishes) {}

  int operator()() {
    for (const auto& file : files()) one(file);
    if (reports_.empty() && exit_ == kOk) {
      world_.err << "plumbline: there are no scenarios to check.\n" << std::flush;
      return kUnable;
    }
    const auto all = check::together(std::move(reports_), loaded_, shelf_.book);
    if (const auto said = say(in_format(all)); said != kOk) return said;
    const auto wrong = check::errors(all) + (wishes_.strict ? check::warnings(all) : 0);
    return std::max(exit_, wrong == 0 ? static_cast<int>(kOk) : static_cast<int>(kErrors));
  }

 private:
  std::vector<fs::path> files() const {
    std::vector<fs::path> out;
    const auto add_folder = [&](const fs::path& folder) {
      for (const auto& f : disk::lua_files(folder)) out.push_back(f);
    };
    for (const auto& f : wishes_.files) {
      std::error_code none;
      if (fs::is_directory(f, none))
        add_folder(f);
      else
        out.emplace_back(f);
    }
    if (wishes_.files.empty()) add_folder(shelf_.data / "scenarios");
    return out;
  }

  void one(const fs::path& file) {
    auto loaded = library::load_scenario(shelf_, file);
    if (!loaded) {
      exit_ = std::max(exit_, exit_of(loaded.error()));
      reports_.push_back(check::not_loaded(file.stem().string(), file.string(), loaded.error().why));
      return;
    }
    scenarios_.push_back(std::move(loaded->scenario));
    loaded_.push_back(&scenarios_.back());
    const play::Stage stage(scenarios_.back(), *shelf_.judge);
    reports_.push_back(check::check(stage, loaded->remarks, file.string(), wishes(file)));
  }

  check::Wishes wishes(const fs::path& file) {
    check::Wishes out;
    out.mark = wishes_.mark;
    out.seed = wishes_.seed;
    out.walks = wishes_.walks;
    out.budget.states = wishes_.states;
    out.budget.bytes = wishes_.megabytes << 20;
    out.budget.workers = library::workers(wishes_.jobs);
    const auto line =
        std::make_shared<ProgressLine>(world_.err, world_.out_is_terminal, one_line(file.stem().string()));
    out.budget.watch =
        [line, wait = library::patience(std::chrono::seconds(wishes_.seconds))](const solve::Progress& p) {
          line->show(p);
          return wait(p);
        };
    return out;
  }

  std::string in_format(const check::Checked& all) const {
    if (wishes_.format == "json") return check::to_json(all);
    if (wishes_.format == "junit") return check::to_junit(all, check::codes());
    if (wishes_.format == "sarif") return check::to_sarif(all, check::codes(), version);
    return check::to_text(all, wishes_.verbose ? check::Verbosity::verbose : check::Verbosity::normal);
  }

  int say(const std::string& text) const {
    if (wishes_.out.empty() || wishes_.out == "-") {
      world_.out << text << std::flush;
      return kOk;
    }
    const auto why = disk::write_text(wishes_.out, text);
    if (why.empty()) return kOk;
    world_.err << "plumbline: the report could not be written: " << base::printable(why) << "\n"
               << std::flush;
    return kUnable;
  }

  const World& world_;
  const Shelf& shelf_;
  const Check& wishes_;
  std::vector<check::Report> reports_;
  std::deque<story::Scenario> scenarios_;
  std::vector<const story::Scenario*> loaded_;
  int exit_ = kOk;
};

}  // namespace

int prove_scenarios(const World& world, const Shared& shared, const Check& wishes) {
  const auto shelf = open_shelf(world, shared);
  if (!shelf) return give_up(world, shelf.error());
  return Checking(world, **shelf, wishes)();
}

}  // namespace plumbline::command
