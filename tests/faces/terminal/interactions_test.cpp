#include "faces/terminal/table.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

using namespace plumbline;
using namespace plumbline::terminal;

namespace {

/// A scenario of one scene with this question.
std::string asking(const std::string& question) {
  return R"lua(
return scenario {
  title = "One question", version = "1.0", minutes = 1,
  cast = { you = "Lena", haas = client "Haas", clinician = clinician "Dr Osei", boss = supervisor "Ana", sister = relative "his sister" },
  scene "one" {
    now = { danger = "possible", danger_to = "self" },
    say "It is Friday.",
)lua" + question +
         R"lua(
  },
  ending "a" { title = "Monday", say "Over." },
}
)lua";
}

const char* const kSelect = R"lua(
  select "What do you find out now?" {
    pick "Whether it is meant now" { does = check { "danger", explores = "intent" }, meant = "best" },
    pick "Who is with him" { does = check { "danger", explores = "company" }, meant = "best" },
    pick "What people like him do" { does = check { "danger", basis = "stereotype" }, meant = "wrong", tempts = "t", learn = "l" },
    outcome { world = "He answers.", learn = "Ask." },
  })lua";

const char* const kOrder = R"lua(
  order "What comes first?" {
    step "Stay with him" { does = protect { "stay" }, meant = "best" },
    step "Tell Dr Osei" { does = disclose { "risk", to = "clinician" }, meant = "best" },
    step "Go home" { does = nothing, meant = "wrong", tempts = "t", learn = "l" },
    outcome { world = "It is done.", learn = "Life first." },
  })lua";

const char* const kGrid = R"lua(
  grid "Who hears what?" {
    to = { "clinician", "boss", "sister" },
    fact.risk "how he is tonight", fact.whereabouts "where he is", fact.offence "what he is on probation for",
    best = { clinician = { "risk", "whereabouts" }, boss = "risk" },
    outcome { with = "sister.offence", world = "She cries.", learn = "Not hers." },
    outcome { world = "They come.", learn = "Those able to act." },
  })lua";

const char* const kRedact = R"lua(
  redact "Mark what must go." {
    to = "public",
    text "This year ", fact.figures "41 people found work", text ". ", fact.identity "Haas M.,", text " bakes at ", fact.work "Rosetti's", text ".",
    best = { "figures" },
    outcome { with = { "identity", "work" }, world = "Somebody knows him.", learn = "Names lead." },
    outcome { world = "It is printed.", learn = "Totals show nobody." },
  })lua";

const char* const kForm = R"lua(
  form "The safety record" {
    does = record { "danger" },
    entry "Time" { holds = "when", write "16:47, approximate" { meant = "best" }, write "Friday, as usual" { holds = "label", meant = "wrong", tempts = "t", learn = "l" } },
    entry "What was said" { holds = "words", write "His words" { meant = "best" }, write "He seemed low" { holds = "guess", meant = "wrong", tempts = "t", learn = "l" } },
    outcome { without = "when", world = "Nobody knows when.", learn = "Write the time." },
    outcome { world = "It is on file.", learn = "Good." },
  })lua";

struct Asking {
  Staged staged;
  Sitting sitting;
  Asking(const std::string& question, std::vector<std::string> lines)
      : staged(asking(question)), sitting(staged.stage(), std::move(lines), {.quick = true}) {
    sitting.play();
  }
  /// What was recorded last.
  std::uint64_t code() const {
    REQUIRE_FALSE(sitting.keeper.kept.empty());
    return sitting.keeper.kept.back().log.back().decision.code;
  }
  std::string shown() const { return sitting.shown(); }
};

/// The numbers shown for options of the file, in that order.
std::string numbers_for(const std::string& question, const std::vector<std::string>& texts) {
  Staged staged(asking(question));
  play::Session session(staged.stage(), {});
  std::string out;
  for (const auto& t : texts) out += number_of(session, t) + " ";
  return out;
}

/// The number shown for a fact of a grid.
std::string fact_number(const std::string& question, std::uint8_t fact) {
  Staged staged(asking(question));
  const auto at_hand = offer(play::Session(staged.stage(), {}));
  for (std::size_t i = 0; i < at_hand.facts.size(); ++i)
    if (at_hand.facts[i] == fact) return std::to_string(i + 1);
  return "";
}

std::string writing_number(std::size_t entry, std::uint8_t writing) {
  Staged staged(asking(kForm));
  const auto at_hand = offer(play::Session(staged.stage(), {}));
  for (std::size_t i = 0; i < at_hand.writings[entry].size(); ++i)
    if (at_hand.writings[entry][i] == writing) return std::to_string(i + 1);
  return "";
}

}  // namespace

SCENARIO("select: numbers of all that apply") {
  Asking a(kSelect, {numbers_for(kSelect, {"Who is with him", "Whether it is meant now"})});
  CHECK(a.code() == 0b011);
  CHECK(in_order(a.shown(), {"What do you find out now?", "Answer with the numbers of all that apply",
                             "You decided:", "Whether it is meant now", "Who is with him", "He answers."}));
  AND_THEN("none is an answer, an empty line is not") {
    Asking none(kSelect, {"", "4", "none"});
    CHECK(none.code() == 0);
    CHECK(in_order(none.shown(), {"There is no number in that.", "There is no number 4 here.",
                                  "You decided: None of it."}));
  }
}

SCENARIO("order: numbers in order, some may be left out, none stands twice") {
  Asking a(kOrder, {"1 1", numbers_for(kOrder, {"Tell Dr Osei", "Stay with him"})});
  CHECK(a.code() == 0x12);
  CHECK(in_order(a.shown(), {"A step stands there twice.", "You decided:", "1. Tell Dr Osei",
                             "2. Stay with him", "It is done."}));
  CHECK(Asking(kOrder, {"none"}).code() == 0);
}

SCENARIO("grid: one recipient after the other, a summary, a chance to change") {
  const auto risk = fact_number(kGrid, 0), where = fact_number(kGrid, 1), offence = fact_number(kGrid, 2);
  WHEN("it is confirmed") {
    Asking a(kGrid, {risk + " " + where, risk, "none", ""});
    CHECK(a.code() == 0b000'001'011);
    CHECK(in_order(a.shown(), {"Who hears what?", "Dr Osei hears: numbers, or \"none\".", "Ana hears:",
                               "His sister hears:", "1. Dr Osei: how he is tonight; where he is",
                               "3. His sister: nothing", "Is that right?", "They come."}));
  }
  WHEN("it is begun again") {
    Asking a(kGrid, {risk, risk, offence, "change", risk, "none", "none", "yes"});
    CHECK(a.code() == 0b000'000'001);
  }
  WHEN("a question is gone back to") {
    Asking a(kGrid, {risk, "back", where, "none", offence, "back", "none", ""});
    CHECK(a.code() == 0b000'000'010);
  }
  WHEN("one line of the summary is changed") {
    Asking a(kGrid, {risk, "none", offence, "3", "none", ""});
    CHECK(a.code() == 0b000'000'001);
    CHECK(count(a.shown(), "His sister hears:") == 2);
    CHECK(count(a.shown(), "Ana hears:") == 1);
  }
  WHEN("one line is to be changed, and then not") {
    Asking a(kGrid, {risk, "none", offence, "3", "back", ""});
    CHECK(a.code() == 0b100'000'001);
  }
  WHEN("something else is typed at the summary") {
    Asking a(kGrid, {risk, "none", "none", "what?", ""});
    CHECK(a.code() == 0b000'000'001);
    CHECK(has(a.shown(), "Enter, a number or \"change\", please."));
  }
  WHEN("the input ends at the summary") {
    Asking a(kGrid, {risk, "none", "none"});
    THEN("nothing is decided") { CHECK(a.sitting.keeper.kept.empty()); }
  }
}

SCENARIO("redact: the document with numbered phrases, and how it reads afterwards") {
  WHEN("the phrases about him are blacked out") {
    Asking a(kRedact, {"2 and 3", ""});
    CHECK(a.code() == 0b001);
    CHECK(in_order(a.shown(),
                   {"This year [1 41 people found work]. [2 Haas M.,] bakes at [3 Rosetti's].",
                    "It now reads:", "This year 41 people found work. [blacked out] bakes at [blacked out].",
                    "It is printed."}));
  }
  WHEN("it is marked anew") {
    Asking a(kRedact, {"all", "change", "2", "hm", "back", "none", "ok"});
    CHECK(has(a.shown(), "Enter or \"change\", please."));
    CHECK(a.code() == 0b111);
    CHECK(has(a.shown(), "Somebody knows him."));
  }
}

SCENARIO("form: entry by entry, and 0 leaves one blank") {
  const auto time = writing_number(0, 0), words = writing_number(1, 0), guess = writing_number(1, 1);
  WHEN("all of it is filled in") {
    Asking a(kForm, {time, words, ""});
    CHECK(a.code() == 0x11);
    CHECK(in_order(a.shown(), {"Entries: Time, What was said.", "Time:", "or 0 to leave it blank",
                               "What was said:", "Is that right?", "It is on file."}));
  }
  WHEN("one is left blank") {
    Asking a(kForm, {"0", guess, ""});
    CHECK(a.code() == 0x20);
    CHECK(in_order(a.shown(), {"1. Time: (left blank)", "Nobody knows when."}));
  }
  WHEN("a number is wrong") {
    Asking a(kForm, {"9", "0", "0", ""});
    CHECK(a.code() == 0);
    CHECK(has(a.shown(), "There is no number 9 here."));
  }
}

SCENARIO("back at the first question of a decision goes back to the decision before") {
  Asking a(kGrid, {"back", "quit"});
  CHECK(has(a.shown(), "There is no decision to take back yet."));
}

SCENARIO("Options are shuffled by the seed, and what is recorded is the order of the file") {
  Staged staged(asking(kOrder));
  std::vector<std::string> seen;
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    play::Session session(staged.stage(), {.seed = seed});
    const auto first = number_of(session, "Stay with him");
    if (std::find(seen.begin(), seen.end(), first) == seen.end()) seen.push_back(first);
    Sitting s(staged.stage(), {first}, {.quick = true});
    s.play({.seed = seed});
    CHECK(s.keeper.kept.back().log[0].decision.code == 1);
  }
  CHECK(seen.size() == 3);
}

SCENARIO("The facts of a grid and the wordings of a form are shuffled too") {
  const auto different = [](const char* question, auto shown) {
    Staged staged(asking(question));
    std::set<std::vector<std::uint8_t>> seen;
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
      const play::Session session(staged.stage(), {.seed = seed});
      seen.insert(shown(offer(session)));
    }
    return seen.size();
  };
  CHECK(different(kGrid, [](const Offer& o) { return o.facts; }) == 6);
  AND_THEN("the place in one entry tells nothing about the next") {
    CHECK(different(kForm, [](const Offer& o) {
            return std::vector<std::uint8_t>{o.writings[0][0], o.writings[1][0]};
          }) == 4);
  }
}
