#include "faces/command/outside.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace plumbline::command;

namespace {
const char* const kGood = R"lua(
return scenario { title = "Short", version = "1.0", minutes = 1, about = "A test.", cast = { you = "Lena", ruth = client "Ruth" },
  scene "one" { say "One.", choose "What?" { option "A" { does = nothing, meant = "best", world = "w", learn = "l" },
    option "B" { does = disclose { "status", to = "public" }, meant = "wrong", world = "w", learn = "l", tempts = "t" } } },
  ending "a" { title = "End", say "Over." },
}
)lua";
}

SCENARIO("A good file is ok, a bad one brings everything that is wrong") {
  const Folder f;
  const auto good = f.file("good.lua", kGood);
  CHECK(run({"load", good}).out == good + ": ok\n");
  CHECK(run({"load", good}).exit == 0);
  const auto bad = f.file("bad.lua", "return scenario { titel = \"x\" }");
  const auto r = run({"load", good, bad});
  CHECK(r.exit == 1);
  CHECK(has(r.out, good + ": ok"));
  CHECK(has(r.out, "bad.lua:1: error:"));
  CHECK(has(r.out, "titel"));
  CHECK_FALSE(has(r.out, bad + ": ok"));
}

SCENARIO("What can't be read is said, the others are still looked at, and the program returns 2") {
  const Folder f;
  const auto good = f.file("good.lua", kGood);
  const auto huge = f.file("huge.lua", "x");
  std::filesystem::resize_file(huge, 100ULL << 20);
  const auto r =
      run({"load", f.name("none.lua"), f.path().string(), f.file("binary.lua", std::string("\x1bLua\0\0", 6)),
           huge, f.file("latin.lua", "return \"\xE9\""), good});
  CHECK(r.exit == 2);
  CHECK(has(r.out, "none.lua: error: There is no such file. [file.missing]"));
  CHECK(has(r.out, f.path().string() + ": error: This is a folder, not a file. [file.directory]"));
  CHECK(has(r.out, "binary.lua: error: This is not a text file. [file.binary]"));
  CHECK(has(r.out, "huge.lua: error: The file is larger than 16 MB. [file.too-large]"));
  CHECK(has(r.out, "latin.lua:1: error: The text is not in UTF-8. [file.encoding]"));
  CHECK(has(r.out, good + ": ok"));
}

SCENARIO("Two megabytes of nothing are refused in words") {
  const Folder f;
  const auto r = run({"load", f.file("long.lua", std::string(2U << 20, ' '))});
  CHECK(r.exit == 1);
  CHECK(has(r.out, "error:"));
}

SCENARIO("A scenario that never ends is stopped") {
  const Folder f;
  const auto r = run({"load", f.file("loop.lua", "while true do end")});
  CHECK(r.exit == 1);
  CHECK(has(r.out, "loop.lua"));
}

SCENARIO("The list has a line a scenario, with tabs") {
  const auto r = run({"list"});
  CHECK(r.exit == 0);
  CHECK(has(r.out, "\tninety-days\tNinety days\t"));
  CHECK(has(r.out, "\tWhat you know, you keep\n"));
  CHECK(std::count(r.out.begin(), r.out.end(), '\t') == 5 * std::count(r.out.begin(), r.out.end(), '\n'));
}

SCENARIO("The menu shows the modules of the course with their scenarios, under the numbers of the list") {
  const auto r = run({}, "quit\n");
  const auto module = r.out.find("What you know, you keep\n"), story = r.out.find("2. Ninety days");
  const auto next = r.out.find("When to speak\n");
  REQUIRE(story != std::string::npos);
  CHECK(module < story);
  CHECK(story < next);
  CHECK(next < r.out.find("1. Before you go"));
  CHECK_FALSE(has(r.out, "In no module"));
}

SCENARIO("A course file is checked like any other") {
  const auto shipped = std::string(PLUMBLINE_SOURCE_DIR) + "/scenarios/course.xml";
  CHECK(run({"load", shipped}).out == shipped + ": ok\n");
  const Folder f;
  f.file("mine.lua", kGood);
  const auto course = f.file("course.xml",
                             "<course id=\"c\" title=\"C\"><module id=\"m\" title=\"M\">\n"
                             "<scenario id=\"mine\"/>\n<scenario id=\"ninety-day\"/></module></course>");
  const auto r = run({"load", course});
  CHECK(r.exit == 1);
  CHECK(r.out == course + ":3: error: There is no scenario 'ninety-day'. [course.unknown-scenario]\n" +
                     "    Did you mean 'ninety-days'?\n");
  CHECK(has(run({"load", f.file("cut.xml", "<course")}).out, "[course.not-xml]"));
  CHECK(run({"load", f.name("none.xml")}).exit == 2);
}

SCENARIO("A course with errors, or none, hides no scenario") {
  const Folder f;
  std::filesystem::create_directories(f.path() / "scenarios");
  std::filesystem::copy_file(PLUMBLINE_SOURCE_DIR "/scenarios/rulebook.xml",
                             f.path() / "scenarios" / "rulebook.xml");
  f.file("scenarios/alone.lua", kGood);
  f.file("scenarios/good.lua", kGood);
  CHECK(run({"list", "--data", f.path()}).out == "1\talone\tShort\t1\tA test.\n2\tgood\tShort\t1\tA test.\n");
  f.file("scenarios/course.xml", "<course id=\"c\" title=\"C\"/>");
  const auto broken = run({"list", "--data", f.path()});
  CHECK(broken.exit == 1);
  CHECK(has(broken.out, "2\tgood\tShort"));
  CHECK(has(broken.err, "The course: has errors; plumbline load"));
  f.file("scenarios/course.xml",
         "<course id=\"c\" title=\"C\"><module id=\"m\" title=\"Mine\"><scenario "
         "id=\"good\"/></module></course>");
  CHECK(has(run({"list", "--data", f.path()}).out,
            "1\talone\tShort\t1\tA test.\t\n2\tgood\tShort\t1\tA test.\tMine\n"));
  AND_THEN("the menu shows last what is in no module") {
    const auto menu = run({"--data", f.path()}, "quit\n");
    CHECK(menu.out.find("2. Short") < menu.out.find("In no module"));
    CHECK(menu.out.find("In no module") < menu.out.find("1. Short"));
  }
}

SCENARIO("A scenario with errors doesn't hide the others") {
  const Folder f;
  std::filesystem::create_directories(f.path() / "scenarios");
  std::filesystem::copy_file(PLUMBLINE_SOURCE_DIR "/scenarios/rulebook.xml",
                             f.path() / "scenarios" / "rulebook.xml");
  f.file("scenarios/a-bad.lua", "nonsense(");
  f.file("scenarios/good.lua", kGood);
  const auto r = run({"list", "--data", f.path()});
  CHECK(r.exit == 1);
  CHECK(r.out == "2\tgood\tShort\t1\tA test.\n");
  CHECK(has(r.err, "a-bad: has errors; plumbline load"));
  AND_THEN("the menu shows and plays the others, under the same numbers") {
    const auto menu = run({"--data", f.path()}, "1\n2\nquit\n");
    CHECK(menu.exit == 0);
    CHECK(has(menu.out, "2. Short (about one minute)"));
    CHECK(has(menu.out, "There is no number 1 here.") == false);
    CHECK(has(menu.out, "Scenario 1 has errors and can't be played."));
    CHECK(has(menu.out, "One."));
  }
}

SCENARIO("A broken rulebook stops everything, in words") {
  const Folder f;
  const auto r = run({"list", "--rulebook", f.file("broken.xml", "<rulebook")});
  CHECK(r.exit == 1);
  CHECK(has(r.err, "broken.xml"));
  CHECK(run({"list", "--rulebook", f.name("none.xml")}).exit == 2);
  CHECK(run({"list", "--data", f.name("none")}).exit == 2);
  CHECK(has(run({"list", "--data", f.name("none")}).err, "There are no scenarios in"));
}
