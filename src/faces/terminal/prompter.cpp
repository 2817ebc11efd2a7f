#include "faces/terminal/prompter.hpp"

#include <fmt/format.h>

namespace plumbline::terminal {

namespace {

// A pipe that answers nothing of use would be asked for ever.
constexpr int kPatienceWithAPipe = 200;

Reply ending(Heard::Kind k) {
  switch (k) {
    case Heard::Kind::late: return {Reply::Kind::late, {}};
    case Heard::Kind::interrupted: return {Reply::Kind::interrupted, {}};
    default: return {Reply::Kind::ended, {}};
  }
}

}  // namespace

void Prompter::announce(Countdown& countdown) {
  countdown.announced = true;
  page_.text(fmt::format("You have about {} seconds; type 'longer' to double it, 'off' to switch it off.",
                         countdown.seconds));
}

Heard Prompter::hear(const Countdown* countdown) {
  page_.mark();
  if (!page_.readable() || (!in_.person() && ++tries_ > kPatienceWithAPipe)) return {Heard::Kind::ended, {}};
  std::optional<std::chrono::seconds> within;
  if (countdown != nullptr && countdown->seconds > 0) within = std::chrono::seconds(countdown->seconds);
  auto heard = in_.line(within);
  if (heard.kind != Heard::Kind::line)
    page_.unanswered();
  else if (!in_.person())
    page_.echo(heard.text);
  return heard;
}

/// True when the word was dealt with and the question stands.
bool Prompter::obey(Command c, Countdown* countdown) {
  switch (c) {
    case Command::help: deeds_.help(); return true;
    case Command::again: deeds_.again(); return true;
    case Command::why: deeds_.why(); return true;
    case Command::longer:
      if (countdown == nullptr || countdown->seconds == 0) return false;
      countdown->seconds *= 2;
      ++countdown->doubled;
      announce(*countdown);
      return true;
    case Command::off:
      if (countdown == nullptr || countdown->seconds == 0) return false;
      countdown->seconds = 0;
      countdown->switched_off = true;
      page_.text("The timer is off. Take the time you need.");
      return true;
    default: return false;
  }
}

Reply Prompter::ask(const std::string& how, Countdown* countdown) {
  if (countdown != nullptr && countdown->seconds > 0 && !countdown->announced) announce(*countdown);
  for (;;) {
    page_.text(how);
    const auto heard = hear(countdown);
    if (heard.kind != Heard::Kind::line) return ending(heard.kind);
    const auto word = command(heard.text);
    if (word == Command::quit) return {Reply::Kind::quit, {}};
    if (word == Command::back) return {Reply::Kind::back, {}};
    if (!obey(word, countdown)) return {Reply::Kind::text, heard.text};
  }
}

void Prompter::object(const std::string& problem) { page_.text(problem); }

Reply Prompter::one(const std::string& what, std::size_t least, std::size_t most, std::size_t& into,
                    Countdown* countdown) {
  for (;;) {
    auto reply = ask(what, countdown);
    if (reply.kind != Reply::Kind::text) return reply;
    const auto typed = one_number(reply.text, least, most);
    if (typed.problem.empty()) {
      into = typed.list.front();
      return reply;
    }
    object(typed.problem);
  }
}

Reply Prompter::several(const std::string& how, std::size_t most, std::vector<std::size_t>& into) {
  for (;;) {
    auto reply = ask(how);
    if (reply.kind != Reply::Kind::text) return reply;
    auto typed = numbers(reply.text, most);
    if (typed.problem.empty()) {
      into = std::move(typed.list);
      return reply;
    }
    object(typed.problem);
  }
}

}  // namespace plumbline::terminal
