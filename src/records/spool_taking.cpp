#include "records/spool_taking.hpp"

#include "records/following.hpp"
#include "records/register.hpp"

#include <fmt/format.h>
#include <sodium/crypto_generichash_blake2b.h>

#include <algorithm>

namespace plumbline::records {

namespace {

constexpr std::string_view kBranch = "plumbline branch 1";

/// An identifier that follows from what is branched, so that doing it again changes nothing.
Id derived(const Event& last, std::uint32_t number) {
  std::string text(kBranch);
  text.append(reinterpret_cast<const char*>(last.self.data()), last.self.size());
  for (int i = 0; i < 4; ++i) text.push_back(static_cast<char>(number >> (8 * i) & 255));
  Id out;
  crypto_generichash_blake2b(out.data(), out.size(), reinterpret_cast<const unsigned char*>(text.data()),
                             text.size(), nullptr, 0);
  return out;
}

bool any_erased(const Events& events) {
  return std::any_of(events.begin(), events.end(),
                     [](const Event& e) { return e.erased || e.kind == Kind::erased; });
}

class TakingUp {
 public:
  TakingUp(const Pen& pen, const Batch& batch) : pen_(pen), batch_(batch) {}

  Outcome<TakenUp> operator()() {
    if (batch_.owner != Id{}) {
      const auto owner = pen_.store.events(batch_.owner);
      if (!owner) return failed(owner.error());
      if (any_erased(*owner)) return TakenUp{TakenUp::How::erased, {}};
    }
    auto stored = pen_.store.append({batch_});
    for (int tries = 0; !stored && stored.error().what == Trouble::conflict && tries < 20; ++tries) {
      const auto why = stored.error();
      auto there = pen_.store.stream(batch_.head.stream);
      if (!there) return failed(there.error());
      auto events = pen_.store.events(batch_.head.stream);
      if (!events) return failed(events.error());
      if (!*there || (*there)->kind != batch_.kind || (*there)->owner != batch_.owner) return failed(why);
      if (any_erased(*events)) return TakenUp{TakenUp::How::erased, {}};
      if (!can_follow(batch_.events, *events, batch_.kind)) return apart(*events);
      stored = behind(**there, needed(batch_.events, *events));
    }
    if (!stored) return failed(stored.error());
    return TakenUp{*stored == Stored::now ? TakenUp::How::now : TakenUp::How::already, {}};
  }

 private:
  Outcome<Stored> behind(const Stream& there, Events needed) {
    if (needed.empty()) return Stored::already;
    auto sequence = there.head.last + 1;
    auto previous = there.head.self;
    for (auto& e : needed) {
      chain(e, sequence++, previous);
      previous = e.self;
    }
    Batch b{there.kind, there.owner, std::move(needed), {}};
    b.head = sign_head(b.events.back(), pen_.key);
    return pen_.store.append({b});
  }

  /// Where the batch leaves what stands; nothing when that can't be told.
  std::optional<std::size_t> fork(const Events& stands) const {
    std::size_t same = 0;
    const auto first = std::size_t{batch_.events.front().sequence};
    while (same < batch_.events.size() && first + same < stands.size() &&
           stands[first + same].self == batch_.events[same].self)
      ++same;
    const auto at = first + same;
    if (same == batch_.events.size() || at == 0 || at > stands.size()) return std::nullopt;
    if (chained(batch_.events[same], stands[at - 1].self) != batch_.events[same].self) return std::nullopt;
    return at;
  }

  Outcome<TakenUp> apart(const Events& stands) {
    const auto at = fork(stands);
    if (!at)
      return failed(Trouble::gap, fmt::format("The entries before what waited of the record {} are missing.",
                                              short_name(batch_.head.stream)));
    Events all;
    std::size_t decisions = 0;
    for (std::size_t i = 0; i < *at; ++i) {
      const auto& e = stands[i];
      if (e.kind != Kind::begun && e.kind != Kind::decided && e.kind != Kind::taken_back) continue;
      decisions += e.kind == Kind::begun ? 0 : 1;
      all.push_back(e);
    }
    for (const auto& e : batch_.events)
      if (e.sequence >= *at) all.push_back(e);
    Event note;
    note.kind = Kind::noted;
    note.at = batch_.events.back().at;
    note.payload = write(
        Noted{std::nullopt, fmt::format("Added by the program: up to its step {} this is attempt {}, which "
                                        "went on in another place at the same time. What was decided here "
                                        "came into the records later and is kept as an attempt of its own.",
                                        decisions, short_name(batch_.head.stream))});
    all.push_back(std::move(note));
    return store_apart(std::move(all));
  }

  Outcome<TakenUp> store_apart(Events all) {
    const auto& last = batch_.events.back();
    const auto id = derived(last, 0);
    auto previous = kNothingBefore;
    std::uint32_t sequence = 0;
    for (auto& e : all) {
      e.stream = id;
      e.key = derived(last, sequence + 1);
      chain(e, sequence++, previous);
      previous = e.self;
    }
    Batch b{batch_.kind, batch_.owner, std::move(all), {}};
    b.head = sign_head(b.events.back(), pen_.key);
    const auto stored = pen_.store.append({b});
    if (!stored) return failed(stored.error());
    return TakenUp{*stored == Stored::now ? TakenUp::How::apart : TakenUp::How::already, id};
  }

  const Pen& pen_;
  const Batch& batch_;
};

}  // namespace

Outcome<TakenUp> take_up(const Pen& pen, const Batch& batch) { return TakingUp(pen, batch)(); }

}  // namespace plumbline::records
