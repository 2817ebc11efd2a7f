#pragma once
// Asks one question until there is an answer, and sees to the words that can be typed at any of them: help,
// again and why are dealt with here, the others are handed to whoever asked.

#include "faces/terminal/answers.hpp"
#include "faces/terminal/input.hpp"
#include "faces/terminal/page.hpp"

#include <functional>
#include <string>

namespace plumbline::terminal {

/// What a question came to.
struct Reply {
  enum class Kind { text, back, quit, ended, interrupted, late };
  Kind kind = Kind::text;
  std::string text;
  bool stops() const { return kind == Kind::quit || kind == Kind::ended || kind == Kind::interrupted; }
};

/// Time to answer. The player may change it while the question stands; it begins anew with each try.
struct Countdown {
  int seconds = 0;  // 0: as long as it takes
  int doubled = 0;  // how often "longer" was said
  bool switched_off = false;
  bool announced = false;
};

/// What the words mean at the moment.
struct Deeds {
  std::function<void()> help, again, why;
};

class Prompter {
 public:
  Prompter(Page& page, Input& in, Deeds deeds) : page_(page), in_(in), deeds_(std::move(deeds)) {}

  /// `how` says in one line how to answer.
  Reply ask(const std::string& how, Countdown* countdown = nullptr);
  /// One number, asked until there is one.
  Reply one(const std::string& what, std::size_t least, std::size_t most, std::size_t& into,
            Countdown* countdown = nullptr);
  /// Any number of them.
  Reply several(const std::string& how, std::size_t most, std::vector<std::size_t>& into);
  /// Says what is wrong before the question is asked again.
  void object(const std::string& problem);
  /// The question was answered: patience begins anew.
  void answered() { tries_ = 0; }

 private:
  Heard hear(const Countdown* countdown);
  bool obey(Command c, Countdown* countdown);
  void announce(Countdown& countdown);

  Page& page_;
  Input& in_;
  Deeds deeds_;
  int tries_ = 0;
};

}  // namespace plumbline::terminal
