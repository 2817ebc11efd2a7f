#pragma once
// Reads text aloud and tells which word is being heard, so that a face can mark it.
//
// Speech is made by a thread of its own, a minute ahead at most, and goes out through Sound; without a sound
// device it runs silently at the same pace. Where the engine or its voices are missing, open() says so once
// and everything else goes on without. One Speech at a time; all calls from the thread that owns Sound, which
// must outlive this.

#include "base/result.hpp"
#include "platform/espeak.hpp"
#include "platform/sound.hpp"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace plumbline::platform {

/// A piece of what is read in one go: a paragraph, a label. `id` is the caller's.
struct Segment {
  std::uint32_t id = 0;
  std::string text;
};

/// The word being heard: bytes of its segment's UTF-8 text.
struct Spoken {
  std::uint32_t id = 0;
  std::size_t begin = 0, end = 0;
  bool operator==(const Spoken&) const = default;
};

constexpr int slowest_speech = 80, fastest_speech = 450;  // words a minute

class Speech {
 public:
  static base::Result<std::unique_ptr<Speech>> open(Sound& sound);
  ~Speech();
  Speech(const Speech&) = delete;
  Speech& operator=(const Speech&) = delete;

  const std::vector<Voice>& voices() const;
  /// Stops what is being read and reads this. `voice` is a name or a language ("es"); when there is none
  /// such, the diagnostics say so and an English one reads. They also tell when there is no sound device.
  base::Diagnostics speak(std::vector<Segment> segments, int words_per_minute, std::string_view voice);
  void stop();
  bool speaking() const;
  /// nullopt before the first word and after the last.
  std::optional<Spoken> position() const;

 private:
  struct Worker;
  explicit Speech(std::unique_ptr<Worker> worker);
  std::unique_ptr<Worker> worker_;
};

}  // namespace plumbline::platform
