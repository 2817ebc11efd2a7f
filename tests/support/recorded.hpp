#pragma once
// What the records in a folder hold, read as somebody else would read them: without the key, from the file
// alone, each attempt played again with the texts that are kept beside it.

#include "records/proof.hpp"
#include "records/sqlite/sqlite_store.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

namespace plumbline::support {

class Recorded {
 public:
  /// The folder of the records; nothing needs to be there yet.
  explicit Recorded(std::filesystem::path folder) : folder_(std::move(folder)) {}

  /// Every attempt there is, oldest first.
  std::vector<records::KeptAttempt> attempts() {
    std::vector<records::KeptAttempt> out;
    if (!open()) return out;
    std::vector<records::Stream> all;
    REQUIRE(store_->each_stream({records::StreamKind::attempt, {}}, [&](const records::Stream& s) {
      all.push_back(s);
      return true;
    }));
    for (const auto& s : all) {
      const auto events = store_->events(s.id);
      REQUIRE(events);
      out.push_back(records::kept_attempt(s, *events));
    }
    return out;
  }
  records::KeptAttempt attempt(std::size_t n = 0) {
    const auto all = attempts();
    REQUIRE(n < all.size());
    return all[n];
  }
  static std::string id(const records::KeptAttempt& k) { return records::hex(k.about.id); }

  /// As play::to_json writes it, after it was replayed.
  std::string json(const records::KeptAttempt& k) {
    CHECK(k.trouble.empty());
    const auto& a = k.attempt;
    const auto theatre = theatres_->of(a.scenario, a.scenario_hash, a.rulebook_hash);
    REQUIRE_MESSAGE(theatre, (theatre ? std::string() : theatre.error()));
    const auto again = play::replay(*(*theatre)->stage, a);
    REQUIRE(again);
    return play::to_json(again->attempt(), *(*theatre)->stage);
  }
  std::string json(std::size_t n = 0) { return json(attempt(n)); }
  /// "" or how the last recorded score differs from the one worked out again.
  std::string wrong_score(const records::KeptAttempt& k) {
    if (k.scores.empty()) return "there is none";
    const auto& a = k.attempt;
    const auto theatre = exact_->of(a.scenario, a.scenario_hash, a.rulebook_hash);
    REQUIRE(theatre);
    score::Tally again;
    if (auto why = records::work_out(**theatre, k, again); !why.empty()) return why;
    return records::differs(k.scores.back().said.tally, again);
  }

  const records::Store* store() { return open() ? store_.get() : nullptr; }

 private:
  bool open() {
    std::error_code none;
    const auto file = folder_ / "plumbline.records";
    if (store_ != nullptr || !std::filesystem::exists(file, none)) return store_ != nullptr;
    auto store = records::SqliteStore::open(file, nullptr);
    REQUIRE_MESSAGE(store, (store ? std::string() : store.error().said));
    store_ = std::move(*store);
    theatres_ = std::make_unique<records::Theatres>(*store_, [] {
      solve::Budget none_at_all;  // what was decided can be shown without
      none_at_all.states = 1;
      return none_at_all;
    });
    exact_ = std::make_unique<records::Theatres>(*store_);
    return true;
  }

  std::filesystem::path folder_;
  std::unique_ptr<records::SqliteStore> store_;
  std::unique_ptr<records::Theatres> theatres_, exact_;
};

}  // namespace plumbline::support
