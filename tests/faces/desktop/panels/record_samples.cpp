#include "faces/desktop/panels/panels.hpp"
#include "faces/desktop/panels/records_made.hpp"

namespace plumbline::desktop::test {

namespace {

std::vector<RecordRow> six() {
  std::vector<RecordRow> out;
  out.push_back({.attempt = "a6",
                 .title = "The parking lot",
                 .when = "28 March, 2:30 pm",
                 .mode = "Assessment",
                 .scores = {{"Rulebook 1.0", "86.5", "passed", Tone::good},
                            {"Rulebook 1.1", "71", "below the mark", Tone::warn}}});
  out.push_back({.attempt = "a5",
                 .title = "Ninety days",
                 .when = "27 March, 9:05 am",
                 .mode = "Practice",
                 .stands = "Begun: after 3 of about 7 decisions",
                 .can_go_on = true});
  out.push_back(
      {.attempt = "a4",
       .title = "Before you go",
       .when = "26 March, 4:10 pm",
       .mode = "Practice",
       .scores = {{"Rulebook 1.1", "76", "not passed yet", Tone::warn}},
       .breach = "1 critical breach stands",
       .notes = {{"n1", "Decision 4, Leave it with me",
                  "What would you have needed to know about Carol before you went back to her?", "28 March"},
                 {"n2", "The whole attempt", "Good notes throughout. Let's talk about who may be told what.",
                  "28 March"}}});
  out.push_back({.attempt = "a3",
                 .title = "Small town: what the neighbours know, and what they needn't",
                 .when = "25 March, 11:00 am",
                 .mode = "Assessment",
                 .scores = {{"Rulebook 1.0", "94.5", "passed", Tone::good}},
                 .breach = "1 breach, put right by yourself",
                 .breach_tone = Tone::note});
  out.push_back({.attempt = "a2",
                 .title = "The parking lot",
                 .when = "24 March, 8:30 am",
                 .mode = "Practice",
                 .stands = "Kept, not scored",
                 .can_look = false,
                 .why_not = "It was played with version 1.0 of the story, which isn't on this machine."});
  out.push_back({.attempt = "a1",
                 .title = "Ninety days",
                 .when = "3 March, 10:00 am",
                 .mode = "Practice",
                 .scores = {{"Rulebook 1.0", "100", "passed", Tone::good}}});
  return out;
}

}  // namespace

std::vector<RecordRow> some_attempts(int count) {
  const auto of = six();
  std::vector<RecordRow> out;
  for (int i = 0; i < count; ++i) {
    out.push_back(of[static_cast<std::size_t>(i) % of.size()]);
    out.back().attempt = "a" + std::to_string(count - i);
  }
  return out;
}

RecordView record_view(int attempts) {
  RecordView v;
  v.name = "Tomas Reid";
  v.detail = "badge 4711, Spring intake";
  v.summary = attempts > 0 ? std::to_string(attempts) + " attempts, 3 of them passed, since 3 March" : "";
  v.stories = {"All stories", "Ninety days", "The parking lot", "Before you go",
               "Small town: what the neighbours know, and what they needn't"};
  v.modes = {"Practice and assessment", "Practice", "Assessment"};
  v.outcomes = {"All results", "Passed", "Not passed yet", "Begun"};
  v.attempts = some_attempts(attempts);
  v.of = attempts;
  v.due = {{"request", "A client's request is not yet permission to share.", "flat", "The flat on Elm",
            "today", true},
           {"record", "Record every disclosure: what, to whom, why.", "door", "The yellow door", "in 2 days",
            false}};
  v.certificates = {{"keep", "What you know, you keep", "Finished on 26 March", true},
                    {"orders", "Orders and requests from courts, police and other agencies",
                     "1 of 3 stories passed", false}};
  v.kept = "/home/jo/.local/share/plumbline/records.db";
  return v;
}

std::vector<Sample> record_samples() {
  std::vector<Sample> out;
  const auto add = [&](const char* name, RecordView v) {
    out.push_back(records_sample(name, Screen::record, std::move(v), draw_record));
  };
  add("record", record_view(6));
  add("record-many", record_view(900));
  auto v = record_view(0);
  v.due.clear();
  v.certificates.clear();
  add("record-empty", v);
  v = record_view(6);
  v.attempts.clear();
  v.mode = 2;
  v.outcome = 3;
  add("record-nothing-fits", v);
  v = record_view(3);
  v.saved =
      SavedFile{"Your transcript", "/home/jo/Documents/Plumbline/Tomas Reid, transcript of 28 March.pdf", ""};
  add("record-saved", v);
  v.saved =
      SavedFile{"Your transcript", "", "The folder Documents can't be written to. Nothing else is changed."};
  add("record-not-saved", v);
  v = record_view(4);
  v.guest = true;
  v.due.clear();
  v.summary = "4 attempts that nobody has put their name to";
  add("record-guest", v);
  return out;
}

}  // namespace plumbline::desktop::test
