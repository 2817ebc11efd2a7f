// `plumbline` alone, with a program in the window's place that only says how it was started.

#include "faces/command/outside.hpp"
#include "faces/command/program.hpp"
#include "faces/terminal/stream_input.hpp"

#include <doctest/doctest.h>

#include <map>
#include <sstream>

using namespace plumbline;
using namespace plumbline::command;

namespace {

/// The door as it was found by whoever typed these words.
struct Door {
  std::map<std::string, std::string> environment{{"PLUMBLINE_DATA", PLUMBLINE_SOURCE_DIR}};
  bool beside = true, piped = false;
  std::optional<int> returns = 0;

  std::vector<std::vector<std::string>> started;
  std::string out, err;

  int open(std::vector<const char*> words) {
    const Folder f;
    if (beside) f.file("plumbline-desktop", "");
    std::ostringstream shown, complained;
    std::istringstream typed("quit\n");
    World world{shown, complained};
    world.program = f.path() / "plumbline";
    world.environment = [&](const char* name) {
      const auto it = environment.find(name);
      return it == environment.end() ? std::nullopt : std::optional(it->second);
    };
    world.input = [&] { return std::make_unique<terminal::StreamInput>(typed); };
    world.in_is_piped = piped;
    world.start = [&](const std::filesystem::path& program, const std::vector<std::string>& arguments) {
      CHECK(program == f.path() / "plumbline-desktop");
      started.push_back(arguments);
      return returns;
    };
    words.insert(words.begin(), "plumbline");
    const int code = run(world, static_cast<int>(words.size()), words.data());
    out = shown.str();
    err = complained.str();
    return code;
  }
  bool menu() const { return has(out, "Which one would you like to play?"); }
};

}  // namespace

SCENARIO("Where there is a display the window opens, and its exit code is returned") {
  for (const char* display : {"DISPLAY", "WAYLAND_DISPLAY"}) {
    Door door;
    door.environment[display] = ":0";
    door.returns = 2;
    CHECK(door.open({"--data", "there", "--rulebook", "r.xml", "--agency", "a.xml", "--agency", "b.xml"}) ==
          2);
    REQUIRE(door.started.size() == 1);
    CHECK(door.started[0] ==
          std::vector<std::string>{"--data=there", "--rulebook=r.xml", "--agency=a.xml", "--agency=b.xml"});
    CHECK(door.out.empty());
    CHECK(door.err.empty());
  }
}

SCENARIO("Where no window could be opened the terminal's menu follows") {
  Door door;
  door.environment["DISPLAY"] = ":0";
  door.returns = 3;
  CHECK(door.open({}) == 0);
  CHECK(door.started.size() == 1);
  CHECK(door.menu());
  CHECK_FALSE(has(door.out, "There is no display here"));
  door.returns = std::nullopt;
  CHECK(door.open({}) == 0);
  CHECK(door.menu());
  CHECK(has(door.err, "could not be started"));
}

SCENARIO("Without a display that is said in one line, and the menu follows") {
  Door door;
  CHECK(door.open({}) == 0);
  CHECK(door.started.empty());
  CHECK(door.out.starts_with("There is no display here, so this is the terminal player.\n"));
  CHECK(door.menu());
}

SCENARIO(
    "The terminal is kept to when asked for, when answers are piped in, and where there is no other "
    "program") {
  Door door;
  door.environment["DISPLAY"] = ":0";
  CHECK(door.open({"--text"}) == 0);
  CHECK(door.menu());
  door.piped = true;
  CHECK(door.open({}) == 0);
  CHECK(door.menu());
  door.piped = door.beside = false;
  CHECK(door.open({}) == 0);
  CHECK(door.menu());
  CHECK(door.started.empty());
  CHECK_FALSE(has(door.out, "display"));
}

SCENARIO("The window can be asked for by name") {
  Door door;
  CHECK(door.open({"desktop", "--data", "there"}) == 0);
  REQUIRE(door.started.size() == 1);
  CHECK(door.started[0] == std::vector<std::string>{"--data=there"});
  door.returns = 3;
  CHECK(door.open({"desktop"}) == 2);
  CHECK(door.out.empty());
  door.beside = false;
  CHECK(door.open({"desktop"}) == 2);
  CHECK(has(door.err, "plumbline --text"));
}

SCENARIO("A window that ended by a fault is told of in words") {
  Door door;
  door.environment["DISPLAY"] = ":0";
  door.returns = 128 + 11;
  CHECK(door.open({}) == 139);
  CHECK(door.err == "plumbline: The window ended before its time. What you had decided is kept.\n");
  door.returns = kInterrupted;
  CHECK(door.open({}) == kInterrupted);
  CHECK(door.err.empty());
}
