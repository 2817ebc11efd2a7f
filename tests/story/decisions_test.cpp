// The six interactions, read from the examples of docs/scenario-language.md.

#include "support.hpp"

namespace plumbline::story {

namespace {

/// The decision of a scene of its own in the small story.
Interaction decision(const std::string& lua, const std::string& now = {}) {
  auto l = load(small_story({.before = {},
                             .head = {},
                             .scene = {},
                             .option = {},
                             .after = "scene \"here\" { " + now + lua + " },"}));
  INFO(l.text());
  REQUIRE(l.scenario);
  return l.scenario->scenes[1].ask;
}

const rules::Vocabulary& words() { return shipped_judge().book().vocabulary; }
rules::Mask values(std::string_view field, std::initializer_list<const char*> ids) {
  const auto& f = words().fields[*words().field(field)];
  rules::Mask out = 0;
  for (const char* id : ids) out |= rules::bit(*f.value(id));
  return out;
}
rules::Mask said(const rules::Act& act, std::string_view field) { return act.fields[*words().field(field)]; }
std::string verb(const Deed& d) { return words().verbs[d.act.verb].id; }

constexpr const char* kBest = "meant = 'best', world = 'w', learn = 'l'";
constexpr const char* kWrong = "meant = 'wrong', world = 'w', learn = 'l', tempts = 't'";

}  // namespace

SCENARIO("choose: options with facts, feedback, effect and way") {
  const auto ask = decision(R"(choose "What now?" {
    timer = { 60, late = 2, off = true },
    option "Tell both" { as = "both", does = disclose { "risk", to = { "boss", "court" }, via = "secure" }, )" +
                            std::string(kWrong) + R"(,
      cite = { { "boundary.demeanour", "Read out." }, { "communication.empathy", "Warm.", as = "required" } },
      set = "posted = true", go = "a", when = "trust > 2" },
    option "Nothing" { does = nothing, )" +
                            kBest + R"( },
    option "Several" { does = { tell "limits", keep { "status", "work", from = "cousin" }, check { "danger", basis = "facts" } }, )" +
                            kBest + R"( },
  })");
  CHECK(ask.kind == Kind::choose);
  CHECK(ask.prompt == "What now?");
  REQUIRE(ask.options.size() == 3);
  THEN("the timer names the option that happens when time runs out") {
    REQUIRE(ask.timer);
    CHECK(ask.timer->seconds == 60);
    CHECK(ask.timer->late == 1);
    CHECK(ask.timer->off_at_first);
  }
  THEN("an act to two people is one deed each, and the cast is remembered") {
    const auto& deeds = ask.options[0].deeds;
    REQUIRE(deeds.size() == 2);
    CHECK(verb(deeds[0]) == "disclose");
    CHECK(said(deeds[0].act, "to") == values("to", {"supervisor"}));
    CHECK(deeds[0].cast == 2);
    CHECK(said(deeds[1].act, "to") == values("to", {"court"}));
    CHECK(deeds[1].cast == -1);
    CHECK(said(deeds[1].act, "what") == values("what", {"risk"}));
    CHECK(said(deeds[1].act, "via") == values("via", {"secure"}));
  }
  THEN("keeping two facts back is one deed per fact, 'nothing' is none") {
    CHECK(ask.options[1].deeds.empty());
    const auto& deeds = ask.options[2].deeds;
    REQUIRE(deeds.size() == 4);
    CHECK(verb(deeds[1]) == "withhold");
    CHECK(deeds[1].cast == 3);
    CHECK(said(deeds[1].act, "what") != said(deeds[2].act, "what"));
  }
  THEN("citations, effects, ways and conditions are there") {
    const auto& o = ask.options[0];
    CHECK(o.id == "both");
    CHECK(ask.options[1].id == "2");
    REQUIRE(o.cites.size() == 2);
    CHECK(o.cites[0].verdict == rules::Verdict::insufficient);
    CHECK(o.cites[1].verdict == rules::Verdict::required);
    CHECK(o.set->text == "posted = true");
    CHECK(o.go[0].kind == Target::Kind::ending);
    CHECK(o.when->text == "trust > 2");
    CHECK(o.meant == Meant::wrong);
  }
}

SCENARIO("select: picks are options, outcomes say what follows") {
  const auto ask = decision(R"(select "What do you find out?" {
    pick "Is he thinking of it?" { does = check { "danger", explores = "intent" }, meant = "best" },
    pick "He has said it before" { as = "before", does = check { "danger", basis = "stereotype" }, meant = "wrong", tempts = "t", learn = "l" },
    outcome { verdict = { "wrong", "poor" }, world = "He looks away.", learn = "Ask." },
    outcome { with = "before", without = "1", world = "He laughs.", learn = "No.", go = "start" },
    outcome { world = "He answers.", learn = "Good.", set = "posted = true" },
  })",
                            "now = { danger = 'unassessed', danger_to = 'self' },");
  REQUIRE(ask.options.size() == 2);
  CHECK(ask.options[1].id == "before");
  REQUIRE(ask.outcomes.size() == 3);
  CHECK(ask.outcomes[0].verdicts == (rules::bit(static_cast<std::size_t>(rules::Verdict::forbidden)) |
                                     rules::bit(static_cast<std::size_t>(rules::Verdict::insufficient))));
  CHECK(ask.outcomes[1].with == std::vector<std::uint8_t>{1});
  CHECK(ask.outcomes[1].without == std::vector<std::uint8_t>{0});
  CHECK(ask.outcomes[1].go[0].index == 0);
  CHECK_FALSE(ask.outcomes[2].verdicts);
  CHECK(ask.outcomes[2].set);
}

SCENARIO("grid: people by facts, one bit each") {
  const auto ask = decision(R"(grid "Who hears what?" {
    to = { "clinician", "boss", "cousin" },
    fact.risk "how he is tonight", fact.whereabouts { "where he is", as = "where" }, fact.offence "why he is here",
    via = "secure",
    best = { clinician = { "risk", "where" }, boss = "risk" },
    outcome { with = { "cousin.offence", "boss.where" }, world = "w", learn = "l" },
    outcome { world = "w", learn = "l" },
  })",
                            "now = { danger = 'imminent', danger_to = 'self' },");
  CHECK(ask.recipients == std::vector<std::uint8_t>{4, 2, 3});
  REQUIRE(ask.facts.size() == 3);
  CHECK(ask.facts[1].id == "where");
  CHECK(ask.best == 0b001'011U);
  CHECK(ask.outcomes[0].with == std::vector<std::uint8_t>{8, 4});
  CHECK(said(ask.act, "via") == values("via", {"secure"}));
}

SCENARIO("a role that nobody in the cast has can be told, too") {
  const auto l =
      load(small_story({.before = {}, .head = {}, .scene = {}, .option = {}, .after = R"(scene "here" {
    redact "Cut." { to = "public", fact.figures "41", best = { "figures" }, outcome { world = "w", learn = "l" } } },)"}));
  REQUIRE(l.scenario);
  CHECK(l.scenario->cast.back().id == "public");
  CHECK_FALSE(l.scenario->cast.back().name.empty());
  CHECK(l.scenario->cast[l.scenario->scenes[1].ask.recipients[0]].role ==
        words().fields[words().known.to].value("public"));
}

SCENARIO("redact: a document of plain and of telling phrases") {
  const auto ask = decision(R"(redact "Mark what must go." {
    to = "public",
    text "This year ", fact.figures "41 people", " found work. ",
    fact.identity { "Darnell M.", as = "name" }, text " and ", fact.identity "aged 31",
    best = { "figures" },
    outcome { with = { "name", "identity" }, world = "w", learn = "l" },
    outcome { world = "w", learn = "l" },
  })");
  REQUIRE(ask.pieces.size() == 6);
  CHECK(ask.pieces[0].text == "This year ");
  CHECK(ask.pieces[0].fact == -1);
  CHECK(ask.pieces[2].text == " found work. ");
  CHECK(ask.pieces[3].fact == 1);
  CHECK(ask.best == 1U);
  CHECK(ask.outcomes[0].with == std::vector<std::uint8_t>{1, 2});
}

SCENARIO("form: entries, each with wordings") {
  const auto ask = decision(R"(form "The safety record" {
    does = record { "danger", "disclosure" },
    entry "Time" { holds = "when",
      write "16:47" { meant = "best" },
      write "As usual" { holds = "label", meant = "wrong", tempts = "t", learn = "l" },
    },
    entry "Told" { as = "told", holds = { "whom", "what", "ground" }, write "The clinician" { meant = "best", does = tell "disclosure" } },
    entry "Rest" { holds = { "words", "facts", "reasons", "next" }, write "All of it" { meant = "best" } },
    outcome { without = { "when", "told" }, world = "w", learn = "l" },
    outcome { world = "w", learn = "l" },
  })",
                            "now = { unrecorded = 'danger' },");
  REQUIRE(ask.entries.size() == 3);
  CHECK(ask.entries[0].id == "when");
  CHECK(ask.entries[1].id == "told");
  CHECK(ask.entries[0].writings[0].holds == values("holds", {"when"}));
  CHECK(ask.entries[0].writings[1].holds == values("holds", {"label"}));
  CHECK(ask.entries[1].writings[0].holds == values("holds", {"whom", "what", "ground"}));
  CHECK(ask.entries[1].writings[0].deeds.size() == 1);
  CHECK(ask.outcomes[0].without == std::vector<std::uint8_t>{0, 1});
  CHECK(said(ask.act, "matter") == values("matter", {"danger", "disclosure"}));
}

SCENARIO("order: steps in a row") {
  const auto ask = decision(R"(order "What first?" {
    step "Write it down" { does = record "misconduct", meant = "best" },
    step "Report it" { does = report { "misconduct", to = "ethics" }, meant = "best", as = "report" },
    outcome { without = "report", world = "w", learn = "l" },
    outcome { world = "w", learn = "l" },
  })",
                            "now = { misconduct = 'seen' },");
  CHECK(ask.options.size() == 2);
  CHECK(ask.outcomes[0].without == std::vector<std::uint8_t>{1});
}

SCENARIO("too much of anything is refused, not cut off in silence") {
  const auto code = [](const std::string& lua) {
    const auto l = load(small_story(
        {.before = {}, .head = {}, .scene = {}, .option = {}, .after = "scene \"here\" { " + lua + " },"}));
    return !l.scenario && l.find("story.too-many-parts") != nullptr;
  };
  const auto times = [](const std::string& part, int n) {
    std::string out;
    for (int i = 0; i < n; ++i) out += part;
    return out;
  };
  const std::string outcome = "outcome { world = 'w', learn = 'l' }";
  CHECK(code("order 'q' { " + times("step 'x' { does = nothing, meant = 'best' }, ", 16) + outcome + " }"));
  CHECK(code("select 'q' { " + times("pick 'x' { does = nothing, meant = 'best' }, ", 61) + outcome + " }"));
  CHECK(code("choose 'q' { " +
             times("option 'x' { does = nothing, meant = 'best', world = 'w', learn = 'l' }, ", 61) + " }"));
  CHECK(code("redact 'q' { to = 'public', best = {}, " + times("fact.status 'x', ", 61) + outcome + " }"));
  CHECK(code("grid 'q' { to = 'public', best = {}, " + times("fact.status 'x', ", 17) + outcome + " }"));
  CHECK(code("form 'q' { does = record 'contact', " +
             times("entry 'x' { holds = 'when', write 'y' { meant = 'best' } }, ", 16) + outcome + " }"));
  CHECK(code("form 'q' { does = record 'contact', entry 'x' { holds = 'when', " +
             times("write 'y' { meant = 'best' }, ", 16) + " }, " + outcome + " }"));
  CHECK(code("choose 'q' { option 'x' { does = { " + times("tell 'limits', ", 250) +
             " }, meant = 'best', world = 'w', learn = 'l' } }"));
  CHECK(code(times("given 'posted' { breach = 'found' }, ", 9)));
}

}  // namespace plumbline::story
