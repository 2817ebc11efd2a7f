#include "faces/desktop/stories.hpp"

#include "disk/files.hpp"
#include "library/search.hpp"

#include <chrono>

namespace plumbline::desktop {

Stories::~Stories() {
  closing_ = true;
  for (auto& [id, s] : searches_)
    if (s.running.valid()) s.running.wait();
}

std::unique_ptr<Stories> Stories::open(const disk::Environment& environment,
                                       const std::filesystem::path& program, const library::Sources& sources,
                                       std::function<void()> wake) {
  std::unique_ptr<Stories> out(new Stories);
  out->wake_ = std::move(wake);
  auto shelf = library::open_shelf(environment, program, sources);
  if (!shelf) {
    out->trouble = shelf.error().why;
    return out;
  }
  out->shelf_ = std::move(*shelf);
  out->read_portraits();
  out->read_scenarios();
  out->read_course();
  return out;
}

void Stories::read_scenarios() {
  for (const auto& file : library::scenario_files(*shelf_)) {
    Story s;
    s.id = file.stem().string();
    s.file = file;
    auto loaded = library::load_scenario(*shelf_, file, &s.text);
    if (loaded) {
      s.loaded = std::make_unique<story::LoadedScenario>(std::move(*loaded));
      s.stage = std::make_unique<play::Stage>(s.loaded->scenario, *shelf_->judge);
    } else {
      s.problems = loaded.error().why;
    }
    all_.push_back(std::move(s));
  }
}

void Stories::read_portraits() {
  const auto file = shelf_->data / "assets" / "portraits.xml";
  const auto text = disk::read_text(file);
  auto portraits = text ? desktop::read_portraits(file.string(), *text)
                        : base::Result<std::vector<Portrait>>(base::unexpected(text.error()));
  if (portraits)
    portraits_ = std::move(*portraits);
  else
    for (auto d : portraits.error()) {
      d.hint = "People are drawn without faces until that is put right.";
      warnings.push_back(std::move(d));
    }
}

void Stories::read_course() {
  const auto file = shelf_->data / "scenarios" / "course.xml";
  std::vector<std::string> ids;
  for (const auto& s : all_) ids.push_back(s.id);
  std::error_code none;
  if (std::filesystem::exists(file, none)) {
    const auto text = disk::read_text(file);
    auto course = text ? story::read_course({file.string(), *text})
                       : base::Result<story::Course>(base::unexpected(text.error()));
    auto why = course ? story::check_course(*course, ids) : course.error();
    if (course && !base::has_error(why)) {
      course_ = std::move(*course);
      return;
    }
    warnings.insert(warnings.end(), why.begin(), why.end());
  }
  course_ = {};
  course_.id = "all";
  course_.title = "Every story";
  story::Module module;
  module.id = "all";
  module.title = "Every story on this machine";
  for (const auto& id : ids) module.scenarios.push_back({id, 0});
  if (!ids.empty()) course_.modules.push_back(std::move(module));
}

const Story* Stories::find(const std::string& id) const {
  for (const auto& s : all_)
    if (s.id == id) return &s;
  return nullptr;
}

std::vector<const play::Stage*> Stories::stages() const {
  std::vector<const play::Stage*> out;
  for (const auto& s : all_)
    if (s.good()) out.push_back(s.stage.get());
  return out;
}

void Stories::search(const Story& s) {
  if (!s.good() || searches_.contains(s.id)) return;
  auto& search = searches_[s.id];
  search.running = std::async(std::launch::async, [stage = s.stage.get(), wake = wake_] {
    auto space = library::search_for_scores(*stage);
    if (wake) wake();
    return space;
  });
}

bool Stories::search_through(const Story& s) {
  const auto it = searches_.find(s.id);
  if (it == searches_.end() || it->second.through) return false;
  collect(it->second, false);
  if (it->second.running.valid() || it->second.space->complete()) return false;
  it->second.through = true;
  it->second.running = std::async(std::launch::async, [this, stage = s.stage.get(), wake = wake_] {
    solve::Budget budget;
    budget.states = library::kStatesWhilePlaying;
    budget.watch = [this](const solve::Progress&) { return !closing_; };
    auto space = std::make_unique<solve::Space>(*stage, budget);
    if (wake) wake();
    return space;
  });
  return true;
}

void Stories::collect(Search& s, bool wait) {
  if (!s.running.valid()) return;
  if (!wait && s.running.wait_for(std::chrono::seconds(0)) != std::future_status::ready) return;
  s.space = s.running.get();
}

bool Stories::searching(const Story& s) {
  const auto it = searches_.find(s.id);
  if (it == searches_.end()) return false;
  collect(it->second, false);
  return it->second.running.valid();
}

const solve::Space* Stories::space(const Story& s) {
  const auto it = searches_.find(s.id);
  if (it == searches_.end()) return nullptr;
  collect(it->second, false);
  return it->second.space.get();
}

const solve::Space* Stories::wait_for_space(const Story& s) {
  search(s);
  auto& search = searches_[s.id];
  collect(search, true);
  return search.space.get();
}

}  // namespace plumbline::desktop
