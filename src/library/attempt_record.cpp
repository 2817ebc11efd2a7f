#include "library/attempt_record.hpp"

#include <fmt/format.h>

#include <utility>

namespace plumbline::library {

AttemptRecord::AttemptRecord(Recording with, const records::KeptAttempt& kept) : with_(std::move(with)) {
  if (with_.room != nullptr) keeping_.emplace(with_.room->pen(), kept);
  kept_ = true;
}

std::string AttemptRecord::settle(const std::optional<records::Failure>& trouble) {
  if (!trouble) {
    kept_ = true;
    if (!spooled_.empty()) with_.room->unspool(std::exchange(spooled_, {}));
    return {};
  }
  // All that waits, in place of what waited before. Another window may have the same attempt: its waiting
  // decisions are others.
  records::Spooled waiting;
  if (!texts_kept_) waiting.texts = {with_.rulebook, with_.scenario};
  if (auto batch = keeping_->waiting(); !batch.events.empty()) waiting.batches.push_back(std::move(batch));
  if (spooled_.empty())
    spooled_ = fmt::format("{}-{:.8}", records::hex(keeping_->stream()),
                           records::hex(records::random_id(with_.room->pen().chance)));
  if (!with_.room->spool(spooled_, waiting).empty()) return trouble->said;
  kept_ = true;
  return trouble->said + " It is kept in another place meanwhile and taken in at the next start.";
}

std::string AttemptRecord::keep(const play::Attempt& attempt, std::uint64_t dwell_ms) {
  if (with_.room == nullptr) return with_.nowhere;
  if (!keeping_) keeping_.emplace(with_.room->pen(), with_.person, attempt, with_.mark);
  std::optional<records::Failure> trouble;
  if (!texts_kept_)
    for (const auto* text : {&with_.rulebook, &with_.scenario})
      if (auto kept = with_.room->store().keep(*text); !kept && !trouble) trouble = kept.error();
  texts_kept_ = !trouble;
  // Decisions are stored even where their texts can't be for the moment; those come with the next one.
  auto stored = keeping_->keep(attempt, dwell_ms);
  return settle(stored ? stored : trouble);
}

std::string AttemptRecord::keep(const play::Stage& stage, const score::Tally& tally) {
  if (with_.room == nullptr) return with_.nowhere;
  if (!keeping_) return {};
  return settle(keeping_->keep(records::scored(stage, tally)));
}

void AttemptRecord::begin_another() {
  keeping_.reset();
  spooled_.clear();
  kept_ = false;
}

std::string AttemptRecord::id() const { return kept_ && keeping_ ? records::hex(keeping_->stream()) : ""; }

}  // namespace plumbline::library
