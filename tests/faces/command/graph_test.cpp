#include "faces/command/filter.hpp"
#include "faces/command/outside.hpp"
#include "faces/command/program.hpp"

#include <doctest/doctest.h>

#include <array>
#include <csignal>
#include <cstdlib>
#include <sstream>

using namespace plumbline::command;

namespace {

using How = Filtered::How;
constexpr std::chrono::seconds kSoon{60};

const char* const kHostile = R"lua(
return scenario { title = 'End"]; } \\', version = "1.0", minutes = 1, about = "A test.", cast = { you = "Lena", ruth = client "Ruth" },
  scene "one" { title = '\\N <b>&lt;', say "One.", choose "What?" { option 'A\\' { does = nothing, meant = "best", world = "w", learn = "l" },
    option "B" { does = disclose { "status", to = "public" }, meant = "wrong", world = "w", learn = "l", tempts = "t" } } },
  ending "a" { title = "End", say "Over." },
}
)lua";

const char* const kAttempt =
    R"({"format": "plumbline-attempt 1", "scenario": {"id": "hostile"}, "mode": "practice", "seed": 1,
        "log": [{"scene": "one", "decided": {"choose": 2}}]})";

/// The program's own programs are looked for here only.
class Path {
 public:
  explicit Path(const std::string& to) : before_(std::getenv("PATH")) { setenv("PATH", to.c_str(), 1); }
  Path(const Path&) = delete;
  Path& operator=(const Path&) = delete;
  ~Path() { setenv("PATH", before_.c_str(), 1); }

 private:
  std::string before_;
};

}  // namespace

SCENARIO("graphviz accepts the pictures of all scenarios that come along") {
  ::signal(SIGPIPE, SIG_IGN);
  for (const auto* name : {"ninety-days", "parking-lot", "small-town", "before-you-go"}) {
    const auto r = run({"graph", name});
    CHECK(r.exit == 0);
    CHECK(r.err == "");
    const auto canon = filter({"dot", "-Tcanon"}, r.out, kSoon);
    CHECK_MESSAGE(canon.how == How::done, canon.complaint);
    CHECK(canon.complaint == "");
  }
}

SCENARIO("the format is what the name of the file says") {
  const Folder f;
  const auto story = f.file("hostile.lua", kHostile);
  CHECK(run({"graph", story, "--out", f.name("a.svg")}).exit == 0);
  CHECK(has(text_of(f.name("a.svg")), "<svg"));
  CHECK(run({"graph", story, "--out", f.name("a.PNG")}).exit == 0);
  CHECK(text_of(f.name("a.PNG")).starts_with("\x89PNG\r\n\x1a\n"));
  CHECK(has(text_of(f.name("a.PNG")), std::string("IEND\xAE") + "\x42\x60\x82"));
  CHECK(run({"graph", story, "--out", f.name("a.gv")}).exit == 0);
  CHECK(text_of(f.name("a.gv")).starts_with("digraph \"hostile\" {"));
  CHECK(run({"graph", story}).out == text_of(f.name("a.gv")));
  CHECK(run({"graph", story, "--out", "-"}).out == text_of(f.name("a.gv")));
  CHECK(run({"graph", story, "--format", "svg"}).out == text_of(f.name("a.svg")));
  CHECK(run({"graph", story, "--format", "png", "--out", "-"}).out == text_of(f.name("a.PNG")));
  CHECK(run({"graph", story, "--out", f.name("b.png"), "--format", "dot"}).exit == 0);
  CHECK(text_of(f.name("b.png")).starts_with("digraph"));
  const auto r = run({"graph", story, "--out", f.name("a.jpeg")});
  CHECK(r.exit == 2);
  CHECK(has(r.err, "Let it end in .dot, .svg or .png, or add --format."));
}

SCENARIO("what an author wrote is shown as it is written") {
  const Folder f;
  const auto svg = run({"graph", f.file("hostile.lua", kHostile), "--format", "svg"}).out;
  CHECK(has(svg, R"(End&quot;]; } \)"));
  CHECK(has(svg, R"(\N &lt;b&gt;&amp;lt;)"));
  CHECK(has(svg, R"((1) A\)"));
}

SCENARIO("attempts are shown, and those with errors are refused") {
  const Folder f;
  const auto story = f.file("hostile.lua", kHostile), good = f.file("good.json", kAttempt);
  const auto r = run({"graph", story, "--attempt", good, "--attempt", good});
  CHECK(r.exit == 0);
  CHECK(has(r.out, "Attempts: 2, 2 of them played to an end."));
  CHECK(has(r.out, "taken twice"));
  CHECK(run({"graph", story, "--attempt", f.name("none.json")}).exit == 2);
  CHECK(run({"graph", story, "--attempt", f.file("bad.json", "{")}).exit == 1);
  std::string ahead = kAttempt;
  ahead.insert(ahead.rfind(']'), R"(, {"scene": "one", "decided": {"choose": 1}})");
  const auto late = run({"graph", story, "--attempt", f.file("late.json", ahead)});
  CHECK(late.exit == 1);
  CHECK(has(late.err, "attempt."));
}

SCENARIO("what can't be drawn is said") {
  const Folder f;
  const auto story = f.file("hostile.lua", kHostile);
  CHECK(run({"graph", f.file("bad.lua", "return scenario { titel = \"x\" }")}).exit == 1);
  CHECK(run({"graph", f.name("none.lua")}).exit == 2);
  CHECK(run({"graph"}).exit == 2);
  CHECK(run({"graph", story, "--format", "jpeg"}).exit == 2);
  const auto r = run({"graph", story, "--out", f.name("no/such.svg")});
  CHECK(r.exit == 2);
  CHECK(has(r.err, "The picture could not be written: "));
  const auto self = run({"graph", story, "--format", "dot", "--out", story});
  CHECK(self.exit == 2);
  CHECK(has(self.err, "is the scenario itself"));
  CHECK(text_of(story) == kHostile);
}

SCENARIO("a PNG isn't thrown at a terminal") {
  const Folder f;
  const auto story = f.file("hostile.lua", kHostile);
  std::ostringstream out, err;
  const World world{out, err, true, 78, "", [](const char*) { return std::nullopt; }, {}, {}, {}};
  const std::array typed{"plumbline", "graph", story.c_str(), "--format", "png"};
  CHECK(run(world, static_cast<int>(typed.size()), typed.data()) == 2);
  CHECK(out.str() == "");
  CHECK(err.str() == "plumbline: A PNG can't be shown in a terminal. Name a file for it: --out FILE.png\n");
}

SCENARIO("without graphviz only DOT can be made, and that is said") {
  const Folder f;
  const auto story = f.file("hostile.lua", kHostile);
  const Path nothing(f.path());
  const auto r = run({"graph", story, "--out", f.name("a.svg")});
  CHECK(r.exit == 2);
  CHECK(
      r.err ==
      "plumbline: Graphviz isn't installed; on Debian: apt-get install graphviz. --format dot needs none.\n");
  CHECK_FALSE(std::filesystem::exists(f.name("a.svg")));
  CHECK(run({"graph", story, "--out", f.name("a.dot")}).exit == 0);
}

SCENARIO("graphviz fails: what it says is passed on, and what was there stays") {
  const Folder f;
  const auto story = f.file("hostile.lua", kHostile), old = f.file("a.svg", "old");
  std::filesystem::create_directory(f.path() / "bin");
  const auto broken = f.file("bin/dot", "#!/bin/sh\necho 'no room \033[31m left' >&2\nexit 3\n");
  std::filesystem::permissions(broken, std::filesystem::perms::owner_all);
  const Path ours(f.name("bin"));
  const auto r = run({"graph", story, "--out", old});
  CHECK(r.exit == 2);
  CHECK(r.err == "plumbline: Graphviz could not draw it: no room ?[31m left\n");
  CHECK(text_of(old) == "old");
}

SCENARIO("a filter reads and writes at the same time, however much it is") {
  ::signal(SIGPIPE, SIG_IGN);
  std::string bytes;
  for (std::size_t i = 0; i < (8U << 20); ++i) bytes += static_cast<char>(i * 2654435761U >> 13);
  const auto r = filter({"cat"}, bytes, kSoon);
  CHECK(r.how == How::done);
  CHECK(r.out == bytes);
  CHECK(filter({"sh", "-c", "echo this; echo that >&2"}, bytes, kSoon).out == "this\n");
  CHECK(filter({"sh", "-c", "echo this; echo that >&2"}, "", kSoon).complaint == "that\n");
  CHECK(filter({"sh", "-c", "exit 3"}, bytes, kSoon).how == How::failed);
  CHECK(filter({"sh", "-c", "kill -9 $$"}, "", kSoon).how == How::failed);
  CHECK(filter({"no-such-program-anywhere"}, bytes, kSoon).how == How::missing);
}

SCENARIO("a filter that takes too long is stopped") {
  using std::chrono::milliseconds;
  const auto began = std::chrono::steady_clock::now();
  CHECK(filter({"sleep", "100"}, "", milliseconds(100)).how == How::too_slow);
  CHECK(filter({"sh", "-c", "exec >&- 2>&-; exec sleep 100"}, "", milliseconds(100)).how == How::too_slow);
  CHECK(std::chrono::steady_clock::now() - began < std::chrono::seconds(30));
}
