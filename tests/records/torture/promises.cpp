#include "promises.hpp"

#include <fmt/format.h>

#include <cstdio>
#include <map>

namespace plumbline::torture {

using namespace records;

const SigningKey& key() {
  static const SigningKey k(testing::seed_of(9));
  return k;
}

Kept look_for(const std::string& file, const std::vector<Promise>& promises, std::size_t count,
              const SqliteStore::Options& options, bool quick) {
  auto opened = SqliteStore::open(file, &key(), options);
  if (opened) return look_for(**opened, promises, count, quick);
  Kept out;
  out.why = opened.error().said;
  if (count == 0 && opened.error().what != Trouble::damaged) return out;  // nothing was promised yet
  out.corrupt = true;
  return out;
}

Kept look_for(const SqliteStore& store, const std::vector<Promise>& promises, std::size_t count, bool quick) {
  Kept out;
  const auto wrong = [&](std::string why) {
    out.corrupt = true;
    if (out.why.empty()) out.why = std::move(why);
  };
  if (!quick) {
    const auto file = store.check_file();
    if (!file) wrong(file.error().said);
    if (file && !file->empty()) wrong(file->front());
  }
  const auto report = check_chains(store, &key());
  if (!report) wrong(report.error().said);
  if (report && !report->whole()) wrong(report->findings.front().said);
  std::map<Id, Events> read;
  for (std::size_t i = 0; i < count; ++i) {
    const auto& p = promises[i];
    auto [at, fresh] = read.try_emplace(p.stream);
    if (fresh) {
      auto events = store.events(p.stream);
      if (!events) wrong(events.error().said);
      if (events) at->second = std::move(*events);
    }
    std::uint64_t found = 0;
    for (const auto& e : at->second)
      if (e.sequence == p.sequence && e.self == p.self) ++found;
    if (found == 0) ++out.lost;
    if (found > 1) ++out.doubled;
    if (found == 0 && out.why.empty()) out.why = fmt::format("promise {} of {} is not there", i + 1, count);
  }
  return out;
}

void Decider::begin() {
  auto chance = testing::chance(seed_ * 1'000'003 + made_ / (each_ + 1));
  person_ = random_id(chance);
  stream_ = random_id(chance);
  sequence_ = 0;
  last_ = kNothingBefore;
}

Batch Decider::next(std::size_t events) {
  if (waiting_.empty()) {
    if (made_ % (each_ + 1) == 0) begin();
    auto chance = testing::chance(seed_ * 7'919 + made_ + 1);
    for (std::size_t i = 0; i < events; ++i) {
      Event e;
      e.stream = stream_;
      e.key = random_id(chance);
      e.at = 1'790'000'000'000 + static_cast<std::int64_t>(made_);
      if (sequence_ == 0) {
        auto b = testing::some_beginning();
        b.person = person_;
        e.kind = Kind::begun;
        e.payload = write(b);
      } else {
        e.kind = Kind::decided;
        e.payload = write(Decided{"scene", made_, false, play::Confidence::sure, 800, "It seemed right."});
      }
      chain(e, sequence_++, last_);
      last_ = e.self;
      waiting_.push_back(std::move(e));
      if (++made_ % (each_ + 1) == 0) break;
    }
  }
  return {StreamKind::attempt, person_, waiting_, sign_head(waiting_.back(), key())};
}

void Decider::taken(std::vector<Promise>& into) {
  for (const auto& e : waiting_) into.push_back({e.stream, e.sequence, e.self});
  waiting_.clear();
}

bool tell(const Row& r) {
  std::printf("%s: %s: %llu tried, %llu acknowledged, %llu lost, %llu doubled, %llu corrupt%s%s  %s\n",
              r.part.c_str(), r.what.c_str(), static_cast<unsigned long long>(r.tried),
              static_cast<unsigned long long>(r.acknowledged), static_cast<unsigned long long>(r.lost),
              static_cast<unsigned long long>(r.doubled), static_cast<unsigned long long>(r.corrupt),
              r.more.empty() ? "" : "; ", r.more.c_str(), r.good ? "ok" : "NOT AS IT SHOULD BE");
  std::fflush(stdout);
  return r.good;
}

}  // namespace plumbline::torture
