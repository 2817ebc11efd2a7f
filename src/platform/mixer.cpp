#include "platform/mixer.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace plumbline::platform {
namespace {

using Guard = std::lock_guard<std::mutex>;

constexpr std::size_t most_cues = 16;  // more at once would only be noise

std::int16_t as_sample(float sum) {
  constexpr float low = std::numeric_limits<std::int16_t>::min(),
                  high = std::numeric_limits<std::int16_t>::max();
  return static_cast<std::int16_t>(std::lround(std::clamp(sum, low, high)));
}

}  // namespace

void Mixer::play(const Pcm& sound) {
  const Guard guard(mutex_);
  if (cues_.size() < most_cues && !sound.samples.empty()) cues_.push_back({sound});
}

void Mixer::say(std::span<const std::int16_t> samples) {
  const Guard guard(mutex_);
  speech_.insert(speech_.end(), samples.begin(), samples.end());
}

void Mixer::stop_speech() {
  const Guard guard(mutex_);
  speech_.clear();
  handed_out_ = heard_ = 0;
}

void Mixer::stop_all() {
  stop_speech();
  const Guard guard(mutex_);
  cues_.clear();
}

void Mixer::set_volume(float volume) {
  const Guard guard(mutex_);
  volume_ = std::isfinite(volume) ? std::clamp(volume, 0.0F, 1.0F) : 1.0F;
}

void Mixer::mix(std::span<std::int16_t> out) {
  const Guard guard(mutex_);
  heard_ = handed_out_;
  const std::size_t spoken = std::min(out.size(), speech_.size());
  for (std::size_t i = 0; i < out.size(); ++i) {
    float sum = i < spoken ? speech_[i] : 0;
    for (auto& cue : cues_)
      if (cue.next < cue.sound.samples.size()) sum += cue.sound.samples[cue.next++];
    out[i] = as_sample(sum * volume_);
  }
  speech_.erase(speech_.begin(), speech_.begin() + static_cast<std::ptrdiff_t>(spoken));
  handed_out_ += spoken;
  std::erase_if(cues_, [](const Cue& cue) { return cue.next >= cue.sound.samples.size(); });
}

std::uint64_t Mixer::heard() const {
  const Guard guard(mutex_);
  return heard_;
}

std::size_t Mixer::speech_waiting() const {
  const Guard guard(mutex_);
  return speech_.size();
}

bool Mixer::speaking() const {
  const Guard guard(mutex_);
  return !speech_.empty() || heard_ < handed_out_;
}

bool Mixer::silent() const {
  const Guard guard(mutex_);
  return cues_.empty() && speech_.empty() && heard_ == handed_out_;
}

}  // namespace plumbline::platform
