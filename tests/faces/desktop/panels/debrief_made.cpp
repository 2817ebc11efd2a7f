// Debriefs with made-up contents, in every state they can be in.

#include "faces/desktop/panels/after_views.hpp"

namespace plumbline::desktop::test {

namespace {

struct Made {
  const char* title;
  const char* did;
  int stake, lost, possible;
  Tone tone;
};

ReviewView made(int number, const Made& m) {
  ReviewView r;
  r.number = number;
  r.title = m.title;
  r.scene = number < 4 ? "Thursday, 5:45 pm" : "Friday, 10:20 am";
  r.did = {m.did};
  r.at_stake = m.stake;
  r.lost = m.lost;
  r.possible = m.possible;
  r.tone = m.tone;
  r.exact = true;
  r.verdict = m.tone == Tone::good   ? "That was right."
              : m.tone == Tone::note ? "That went wrong, and you made it good later."
              : m.tone == Tone::warn ? "That was not enough."
                                     : "That went against a rule.";
  r.prompt = "What do you do?";
  r.leading = {m.tone == Tone::good
                   ? made_finding("reporting.first-hand", "Report what you saw yourself, as you saw it.",
                                  "You kept to what you had seen and heard.", "major", "kept", Tone::good)
                   : made_finding("reporting.note-it-down", "Write down what you saw on the day you saw it.",
                                  "The note was made, but a day later and without the time.", "minor",
                                  "not enough", Tone::warn)};
  r.learn = "A note with place, time and the words used is worth more than a good memory.";
  if (m.lost > 0) {
    r.loss = "Against the best choice here it lost " + std::to_string(m.lost) + " points; " +
             std::to_string(m.stake) + " were at stake.";
    r.best_course = {{"Friday, 10:20 am", {"Ring Samuel Adeyemi before noon"}},
                     {"Friday, 3 pm", {"Give a full statement"}}};
  }
  return r;
}

ReviewView leave_it_with_me() {
  auto r = made(4, {"Leave it with me", "You went back to Carol Whitlock, with more detail this time.", 12,
                    12, 816, Tone::bad});
  r.prompt =
      "\xE2\x80\x9CRick did my deck too. Leave it with me, Jo.\xE2\x80\x9D Carol closes the door. What now?";
  r.verdict = "That went against a rule.";
  r.leading = {
      made_finding("reporting.around-the-involved",
                   "If the supervisor is involved, go over their head, or outside.",
                   "Carol has had work done by the man you would be reporting. What you told her reached him "
                   "before lunch.",
                   "critical", "against a rule", Tone::bad),
      made_finding("reporting.protect-the-weaker-side",
                   "Whoever depends on the wrongdoer must not pay for your report.",
                   "Mr Haas was named, and nobody had yet made sure that he was safe.", "major", "not enough",
                   Tone::warn)};
  r.leading[1].basis = "This rests on a judgement: reasonable people could see it otherwise.";
  r.more = {made_finding("reporting.first-hand", "Report what you saw yourself, as you saw it.",
                         "You kept to what you had heard through the window.", "major", "kept", Tone::good),
            made_finding("confidentiality.need-to-know", "Tell only those who need it for their task.",
                         "A supervisor is somebody who may be told.", "major", "kept", Tone::good),
            made_finding("reprisal.no-warning", "Don't warn the person you report.",
                         "You said nothing to Rick Dale.", "major", "kept", Tone::good),
            made_finding("records.original-stays", "What was recorded stays as it was recorded.",
                         "The incident record was left alone.", "minor", "doesn't apply here", Tone::plain)};
  r.world =
      "Carol nods, and writes nothing down. At half past eleven Rick asks you, quite kindly, how your car "
      "window is doing.";
  r.tempts =
      "The chain of command feels like the proper road, even here; and she has always been fair to you.";
  r.instead = {"Go to somebody senior to her, or to outside oversight such as the ethics officer.",
               "Write a note of this talk the same day: who said what, and when."};
  r.learn = "A report that goes to somebody involved is a warning.";
  r.reason = "She needs the whole picture, and she is the one who has to decide.";
  r.confidence = "You were sure.";
  r.sure_and_wrong = true;
  r.loss = "Against the best choice here it lost 12 points; 12 were at stake.";
  r.best_course = {
      {"Friday, 11 am", {"Ring the ethics officer, Samuel Adeyemi"}},
      {"Friday, noon", {"Note the talk with Carol, with the time", "Keep a copy outside the shared drive"}},
      {"Friday, 4 pm", {"Hand over the test page, and nothing else of Mr Haas's file"}},
      {"Monday, 12:30 pm", {"Sit down beside Teo"}}};
  return r;
}

PlaceView ending() {
  PlaceView e;
  e.caps = "Four weeks later";
  e.place = story::Place::office;
  e.people = {{.name = "Samuel Adeyemi"}, {.name = "Teo Ranta"}};
  e.lines = {
      {.key = "ending/0",
       .text =
           "Rick Dale's desk is empty, with one cable left on it. Nobody says why, and everybody looks at "
           "your door a little longer than they need to."},
      {.key = "ending/1",
       .who = "Samuel Adeyemi",
       .person = {.name = "Samuel Adeyemi"},
       .text = "It held because of what you wrote down on the Friday. Not because of what you remembered."}};
  return e;
}

DebriefView base() {
  DebriefView v;
  v.attempt = "parking-lot-3";
  v.title = "The parking lot";
  v.about = "Practice, 4 March, 14 minutes, rulebook 1.2";
  v.ending = ending();
  v.exact = true;
  v.mark = 75;
  v.stake = 71;
  v.domains = {{"Reporting", 2, 4}, {"Confidentiality", 0, 1}, {"Standing by those who report", 2, 2}};
  return v;
}

}  // namespace

FindingView made_finding(const char* rule, const char* statement, const char* reason, const char* severity,
                         const char* verdict, Tone tone) {
  return {.rule = rule,
          .statement = statement,
          .reason = reason,
          .source = "Code of conduct for officers, \xE2\x80\x98Reporting what you see\xE2\x80\x99",
          .severity = severity,
          .verdict = verdict,
          .tone = tone};
}

DebriefView failed_debrief() {
  auto v = base();
  v.score = "76";
  v.score_tenths = 760;
  v.headline = "Not passed yet";
  v.sentence = "One decision stands between you and a pass.";
  v.breaches_standing = 1;
  v.breaches_recovered = 1;
  v.decisions = {
      made(1, {"What now?", "You stayed in the car and wrote down what you heard.", 16, 0, 1000, Tone::good}),
      made(2, {"The incident record", "You filled in the record, without the time.", 6, 1, 986, Tone::warn}),
      made(3, {"Eight cards in order", "First safety, then the note, then the call.", 8, 0, 986, Tone::good}),
      leave_it_with_me(),
      made(5, {"People who report", "You asked Teo what he had seen, and left it at that.", 5, 0, 816,
               Tone::good}),
      made(6, {"Mr Haas's file extract", "You attached the whole file; the next day you asked for it back.",
               16, 4, 760, Tone::note}),
      made(7, {"The lunch table", "You sat down beside Teo.", 8, 0, 760, Tone::good})};
  v.selected = 3;
  v.overdue = {made_finding("duty.tell-the-client", "Tell the client what was done with what is his.",
                            "Mr Haas was not told that four pages of his file had gone out.", "major",
                            "not done", Tone::warn)};
  v.standing = {
      "Decision 4, Leave it with me. If the supervisor is involved, go over their head, or outside."};
  v.recovered = {
      "Decision 6, Mr Haas's file extract. Share no more than was asked for. What made it good: you asked "
      "for the pages back the next day, and said so in the record."};
  return v;
}

DebriefView passed_debrief() {
  auto v = failed_debrief();
  v.attempt = "parking-lot-4";
  v.about = "Practice, 6 March, 11 minutes, rulebook 1.2";
  v.score = "94.5";
  v.score_tenths = 945;
  v.passed = true;
  v.headline = "Passed";
  v.sentence = "Almost nothing was lost. The one slip you put right yourself.";
  v.breaches_standing = 0;
  v.decisions[1] =
      made(2, {"The incident record", "You filled in the record the same evening.", 6, 0, 1000, Tone::good});
  v.decisions[2].possible = 1000;
  v.decisions[3] =
      made(4, {"Leave it with me", "You went round Carol, to the ethics officer.", 12, 0, 1000, Tone::good});
  v.decisions[4].possible = 1000;
  v.decisions[5].possible = 945;
  v.decisions[6].possible = 945;
  v.selected = 5;
  v.domains = {{"Reporting", 4, 4}, {"Confidentiality", 0, 1}, {"Standing by those who report", 2, 2}};
  v.overdue.clear();
  v.standing.clear();
  return v;
}

DebriefView clean_debrief() {
  auto v = passed_debrief();
  v.attempt = "parking-lot-5";
  v.score = "100";
  v.score_tenths = 1000;
  v.headline = "Passed, with nothing lost";
  v.sentence = "At every decision you took one of the best ways there were.";
  v.breaches_recovered = 0;
  v.decisions[5] = made(
      6, {"Mr Haas's file extract", "You sent the test page, and nothing else.", 16, 0, 1000, Tone::good});
  v.decisions[6].possible = 1000;
  v.selected = 0;
  v.domains = {{"Reporting", 4, 4}, {"Confidentiality", 1, 1}, {"Standing by those who report", 2, 2}};
  v.recovered.clear();
  return v;
}

DebriefView one_decision_debrief() {
  auto v = base();
  v.attempt = "ninety-days-1";
  v.title = "Ninety days";
  v.about = "Practice, 2 March, 2 minutes";
  v.ending.lines = {{.key = "ending/0",
                     .text = "The call ends. By the evening it is all over the building, and the "
                             "case is no longer yours."}};
  v.ending.place = story::Place::phone;
  v.score = "0";
  v.score_tenths = 0;
  v.stake = 20;
  v.headline = "Not passed yet";
  v.sentence = "It was over after one decision. From here every way leads up.";
  v.breaches_standing = 1;
  v.decisions = {
      made(1, {"Who is asking?", "You told the caller that Darnell is in treatment.", 20, 20, 0, Tone::bad})};
  v.decisions[0].leading = {made_finding(
      "protected.treatment-rehab", "Whether somebody is in treatment is protected.",
      "The caller was a landlord, and there was no release.", "critical", "against a rule", Tone::bad)};
  v.domains = {{"Confidentiality", 0, 1}};
  return v;
}

DebriefView long_debrief(int count) {
  static constexpr const char* kTitles[] = {"Who is asking?",
                                            "The form from the clinic",
                                            "What Lena may say, and to whom she may say it",
                                            "Ninety days",
                                            "A word at the door",
                                            "The sister's call",
                                            "Se\xC3\xB1ora Mu\xC3\xB1oz",
                                            "The hearing",
                                            "The visitors' book"};
  auto v = base();
  v.attempt = "before-you-go-7";
  v.title = "Before you go";
  v.about = "Practice, 11 March, 38 minutes, rulebook 1.2, with Harbor County's own rules";
  v.stake = 0;
  v.decisions.clear();
  int left = 1000;
  const int total = count * 6;
  for (int i = 0; i < count; ++i) {
    const int stake = 3 + (i * 5) % 7, lost = i % 4 == 2 ? stake - 1 : i == 7 ? 1 : 0;
    v.stake += stake;
    left -= lost * 1000 / total;
    v.decisions.push_back(made(
        i + 1, {kTitles[i % 9], "You said what the sheet allows, and nothing beyond it.", stake, lost, left,
                lost == 0    ? Tone::good
                : i % 8 == 2 ? Tone::bad
                             : Tone::warn}));
  }
  if (count > 6) v.decisions[6].sure_and_wrong = true;
  v.score_tenths = left;
  v.score = std::to_string(left / 10) + "." + std::to_string(left % 10);
  v.headline = "Not passed yet";
  v.sentence = "Most of it held. Look at the decisions where you were sure.";
  v.breaches_standing = 2;
  v.selected = count > 6 ? 6 : 0;
  return v;
}

DebriefView left_at_once_debrief() {
  auto v = base();
  v.attempt = "small-town-1";
  v.title = "Small town";
  v.about = "Practice, 5 March, less than a minute";
  v.ending = {};
  v.exact = false;
  v.finished = false;
  v.domains.clear();
  return v;
}

DebriefView inexact_debrief() {
  auto v = failed_debrief();
  v.attempt = "parking-lot-6";
  v.exact = false;
  v.score.clear();
  v.why_not =
      "The story has more ways than could be searched in time, so there is no score. Everything else is as "
      "exact as ever.";
  v.headline = "One critical breach still stands";
  v.sentence = "Look at decision 4 first.";
  for (auto& d : v.decisions) {
    d.exact = false;
    d.possible = -1;
    d.best_course.clear();
    d.loss.clear();
  }
  return v;
}

DebriefView unfinished_debrief() {
  auto v = passed_debrief();
  v.attempt = "parking-lot-7";
  v.finished = v.passed = false;
  v.ending = {};
  v.decisions.resize(3);
  v.score = "100";
  v.score_tenths = 1000;
  v.headline = "Not finished";
  v.sentence = "So far nothing is lost. You can go on whenever you like.";
  v.breaches_recovered = 0;
  v.recovered.clear();
  v.selected = 2;
  return v;
}

DebriefView assessed_debrief() {
  auto v = failed_debrief();
  v.attempt = "parking-lot-8";
  v.about = "Assessment, 9 March, 16 minutes, rulebook 1.2";
  v.practice = false;
  v.provisional = false;
  v.show_all = true;
  return v;
}

DebriefView quiet_debrief() {
  auto v = failed_debrief();
  v.attempt = "before-you-go-2";
  v.title = "Before you go";
  v.about = "Practice, 8 March, 22 minutes";
  v.ending.caps = "Saturday, 10:30 am";
  v.ending.place = story::Place::home;
  v.ending.lines = {
      {.key = "ending/0",
       .text = "Marcus slept for eleven hours. His sister opens the door with one finger to her lips, "
               "and there is coffee."}};
  v.contacts = {
      {"Crisis line", "988", "988", "day and night", "", false},
      {"Staff support", "555 0142", "", "weekdays, eight to six", "For officers, in confidence", false}};
  return v;
}

}  // namespace plumbline::desktop::test
