// What is found in small stories told in Lua. That every code can be brought about is shown by
// diagnostics_doc_test.cpp; here it is looked at how findings come about and what stands in them.

#include "check/check.hpp"

#include "check/checked.hpp"

using namespace plumbline;
using check::Finding;
using check::Report;
using support::checked;
using support::count;
using support::find;
using support::the_one;

using Path = std::vector<std::string>;

namespace {

/// A short and a long way to the hall; `more` stands beside the scenes.
std::string two_ways(const std::string& more) {
  return R"lua(
return scenario {
  title = "Two ways", version = "1",
  cast = { you = "Officer Test", cousin = own_circle "your cousin" },
  vars = { told = false, calls = range(0, 3) },
)lua" + more +
         R"lua(
  scene "door" {
    choose "Your cousin asks." {
      option "Not today" { does = keep { "status", from = "cousin" }, meant = "best", world = "A nod.", learn = "Right.",
        set = "calls = 1" },
      option "Tell at once" { does = disclose { "status", to = "cousin" }, meant = "wrong", world = "A nod.",
        learn = "No.", tempts = "Family.", set = "told = true; calls = 2", go = "hall" },
    },
  },
  scene "stairs" {
    say { "You have been here before.", when = "calls > 1" },
    choose "She asks again." {
      option "Not today" { does = keep { "status", from = "cousin" }, meant = "best", world = "A nod.", learn = "Right." },
      option "Tell now" { does = disclose { "status", to = "cousin" }, meant = "wrong", world = "A nod.", learn = "No.",
        tempts = "Family.", set = "told = true; calls = 3" },
    },
  },
  scene "landing" { say "Nine steps." },
  scene "hall" {
    choose "And once more." {
      option "Tell after all" { does = disclose { "status", to = "cousin" }, meant = "wrong", world = "A nod.",
        learn = "No.", tempts = "Family.", set = "told = true" },
      option "Not today" { does = keep { "status", from = "cousin" }, meant = "best", world = "A nod.", learn = "Right." },
    },
  },
  ending "kept" { title = "Kept", when = "not told", say "Good night." },
  ending "known" { title = "Known", say "She knows." },
}
)lua";
}

const check::EndingReport& ending(const Report& r, const std::string& id) {
  const auto it = std::find_if(r.endings.begin(), r.endings.end(), [&](const auto& e) { return e.id == id; });
  REQUIRE(it != r.endings.end());
  return *it;
}

}  // namespace

SCENARIO("a claim that doesn't hold is shown false by a shortest way") {
  GIVEN("'always', and two ways to break it") {
    const auto f = the_one(checked(two_ways("always \"not told\",")), "C21.not-always");
    CHECK(f.said.gravity == base::Gravity::error);
    CHECK(f.path == Path{"door", "Tell at once", "hall"});
    CHECK(f.at.empty());
    CHECK(f.said.where == base::Location{"test.lua", 6});
    CHECK(f.said.message == "You say that this is always so: not told. It isn't here.");
    CHECK(f.said.hint == "There told is yes.");
  }
  GIVEN("'never', of which the short way is no example") {
    const auto f = the_one(checked(two_ways("never \"told and calls == 3\",")), "C22.not-never");
    CHECK(f.path == Path{"door", "Not today", "stairs", "Tell now", "hall"});
    CHECK(f.said.hint == "There told is yes and calls is 3.");
  }
  GIVEN("'never' of a place") {
    const auto r = checked(two_ways("never { \"calls == 3\", at = \"hall\" }, never { at = \"known\" },"));
    REQUIRE(count(r, "C22.not-never") == 2);
    CHECK(find(r, "C22.not-never")->at == "hall");
    CHECK(find(r, "C22.not-never")->path == Path{"door", "Not today", "stairs", "Tell now", "hall"});
  }
  GIVEN("a claim about a scene that is only passed") {
    const auto f = the_one(checked(two_ways("never { \"told\", at = \"landing\" },")), "C22.not-never");
    CHECK(f.path == Path{"door", "Not today", "stairs", "Tell now", "hall"});
  }
  GIVEN("a claim that is false before anything is decided") {
    CHECK(the_one(checked(two_ways("always \"calls > 0\",")), "C21.not-always").path == Path{"door"});
  }
  GIVEN("'reachable' of what can't be") {
    const auto f = the_one(checked(two_ways("reachable { \"told\", at = \"kept\" },")), "C23.not-reachable");
    CHECK(f.at == "kept");
    CHECK(f.path.empty());
  }
  GIVEN("claims that are true, in states, in passing and at endings") {
    const auto r = checked(two_ways(
        "always \"calls < 3 or told\", never { \"told\", at = \"kept\" }, reachable { \"calls == 3\", at = "
        "\"landing\" }, reachable \"told and calls == 2\", reachable { at = \"known\" }, always { \"not "
        "told\", "
        "at = \"stairs\" },"));
    CHECK(r.complete);
    for (const auto* code : {"C21.not-always", "C22.not-never", "C23.not-reachable"})
      CHECK(count(r, code) == 0);
  }
}

SCENARIO("a warning is accepted, an error isn't") {
  const std::string coffee =
      "scene \"coffee\" { choose \"How?\" {\n"
      "option \"Black\" { does = nothing, meant = \"best\", world = \"Hot.\", learn = \"Fine.\" },\n"
      "option \"White\" { does = nothing, meant = \"best\", world = \"Hot.\", learn = \"Fine.\" } } },\n";
  const auto counted = [](const Report& r) {
    check::Checked all;
    all.reports = {r};
    return check::warnings(all);
  };
  GIVEN("a warning of the checker, accepted at its place") {
    const auto bare = checked(two_ways(coffee));
    const auto r = checked(
        two_ways(coffee + "accept { \"C11.nothing-at-stake\", at = \"coffee\", why = \"A pause.\" },"));
    const auto f = the_one(r, "C11.nothing-at-stake");
    CHECK(f.accepted == "A pause.");
    CHECK(count(r, "C28.accepts-nothing") == 0);
    CHECK(counted(r) + 1 == counted(bare));
    THEN("the loader's warning about the same scene still counts") {
      CHECK(the_one(r, "story.nothing-at-stake").accepted.empty());
    }
  }
  GIVEN("one of the loader, accepted for the whole scenario") {
    const auto r = checked(two_ways(coffee + "accept { \"story.nothing-at-stake\", why = \"A pause.\" },"));
    CHECK(the_one(r, "story.nothing-at-stake").accepted == "A pause.");
    CHECK(the_one(r, "C11.nothing-at-stake").accepted.empty());
  }
  GIVEN("one accepted at another place") {
    const auto r =
        checked(two_ways(coffee + "accept { \"C11.nothing-at-stake\", at = \"hall\", why = \"A pause.\" },"));
    CHECK(the_one(r, "C11.nothing-at-stake").accepted.empty());
    const auto f = the_one(r, "C28.accepts-nothing");
    CHECK(f.at == "hall");
    CHECK(f.said.where.line > 0);
    CHECK(f.said.message == "No warning 'C11.nothing-at-stake' is given at 'hall' any more.");
  }
  GIVEN("an error") {
    const auto r =
        checked(two_ways("always \"not told\", accept { \"C21.not-always\", why = \"Nearly.\" },"));
    CHECK(the_one(r, "C21.not-always").accepted.empty());
    CHECK(the_one(r, "C28.accepts-nothing").said.message ==
          "'C21.not-always' is an error here; only warnings can be accepted.");
  }
}

SCENARIO("what the loader said is part of the report") {
  GIVEN("a field that the language doesn't have") {
    const auto r =
        checked(two_ways("notes = 1, vars = { told = false, calls = range(0, 3), mood = false },"), "town");
    THEN("a file that is refused has nothing else") {
      CHECK_FALSE(r.loaded);
      CHECK(r.scenario == "town");
      for (const auto& f : r.findings) CHECK(f.said.code.find("story.") == 0);
    }
  }
  GIVEN("a variable nobody looks at") {
    auto lua = two_ways("");
    lua.replace(lua.find("told = false,"), 13, "mood = false, told = false,");
    const auto f = the_one(checked(lua, "town"), "story.unused-variable");
    CHECK(f.said.gravity == base::Gravity::warning);
    CHECK(f.said.where == base::Location{"town.lua", 5});
    CHECK(f.at.empty());
  }
  GIVEN("a judgement that differs, in a scene") {
    auto lua = two_ways("");
    lua.replace(lua.rfind("meant = \"wrong\""), 15, "meant = \"poor\"");
    CHECK(the_one(checked(lua), "story.meant-differs").at == "hall");
  }
  GIVEN("a range that might be left, and isn't") {
    auto lua = two_ways("");
    lua.replace(lua.find("set = \"calls = 1\""), 17, "set = \"calls = calls + 1\"");
    const auto loaded = story::load_scenario({"test.lua", lua}, support::shipped_judge());
    if (!loaded) FAIL(base::to_text(loaded.error()));
    REQUIRE(loaded->remarks.size() == 1);
    CHECK(loaded->remarks[0].code == "story.value-out-of-range");
    const auto r = checked(lua);
    CHECK(count(r, "story.value-out-of-range") == 0);
    CHECK(count(r, "C07.out-of-range") == 0);
  }
  THEN("findings are sorted by line") {
    const auto r =
        checked(two_ways("always \"not told\", never \"told\", reachable \"calls == 0 and told\","));
    CHECK(std::is_sorted(r.findings.begin(), r.findings.end(), [](const Finding& a, const Finding& b) {
      return a.said.where.line < b.said.where.line;
    }));
  }
}

SCENARIO("endings have the scores of the cheapest and the dearest course to them") {
  GIVEN("two ways, of three decisions and of two") {
    const auto r = checked(two_ways(""));
    REQUIRE(r.endings.size() == 2);
    const auto& kept = ending(r, "kept");
    CHECK(kept.reachable);
    CHECK(kept.without_critical);
    CHECK(kept.least_cost == 0);
    CHECK(kept.best == 100);
    CHECK(kept.worst == 100);
    const auto& known = ending(r, "known");
    CHECK(known.least_cost > 0);
    CHECK(known.best < 100);
    CHECK(known.worst < known.best);
    CHECK(known.worst_known);
    CHECK(r.at_stake > 0);
    for (const auto& s : r.strategies) CHECK(s.ended);
  }
  GIVEN("a circle that costs each time") {
    auto lua = two_ways("");
    lua.replace(lua.find("go = \"hall\""), 11, "go = \"door\"");
    const auto r = checked(lua);
    CHECK(the_one(r, "C27.cost-without-end").said.gravity == base::Gravity::note);
    CHECK_FALSE(ending(r, "known").worst_known);
    CHECK(ending(r, "known").worst == 0);
    CHECK(ending(r, "kept").worst_known);
  }
  GIVEN("an ending nobody comes to") {
    const auto r = checked(
        two_ways("ending \"odd\" { title = \"Odd\", when = \"calls == 3 and not told\", say \"Odd.\" },"));
    CHECK_FALSE(ending(r, "odd").reachable);
    CHECK(the_one(r, "C03.never-reached").at == "odd");
  }
  GIVEN("a lower mark") {
    check::Wishes low;
    low.mark = 1;
    CHECK(count(checked(two_ways(""), "test", low), "C20.blind-strategy-passes") >
          count(checked(two_ways("")), "C20.blind-strategy-passes"));
  }
}

SCENARIO("each option that is meant as best is looked at") {
  auto lua = two_ways("");
  const auto second = lua.find("meant = \"wrong\"", lua.find("Tell now"));
  lua.replace(second, 15, "meant = \"best\"");
  const auto f = the_one(checked(lua), "C12.best-is-not-best");
  CHECK(f.at == "stairs");
  CHECK(f.said.message.find("loses") != std::string::npos);
  CHECK(f.said.message.find("Tell now") != std::string::npos);
  CHECK(f.path == Path{"door", "Not today", "stairs", "Tell now", "hall"});
}

SCENARIO("the other version is looked at as well") {
  const std::string notice =
      "notice = { \"It may touch you.\", alternative = \"porch\", about_alternative = \"Another day.\" },\n"
      "scene \"start\" { say \"Monday.\", go = \"door\" },\n"
      "scene \"porch\" { choose \"She waits on the porch.\" {\n"
      "option \"Tell\" { does = disclose { \"status\", to = \"cousin\" }, meant = \"wrong\", world = \"A "
      "nod.\", learn = "
      "\"No.\", tempts = \"Family.\", go = \"other\" },\n"
      "option \"Wave\" { does = keep { \"status\", from = \"cousin\" }, meant = \"best\", world = \"A "
      "nod.\", learn = "
      "\"Right.\", go = \"other\" } } },\n"
      "ending \"other\" { title = \"Other\", alternative = true, say \"Another day.\" },\n";
  const auto r = checked(two_ways(notice));
  INFO(support::said(r.findings));
  CHECK(r.complete);
  THEN("its scenes, options and ending count") {
    CHECK(r.scenes == r.scenes_reached);
    CHECK(r.options == r.options_reached);
    CHECK(ending(r, "other").reachable);
    CHECK(ending(r, "other").best == 100);
    CHECK(ending(r, "other").worst == 0);
    CHECK(r.endings.size() == 3);
  }
  THEN("a cost nobody can avoid in it is told of it") {
    auto lua = two_ways(notice);
    const std::string wave = "keep { \"status\", from = \"cousin\" }, meant = \"best\"";
    lua.replace(lua.find(wave), wave.size(),
                "disclose { \"progress\", to = \"cousin\" }, meant = \"wrong\", tempts = \"Pride.\"");
    const auto f = the_one(checked(lua), "C08.no-clean-course");
    CHECK(f.at == "porch");
    CHECK(f.said.message.find("No course of the other version is free of cost") == 0);
    CHECK(count(r, "C08.no-clean-course") == 0);
  }
  THEN("claims hold in both") {
    const auto f = the_one(checked(two_ways(notice + "never { at = \"porch\" },")), "C22.not-never");
    CHECK(f.path == Path{"porch"});
  }
}
