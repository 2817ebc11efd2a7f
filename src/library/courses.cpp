#include "library/courses.hpp"

#include "disk/files.hpp"

namespace plumbline::library {

namespace {

namespace fs = std::filesystem;

std::vector<std::string> known_scenarios(const Shelf& shelf, const fs::path& course) {
  std::vector<std::string> out;
  for (const auto& f : scenario_files(shelf)) out.push_back(f.stem().string());
  const auto beside = course.has_parent_path() ? course.parent_path() : fs::path(".");
  for (const auto& f : disk::lua_files(beside)) out.push_back(f.stem().string());
  return out;
}

}  // namespace

fs::path course_file(const Shelf& shelf) {
  std::error_code none;
  auto file = shelf.data / "scenarios" / "course.xml";
  return !shelf.data.empty() && fs::exists(file, none) ? file : fs::path();
}

base::Result<story::Course, Failure> load_course(const Shelf& shelf, const fs::path& file) {
  using Failed = base::Unexpected<Failure>;
  const auto text = disk::read_text(file);
  if (!text) return Failed{{text.error(), true}};
  auto course = story::read_course({file.string(), *text});
  if (!course) return Failed{{course.error()}};
  if (auto missing = story::check_course(*course, known_scenarios(shelf, file)); !missing.empty())
    return Failed{{std::move(missing)}};
  return std::move(*course);
}

std::optional<int> assessment_mark(const story::Course& course, const std::string& scenario) {
  for (const auto& m : course.modules) {
    if (m.mode != story::CourseMode::assessment) continue;
    for (const auto& l : m.scenarios)
      if (l.scenario == scenario) return m.mark;
  }
  return std::nullopt;
}

}  // namespace plumbline::library
