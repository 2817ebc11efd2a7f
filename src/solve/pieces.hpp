#pragma once
// A compound decision taken apart into pieces that don't touch each other: rows of a grid, entries of a form,
// groups of picks whose acts are joined, steps. Private to solve/.

#include "play/stage.hpp"
#include "rules/sharing.hpp"

#include <memory>

namespace plumbline::solve {

/// What tells combinations apart.
struct Sum {
  rules::Share share;
  std::uint64_t with = 0, without = 0;  // outcomes of which one such part was, or was not, chosen
  rules::Mask holds = 0;                // a form: what the record will hold

  bool operator==(const Sum&) const = default;
};

/// How a decision is put together: bits of the decision's code, or steps laid in a row and others in any
/// order.
struct Code {
  std::uint64_t bits = 0;
  std::uint64_t row = 0;  // order: steps whose order matters, as in play::Decision
  Code operator+(const Code& o) const { return {bits | o.bits, row | o.row}; }
};

struct Choice {
  Sum sum;
  Code code;
};

class Pieces {
 public:
  Pieces(const play::Stage& stage, std::size_t scene, std::size_t which);
  virtual ~Pieces() = default;

  virtual std::size_t count() const = 0;
  /// What can be chosen in one piece, when the decision as a whole meets these duties.
  virtual std::vector<Choice> choices(std::size_t piece, rules::Duties met) = 0;
  void add(Sum& to, const Sum& later) const {
    sharing_.add(to.share, later.share);
    to.with |= later.with;
    to.without |= later.without;
    to.holds |= later.holds;
  }
  /// Adds what belongs to no piece.
  virtual void complete(Sum&, rules::Duties) {}
  virtual bool comes_to_nothing(const Sum&) const { return false; }
  virtual play::Decision decision(const Code& c) const { return {c.bits}; }

  /// False when this decision can't be taken apart, or has turned out so.
  bool possible() const { return possible_; }
  /// Whether some act keeps a fact back, which depends on what others meet.
  bool keeps_back() const { return keeps_back_; }
  rules::Duties depends_on() const { return sharing_.depends_on(); }
  rules::Sharing::Whole whole(const Sum& s) const { return sharing_.whole(s.share); }
  int at_most(int points) const { return rules::at_most(stage_.judge().book(), points); }
  std::uint16_t branch(const Sum& s, rules::Verdict v) const;

 protected:
  /// Outcomes that ask for a part; to be called for every part, chosen or not.
  void mark(Sum& s, std::size_t part, bool chosen) const;
  void note_deeds(const std::vector<story::Deed>& deeds);
  void refuse() { possible_ = false; }

  const play::Stage& stage_;
  const story::Interaction& ask_;
  const rules::Vocabulary& words_;
  rules::Sharing sharing_;

 private:
  bool possible_ = true, keeps_back_ = false;
};

std::unique_ptr<Pieces> take_apart(const play::Stage& stage, std::size_t scene, std::size_t which,
                                   std::uint64_t offered);

}  // namespace plumbline::solve
