#include "platform/sound.hpp"

#include <SDL.h>
#include <fmt/format.h>

#include <cstring>

namespace plumbline::platform {
namespace {

constexpr std::size_t most_bytes = 8'000'000;
constexpr double most_seconds = 60;
constexpr int lowest_rate = 4'000;  // below, making it fit could take a hundred times the memory

struct Loaded {
  SDL_AudioSpec spec{};
  Uint8* bytes = nullptr;
  Uint32 size = 0;
  Loaded() = default;
  Loaded(const Loaded&) = delete;
  Loaded& operator=(const Loaded&) = delete;
  ~Loaded() { SDL_FreeWAV(bytes); }

  double seconds() const {
    const double frame = spec.channels * (SDL_AUDIO_BITSIZE(spec.format) / 8.0);
    return size / frame / spec.freq;
  }
};

base::Unexpected<base::Diagnostics> refused(std::string_view name, std::string_view why) {
  return base::unexpected(base::Diagnostic{.gravity = base::Gravity::error,
                                           .code = "platform.bad-sound",
                                           .where = {std::string(name), 0},
                                           .message = fmt::format("This sound can't be read: {}.", why),
                                           .hint = "Save it as a WAV file of at most one minute and 8 MB."});
}

std::optional<Pcm> converted(const Loaded& wav) {
  SDL_AudioCVT plan{};
  if (SDL_BuildAudioCVT(&plan, wav.spec.format, wav.spec.channels, wav.spec.freq, AUDIO_S16SYS, 1,
                        sample_rate) < 0)
    return std::nullopt;
  std::vector<Uint8> bytes(static_cast<std::size_t>(wav.size) * static_cast<std::size_t>(plan.len_mult));
  if (bytes.empty()) return std::nullopt;
  std::memcpy(bytes.data(), wav.bytes, wav.size);
  plan.buf = bytes.data();
  plan.len = static_cast<int>(wav.size);
  plan.len_cvt = plan.len;  // stays so when nothing has to be changed
  if (plan.needed != 0 && SDL_ConvertAudio(&plan) != 0) return std::nullopt;
  Pcm pcm;
  pcm.samples.resize(static_cast<std::size_t>(plan.len_cvt) / sizeof(std::int16_t));
  std::memcpy(pcm.samples.data(), bytes.data(), pcm.samples.size() * sizeof(std::int16_t));
  return pcm;
}

}  // namespace

base::Result<Pcm> read_wav(std::string_view bytes, std::string_view name) {
  if (bytes.empty()) return refused(name, "it is empty");
  if (bytes.size() > most_bytes) return refused(name, "it is larger than 8 MB");
  Loaded wav;
  auto* stream = SDL_RWFromConstMem(bytes.data(), static_cast<int>(bytes.size()));
  if (SDL_LoadWAV_RW(stream, 1, &wav.spec, &wav.bytes, &wav.size) == nullptr)
    return refused(name, SDL_GetError());
  if (wav.spec.freq < lowest_rate || wav.spec.channels == 0)
    return refused(name, "its sampling rate is too low");
  if (wav.seconds() > most_seconds) return refused(name, "it is longer than a minute");
  auto pcm = converted(wav);
  if (!pcm) return refused(name, "it holds no sound");
  return *std::move(pcm);
}

}  // namespace plumbline::platform
