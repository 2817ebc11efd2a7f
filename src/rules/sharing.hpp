#pragma once
// An option judged in pieces. What some of its acts add to the judgement is their share; shares are added up,
// and the sum is judged as the whole option would be. Good for valuing very many combinations
// of the same acts. It holds as long as no act of one piece is joined with one of another (see play::deeds),
// citations are left aside, and the acts of any one sequence clause lie in one piece.

#include "rules/judge.hpp"

#include <array>

namespace plumbline::rules {

/// What some acts add.
struct Share {
  static constexpr std::size_t kWords = 3;
  static constexpr std::size_t kEach = 2;

  int cost = 0;                          // points of the acts themselves, not of what was left undone
  bool critical = false;                 // a critical breach is among them
  Verdict verdict = Verdict::permitted;  // permitted, insufficient or forbidden: the worst of the acts
  Duties closes = 0;
  Duties met = 0;                             // by acts that are not keeping back
  std::array<std::uint64_t, kWords> fares{};  // three bits for each duty that may be due; see Sharing
  std::array<Mask, kEach> told{};             // by duty that is owed to each of several people: those reached
  std::uint64_t steps = 0;                    // steps of sequence clauses the acts match
  std::uint64_t out_of_order = 0;             // one bit per sequence clause

  bool operator==(const Share&) const = default;
};

class Sharing {
 public:
  /// Both must outlive it.
  Sharing(const Judge& judge, const Setting& now);

  /// False when more duties can be due here than a Share has room for.
  bool possible() const { return possible_; }
  /// `met`: duties that the rest of the option meets (see depends_on).
  Share of(std::span<const Act> acts, Duties met = 0);
  /// Adds the share of acts that come after.
  void add(Share& to, const Share& later) const;
  /// Whether it can matter which of two acts comes first, of which these are the steps.
  bool order_matters(std::uint64_t steps, std::uint64_t others) const;
  /// Duties that make a difference to keeping a fact back, once something else has met them.
  Duties depends_on() const { return depends_on_; }

  struct Whole {
    int cost = 0;
    bool critical = false;
    Verdict verdict = Verdict::permitted;
    Duties opens = 0, closes = 0;
  };
  Whole whole(const Share& sum) const;

 private:
  enum Fare : unsigned { kCalledUp = 1, kMet = 2, kPartly = 4 };
  static constexpr unsigned kBits = 3;
  static constexpr std::size_t kPerWord = 21;

  std::uint64_t steps_of(std::size_t acts) const;
  unsigned fare(std::size_t clause, const Heard& h) const;
  unsigned fare_of(const Share& sum, std::size_t nth) const;
  Finding left_undone(std::uint16_t clause, Verdict v) const;

  const Judge& judge_;
  const Setting& now_;
  std::vector<std::uint16_t> due_;   // clauses of duties whose situation holds
  std::vector<std::uint16_t> each_;  // those of them owed to each of several people
  struct Step {
    std::uint16_t pattern = 0;
    std::uint8_t clause = 0;        // number of its sequence
    std::uint64_t clause_mask = 0;  // all steps of that
  };
  std::vector<Step> steps_;
  Duties depends_on_ = 0;
  bool possible_ = true;
  Judgement scratch_;
};

}  // namespace plumbline::rules
