#pragma once
// Who sits at the terminal: asked where people are known, with their PIN where they have one. A pipe isn't
// asked who it is; it is asked for the PIN of whoever it names.

#include "faces/terminal/prompter.hpp"
#include "library/waits.hpp"
#include "records/register.hpp"

namespace plumbline::command {

class WhoPlays {
 public:
  /// `store` and `waits` must outlive it.
  WhoPlays(terminal::Page& page, terminal::Input& in, const records::Store& store, library::Waits& waits)
      : page_(page), in_(in), store_(store), waits_(waits) {}

  struct Answer {
    records::Id person{};  // zeros: without a name
    bool left = false;     // nobody wants to play
    bool interrupted = false;
    std::string trouble;  // in one sentence; empty when all is well
  };
  /// With a list to choose from. Without a name where nobody is known, or nobody sits there.
  Answer ask();
  /// The one who was named: a name, a badge or an e-mail address.
  Answer named(const std::string& who);
  /// Whoever an attempt belongs to that is to be gone on with; zeros: nobody.
  Answer owner_of(const records::Id& person);

 private:
  using People = std::vector<records::Person>;
  void show(const People& known);
  /// True when it was right, or none is needed; else `answer` says what came of it, if anything.
  bool opened(const records::Person& who, Answer& answer);
  /// False when the person left meanwhile; a pipe doesn't wait.
  bool wait(int seconds, Answer& answer);

  terminal::Page& page_;
  terminal::Input& in_;
  const records::Store& store_;
  library::Waits& waits_;
};

}  // namespace plumbline::command
