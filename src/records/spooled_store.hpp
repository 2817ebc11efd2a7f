#pragma once
// A store for the time in which the records can't be written: what is there already can be read, if it can be
// read at all; what is new is kept in memory and put into a spool, durable when append() returns, to be taken
// into the records later (spool_taking.hpp). Nothing can be erased here.

#include "records/memory_store.hpp"
#include "records/spool.hpp"

#include <set>

namespace plumbline::records {

class SpooledStore : public Store {
 public:
  /// Puts all that is new of a stream, or a text, where it outlives the program, in place of what it put
  /// there under that name before; "" or why not.
  using Put = std::function<std::string(const std::string& name, const Spooled& what)>;
  /// `base`: the records as they can be read; may be nothing. The key must outlive it.
  SpooledStore(const SigningKey& key, std::unique_ptr<const Store> base, Put put)
      : base_(std::move(base)), memory_(key), put_(std::move(put)) {}

  /// Takes over what lies in the spool already, as far as it follows from what is known; nothing is written.
  void remember(const Spooled& what);

  Outcome<Stored> append(const std::vector<Batch>& batches) override;
  Outcome<Done> erase(const std::vector<Id>& streams, const std::vector<Batch>& tombstones) override;
  Outcome<Done> keep(const Text& text) override;
  Outcome<std::optional<Text>> text(Text::Of of, const std::string& hash) const override;
  Outcome<Done> each_text(const Each<Text>& each) const override;
  Outcome<Done> each_stream(const Wanted& wanted, const Each<Stream>& each) const override;
  Outcome<std::optional<Stream>> stream(const Id& id) const override;
  Outcome<Events> events(const Id& stream) const override;
  /// Of the base only: what waits has no place yet.
  Outcome<Done> each_event(std::uint64_t first, std::uint64_t last, const Each<Arrived>& each) const override;
  Outcome<std::optional<Seal>> seal() const override;

 private:
  std::optional<Failure> lift(const Id& stream);
  std::optional<Failure> put(const Id& stream);

  std::unique_ptr<const Store> base_;
  MemoryStore memory_;
  Put put_;
  std::set<Id> unput_;                 // streams of which something is in memory only
  std::map<Id, std::size_t> in_base_;  // entries of streams that were there
  std::set<std::pair<Text::Of, std::string>> put_texts_;
};

}  // namespace plumbline::records
