#pragma once
// What events say: one struct for each kind, with its canonical bytes. Structs grow at their end only, so
// that what was written years ago can be read: `write` always writes the newest form, `read` takes every
// older one.

#include "play/session.hpp"
#include "records/event.hpp"
#include "score/tally.hpp"

namespace plumbline::records {

// -- An attempt ------------------------------------------------------------------------------------------

/// Somebody began an attempt. Together with the decisions that follow, all that is needed to play it again.
struct Begun {
  Id person{};  // all zeros: a guest, who gave no name
  std::string scenario, version, scenario_hash, rulebook_edition, rulebook_hash;
  std::uint64_t seed = 0;
  play::Mode mode = play::Mode::practice;
  bool alternative = false;
  std::optional<int> mark;  // set by the course it was played in
  std::string program;      // version of this program
  bool operator==(const Begun&) const = default;
};

struct Decided {
  std::string scene;
  std::uint64_t decision = 0;  // play::Decision
  bool late = false;
  play::Confidence confidence = play::Confidence::unsaid;
  std::uint64_t dwell = 0;  // milliseconds from showing the scene to deciding; information only
  std::string reason;
  bool operator==(const Decided&) const = default;
};

struct TakenBack {
  std::string scene;
  bool operator==(const TakenBack&) const = default;
};

/// What the attempt was worth, under one rulebook. A later one, under a newer rulebook, stands beside it.
struct Scored {
  std::string rulebook_edition, rulebook_hash;
  score::Tally tally;
  std::string program;
  bool operator==(const Scored&) const = default;
};

/// The same read without taking copies: everything points into the payload, and what was read into before is
/// used again. For whoever reads millions of them.
struct ScoredView {
  struct One {
    std::string_view scene;
    std::uint64_t decision = 0;
    int cost = 0, lost = 0, at_stake = 0;
    rules::Verdict verdict = rules::Verdict::permitted;
    bool sure_and_wrong = false;
    std::vector<std::uint32_t> missed, met;  // places in `rules`
    std::string_view rules;  // the bytes of both: equal bytes under equal `named`, equal rules
  };
  std::string_view rulebook_edition, rulebook_hash, program, ending;
  bool finished = false, exact = false, provisional = true, passed = false;
  int stake = 0, lost = 0, cost = 0, mark = 0, breaches = 0, recovered = 0;
  std::vector<std::string_view> rules;  // ids
  std::string_view named;               // the bytes of them
  std::vector<One> decisions;           // the first `count` of them
  std::size_t count = 0;
};
bool read(std::string_view payload, ScoredView& s);

/// How long a decision took and how sure it was, without the rest.
struct DecidedView {
  std::string_view scene;
  std::uint64_t decision = 0, dwell = 0;
  bool late = false;
  play::Confidence confidence = play::Confidence::unsaid;
  std::string_view reason;
};
bool read(std::string_view payload, DecidedView& d);

/// A trainer's note on an attempt, to talk about.
struct Noted {
  std::optional<std::uint32_t> decision;  // counted from 0; none: about the whole attempt
  std::string text;
  bool operator==(const Noted&) const = default;
};

/// A note of the same attempt was taken back: from then on nobody is shown it. It stays in the chain, which
/// can't be shortened, until the attempt is erased.
struct Withdrawn {
  std::uint32_t note = 0;  // sequence of the event that says it
  bool operator==(const Withdrawn&) const = default;
};

// -- People and groups -----------------------------------------------------------------------------------

/// A person as they are known from now on; the last one of a stream holds.
struct Enrolled {
  std::string name;
  std::string badge;  // badge number or e-mail, what tells two people of one name apart; may be empty
  Id group{};         // all zeros: none
  std::string pin;    // libsodium's argon2id text; empty: none
  bool away = false;  // no longer shown among those to pick from
  bool operator==(const Enrolled&) const = default;
};

/// A certificate was made out: for what, resting on which scores.
struct Certified {
  std::string code;   // as printed, without gaps
  std::string name;   // as printed
  std::string title;  // of what was completed
  std::int64_t at = 0;
  struct Ground {
    Id attempt{};
    Digest score{};  // `self` of its event that says the score
    bool operator==(const Ground&) const = default;
  };
  std::vector<Ground> grounds;
  bool operator==(const Certified&) const = default;
};

struct Grouped {
  std::string name;
  bool away = false;
  bool operator==(const Grouped&) const = default;
};

/// What is left of a stream after its owner asked for it to be erased.
struct Erased {
  std::uint64_t events = 0;  // that were emptied
  std::int64_t at = 0;
  std::string why;  // as the trainer put it
  bool operator==(const Erased&) const = default;
};

// -- This installation -----------------------------------------------------------------------------------

struct Founded {
  Bytes<32> key{};  // public part
  std::string name;
  bool operator==(const Founded&) const = default;
};

/// Records of another file came in.
struct Merged {
  Bytes<32> key{};           // who sealed that file
  std::uint64_t events = 0;  // in it
  Digest journal{};
  std::uint64_t taken = 0;  // events that were new here
  std::string from;         // what the file was called
  bool operator==(const Merged&) const = default;
};

/// The passphrase of the trainer's area was set or changed; the last one holds.
struct Guarded {
  std::string passphrase;  // libsodium's argon2id text; empty: none any more
  bool operator==(const Guarded&) const = default;
};

/// The bytes of a payload.
std::string write(const Begun&);
std::string write(const Decided&);
std::string write(const TakenBack&);
std::string write(const Scored&);
std::string write(const Noted&);
std::string write(const Withdrawn&);
std::string write(const Enrolled&);
std::string write(const Certified&);
std::string write(const Grouped&);
std::string write(const Erased&);
std::string write(const Founded&);
std::string write(const Merged&);
std::string write(const Guarded&);

/// What a payload says; false when it isn't the canonical form of such a thing.
bool read(std::string_view payload, Begun&);
bool read(std::string_view payload, Decided&);
bool read(std::string_view payload, TakenBack&);
bool read(std::string_view payload, Scored&);
bool read(std::string_view payload, Noted&);
bool read(std::string_view payload, Withdrawn&);
bool read(std::string_view payload, Enrolled&);
bool read(std::string_view payload, Certified&);
bool read(std::string_view payload, Grouped&);
bool read(std::string_view payload, Erased&);
bool read(std::string_view payload, Founded&);
bool read(std::string_view payload, Merged&);
bool read(std::string_view payload, Guarded&);

/// The same of an event; nothing when it is of another kind, was erased, or can't be read.
template <class Says>
std::optional<Says> said(const Event& e);

constexpr Kind kind_of(const Begun*) { return Kind::begun; }
constexpr Kind kind_of(const Decided*) { return Kind::decided; }
constexpr Kind kind_of(const TakenBack*) { return Kind::taken_back; }
constexpr Kind kind_of(const Scored*) { return Kind::scored; }
constexpr Kind kind_of(const Noted*) { return Kind::noted; }
constexpr Kind kind_of(const Withdrawn*) { return Kind::withdrawn; }
constexpr Kind kind_of(const Enrolled*) { return Kind::enrolled; }
constexpr Kind kind_of(const Certified*) { return Kind::certified; }
constexpr Kind kind_of(const Grouped*) { return Kind::grouped; }
constexpr Kind kind_of(const Erased*) { return Kind::erased; }
constexpr Kind kind_of(const Founded*) { return Kind::founded; }
constexpr Kind kind_of(const Merged*) { return Kind::merged; }
constexpr Kind kind_of(const Guarded*) { return Kind::guarded; }

template <class Says>
std::optional<Says> said(const Event& e) {
  Says out;
  if (e.kind != kind_of(&out) || e.erased || !read(e.payload, out)) return std::nullopt;
  return out;
}

}  // namespace plumbline::records
