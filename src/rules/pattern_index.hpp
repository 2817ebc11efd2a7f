#pragma once
// All patterns of the rulebook as an inverted index of bit masks: for each field and value, the set of
// patterns that tolerate it. Which patterns match an act is then one AND per field over a fixed number of
// words, whatever the number of rules. Tests that relate the act to itself or the asker (`lacks`, `asker`)
// are checked afterwards.

#include "rules/rulebook.hpp"

#include <array>
#include <cstdint>
#include <vector>

namespace plumbline::rules {

inline constexpr std::size_t kPatternWords = 8;
inline constexpr std::size_t kMaxPatterns = kPatternWords * 64;

/// A set of patterns.
struct PatternBits {
  std::array<std::uint64_t, kPatternWords> word{};
  void set(std::size_t i) { word[i / 64] |= std::uint64_t{1} << (i % 64); }
  bool any() const {
    std::uint64_t all = 0;
    for (const auto w : word) all |= w;
    return all != 0;
  }
  bool has(std::size_t i) const { return (word[i / 64] >> (i % 64) & 1) != 0; }
  PatternBits& operator&=(const PatternBits& o) {
    for (std::size_t i = 0; i < kPatternWords; ++i) word[i] &= o.word[i];
    return *this;
  }
  PatternBits& operator|=(const PatternBits& o) {
    for (std::size_t i = 0; i < kPatternWords; ++i) word[i] |= o.word[i];
    return *this;
  }
  friend PatternBits operator&(PatternBits a, const PatternBits& b) { return a &= b; }
  template <class F>
  void each(F f) const {
    for (std::size_t w = 0; w < kPatternWords; ++w)
      for (auto left = word[w]; left != 0; left &= left - 1)
        f(w * 64 + static_cast<std::size_t>(__builtin_ctzll(left)));
  }
};

class PatternIndex {
 public:
  explicit PatternIndex(const Rulebook& book);

  /// Where a clause's patterns lie.
  struct Slots {
    std::uint16_t when = 0, after = 0, by = 0, partly = 0, steps = 0, end = 0;
  };
  const Slots& slots(std::size_t clause) const { return slots_[clause]; }

  /// Clause and role of every pattern, for going from a matched pattern to what it means.
  enum class Part : std::uint8_t { when, after, by, partly, step };
  struct Owner {
    std::uint16_t clause = 0;
    Part part = Part::when;
    std::uint8_t nth = 0;
  };
  const Owner& owner(std::size_t pattern) const { return owners_[pattern]; }

  PatternBits in_situation(const Situation& s) const;
  /// Patterns whose tests on the authored fields hold.
  PatternBits on_act(
      const Act& act) const;  // fields the verb doesn't take must be empty, but see on_stray_act()
  /// The same for a mirrored act, which may carry fields its verb doesn't take.
  PatternBits on_stray_act(const Act& act) const;
  /// Leaves in `bits` those that tolerate these values of one field (the computed ones, known later).
  void narrow_to(PatternBits& bits, Index field, Mask values) const { narrow(bits, fields_[field], values); }
  /// Removes the patterns of `bits` whose relational tests fail.
  void check_relations(PatternBits& bits, const Act& act, const Situation& s) const;

  const PatternBits& of_kind(ClauseKind k) const { return kinds_[static_cast<std::size_t>(k)]; }
  const PatternBits& children(Part p) const { return parts_[static_cast<std::size_t>(p)]; }

 private:
  struct Column {  // one field
    bool tested = false;
    Mask fallback = 0;
    PatternBits at_fallback;  // the row of the default, which most acts have
    PatternBits free;         // no `any` test on the field
    bool rejects = false;
    std::vector<PatternBits> accept, reject;  // by value
  };
  struct Relation {
    std::uint16_t pattern = 0;
    Test test;
  };

  void add(const Pattern& p, std::size_t id);
  void rows_by_verb();
  static void narrow(PatternBits& bits, const Column& c, Mask values);

  const Rulebook* book_;
  struct VerbRow {
    PatternBits base;           // tolerate the verb and the absence of every field it doesn't take
    std::vector<Index> fields;  // tested fields it takes
  };

  Column verbs_;
  std::vector<Column> fields_, situation_;
  std::vector<VerbRow> by_verb_;
  std::vector<Slots> slots_;
  std::vector<Owner> owners_;
  std::vector<Relation> relations_;
  PatternBits related_;
  std::array<PatternBits, 6> kinds_{};
  std::array<PatternBits, 5> parts_{};
};

}  // namespace plumbline::rules
