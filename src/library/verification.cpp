#include "library/verification.hpp"

#include "library/installation_key.hpp"
#include "library/search.hpp"
#include "library/workers.hpp"
#include "records/register.hpp"
#include "records/sqlite/checking.hpp"
#include "records/sqlite/sqlite_store.hpp"

#include <algorithm>
#include <map>
#include <mutex>
#include <unordered_map>
#include <utility>

namespace plumbline::library {

namespace {

using namespace records;

/// Attempts a thread takes at a time.
constexpr std::size_t kAtOnce = 256;

/// What one thread needs for itself.
struct Lane {
  std::unique_ptr<SqliteStore> store;
  std::unique_ptr<Theatres> theatres;
  std::unique_ptr<AttemptChecker> checker;
};

Outcome<std::vector<Lane>> lanes(const std::filesystem::path& file, std::size_t count) {
  std::vector<Lane> out(count);
  for (auto& lane : out) {
    auto store = SqliteStore::open(file, nullptr);
    if (!store) return failed(store.error());
    lane.store = std::move(*store);
    lane.theatres = std::make_unique<Theatres>(*lane.store, patient);
    lane.checker = std::make_unique<AttemptChecker>(*lane.theatres);
  }
  return out;
}

/// Reports from many threads, one at a time; remembers that somebody wants to stop.
class Telling {
 public:
  Telling(const VerifyWishes& wishes, VerifyWishes::Stage stage, std::uint64_t of)
      : wishes_(wishes), stage_(stage), of_(of) {}
  bool add(std::uint64_t more) {
    const std::lock_guard lock(mutex_);
    done_ += more;
    going_ = going_ && (!wishes_.on || wishes_.on(stage_, done_, of_));
    return going_;
  }
  bool going() {
    const std::lock_guard lock(mutex_);
    return going_;
  }

 private:
  const VerifyWishes& wishes_;
  VerifyWishes::Stage stage_;
  std::uint64_t of_, done_ = 0;
  bool going_ = true;
  std::mutex mutex_;
};

class Verifier {
 public:
  Verifier(std::vector<Lane> lanes, solve::Workers workers, const VerifyWishes& wishes)
      : lanes_(std::move(lanes)), workers_(std::move(workers)), wishes_(wishes) {}

  Outcome<Verified> operator()() {
    if (auto trouble = list()) return failed(*trouble);
    if (auto trouble = chains()) return failed(*trouble);
    if (!out_.stopped) attempts();
    if (auto trouble = signers()) return failed(*trouble);
    return std::move(out_);
  }

 private:
  const Store& store() const { return *lanes_.front().store; }

  std::optional<Failure> list() {
    auto listed = streams(store());
    if (!listed) return listed.error();
    streams_ = std::move(*listed);
    return std::nullopt;
  }

  std::optional<Failure> chains() {
    const auto last = lanes_.front().store->last_place();
    Telling telling(wishes_, VerifyWishes::Stage::chains, last ? *last : 0);
    FileCheck how;
    how.threads = static_cast<unsigned>(workers_.lanes);
    // What this installation signed can be signed again and compared, in less than half the time.
    const auto own = key_there(lanes_.front().store->file().parent_path() / kKeyFile);
    how.own = own.get();
    how.progress = [&, before = std::uint64_t{0}](std::uint64_t read) mutable {
      telling.add(read - std::exchange(before, read));
    };
    auto checked = check_file(lanes_.front().store->file(), how, SqliteStore::Options{});
    if (!checked) return checked.error();
    out_.chains = std::move(*checked);
    out_.stopped = !telling.going();
    return std::nullopt;
  }

  void attempts() {
    std::vector<const Stream*> all;
    for (const auto& s : streams_)
      if (s.kind == StreamKind::attempt)
        all.push_back(&s);
      else if (s.kind == StreamKind::person)
        ++out_.people;
      else if (s.kind == StreamKind::group)
        ++out_.groups;
    Telling telling(wishes_, VerifyWishes::Stage::attempts, all.size());
    const auto rest = along_the_file(all, telling);
    one_by_one(rest, telling);
    out_.stopped = !telling.going();
    std::vector<const AttemptChecker*> others;
    for (std::size_t i = 1; i < lanes_.size(); ++i) others.push_back(lanes_[i].checker.get());
    lanes_.front().checker->find_copies(others);
    for (const auto& lane : lanes_) {
      out_.counts += lane.checker->counts();
      const auto& found = lane.checker->found();
      out_.attempts.insert(out_.attempts.end(), found.begin(), found.end());
    }
    std::sort(out_.attempts.begin(), out_.attempts.end(), [](const Discrepancy& a, const Discrepancy& b) {
      return std::tie(a.stream, a.entry, a.said) < std::tie(b.stream, b.entry, b.said);
    });
  }

  /// Reads the file from its beginning in slices, one for each lane at a time; attempts that lie in a slice
  /// as a whole are checked there. The others are returned.
  std::vector<const Stream*> along_the_file(const std::vector<const Stream*>& all, Telling& telling) {
    std::unordered_map<Id, std::size_t, IdHash> known;
    known.reserve(all.size());
    for (std::size_t i = 0; i < all.size(); ++i) known.emplace(all[i]->id, i);
    std::vector<char> done(all.size());
    const auto last = lanes_.front().store->last_place();
    const auto slices = static_cast<std::size_t>(((last ? *last : 0) + kPlacesAtOnce - 1) / kPlacesAtOnce);
    workers_(slices, [&](std::size_t slice, std::size_t lane) {
      if (!telling.going()) return;
      const auto from = 1 + slice * kPlacesAtOnce;
      std::unordered_map<Id, Events, IdHash> open;
      std::uint64_t checked = 0;
      auto& l = lanes_[lane];
      static_cast<void>(l.store->each_event(from, from + kPlacesAtOnce - 1, [&](const Arrived& a) {
        if (a.kind != StreamKind::attempt) return true;
        const auto at = known.find(a.event.stream);
        if (at == known.end()) return true;
        auto& events = open[a.event.stream];
        events.push_back(a.event);
        const auto& stream = *all[at->second];
        if (a.event.sequence != stream.head.last) return true;
        if (events.size() == std::size_t{stream.head.last} + 1 && events.front().sequence == 0) {
          l.checker->check(stream, events);
          done[at->second] = 1;
          ++checked;
        }
        open.erase(a.event.stream);
        return true;
      }));
      telling.add(checked);
    });
    std::vector<const Stream*> rest;
    for (std::size_t i = 0; i < all.size(); ++i)
      if (done[i] == 0) rest.push_back(all[i]);
    return rest;
  }

  void one_by_one(const std::vector<const Stream*>& all, Telling& telling) {
    std::mutex failing;
    workers_((all.size() + kAtOnce - 1) / kAtOnce, [&](std::size_t i, std::size_t lane) {
      if (!telling.going()) return;
      auto& l = lanes_[lane];
      const auto last = std::min(all.size(), (i + 1) * kAtOnce);
      for (auto s = i * kAtOnce; s < last; ++s) {
        auto events = l.store->events(all[s]->id);
        if (events) {
          l.checker->check(*all[s], *events);
          continue;
        }
        const std::lock_guard lock(failing);
        out_.attempts.push_back({all[s]->id, std::nullopt, events.error().said});
      }
      telling.add(last - i * kAtOnce);
    });
  }

  std::optional<Failure> signers() {
    std::map<PublicKey, Signer> all;
    for (const auto& s : streams_) {
      auto& who = all[s.head.signer];
      who.key = s.head.signer;
      ++who.heads;
    }
    for (const auto& s : streams_) {
      if (s.kind != StreamKind::installation) continue;
      const auto events = store().events(s.id);
      if (!events) return events.error();
      for (const auto& e : *events)
        if (const auto f = said<Founded>(e))
          if (const auto at = all.find(f->key); at != all.end()) at->second.name = f->name;
    }
    for (auto& [key, who] : all) {
      const auto& t = wishes_.trusted;
      who.trusted = t.empty() || std::find(t.begin(), t.end(), key) != t.end();
      out_.signers.push_back(who);
    }
    return std::nullopt;
  }

  std::vector<Lane> lanes_;
  solve::Workers workers_;
  const VerifyWishes& wishes_;
  std::vector<Stream> streams_;
  Verified out_;
};

}  // namespace

bool Verified::proven() const {
  return !stopped && chains.whole() && attempts.empty() &&
         std::all_of(signers.begin(), signers.end(), [](const Signer& s) { return s.trusted; });
}

Outcome<Verified> verify(const std::filesystem::path& file, const VerifyWishes& wishes) {
  auto threads = workers(wishes.jobs);
  auto prepared = lanes(file, threads.lanes);
  if (!prepared) return failed(prepared.error());
  return Verifier(std::move(*prepared), std::move(threads), wishes)();
}

}  // namespace plumbline::library
