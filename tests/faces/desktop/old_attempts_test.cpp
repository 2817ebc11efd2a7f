// Attempts of before there were records: files that become attempts of nobody, once.

#include "disk/files.hpp"
#include "faces/desktop/sitter.hpp"

using namespace plumbline;
using namespace plumbline::desktop;
using namespace plumbline::desktop::test;

namespace fs = std::filesystem;

namespace {

/// An attempt file as it was written then; `decisions` of two.
std::string old_file(Place& at, std::uint64_t seed, int decisions) {
  const auto world = at.world();
  const auto stories = Stories::open(world.environment, world.program, world.sources, {});
  const auto* small = stories->find("small");
  REQUIRE(small != nullptr);
  play::Session s(*small->stage, {.seed = seed});
  for (int i = 0; i < decisions; ++i) REQUIRE(s.decide({1}, play::Confidence::sure, "because").empty());
  return json_of(s);
}

}  // namespace

TEST_CASE("old files are in the records once, with their time; those that don't fit stay files") {
  Place at;
  at.own_data({{"small", kSmall}});
  const auto whole = old_file(at, 3, 2), begun = old_file(at, 4, 1);
  at.write(at.old_attempts() / "small-1.json", whole);
  at.write(at.old_attempts() / "small-2.json", begun);
  at.write(at.old_attempts() / "copy.json", begun);  // of the same content
  at.write(at.old_attempts() / "none.json", "{}");
  const auto then = std::chrono::file_clock::now() - std::chrono::hours(240);
  fs::last_write_time(at.old_attempts() / "small-1.json", then);
  Sitter s(at);
  CHECK(s.passage("message/0") ==
        "Two attempts of before are in the records now. One can't be taken in: other versions, "
        "or files that can't be read.");
  CHECK(s.passage("message/1").empty());
  const auto all = at.recorded.attempts();
  REQUIRE(all.size() == 2);
  CHECK(at.recorded.json(all[0]) == whole);
  CHECK(at.recorded.json(all[1]) == begun);
  CHECK(all[0].begun.person == records::Id{});
  CHECK(all[0].last / 1000 == disk::written_at(at.old_attempts() / "small-1.json"));
  s.desk().wait_for_searches();
  CHECK(at.recorded.wrong_score(at.recorded.attempt(0)) == "");
  s.use("continue");
  s.whole({0});
  s.desk().wait_for_searches();
  for (int again = 0; again < 2; ++again) {
    s.reopen();
    CHECK(s.passage("message/0").empty());
    CHECK(at.recorded.attempts().size() == 2);
  }
  CHECK(support::text_of(at.old_attempts() / "small-2.json") == begun);
}

TEST_CASE("somebody who was in the middle of a story when the program was renewed is at the same decision") {
  Place at;
  at.own_data({{"small", kSmall}});
  const auto file = at.old_attempts() / "small-1.json";
  at.write(file, old_file(at, 4, 1));
  Resume note;
  note.attempt = file.string();
  at.write(at.note(), to_json(note));
  Sitter s(at);
  REQUIRE(s.screen() == Screen::player);
  CHECK(s.playing().session().moves().size() == 1);
  CHECK(s.playing().session().attempt().seed == 4);
}
