#include "faces/terminal/page.hpp"

#include <doctest/doctest.h>

#include <sstream>

using plumbline::terminal::Page;

SCENARIO("Text is wrapped at the width, and never wider than 78") {
  std::ostringstream out;
  Page(out, 24).text("One two three four five six seven eight.");
  CHECK(out.str() == "One two three four five\nsix seven eight.\n");
  out.str("");
  Page(out, 500).text(std::string(100, 'a') + " " + std::string(40, 'b') + " " + std::string(40, 'c'));
  CHECK(out.str() ==
        std::string(100, 'a') + "\n" + std::string(40, 'b') + "\n" + std::string(40, 'c') + "\n");
}

SCENARIO("Paragraphs have one empty line between them, and gaps don't add up") {
  std::ostringstream out;
  Page page(out);
  page.gap();
  page.text("One.\n\nTwo.");
  page.gap();
  page.gap();
  page.heading("Three");
  CHECK(out.str() == "One.\n\nTwo.\n\nThree\n");
}

SCENARIO("Items hang below their first word") {
  std::ostringstream out;
  Page page(out, 20);
  page.item("1.", "Send the office's figures");
  CHECK(out.str() == "  1. Send the\n     office's\n     figures\n");
}

SCENARIO("Nothing that is shown can steer a terminal") {
  std::ostringstream out;
  Page page(out);
  page.text("red \x1b[31mtext\x07");
  page.said("evil\x1b]0;", "\x9bhello");
  page.item("1.", "a\x08option");
  page.echo("typed\x1b[2J");
  page.verbatim("file\x1b[A");
  CHECK(out.str().find('\x1b') == std::string::npos);
  CHECK(out.str().find('\x07') == std::string::npos);
  CHECK(out.str().find('\x08') == std::string::npos);
  CHECK(out.str().find('\x9b') == std::string::npos);
}

SCENARIO("A speaker's name begins the line, in capitals where it is a phrase") {
  std::ostringstream out;
  Page(out).said("your cousin", "Who is it?");
  CHECK(out.str() == "Your cousin: Who is it?\n");
}

SCENARIO("A page that nobody can read says so") {
  std::ostringstream out;
  Page page(out);
  CHECK(page.readable());
  out.setstate(std::ios::badbit);
  CHECK_FALSE(page.readable());
}
