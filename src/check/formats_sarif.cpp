// SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html); sections in remarks.

#include "check/formats_words.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace plumbline::check {

namespace {

using Json = nlohmann::ordered_json;

bool stays_in_uri(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
         std::string_view("-._~/").find(c) != std::string_view::npos;
}

/// A relative reference (RFC 3986, 4.2): everything but plain letters and slashes is written as %XX.
std::string uri(std::string_view path) {
  std::string out;
  for (const char c : path) {
    if (c == '\\')
      out += '/';
    else if (stays_in_uri(c))
      out += c;
    else
      out += fmt::format("%{:02X}", static_cast<unsigned char>(c));
  }
  return out;
}

/// A viewer makes "[text](target)" a link (3.11.6); nothing a scenario says should become one.
Json message(std::string_view text) {
  auto plain = one_line(text);
  for (auto at = plain.find("]("); at != std::string::npos; at = plain.find("](", at))
    plain.insert(at + 1, " ");
  return {{"text", plain}};
}

Json rules(const std::vector<CodeInfo>& codes) {
  auto out = Json::array();
  for (const auto& c : codes) {
    Json rule{{"id", one_line(c.code)}};
    if (!c.title.empty()) rule["shortDescription"] = message(c.title);
    out.push_back(std::move(rule));
  }
  return out;
}

Json physical(const base::Location& where) {
  Json out{{"artifactLocation", {{"uri", uri(where.file)}}}};
  if (where.line > 0) out["region"] = {{"startLine", where.line}};
  return out;
}

Json location(const Finding& f, const std::string& scenario) {
  auto out = Json::object();
  if (!f.said.where.file.empty()) out["physicalLocation"] = physical(f.said.where);
  if (!f.at.empty())
    out["logicalLocations"] =
        Json::array({{{"name", one_line(f.at)}, {"fullyQualifiedName", one_line(scenario + "/" + f.at)}}});
  return out;
}

Json code_flows(const Finding& f) {
  auto steps = Json::array();
  for (const auto& step : f.path) {
    Json place{{"message", message(step)}};
    if (!f.said.where.file.empty()) place["physicalLocation"] = physical({f.said.where.file, 0});
    steps.push_back({{"location", std::move(place)}});
  }
  return Json::array({{{"threadFlows", Json::array({{{"locations", std::move(steps)}}})}}});
}

/// A list for every result: a run may not give some results one and others none (3.27.23).
Json suppressions(const Finding& f) {
  if (f.accepted.empty()) return Json::array();
  return Json::array({{{"kind", "inSource"}, {"justification", one_line(f.accepted)}}});
}

std::size_t index_of(const std::vector<CodeInfo>& codes, const std::string& code) {
  const auto at = std::find_if(codes.begin(), codes.end(), [&](const CodeInfo& c) { return c.code == code; });
  return static_cast<std::size_t>(at - codes.begin());
}

Json result(const Finding& f, const std::string& scenario, const std::vector<CodeInfo>& codes) {
  const auto& d = f.said;
  Json out{{"ruleId", one_line(d.code)},
           {"ruleIndex", index_of(codes, d.code)},
           {"level", word(d.gravity)},
           {"message", message(d.hint.empty() ? d.message : d.message + " " + d.hint)}};
  if (auto place = location(f, scenario); !place.empty()) out["locations"] = Json::array({std::move(place)});
  if (!f.path.empty()) out["codeFlows"] = code_flows(f);
  out["suppressions"] = suppressions(f);
  return out;
}

std::vector<CodeInfo> all_codes(const Checked& all, std::vector<CodeInfo> codes) {
  for (const auto& r : all.reports) codes = with_found(std::move(codes), r.findings);
  return with_found(std::move(codes), all.about_the_set);
}

Json results(const Checked& all, const std::vector<CodeInfo>& codes) {
  auto out = Json::array();
  for (const auto& r : all.reports)
    for (const auto& f : r.findings) out.push_back(result(f, r.scenario, codes));
  for (const auto& f : all.about_the_set) out.push_back(result(f, "", codes));
  return out;
}

}  // namespace

std::string to_sarif(const Checked& all, const std::vector<CodeInfo>& codes, std::string_view version) {
  const auto every = all_codes(all, codes);
  const Json driver{{"name", "Plumbline"}, {"version", one_line(version)}, {"rules", rules(every)}};
  const Json run{
      {"tool", {{"driver", driver}}}, {"columnKind", "unicodeCodePoints"}, {"results", results(all, every)}};
  const Json out{{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"},
                 {"version", "2.1.0"},
                 {"runs", Json::array({run})}};
  return out.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace plumbline::check
