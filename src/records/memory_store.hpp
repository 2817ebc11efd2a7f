#pragma once
// A store in memory: for guests, for tests, and what every other store is held against.

#include "records/store.hpp"

#include <map>
#include <unordered_map>

namespace plumbline::records {

class MemoryStore : public Store {
 public:
  /// The key seals the store; it must outlive it.
  explicit MemoryStore(const SigningKey& key) : key_(key) {}

  Outcome<Stored> append(const std::vector<Batch>& batches) override;
  Outcome<Done> erase(const std::vector<Id>& streams, const std::vector<Batch>& tombstones) override;
  Outcome<Done> keep(const Text& text) override;
  Outcome<std::optional<Text>> text(Text::Of of, const std::string& hash) const override;
  Outcome<Done> each_text(const Each<Text>& each) const override;
  Outcome<Done> each_stream(const Wanted& wanted, const Each<Stream>& each) const override;
  Outcome<std::optional<Stream>> stream(const Id& id) const override;
  Outcome<Events> events(const Id& stream) const override;
  Outcome<Done> each_event(std::uint64_t first, std::uint64_t last, const Each<Arrived>& each) const override;
  Outcome<std::optional<Seal>> seal() const override { return seal_; }

 private:
  struct Kept {
    Stream about;
    std::vector<std::size_t> places;  // into arrived_
  };
  /// What was there before a batch, to go back to.
  struct Mark {
    std::size_t arrived = 0;
    Digest journal{};
    std::vector<Head> heads;
  };
  std::optional<Failure> take(const Batch& batch, Mark& mark);
  std::optional<Failure> take_all(const std::vector<Batch>& batches);
  void go_back(const Mark& mark);
  std::optional<Digest> standing(const Id& stream, std::uint32_t sequence) const;

  const SigningKey& key_;
  std::vector<Arrived> arrived_;
  std::vector<Id> order_;
  std::unordered_map<Id, Kept, IdHash> streams_;
  std::map<std::pair<Text::Of, std::string>, Text> texts_;
  Digest journal_{};
  std::optional<Seal> seal_;
};

}  // namespace plumbline::records
