#pragma once
// Adds up what is to be heard: short sounds, any number at a time, and one stream of speech.
//
// Everything is 16 bit mono at `sample_rate`. The device asks for samples from a thread of its own, so any
// thread may call anything. `heard()` runs one of the device's buffers behind what was handed out, as the ear
// does.

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <mutex>
#include <span>
#include <vector>

namespace plumbline::platform {

constexpr int sample_rate = 22'050;  // per second

struct Pcm {
  std::vector<std::int16_t> samples;
};

class Mixer {
 public:
  void play(const Pcm& sound);
  void say(std::span<const std::int16_t> samples);
  /// The rest of what was said is dropped, and counting starts over.
  void stop_speech();
  void stop_all();
  /// 0 to 1, for all that is heard from now on.
  void set_volume(float volume);

  /// The next samples, with silence where there is nothing.
  void mix(std::span<std::int16_t> out);

  std::uint64_t heard() const;         // samples of speech, since the last stop
  std::size_t speech_waiting() const;  // samples
  bool speaking() const;               // something said has not been heard yet
  bool silent() const;                 // nothing at all to be heard any more

 private:
  struct Cue {
    Pcm sound;
    std::size_t next = 0;
  };

  mutable std::mutex mutex_;
  std::vector<Cue> cues_;
  std::deque<std::int16_t> speech_;
  std::uint64_t handed_out_ = 0, heard_ = 0;
  float volume_ = 1;
};

}  // namespace plumbline::platform
