#pragma once
// An attempt in progress. The log of what was decided is the truth; everything else is recomputed from it.

#include "play/stage.hpp"
#include "rules/rulebook_xml.hpp"

#include <string>
#include <vector>

namespace plumbline::play {

enum class Mode : std::uint8_t { practice, assessment };
enum class Confidence : std::uint8_t { unsaid, unsure, fairly, sure };
std::string_view to_string(Mode m);
std::string_view to_string(Confidence c);  // "", "unsure", "fairly sure", "sure"

/// One line of the log: a decision, or that the last one standing was taken back (practice only).
struct Entry {
  enum class Kind : std::uint8_t { decided, taken_back };
  Kind kind = Kind::decided;
  std::string scene;  // id, so that a log can be read and checked
  Decision decision;
  bool late = false;  // the timer decided
  Confidence confidence = Confidence::unsaid;
  std::string reason;  // the trainee's own, at most 2,000 bytes
  bool operator==(const Entry&) const = default;
};

/// An attempt as it is kept: what was played, under which rules, and the log.
struct Attempt {
  std::string scenario, version, scenario_hash, rulebook_edition, rulebook_hash;
  std::uint64_t seed = 0;
  Mode mode = Mode::practice;
  bool alternative = false;
  std::vector<Entry> log;
  bool operator==(const Attempt&) const = default;
};

/// The attempt as JSON text, and back. Reading reports codes attempt.*: broken JSON, unknown scene,
/// impossible decision, another version of the scenario or rulebook (with both named).
std::string to_json(const Attempt& a, const Stage& stage);
base::Result<Attempt> read_attempt(const rules::NamedText& text, const Stage& stage);

struct Setup {
  std::uint64_t seed = 1;
  Mode mode = Mode::practice;
  bool alternative = false;
};

class Session {
 public:
  Session(const Stage& stage, Setup setup);
  /// Replays a log; diagnostics attempt.* when it doesn't fit.
  static base::Result<Session> resume(const Stage& stage, const Attempt& attempt);

  const Stage& stage() const { return *stage_; }
  const Attempt& attempt() const { return attempt_; }
  State state() const { return moves_.empty() ? opening_.after : moves_.back().after; }
  bool ended() const { return state().place().ended; }
  const Moved& opening() const { return opening_; }
  /// Decisions that stand, oldest first, and what each did.
  const std::vector<Moved>& moves() const { return moves_; }
  const std::vector<Entry>& standing() const { return standing_; }

  /// Why it can't be done, in plain words, or "" when it was done and logged.
  std::string decide(Decision d, Confidence c = Confidence::unsaid, std::string reason = "",
                     bool late = false);
  bool can_go_back() const { return attempt_.mode == Mode::practice && !moves_.empty(); }
  bool go_back();

  /// The order in which to show `count` options of the scene at hand: from the stored seed, the same on every
  /// machine.
  std::vector<std::uint8_t> shuffled(std::vector<std::uint8_t> items) const;

 private:
  const Stage* stage_;
  Attempt attempt_;
  Moved opening_;
  std::vector<Moved> moves_;
  std::vector<Entry> standing_;
};

/// The session a log leads to, from nothing: what proves a record.
base::Result<Session> replay(const Stage& stage, const Attempt& attempt);

}  // namespace plumbline::play
