#include "exports/xapi.hpp"

#include "exports/name_uuid.hpp"
#include "exports/sample_records.hpp"
#include "exports/statement_check.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <set>

using namespace plumbline::exports;
using nlohmann::json;

namespace {

std::vector<json> told(const AttemptRecord& record, const Naming& naming = {}) {
  std::vector<json> list;
  const auto made = statements(record, naming);
  REQUIRE(made);
  for (const auto& statement : *made) list.push_back(json::parse(statement.json));
  return list;
}

std::string verb_of(const json& statement) {
  const auto id = statement["verb"]["id"].get<std::string>();
  return id.substr(id.rfind('/') + 1);
}

}  // namespace

SCENARIO("an assessment is told decision by decision, then as a whole") {
  GIVEN("a finished attempt of three decisions, passed") {
    const auto record = samples::parking_lot();
    const auto list = told(record);
    THEN("there are five statements, in the order things happened") {
      REQUIRE(list.size() == 5);
      CHECK(verb_of(list[0]) == "answered");
      CHECK(verb_of(list[2]) == "answered");
      CHECK(verb_of(list[3]) == "completed");
      CHECK(verb_of(list[4]) == "passed");
    }
    THEN("each says who, in which attempt, and of which text") {
      for (const auto& s : list) {
        CHECK(faults(s) == std::vector<std::string>{});
        CHECK(s["actor"]["mbox"] == "mailto:lena.okafor@agency.example");
        CHECK(s["context"]["registration"] == written_uuid(record.id));
        CHECK(s["context"]["team"]["name"] == "Northside Academy, autumn");
        CHECK(s["context"]["revision"] == "1.2");
      }
    }
    THEN("a choice has its options, what was right and what it cost") {
      const auto& definition = list[0]["object"]["definition"];
      CHECK(definition["interactionType"] == "choice");
      CHECK(definition["correctResponsesPattern"] == json{"tell", "leave"});
      CHECK(definition["choices"][1] ==
            json{{"id", "ask"}, {"description", {{"en-US", "Ask who told him"}}}});
      const auto& result = list[0]["result"];
      CHECK(result["response"] == "ask");
      CHECK(result["success"] == false);
      CHECK(result["score"]["raw"] == 8);
      CHECK(result["score"]["max"] == 12);
      CHECK(result["extensions"]["https://plumbline.invalid/xapi/extension/rules-missed"] == json{"C-4"});
      CHECK(result["extensions"]["https://plumbline.invalid/xapi/extension/confidence"] == "sure");
      CHECK(list[0]["context"]["contextActivities"]["other"][0]["id"] ==
            "https://plumbline.invalid/xapi/rule/C-4");
      CHECK(list[0]["timestamp"] == "2026-11-21T22:27:10.000Z");
    }
    THEN("a grid is a matching, spelt in the order of the grid") {
      CHECK(list[1]["object"]["definition"]["interactionType"] == "matching");
      CHECK(list[1]["result"]["response"] == "sister[.]risk[,]police[.]risk[,]police[.]address");
      CHECK(list[1]["result"]["success"] == true);
    }
    THEN("steps are a sequence, spelt in the order they were put") {
      CHECK(list[2]["object"]["definition"]["interactionType"] == "sequencing");
      CHECK(list[2]["result"]["response"] == "two[,]one");
      CHECK_FALSE(list[2]["result"].contains("score"));
    }
    THEN("the whole has its score out of 100") {
      CHECK(list[4]["result"]["score"] == json{{"scaled", 0.865}, {"raw", 86.5}, {"min", 0}, {"max", 100}});
      CHECK(list[4]["result"]["success"] == true);
      CHECK(list[3]["result"]["completion"] == true);
      CHECK(list[3]["result"]["duration"] == "PT840.25S");
      CHECK_FALSE(list[3]["result"].contains("success"));
    }
  }
}

TEST_CASE("the trainee's own reasons stay out unless asked for") {
  CHECK(statements(samples::parking_lot())->front().json.find("seemed to know") == std::string::npos);
  CHECK(statements(samples::parking_lot(), {.reasons = true})->front().json.find("seemed to know") !=
        std::string::npos);
}

TEST_CASE("without names a person is the SHA-1 of the address, as the specification defines it") {
  const auto list = told(samples::parking_lot(), {.names = false});
  // hashlib.sha1(b"mailto:lena.okafor@agency.example").hexdigest()
  CHECK(list[0]["actor"] ==
        json{{"objectType", "Agent"}, {"mbox_sha1sum", "5f7bd2811cebdb6d3e5700a9c701f4ed49566806"}});
  CHECK(list[0].dump().find("okafor") == std::string::npos);
}

TEST_CASE("practice is completed but neither passed nor failed; what isn't finished isn't completed") {
  auto record = samples::parking_lot();
  record.mode = Mode::practice;
  CHECK(verb_of(told(record).back()) == "completed");
  record.mode = Mode::assessment;
  record.passed = false;
  CHECK(verb_of(told(record).back()) == "failed");
  CHECK(told(record).back()["result"]["success"] == false);
  record.mark.reset();
  CHECK(verb_of(told(record).back()) == "completed");
  record.finished = false;
  CHECK(verb_of(told(record).back()) == "answered");
}

TEST_CASE("ids can be worked out by anybody who has the attempt's id") {
  // uuid.uuid5(uuid.UUID("00112233-4455-6677-8899-aabbccddee00"), "0/answered"), ... "3/completed"
  const auto list = told(samples::parking_lot());
  CHECK(written_uuid(samples::parking_lot().id) == "00112233-4455-6677-8899-aabbccddee00");
  CHECK(list[0]["id"] == "94488675-9e6a-555f-b1c3-a36112afbfc4");
  CHECK(list[3]["id"] == "0ee415fe-94a9-552e-b876-5a7edded697f");
}

TEST_CASE("sixteen bytes that have no UUID's form name the attempt all the same") {
  auto record = samples::parking_lot();
  record.id[6] = record.id[8] = 0xFF;
  // uuid.uuid5(uuid.UUID("00112233-4455-ff77-ff99-aabbccddee00"), "registration")
  CHECK(told(record)[0]["context"]["registration"] == "a6ab070f-3504-527c-9729-5676c228f632");
}

TEST_CASE("a person nobody can tell apart, a base that is none, and an attempt without a time are refused") {
  auto record = samples::parking_lot();
  record.person = {.name = "Lena Okafor", .mbox = "no address"};
  CHECK(statements(record).error().front().code == "xapi.nobody");
  record.person.mbox = "l\xC3\xA9na@agency.example";
  // hashlib.sha1("mailto:l\u00e9na@agency.example".encode()).hexdigest()
  CHECK(told(record)[0]["actor"] == json{{"objectType", "Agent"},
                                         {"name", "Lena Okafor"},
                                         {"mbox_sha1sum", "e5641d22291e097886e2b8256850cfdcb349c023"}});
  record.person.account_name = "7";
  CHECK(statements(record));
  record.person.account_home = "the register";
  CHECK(statements(record).error().front().code == "xapi.base");
  record = samples::parking_lot();
  CHECK(statements(record, {.base = "https://a.example/"}).error().front().code == "xapi.base");
  record.begun = record.ended = 0;
  CHECK(statements(record));
  for (auto& d : record.decisions) d.at = 0;
  CHECK(statements(record).error().front().code == "xapi.no-time");
}

TEST_CASE("a clock that went backwards gives no duration, and every statement a time") {
  auto record = samples::parking_lot();
  record.ended = record.begun - 1000;
  record.decisions[1].at = 0;
  const auto list = told(record);
  CHECK_FALSE(list[3]["result"].contains("duration"));
  CHECK(list[1]["timestamp"] == list[0]["timestamp"]);
}

TEST_CASE("what was said of an erased person is taken back, statement by statement") {
  const auto record = samples::parking_lot();
  const auto list = told(record);
  const auto back = voiding({.attempt = record.id,
                             .decisions = 3,
                             .finished = true,
                             .judged = true,
                             .passed = true,
                             .at = 1'795'400'000'000});
  REQUIRE(back);
  REQUIRE(back->size() == list.size());
  for (std::size_t i = 0; i < list.size(); ++i) {
    const auto s = json::parse((*back)[i].json);
    CHECK(faults(s) == std::vector<std::string>{});
    CHECK(s["object"] == json{{"objectType", "StatementRef"}, {"id", list[i]["id"]}});
    CHECK(s.dump().find("kafor") == std::string::npos);
  }
}

TEST_CASE("the check of statements finds faults") {
  const auto good = told(samples::parking_lot())[0];
  REQUIRE(faults(good).empty());
  const auto broken = [&](const char* pointer, json value) {
    auto s = good;
    s[json::json_pointer(pointer)] = std::move(value);
    return faults(s).size();
  };
  CHECK(broken("/id", "12") == 1);
  CHECK(broken("/extra", 1) >= 1);
  CHECK(broken("/actor/account", json{{"homePage", "https://a.b"}, {"name", "x"}}) == 1);
  CHECK(broken("/verb/id", "answered") == 1);
  CHECK(broken("/result/score/raw", 13) == 2);
  CHECK(broken("/result/response", "nothing") == 1);
  CHECK(broken("/result/duration", "14 minutes") == 1);
  CHECK(broken("/object/definition/choices/0/id", "ask") >= 1);
  CHECK(broken("/context/revision", nullptr) >= 1);
  CHECK(broken("/context/contextActivities/parent", json::object()) >= 1);
  CHECK(broken("/timestamp", "2026-11-21") == 1);
}

TEST_CASE("any record gives sound statements: unique ids, the same every time, nothing private") {
  CHECK(rc::check("sound statements", [](std::uint64_t seed) {
    plumbline::base::Dice dice{seed};
    const auto record = samples::any_record(dice);
    const auto first = statements(record), second = statements(record);
    RC_ASSERT(first.has_value());
    RC_ASSERT(*first == *second);
    RC_ASSERT(first->size() >= record.decisions.size());
    std::set<std::string> ids;
    for (const auto& statement : *first) {
      const auto s = json::parse(statement.json);
      const auto found = faults(s);
      if (!found.empty()) RC_LOG() << found.front() << "\n";
      RC_ASSERT(found.empty());
      RC_ASSERT(s["id"] == statement.id);
      RC_ASSERT(ids.insert(statement.id).second);
      RC_ASSERT(statement.json.find("PRIVATE") == std::string::npos);
      RC_ASSERT(statement.json.find('\n') == std::string::npos);
    }
  }));
}

TEST_CASE("bytes that are no text do no harm") {
  auto record = samples::parking_lot();
  record.title = "The \xFF lot";
  record.decisions[0].items[0] = {"\xFF\xC3", "\xC3"};
  record.decisions[0].best = {{{"", "\xFF\xC3"}}};
  for (const auto& s : told(record)) CHECK(faults(s) == std::vector<std::string>{});
}

TEST_CASE("statements as a file and as one request") {
  const std::vector<Statement> list{{"a", "{\"id\":1}"}, {"b", "{}"}};
  CHECK(as_lines(list) == "{\"id\":1}\n{}\n");
  CHECK(as_array(list.data(), 2) == "[{\"id\":1},{}]");
  CHECK(as_array(nullptr, 0) == "[]");
}
