#include "base/text.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

using namespace plumbline::base;
using Strings = std::vector<std::string>;

namespace {
/// Texts of all kinds of bytes, so that broken UTF-8 is common.
std::string bytes() { return *rc::gen::container<std::string>(rc::gen::arbitrary<char>()); }
}  // namespace

SCENARIO("Lists of words") {
  CHECK(split("to  be\tor\nnot") == Strings{"to", "be", "or", "not"});
  CHECK(split(",a,,b,", ",") == Strings{"a", "b"});
  CHECK(split("   ").empty());
  CHECK(join({"a", "b", "c"}, "; ") == "a; b; c");
  CHECK(join({}, "; ").empty());
  CHECK(listed({}).empty());
  CHECK(listed({"a"}) == "a");
  CHECK(listed({"a", "b"}) == "a and b");
  CHECK(listed({"a", "b", "c"}, "or") == "a, b or c");
}

SCENARIO("Letters and edges") {
  CHECK(trim("  \n a b \t") == "a b");
  CHECK(trim(" \n ").empty());
  CHECK(lower("ÄaBC-9") == "Äabc-9");  // ASCII only, on purpose
  CHECK(capitalised("probation") == "Probation");
  CHECK(capitalised("über") == "über");
  CHECK(capitalised("").empty());
}

SCENARIO("Broken UTF-8 is found at its first byte") {
  const auto sound = std::string::npos;
  CHECK(first_invalid_utf8("naïve, 東京, 🙂") == sound);
  CHECK(first_invalid_utf8("caf\xE9") == 3);           // Latin-1
  CHECK(first_invalid_utf8("a\xC0\xAF") == 1);         // a slash in two bytes
  CHECK(first_invalid_utf8("\xED\xA0\x80") == 0);      // half a surrogate pair
  CHECK(first_invalid_utf8("\xF4\x90\x80\x80") == 0);  // beyond U+10FFFF
  CHECK(first_invalid_utf8("ab\xE6\x9D") == 2);        // cut short
  CHECK(length_utf8("naïve 🙂") == 7);
}

SCENARIO("Printable text can't steer a terminal") {
  CHECK(printable("red\x1B[31m\a") == "red?[31m?");
  CHECK(printable("two\nlines\tand a tab") == "two\nlines\tand a tab");
  CHECK(printable("\xC2\x9B"
                  "31m") == "?31m");  // CSI as one character
  CHECK(printable("caf\xE9") == "caf?");
  CHECK(rc::check("printable text is sound UTF-8 without control characters", [] {
    const auto out = printable(bytes());
    RC_ASSERT(first_invalid_utf8(out) == std::string::npos);
    for (const char c : out)
      RC_ASSERT(c == '\n' || c == '\t' || (static_cast<unsigned char>(c) >= 0x20 && c != 0x7F));
    RC_ASSERT(printable(out) == out);
  }));
}

SCENARIO("Text is wrapped by words") {
  CHECK(wrap("one two three", 7) == Strings{"one two", "three"});
  CHECK(wrap("first\n\nsecond", 40) == Strings{"first", "", "second"});
  CHECK(wrap("unbreakably long", 4) == Strings{"unbreakably", "long"});
  CHECK(wrap("ää öö", 5) == Strings{"ää öö"});  // counted in characters, not bytes
  CHECK(rc::check("wrapping loses no word", [] {
    const auto text = printable(bytes());
    const auto width = *rc::gen::inRange<std::size_t>(1, 40);
    RC_ASSERT(split(join(wrap(text, width), "\n")) == split(text));
  }));
}

SCENARIO("marks that turn the direction of text can't disguise a line") {
  CHECK(printable("a\xE2\x80\xAE"
                  "b") == "a?b");
  CHECK(printable("a\xE2\x81\xA7"
                  "b") == "a?b");
  CHECK(printable("caf\xC3\xA9 \xE2\x80\x93 ok") == "caf\xC3\xA9 \xE2\x80\x93 ok");
}

SCENARIO("Counts are words as far as one says them") {
  CHECK(counted(0) == "no");
  CHECK(counted(2) == "two");
  CHECK(counted(13) == "13");
}

SCENARIO("Minutes are said roughly, and not at all when nobody knows") {
  CHECK(about_minutes(12) == "about 12 minutes");
  CHECK(about_minutes(1) == "about one minute");
  CHECK(about_minutes(0) == "");
}
