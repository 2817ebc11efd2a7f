#include "platform/sound.hpp"

#include <doctest/doctest.h>

#include <array>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <thread>

using namespace plumbline;
using namespace plumbline::platform;
using Samples = std::vector<std::int16_t>;

namespace {

Samples mixed(Mixer& mixer, std::size_t count) {
  Samples out(count, 99);
  mixer.mix(out);
  return out;
}

/// Sets a variable of the environment for as long as it lives.
class Setting {
 public:
  Setting(const char* name, const char* value) : name_(name) {
    if (const char* before = std::getenv(name)) before_ = before;
    setenv(name, value, 1);
  }
  Setting(const Setting&) = delete;
  Setting& operator=(const Setting&) = delete;
  ~Setting() { setenv(name_, before_.c_str(), 1); }

 private:
  const char* name_;
  std::string before_;
};

template <class Done>
bool within(std::chrono::milliseconds most, Done done) {
  const auto end = std::chrono::steady_clock::now() + most;
  while (std::chrono::steady_clock::now() < end) {
    if (done()) return true;
    std::this_thread::sleep_for(std::chrono::milliseconds(5));
  }
  return false;
}

std::string little_endian(std::uint32_t value, int bytes) {
  std::string out;
  for (int i = 0; i < bytes; ++i) out += static_cast<char>(value >> (8 * i) & 0xFFU);
  return out;
}

/// A WAV file of PCM samples.
std::string wav(std::uint32_t rate, std::uint32_t channels, std::uint32_t bits, const std::string& data) {
  const auto frame = channels * bits / 8;
  return "RIFF" + little_endian(static_cast<std::uint32_t>(36 + data.size()), 4) + "WAVEfmt " +
         little_endian(16, 4) + little_endian(1, 2) + little_endian(channels, 2) + little_endian(rate, 4) +
         little_endian(rate * frame, 4) + little_endian(frame, 2) + little_endian(bits, 2) + "data" +
         little_endian(static_cast<std::uint32_t>(data.size()), 4) + data;
}

std::string whole_file(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace

SCENARIO("Mixing") {
  Mixer mixer;
  GIVEN("nothing") {
    CHECK(mixer.silent());
    CHECK(mixed(mixer, 3) == Samples{0, 0, 0});
  }
  GIVEN("two sounds and speech") {
    mixer.play({{100, 100, 100}});
    mixer.play({{10}});
    mixer.say(Samples{1, 2, 3, 4});
    THEN("they add up, and what has run out is silent") {
      CHECK(mixed(mixer, 2) == Samples{111, 102});
      CHECK(mixed(mixer, 3) == Samples{103, 4, 0});
    }
  }
  GIVEN("more than fits a sample") {
    mixer.play({{30000, -30000}});
    mixer.play({{30000, -30000}});
    CHECK(mixed(mixer, 2) == Samples{32767, -32768});
  }
  GIVEN("half the volume") {
    mixer.set_volume(0.5F);
    mixer.play({{100, -100}});
    CHECK(mixed(mixer, 2) == Samples{50, -50});
  }
}

SCENARIO("What was said counts as heard one buffer later") {
  Mixer mixer;
  mixer.say(Samples{1, 2, 3, 4});
  mixed(mixer, 3);
  CHECK(mixer.heard() == 0);
  mixed(mixer, 3);
  CHECK(mixer.heard() == 3);
  CHECK(mixer.speaking());
  mixed(mixer, 3);
  CHECK(mixer.heard() == 4);
  CHECK_FALSE(mixer.speaking());
  CHECK(mixer.silent());
  mixer.say(Samples{1, 2});
  mixer.stop_speech();
  CHECK(mixer.heard() == 0);
  CHECK(mixer.silent());
}

SCENARIO("A sound goes out to the device") {
  Sound sound;
  CHECK_FALSE(sound.is_open());
  sound.play({Samples(sample_rate / 10, 500)});
  CHECK(sound.is_open());
  CHECK_FALSE(sound.trouble());
  CHECK_FALSE(sound.silent());
  CHECK(within(std::chrono::seconds(3), [&] { return sound.silent(); }));
  WHEN("it is silent for a while") {
    sound.tend();
    CHECK(sound.is_open());
    THEN("the device is let go, and taken again when needed") {
      CHECK(within(std::chrono::seconds(8), [&] {
        sound.tend();
        return !sound.is_open();
      }));
      sound.play({{1}});
      CHECK(sound.is_open());
    }
  }
}

SCENARIO("Without a device everything goes on but the sound") {
  const Setting none("SDL_AUDIODRIVER", "no-such-driver");
  Sound sound;
  const auto told = sound.open();
  REQUIRE(told.size() == 1);
  CHECK(told.front().code == "platform.no-sound");
  CHECK(told.front().gravity == base::Gravity::warning);
  CHECK(sound.trouble() == told.front());
  CHECK(sound.open() == told);  // not tried again at once

  WHEN("something is said") {
    sound.say(Samples(sample_rate / 5, 500));
    THEN("time goes over it at the right pace") {
      const auto start = std::chrono::steady_clock::now();
      CHECK(sound.speaking());
      CHECK(within(std::chrono::seconds(3), [&] { return !sound.speaking(); }));
      const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
      CHECK(took.count() > 0.15);
      CHECK(sound.heard() == sample_rate / 5);
    }
  }
}

SCENARIO("WAV files") {
  GIVEN("the sounds that come along") {
    int count = 0;
    for (const auto& entry : std::filesystem::directory_iterator(PLUMBLINE_SOURCE_DIR "/assets/sounds")) {
      if (entry.path().extension() != ".wav") continue;
      const auto pcm = read_wav(whole_file(entry.path()), entry.path().filename().string());
      REQUIRE(pcm);
      CHECK(pcm->samples.size() * 2 + 44 == entry.file_size());
      ++count;
    }
    CHECK(count == 5);
  }
  GIVEN("stereo at another rate") {
    const auto pcm = read_wav(wav(44'100, 2, 16, std::string(44'100 * 4, '\x10')), "other.wav");
    REQUIRE(pcm);
    CHECK(pcm->samples.size() == doctest::Approx(sample_rate).epsilon(0.01));
    CHECK(pcm->samples.at(1000) == doctest::Approx(0x1010).epsilon(0.01));
  }
  GIVEN("files that can't be played") {
    const auto code_of = [](const std::string& bytes) {
      const auto pcm = read_wav(bytes, "bad.wav");
      return pcm ? "" : pcm.error().front().code + " " + pcm.error().front().where.file;
    };
    CHECK(code_of("") == "platform.bad-sound bad.wav");
    CHECK(code_of("not a sound at all") == "platform.bad-sound bad.wav");
    CHECK(code_of(wav(22'050, 1, 16, "")) == "platform.bad-sound bad.wav");
    CHECK(code_of(wav(100, 1, 8, std::string(1000, '\x80'))) == "platform.bad-sound bad.wav");
    CHECK(code_of(wav(8'000, 1, 8, std::string(8'000 * 61, '\x80'))) == "platform.bad-sound bad.wav");
    CHECK(code_of(std::string(8'000'001, 'x')) == "platform.bad-sound bad.wav");
  }
  GIVEN("a file cut off anywhere") {
    const auto whole = wav(22'050, 1, 16, std::string(200, '\x10'));
    for (std::size_t length = 0; length < whole.size(); ++length) {
      const auto pcm = read_wav(whole.substr(0, length), "cut.wav");
      if (pcm) CHECK(pcm->samples.size() <= 100);
    }
  }
}
