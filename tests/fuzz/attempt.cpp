// Any bytes as the file of an attempt: it is refused with diagnostics, or it is an attempt that can be
// written, read, resumed and debriefed, each time with the same outcome.

#include "base/text.hpp"
#include "score/debrief.hpp"
#include "story/loader.hpp"

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>

namespace {

using namespace plumbline;

constexpr const char* kStory = R"lua(
return scenario {
  title = "Six", version = "1", minutes = 1, about = "One of each.",
  cast = { you = "Officer Test", kim = client "Kim", boss = supervisor "your supervisor", cousin = own_circle "your cousin",
           paper = public "the readers", nurse = clinician "the nurse", desk = ethics "the ethics officer" },
  vars = { posted = false, calls = range(0, 3, 0) },
  notice = { "Danger is spoken of.", alternative = "z", about_alternative = "Without it." },
  scene "a" {
    choose "What do you do?" {
      timer = { 60, late = 3 },
      option "Send figures" { as = "quiet", does = disclose { "figures", to = "paper" }, meant = "best", world = "W.", learn = "L." },
      option "Post it" { does = post { "treatment", on = "good-intention" }, meant = "wrong", world = "W.", learn = "L.", tempts = "T.", set = "posted = true" },
      option "Tell your cousin" { does = disclose { "status", to = "cousin" }, meant = "wrong", world = "W.", learn = "L.", tempts = "T.", set = "calls = calls + 1" },
    },
  },
  scene "b" {
    now = { danger = "unassessed", danger_to = "self" },
    given "posted" { breach = "found" },
    select "What do you ask?" {
      pick "Does he mean it?" { does = check { "danger", explores = { "intent", "plan", "company" } }, meant = "best" },
      pick "Stay" { does = protect { "ask", "stay" }, meant = "best" },
      pick "He has said it before" { as = "before", does = check { "danger", basis = "stereotype" }, meant = "wrong", tempts = "T.", learn = "L." },
      outcome { with = "before", world = "W.", learn = "L.", go = "a" },
      outcome { world = "W.", learn = "L." },
    },
  },
  scene "c" {
    now = { danger = "imminent", danger_to = "self" },
    grid "Who hears what?" {
      to = { "nurse", "cousin" },
      fact.risk "how he is", fact.offence "his offence",
      best = { nurse = { "risk" } },
      outcome { with = "cousin.risk", world = "W.", learn = "L.", set = "calls = 3" },
      outcome { world = "W.", learn = "L." },
    },
  },
  scene "d" {
    now = { danger = "handled", danger_to = "self", unrecorded = "danger" },
    form "The record" {
      does = record { "danger", "disclosure" },
      entry "Time" { holds = "when", write "16:40" { meant = "best" } },
      entry "Seen" { holds = "facts", write "What I saw" { meant = "best" }, write "Attention seeking" { holds = "label", meant = "wrong", tempts = "T.", learn = "L." } },
      outcome { without = "when", world = "W.", learn = "L." },
      outcome { world = "W.", learn = "L." },
    },
  },
  scene "e" {
    now = { misconduct = "seen" },
    order "What first?" {
      step "Write it down" { does = record "misconduct", meant = "best" },
      step "Report it" { does = report { "misconduct", to = "desk" }, meant = "best" },
      step "Post it" { does = report { "misconduct", to = "public", via = "social-media" }, meant = "wrong", tempts = "T.", learn = "L." },
      outcome { world = "W.", learn = "L." },
    },
  },
  scene "f" {
    redact "What must go?" {
      to = "paper",
      "This year ", fact.figures "41 people", " found work; ", fact.identity "Kim", " too.",
      best = { "figures" },
      outcome { with = "identity", world = "W.", learn = "L.", go = "ending" },
      outcome { world = "W.", learn = "L.", go = "ending" },
    },
  },
  scene "z" {
    choose "And now?" {
      option "Go on" { does = nothing, meant = "best", world = "W.", learn = "L.", go = "ending" },
    },
  },
  ending "clean" { title = "Clean", say "Good.", when = "calls == 0 and not posted" },
  ending "other" { title = "Other", say "Well.", alternative = true, when = "calls > 0" },
  ending "known" { title = "Known", say "It is known." },
}
)lua";

void expect(bool holds) {
  if (!holds) std::abort();
}

const play::Stage& stage() {
  static const rules::Rulebook book = [] {
    std::ifstream file(PLUMBLINE_SOURCE_DIR "/scenarios/rulebook.xml", std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    auto read = rules::read_rulebook({"rulebook.xml", text});
    expect(read.has_value());
    return std::move(read).value();
  }();
  static const rules::Judge judge(book);
  static const story::Scenario scenario = [] {
    auto read = story::load_scenario({"six.lua", kStory}, judge);
    if (!read) std::fputs(base::to_text(read.error()).c_str(), stderr);
    expect(read.has_value());
    return std::move(read->scenario);
  }();
  static const play::Stage made(scenario, judge);
  return made;
}

void explained(const base::Diagnostics& list) {
  expect(base::has_error(list));
  for (const auto& d : list) {
    expect(d.code.compare(0, 8, "attempt.") == 0 && !d.message.empty());
    expect(base::first_invalid_utf8(d.message + d.hint) == std::string::npos);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const auto attempt = play::read_attempt({"fuzz.json", text}, stage());
  if (!attempt) {
    explained(attempt.error());
    return 0;
  }
  const auto written = play::to_json(*attempt, stage());
  const auto again = play::read_attempt({"again.json", written}, stage());
  expect(again.has_value() && *again == *attempt);

  const auto session = play::Session::resume(stage(), *attempt);
  const auto proof = play::replay(stage(), *attempt);
  expect(session.has_value() == proof.has_value());
  if (!session) {
    explained(session.error());
    return 0;
  }
  expect(session->attempt() == *attempt);
  expect(session->moves().size() == session->standing().size());
  const auto told = score::debrief(*session), twice = score::debrief(*proof);
  expect(told.cost == twice.cost && told.cost >= 0 && told.reviews.size() == session->moves().size());
  return 0;
}
