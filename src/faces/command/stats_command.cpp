// `plumbline stats`: item statistics for anybody's table of responses, by the same code as our own reports.

#include "base/text.hpp"
#include "disk/files.hpp"
#include "faces/command/commands.hpp"
#include "reports/outputs.hpp"
#include "reports/response_file.hpp"

#include <fmt/format.h>

#include <ostream>

namespace plumbline::command {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMostMegabytes = 64;

/// What was asked for; else what the name of the file says; else text.
std::string format_of(const Stats& wishes) {
  if (!wishes.format.empty()) return wishes.format;
  const auto ending = base::lower(fs::path(wishes.out).extension().string());
  if (ending == ".csv" || ending == ".json") return ending.substr(1);
  return ending == ".html" || ending == ".htm" ? "html" : "text";
}

std::string table_of(const reports::Report& report, const std::string& table) {
  if (table == "options") return reports::options_csv(report);
  if (table == "scenarios") return reports::scenarios_csv(report);
  if (table == "rules") return reports::rules_csv(report);
  if (table == "gradebook") return reports::gradebook_csv(report);
  return reports::items_csv(report);
}

std::string written(const World& world, const Stats& wishes, const reports::Report& report) {
  const auto format = format_of(wishes);
  if (format == "json") return reports::to_json(report);
  if (format == "html") return reports::to_html(report);
  if (format == "csv") return table_of(report, wishes.table);
  return reports::to_text(report, wishes.out.empty() ? world.width : 78);
}

bool same_file(const std::string& a, const std::string& b) {
  std::error_code none;
  return !a.empty() && !b.empty() && fs::equivalent(a, b, none);
}

int deliver(const World& world, const Stats& wishes, const std::string& text) {
  if (wishes.out.empty() || wishes.out == "-") {
    world.out << text << std::flush;
    return kOk;
  }
  const auto why = disk::write_text(wishes.out, text);
  return why.empty() ? static_cast<int>(kOk) : say(world, "The report could not be written: " + why);
}

}  // namespace

int show_statistics(const World& world, const Stats& wishes) {
  if (same_file(wishes.out, wishes.responses) || same_file(wishes.out, wishes.key))
    return say(world,
               fmt::format("{} is what the report is made from. Name another file for it.", wishes.out));
  const auto responses = disk::read_text(wishes.responses, kMostMegabytes);
  if (!responses) return give_up(world, {responses.error(), true});
  std::optional<base::Result<std::string>> key_text;
  if (!wishes.key.empty()) key_text = disk::read_text(wishes.key, kMostMegabytes);
  if (key_text && !*key_text) return give_up(world, {key_text->error(), true});
  std::optional<reports::NamedText> key;
  if (key_text) key = {wishes.key, **key_text};
  const auto table = reports::read_responses({wishes.responses, *responses}, key, wishes.mark);
  if (!table) return give_up(world, {table.error()});
  const reports::Heading heading{fs::path(wishes.responses).filename().string(), ""};
  return deliver(world, wishes, written(world, wishes, reports::make_report(*table, {}, heading)));
}

}  // namespace plumbline::command
