#include "faces/command/data.hpp"

#include "faces/command/attempts.hpp"
#include "faces/command/outside.hpp"

#include <doctest/doctest.h>

#include <iostream>
#include <map>

using namespace plumbline::command;

namespace {

struct Place {
  std::map<std::string, std::string> variables;
  std::filesystem::path program;
  World world() const {
    return {std::cout,
            std::cerr,
            false,
            78,
            program,
            [this](const char* name) -> std::optional<std::string> {
              const auto it = variables.find(name);
              return it == variables.end() ? std::nullopt : std::optional(it->second);
            },
            {},
            {},
            [] { return std::string("20261122-164700"); }};
  }
};

void make_data(const std::filesystem::path& folder) {
  std::filesystem::create_directories(folder / "scenarios");
}

}  // namespace

SCENARIO("The data are looked for in a known order") {
  const Folder f;
  Place place;
  place.program = f.path() / "bin" / "plumbline";
  THEN("the source tree it was built from comes last") {
    CHECK(*find_data(place.world(), "") == std::filesystem::path(PLUMBLINE_SOURCE_DIR));
  }
  make_data(f.path() / "share" / "plumbline");
  THEN("beside the program comes before it") {
    CHECK(*find_data(place.world(), "") == f.path() / "share" / "plumbline");
  }
  make_data(f.path() / "mine");
  place.variables["PLUMBLINE_DATA"] = f.name("mine");
  THEN("the environment comes before that") { CHECK(*find_data(place.world(), "") == f.path() / "mine"); }
  make_data(f.path() / "said");
  THEN("and what was said before all") {
    CHECK(*find_data(place.world(), f.name("said")) == f.path() / "said");
  }
  THEN("what was said and isn't there is no reason to look elsewhere") {
    const auto found = find_data(place.world(), f.name("nowhere"));
    REQUIRE_FALSE(found.has_value());
    CHECK(found.error().front().code == "data.missing");
  }
}

SCENARIO("Attempts are kept in the user's data folder") {
  Place place;
  CHECK(attempts_folder(place.world()).empty());
  CHECK(new_attempt_file(place.world(), "x").empty());
  place.variables["HOME"] = "/home/lena";
  CHECK(attempts_folder(place.world()) == "/home/lena/.local/share/plumbline/attempts");
  place.variables["XDG_DATA_HOME"] = "/data";
  CHECK(attempts_folder(place.world()) == "/data/plumbline/attempts");
  place.variables["XDG_DATA_HOME"] = "not/absolute";
  CHECK(attempts_folder(place.world()) == "/home/lena/.local/share/plumbline/attempts");
  CHECK(new_attempt_file(place.world(), "ninety-days").filename() == "ninety-days-20261122-164700.json");
}

SCENARIO("Two attempts of one second have two names") {
  const Folder f;
  Place place;
  place.variables["XDG_DATA_HOME"] = f.path();
  std::filesystem::create_directories(attempts_folder(place.world()));
  const auto first = new_attempt_file(place.world(), "x");
  f.file(first.lexically_relative(f.path()), "{}");
  CHECK(new_attempt_file(place.world(), "x").filename() == "x-20261122-164700-2.json");
}

SCENARIO("A name is written so that it can be typed again") {
  CHECK(quoted("/home/lena/a-1.json") == "/home/lena/a-1.json");
  CHECK(quoted("my attempt.json") == "'my attempt.json'");
  CHECK(quoted("lena's.json") == "'lena'\\''s.json'");
  CHECK(quoted("") == "''");
}

SCENARIO("An attempt says which scenario it belongs to") {
  CHECK(scenario_of(R"({"scenario": {"id": "ninety-days"}})") == "ninety-days");
  CHECK(scenario_of("not json") == "");
  CHECK(scenario_of("[]") == "");
  CHECK(scenario_of(R"({"scenario": 3})") == "");
  CHECK(scenario_of("") == "");
}
