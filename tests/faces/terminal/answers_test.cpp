#include "faces/terminal/answers.hpp"

#include <doctest/doctest.h>

using namespace plumbline::terminal;

namespace {
using List = std::vector<std::size_t>;
List read(const char* typed, std::size_t most = 9) {
  const auto n = numbers(typed, most);
  CHECK_MESSAGE(n.problem.empty(), n.problem);
  return n.list;
}
}  // namespace

SCENARIO("Numbers may be typed in any way people type them") {
  CHECK(read("1 3 4") == List{1, 3, 4});
  CHECK(read("1,3 and 4") == List{1, 3, 4});
  CHECK(read("  2. ") == List{2});
  CHECK(read("(2)") == List{2});
  CHECK(read("option 2") == List{2});
  CHECK(read("Number 2, then 1") == List{2, 1});
  CHECK(read("2-5") == List{2, 3, 4, 5});
  CHECK(read("all", 3) == List{1, 2, 3});
  CHECK(read("none").empty());
  CHECK(read("Nobody.").empty());
  CHECK(read("0").empty());
}

SCENARIO("What is wrong with an answer is said in one sentence") {
  CHECK(numbers("5", 4).problem == "There is no number 5 here.");
  CHECK(numbers("0 1", 4).problem == "There is no number 0 here.");
  CHECK(numbers("tea", 4).problem == "'tea' can't be understood here.");
  CHECK(numbers("", 4).problem == "There is no number in that.");
  CHECK(numbers("99999999999999999999999", 4).problem == "There is no number as large as that here.");
  CHECK(numbers("1-999999999", 4).problem == "'1-999999999' can't be understood here.");
  CHECK(numbers("4-2", 4).problem == "'4-2' can't be understood here.");
  CHECK(one_number("", 1, 4).problem == "Nothing was typed.");
  CHECK(one_number("1 2", 1, 4).problem == "One number only, please.");
  CHECK(one_number("none", 1, 4).problem == "One of them has to be chosen.");
}

SCENARIO("Zero is an answer where something may be left blank") {
  CHECK(one_number("0", 0, 3).list == List{0});
  CHECK(one_number("none", 0, 3).list == List{0});
  CHECK(one_number("3", 0, 3).list == List{3});
}

SCENARIO("Commands are understood whatever the capitals and signs around them") {
  CHECK(command("HELP") == Command::help);
  CHECK(command(" \"help\" ") == Command::help);
  CHECK(command("?") == Command::help);
  CHECK(command("Why?") == Command::why);
  CHECK(command("quit.") == Command::quit);
  CHECK(command("more time") == Command::longer);
  CHECK(command("help me decide") == Command::none);
  CHECK(command("") == Command::none);
  CHECK(command("2") == Command::none);
}

SCENARIO("A span says from where to where") {
  CHECK(span_of(1, 4) == "from 1 to 4");
  CHECK(span_of(1, 1) == "1");
}
