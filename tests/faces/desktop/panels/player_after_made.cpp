// What the player shows after a decision, made up.

#include "faces/desktop/panels/player_views.hpp"

namespace plumbline::desktop::test {

namespace {

ReviewView bad_review() {
  ReviewView r;
  r.number = 1;
  r.title = "The draft";
  r.did = {"You asked Darnell, and posted his good news when he agreed."};
  r.verdict = "That is against a rule.";
  r.tone = Tone::bad;
  r.leading = {{"post-consent", "Nothing that points at a person you supervise goes on a public page.",
                "His wish counts for a lot, and it still doesn't free you: he was answering his own officer, "
                "in a minute.",
                "Code of Conduct, 'Social media'", "serious", "forbidden", "", Tone::bad, true}};
  r.tempts = "Asking is what respect looks like in most of life, and he said yes at once.";
  r.learn =
      "If he wants to tell his story he can tell it himself, and if the agency wants it there is a way to "
      "consent with time to "
      "think. A message from you is no part of that. What you can give him is the praise, in your room.";
  r.instead = {"Send Rosa the year's figures, and tell Darnell yourself that you are proud of him."};
  r.reason = "It is his story. Asking him first is respect.";
  r.confidence = "You were sure.";
  r.sure_and_wrong = true;
  r.loss = "Against the best choice here it lost 10 points; 14 were at stake.";
  r.at_stake = 14;
  r.lost = 10;
  return r;
}

ReviewView other_review(Tone tone) {
  auto r = bad_review();
  r.sure_and_wrong = false;
  r.tone = tone;
  r.confidence = "You were fairly sure.";
  if (tone == Tone::warn) {
    r.verdict = "That was not enough.";
    r.did = {"You asked Tasha to stay on the line.", "You wrote down what she said.",
             "You left the crisis team for the morning."};
    r.leading[0] = {"risk-now",
                    "When somebody may be in danger of death, those who can prevent it are told at once.",
                    "Tomorrow at nine is too late for tonight.",
                    "Duty to protect, 'Imminent risk'",
                    "critical",
                    "not enough",
                    "That the danger was near is read from what she told you.",
                    Tone::warn,
                    true};
    r.leading.push_back({"record", "What was said about a danger is written down on the same day.", "",
                         "Records, 'Same day'", "minor", "kept", "", Tone::good, false});
    r.instead = {"Ring the crisis team while she listens.", "Ask where he is now, and who is with him."};
    return r;
  }
  r.verdict = "Well done: that keeps every rule.";
  r.did = {"You sent Rosa the year's figures."};
  r.leading[0] = {"figures", "Figures that point at nobody may go to anybody.",
                  "",        "Confidentiality, 'Statistics'",
                  "",        "permitted",
                  "",        Tone::good,
                  true};
  r.tempts.clear();
  r.instead.clear();
  r.reason.clear();
  r.loss.clear();
  r.lost = 0;
  return r;
}

}  // namespace

PlayerView after_view(Tone tone) {
  auto v = why_view();
  v.stage = PlayerStage::after;
  v.world =
      "He answers in seconds: yes, yes, do it. You post it at ten to four, with his first name. By five his "
      "sister has shared it, "
      "and a man he used to know has asked below it where exactly he works now. You take it down.";
  v.review = tone == Tone::bad ? bad_review() : other_review(tone);
  return v;
}

PlayerView quiet_view() {
  auto v = evening_view();
  v.stage = PlayerStage::after;
  v.quiet = v.help = true;
  v.contacts = timed_view().contacts;
  v.ask.key = "call";
  v.decided = {
      "Stay on the line, ask where he is now, and tell her that you are calling the crisis team while she "
      "listens."};
  v.world =
      "Ingrid Vale asks five things, and you have three of the answers. \"I'm finished here at half past,\" "
      "she says. \"Then "
      "I'll go. Keep your phone on.\"\n\nTasha has gone quiet. You can hear a television, and somebody "
      "setting a table.";
  return v;
}

}  // namespace plumbline::desktop::test
