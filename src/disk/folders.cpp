#include "disk/folders.hpp"

#include "base/text.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace plumbline::disk {

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

std::vector<fs::path> usual_places(const fs::path& program) {
  std::vector<fs::path> out;
  if (!program.empty())
    out.push_back((program.parent_path() / ".." / "share" / "plumbline").lexically_normal());
  if (constexpr std::string_view source = PLUMBLINE_SOURCE_DATA; !source.empty()) out.emplace_back(source);
  return out;
}

/// The user's folder of ours below the one a variable names, or below the usual one in the home folder.
fs::path own_folder(const Environment& environment, const char* variable, const char* usual) {
  const auto said = fs::path(environment(variable).value_or(""));
  if (said.is_absolute()) return said / "plumbline";
  const auto home = fs::path(environment("HOME").value_or(""));
  return home.is_absolute() ? home / usual / "plumbline" : fs::path();
}

}  // namespace

base::Result<fs::path> find_data(const Environment& environment, const fs::path& program,
                                 const std::string& named) {
  const auto said = !named.empty() ? named : environment("PLUMBLINE_DATA").value_or("");
  if (good(said)) return fs::path(said);
  if (!said.empty())
    return missing(fmt::format("There are no scenarios in '{}'.", said),
                   fmt::format("{} names a folder with a folder 'scenarios' in it.",
                               named.empty() ? "PLUMBLINE_DATA" : "--data"));
  std::vector<std::string> tried;
  for (const auto& place : usual_places(program)) {
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

fs::path attempts_folder(const Environment& environment) {
  const auto ours = own_folder(environment, "XDG_DATA_HOME", ".local/share");
  return ours.empty() ? ours : ours / "attempts";
}

fs::path records_folder(const Environment& environment) {
  if (const auto named = environment("PLUMBLINE_RECORDS"); named && !named->empty()) return *named;
  const auto ours = own_folder(environment, "XDG_DATA_HOME", ".local/share");
  return ours.empty() ? ours : ours / "records";
}

fs::path config_folder(const Environment& environment) {
  return own_folder(environment, "XDG_CONFIG_HOME", ".config");
}

fs::path state_folder(const Environment& environment) {
  return own_folder(environment, "XDG_STATE_HOME", ".local/state");
}

}  // namespace plumbline::disk
