#include "faces/desktop/panels/after_views.hpp"

namespace plumbline::desktop::test {

namespace {

AdvisorView::Slot slot(const char* label, const char* words, std::vector<AdvisorView::Choice> choices,
                       bool several = false) {
  return {label, words, several, std::move(choices)};
}

AdvisorView advice_base() {
  AdvisorView v;
  v.slots = {slot("Who are you?", "his officer",
                  {{"officer", "his officer", "", true}, {"colleague", "another officer", "", false}}),
             slot("What do you want to do?", "tell",
                  {{"tell", "tell", "", true}, {"show", "show", "", false}, {"ask", "ask", "", false}}),
             slot("Whom?", "a landlord",
                  {{"landlord", "a landlord", "Somebody who lets or might let him a home", true},
                   {"employer", "an employer", "Somebody he works for, or wants to work for", false},
                   {"clinic", "the clinic that treats him", "", false}}),
             slot("What?", "treatment",
                  {{"treatment", "treatment", "", true}, {"offence", "his offence", "", false}}),
             slot("On what ground?", "he asked me to",
                  {{"asked", "he asked me to", "By word of mouth, without a signed release", true},
                   {"release", "signed release",
                    "A release that names him, the receiver and what may be said", false},
                   {"order", "court order", "", false},
                   {"report", "a report the law requires", "", false},
                   {"danger", "danger to someone", "", false},
                   {"help", "it would help him", "", false}}),
             slot("How?", "phone, on speaker",
                  {{"speaker", "phone, on speaker", "", true}, {"letter", "letter", "", false}}),
             slot("Who is at the other end?", "not verified",
                  {{"no", "not verified", "", true}, {"yes", "verified", "", false}}),
             slot("Is he a minor?", "no", {{"no", "no", "", true}, {"yes", "yes", "", false}}),
             slot("Is anybody in danger now?", "not that I know",
                  {{"no", "not that I know", "", true}, {"yes", "yes, somebody can be named", "", false}}),
             slot("What has he signed?", "nothing",
                  {{"none", "nothing", "", true}, {"one", "one release", "", false}})};
  v.pieces = {{"As ", -1},
              {"", 0},
              {" I want to ", -1},
              {"", 1},
              {" ", -1},
              {"", 2},
              {" that he is in ", -1},
              {"", 3},
              {" because ", -1},
              {"", 4},
              {" in writing. It would go by ", -1},
              {"", 5},
              {" and I have ", -1},
              {"", 6},
              {" who is listening.", -1}};
  v.facts = {7, 8, 9};
  v.has_more = true;
  v.notice = "This is for training, and no legal advice. The law and your agency's policy prevail.";
  v.edition = "Rulebook 1.2 of 1 November 2026, with Harbor County's own rules";
  return v;
}

}  // namespace

AdvisorView forbidden_advice() {
  auto v = advice_base();
  v.open = 4;
  v.verdict = "Forbidden";
  v.tone = Tone::bad;
  v.headline =
      "His wish matters, but it doesn't release you. A landlord isn't authorised to hear about treatment "
      "until a proper release names him and this one fact.";
  v.findings = {
      made_finding("exception.not-client-request", "A request is not permission.",
                   "He asked by word of mouth; what counts is a signed release.", "critical",
                   "against a rule", Tone::bad),
      made_finding("protected.treatment-rehab", "Whether somebody is in treatment is protected.",
                   "A landlord is nobody who may hear it.", "critical", "against a rule", Tone::bad),
      made_finding("sharing.document-disclosures", "Record what you shared, with whom and why.", "", "minor",
                   "would follow", Tone::plain)};
  v.findings[0].basis = "This rests on a judgement about what he meant.";
  v.follows = {"If you told him already, write it down and tell your supervisor today."};
  v.changes = {
      {"Permitted", "with a signed release, if you say that he is enrolled and nothing more", Tone::good},
      {"Not enough", "if you decline and leave it there; helping him to apply is a duty", Tone::warn},
      {"Required", "if a court orders this very fact, and then only as far as its order goes", Tone::accent}};
  return v;
}

AdvisorView permitted_advice() {
  auto v = advice_base();
  v.slots[4].words = "signed release";
  v.verdict = "Permitted";
  v.tone = Tone::good;
  v.headline = "A release that names the receiver and this fact allows it.";
  v.findings = {made_finding("exception.signed-release", "With a signed release you may say what it names.",
                             "It names the landlord and the fact.", "major", "kept", Tone::good)};
  v.follows = {"Record what you said, to whom, and on which release.",
               "Say that he is enrolled, and nothing more."};
  v.changes = {{"Forbidden", "without the release", Tone::bad}};
  return v;
}

AdvisorView not_enough_advice() {
  auto v = advice_base();
  v.verdict = "Not enough";
  v.tone = Tone::warn;
  v.headline = "What you do is allowed, but a duty stays undone.";
  v.findings = {made_finding("duty.help-to-apply", "Help a client to find a home where you can.",
                             "You said no to the landlord and left it there.", "major", "not enough",
                             Tone::warn)};
  return v;
}

AdvisorView required_advice() {
  auto v = advice_base();
  v.slots[2].words =
      "the judge who has his case, in open court and with the clerk taking notes of everything that is said";
  v.slots[4].words = "court order";
  v.verdict = "Required";
  v.tone = Tone::accent;
  v.headline =
      "A court has ordered this very fact. You have to say it, as far as the order goes and no further.";
  v.findings = {made_finding("order.obey-court", "A court's order is to be followed.", "It names the fact.",
                             "critical", "required", Tone::accent)};
  v.changes = {{"Forbidden", "beyond what the order names", Tone::bad}};
  return v;
}

AdvisorView many_choices_advice() {
  auto v = forbidden_advice();
  v.open = 2;
  v.slots[2].choices = {
      {"landlord", "a landlord", "Somebody who lets or might let him a home", true},
      {"employer", "an employer", "Somebody he works for, or wants to work for", false},
      {"clinic", "the clinic that treats him", "", false},
      {"judge", "the judge", "", false},
      {"prosecutor", "the prosecutor", "", false},
      {"defender", "his lawyer", "", false},
      {"police", "a police officer who asks in passing", "Without a warrant, and without an order", false},
      {"sister", "his sister", "", false},
      {"victim", "the person he harmed", "", false},
      {"colleague", "another officer who has nothing to do with the case", "", false},
      {"supervisor", "my supervisor", "", false},
      {"press", "the court reporter of the Courier", "", false},
      {"school", "the school of his daughter, Zo\xC3\xAB", "", false},
      {"self", "himself", "", false}};
  return v;
}

AdvisorView several_advice() {
  auto v = forbidden_advice();
  v.open = 3;
  v.slots[3] = slot("What?", "treatment and where he lives",
                    {{"treatment", "treatment", "That he is, or was, treated for drink or drugs", true},
                     {"address", "where he lives", "", true},
                     {"offence", "his offence", "", false},
                     {"health", "his health", "", false},
                     {"work", "where he works", "", false}},
                    true);
  return v;
}

AdvisorView more_advice() {
  auto v = not_enough_advice();
  v.more = true;
  const char* questions[] = {
      "Does a form require it?", "Does the receiver know already?",
      "How soon is it needed?",  "Has your agency a rule of its own on this, and which?",
      "Who asked first?",        "Is it in the public record?"};
  for (const auto* q : questions) {
    v.facts.push_back(static_cast<int>(v.slots.size()));
    v.slots.push_back(slot(
        q, "not said", {{"none", "not said", "", true}, {"yes", "yes", "", false}, {"no", "no", "", false}}));
  }
  v.open = 8;
  return v;
}

}  // namespace plumbline::desktop::test
