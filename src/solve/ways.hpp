#pragma once
// What can be told of a scenario from its links alone: where each branch may lead, in which order places have
// to be visited so that each comes after all that lead to it, and which variables still matter at each.
// Private to solve/.
//
// A place is a scene with a decision or an ending: numbers 0 .. scenes - 1 are scenes, the endings follow.

#include "solve/components.hpp"
#include "story/scenario.hpp"

#include <cstdint>
#include <vector>

namespace plumbline::solve {

/// A way out of a scene: one option of a choice, one outcome, or what happens when no outcome fits.
struct Branch {
  const story::Effect* effect = nullptr;
  const story::Go* go = nullptr;
  std::vector<std::uint16_t> lands;  // places it may lead to, whatever the conditions say
};

class Ways {
 public:
  explicit Ways(const story::Scenario& s);

  std::size_t places() const { return branches_.size(); }
  bool ending(std::size_t place) const { return place >= scenes_; }
  std::size_t scenes() const { return scenes_; }
  const std::vector<Branch>& branches(std::size_t place) const { return branches_[place]; }

  /// Places whose links form a circle share a knot; knots on one step have nothing to do with each other.
  /// Steps in an order in which each comes before all that it leads to.
  struct Knot {
    std::vector<std::uint16_t> places;
    bool circular = false;
  };
  const std::vector<std::vector<Knot>>& steps() const { return steps_; }

  /// Bits of story::Packed that some later question reads. Bits of a variable that no later question reads
  /// are 0.
  std::uint64_t live(std::size_t place) const { return live_[place]; }

 private:
  void find_branches();
  void lay_out_steps();
  void find_live();
  void land(const story::Go& go, std::vector<std::uint16_t>& out, int depth) const;
  std::uint64_t read_by(const story::Go& go, int depth) const;
  std::uint64_t needed_before(const Branch& b) const;
  std::uint64_t questions(std::size_t scene) const;

  const story::Scenario& s_;
  std::size_t scenes_ = 0;
  std::vector<std::vector<Branch>> branches_;
  std::vector<std::vector<Knot>> steps_;
  std::vector<std::uint64_t> live_;
};

/// Bits a tree looks at.
std::uint64_t bits_read(const story::Tree& t);

}  // namespace plumbline::solve
