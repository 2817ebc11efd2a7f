#include "exports/xapi.hpp"

#include "exports/instants.hpp"
#include "exports/interaction.hpp"
#include "exports/iri.hpp"
#include "exports/name_uuid.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace plumbline::exports {
namespace {

using Json = nlohmann::ordered_json;

constexpr const char* kActivities = "http://adlnet.gov/expapi/activities/";
constexpr const char* kVerbs = "http://adlnet.gov/expapi/verbs/";

std::string one_line(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

std::string hex(const std::array<std::uint8_t, 20>& bytes) {
  std::string text;
  for (const auto byte : bytes) text += fmt::format("{:02x}", byte);
  return text;
}

base::Unexpected<base::Diagnostics> refused(std::string code, std::string message, std::string hint) {
  return base::unexpected(
      base::Diagnostic{.code = std::move(code), .message = std::move(message), .hint = std::move(hint)});
}

base::Unexpected<base::Diagnostics> no_base(const Naming& naming) {
  return refused("xapi.base", fmt::format("\"{}\" can't begin the names of statements.", naming.base),
                 "Give an address such as https://training.agency.example/xapi, without a slash at its end.");
}

Json verb(const char* name) { return {{"id", std::string(kVerbs) + name}, {"display", {{"en-US", name}}}}; }

Json account(const std::string& home, const std::string& name) {
  return {{"homePage", home}, {"name", name}};
}

Json actor(const Person& person, const Naming& naming) {
  Json agent{{"objectType", "Agent"}};
  if (naming.names && !person.name.empty()) agent["name"] = person.name;
  if (is_mbox(person.mbox)) {
    const auto address = "mailto:" + person.mbox;
    if (naming.names)
      agent["mbox"] = address;
    else
      agent["mbox_sha1sum"] = hex(sha1(address));
  } else if (person.account_name.empty()) {
    agent["mbox_sha1sum"] = hex(sha1("mailto:" + person.mbox));
  } else {
    agent["account"] =
        account(person.account_home.empty() ? naming.base : person.account_home, person.account_name);
  }
  return agent;
}

// Everything that the statements of one attempt share.
class Attempt {
 public:
  Attempt(const AttemptRecord& record, const Naming& naming)
      : r_(record),
        n_(naming),
        scenario_(naming.base + "/scenario/" + segment(record.scenario)),
        text_(scenario_ + "/text/" + segment(record.scenario_hash.substr(0, 16))) {}

  std::vector<Statement> all() {
    std::vector<Statement> list;
    std::int64_t last = begun();
    for (const auto& d : r_.decisions) {
      if (d.at > 0) last = d.at;
      list.push_back(made(list.size(), "answered", last, answered(d)));
    }
    if (!r_.finished) return list;
    if (r_.ended > 0) last = r_.ended;
    list.push_back(made(list.size(), "completed", last, whole(false)));
    if (r_.mode == Mode::assessment && r_.mark)
      list.push_back(made(list.size(), r_.passed ? "passed" : "failed", last, whole(true)));
    return list;
  }

 private:
  struct Said {
    Json object, result, context;
  };

  std::int64_t begun() const {
    if (r_.begun > 0) return r_.begun;
    for (const auto& d : r_.decisions)
      if (d.at > 0) return d.at;
    return r_.ended;
  }

  std::string extension(const char* name) const { return n_.base + "/extension/" + name; }
  Json words(const std::string& text) const { return {{n_.language, text}}; }

  Statement made(std::size_t sequence, const char* name, std::int64_t at, Said said) const {
    const auto id = written_uuid(name_uuid(r_.id, fmt::format("{}/{}", sequence, name)));
    const Json statement{{"id", id},
                         {"actor", actor(r_.person, n_)},
                         {"verb", verb(name)},
                         {"object", std::move(said.object)},
                         {"result", std::move(said.result)},
                         {"context", std::move(said.context)},
                         {"timestamp", written_instant(at)},
                         {"version", "1.0.3"}};
    return {id, one_line(statement)};
  }

  Json activity(const std::string& id, const std::string& type, const std::string& name) const {
    Json definition{{"type", type}};
    if (!name.empty()) definition["name"] = words(name);
    return {{"objectType", "Activity"}, {"id", id}, {"definition", std::move(definition)}};
  }

  Json this_text() const {
    return activity(text_,
                    std::string(kActivities) + (r_.mode == Mode::assessment ? "assessment" : "simulation"),
                    r_.title);
  }

  Json context() const {
    Json c{{"registration", written_uuid(is_uuid(r_.id) ? r_.id : name_uuid(r_.id, "registration"))}};
    if (!r_.group.empty())
      c["team"] = {
          {"objectType", "Group"}, {"name", r_.group}, {"account", account(n_.base, "group/" + r_.group)}};
    if (!r_.version.empty()) c["revision"] = r_.version;
    c["platform"] = "Plumbline";
    c["language"] = n_.language;
    c["contextActivities"]["grouping"] =
        Json::array({activity(scenario_, std::string(kActivities) + "simulation", r_.title),
                     activity(n_.base + "/rulebook/" + segment(r_.rulebook_hash.substr(0, 16)),
                              std::string(kActivities) + "objective", "Rulebook " + r_.rulebook_edition)});
    c["extensions"] = {{extension("mode"), r_.mode == Mode::assessment ? "assessment" : "practice"},
                       {extension("scenario-hash"), r_.scenario_hash},
                       {extension("rulebook-edition"), r_.rulebook_edition},
                       {extension("rulebook-hash"), r_.rulebook_hash}};
    return c;
  }

  Json rules_touched(const Decision& d) const {
    auto list = Json::array();
    for (const auto* rules : {&d.missed, &d.met})
      for (const auto& rule : *rules)
        list.push_back(activity(n_.base + "/rule/" + segment(rule.id), std::string(kActivities) + "objective",
                                rule.statement));
    return list;
  }

  Said answered(const Decision& d) const {
    auto object = activity(text_ + "/decision/" + segment(d.scene),
                           std::string(kActivities) + "cmi.interaction", d.title.empty() ? d.scene : d.title);
    if (!d.prompt.empty()) object["definition"]["description"] = words(d.prompt);
    add_interaction(object["definition"], d, n_.language);
    auto around = context();
    around["contextActivities"]["parent"] = Json::array({this_text()});
    if (auto rules = rules_touched(d); !rules.empty())
      around["contextActivities"]["other"] = std::move(rules);
    return {std::move(object), outcome(d), std::move(around)};
  }

  Json outcome(const Decision& d) const {
    Json result;
    if (d.lost && d.at_stake && *d.at_stake > 0) {
      const int kept = std::clamp(*d.at_stake - *d.lost, 0, *d.at_stake);
      result["score"] = {{"scaled", static_cast<double>(kept) / *d.at_stake},
                         {"raw", kept},
                         {"min", 0},
                         {"max", *d.at_stake}};
    }
    result["success"] = d.lost ? *d.lost == 0 : d.missed.empty();
    result["response"] = spelt(d, d.response);
    result["extensions"] = details(d);
    return result;
  }

  Json details(const Decision& d) const {
    Json more{{extension("late"), d.late}};
    const auto ids = [](const std::vector<RuleNamed>& rules) {
      auto list = Json::array();
      for (const auto& rule : rules) list.push_back(rule.id);
      return list;
    };
    more[extension("rules-missed")] = ids(d.missed);
    more[extension("rules-met")] = ids(d.met);
    if (d.lost) more[extension("points-lost")] = *d.lost;
    if (d.at_stake) more[extension("points-at-stake")] = *d.at_stake;
    if (!d.confidence.empty()) more[extension("confidence")] = d.confidence;
    if (n_.reasons && !d.reason.empty()) more[extension("reason")] = d.reason;
    return more;
  }

  Said whole(bool judged) const {
    Json result;
    if (r_.score_tenths) {
      const int tenths = std::clamp(*r_.score_tenths, 0, 1000);
      result["score"] = {{"scaled", tenths / 1000.0}, {"raw", tenths / 10.0}, {"min", 0}, {"max", 100}};
    }
    if (judged) result["success"] = r_.passed;
    result["completion"] = true;
    if (auto duration = written_duration(r_.begun, r_.ended)) result["duration"] = *duration;
    result["extensions"] = {{extension("breach-stands"), r_.breach_stands}};
    if (r_.mark) result["extensions"][extension("mark")] = *r_.mark;
    return {this_text(), std::move(result), context()};
  }

  const AttemptRecord& r_;
  const Naming& n_;
  std::string scenario_, text_;
};

bool has_time(const AttemptRecord& record) {
  return record.begun > 0 || record.ended > 0 ||
         std::any_of(record.decisions.begin(), record.decisions.end(),
                     [](const Decision& d) { return d.at > 0; });
}

}  // namespace

base::Result<std::vector<Statement>> statements(const AttemptRecord& record, const Naming& naming) {
  if (!is_base(naming.base)) return no_base(naming);
  const auto& person = record.person;
  if (person.account_name.empty() && person.mbox.find('@', 1) == std::string::npos)
    return refused("xapi.nobody", "The person of an attempt has neither an e-mail address nor an account.",
                   "Give every person one of the two; a name alone tells nobody apart.");
  if (!is_mbox(person.mbox) && !person.account_home.empty() && !is_base(person.account_home))
    return refused("xapi.base", "The account of a person is in no system with a web address.",
                   "Give the system's address, such as https://people.agency.example.");
  if (!has_time(record))
    return refused("xapi.no-time", "An attempt doesn't say when it was made.",
                   "Leave it out, or give the time it was begun.");
  return Attempt(record, naming).all();
}

base::Result<std::vector<Statement>> voiding(const Erased& erased, const Naming& naming) {
  if (!is_base(naming.base)) return no_base(naming);
  std::vector<std::string> names(erased.decisions, "answered");
  if (erased.finished) names.emplace_back("completed");
  if (erased.finished && erased.judged) names.emplace_back(erased.passed ? "passed" : "failed");

  std::vector<Statement> list;
  for (std::size_t i = 0; i < names.size(); ++i) {
    const auto said = fmt::format("{}/{}", i, names[i]);
    const auto id = written_uuid(name_uuid(erased.attempt, "voided/" + said));
    const Json statement{
        {"id", id},
        {"actor", {{"objectType", "Agent"}, {"account", account(naming.base, "plumbline")}}},
        {"verb", verb("voided")},
        {"object", {{"objectType", "StatementRef"}, {"id", written_uuid(name_uuid(erased.attempt, said))}}},
        {"timestamp", written_instant(erased.at)},
        {"version", "1.0.3"}};
    list.push_back({id, one_line(statement)});
  }
  return list;
}

std::string as_lines(const std::vector<Statement>& list) {
  std::string text;
  for (const auto& statement : list) text += statement.json + "\n";
  return text;
}

std::string as_array(const Statement* first, std::size_t count) {
  std::string text = "[";
  for (std::size_t i = 0; i < count; ++i) text += (i == 0 ? "" : ",") + first[i].json;
  return text + "]";
}

}  // namespace plumbline::exports
