#include "faces/terminal/fd_input.hpp"

#include <doctest/doctest.h>
#include <unistd.h>

#include <array>
#include <string>
#include <thread>

using namespace plumbline::terminal;
using namespace std::chrono_literals;

namespace {

struct Pipe {
  Pipe() { REQUIRE(pipe(ends.data()) == 0); }
  ~Pipe() {
    ::close(ends[0]);
    hang_up();
  }
  void write(const std::string& text) const {
    REQUIRE(::write(ends[1], text.data(), text.size()) == static_cast<ssize_t>(text.size()));
  }
  void hang_up() {
    if (ends[1] >= 0) ::close(ends[1]);
    ends[1] = -1;
  }
  std::array<int, 2> ends{};
};

}  // namespace

SCENARIO("Lines come one by one, the last one also without its end") {
  Pipe p;
  p.write("one\ntwo\nthr");
  FdInput in(p.ends[0]);
  CHECK_FALSE(in.person());
  CHECK(in.line({}).text == "one");
  CHECK(in.line({}).text == "two");
  p.write("ee");
  p.hang_up();
  CHECK(in.line({}).text == "three");
  CHECK(in.line({}).kind == Heard::Kind::ended);
  CHECK(in.line({}).kind == Heard::Kind::ended);
}

SCENARIO("Waiting ends with the time that was given") {
  Pipe p;
  FdInput in(p.ends[0]);
  const auto before = std::chrono::steady_clock::now();
  CHECK(in.line(1s).kind == Heard::Kind::late);
  CHECK(std::chrono::steady_clock::now() - before >= 1s);
  WHEN("half a line was typed") {
    p.write("hel");
    CHECK(in.line(0s).kind == Heard::Kind::late);
    THEN("it isn't lost") {
      p.write("lo\n");
      CHECK(in.line({}).text == "hello");
    }
  }
}

SCENARIO("Ctrl-C ends the waiting at once") {
  Pipe lines, stop;
  FdInput in(lines.ends[0], stop.ends[0]);
  std::thread person([&] {
    std::this_thread::sleep_for(50ms);
    stop.write("x");
  });
  CHECK(in.line({}).kind == Heard::Kind::interrupted);
  person.join();
}

SCENARIO("Ctrl-C and the end of the input at the same moment are Ctrl-C") {
  Pipe lines, stop;
  FdInput in(lines.ends[0], stop.ends[0]);
  lines.hang_up();
  CHECK(in.line({}).kind == Heard::Kind::ended);
  stop.write("x");
  CHECK(in.line({}).kind == Heard::Kind::interrupted);
}

SCENARIO("A line without end is cut, and the next one is whole") {
  Pipe p;
  std::thread person([&] {
    for (int i = 0; i < 100; ++i) p.write(std::string(4096, 'x'));
    p.write("\nnext\n");
  });
  FdInput in(p.ends[0]);
  CHECK(in.line({}).text.size() <= (64U << 10));
  CHECK(in.line({}).text == "next");
  person.join();
}

SCENARIO("A closed descriptor is the end") {
  FdInput in(-1);
  CHECK(in.line({}).kind == Heard::Kind::ended);
}
