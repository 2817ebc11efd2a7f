#include "library/attempt_record.hpp"

namespace plumbline::library {

AttemptRecord::AttemptRecord(Recording with, const records::KeptAttempt& kept) : with_(std::move(with)) {
  if (with_.room != nullptr) keeping_.emplace(with_.room->pen(), kept);
  kept_ = true;
}

std::string AttemptRecord::settle(std::optional<records::Failure> trouble) {
  if (!trouble) {
    kept_ = true;
    return {};
  }
  return trouble->said;
}

std::string AttemptRecord::keep(const play::Attempt& attempt, std::uint64_t dwell_ms) {
  if (with_.room == nullptr) return with_.nowhere;
  if (!texts_kept_)
    for (const auto* text : {&with_.rulebook, &with_.scenario})
      if (auto kept = with_.room->store().keep(*text); !kept) return kept.error().said;
  texts_kept_ = true;
  if (!keeping_) keeping_.emplace(with_.room->pen(), with_.person, attempt, with_.mark);
  return settle(keeping_->keep(attempt, dwell_ms));
}

std::string AttemptRecord::keep(const play::Stage& stage, const score::Tally& tally) {
  if (with_.room == nullptr) return with_.nowhere;
  if (!keeping_) return {};
  return settle(keeping_->keep(records::scored(stage, tally)));
}

void AttemptRecord::begin_another() {
  keeping_.reset();
  kept_ = false;
}

std::string AttemptRecord::id() const { return kept_ && keeping_ ? records::hex(keeping_->stream()) : ""; }

}  // namespace plumbline::library
