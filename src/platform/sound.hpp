#pragma once
// What the program lets people hear. Plumbline can be used without hearing anything: every sound has a
// caption.
//
// The device is opened by the first sound and closed again by tend() after five seconds of silence, so that
// neither start nor rest cost anything. Without a device nothing is lost but the sound: open() says why, and
// speech runs on by the clock, so that the word being "spoken" can still be marked. A device that is
// unplugged is the same case. One thread for all of it; only say() and speech_waiting() may come from
// another.

#include "base/result.hpp"
#include "platform/mixer.hpp"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string_view>

namespace plumbline::platform {

/// What a WAV file holds, made to fit the mixer. `name` is for the diagnostic. At most 8 MB and one minute.
base::Result<Pcm> read_wav(std::string_view bytes, std::string_view name);

class Sound {
 public:
  Sound();
  ~Sound();
  Sound(const Sound&) = delete;
  Sound& operator=(const Sound&) = delete;

  /// Opens the device unless it is open. Empty when it is; otherwise why not, as a warning. After a failure
  /// it is tried again after half a minute at the earliest.
  base::Diagnostics open();
  bool is_open() const;
  /// What kept the last open() from working.
  const std::optional<base::Diagnostic>& trouble() const;
  /// Now and then, at least while anything is to be heard: each time round the window's loop.
  void tend();

  void play(const Pcm& sound);
  /// Adds to what is being said. Call open() or play() first, from the thread that owns this.
  void say(std::span<const std::int16_t> samples);
  void stop_speech();
  void stop();
  void set_volume(float volume);  // 0 to 1

  std::uint64_t heard();  // samples of speech since it was last stopped
  std::size_t speech_waiting() const;
  bool speaking();
  bool silent();

 private:
  struct Device;
  void run_clock();

  std::unique_ptr<Device> device_;
};

}  // namespace plumbline::platform
