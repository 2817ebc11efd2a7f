#pragma once
// What several tests need: the shipped rulebook, a scenario from Lua text, and one small story with all six
// interactions.

#include "play/session.hpp"
#include "story/loader.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>
#include <memory>
#include <string>

namespace plumbline::support {

inline std::string file_text(const std::string& path) {
  std::ifstream file(std::string(PLUMBLINE_SOURCE_DIR) + "/" + path);
  return {std::istreambuf_iterator<char>(file), {}};
}

inline const rules::Judge& shipped_judge() {
  static const auto text = file_text("scenarios/rulebook.xml");
  static const auto book = [] {
    auto r = rules::read_rulebook({"rulebook.xml", text});
    if (!r) FAIL(base::to_text(r.error()));
    return std::move(r).value();
  }();
  static const rules::Judge judge(book);
  return judge;
}

/// A scenario ready to play; fails the test when the text doesn't load.
struct Told {
  story::Scenario scenario;
  std::unique_ptr<play::Stage> stage;
  explicit Told(const std::string& lua, const std::string& name = "test.lua") {
    auto r = story::load_scenario({name, lua}, shipped_judge());
    if (!r) FAIL(base::to_text(r.error()));
    scenario = std::move(r->scenario);
    stage = std::make_unique<play::Stage>(scenario, shipped_judge());
  }
};

inline const char* const kAllSix = R"lua(
return scenario {
  title = "All six", version = "1", minutes = 1,
  cast = { you = "Officer Test", kim = client "Kim", boss = supervisor "your supervisor", cousin = own_circle "your cousin",
           paper = public "the readers", nurse = clinician "the crisis nurse", ethics_desk = ethics "the ethics officer" },
  vars = { posted = false, calls = range(0, 3, 0) },
  scene "opening" { say "It is Monday.", go = "post" },
  scene "post" {
    say { "Nothing is out yet.", when = "not posted" },
    choose "What do you do?" {
      option "Send figures" { does = disclose { "figures", to = "paper" }, meant = "best", world = "Thanks.", learn = "Totals show nobody." },
      option "Post it" { does = post { "treatment", on = "good-intention" }, meant = "wrong", world = "Likes.", learn = "No.", tempts = "Pride.", set = "posted = true" },
      option "Tell your cousin" { does = disclose { "status", to = "cousin" }, meant = "wrong", world = "Nods.", learn = "No.", tempts = "Family.", set = "calls = calls + 1" },
    },
  },
  scene "mend" {
    given "posted" { breach = "found" },
    choose "And now?" {
      option "Report it" { when = "posted", does = report { "breach", to = "boss" }, meant = "best", world = "She notes it.", learn = "Good.", set = "posted = false" },
      option "Nothing" { does = nothing, meant = "best", world = "Quiet.", learn = "Fine." , },
    },
  },
  scene "ask" {
    now = { danger = "unassessed", danger_to = "self" },
    select "What do you ask?" {
      pick "Does he mean it?" { does = check { "danger", explores = { "intent", "plan", "company" } }, meant = "best" },
      pick "Who can help?" { does = check { "danger", explores = { "trusted", "help" } }, meant = "best" },
      pick "Ask him and stay" { does = protect { "ask", "stay" }, meant = "best" },
      pick "He has said it before" { as = "before", does = check { "danger", basis = "stereotype" }, meant = "wrong", tempts = "History.", learn = "Not evidence." },
      outcome { with = "before", world = "He looks away.", learn = "Ask." },
      outcome { world = "He answers.", learn = "Good." },
    },
  },
  scene "who" {
    now = { danger = "imminent", danger_to = "self" },
    grid "Who hears what?" {
      to = { "nurse", "cousin" },
      fact.risk "how he is", fact.offence "his offence",
      best = { nurse = { "risk" } },
      outcome { with = "cousin.risk", world = "Your cousin gasps.", learn = "No." },
      outcome { world = "The nurse comes.", learn = "Good." },
    },
  },
  scene "note" {
    now = { danger = "handled", danger_to = "self", unrecorded = "danger" },
    form "The record" {
      does = record { "danger", "disclosure" },
      entry "Time" { holds = "when", write "16:40" { meant = "best" } },
      entry "Words" { holds = "words", write "As he said them" { meant = "best" } },
      entry "Seen" { holds = "facts", write "What I saw" { meant = "best" }, write "Attention seeking" { holds = "label", meant = "wrong", tempts = "Short.", learn = "No labels." } },
      entry "Who was told" { as = "told", holds = { "whom", "what", "ground" }, write "The nurse, the risk" { meant = "best" } },
      entry "Why" { holds = { "reasons", "next" }, write "Danger to himself" { meant = "best" } },
      outcome { without = "when", world = "No time on it.", learn = "Time." },
      outcome { world = "Filed.", learn = "Good." },
    },
  },
  scene "steps" {
    now = { misconduct = "seen" },
    order "What first?" {
      step "Write it down" { does = record "misconduct", meant = "best" },
      step "Report it" { does = report { "misconduct", to = "ethics_desk" }, meant = "best" },
      step "Post it" { does = report { "misconduct", to = "public", via = "social-media" }, meant = "wrong", tempts = "Loud.", learn = "No." },
      outcome { world = "Done.", learn = "Order matters." },
    },
  },
  scene "paper" {
    redact "What must go?" {
      to = "paper",
      "This year ", fact.figures "41 people", " found work; ", fact.identity "Kim", " too.",
      best = { "figures" },
      outcome { with = "identity", world = "Printed with the name.", learn = "No." },
      outcome { world = "Printed.", learn = "Good." },
    },
  },
  ending "clean" { title = "Clean", say "Good night.", when = "calls == 0 and not posted" },
  ending "known" { title = "Known", say "It is known." },
}
)lua";

}  // namespace plumbline::support
