#include "records/merging.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace plumbline::records {

namespace {

/// Streams taken in one go: each go is made durable by itself.
constexpr std::size_t kAtOnce = 200;

class Merger {
 public:
  Merger(const Store& from, const Pen& pen) : from_(from), pen_(pen) {}

  std::optional<Failure> texts() {
    std::optional<Failure> trouble;
    auto listed = from_.each_text([&](const Text& t) {
      auto there = pen_.store.text(t.of, t.hash);
      if (!there) trouble = there.error();
      if (trouble || *there) return !trouble;
      if (auto kept = pen_.store.keep(t); !kept) trouble = kept.error();
      ++report.texts;
      return !trouble;
    });
    return listed ? trouble : listed.error();
  }

  std::optional<Failure> take(const Stream& s) {
    ++report.streams;
    auto events = from_.events(s.id);
    if (!events) return events.error();
    auto here = pen_.store.stream(s.id);
    if (!here) return here.error();
    if (*here && (*here)->head == s.head && !newly_erased(s, *events)) return std::nullopt;
    Batch batch{s.kind, s.owner, std::move(*events), s.head};
    const auto already = *here ? std::min<std::size_t>((*here)->head.last + 1, batch.events.size()) : 0;
    if (already == batch.events.size() && !newly_erased(s, batch.events)) return compare(batch);
    if (newly_erased(s, batch.events)) return take_erased(batch, already);
    waiting_events_ += batch.events.size() - already;
    waiting_.push_back(std::move(batch));
    return waiting_.size() < kAtOnce ? std::nullopt : flush();
  }

  /// All that waits at once; where that fails, one by one, to find which it is.
  std::optional<Failure> flush() {
    if (waiting_.empty()) return std::nullopt;
    const auto batches = std::exchange(waiting_, {});
    const auto events = std::exchange(waiting_events_, 0);
    if (pen_.store.append(batches)) {
      report.taken += batches.size();
      report.events += events;
      return std::nullopt;
    }
    for (const auto& b : batches) {
      auto here = pen_.store.stream(b.head.stream);
      if (!here) return here.error();
      const auto before = *here ? (*here)->head.last + 1 : 0;
      if (auto trouble = store(b, b.events.size() - std::min<std::size_t>(before, b.events.size())))
        return trouble;
    }
    return std::nullopt;
  }

  MergeReport report;

 private:
  /// It was erased there, and here it still says something.
  bool newly_erased(const Stream& s, const Events& events) const {
    if (std::none_of(events.begin(), events.end(), [](const Event& e) { return e.erased; })) return false;
    const auto here = pen_.store.events(s.id);
    if (!here) return false;
    for (std::size_t i = 0; i < here->size() && i < events.size(); ++i)
      if (events[i].erased && !(*here)[i].erased) return true;
    return false;
  }

  std::optional<Failure> settle(const Failure& f, const Id& stream) {
    if (f.what != Trouble::conflict && f.what != Trouble::malformed && f.what != Trouble::gap) return f;
    report.left_out.emplace_back(stream, f.said);
    return std::nullopt;
  }

  std::optional<Failure> store(const Batch& b, std::size_t fresh) {
    auto stored = pen_.store.append({b});
    if (!stored) return settle(stored.error(), b.head.stream);
    if (*stored == Stored::now) {
      ++report.taken;
      report.events += fresh;
    }
    return std::nullopt;
  }

  /// All of it should be here already: is it the same?
  std::optional<Failure> compare(const Batch& b) {
    auto stored = pen_.store.append({b});
    return stored ? std::nullopt : settle(stored.error(), b.head.stream);
  }

  std::optional<Failure> take_erased(const Batch& b, std::size_t already) {
    auto done = pen_.store.erase({b.head.stream}, {b});
    if (!done) return settle(done.error(), b.head.stream);
    ++report.taken;
    report.events += b.events.size() - already;
    return std::nullopt;
  }

  const Store& from_;
  const Pen& pen_;
  std::vector<Batch> waiting_;
  std::size_t waiting_events_ = 0;
};

}  // namespace

Outcome<MergeReport> merge(const Store& from, const Pen& pen, const std::string& name,
                           const std::function<bool(std::uint64_t)>& on) {
  auto seal = from.seal();
  if (!seal) return failed(seal.error());
  Merger merger(from, pen);
  if (auto trouble = merger.texts()) return failed(*trouble);
  const auto all = streams(from);
  if (!all) return failed(all.error());
  for (const auto& s : *all) {
    if (auto trouble = merger.take(s)) return failed(*trouble);
    if (on && !on(merger.report.streams)) break;
  }
  if (auto trouble = merger.flush()) return failed(*trouble);
  if (merger.report.events > 0) {
    auto mine = found(pen, "");
    if (!mine) return failed(mine.error());
    Merged said;
    if (*seal) said = {(*seal)->signer, (*seal)->events, (*seal)->journal, 0, ""};
    said.taken = merger.report.events;
    said.from = name;
    if (auto trouble = add_to(pen, mine->id, said)) return failed(*trouble);
  }
  return merger.report;
}

Outcome<std::size_t> erase_person(const Pen& pen, const Id& person, const std::string& why) {
  auto who = pen.store.stream(person);
  if (!who) return failed(who.error());
  if (!*who || (*who)->kind != StreamKind::person)
    return failed(Trouble::gap, "There is no such person in the records.");
  auto theirs = streams(pen.store, {StreamKind::attempt, person});
  if (!theirs) return failed(theirs.error());
  theirs->insert(theirs->begin(), **who);
  std::vector<Id> ids;
  std::vector<Batch> tombstones;
  for (const auto& s : *theirs) {
    Recorder r(pen, s);
    r.line_up(Erased{std::uint64_t{s.head.last} + 1, pen.now(), why});
    ids.push_back(s.id);
    tombstones.push_back(r.waiting());
  }
  if (auto done = pen.store.erase(ids, tombstones); !done) return failed(done.error());
  return ids.size();
}

}  // namespace plumbline::records
