#include "records/spooled_store.hpp"

#include <fmt/format.h>

namespace plumbline::records {

namespace {

Failure no_place(std::string why) {
  return {Trouble::full,
          fmt::format(
              "The records can't be written for the moment, and neither can the place beside them: {}", why)};
}

}  // namespace

/// What the base has of a stream is taken into memory before anything is added to it.
std::optional<Failure> SpooledStore::lift(const Id& stream) {
  if (!base_) return std::nullopt;
  const auto known = memory_.stream(stream);
  if (known && *known) return std::nullopt;
  auto there = base_->stream(stream);
  if (!there) return there.error();
  if (!*there) return std::nullopt;
  auto events = base_->events(stream);
  if (!events) return events.error();
  in_base_[stream] = events->size();
  auto stored = memory_.append({Batch{(*there)->kind, (*there)->owner, std::move(*events), (*there)->head}});
  return stored ? std::nullopt : std::optional<Failure>(stored.error());
}

std::optional<Failure> SpooledStore::put(const Id& stream) {
  const auto about = memory_.stream(stream);
  const auto events = memory_.events(stream);
  if (!about) return about.error();
  if (!events) return events.error();
  const auto from = in_base_.count(stream) > 0 ? in_base_.at(stream) : 0;
  Spooled what;
  what.batches.push_back({(*about)->kind,
                          (*about)->owner,
                          {events->begin() + static_cast<std::ptrdiff_t>(from), events->end()},
                          (*about)->head});
  if (auto why = put_(hex(stream), what); !why.empty()) return no_place(std::move(why));
  unput_.erase(stream);
  return std::nullopt;
}

void SpooledStore::remember(const Spooled& what) {
  for (const auto& t : what.texts) {
    static_cast<void>(memory_.keep(t));
    put_texts_.emplace(t.of, t.hash);
  }
  for (const auto& b : what.batches)
    if (!lift(b.head.stream)) static_cast<void>(memory_.append({b}));
}

Outcome<Stored> SpooledStore::append(const std::vector<Batch>& batches) {
  for (const auto& b : batches)
    if (auto trouble = lift(b.head.stream)) return failed(*trouble);
  auto stored = memory_.append(batches);
  if (!stored) return stored;
  if (*stored == Stored::now)
    for (const auto& b : batches) unput_.insert(b.head.stream);
  for (const auto& b : batches)
    if (unput_.count(b.head.stream) > 0)
      if (auto trouble = put(b.head.stream)) return failed(*trouble);
  return stored;
}

Outcome<Done> SpooledStore::erase(const std::vector<Id>&, const std::vector<Batch>&) {
  return failed(
      Trouble::read_only,
      "The records can't be written for the moment, so nothing can be erased from them. Try again when "
      "they can be opened.");
}

Outcome<Done> SpooledStore::keep(const Text& text) {
  const auto there = base_ ? base_->text(text.of, text.hash) : std::optional<Text>();
  if (there && *there) return Done{};
  static_cast<void>(memory_.keep(text));
  if (put_texts_.count({text.of, text.hash}) > 0) return Done{};
  const auto name = fmt::format("text-{:.16}", text.hash);
  if (auto why = put_(name, Spooled{{text}, {}}); !why.empty()) return failed(no_place(std::move(why)));
  put_texts_.emplace(text.of, text.hash);
  return Done{};
}

Outcome<std::optional<Text>> SpooledStore::text(Text::Of of, const std::string& hash) const {
  auto here = memory_.text(of, hash);
  return !base_ || (here && *here) ? here : base_->text(of, hash);
}

Outcome<Done> SpooledStore::each_text(const Each<Text>& each) const {
  bool more = true;
  auto done = memory_.each_text([&](const Text& t) { return more = each(t); });
  if (!done || !more || !base_) return done;
  return base_->each_text([&](const Text& t) {
    const auto here = memory_.text(t.of, t.hash);
    return here && *here ? true : each(t);
  });
}

Outcome<Done> SpooledStore::each_stream(const Wanted& wanted, const Each<Stream>& each) const {
  bool more = true;
  std::uint64_t last = 0;
  if (base_) {
    auto done = base_->each_stream(wanted, [&](const Stream& s) {
      auto here = memory_.stream(s.id);
      auto now = here && *here ? **here : s;
      now.number = last = s.number;
      return more = each(now);
    });
    if (!done || !more) return done;
  }
  return memory_.each_stream(wanted, [&](const Stream& s) {
    if (in_base_.count(s.id) > 0) return true;
    auto now = s;
    now.number += last;
    return each(now);
  });
}

Outcome<std::optional<Stream>> SpooledStore::stream(const Id& id) const {
  auto here = memory_.stream(id);
  return !base_ || (here && *here) ? here : base_->stream(id);
}

Outcome<Events> SpooledStore::events(const Id& stream) const {
  auto here = memory_.events(stream);
  return !base_ || (here && !here->empty()) ? here : base_->events(stream);
}

Outcome<Done> SpooledStore::each_event(std::uint64_t first, std::uint64_t last,
                                       const Each<Arrived>& each) const {
  return base_ ? base_->each_event(first, last, each) : Outcome<Done>(Done{});
}

Outcome<std::optional<Seal>> SpooledStore::seal() const {
  return base_ ? base_->seal() : Outcome<std::optional<Seal>>(std::optional<Seal>());
}

}  // namespace plumbline::records
