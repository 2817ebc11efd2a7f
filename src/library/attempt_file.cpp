#include "library/attempt_file.hpp"

#include "disk/files.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace plumbline::library {

namespace fs = std::filesystem;

std::string scenario_of(const std::string& attempt_json) {
  const auto j = nlohmann::json::parse(attempt_json, nullptr, false);
  if (!j.is_object() || !j.contains("scenario") || !j["scenario"].is_object()) return {};
  const auto& s = j["scenario"];
  return s.contains("id") && s["id"].is_string() ? s["id"].get<std::string>() : "";
}

fs::path new_attempt_file(const fs::path& folder, const std::string& scenario, const std::string& stamp) {
  if (folder.empty()) return {};
  std::error_code none;
  auto file = folder / fmt::format("{}-{}.json", scenario, stamp);
  for (int n = 2; fs::exists(file, none) && n < 1000; ++n)
    file = folder / fmt::format("{}-{}-{}.json", scenario, stamp, n);
  return file;
}

std::string AttemptFile::keep(const play::Attempt& attempt) {
  if (nowhere()) return "there is no folder for it, because HOME isn't set.";
  std::error_code wrong;
  if (const auto folder = file_.parent_path(); !folder.empty() && !fs::is_directory(folder, wrong)) {
    fs::create_directories(folder, wrong);
    if (wrong) return fmt::format("{}: {}.", folder.string(), wrong.message());
  }
  auto why = disk::write_text(file_, play::to_json(attempt, stage_));
  kept_ = kept_ || why.empty();
  return why;
}

void AttemptFile::begin_another() {
  kept_ = false;
  if (file_.empty()) return;
  std::error_code none;
  const auto stem = file_.stem().string();
  auto next = file_;
  for (int n = 2; fs::exists(next, none); ++n)
    next = file_.parent_path() / fmt::format("{}-{}{}", stem, n, file_.extension().string());
  file_ = next;
}

}  // namespace plumbline::library
