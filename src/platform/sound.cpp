#include "platform/sound.hpp"

#include <SDL.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <chrono>

namespace plumbline::platform {
namespace {

using Clock = std::chrono::steady_clock;
using namespace std::chrono_literals;

constexpr auto rest_after = 5s;
constexpr auto retry_after = 30s;
constexpr Uint16 buffer = 512;  // samples: 23 ms, also how exactly a spoken word is known

void fill(void* mixer, Uint8* bytes, int size) {
  // SDL hands out its sample buffer as bytes.
  auto* samples = static_cast<std::int16_t*>(static_cast<void*>(bytes));
  static_cast<Mixer*>(mixer)->mix({samples, static_cast<std::size_t>(size) / sizeof(std::int16_t)});
}

SDL_AudioSpec wanted(Mixer& mixer) {
  SDL_AudioSpec spec{};
  spec.freq = sample_rate;
  spec.format = AUDIO_S16SYS;
  spec.channels = 1;
  spec.samples = buffer;
  spec.callback = fill;
  spec.userdata = &mixer;
  return spec;
}

}  // namespace

struct Sound::Device {
  Mixer mixer;
  SDL_AudioDeviceID id = 0;
  bool started = false;  // SDL's audio is
  std::optional<base::Diagnostic> trouble;
  Clock::time_point last_try{}, last_sound = Clock::now();
  Clock::time_point clock = Clock::now();  // up to here the mixer ran without a device

  bool try_open() {
    SDL_SetMainReady();
    SDL_SetHint(SDL_HINT_NO_SIGNAL_HANDLERS, "1");
    SDL_SetHint(SDL_HINT_APP_NAME, "Plumbline");
    if (!started && SDL_InitSubSystem(SDL_INIT_AUDIO) != 0) return false;
    started = true;
    const auto spec = wanted(mixer);
    id = SDL_OpenAudioDevice(nullptr, 0, &spec, nullptr, 0);
    if (id != 0) SDL_PauseAudioDevice(id, 0);
    return id != 0;
  }

  // Also lets go of SDL's audio: a driver that found no device would not look for one again.
  void close() {
    if (id != 0) SDL_CloseAudioDevice(id);
    if (started) SDL_QuitSubSystem(SDL_INIT_AUDIO);
    id = 0;
    started = false;
    clock = Clock::now();
  }

  bool unplugged() const { return id != 0 && SDL_GetAudioDeviceStatus(id) == SDL_AUDIO_STOPPED; }
};

Sound::Sound() : device_(std::make_unique<Device>()) {}
Sound::~Sound() { device_->close(); }

base::Diagnostics Sound::open() {
  auto& d = *device_;
  d.last_sound = Clock::now();
  if (d.id != 0) return {};
  run_clock();
  const bool too_soon = d.trouble && Clock::now() - d.last_try < retry_after;
  if (!too_soon) {
    d.last_try = Clock::now();
    d.trouble.reset();
    if (d.try_open()) return {};
    d.trouble = base::Diagnostic{
        .gravity = base::Gravity::warning,
        .code = "platform.no-sound",
        .message = fmt::format("Nothing can be heard: no sound device could be opened ({}).", SDL_GetError()),
        .hint = "Plumbline goes on without sound; every sound is also shown as a caption."};
    d.close();
  }
  return {*d.trouble};
}

bool Sound::is_open() const { return device_->id != 0; }
const std::optional<base::Diagnostic>& Sound::trouble() const { return device_->trouble; }

void Sound::tend() {
  auto& d = *device_;
  run_clock();
  if (d.unplugged()) d.close();
  if (!d.mixer.silent()) d.last_sound = Clock::now();
  if (d.id != 0 && Clock::now() - d.last_sound > rest_after) d.close();
}

// Without a device, time alone uses up the samples.
void Sound::run_clock() {
  auto& d = *device_;
  if (d.id != 0) return;
  const auto now = Clock::now();
  if (d.mixer.silent()) d.clock = now;
  std::array<std::int16_t, buffer> unheard{};
  const auto one_buffer = std::chrono::duration_cast<Clock::duration>(1s * double{buffer} / sample_rate);
  for (; d.clock + one_buffer <= now && !d.mixer.silent(); d.clock += one_buffer) d.mixer.mix(unheard);
}

void Sound::play(const Pcm& sound) {
  open();
  device_->mixer.play(sound);
}

void Sound::say(std::span<const std::int16_t> samples) { device_->mixer.say(samples); }
void Sound::stop_speech() { device_->mixer.stop_speech(); }
void Sound::stop() { device_->mixer.stop_all(); }
void Sound::set_volume(float volume) { device_->mixer.set_volume(volume); }
std::size_t Sound::speech_waiting() const { return device_->mixer.speech_waiting(); }

std::uint64_t Sound::heard() {
  run_clock();
  return device_->mixer.heard();
}

bool Sound::speaking() {
  run_clock();
  return device_->mixer.speaking();
}

bool Sound::silent() {
  run_clock();
  return device_->mixer.silent();
}

}  // namespace plumbline::platform
