#include "faces/terminal/recorded.hpp"
#include "faces/terminal/table.hpp"

#include <doctest/doctest.h>

using namespace plumbline;
using namespace plumbline::terminal;

namespace {

const char* const kBakery = R"lua(
return scenario {
  title = "The bakery", version = "1.0", minutes = 4, about = "A post about a client's success.",
  cast = { you = "Officer Lena Okafor", darnell = client "Darnell", cousin = own_circle "your cousin" },
  vars = { posted = false },

  scene "draft" {
    title = "Tuesday",
    say "Stories are wanted by four o'clock.",
    say.darnell "Ninety days today.",
    choose "What do you do with your draft?" {
      option "Send the office's figures" {
        does = disclose { "figures", to = "public" }, meant = "best",
        world = "The coordinator writes back: perfect.", learn = "Totals show nobody.",
      },
      option "Post it without his name" {
        does = post { "treatment", "work", to = "cousin", on = "good-intention" }, meant = "wrong",
        world = "Forty likes by six.", tempts = "No name feels like no identification.",
        learn = "The bakery and the ninety days are one person.", set = "posted = true",
      },
    },
  },

  scene "evening" { title = "That evening", say { "Somebody has shared your post.", when = "posted" }, say "It is dark early." },

  scene "porch" {
    title = "On the porch", quiet = true, help = true,
    say.cousin "Is he one of yours?",
    choose "What do you say?" {
      option "Yes, and I'm proud of him" {
        does = disclose { "status", to = "cousin" }, meant = "wrong", world = "Your cousin nods slowly.",
        tempts = "It is family.", learn = "Family has no role in the case.",
      },
      option "I don't talk about work" {
        does = keep { "status", from = "cousin" }, meant = "best", world = "The subject changes.", learn = "The same answer each time.",
      },
    },
  },

  ending "a" { title = "Unprinted", when = "not posted", say "Nobody has heard a thing." },
  ending "b" { title = "Recognised", say "His manager had not known." },
}
)lua";

constexpr play::Setup kSeed{.seed = 3};

struct Bakery {
  Staged staged{kBakery, "the-bakery.lua"};
  play::Session first{staged.stage(), kSeed};
  std::string figures = number_of(first, "Send the office's figures");
  std::string post = number_of(first, "Post it without his name");
};

}  // namespace

SCENARIO("A practice attempt from the first line to the last") {
  Bakery b;
  Sitting s(b.staged.stage(), {b.post, "it is good news", "3", "2", "1"});
  CHECK(s.play(kSeed) == End::finished);
  const auto text = s.shown();
  CAPTURE(text);
  CHECK(in_order(text, {"The bakery (about 4 minutes)",
                        "A post about a client's success.",
                        "Tuesday",
                        "Stories are wanted by four o'clock.",
                        "Darnell: Ninety days today.",
                        "What do you do with your draft?",
                        "Answer with one number, from 1 to 2.",
                        "> " + b.post,
                        "You decided: Post it without his name",
                        "In one line, why?",
                        "> it is good news",
                        "How sure are you?",
                        "> 3",
                        "Forty likes by six.",
                        "What you did: Post it without his name",
                        "That goes against a rule.",
                        "Your reason at the time: \"it is good news\"",
                        "You were sure.",
                        "Against a rule (critical):",
                        "The rule:",
                        "; from",
                        "Why it tempts: No name feels like",
                        "To take along: The bakery and the ninety days are one person.",
                        "What would have been right here: Send the office's figures",
                        "It weighs: one critical",
                        "That evening",
                        "Somebody has shared your post.",
                        "It is dark early.",
                        "On the porch",
                        "Your cousin: Is he one of yours?",
                        "If you or somebody else is in danger"}));
  THEN("the quiet scene is explained at the end only, and no reason is asked for there") {
    CHECK(count(text, "In one line, why?") == 1);
    CHECK(count(text, "Looking back on it") == 1);
    CHECK(text.find("Family has no role") > text.find("\nLooking back\n"));
    CHECK(text.find("The same answer each time") > text.find("\nLooking back\n"));
    const auto porch = text.substr(text.find("On the porch"));
    CHECK(in_order(porch, {"Recognised", "His manager had not known.", "Looking back",
                           "Where you were sure and it turned out differently", "Decision 1: Tuesday",
                           "Your reason at the time: \"it is good news\"", "Decision by decision",
                           "Decision 2: On the porch", "The attempt as a whole", "provisional"}));
  }
  THEN("every decision was kept at once, with reason and confidence") {
    REQUIRE(s.keeper.kept.size() == 2);
    CHECK(s.keeper.kept[0].log.size() == 1);
    CHECK(s.keeper.kept[0].log[0].reason == "it is good news");
    CHECK(s.keeper.kept[0].log[0].confidence == play::Confidence::sure);
    CHECK(s.keeper.kept[0].log[0].decision == play::Decision{1});
    CHECK(s.keeper.kept[1].log.size() == 2);
    CHECK(s.keeper.kept[1].log[1].confidence == play::Confidence::unsaid);
  }
}

SCENARIO("The verdict is not shown before the reason and the confidence are asked for") {
  Bakery b;
  Sitting s(b.staged.stage(), {b.post, "no idea", "1", "quit"});
  s.play(kSeed);
  CHECK(in_order(s.shown(),
                 {"In one line, why?", "How sure are you?", "Forty likes", "That goes against a rule."}));
  CHECK(s.shown().find("goes against") > s.shown().find("How sure are you?"));
}

SCENARIO("An assessment shows only the world until the end") {
  Bakery b;
  const play::Setup setup{.seed = 3, .mode = play::Mode::assessment};
  Sitting s(b.staged.stage(), {b.post, "", "", "why", "back", "1"});
  CHECK(s.play(setup) == End::finished);
  const auto text = s.shown();
  const auto before = text.substr(0, text.find("Looking back"));
  CHECK(has(before, "Forty likes by six."));
  CHECK_FALSE(has(before, "rule"));
  CHECK_FALSE(has(before, "To take along"));
  CHECK(has(before, "In an assessment the explanations come at the end."));
  CHECK(has(before, "In an assessment a decision can't be taken back."));
  CHECK(has(text.substr(before.size()), "Why it tempts: No name feels like"));
}

SCENARIO("The words that can be typed at any question") {
  Bakery b;
  WHEN("help") {
    Sitting s(b.staged.stage(), {"help", "quit"});
    s.play(kSeed);
    CHECK(in_order(s.shown(), {"> help", "If you or somebody else is in danger", "last checked on 2026-",
                               "back:", "Answer with one number", "> quit"}));
  }
  WHEN("again") {
    Sitting s(b.staged.stage(), {"again", "quit"});
    s.play(kSeed);
    CHECK(count(s.shown(), "Darnell: Ninety days today.") == 2);
    CHECK(count(s.shown(), "What do you do with your draft?") == 2);
  }
  WHEN("why, before anything was decided") {
    Sitting s(b.staged.stage(), {"why", "quit"});
    s.play(kSeed);
    CHECK(has(s.shown(), "Nothing has been decided yet."));
  }
  WHEN("why, in the next scene") {
    Sitting s(b.staged.stage(), {b.post, "", "", "why", "quit"});
    s.play(kSeed);
    const auto after = s.shown().substr(s.shown().find("> why"));
    CHECK(in_order(after, {"What you did: Post it without his name", "Against a rule (critical)", "section '",
                           "Why it tempts"}));
  }
  WHEN("why, after a quiet scene") {
    Sitting s(b.staged.stage(), {b.figures, "", "", "back", "quit"});
    s.play(kSeed);
    CHECK(has(s.shown(), "Your last decision is taken back."));
    CHECK(count(s.shown(), "What do you do with your draft?") == 2);
    CHECK(s.keeper.kept.back().log.size() == 2);
    CHECK(s.keeper.kept.back().log[1].kind == play::Entry::Kind::taken_back);
  }
  WHEN("back, with nothing to take back") {
    Sitting s(b.staged.stage(), {"back", "quit"});
    s.play(kSeed);
    CHECK(has(s.shown(), "There is no decision to take back yet."));
  }
  WHEN("back, at the question for a reason") {
    Sitting s(b.staged.stage(), {b.post, "back", b.figures, "", "", "quit"});
    s.play(kSeed);
    THEN("the choice is made anew, and only the second one counts") {
      REQUIRE(s.keeper.kept.size() == 1);
      CHECK(s.keeper.kept[0].log.size() == 1);
      CHECK(s.keeper.kept[0].log[0].decision == play::Decision{0});
    }
  }
}

SCENARIO("Wrong input says what is wrong and asks again") {
  Bakery b;
  Sitting s(b.staged.stage(), {"", "seven", "7", "1 2", b.figures, "", "5", "very", "sure", "quit"});
  s.play(kSeed);
  CHECK(in_order(s.shown(),
                 {"Nothing was typed.", "'seven' can't be understood here.", "There is no number 7 here.",
                  "One number only, please.", "You decided: Send the office's figures",
                  "1, 2 or 3, or Enter.", "1, 2 or 3, or Enter.", "The coordinator writes back"}));
  CHECK(s.keeper.kept[0].log[0].confidence == play::Confidence::sure);
}

SCENARIO("Stopping keeps the attempt and says how to go on") {
  Bakery b;
  WHEN("with quit") {
    Sitting s(b.staged.stage(), {b.figures, "", "", "quit"});
    CHECK(s.play(kSeed) == End::quit);
    CHECK(in_order(s.shown(),
                   {"Your attempt is kept. To go on, type:", "  plumbline play --resume memory.json"}));
  }
  WHEN("because the input ends") {
    Sitting s(b.staged.stage(), {b.figures, "", ""});
    CHECK(s.play(kSeed) == End::quit);
    CHECK(has(s.shown(), "plumbline play --resume memory.json"));
  }
  WHEN("with Ctrl-C") {
    Sitting s(b.staged.stage(), {b.figures, "", "", kCtrlC});
    CHECK(s.play(kSeed) == End::interrupted);
    CHECK(has(s.shown(), "plumbline play --resume memory.json"));
  }
  WHEN("nothing was decided") {
    Sitting s(b.staged.stage(), {"quit"});
    CHECK(s.play(kSeed) == End::quit);
    CHECK(has(s.shown(), "Nothing was decided yet, so there is nothing to keep."));
    CHECK(s.keeper.kept.empty());
  }
  WHEN("in the middle of the reason") {
    Sitting s(b.staged.stage(), {b.figures, kCtrlC});
    CHECK(s.play(kSeed) == End::interrupted);
    CHECK(s.keeper.kept.empty());
  }
}

SCENARIO("An attempt goes on where it stopped") {
  Bakery b;
  Sitting monday(b.staged.stage(), {b.post, "", "", "quit"});
  monday.play(kSeed);
  auto session = play::Session::resume(b.staged.stage(), monday.keeper.kept.back());
  REQUIRE(session.has_value());
  Sitting tuesday(b.staged.stage(), {"1"});
  CHECK(tuesday.player.go_on(std::move(*session)) == End::finished);
  CHECK(in_order(tuesday.shown(), {"You go on after one decision.", "That evening", "On the porch",
                                   "What do you say?", "Looking back"}));
  CHECK(tuesday.keeper.kept.back().log.size() == 2);
  CHECK(tuesday.keeper.kept.back().seed == 3);
}

SCENARIO("Saving that fails is said at once and at the end, and play goes on") {
  Bakery b;
  Sitting s(b.staged.stage(), {b.figures, "", "", "1"});
  s.keeper.trouble = "the disk is full.";
  CHECK(s.play(kSeed) == End::finished);
  CHECK(
      in_order(s.shown(), {"This could not be saved: the disk is full. You can play on", "On the porch",
                           "The attempt as a whole", "This attempt could not be saved: the disk is full."}));
  CHECK(count(s.shown(), "You can play on") == 1);
}

SCENARIO("--quick asks for nothing but the decision") {
  Bakery b;
  Sitting s(b.staged.stage(), {b.figures, "1"}, {.quick = true});
  CHECK(s.play(kSeed) == End::finished);
  CHECK_FALSE(has(s.shown(), "In one line"));
}

SCENARIO("A reason is kept as one readable line of a sensible length") {
  Bakery b;
  Sitting s(b.staged.stage(), {b.figures, "  tab\there \x1b[31m\xff " + std::string(5000, 'x'), "", "quit"});
  s.play(kSeed);
  const auto& reason = s.keeper.kept.at(0).log.at(0).reason;
  CHECK(reason.starts_with("tab here ?[31m? xxx"));
  CHECK(reason.size() <= 1000);
}

SCENARIO("A pipe that answers nothing of use is not asked for ever") {
  Bakery b;
  Sitting s(b.staged.stage(), std::vector<std::string>(5000, "yes"));
  CHECK(s.play(kSeed) == End::quit);
  CHECK(s.in.limits.size() <= 200);
  AND_THEN("a person is") {
    Sitting person(b.staged.stage(), std::vector<std::string>(5000, "yes"), {}, true);
    person.play(kSeed);
    CHECK(person.in.limits.size() == 5001);
  }
}

SCENARIO("Only what holds is told") {
  Bakery b;
  Sitting s(b.staged.stage(), {b.figures, "", "", "2"});
  s.play(kSeed);
  CHECK(has(s.shown(), "It is dark early."));
  CHECK_FALSE(has(s.shown(), "Somebody has shared your post."));
}

SCENARIO("why, after a quiet scene, waits for the end") {
  Staged staged(R"lua(
return scenario {
  title = "Quiet", version = "1.0", minutes = 1, cast = { you = "Lena", ruth = client "Ruth" },
  scene "one" { quiet = true, say.ruth "Nobody knows this.", choose "What?" {
    option "Listen" { does = tell "limits", meant = "best", world = "She goes on.", learn = "Listening first." },
    option "Pass it on" { does = disclose { "confided", to = "public" }, meant = "wrong", world = "It is out.", tempts = "t", learn = "Hers to tell." } } },
  scene "two" { say "Later.", choose "And now?" {
    option "Wait" { does = nothing, meant = "best", world = "w", learn = "l" },
    option "Go" { does = nothing, meant = "best", world = "w", learn = "l" } } },
  ending "a" { title = "End", say "Over." },
}
)lua");
  Sitting s(staged.stage(), {"1", "why", "quit"});
  s.play();
  CHECK(has(s.shown(), "What there is to say about this comes at the end."));
  CHECK_FALSE(has(s.shown(), "To take along"));
}

SCENARIO("When nobody reads any more, playing stops") {
  Bakery b;
  Sitting s(b.staged.stage(), {b.figures, "", "", "1"});
  s.out.setstate(std::ios::badbit);
  CHECK(s.play(kSeed) == End::unread);
}

SCENARIO("A recorded attempt reads like the attempt itself") {
  Bakery b;
  Sitting s(b.staged.stage(), {b.post, "it is good news", "3", "back", b.figures, "", "", "1"});
  s.play(kSeed);
  std::ostringstream out;
  Page page(out);
  CHECK(show_recorded(page, b.staged.stage(), s.keeper.kept.back()));
  const auto text = out.str();
  CHECK(in_order(text, {"The bakery (about 4 minutes)", "Darnell: Ninety days today.",
                        "You decided: Post it without his name", "Your reason: \"it is good news\"",
                        "You were sure.", "Forty likes by six.", "That goes against a rule.",
                        "You took that back.", "You decided: Send the office's figures",
                        "The coordinator writes back: perfect.", "On the porch", "The attempt as a whole"}));
  AND_THEN("a log that doesn't fit is refused") {
    auto log = s.keeper.kept.back();
    log.log.push_back(log.log.front());
    CHECK_FALSE(show_recorded(page, b.staged.stage(), log));
  }
}
