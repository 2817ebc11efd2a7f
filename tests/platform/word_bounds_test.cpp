#include "platform/word_bounds.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace plumbline::platform;

namespace {

std::string around(const std::string& text, const std::string& sign) {
  const auto [begin, end] = word_around(text, text.find(sign));
  return text.substr(begin, end - begin);
}

}  // namespace

SCENARIO("The word around a place") {
  CHECK(around("the quick fox", "i") == "quick");
  CHECK(around("¿quién vendrá?", "é") == "quién");
  CHECK(around("“Yes”—no", "e") == "Yes");
  CHECK(around("“Yes”—no", "n") == "no");
  CHECK(around("he doesn't mind", "n") == "doesn't");
  CHECK(around("he doesn’t mind", "’") == "doesn’t");
  CHECK(around("'quoted' words", "q") == "quoted");
  CHECK(around("cost 1,250.50, he said", "2") == "1,250.50");
  CHECK(around("a well-known place - there", "k") == "well-known");
  CHECK(around("end. Next", "d") == "end");
  CHECK(around("this & that", "&") == "&");
  CHECK(around("<b>two</b>", "w") == "two");
  CHECK(around("so 🙂 now", "🙂") == "🙂");
  CHECK(around("a b", " ").empty());
  CHECK(word_around("ab", 2) == Stretch{2, 2});
  CHECK(word_around("", 0) == Stretch{0, 0});
}
