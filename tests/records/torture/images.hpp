#pragma once
// The disk as it might look after the power was cut: what was synced is there; of everything since, each
// sector may have arrived, not arrived, arrived in part or as garbage; files made, deleted or cut since the
// folder was last synced may be so or not.

#include "base/dice.hpp"
#include "world.hpp"

#include <functional>

namespace plumbline::torture {

/// Goes through what was written down, one call after the other, and knows at each moment what is safe.
class Disk {
 public:
  /// `whole_sectors`: a sector that was being written may become garbage as a whole.
  Disk(const World& world, bool whole_sectors) : world_(world), whole_sectors_(whole_sectors) {}
  std::size_t calls() const { return world_.log.size(); }
  /// Takes in the next call.
  void step();
  /// How many promises had been given by now.
  std::uint64_t promised() const { return promised_; }
  /// One way the disk might look now. What `made` gets is filled.
  void image(base::Dice& dice, World& into) const;

 private:
  struct Safe {
    std::string bytes;
    std::vector<const Op*> since;
  };
  std::string content(const Safe& f, base::Dice& dice, std::uint64_t way) const;
  void apply(const Op& op, std::string& bytes, base::Dice& dice, std::uint64_t way) const;

  const World& world_;
  bool whole_sectors_;
  std::size_t at_ = 0;
  std::uint64_t promised_ = 0;
  std::map<int, Safe> files_;
  std::map<std::string, int> names_;
  std::vector<const Op*> folder_since_;
};

}  // namespace plumbline::torture
