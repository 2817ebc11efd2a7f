#include "faces/command/file_keeper.hpp"

#include "support/folder.hpp"
#include "support/stories.hpp"

using namespace plumbline;
using namespace plumbline::command;

SCENARIO("A name is written so that it can be typed again") {
  CHECK(quoted("/home/lena/a-1.json") == "/home/lena/a-1.json");
  CHECK(quoted("my attempt.json") == "'my attempt.json'");
  CHECK(quoted("lena's.json") == "'lena'\\''s.json'");
  CHECK(quoted("") == "''");
}

SCENARIO("Once an attempt is kept there is a command to go on with it") {
  const support::Folder f;
  const support::Told told(support::kAllSix, "all-six.lua");
  const play::Session session(*told.stage, {});
  FileKeeper keeper(*told.stage, f.name("mine.json"), "plumbline play all-six.lua");
  CHECK(keeper.command() == "");
  REQUIRE(keeper.keep(session) == "");
  CHECK(keeper.place() == f.name("mine.json"));
  CHECK(keeper.command() == "plumbline play all-six.lua --resume " + f.name("mine.json"));
  AND_THEN("without a place it says how to name one") {
    FileKeeper nowhere(*told.stage, {}, "plumbline play");
    CHECK(nowhere.keep(session) ==
          "there is no folder for it, because HOME isn't set; --save FILE names one.");
  }
}
