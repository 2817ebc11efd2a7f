#include "records/memory_store.hpp"

#include <algorithm>

namespace plumbline::records {

std::optional<Digest> MemoryStore::standing(const Id& stream, std::uint32_t sequence) const {
  const auto at = streams_.find(stream);
  if (at == streams_.end() || sequence >= at->second.places.size()) return std::nullopt;
  return arrived_[at->second.places[sequence]].event.self;
}

std::optional<Failure> MemoryStore::take(const Batch& batch, Mark& mark) {
  const Id id = batch.head.stream;
  const auto at = streams_.find(id);
  const auto there = at == streams_.end() ? std::nullopt : std::optional<Stream>(at->second.about);
  const auto fit = fits(
      batch, there, [&](std::uint32_t sequence) { return standing(id, sequence); }, &key_);
  if (fit.trouble) return fit.trouble;
  if (fit.already == batch.events.size()) return std::nullopt;
  auto& kept = streams_[id];
  if (there) {
    mark.heads.push_back(kept.about.head);
  } else {
    order_.push_back(id);
    kept.about = {id, batch.kind, batch.owner, {}, order_.size()};
  }
  kept.about.head = batch.head;
  for (std::size_t i = fit.already; i < batch.events.size(); ++i) {
    kept.places.push_back(arrived_.size());
    arrived_.push_back({arrived_.size() + 1, batch.kind, batch.events[i]});
    journal_ = journal_after(journal_, batch.events[i].self);
  }
  return std::nullopt;
}

void MemoryStore::go_back(const Mark& mark) {
  while (arrived_.size() > mark.arrived) {
    const auto at = streams_.find(arrived_.back().event.stream);
    at->second.places.pop_back();
    if (at->second.places.empty()) {
      streams_.erase(at);
      order_.pop_back();
    }
    arrived_.pop_back();
  }
  for (auto h = mark.heads.rbegin(); h != mark.heads.rend(); ++h) streams_.at(h->stream).about.head = *h;
  journal_ = mark.journal;
}

std::optional<Failure> MemoryStore::take_all(const std::vector<Batch>& batches) {
  Mark mark{arrived_.size(), journal_, {}};
  for (const auto& b : batches)
    if (auto trouble = take(b, mark)) {
      go_back(mark);
      return trouble;
    }
  return std::nullopt;
}

Outcome<Stored> MemoryStore::append(const std::vector<Batch>& batches) {
  const auto before = arrived_.size();
  if (auto trouble = take_all(batches)) return failed(*trouble);
  if (arrived_.size() == before) return Stored::already;
  seal_ = sign_seal(arrived_.size(), journal_, key_);
  return Stored::now;
}

Outcome<Done> MemoryStore::erase(const std::vector<Id>& streams, const std::vector<Batch>& tombstones) {
  std::vector<std::size_t> places;
  for (const auto& id : streams)
    if (const auto at = streams_.find(id); at != streams_.end())
      places.insert(places.end(), at->second.places.begin(), at->second.places.end());
  auto stored = append(tombstones);
  if (!stored) return failed(stored.error());
  for (const auto p : places) records::erase(arrived_[p].event);
  return Done{};
}

Outcome<Done> MemoryStore::keep(const Text& text) {
  texts_.try_emplace({text.of, text.hash}, text);
  return Done{};
}

Outcome<std::optional<Text>> MemoryStore::text(Text::Of of, const std::string& hash) const {
  const auto at = texts_.find({of, hash});
  return at == texts_.end() ? std::nullopt : std::optional<Text>(at->second);
}

Outcome<Done> MemoryStore::each_text(const Each<Text>& each) const {
  for (const auto& [name, text] : texts_)
    if (!each(text)) break;
  return Done{};
}

Outcome<Done> MemoryStore::each_stream(const Wanted& wanted, const Each<Stream>& each) const {
  for (const auto& id : order_) {
    const auto& s = streams_.at(id).about;
    if ((wanted.kind && *wanted.kind != s.kind) || (wanted.owner && *wanted.owner != s.owner)) continue;
    if (!each(s)) break;
  }
  return Done{};
}

Outcome<std::optional<Stream>> MemoryStore::stream(const Id& id) const {
  const auto at = streams_.find(id);
  return at == streams_.end() ? std::nullopt : std::optional<Stream>(at->second.about);
}

Outcome<Events> MemoryStore::events(const Id& stream) const {
  Events out;
  if (const auto at = streams_.find(stream); at != streams_.end())
    for (const auto p : at->second.places) out.push_back(arrived_[p].event);
  return out;
}

Outcome<Done> MemoryStore::each_event(std::uint64_t first, std::uint64_t last,
                                      const Each<Arrived>& each) const {
  for (std::uint64_t p = std::max<std::uint64_t>(first, 1); p <= last && p <= arrived_.size(); ++p)
    if (!each(arrived_[p - 1])) break;
  return Done{};
}

}  // namespace plumbline::records
