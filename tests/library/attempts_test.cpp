#include "library/attempts.hpp"

#include "base/date.hpp"
#include "library/attempt_file.hpp"
#include "library/calendar.hpp"
#include "library/search.hpp"
#include "support/folder.hpp"
#include "support/stories.hpp"

#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>

using namespace plumbline;
using namespace plumbline::library;
using support::Folder;
using support::has;
using support::Told;

namespace {

const char* const kShort = R"lua(
return scenario { title = "Short", version = "1.0", cast = { you = "Lena", ruth = client "Ruth" },
  scene "one" { say "One.", choose "What?" {
    option "Keep it" { does = keep { "status", from = "ruth" }, meant = "best", world = "w", learn = "l" },
    option "Tell" { does = disclose { "status", to = "public" }, meant = "wrong", world = "w", learn = "l", tempts = "t" } } },
  ending "a" { title = "End", say "Over." },
}
)lua";

/// Written so many seconds after the beginning of 1970.
void written(const std::filesystem::path& file, std::int64_t when) {
  const timespec then[2] = {{when, 0}, {when, 0}};
  REQUIRE(utimensat(AT_FDCWD, file.c_str(), then, 0) == 0);
}

std::string saved(const Folder& f, const std::string& name, const play::Session& session, std::int64_t when) {
  AttemptFile file(session.stage(), f.name(name));
  REQUIRE(file.keep(session.attempt()) == "");
  written(f.name(name), when);
  return f.name(name);
}

play::Session played(const play::Stage& stage, int option, play::Mode mode = play::Mode::practice) {
  play::Session s(stage, {7, mode});
  if (option >= 0) {
    const play::Decision d{static_cast<std::uint64_t>(option)};
    REQUIRE(s.decide(d) == "");
  }
  return s;
}

const PastAttempt& named(const std::vector<PastAttempt>& all, const std::string& name) {
  const auto it =
      std::find_if(all.begin(), all.end(), [&](const PastAttempt& a) { return a.path.filename() == name; });
  REQUIRE(it != all.end());
  return *it;
}

}  // namespace

SCENARIO("What a user has played is read back, the latest first") {
  const Folder f;
  const Told told(kShort, "short.lua");
  const auto noon = std::int64_t{20'779} * 86'400 + 12 * 3600;
  saved(f, "open.json", played(*told.stage, -1), noon);
  saved(f, "kept.json", played(*told.stage, 0, play::Mode::assessment), noon + 60);
  saved(f, "told.json", played(*told.stage, 1), noon - 60);
  f.file("notes.txt", "not of ours");
  const auto all = past_attempts(f.path(), {told.stage.get()});
  REQUIRE(all.size() == 3);
  CHECK(all[0].path.filename() == "kept.json");
  CHECK(all[1].path.filename() == "open.json");
  CHECK(all[2].path.filename() == "told.json");
  for (const auto& a : all) {
    CHECK(a.readable);
    CHECK(a.fits());
    CHECK(a.scenario == "short");
    CHECK(a.version == "1.0");
    CHECK(a.stage == told.stage.get());
    CHECK_FALSE(a.card.has_value());
  }
  CHECK(all[0].when == noon + 60);
  CHECK(all[0].mode == play::Mode::assessment);
  CHECK(all[0].finished);
  CHECK_FALSE(all[1].finished);
  CHECK(all[1].attempt.log.empty());
  CHECK(all[2].attempt.log.size() == 1);

  AND_WHEN("cards are asked for") {
    const auto space = search_for_scores(*told.stage);
    int asked = 0;
    const auto with = past_attempts(f.path(), {told.stage.get()}, [&](const play::Stage&) {
      ++asked;
      return space.get();
    });
    CHECK(asked == 1);
    REQUIRE(named(with, "kept.json").card.has_value());
    CHECK(named(with, "kept.json").card->passed);
    CHECK(named(with, "told.json").card->score().tenths() == 0);
    CHECK_FALSE(named(with, "open.json").card->finished);
  }
}

SCENARIO("What doesn't fit is listed with the reason, and left where it is") {
  const Folder f;
  const Told told(kShort, "short.lua");
  const auto good = support::text_of(saved(f, "good.json", played(*told.stage, 0), 1'000));
  f.file("cut.json", good.substr(0, good.size() / 2));
  f.file("empty.json", "");
  f.file("list.json", "[]");
  f.file("binary.json", std::string("{\0}", 3));
  auto other = good;
  other.replace(other.find("short"), 5, "gone");
  f.file("elsewhere.json", other);
  std::filesystem::create_directory(f.path() / "folder.json");
  REQUIRE(mkfifo(f.name("pipe.json").c_str(), 0600) == 0);
  std::filesystem::create_symlink("/nowhere/at/all", f.name("dangling.json"));

  auto newer = std::string(kShort);
  newer.replace(newer.find("1.0"), 3, "1.1");
  const Told later(newer, "short.lua");
  const auto all = past_attempts(f.path(), {later.stage.get()});
  CHECK(all.size() == 9);
  for (const auto& a : all) {
    CAPTURE(a.path.string());
    CHECK_FALSE(a.fits());
    CHECK(a.trouble.back() == '.');
    CHECK(a.stage == nullptr);
  }
  CHECK(has(named(all, "good.json").trouble, "made with version 1.0 of 'short'"));
  CHECK(named(all, "good.json").readable);
  CHECK(named(all, "good.json").version == "1.0");
  CHECK(named(all, "elsewhere.json").trouble == "It belongs to the scenario 'gone', which isn't here.");
  CHECK(named(all, "cut.json").trouble == "This is not an attempt, or its text is broken or cut short.");
  CHECK_FALSE(named(all, "cut.json").readable);
  CHECK(named(all, "folder.json").trouble == "This is a folder, not a file.");
  CHECK(std::filesystem::exists(f.name("cut.json")));
}

SCENARIO("A folder that isn't there holds no attempts") {
  CHECK(past_attempts("/nowhere/at/all", {}).empty());
  CHECK(past_attempts("", {}).empty());
}

SCENARIO("A moment belongs to the day on the user's wall") {
  const auto before =
      std::getenv("TZ") != nullptr ? std::optional<std::string>(std::getenv("TZ")) : std::nullopt;
  const std::int64_t late = std::int64_t{20'779} * 86'400 + 23 * 3600;  // 11 pm in Greenwich
  setenv("TZ", "UTC0", 1);
  tzset();
  CHECK(day_at(late) == 20'779);
  setenv("TZ", "EAST-3", 1);
  tzset();
  CHECK(day_at(late) == 20'780);
  before ? setenv("TZ", before->c_str(), 1) : unsetenv("TZ");
  tzset();
  CHECK(today() > 20'000);
}
