// What the player asks beside the decisions, and what it answers to help, again and why.

#include "base/text.hpp"
#include "faces/terminal/contacts.hpp"
#include "faces/terminal/explanation.hpp"
#include "faces/terminal/player.hpp"
#include "faces/terminal/scene_text.hpp"

#include <fmt/format.h>

namespace plumbline::terminal {

namespace {

constexpr std::size_t kMostReason = 1000;

/// One line, not too long, cut between characters.
std::string one_line(std::string_view typed) {
  auto text = base::join(base::split(base::printable(typed)), " ");
  while (text.size() > kMostReason || base::first_invalid_utf8(text) != std::string::npos)
    text.resize(std::min(text.size() - 1, kMostReason));
  return text;
}

/// "1" to "3", or the words.
std::optional<play::Confidence> confidence(std::string_view typed) {
  const auto said = base::lower(base::trim(typed));
  if (said.empty() || said == "0" || said == "skip") return play::Confidence::unsaid;
  if (said == "1" || said == "unsure") return play::Confidence::unsure;
  if (said == "2" || said == "fairly" || said == "fairly sure") return play::Confidence::fairly;
  if (said == "3" || said == "sure") return play::Confidence::sure;
  return std::nullopt;
}

}  // namespace

Reply::Kind Player::ask_consent(Consent& into) {
  const auto& notice = *stage_.scenario().notice;
  page_.text("Before you begin");
  page_.gap();
  page_.text(notice.text);
  page_.gap();
  page_.item("1.", going_on_ ? "Go on." : "Continue.");
  if (!going_on_) page_.item("2.", "The other version. " + notice.about_alternative);
  page_.item(going_on_ ? "2." : "3.", "Leave. It costs you nothing.");
  page_.gap();
  std::size_t number = 0;
  const std::size_t most = going_on_ ? 2 : 3;
  for (;;) {
    const auto reply =
        prompter_.one(fmt::format("Answer with one number, {}.", span_of(1, most)), 1, most, number);
    if (reply.kind == Reply::Kind::back) {
      prompter_.object("There is nothing before this.");
      continue;
    }
    if (reply.kind != Reply::Kind::text) return reply.kind;
    into = number == 1 ? Consent::yes : number == most ? Consent::leave : Consent::other;
    if (into == Consent::leave)
      page_.text(going_on_ ? "Your attempt stays as it is. Come back whenever you like."
                           : "Nothing was recorded. Come back whenever you like.");
    return Reply::Kind::text;
  }
}

/// A one-line reason and how sure, before anything is said about the verdict.
Reply::Kind Player::own_words(play::Confidence& c, std::string& reason) {
  page_.gap();
  const auto why = prompter_.ask("In one line, why? Enter skips this.");
  if (why.kind != Reply::Kind::text) return why.kind;
  reason = one_line(why.text);
  for (;;) {
    const auto sure = prompter_.ask("How sure are you? 1 unsure, 2 fairly sure, 3 sure. Enter skips this.");
    if (sure.kind != Reply::Kind::text) return sure.kind;
    if (const auto said = confidence(sure.text)) {
      c = *said;
      return Reply::Kind::text;
    }
    prompter_.object("1, 2 or 3, or Enter.");
  }
}

void Player::again() {
  if (!session_) return page_.text(stage_.scenario().notice->text);
  if (session_->ended()) return look_back();
  show_place(page_, *session_);
  show_question(page_, offer(*session_));
}

void Player::help() {
  show_contacts(page_, stage_.judge().book());
  page_.text("What you can type at any question:");
  page_.item("help:", "this text");
  page_.item("back:", "takes the last decision back (in practice)");
  page_.item("why:", "explains the last decision with all rules and sources (in practice)");
  page_.item("again:", "repeats the scene");
  page_.item("quit:", "stops; what you decided is kept, and you can go on later");
  page_.gap();
}

void Player::why() {
  page_.gap();
  if (!session_ || session_->moves().empty()) return page_.text("Nothing has been decided yet.");
  if (session_->attempt().mode == play::Mode::assessment)
    return page_.text("In an assessment the explanations come at the end.");
  const auto review = score::last_review(*session_);
  if (review.quiet && !session_->ended())
    return page_.text("What there is to say about this comes at the end.");
  const auto worth = score::last_decided(*session_, space_);
  explain(page_, stage_.judge().book(), review, Depth::full, &worth);
  page_.gap();
}

}  // namespace plumbline::terminal
