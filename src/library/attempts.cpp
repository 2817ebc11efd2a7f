#include "library/attempts.hpp"

#include "base/text.hpp"
#include "disk/files.hpp"
#include "library/calendar.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>

namespace plumbline::library {

namespace {

namespace fs = std::filesystem;
using nlohmann::json;

std::string text(const json& j, const char* key) {
  return j.is_object() && j.contains(key) && j[key].is_string() ? j[key].get<std::string>() : "";
}

/// What can be told of an attempt without its scenario. False when it is no attempt.
bool read_outside(const std::string& written, PastAttempt& into) {
  const auto j = json::parse(written, nullptr, false);
  if (!j.is_object() || !j.contains("scenario")) return false;
  into.scenario = text(j["scenario"], "id");
  into.version = text(j["scenario"], "version");
  into.mode = text(j, "mode") == "assessment" ? play::Mode::assessment : play::Mode::practice;
  into.alternative = j.contains("alternative") && j["alternative"] == true;
  return !into.scenario.empty();
}

std::string first_message(const base::Diagnostics& list) {
  return list.empty() ? "It can't be read." : list.front().message;
}

const play::Stage* stage_of(const std::string& scenario, const std::vector<const play::Stage*>& stages) {
  const auto it = std::find_if(stages.begin(), stages.end(),
                               [&](const play::Stage* s) { return s->scenario().id == scenario; });
  return it == stages.end() ? nullptr : *it;
}

/// Replays it on the stage: what was finished and what it was worth. "" or why it can't be.
std::string replay(const std::string& written, const play::Stage& stage, const SpaceOf& space,
                   PastAttempt& into) {
  auto attempt = play::read_attempt({into.path.string(), written}, stage);
  if (!attempt) return first_message(attempt.error());
  const auto session = play::replay(stage, *attempt);
  if (!session) return first_message(session.error());
  into.stage = &stage;
  into.finished = session->ended();
  into.decisions = session->moves().size();
  if (space) into.card = score::scorecard(*session, space(stage));
  into.attempt = std::move(*attempt);
  return {};
}

/// Each stage asked for once, however many attempts it has.
SpaceOf once_each(const SpaceOf& space) {
  if (!space) return {};
  return
      [space, known = std::map<const play::Stage*, const solve::Space*>()](const play::Stage& stage) mutable {
        const auto it = known.find(&stage);
        return it != known.end() ? it->second : known.emplace(&stage, space(stage)).first->second;
      };
}

}  // namespace

PastAttempt past_attempt(const fs::path& file, const std::vector<const play::Stage*>& stages,
                         const SpaceOf& space) {
  PastAttempt out;
  out.path = file;
  out.when = disk::written_at(file).value_or(0);
  out.day = day_at(out.when);
  if (std::error_code none; fs::is_other(file, none)) {  // a pipe would keep us waiting
    out.trouble = "This is no file that can be read.";
    return out;
  }
  const auto written = disk::read_text(file);
  if (!written) {
    out.trouble = first_message(written.error());
    return out;
  }
  out.readable = read_outside(*written, out);
  const auto* stage = stage_of(out.scenario, stages);
  if (!out.readable)
    out.trouble = "This is not an attempt, or its text is broken or cut short.";
  else if (stage == nullptr)
    out.trouble =
        fmt::format("It belongs to the scenario '{}', which isn't here.", base::printable(out.scenario));
  else
    out.trouble = replay(*written, *stage, space, out);
  return out;
}

std::vector<PastAttempt> past_attempts(const fs::path& folder, const std::vector<const play::Stage*>& stages,
                                       const SpaceOf& space) {
  std::vector<PastAttempt> out;
  const auto spaces = once_each(space);
  std::error_code none;
  for (fs::directory_iterator at(folder, none), end; !none && at != end; at.increment(none))
    if (at->path().extension() == ".json") out.push_back(past_attempt(at->path(), stages, spaces));
  std::sort(out.begin(), out.end(), [](const PastAttempt& a, const PastAttempt& b) {
    return a.when != b.when ? a.when > b.when : a.path < b.path;
  });
  return out;
}

}  // namespace plumbline::library
