#include "faces/command/attempts.hpp"

#include "faces/command/data.hpp"
#include "faces/command/files.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace plumbline::command {

namespace fs = std::filesystem;

std::string scenario_of(const std::string& attempt_json) {
  const auto j = nlohmann::json::parse(attempt_json, nullptr, false);
  if (!j.is_object() || !j.contains("scenario") || !j["scenario"].is_object()) return {};
  const auto& s = j["scenario"];
  return s.contains("id") && s["id"].is_string() ? s["id"].get<std::string>() : "";
}

std::string FileKeeper::keep(const play::Attempt& attempt) {
  if (file_.empty()) return "there is no folder for it, because HOME isn't set; --save FILE names one.";
  std::error_code wrong;
  if (const auto folder = file_.parent_path(); !folder.empty() && !fs::is_directory(folder, wrong)) {
    fs::create_directories(folder, wrong);
    if (wrong) return fmt::format("{}: {}.", folder.string(), wrong.message());
  }
  auto why = write_text(file_, play::to_json(attempt, stage_));
  kept_ = kept_ || why.empty();
  return why;
}

void FileKeeper::begin_another() {
  kept_ = false;
  if (file_.empty()) return;
  std::error_code none;
  const auto stem = file_.stem().string();
  auto next = file_;
  for (int n = 2; fs::exists(next, none); ++n)
    next = file_.parent_path() / fmt::format("{}-{}{}", stem, n, file_.extension().string());
  file_ = next;
}

std::string FileKeeper::command() const {
  return kept_ ? fmt::format("{} --resume {}", again_, quoted(file_.string())) : "";
}

fs::path new_attempt_file(const World& world, const std::string& scenario) {
  const auto folder = attempts_folder(world);
  if (folder.empty()) return {};
  std::error_code none;
  auto file = folder / fmt::format("{}-{}.json", scenario, world.stamp());
  for (int n = 2; fs::exists(file, none) && n < 1000; ++n)
    file = folder / fmt::format("{}-{}-{}.json", scenario, world.stamp(), n);
  return file;
}

std::string quoted(const std::string& word) {
  const auto plain = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           std::string_view("/._-+,:@%").find(c) != std::string_view::npos;
  };
  if (!word.empty() && std::all_of(word.begin(), word.end(), plain)) return word;
  std::string out = "'";
  for (const char c : word) out += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return out + "'";
}

}  // namespace plumbline::command
