// What the world does to a program: closed streams, full disks, readers who have gone. It never ends in a
// trace.

#include "faces/command/outside.hpp"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <unistd.h>

using namespace plumbline::command;

namespace {
bool no_trace(const std::string& err) {
  return !has(err, "Sanitizer") && !has(err, "terminate") && !has(err, "exception");
}
}  // namespace

SCENARIO("Standard input is closed from the start") {
  const Folder f;
  CHECK(run_closed({}, f.name("menu.txt")) == 0);
  CHECK(has(text_of(f.name("menu.txt")), "Ninety days"));
  CHECK(run_closed({"play", "ninety-days"}, f.name("play.txt")) == 0);
  CHECK(has(text_of(f.name("play.txt")), "Nothing was decided yet"));
}

SCENARIO("Who reads the output goes away") {
  WHEN("in the middle of playing") {
    const Folder f;
    Process p({"play", "ninety-days", "--quick"}, f.path() / "kept");
    p.type("1\n");
    REQUIRE(p.shows("Black out every phrase"));
    p.stop_reading();
    p.type("again\nagain\nagain\n");
    const auto r = p.end();
    CHECK(r.exit == 141);
    CHECK(has(r.err,
              "Nobody reads this any more, so playing stopped. To go on, type: plumbline play --resume "));
    CHECK(no_trace(r.err));
    CHECK(recorded(f.path() / "kept").at(0)["decisions"] == 1);
  }
  WHEN("of a list") {
    Process p({"rules"}, "/dev/null/nowhere");
    p.stop_reading();
    const auto r = p.end();
    CHECK(r.exit == 141);
    CHECK(r.err == "");
  }
}

SCENARIO("The disk is full where the output goes") {
  const Folder f;
  const auto script = std::string(PLUMBLINE_PROGRAM) + " list > /dev/full 2> " + f.name("err.txt");
  CHECK(WEXITSTATUS(std::system(script.c_str())) == 2);
  CHECK(text_of(f.name("err.txt")) ==
        "plumbline: the output could not be written: No space left on device.\n");
}

SCENARIO("The attempt can't be saved: it is said, play goes on, and it is said again at the end") {
  const Folder f;
  const auto nowhere = f.file("plain", "a file, not a folder") + "/attempt.json";
  const auto r = run({"play", "ninety-days", "--quick", "--save", nowhere}, "1\nall\n\n");
  CHECK(r.exit == 0);
  CHECK(has(r.out, "This could not be saved: "));
  CHECK(has(r.out, "You can play on"));
  CHECK(has(r.out.substr(r.out.find("Black out")), "This attempt could not be saved: "));
}

SCENARIO("The transcript can't be written") {
  const auto r = run({"play", "ninety-days", "--quick", "--transcript", "/dev/null/t.txt"}, "1\n");
  CHECK(r.exit == 2);
  CHECK(has(r.err, "The transcript could not be written: /dev/null/t.txt: Not a directory."));
}

SCENARIO("Nonsense as input") {
  std::string nonsense;
  for (int i = 0; i < 20000; ++i) nonsense += static_cast<char>(i * 7919 % 251);
  const auto r = run({"play", "ninety-days"}, nonsense);
  CHECK(r.exit == 0);
  CHECK(no_trace(r.err));
  CHECK(r.out.find('\x1b') == std::string::npos);
}

SCENARIO("Nonsense as a file, everywhere a file can be named") {
  const Folder f;
  const auto binary = f.file("binary", std::string("\0\x01\x02", 3));
  for (const auto& words :
       std::vector<std::vector<std::string>>{{"load", binary},
                                             {"judge", binary},
                                             {"play", binary + "/"},
                                             {"play", f.path().string() + "/"},
                                             {"list", "--rulebook", binary},
                                             {"list", "--agency", f.path()},
                                             {"play", "ninety-days", "--resume", binary},
                                             {"play", "ninety-days", "--decisions", f.path()},
                                             {"list", "--data", binary}}) {
    const auto r = run(words);
    CAPTURE(words.back());
    CHECK(r.exit == 2);
    CHECK(no_trace(r.err + r.out));
    CHECK(has(r.err + r.out, words[0] == "load" ? "[file." : "["));
  }
}
