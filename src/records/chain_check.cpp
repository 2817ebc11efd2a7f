#include "records/chain_check.hpp"

#include "records/says.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace plumbline::records {

namespace {

/// Which kind of stream an event of this kind begins.
StreamKind begins(Kind k) {
  const auto n = static_cast<unsigned>(k);
  if (n >= 32) return StreamKind::installation;
  if (n >= 24) return StreamKind::group;
  return n >= 16 ? StreamKind::person : StreamKind::attempt;
}

/// Whom the first event of a stream says it belongs to; nothing when that can't be told any more.
std::optional<Id> owner_said(const Event& first) {
  if (first.erased) return std::nullopt;
  if (const auto b = said<Begun>(first)) return b->person;
  return std::nullopt;
}

Finding about(Wrong what, const Arrived& a, std::string said) {
  return {what, a.event.stream, a.event.sequence, a.place, std::move(said)};
}

/// What is wrong with an event that should follow the one of this sequence and digest.
std::optional<Finding> follows(const Arrived& a, std::uint32_t expected, const Digest& previous) {
  const auto& e = a.event;
  if (e.sequence > expected)
    return about(Wrong::missing, a, fmt::format("entries {} to {} are missing", expected + 1, e.sequence));
  if (e.sequence < expected)
    return about(Wrong::out_of_order, a,
                 fmt::format("entry {} stands where entry {} should be", e.sequence + 1, expected + 1));
  if (chained(e, previous) != e.self)
    return about(Wrong::changed, a,
                 fmt::format("entry {} is not what was written, or not what it followed", e.sequence + 1));
  return std::nullopt;
}

/// Reads a slice event by event.
class Walk {
 public:
  Walk(Slice& into, std::uint64_t first) : out_(into), expected_(first) {}
  void take(const Arrived& a) {
    if (a.place != expected_ && !out_.gap) out_.gap = expected_;
    expected_ = a.place + 1;
    out_.selves.push_back(a.event.self);
    auto* piece = piece_of(a.event.stream);
    if (piece == nullptr) return begin(a);
    if (!piece->wrong) piece->wrong = follows(a, piece->last + 1, piece->self);
    piece->last = a.event.sequence;
    piece->self = a.event.self;
  }
  void cannot_read(std::uint64_t place) {
    out_.unreadable.push_back(place);
    expected_ = place + 1;
  }

 private:
  Slice::Piece* piece_of(const Id& stream) {
    if (latest_ < out_.pieces.size() && out_.pieces[latest_].stream == stream) return &out_.pieces[latest_];
    const auto at = where_.find(stream);
    if (at == where_.end()) return nullptr;
    latest_ = at->second;
    return &out_.pieces[latest_];
  }
  void begin(const Arrived& a) {
    latest_ = out_.pieces.size();
    where_.emplace(a.event.stream, latest_);
    auto& p = out_.pieces.emplace_back();
    p.stream = a.event.stream;
    p.last = a.event.sequence;
    p.self = a.event.self;
    p.kind = begins(a.event.kind);
    if (a.event.sequence == 0) {
      p.owner = owner_said(a.event);
      p.wrong = follows(a, 0, kNothingBefore);
    } else {
      p.hangs = a;
    }
  }

  Slice& out_;
  std::uint64_t expected_;
  std::unordered_map<Id, std::size_t, IdHash> where_;
  std::size_t latest_ = 0;
};

}  // namespace

std::string_view in_words(Wrong w) {
  switch (w) {
    case Wrong::changed: return "changed";
    case Wrong::missing: return "missing";
    case Wrong::out_of_order: return "out of order";
    case Wrong::added: return "added";
    case Wrong::head_signature: return "signature not good";
    case Wrong::head_elsewhere: return "signature for another entry";
    case Wrong::misfiled: return "filed wrongly";
    case Wrong::unreadable: return "can't be read";
    case Wrong::gap: return "entries missing in the file";
    case Wrong::seal_missing: return "no seal";
    case Wrong::seal_signature: return "seal not good";
    case Wrong::seal_count: return "count differs from the seal";
    case Wrong::seal_journal: return "contents differ from the seal";
  }
  return "wrong";
}

Slice check_slice(const Store& store, std::uint64_t first, std::uint64_t next) {
  Slice out;
  out.selves.reserve(std::min<std::uint64_t>(next - first, 1U << 20));
  Walk walk(out, first);
  auto unread = first;
  const auto take = [&](const Arrived& a) {
    walk.take(a);
    unread = a.place + 1;
    return true;
  };
  auto read = store.each_event(first, next - 1, take);
  if (read) return out;
  out.trouble = read.error();
  // One by one, to lose no more than what lies in the damaged spot.
  for (auto place = unread; place < next; ++place)
    if (!store.each_event(place, place, take)) walk.cannot_read(place);
  return out;
}

void ChainCheck::add(Slice slice) {
  for (auto& p : slice.pieces) join(p);
  for (const auto& self : slice.selves) journal_ = journal_after(journal_, self);
  report_.events += slice.selves.size();
  if (slice.gap)
    found({Wrong::gap, {}, 0, *slice.gap, fmt::format("entry {} of the file is missing", *slice.gap)});
  if (slice.unreadable.empty()) return;
  order_known_ = false;
  found({Wrong::unreadable,
         {},
         0,
         slice.unreadable.front(),
         fmt::format("{} entries of the file can't be read, the first is number {}. {}",
                     slice.unreadable.size(), slice.unreadable.front(), slice.trouble->said)});
}

void ChainCheck::join(Slice::Piece& p) {
  const auto [at, fresh] = known_.try_emplace(p.stream);
  auto& known = at->second;
  auto wrong = std::move(p.wrong);
  if (fresh) {
    known.kind = p.kind;
    known.owner = p.owner;
    if (p.hangs) wrong = follows(*p.hangs, 0, kNothingBefore);
  } else if (p.hangs) {
    if (auto why = follows(*p.hangs, known.last + 1, known.self)) wrong = std::move(why);
  } else if (!wrong) {
    wrong = Finding{Wrong::out_of_order, p.stream, 0, 0, "its first entry stands there twice"};
  }
  known.last = p.last;
  known.self = p.self;
  if (!wrong || known.wrong) return;
  known.wrong = true;
  found(std::move(*wrong));
}

void ChainCheck::add(const Stream& stream, bool signed_well) {
  const auto at = known_.find(stream.id);
  if (at == known_.end()) {
    unsettled_.insert_or_assign(
        stream.id, Finding{Wrong::missing, stream.id, stream.head.last, 0, "none of its entries is there"});
    return;
  }
  auto& known = at->second;
  if (known.listed) return found({Wrong::misfiled, stream.id, 0, 0, "it is listed twice"});
  known.listed = true;
  ++report_.streams;
  if (known.wrong) return;
  if (auto wrong = hold_against(stream, known, signed_well))
    unsettled_.insert_or_assign(stream.id, std::move(*wrong));
}

void ChainCheck::cannot_list(const Failure& why) {
  all_listed_ = false;
  found({Wrong::unreadable, {}, 0, 0, "the list of records can't be read through. " + why.said});
}

void ChainCheck::not_sealed(const Arrived& extra) {
  if (extra.place <= report_.events) return;  // was read: the seal could not be trusted
  found({Wrong::added, extra.event.stream, extra.event.sequence, extra.place,
         fmt::format("entry {} of the file and all after it were added without a seal", extra.place)});
}

std::vector<Id> ChainCheck::unsettled() {
  std::vector<Id> out;
  for (const auto& [id, wrong] : unsettled_) out.push_back(id);
  for (const auto& [id, known] : known_)
    if (!known.listed && unsettled_.count(id) == 0) out.push_back(id);
  for (const auto& id : out)
    if (const auto at = known_.find(id); at != known_.end() && at->second.listed) {
      at->second.listed = false;
      --report_.streams;
    }
  unsettled_.clear();
  return out;
}

std::optional<Finding> ChainCheck::hold_against(const Stream& s, const Known& known, bool signed_well) const {
  const auto say = [&](Wrong what, std::string said) {
    return std::optional<Finding>({what, s.id, known.last, 0, std::move(said)});
  };
  if (s.kind != known.kind) return say(Wrong::misfiled, "it is filed as something else than it is");
  if (known.owner && s.owner != *known.owner && (s.kind == StreamKind::attempt || s.owner != Id{}))
    return say(Wrong::misfiled, "it is filed under another owner than its first entry says");
  if (known.last < s.head.last)
    return say(Wrong::missing,
               fmt::format("entries {} to {} are missing at the end", known.last + 2, s.head.last + 1));
  if (known.last > s.head.last)
    return say(Wrong::added, fmt::format("nobody vouched for the entries after number {}", s.head.last + 1));
  if (known.self != s.head.self)
    return say(Wrong::head_elsewhere, "what was signed is another last entry than the one that is there");
  if (!signed_well) return say(Wrong::head_signature, "the signature under its last entry is not good");
  return std::nullopt;
}

std::vector<Finding> ChainCheck::wrong_with_seal() const {
  std::vector<Finding> out;
  const auto say = [&](Wrong what, std::string said) { out.push_back({what, {}, 0, 0, std::move(said)}); };
  if (!seal_) {
    if (report_.events > 0) say(Wrong::seal_missing, "the file has entries, but nothing vouches for them");
    return out;
  }
  if (!good(*seal_)) say(Wrong::seal_signature, "the signature of the seal is not good");
  if (report_.events != seal_->events)
    say(Wrong::seal_count,
        fmt::format("the seal is for {} entries, {} can be read", seal_->events, report_.events));
  else if (order_known_ && journal_ != seal_->journal)
    say(Wrong::seal_journal, "the seal is for other entries than are there, or for another order");
  return out;
}

bool ChainCheck::look_closer() const {
  const auto of_file = [](const Finding& f) { return f.stream == Id{}; };
  return std::any_of(report_.findings.begin(), report_.findings.end(), of_file) || !wrong_with_seal().empty();
}

void ChainCheck::add(const Stream& s, const Outcome<Events>& by_itself) {
  auto& known = known_[s.id];
  if (known.wrong || unsettled_.count(s.id) != 0) return;
  std::optional<Finding> wrong;
  if (!by_itself) {
    wrong = Finding{Wrong::unreadable, s.id, 0, 0, "its entries can't be read. " + by_itself.error().said};
  } else {
    auto previous = kNothingBefore;
    std::uint32_t expected = 0;
    for (const auto& e : *by_itself) {
      if (!wrong) wrong = follows({0, s.kind, e}, expected++, previous);
      previous = e.self;
    }
    if (!wrong && expected != s.head.last + 1)
      wrong = Finding{Wrong::missing, s.id, expected, 0, "not all of its entries can be found"};
  }
  if (!wrong) return;
  known.wrong = true;
  found(std::move(*wrong));
}

ChainReport ChainCheck::done() {
  for (auto& [id, wrong] : unsettled_) found(std::move(wrong));
  for (const auto& [id, known] : known_)
    if (all_listed_ && !known.listed && !known.wrong)
      found({Wrong::misfiled, id, known.last, 0, "its entries are there, but it is not listed"});
  for (auto& wrong : wrong_with_seal()) found(std::move(wrong));
  return std::move(report_);
}

std::uint64_t last_to_check(const std::optional<Seal>& seal) {
  constexpr auto kAll = kToTheEnd / 2;
  return seal && good(*seal) ? std::min(seal->events, kAll) : kAll;
}

namespace {

/// Entries behind the last one that was sealed.
Outcome<bool> more_than_sealed(ChainCheck& check, const Store& store) {
  std::optional<Arrived> extra;
  const auto first = check.seal() ? check.seal()->events + 1 : 1;
  const auto read = store.each_event(first, kToTheEnd, [&](const Arrived& a) {
    extra = a;
    return false;
  });
  if (!read) return failed(read.error());
  if (!extra) return false;
  const auto now = store.seal();
  if (!now) return failed(now.error());
  if (*now != check.seal()) return true;  // somebody is writing them just now
  check.not_sealed(*extra);
  return false;
}

}  // namespace

std::optional<Failure> settle(ChainCheck& check, const Store& store, const SigningKey* own) {
  constexpr int kMostRounds = 20;
  for (int round = 0; round < kMostRounds; ++round) {
    const auto now = store.seal();
    if (!now) return now.error();
    if (*now == check.seal()) {
      const auto more = more_than_sealed(check, store);
      if (!more || !*more) break;  // nobody wrote: what disagrees does so for good
      continue;
    }
    const auto first = check.seal() ? check.seal()->events + 1 : 1;
    if (*now && (*now)->events >= first) check.add(check_slice(store, first, (*now)->events + 1));
    check.go_on(*now);
    for (const auto& id : check.unsettled()) {
      const auto stream = store.stream(id);
      if (!stream) return stream.error();
      if (*stream) check.add(**stream, good((*stream)->head, own));
    }
  }
  if (!check.look_closer()) return std::nullopt;
  // What can't be listed was told before.
  static_cast<void>(store.each_stream({}, [&](const Stream& s) {
    check.add(s, store.events(s.id));
    return true;
  }));
  return std::nullopt;
}

Outcome<ChainReport> check_chains(const Store& store, const SigningKey* own,
                                  const std::function<void(std::uint64_t)>& progress) {
  const auto seal = store.seal();
  if (!seal) return failed(seal.error());
  ChainCheck check(*seal);
  const auto last = last_to_check(*seal);
  for (std::uint64_t first = 1; first <= last; first += kPlacesAtOnce) {
    auto slice = check_slice(store, first, std::min(first + kPlacesAtOnce, last + 1));
    const bool nothing = slice.selves.empty();
    check.add(std::move(slice));
    if (progress) progress(check.events());
    if (nothing && (!*seal || first > (*seal)->events)) break;
  }
  const auto streams = store.each_stream({}, [&](const Stream& s) {
    check.add(s, good(s.head, own));
    return true;
  });
  if (!streams) check.cannot_list(streams.error());
  if (auto trouble = settle(check, store, own)) return failed(*trouble);
  return check.done();
}

}  // namespace plumbline::records
