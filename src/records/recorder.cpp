#include "records/recorder.hpp"

#include <utility>

namespace plumbline::records {

Recorder::Recorder(Pen pen, StreamKind kind, Id owner)
    : pen_(std::move(pen)), kind_(kind), owner_(owner), stream_(random_id(pen_.chance)) {}

Recorder::Recorder(Pen pen, const Stream& there)
    : pen_(std::move(pen)),
      kind_(there.kind),
      owner_(there.owner),
      stream_(there.id),
      next_(there.head.last + 1),
      last_(there.head.self) {}

void Recorder::add(Kind kind, std::string payload) {
  Event e;
  e.stream = stream_;
  e.kind = kind;
  e.key = random_id(pen_.chance);
  e.at = pen_.now();
  e.payload = std::move(payload);
  chain(e, next_++, last_);
  last_ = e.self;
  waiting_.push_back(std::move(e));
}

void Recorder::follow(const Head& head, Events needed) {
  waiting_ = std::move(needed);
  next_ = head.last + 1;
  last_ = head.self;
  for (auto& e : waiting_) {
    chain(e, next_++, last_);
    last_ = e.self;
  }
}

Batch Recorder::waiting() const {
  Batch b{kind_, owner_, waiting_, {}};
  if (!waiting_.empty()) b.head = sign_head(waiting_.back(), pen_.key);
  return b;
}

std::optional<Failure> Recorder::store() {
  if (waiting_.empty()) return std::nullopt;
  if (auto stored = pen_.store.append({waiting()}); !stored) return stored.error();
  waiting_.clear();
  return std::nullopt;
}

std::optional<Failure> add_to_stream(const Pen& pen, const Id& stream, Kind kind,
                                     const std::string& payload) {
  Failure last;
  const Id key = random_id(pen.chance);
  const auto at = pen.now();
  for (int tries = 0; tries < 20; ++tries) {
    const auto there = pen.store.stream(stream);
    if (!there) return there.error();
    if (!*there) return Failure{Trouble::gap, "There is no such record any more."};
    Event e;
    e.stream = stream;
    e.kind = kind;
    e.key = key;
    e.at = at;
    e.payload = payload;
    chain(e, (*there)->head.last + 1, (*there)->head.self);
    Batch b{(*there)->kind, (*there)->owner, {e}, sign_head(e, pen.key)};
    auto stored = pen.store.append({b});
    if (stored) return std::nullopt;
    last = stored.error();
    if (last.what != Trouble::conflict) break;
  }
  return last;
}

}  // namespace plumbline::records
