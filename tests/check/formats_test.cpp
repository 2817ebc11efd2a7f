// The four formats, read back by parsers that aren't ours.

#include "check/formats.hpp"

#include "base/text.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>
#include <rapidcheck.h>
#include <tinyxml2.h>

#include <algorithm>

using namespace plumbline;
using namespace plumbline::check;
using nlohmann::json;

namespace {

Finding finding(base::Gravity gravity, std::string code, int line, std::string message) {
  return {{gravity,
           std::move(code),
           {"scenarios/town 1.lua", line},
           std::move(message),
           "Do something about it."},
          "dinner",
          {},
          ""};
}

/// Two scenarios: one with something of everything, one that couldn't be read.
Checked example() {
  Report town;
  town.scenario = "town";
  town.title = "Small town";
  town.file = "scenarios/town 1.lua";
  town.loaded = town.complete = true;
  town.states = 1234, town.moves = 5'678'901;
  town.scenes = town.scenes_reached = 23;
  town.options = 61, town.options_reached = 60;
  town.at_stake = 41;
  town.findings = {finding(base::Gravity::error, "C08.no-clean-course", 0, "No course is clean."),
                   finding(base::Gravity::warning, "C16.hard-to-read", 12, "Hard."),
                   finding(base::Gravity::warning, "C11.nothing-at-stake", 30, "Nothing is at stake here.")};
  town.findings[0].path = {"assignment", "Keep it", "dinner"};
  town.findings[2].accepted = "It is a breather.";
  town.endings = {{"clean", "Clean", true, true, 0, 100, 62.5, true},
                  {"known", "Known", true, false, 12, 40, 0, false},
                  {"lost", "Lost", false, false, 0, 0, 0, true}};
  town.strategies = {{"always the first", 41.25, false, true}, {"always the longest", 85, true, false}};
  town.rules = {"conflict.disclose", "records.access"};
  Report broken;
  broken.scenario = "broken";
  broken.file = "broken.lua";
  broken.findings = {
      {{base::Gravity::error, "story.lua", {"broken.lua", 3}, "Something is missing.", ""}, "", {}, ""}};
  Checked all;
  all.reports = {town, broken};
  all.about_the_set = {
      {{base::Gravity::note, "C23.unexercised", {}, "Some rules are met nowhere.", ""}, "", {}, ""}};
  all.unexercised = {"order.scope", "post.identity"};
  all.rules = 141;
  return all;
}

const std::vector<CodeInfo> kCodes{{"C08.no-clean-course", "Some course costs nothing"},
                                   {"C16.hard-to-read", "Texts are easy to read"},
                                   {"C25.not-proved", "Everything was looked at"}};

/// The example with every text that may come from a file replaced.
Checked with_text(const std::string& t) {
  auto all = example();
  for (auto& r : all.reports) {
    r.scenario = r.title = r.file = r.stopped = t;
    r.complete = false;
    for (auto& f : r.findings)
      f = {{f.said.gravity, t, {t, f.said.where.line}, t, t}, t, {t, t}, f.accepted.empty() ? "" : t};
    for (auto& e : r.endings) e.id = e.title = t;
    for (auto& s : r.strategies) s.name = t;
    r.rules = {t};
  }
  all.unexercised = {t};
  return all;
}

const std::string kHostile =
    "\"quoted\" 'single' <script>&amp; ]]> --> %41 a\\b {0} [x](http://y) \x01\x07\x1b[31m\x7f \xC2\x9B"
    "\xE2\x80\xAE \xEF\xBF\xBF \xEF\xBF\xBE \xC3\xA9\t\r\n0 errors, 0 warnings.";

bool contains(const std::string& text, std::string_view piece) {
  return text.find(piece) != std::string::npos;
}

std::vector<std::string> lines(const std::string& text) { return base::split(text, "\n"); }

std::vector<const tinyxml2::XMLElement*> children(const tinyxml2::XMLElement* parent, const char* name) {
  std::vector<const tinyxml2::XMLElement*> out;
  for (const auto* e = parent->FirstChildElement(name); e != nullptr; e = e->NextSiblingElement(name))
    out.push_back(e);
  return out;
}

const tinyxml2::XMLElement* testcase(const tinyxml2::XMLElement* suite, const std::string& name) {
  for (const auto* c : children(suite, "testcase"))
    if (c->Attribute("name") == name) return c;
  return nullptr;
}

}  // namespace

SCENARIO("the text for people, in short") {
  const auto text = to_text(example(), Verbosity::normal);
  CHECK(text ==
        R"(scenarios/town 1.lua: error: No course is clean. [C08.no-clean-course]
    Do something about it.
    Way there: assignment > Keep it > dinner
scenarios/town 1.lua:12: warning: Hard. [C16.hard-to-read]
    Do something about it.
town: every reachable state visited (1,234 states, 5,678,901 moves); 23 of 23 scenes, 60 of 61 options reached; 41 points at stake.
broken.lua:3: error: Something is missing. [story.lua]
broken: it could not be read, so nothing else was looked at.
2 errors, 1 warning; 1 accepted; 1 note (--verbose shows it).
)");
}

SCENARIO("the text for people, at length") {
  const auto text = to_text(example(), Verbosity::verbose);
  for (const auto* piece :
       {"town: Small town (scenarios/town 1.lua)\n",
        "accepted: scenarios/town 1.lua:30: warning: Nothing is at stake here. [C11.nothing-at-stake] (It is "
        "a breather.)\n",
        "  ending   best  worst\n", "  clean   100.0   62.5  Clean\n",
        "  known    40.0      -  Known; only by a critical breach\n",
        "  lost        -      -  Lost; out of reach\n", "  always the first     41.2  doesn't pass\n",
        "  always the longest   85.0  passes, went round in a circle\n",
        "  Brings up 2 rules: ", "139 of 141 rules; nobody exercises: order.scope, post.identity\n"}) {
    CAPTURE(piece);
    CHECK(contains(text, piece));
  }
  CHECK(text.ends_with("2 errors, 1 warning; 1 accepted.\n"));
}

SCENARIO("a proof that was stopped is said to be none") {
  auto all = example();
  all.reports.resize(1);
  all.reports[0].complete = false;
  all.reports[0].stopped = "the memory set aside for it was used up.";
  CHECK(contains(
      to_text(all, Verbosity::normal),
      "town: not proved: the memory set aside for it was used up (1,234 states, 5,678,901 moves); 23 of 23 "
      "scenes, 60 of 61 options reached until then.\n"));
}

SCENARIO("a long way is wrapped") {
  auto all = example();
  all.reports[0].findings[0].path.assign(40, "scene with a name");
  for (const auto& line : lines(to_text(all, Verbosity::normal)))
    if (contains(line, "scene with a name")) CHECK(base::length_utf8(line) <= 100);
}

SCENARIO("no text of a scenario can steer a terminal or forge a line") {
  for (const auto verbosity : {Verbosity::normal, Verbosity::verbose}) {
    const auto text = to_text(with_text(kHostile), verbosity);
    CHECK(base::printable(text) == text);
    CHECK(std::count(text.begin(), text.end(), '\t') == 0);
    for (const auto& line : lines(text)) CHECK_FALSE(line.starts_with("0 errors"));
    CHECK(lines(text).back().starts_with("2 errors, 1 warning; 1 accepted"));
  }
}

SCENARIO("JSON says everything") {
  const auto j = json::parse(to_json(example()));
  CHECK(j["format"] == "plumbline-check 1");
  CHECK(j["errors"] == 2);
  CHECK(j["warnings"] == 1);
  REQUIRE(j["scenarios"].size() == 2);
  const auto& town = j["scenarios"][0];
  CHECK(town["id"] == "town");
  CHECK(town["complete"] == true);
  CHECK(town["moves"] == 5'678'901);
  CHECK(town["options"] == json{{"all", 61}, {"reached", 60}});
  CHECK(town["at_stake"] == 41);
  CHECK(town["findings"][0]["path"] == json{"assignment", "Keep it", "dinner"});
  CHECK(town["findings"][1] == json{{"gravity", "warning"},
                                    {"code", "C16.hard-to-read"},
                                    {"file", "scenarios/town 1.lua"},
                                    {"line", 12},
                                    {"at", "dinner"},
                                    {"message", "Hard."},
                                    {"hint", "Do something about it."},
                                    {"path", json::array()},
                                    {"accepted", ""}});
  CHECK(town["findings"][2]["accepted"] == "It is a breather.");
  CHECK(town["endings"][0]["worst"] == 62.5);
  CHECK(town["endings"][1]["worst"].is_null());
  CHECK(town["endings"][2]["best"].is_null());
  CHECK(town["strategies"][1]["ended"] == false);
  CHECK(town["rules"] == json{"conflict.disclose", "records.access"});
  CHECK(j["scenarios"][1]["loaded"] == false);
  CHECK(j["set"]["findings"].size() == 1);
  CHECK(j["set"]["rules"] == json{{"all", 141}, {"unexercised", {"order.scope", "post.identity"}}});
  THEN("what a scenario says comes back as it was") {
    const auto hostile = json::parse(to_json(with_text(kHostile)));
    CHECK(hostile["scenarios"][0]["findings"][0]["message"] == kHostile);
  }
}

SCENARIO("JUnit: a suite per scenario, a case per check") {
  tinyxml2::XMLDocument doc;
  REQUIRE(doc.Parse(to_junit(example(), kCodes).c_str()) == tinyxml2::XML_SUCCESS);
  const auto* root = doc.RootElement();
  const auto suites = children(root, "testsuite");
  REQUIRE(suites.size() == 3);
  CHECK(root->IntAttribute("tests") == 9);
  CHECK(root->IntAttribute("failures") == 2);
  CHECK(root->IntAttribute("skipped") == 3);

  const auto* town = suites[0];
  CHECK(town->Attribute("name") == std::string("town"));
  CHECK(town->IntAttribute("tests") == 4);
  const auto* clean = testcase(town, "C08.no-clean-course: Some course costs nothing");
  REQUIRE(clean != nullptr);
  CHECK(clean->Attribute("classname") == std::string("town"));
  const auto* failure = clean->FirstChildElement("failure");
  REQUIRE(failure != nullptr);
  CHECK(failure->Attribute("message") == std::string("No course is clean."));
  CHECK(contains(failure->GetText(), "Way there: assignment > Keep it > dinner"));
  THEN("a warning is told and doesn't fail") {
    const auto* hard = testcase(town, "C16.hard-to-read: Texts are easy to read");
    REQUIRE(hard != nullptr);
    CHECK(hard->FirstChildElement("failure") == nullptr);
    CHECK(contains(hard->FirstChildElement("system-out")->GetText(), "warning: Hard."));
  }
  THEN("an accepted one says why") {
    const auto* stake = testcase(town, "C11.nothing-at-stake");
    REQUIRE(stake != nullptr);
    CHECK(contains(stake->FirstChildElement("system-out")->GetText(), "accepted (It is a breather.)"));
  }
  THEN("what was proved is passed") {
    CHECK(testcase(town, "C25.not-proved: Everything was looked at")->NoChildren());
  }
  THEN("checks of a scenario that couldn't be read are skipped, save the one that failed") {
    CHECK(suites[1]->IntAttribute("skipped") == 3);
    REQUIRE(testcase(suites[1], "story.lua") != nullptr);
    CHECK(testcase(suites[1], "story.lua")->FirstChildElement("failure") != nullptr);
  }
  THEN("the set has a suite of its own") { CHECK(suites[2]->IntAttribute("tests") == 1); }
}

SCENARIO("JUnit: a missing proof is skipped, known code or not") {
  auto all = example();
  all.reports.resize(1);
  all.reports[0].complete = false;
  all.reports[0].stopped = "It took too long.";
  for (const auto& [codes, name] : {std::pair{kCodes, "C25.not-proved: Everything was looked at"},
                                    std::pair{std::vector<CodeInfo>{}, "C25.not-proved"}}) {
    tinyxml2::XMLDocument doc;
    REQUIRE(doc.Parse(to_junit(all, codes).c_str()) == tinyxml2::XML_SUCCESS);
    const auto* c = testcase(doc.RootElement()->FirstChildElement("testsuite"), name);
    REQUIRE(c != nullptr);
    REQUIRE(c->FirstChildElement("skipped") != nullptr);
    CHECK(c->FirstChildElement("skipped")->Attribute("message") == std::string("It took too long."));
  }
}

SCENARIO("JUnit stays well-formed with hostile text") {
  const auto xml = to_junit(with_text(kHostile), {{kHostile, kHostile}});
  tinyxml2::XMLDocument doc;
  REQUIRE(doc.Parse(xml.c_str()) == tinyxml2::XML_SUCCESS);
  CHECK(base::printable(xml) == xml);
  CHECK_FALSE(contains(xml, "\xEF\xBF\xBF"));
  CHECK_FALSE(contains(xml, "<script"));
  CHECK(contains(doc.RootElement()->FirstChildElement("testsuite")->Attribute("name"),
                 "\"quoted\" 'single' <script>&amp; ]]> -->"));
}

SCENARIO("SARIF has rules, results, places, ways and suppressions") {
  const auto j = json::parse(to_sarif(example(), kCodes, "0.1.0"));
  CHECK(j["version"] == "2.1.0");
  const auto& run = j["runs"][0];
  const auto& driver = run["tool"]["driver"];
  CHECK(driver["name"] == "Plumbline");
  CHECK(driver["version"] == "0.1.0");
  const auto& results = run["results"];
  REQUIRE(results.size() == 5);
  for (const auto& r : results) {
    CAPTURE(r.dump());
    CHECK(driver["rules"][r["ruleIndex"].get<std::size_t>()]["id"] == r["ruleId"]);
    CHECK(r["suppressions"].is_array());
  }
  CHECK(driver["rules"][0]["shortDescription"]["text"] == "Some course costs nothing");
  CHECK(results[0]["level"] == "error");
  CHECK(results[1]["level"] == "warning");
  CHECK(results[4]["level"] == "note");
  CHECK(results[1]["message"]["text"] == "Hard. Do something about it.");
  THEN("a line is given only when there is one, and the place is a relative URI") {
    const auto& whole = results[0]["locations"][0]["physicalLocation"];
    CHECK(whole["artifactLocation"]["uri"] == "scenarios/town%201.lua");
    CHECK_FALSE(whole.contains("region"));
    CHECK(results[1]["locations"][0]["physicalLocation"]["region"]["startLine"] == 12);
    CHECK(results[1]["locations"][0]["logicalLocations"][0]["fullyQualifiedName"] == "town/dinner");
    CHECK_FALSE(results[4].contains("locations"));
  }
  THEN("a way is a flow of messages") {
    const auto& steps = results[0]["codeFlows"][0]["threadFlows"][0]["locations"];
    REQUIRE(steps.size() == 3);
    CHECK(steps[1]["location"]["message"]["text"] == "Keep it");
    CHECK_FALSE(results[1].contains("codeFlows"));
  }
  THEN("what was accepted is suppressed, with the reason") {
    CHECK(results[0]["suppressions"].empty());
    CHECK(results[2]["suppressions"] ==
          json::array({{{"kind", "inSource"}, {"justification", "It is a breather."}}}));
  }
}

SCENARIO("SARIF with hostile text") {
  const auto j = json::parse(to_sarif(with_text(kHostile), {{kHostile, kHostile}}, kHostile));
  const auto& result = j["runs"][0]["results"][0];
  const auto text = result["message"]["text"].get<std::string>();
  CHECK(base::printable(text) == text);
  CHECK_FALSE(contains(text, "]("));
  const auto uri = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"].get<std::string>();
  CHECK(uri.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/%") ==
        uri.npos);
}

SCENARIO("bytes that are no UTF-8 break no format") {
  CHECK(rc::check("any bytes", [](const std::string& any) {
    const auto all = with_text(any);
    RC_ASSERT(base::first_invalid_utf8(to_text(all, Verbosity::verbose)) == std::string::npos);
    RC_ASSERT(json::accept(to_json(all)));
    RC_ASSERT(json::accept(to_sarif(all, kCodes, any)));
    tinyxml2::XMLDocument doc;
    RC_ASSERT(doc.Parse(to_junit(all, kCodes).c_str()) == tinyxml2::XML_SUCCESS);
  }));
}

SCENARIO("nothing checked is nothing wrong") {
  CHECK(to_text({}, Verbosity::normal) == "0 errors, 0 warnings.\n");
  CHECK(json::parse(to_json({}))["scenarios"].empty());
  CHECK(json::parse(to_sarif({}, {}, "1"))["runs"][0]["results"].empty());
  tinyxml2::XMLDocument doc;
  CHECK(doc.Parse(to_junit({}, {}).c_str()) == tinyxml2::XML_SUCCESS);
}
