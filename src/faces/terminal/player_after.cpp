// After the end: looking back, the best course from a decision, and playing on from one.

#include "base/text.hpp"
#include "faces/terminal/debrief_text.hpp"
#include "faces/terminal/player.hpp"
#include "faces/terminal/score_text.hpp"

#include <fmt/format.h>

namespace plumbline::terminal {

namespace {

/// "best 3": the number; nothing when the line doesn't begin with that word.
std::optional<std::string> after_best(const std::string& typed) {
  const auto words = base::split(base::lower(typed), " \t,.:");
  if (words.empty() || words.front() != "best") return std::nullopt;
  return base::join({words.begin() + 1, words.end()}, " ");
}

}  // namespace

void Player::look_back() {
  show_debrief(page_, *session_, score::debrief(*session_),
               score::scorecard(*session_, space_, wishes_.mark));
  if (!unkept_.empty())
    say_unkept();
  else if (!keeper_.place().empty()) {
    page_.text("This attempt is kept in");
    page_.verbatim(keeper_.place());
  }
}

/// Asks a person how to go on from a practice attempt that is over. Nothing: it goes on, from an earlier
/// decision.
std::optional<End> Player::onward() {
  const auto count = session_->moves().size();
  if (!page_.readable()) return End::unread;
  if (!in_.person() || count == 0 || session_->attempt().mode != play::Mode::practice) return End::finished;
  const bool best = space_ != nullptr && space_->complete();
  const auto how = fmt::format("Type the number of a decision to play on from there, {}or Enter to leave.",
                               best ? "best NUMBER to see the best course from it, " : "");
  page_.gap();
  for (;;) {
    const auto reply = prompter_.ask(how);
    if (reply.kind == Reply::Kind::back) {
      prompter_.object("To decide something anew, type its number.");
      continue;
    }
    if (reply.kind == Reply::Kind::interrupted) return End::interrupted;
    if (reply.kind != Reply::Kind::text || base::trim(reply.text).empty()) return End::finished;
    const auto wanted = best ? after_best(reply.text) : std::nullopt;
    const auto number = one_number(wanted ? *wanted : reply.text, 1, count);
    if (!number.problem.empty()) {
      prompter_.object(number.problem);
      continue;
    }
    prompter_.answered();
    if (wanted) {
      show_best_from(number.list.front() - 1);
      continue;
    }
    play_on_from(number.list.front() - 1);
    return std::nullopt;
  }
}

void Player::show_best_from(std::size_t decision) {
  page_.heading(fmt::format("The best course from decision {}", decision + 1));
  show_course(page_, score::best_course(*session_, *space_, decision));
  page_.gap();
}

/// A new attempt that begins with what was decided before; the one at hand is kept as it is.
void Player::play_on_from(std::size_t decision) {
  auto attempt = session_->attempt();
  const auto& standing = session_->standing();
  attempt.log.assign(standing.begin(), standing.begin() + static_cast<std::ptrdiff_t>(decision));
  auto again = play::Session::resume(stage_, attempt);
  if (!again) return prompter_.object("This attempt can't be played on from there.");
  session_.emplace(std::move(*again));
  keeper_.begin_another();
  unkept_.clear();
  going_on_ = true;
  page_.heading(
      fmt::format("You play on from decision {}. The attempt before stays as it is.", decision + 1));
}

}  // namespace plumbline::terminal
