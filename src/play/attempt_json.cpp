// The attempt file. docs/attempt-file.md describes it for people who read or write one by hand.

#include "base/text.hpp"
#include "play/decision_json.hpp"
#include "play/session.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace plumbline::play {

namespace {

using nlohmann::json;
using nlohmann::ordered_json;

constexpr const char* kFormat = "plumbline-attempt 1";
constexpr std::size_t kMostEntries = 100'000;
constexpr std::size_t kMostBytes = 64U << 20;

const story::Scene* find_scene(const story::Scenario& s, const std::string& id) {
  const auto it =
      std::find_if(s.scenes.begin(), s.scenes.end(), [&](const story::Scene& x) { return x.id == id; });
  return it == s.scenes.end() ? nullptr : &*it;
}

class Reader {
 public:
  Reader(std::string name, const Stage& stage) : name_(std::move(name)), stage_(stage) {}

  base::Result<Attempt> read(const json& j) {
    if (!j.is_object() || text(j, "format") != kFormat) {
      error("attempt.not-an-attempt", "This is not an attempt.",
            fmt::format("It should begin with \"format\": \"{}\".", kFormat));
      return base::unexpected(std::move(wrong_));
    }
    identity(j);
    if (!wrong_.empty()) return base::unexpected(std::move(wrong_));
    const auto mode = text(j, "mode");
    if (mode == "assessment")
      a_.mode = Mode::assessment;
    else if (!mode.empty() && mode != "practice")
      error("attempt.bad-value", "'mode' is \"practice\" or \"assessment\".");
    if (j.contains("seed") && !j["seed"].is_number_unsigned())
      error("attempt.bad-value", "'seed' is a whole number.");
    else
      a_.seed = j.value("seed", std::uint64_t{1});
    a_.alternative = flag(j, "alternative");
    if (a_.alternative && !stage_.scenario().notice)
      error("attempt.bad-value", "This scenario has no other version.");
    if (!j.contains("log") || !j["log"].is_array() || j["log"].size() > kMostEntries)
      error("attempt.bad-value", "'log' is the list of what was decided.");
    else
      for (std::size_t i = 0; i < j["log"].size() && wrong_.empty(); ++i) entry(j["log"][i], i);
    if (!wrong_.empty()) return base::unexpected(std::move(wrong_));
    return std::move(a_);
  }

 private:
  void error(std::string code, std::string message, std::string hint = "") {
    wrong_.push_back(
        {base::Gravity::error, std::move(code), {name_, 0}, std::move(message), std::move(hint)});
  }

  static std::string text(const json& j, const char* key) {
    return j.contains(key) && j[key].is_string() ? j[key].get<std::string>() : "";
  }
  static bool flag(const json& j, const char* key) {
    return j.contains(key) && j[key].is_boolean() && j[key].get<bool>();
  }

  /// What was played, and under which rules. A list written by hand may leave the hashes out.
  void identity(const json& j) {
    const auto& s = stage_.scenario();
    const auto& book = stage_.judge().book();
    const json none = json::object();
    const json& scenario = j.contains("scenario") && j["scenario"].is_object() ? j["scenario"] : none;
    const json& rulebook = j.contains("rulebook") && j["rulebook"].is_object() ? j["rulebook"] : none;
    a_ = {text(scenario, "id"),
          text(scenario, "version"),
          text(scenario, "hash"),
          text(rulebook, "edition"),
          text(rulebook, "hash"),
          1,
          Mode::practice,
          false,
          {}};
    if (a_.scenario != s.id)
      return error("attempt.other-scenario",
                   fmt::format("This attempt belongs to the scenario '{}', not to '{}'.", a_.scenario, s.id),
                   "Resume it with its own scenario.");
    if (!a_.scenario_hash.empty() && a_.scenario_hash != s.hash)
      error("attempt.other-version",
            fmt::format("This attempt was made with version {} of '{}'; the file at hand is version {} and "
                        "its text differs.",
                        a_.version, s.id, s.version),
            "Play it with the version it was made with, or start anew.");
    if (!a_.rulebook_hash.empty() && a_.rulebook_hash != book.hash)
      error("attempt.other-rulebook",
            fmt::format(
                "This attempt was judged under another rulebook (edition {}); the one at hand is edition {}.",
                a_.rulebook_edition, book.edition),
            "Use the rulebook and agency file it was made with.");
    a_.version = s.version;
    a_.scenario_hash = s.hash;
    a_.rulebook_edition = book.edition;
    a_.rulebook_hash = book.hash;
  }

  void entry(const json& j, std::size_t n) {
    const auto bad = [&](const std::string& why) {
      error("attempt.bad-entry", fmt::format("Entry {} of the log: {}.", n + 1, why));
    };
    if (!j.is_object()) return bad("it is not an object");
    Entry e;
    e.scene = text(j, "scene");
    const auto* scene = find_scene(stage_.scenario(), e.scene);
    if (scene == nullptr) return bad(fmt::format("there is no scene '{}'", base::printable(e.scene)));
    if (flag(j, "taken_back")) {
      e.kind = Entry::Kind::taken_back;
      a_.log.push_back(std::move(e));
      return;
    }
    std::string why;
    const auto d = j.contains("decided") ? read_decision(stage_.scenario(), scene->ask, j["decided"], why)
                                         : std::nullopt;
    if (!d) return bad(why.empty() ? "it has no \"decided\"" : why);
    e.decision = *d;
    e.late = flag(j, "late");
    e.reason = text(j, "reason");
    const auto sure = text(j, "confidence");
    for (const auto c : {Confidence::unsure, Confidence::fairly, Confidence::sure})
      if (sure == to_string(c)) e.confidence = c;
    if (!sure.empty() && e.confidence == Confidence::unsaid)
      return bad("'confidence' is \"unsure\", \"fairly sure\" or \"sure\"");
    a_.log.push_back(std::move(e));
  }

  std::string name_;
  const Stage& stage_;
  Attempt a_;
  base::Diagnostics wrong_;
};

}  // namespace

std::string to_json(const Attempt& a, const Stage& stage) {
  ordered_json j;
  j["format"] = kFormat;
  j["scenario"] = {{"id", a.scenario}, {"version", a.version}, {"hash", a.scenario_hash}};
  j["rulebook"] = {{"edition", a.rulebook_edition}, {"hash", a.rulebook_hash}};
  j["mode"] = to_string(a.mode);
  j["seed"] = a.seed;
  if (a.alternative) j["alternative"] = true;
  j["log"] = ordered_json::array();
  for (const auto& e : a.log) {
    ordered_json x;
    x["scene"] = e.scene;
    if (e.kind == Entry::Kind::taken_back) {
      x["taken_back"] = true;
    } else if (const auto* scene = find_scene(stage.scenario(), e.scene)) {
      x["decided"] = decision_json(stage.scenario(), scene->ask, e.decision);
      if (e.late) x["late"] = true;
      if (e.confidence != Confidence::unsaid) x["confidence"] = to_string(e.confidence);
      if (!e.reason.empty()) x["reason"] = e.reason;
    }
    j["log"].push_back(std::move(x));
  }
  return j.dump(2, ' ', false, ordered_json::error_handler_t::replace) + "\n";
}

base::Result<Attempt> read_attempt(const rules::NamedText& text, const Stage& stage) {
  const auto fail = [&](const char* code, const char* what, const char* hint) {
    return base::unexpected(base::Diagnostic{base::Gravity::error, code, {text.name, 0}, what, hint});
  };
  if (text.text.size() > kMostBytes)
    return fail("attempt.too-large", "The file is larger than 64 MB.", "Is it the right file?");
  if (base::first_invalid_utf8(text.text) != std::string_view::npos)
    return fail("attempt.encoding", "The text is not in UTF-8.", "Is it the right file?");
  const auto j = json::parse(text.text, nullptr, false);
  if (j.is_discarded())
    return fail("attempt.not-json",
                "The file is not readable as an attempt: its JSON is broken or cut short.",
                "If it was cut off while saving, resume from the copy beside it, or start anew.");
  return Reader(text.name, stage).read(j);
}

}  // namespace plumbline::play
