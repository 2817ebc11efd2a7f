#pragma once
// The speech engine, espeak-ng, behind one object. For speech.cpp and its tests.
//
// Turns text into samples and says which word starts where. The engine keeps its state in the process, so
// there is one Espeak at a time; open() says so, and also when the engine's voices are not installed. After
// open() it may be used from any one thread. Text is spoken as it stands: nothing in it is taken as markup or
// as a command.

#include "base/result.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace plumbline::platform {

struct Voice {
  std::string name;      // "Spanish (Spain)"
  std::string language;  // "es"
  bool operator==(const Voice&) const = default;
};

/// A word and where it is heard: bytes of the UTF-8 text, samples from the start of the sound.
struct WordMark {
  std::uint64_t sample = 0;
  std::size_t begin = 0, end = 0;
  bool operator==(const WordMark&) const = default;
};

class Espeak {
 public:
  /// Takes samples and the words that start in or after them. False stops the synthesis.
  using Sink = std::function<bool(std::span<const std::int16_t>, std::span<const WordMark>)>;

  static base::Result<std::unique_ptr<Espeak>> open();
  ~Espeak();
  Espeak(const Espeak&) = delete;
  Espeak& operator=(const Espeak&) = delete;

  /// Sorted by name.
  const std::vector<Voice>& voices() const { return voices_; }
  /// False when the engine can't do it.
  bool synthesise(std::string_view text, const Voice& voice, int words_per_minute, const Sink& sink) const;

 private:
  Espeak() = default;
  std::vector<Voice> voices_;
};

/// The voice called `wanted`, or else the first of that language ("es"), or of one that it begins ("en");
/// null when there is none.
const Voice* find_voice(const std::vector<Voice>& voices, std::string_view wanted);

}  // namespace plumbline::platform
