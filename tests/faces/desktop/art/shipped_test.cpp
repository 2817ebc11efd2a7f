// The shipped scenarios name portraits that there are, and show every scene and ending.

#include "faces/desktop/art/sheets.hpp"
#include "story/loader.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <set>

using namespace plumbline;
using namespace plumbline::desktop;

namespace {

std::vector<story::Scenario> shipped_scenarios() {
  const auto text = shipped_text("scenarios/rulebook.xml");
  const auto book = rules::read_rulebook({"rulebook.xml", text});
  REQUIRE(book);
  const rules::Judge judge(*book);
  std::vector<story::Scenario> out;
  for (const auto& entry : std::filesystem::directory_iterator(PLUMBLINE_SOURCE_DIR "/scenarios")) {
    if (entry.path().extension() != ".lua") continue;
    const auto name = entry.path().filename().string();
    auto read = story::load_scenario({name, shipped_text("scenarios/" + name)}, judge);
    REQUIRE_MESSAGE(read, name);
    out.push_back(std::move(read->scenario));
  }
  return out;
}

bool shipped(const std::string& id) {
  const auto& all = shipped_portraits();
  return std::any_of(all.begin(), all.end(), [&](const auto& p) { return p.id == id; });
}

}  // namespace

SCENARIO("every portrait a shipped scenario names is there, and nobody looks like somebody else") {
  const auto all = shipped_scenarios();
  REQUIRE(all.size() >= 4);
  for (const auto& s : all) {
    CAPTURE(s.id);
    std::set<std::string> taken;
    for (const auto& member : s.cast) {
      if (member.portrait.empty()) continue;
      CAPTURE(member.id);
      CHECK(shipped(member.portrait));
      CHECK(taken.insert(member.portrait).second);
    }
    for (const auto& scene : s.scenes)
      for (const auto& seen : scene.picture.people) {
        CAPTURE(scene.id);
        CHECK_FALSE(s.cast[seen.cast].portrait.empty());
      }
  }
}

SCENARIO("every scene of a shipped scenario says where it is") {
  for (const auto& s : shipped_scenarios()) {
    CAPTURE(s.id);
    for (const auto& scene : s.scenes) {
      CAPTURE(scene.id);
      CHECK(scene.picture.place != story::Place::nowhere);
    }
  }
}
