#include "faces/command/data.hpp"

#include "base/text.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace plumbline::command {

namespace {

namespace fs = std::filesystem;

bool good(const fs::path& folder) {
  std::error_code none;
  return !folder.empty() && fs::is_directory(folder / "scenarios", none);
}

base::Unexpected<base::Diagnostics> missing(std::string message, std::string hint) {
  return base::unexpected(
      base::Diagnostic{base::Gravity::error, "data.missing", {}, std::move(message), std::move(hint)});
}

std::vector<fs::path> usual_places(const World& world) {
  std::vector<fs::path> out;
  if (!world.program.empty())
    out.push_back((world.program.parent_path() / ".." / "share" / "plumbline").lexically_normal());
  if (constexpr std::string_view source = PLUMBLINE_SOURCE_DATA; !source.empty()) out.emplace_back(source);
  return out;
}

}  // namespace

base::Result<fs::path> find_data(const World& world, const std::string& named) {
  const auto said = !named.empty() ? named : world.environment("PLUMBLINE_DATA").value_or("");
  if (good(said)) return fs::path(said);
  if (!said.empty())
    return missing(fmt::format("There are no scenarios in '{}'.", said),
                   fmt::format("{} names a folder with a folder 'scenarios' in it.",
                               named.empty() ? "PLUMBLINE_DATA" : "--data"));
  std::vector<std::string> tried;
  for (const auto& place : usual_places(world)) {
    if (good(place)) return place;
    tried.push_back(place.string());
  }
  return missing(fmt::format("The scenarios and the rulebook can't be found. Looked in: {}.",
                             tried.empty() ? "nowhere" : base::join(tried, ", ")),
                 "Name their folder with --data DIR.");
}

fs::path find_cases(const fs::path& data) {
  std::error_code none;
  for (const auto& folder : {data / "cases", data / "tests" / "judge"})
    if (fs::is_directory(folder, none)) return folder;
  return {};
}

std::vector<fs::path> lua_files(const fs::path& folder) {
  std::vector<fs::path> out;
  std::error_code none;
  for (fs::directory_iterator at(folder, none), end; !none && at != end; at.increment(none))
    if (at->path().extension() == ".lua") out.push_back(at->path());
  std::sort(out.begin(), out.end());
  return out;
}

fs::path attempts_folder(const World& world) {
  const auto data = fs::path(world.environment("XDG_DATA_HOME").value_or(""));
  if (data.is_absolute()) return data / "plumbline" / "attempts";
  const auto home = fs::path(world.environment("HOME").value_or(""));
  return home.is_absolute() ? home / ".local" / "share" / "plumbline" / "attempts" : fs::path();
}

}  // namespace plumbline::command
