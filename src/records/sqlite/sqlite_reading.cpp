// Reading. Everything is read in handfuls and handed out between them, when no lock is held.

#include "records/sqlite/held.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace plumbline::records {

namespace {

constexpr std::size_t kHandful = 2048;

/// Rows of a statement into the places of a vector that is used again and again. How many there were.
template <class T, class Read>
std::size_t take_rows(Statement& s, std::vector<T>& into, const Read& read) {
  const Using u(s);
  std::size_t n = 0;
  while (s.step()) {
    if (n == into.size()) into.emplace_back();
    read(into[n++]);
  }
  return n;
}

void whole(const Statement& row, const std::filesystem::path& file, Text& into) {
  into.of = narrow<Text::Of>(row.number(0));
  into.hash = std::string(row.bytes(1));
  if (row.fixed<32>(3) != digest_of(row.bytes(2)) || !read_body(row.bytes(2), into))
    stop(
        Trouble::damaged,
        fmt::format("{} is damaged: the text {} kept in it was changed. Nothing was repaired. Keep the file, "
                    "and go back to a backup with `plumbline records restore`.",
                    file.filename().string(), into.hash.substr(0, 12)));
}

}  // namespace

const Names::Named& Names::named(std::uint64_t number) {
  static const Named nobody;
  auto& place = met_[number % met_.size()];
  if (place.number == number && number != 0) return place;
  const Using u(find_);
  find_.bind(1, number).bind(2, std::uint64_t{kMetAtOnce});
  while (find_.step()) {
    const auto next = find_.number(0);
    met_[next % met_.size()] = {next, find_.fixed<16>(1), narrow<StreamKind>(find_.number(2))};
  }
  return place.number == number ? place : nobody;
}

std::optional<Seal> SqliteStore::Held::read_seal() {
  const Using u(seal);
  if (!seal.step()) return std::nullopt;
  return Seal{seal.number(0), seal.fixed<32>(1), seal.fixed<32>(2), seal.fixed<64>(3)};
}

std::optional<Stream> SqliteStore::Held::find(const Id& id) {
  const Using u(stream_by_id);
  stream_by_id.bind(1, id);
  if (!stream_by_id.step()) return std::nullopt;
  return read_stream(stream_by_id);
}

std::uint64_t SqliteStore::Held::places() {
  const Using u(last_place);
  return last_place.step() ? last_place.number(0) : 0;
}

Outcome<std::optional<Seal>> SqliteStore::seal() const {
  return guarded<std::optional<Seal>>([&]() -> Outcome<std::optional<Seal>> { return held_->read_seal(); });
}

Outcome<std::uint64_t> SqliteStore::last_place() const {
  return guarded<std::uint64_t>([&]() -> Outcome<std::uint64_t> { return held_->places(); });
}

Outcome<std::optional<Stream>> SqliteStore::stream(const Id& id) const {
  return guarded<std::optional<Stream>>([&]() -> Outcome<std::optional<Stream>> { return held_->find(id); });
}

Outcome<Events> SqliteStore::events(const Id& stream) const {
  return guarded<Events>([&]() -> Outcome<Events> {
    auto& h = *held_;
    Events out;
    Transaction t(*h.db, Transaction::Kind::reading);
    const auto about = h.find(stream);
    if (about) {
      const Using u(h.events_of);
      h.events_of.bind(1, about->number);
      while (h.events_of.step()) {
        auto& e = out.emplace_back();
        e.stream = stream;
        e.sequence = narrow<std::uint32_t>(h.events_of.number(0));
        read_body(h.events_of.bytes(2), h.events_of.number(1) != 0, e);
        e.content = content_of(e);
      }
    }
    t.finish();
    return out;
  });
}

Outcome<Done> SqliteStore::each_event(std::uint64_t first, std::uint64_t last,
                                      const Each<Arrived>& each) const {
  auto& h = *held_;
  std::vector<Arrived> some;
  const auto read = [&](Arrived& a) {
    const auto& s = h.events_from;
    a.place = s.number(0);
    const auto& named = h.names.named(s.number(1));
    a.kind = named.kind;
    a.event.stream = named.id;
    a.event.sequence = narrow<std::uint32_t>(s.number(2));
    read_body(s.bytes(4), s.number(3) != 0, a.event);
  };
  constexpr std::uint64_t kHighest = ~std::uint64_t{0} >> 1;
  last = std::min(last, kHighest);
  for (auto next = std::max<std::uint64_t>(first, 1); next <= last;) {
    const auto got = guarded<std::size_t>([&]() -> Outcome<std::size_t> {
      h.events_from.bind(1, next).bind(2, last).bind(3, std::uint64_t{kHandful});
      return take_rows(h.events_from, some, read);
    });
    if (!got) return failed(got.error());
    for (std::size_t i = 0; i < *got; ++i)
      if (!each(some[i])) return Done{};
    if (*got < kHandful) break;
    next = some[*got - 1].place + 1;
  }
  return Done{};
}

Outcome<Done> SqliteStore::each_stream(const Wanted& wanted, const Each<Stream>& each) const {
  auto& h = *held_;
  const bool owned = wanted.owner && *wanted.owner != Id{};
  const bool few = !owned && wanted.kind && *wanted.kind != StreamKind::attempt;
  auto& s = owned ? h.streams_of_owner : few ? h.streams_of_kind : h.streams_all;
  std::vector<Stream> some;
  for (std::uint64_t after = 0;;) {
    const auto got = guarded<std::size_t>([&]() -> Outcome<std::size_t> {
      s.bind(1, after).bind(2, std::uint64_t{kHandful});
      if (owned) s.bind(3, *wanted.owner);
      if (few) s.bind(3, static_cast<std::uint64_t>(*wanted.kind));
      return take_rows(s, some, [&](Stream& into) { into = read_stream(s); });
    });
    if (!got) return failed(got.error());
    for (std::size_t i = 0; i < *got; ++i) {
      const auto& x = some[i];
      if ((wanted.kind && *wanted.kind != x.kind) || (wanted.owner && *wanted.owner != x.owner)) continue;
      if (!each(x)) return Done{};
    }
    if (*got < kHandful) return Done{};
    after = some[*got - 1].number;
  }
}

Outcome<std::optional<Text>> SqliteStore::text(Text::Of of, const std::string& hash) const {
  return guarded<std::optional<Text>>([&]() -> Outcome<std::optional<Text>> {
    auto& s = held_->text;
    const Using u(s);
    s.bind(1, static_cast<std::uint64_t>(of)).bind(2, hash);
    if (!s.step()) return std::optional<Text>();
    std::optional<Text> out(std::in_place);
    whole(s, held_->db->file(), *out);
    return out;
  });
}

Outcome<Done> SqliteStore::each_text(const Each<Text>& each) const {
  auto& s = held_->next_text;
  Text last;
  last.of = {};
  for (;;) {
    const auto got = guarded<bool>([&]() -> Outcome<bool> {
      const Using u(s);
      const auto after = last.hash;
      s.bind(1, static_cast<std::uint64_t>(last.of)).bind(2, after);
      if (!s.step()) return false;
      whole(s, held_->db->file(), last);
      return true;
    });
    if (!got) return failed(got.error());
    if (!*got || !each(last)) return Done{};
  }
}

Outcome<std::vector<std::string>> SqliteStore::check_file() const {
  using Lines = std::vector<std::string>;
  return guarded<Lines>([&]() -> Outcome<Lines> {
    Lines out;
    Statement s(*held_->db, "PRAGMA integrity_check(100)");
    while (s.step())
      if (s.bytes(0) != "ok") out.emplace_back(s.bytes(0));
    return out;
  });
}

}  // namespace plumbline::records
