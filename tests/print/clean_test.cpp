#include "print/clean.hpp"

#include "base/dice.hpp"
#include "base/text.hpp"
#include "print/catalog.hpp"
#include "print/words.hpp"

#include <doctest/doctest.h>

using namespace plumbline::print;

TEST_CASE("one line of what was typed") {
  CHECK(one_line("  Lena \t\n Okafor \r\n") == "Lena Okafor");
  CHECK(one_line("a\u00A0b\u3000c\u2028d") == "a b c d");
  CHECK(one_line("\u202Eabc\u202C\u2066\u2069\u200E\u061C\uFEFF") == "abc");
  CHECK(one_line("\u067E\u0627\u06A9\u200C\u0646") ==
        "\u067E\u0627\u06A9\u200C\u0646");  // a joiner belongs to the word
  CHECK(one_line("\U000E0041tag") == "tag");
  CHECK(one_line("a\xC0\x80"
                 "b\xFF") == "a\uFFFD\uFFFDb\uFFFD");
  CHECK(one_line("\uFFFE\uFDD0") == "\uFFFD\uFFFD");
  CHECK(one_line(std::string_view("a\0b", 3)) == "a b");
  CHECK(one_line("") == "");
}

TEST_CASE("paragraphs keep their breaks, at most one in a row") {
  CHECK(paragraphs("\n\na \n b\r\n\r\nc \n") == "a\nb\nc");
}

TEST_CASE("cut at code points") {
  CHECK(at_most("abc", 3) == "abc");
  CHECK(at_most("abcd", 3) == "ab\u2026");
  CHECK(at_most("\u738B\u738B\u738B", 2) == "\u738B\u2026");
}

TEST_CASE("whatever the bytes, what comes out is well-formed and clean twice over") {
  plumbline::base::Dice dice{1};
  for (int i = 0; i < 20'000; ++i) {
    std::string bytes;
    for (auto n = dice.below(20); n > 0; --n)
      bytes += static_cast<char>(dice.below(3) == 0 ? dice.below(256) : 0xE0 + dice.below(24));
    const auto clean = one_line(bytes);
    REQUIRE(plumbline::base::first_invalid_utf8(clean) == std::string::npos);
    REQUIRE(one_line(clean) == clean);
  }
}

TEST_CASE("days and scores in words") {
  CHECK(long_day(20'779) == "22 November 2026");
  CHECK(short_day(0) == "1 Jan 1970");
  CHECK(score_and_mark(865, 70, false) == "86.5 of 100, mark 70");
  CHECK(score_and_mark(1000, {}, true) == "100 of 100");
  CHECK(score_and_mark({}, 70, true) == "");
}

TEST_CASE("a document that isn't laid out as expected stays as it is") {
  const std::string good = "%PDF\n1 0 obj\n<< /Type /Catalog\n>>\nendobj\nxref\n0 1\nstartxref\n41\n%%EOF\n";
  REQUIRE(good.find("xref\n") == 41);
  const auto said = said_to_be_tagged(good);
  CHECK(said.find("/Marked true") != std::string::npos);
  CHECK(said.find("startxref\n" + std::to_string(said.find("xref\n")) + "\n") != std::string::npos);
  CHECK(said_to_be_tagged(said) == said);
  auto other = good;
  other.replace(other.find("41\n"), 2, "40");
  for (const std::string& pdf :
       {std::string(), std::string("no document"), other, good.substr(0, 40), good.substr(0, 60)})
    CHECK(said_to_be_tagged(pdf) == pdf);
}
