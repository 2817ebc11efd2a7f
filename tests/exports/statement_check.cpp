#include "exports/statement_check.hpp"

#include <cmath>
#include <map>
#include <regex>
#include <set>

namespace plumbline::exports {
namespace {

using Json = nlohmann::json;

const std::regex& compiled(const std::string& pattern) {
  static std::map<std::string, std::regex> known;
  return known.try_emplace(pattern, pattern).first->second;
}

class Check {
 public:
  std::vector<std::string> of(const Json& s) {
    if (!members(s, "statement", {"id", "actor", "verb", "object"},
                 {"result", "context", "timestamp", "version"}))
      return list_;
    no_nulls(s, "statement");
    uuid(s["id"], "id");
    actor(s["actor"], "actor");
    verb(s["verb"]);
    object(s["object"], s["verb"].value("id", ""));
    if (s.contains("result")) result(s["result"]);
    if (s.contains("context"))
      context(s["context"], s["object"].value("objectType", "Activity") == "Activity");
    text_like(s.value("timestamp", Json("")), "timestamp", R"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z)");
    text_like(s.value("version", Json("1.0.3")), "version", R"(1\.0(\.\d+)?)");
    return list_;
  }

 private:
  void fault(const std::string& where, const std::string& what) { list_.push_back(where + ": " + what); }

  bool members(const Json& j, const std::string& where, const std::set<std::string>& must,
               std::set<std::string> may) {
    if (!j.is_object()) {
      fault(where, "no object");
      return false;
    }
    for (const auto& name : must)
      if (!j.contains(name)) fault(where, "lacks " + name);
    may.insert(must.begin(), must.end());
    for (const auto& [key, value] : j.items())
      if (!may.contains(key)) fault(where, "may not have " + key);
    const auto before = list_.size();
    for (const auto& name : must)
      if (!j.contains(name)) return false;
    return list_.size() == before;
  }

  void no_nulls(const Json& j, const std::string& where) {
    if (j.is_null()) fault(where, "null");
    if (j.is_structured())
      for (const auto& [key, value] : j.items()) no_nulls(value, where + "." + key);
  }

  void text_like(const Json& j, const std::string& where, const std::string& pattern) {
    if (!j.is_string() || !std::regex_match(j.get<std::string>(), compiled(pattern)))
      fault(where, "not written right: " + j.dump());
  }
  void uuid(const Json& j, const std::string& where) {
    text_like(j, where, "[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
  }
  void any_uuid(const Json& j, const std::string& where) {
    text_like(j, where, "[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
  }
  void iri(const Json& j, const std::string& where) {
    text_like(j, where, R"(https?://[^\s<>"{}|\\^`/]+(/[^\s<>"{}|\\^`]*)?)");
  }
  void text(const Json& j, const std::string& where) {
    if (!j.is_string()) fault(where, "no text");
  }

  void language_map(const Json& j, const std::string& where) {
    if (!j.is_object() || j.empty()) return fault(where, "no language map");
    for (const auto& [tag, words] : j.items()) {
      text_like(tag, where, "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
      text(words, where + "." + tag);
    }
  }

  void actor(const Json& a, const std::string& where) {
    if (!members(a, where, {"objectType"}, {"name", "mbox", "mbox_sha1sum", "account", "openid"})) return;
    const auto type = a["objectType"];
    if (type != "Agent" && type != "Group") fault(where, "objectType");
    if (a.contains("name")) text(a["name"], where + ".name");
    const int ids = static_cast<int>(a.contains("mbox")) + static_cast<int>(a.contains("mbox_sha1sum")) +
                    static_cast<int>(a.contains("account")) + static_cast<int>(a.contains("openid"));
    if (ids != 1) fault(where, "must be identified in exactly one way");
    if (a.contains("mbox")) text_like(a["mbox"], where, R"(mailto:[^@\s]+@[A-Za-z0-9.-]+)");
    if (a.contains("mbox_sha1sum")) text_like(a["mbox_sha1sum"], where, "[0-9a-f]{40}");
    if (a.contains("account") && members(a["account"], where + ".account", {"homePage", "name"}, {})) {
      iri(a["account"]["homePage"], where + ".account.homePage");
      text_like(a["account"]["name"], where + ".account.name", R"([\s\S]+)");
    }
  }

  void verb(const Json& v) {
    if (!members(v, "verb", {"id", "display"}, {})) return;
    iri(v["id"], "verb.id");
    language_map(v["display"], "verb.display");
  }

  void object(const Json& o, const std::string& verb_id) {
    const bool voids = verb_id == "http://adlnet.gov/expapi/verbs/voided";
    if (o.value("objectType", "Activity") == "StatementRef") {
      if (members(o, "object", {"objectType", "id"}, {})) uuid(o["id"], "object.id");
    } else {
      if (voids) fault("object", "what is voided must be a statement");
      activity(o, "object");
    }
  }

  void activity(const Json& a, const std::string& where) {
    if (!members(a, where, {"objectType", "id"}, {"definition"})) return;
    if (a["objectType"] != "Activity") fault(where, "objectType");
    iri(a["id"], where + ".id");
    if (a.contains("definition")) definition(a["definition"], where + ".definition");
  }

  void definition(const Json& d, const std::string& where) {
    const std::map<std::string, std::set<std::string>> components{
        {"choice", {"choices"}}, {"sequencing", {"choices"}}, {"matching", {"source", "target"}}};
    const auto kind = d.is_object() ? d.value("interactionType", "") : "";
    std::set<std::string> may{"name", "description", "type", "moreInfo", "extensions"};
    if (components.contains(kind)) {
      may.insert({"interactionType", "correctResponsesPattern"});
      may.insert(components.at(kind).begin(), components.at(kind).end());
    } else if (!kind.empty()) {
      fault(where, "an interaction that we don't write");
    }
    if (!members(d, where, {"type"}, may)) return;
    iri(d["type"], where + ".type");
    for (const char* map : {"name", "description"})
      if (d.contains(map)) language_map(d[map], where + "." + map);
    if (kind.empty()) return;
    if (d["type"] != "http://adlnet.gov/expapi/activities/cmi.interaction")
      fault(where, "type of an interaction");
    for (const auto& name : components.at(kind)) component_list(d, name, where);
    definition_ = d;
    if (!d.contains("correctResponsesPattern")) return;
    if (!d["correctResponsesPattern"].is_array()) return fault(where, "correctResponsesPattern");
    for (const auto& response : d["correctResponsesPattern"])
      spelt(response, kind, d, where + ".correctResponsesPattern");
  }

  void component_list(const Json& d, const std::string& name, const std::string& where) {
    if (!d.contains(name) || !d[name].is_array()) return fault(where, "lacks " + name);
    std::set<std::string> seen;
    for (const auto& c : d[name]) {
      if (!members(c, where + "." + name, {"id"}, {"description"})) continue;
      text_like(c["id"], where + "." + name + ".id", R"([^\s\[\]]+)");
      if (!seen.insert(c["id"].get<std::string>()).second) fault(where, "the same id twice in " + name);
      if (c.contains("description")) language_map(c["description"], where + "." + name);
    }
  }

  static std::vector<std::string> parts(const std::string& text, const std::string& between) {
    std::vector<std::string> list;
    if (text.empty()) return list;
    std::size_t from = 0;
    for (std::size_t at; (at = text.find(between, from)) != std::string::npos; from = at + between.size())
      list.push_back(text.substr(from, at - from));
    list.push_back(text.substr(from));
    return list;
  }
  static bool listed(const Json& components, const std::string& id) {
    for (const auto& c : components)
      if (c["id"] == id) return true;
    return false;
  }

  void spelt(const Json& response, const std::string& kind, const Json& d, const std::string& where) {
    if (!response.is_string()) return fault(where, "no text");
    for (const auto& part : parts(response.get<std::string>(), "[,]")) {
      if (kind != "matching") {
        if (!listed(d["choices"], part)) fault(where, "picks what isn't offered: " + part);
        continue;
      }
      const auto pair = parts(part, "[.]");
      if (pair.size() != 2 || !listed(d["source"], pair[0]) || !listed(d["target"], pair[1]))
        fault(where, "pairs what isn't offered: " + part);
    }
  }

  void extensions(const Json& e, const std::string& where) {
    if (!e.is_object()) return fault(where, "no object");
    for (const auto& [key, value] : e.items()) iri(key, where);
  }

  void score(const Json& s) {
    if (!members(s, "result.score", {"scaled", "raw", "min", "max"}, {})) return;
    for (const auto& [key, value] : s.items())
      if (!value.is_number()) return fault("result.score", key + " is no number");
    const double scaled = s["scaled"], raw = s["raw"], min = s["min"], max = s["max"];
    if (scaled < -1 || scaled > 1) fault("result.score", "scaled");
    if (min >= max || raw < min || raw > max) fault("result.score", "raw isn't between min and max");
    if (std::abs(scaled - (raw - min) / (max - min)) > 1e-9) fault("result.score", "scaled and raw differ");
  }

  void result(const Json& r) {
    if (!members(r, "result", {}, {"score", "success", "completion", "response", "duration", "extensions"}))
      return;
    if (r.contains("score")) score(r["score"]);
    for (const char* name : {"success", "completion"})
      if (r.contains(name) && !r[name].is_boolean()) fault("result", name);
    if (r.contains("duration")) text_like(r["duration"], "result.duration", R"(PT\d+(\.\d+)?S)");
    if (r.contains("extensions")) extensions(r["extensions"], "result.extensions");
    if (!r.contains("response")) return;
    if (definition_.is_null()) return text(r["response"], "result.response");
    spelt(r["response"], definition_["interactionType"], definition_, "result.response");
  }

  void context(const Json& c, bool of_activity) {
    std::set<std::string> may{"registration", "team", "contextActivities", "language", "extensions"};
    if (of_activity) may.insert({"revision", "platform"});
    if (!members(c, "context", {}, may)) return;
    if (c.contains("registration")) any_uuid(c["registration"], "context.registration");
    if (c.contains("team")) {
      actor(c["team"], "context.team");
      if (c["team"].value("objectType", "") != "Group") fault("context.team", "no group");
    }
    for (const char* name : {"revision", "platform", "language"})
      if (c.contains(name)) text(c[name], std::string("context.") + name);
    if (c.contains("extensions")) extensions(c["extensions"], "context.extensions");
    if (!c.contains("contextActivities")) return;
    if (!members(c["contextActivities"], "contextActivities", {},
                 {"parent", "grouping", "category", "other"}))
      return;
    for (const auto& [key, list] : c["contextActivities"].items()) {
      if (!list.is_array()) fault("contextActivities." + key, "no array");
      for (const auto& a : list) activity(a, "contextActivities." + key);
    }
  }

  std::vector<std::string> list_;
  Json definition_;
};

}  // namespace

std::vector<std::string> faults(const nlohmann::json& statement) { return Check().of(statement); }

}  // namespace plumbline::exports
