#include "faces/command/who_plays.hpp"

#include "base/text.hpp"
#include "faces/command/find_person.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>

namespace plumbline::command {

namespace {

using records::Person;
using terminal::Heard;
using terminal::Reply;

/// What is typed isn't shown as long as this lives.
class Hidden {
 public:
  explicit Hidden(terminal::Input& in) : in_(in) { in_.hide(true); }
  ~Hidden() { in_.hide(false); }
  Hidden(const Hidden&) = delete;
  Hidden& operator=(const Hidden&) = delete;

 private:
  terminal::Input& in_;
};

WhoPlays::Answer in_trouble(std::string said) {
  WhoPlays::Answer a;
  a.trouble = std::move(said);
  return a;
}

std::string seconds_in_words(int n) {
  return n < 60 ? fmt::format("{} seconds", n) : base::about_minutes((n + 59) / 60);
}

}  // namespace

void WhoPlays::show(const People& known) {
  const auto groups = records::groups(store_);
  for (std::size_t i = 0; i < known.size(); ++i) {
    const auto& p = known[i].now;
    const bool doubled = std::count_if(known.begin(), known.end(), [&](const Person& o) {
                           return base::lower(o.now.name) == base::lower(p.name);
                         }) > 1;
    std::string line = p.name;
    if (doubled) line += ", " + (p.badge.empty() ? records::short_name(known[i].id) : p.badge);
    const auto group = groups ? records::name_of(*groups, p.group) : "";
    if (!group.empty()) line += ", " + group;
    page_.item(fmt::format("{}.", i + 1), line);
  }
}

WhoPlays::Answer WhoPlays::ask() {
  if (!in_.person()) return {};
  auto known = records::people(store_);
  if (!known) return in_trouble(known.error().said);
  known->erase(
      std::remove_if(known->begin(), known->end(), [](const Person& p) { return p.erased || p.now.away; }),
      known->end());
  if (known->empty()) return {};
  const auto help = [&] {
    page_.text(
        "Your number in the list lets the attempt be kept in your record. Without a name it is kept as well, "
        "but in nobody's record, and no report counts it.");
  };
  const auto again = [&] { show(*known); };
  terminal::Prompter prompter(page_, in_, {help, again, help});
  page_.heading("Who is playing?");
  show(*known);
  for (;;) {
    const auto reply = prompter.ask("Type your number, or 0 or Enter to play without a name.");
    if (reply.kind == Reply::Kind::back) continue;
    Answer answer;
    answer.interrupted = reply.kind == Reply::Kind::interrupted;
    answer.left = reply.kind != Reply::Kind::text;
    if (answer.left) return answer;
    const auto typed = base::trim(reply.text);
    if (typed.empty() || typed == "0") return {};
    const auto number = terminal::one_number(typed, 1, known->size());
    if (!number.problem.empty()) {
      prompter.object(number.problem);
      continue;
    }
    const auto& who = (*known)[number.list.front() - 1];
    if (opened(who, answer)) return {who.id, false, false, {}};
    if (answer.left || answer.interrupted) return answer;
    page_.gap();
    show(*known);
  }
}

WhoPlays::Answer WhoPlays::named(const std::string& who) {
  Person found;
  if (auto why = find_person(store_, who, found); !why.empty()) return in_trouble(std::move(why));
  Answer answer;
  if (opened(found, answer)) return {found.id, false, false, {}};
  if (!answer.left && !answer.interrupted)
    return in_trouble(fmt::format("Without the PIN of {} nothing is played in that name.",
                                  base::printable(found.now.name)));
  return answer;
}

WhoPlays::Answer WhoPlays::owner_of(const records::Id& id) {
  if (id == records::Id{}) return {};
  const auto who = records::person(store_, id);
  if (!who) return in_trouble(who.error().said);
  Answer answer;
  if (!*who || (*who)->erased || opened(**who, answer)) return {id, false, false, {}};
  if (!answer.left && !answer.interrupted)
    return in_trouble(
        fmt::format("This attempt is in the record of {}. Without the PIN nobody goes on with it.",
                    base::printable((*who)->now.name)));
  return answer;
}

bool WhoPlays::wait(int seconds, Answer& answer) {
  page_.text(fmt::format("Please wait {} before the next try.", seconds_in_words(seconds)));
  page_.readable();
  if (!in_.person()) return false;
  using Clock = std::chrono::steady_clock;
  const auto until = Clock::now() + std::chrono::seconds(seconds);
  for (;;) {
    const auto left = std::chrono::ceil<std::chrono::seconds>(until - Clock::now());
    if (left.count() <= 0) return true;
    const auto heard = in_.line(left);  // what is typed meanwhile isn't a try
    answer.interrupted = heard.kind == Heard::Kind::interrupted;
    answer.left = heard.kind == Heard::Kind::ended || answer.interrupted;
    if (answer.left) return false;
  }
}

bool WhoPlays::opened(const Person& who, Answer& answer) {
  if (who.now.pin.empty()) return true;
  const Hidden hidden(in_);  // also while one waits: a PIN typed too soon isn't shown either
  for (;;) {
    if (const auto seconds = waits_.left(who.id); seconds > 0 && !wait(seconds, answer)) return false;
    page_.text(fmt::format("PIN of {}{}:", who.now.name,
                           in_.person() ? " (it isn't shown; Enter alone leaves it)" : ""));
    page_.mark();
    const auto heard = in_.line(std::nullopt);
    page_.unanswered();
    answer.interrupted = heard.kind == Heard::Kind::interrupted;
    answer.left = in_.person() && heard.kind == Heard::Kind::ended;
    if (heard.kind != Heard::Kind::line || base::trim(heard.text).empty()) return false;
    if (records::opens(who.now.pin, base::trim(heard.text))) {
      waits_.right(who.id);
      return true;
    }
    page_.text("That is not the PIN.");
    waits_.wrong(who.id);
    if (!in_.person()) return false;
  }
}

}  // namespace plumbline::command
