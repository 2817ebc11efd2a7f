#include "base/diagnostic.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

using namespace plumbline::base;
using Strings = std::vector<std::string>;

SCENARIO("A diagnostic as a person reads it") {
  const Diagnostic d{Gravity::error,
                     "story.unknown-scene",
                     {"bakery.lua", 12},
                     "There is no scene 'diner'.",
                     "Did you mean 'dinner'?"};
  CHECK(to_text(d) ==
        "bakery.lua:12: error: There is no scene 'diner'. [story.unknown-scene]\n    Did you mean 'dinner'?");

  GIVEN("a place that is only half known") {
    CHECK(to_text(Diagnostic{Gravity::warning, "a.b", {"bakery.lua", 0}, "Long.", ""}) ==
          "bakery.lua: warning: Long. [a.b]");
    CHECK(to_text(Diagnostic{Gravity::note, "a.b", {"", 3}, "So.", ""}) == "line 3: note: So. [a.b]");
    CHECK(to_text(Diagnostic{Gravity::error, "a.b", {}, "No.", ""}) == "error: No. [a.b]");
  }
}

SCENARIO("A list of diagnostics") {
  Diagnostics list{{Gravity::note, "c", {"b.lua", 1}, "", ""},
                   {Gravity::warning, "b", {"a.lua", 9}, "", ""},
                   {Gravity::warning, "a", {"a.lua", 2}, "", ""}};
  CHECK_FALSE(has_error(list));
  list.push_back({Gravity::error, "d", {"a.lua", 9}, "", ""});
  CHECK(has_error(list));

  WHEN("sorted by place") {
    sort_by_place(list);
    THEN("files come together, lines in order, and of one line the first said stays first") {
      Strings codes;
      for (const auto& d : list) codes.push_back(d.code);
      CHECK(codes == Strings{"a", "b", "d", "c"});
      CHECK(to_text(list).find("a.lua:2: ") == 0);
    }
  }
}

SCENARIO("The nearest names are suggested") {
  const Strings known{"disclose", "decline", "decide", "withhold", "tell"};
  CHECK(did_you_mean("disclsoe", known) == "Did you mean 'disclose'?");  // two letters swapped
  CHECK(did_you_mean("Withold", known) == "Did you mean 'withhold'?");
  CHECK(did_you_mean("decine", known) == "Did you mean 'decline' or 'decide'?");
  CHECK(did_you_mean("tel", known) == "Did you mean 'tell'?");
  CHECK(did_you_mean("punish", known).empty());
  CHECK(nearest("decine", known, 1) == Strings{"decline"});
  CHECK(nearest(std::string(5000, 'a'), known).empty());  // and quickly

  CHECK(rc::check("a known name is nearest to itself", [&] {
    const auto& name = *rc::gen::elementOf(known);
    RC_ASSERT(nearest(name, known, 1) == Strings{name});
  }));
}
