#include "disk/folders.hpp"

#include "support/folder.hpp"

#include <doctest/doctest.h>

#include <map>

using namespace plumbline::disk;
using plumbline::support::Folder;

namespace {

struct Place {
  std::map<std::string, std::string> variables;
  std::filesystem::path program;
  Environment environment() const {
    return [this](const char* name) -> std::optional<std::string> {
      const auto it = variables.find(name);
      return it == variables.end() ? std::nullopt : std::optional(it->second);
    };
  }
  auto find(const std::string& named) const { return find_data(environment(), program, named); }
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
    CHECK(*place.find("") == std::filesystem::path(PLUMBLINE_SOURCE_DIR));
  }
  make_data(f.path() / "share" / "plumbline");
  THEN("beside the program comes before it") { CHECK(*place.find("") == f.path() / "share" / "plumbline"); }
  make_data(f.path() / "mine");
  place.variables["PLUMBLINE_DATA"] = f.name("mine");
  THEN("the environment comes before that") { CHECK(*place.find("") == f.path() / "mine"); }
  make_data(f.path() / "said");
  THEN("and what was said before all") { CHECK(*place.find(f.name("said")) == f.path() / "said"); }
  THEN("what was said and isn't there is no reason to look elsewhere") {
    const auto found = place.find(f.name("nowhere"));
    REQUIRE_FALSE(found.has_value());
    CHECK(found.error().front().code == "data.missing");
  }
}

SCENARIO("What a user keeps lies where the desktop expects it") {
  Place place;
  CHECK(attempts_folder(place.environment()).empty());
  CHECK(config_folder(place.environment()).empty());
  CHECK(state_folder(place.environment()).empty());
  place.variables["HOME"] = "/home/lena";
  CHECK(attempts_folder(place.environment()) == "/home/lena/.local/share/plumbline/attempts");
  CHECK(config_folder(place.environment()) == "/home/lena/.config/plumbline");
  CHECK(state_folder(place.environment()) == "/home/lena/.local/state/plumbline");
  place.variables["XDG_DATA_HOME"] = "/data";
  place.variables["XDG_CONFIG_HOME"] = "/config";
  place.variables["XDG_STATE_HOME"] = "/state";
  CHECK(attempts_folder(place.environment()) == "/data/plumbline/attempts");
  CHECK(config_folder(place.environment()) == "/config/plumbline");
  CHECK(state_folder(place.environment()) == "/state/plumbline");
  place.variables["XDG_DATA_HOME"] = "not/absolute";
  CHECK(attempts_folder(place.environment()) == "/home/lena/.local/share/plumbline/attempts");
}
