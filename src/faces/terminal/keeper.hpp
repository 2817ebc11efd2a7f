#pragma once
// Keeps an attempt somewhere durable. The player says when, whoever implements it says where.

#include "play/session.hpp"

#include <string>

namespace plumbline::terminal {

class Keeper {
 public:
  virtual ~Keeper() = default;
  /// A question is shown: from here on it counts how long the answer takes.
  virtual void asked() {}
  /// The attempt as it is now, durable when it returns. "" or, in one sentence, why it could not be kept.
  virtual std::string keep(const play::Session& session) = 0;
  /// What is kept from now on is another attempt: it goes to a place of its own, and the one before stays as
  /// it is.
  virtual void begin_another() = 0;
  /// Where it is; empty when nothing has been kept.
  virtual std::string place() const = 0;
  /// What to type to go on with it; empty when there is no such thing.
  virtual std::string command() const = 0;
};

}  // namespace plumbline::terminal
