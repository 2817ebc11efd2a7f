#include "platform/speech.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace plumbline::platform {
namespace {

using namespace std::chrono_literals;

constexpr std::size_t furthest_ahead = std::size_t{60} * sample_rate;
constexpr std::size_t pause = sample_rate / 4;  // between segments

struct Mark {
  std::uint64_t sample = 0;
  Spoken word;
};

base::Diagnostic no_such_voice(std::string_view wanted, const Voice& instead) {
  return {.gravity = base::Gravity::warning,
          .code = "platform.no-voice",
          .message = fmt::format("There is no voice \"{}\".", wanted),
          .hint = fmt::format("{} reads instead; choose another in the settings.", instead.name)};
}

}  // namespace

// The thread and what it shares with its owner. A request has a number; work for an older one is thrown away.
struct Speech::Worker {
  Sound& sound;
  std::unique_ptr<Espeak> engine;

  std::mutex mutex;
  std::condition_variable changed;
  std::vector<Segment> segments;
  Voice voice;
  int speed = 0;
  std::uint64_t request = 0;  // 0: none yet
  std::uint64_t done = 0;     // the last request that was finished or dropped
  std::uint64_t made = 0;     // samples, of the current request
  std::vector<Mark> marks;    // of the current request, by sample
  bool leaving = false;
  std::thread thread;

  Worker(Sound& s, std::unique_ptr<Espeak> e) : sound(s), engine(std::move(e)) {
    thread = std::thread([this] { run(); });
  }
  Worker(const Worker&) = delete;
  Worker& operator=(const Worker&) = delete;

  ~Worker() {
    replace({}, {}, 0);
    {
      const std::lock_guard guard(mutex);
      leaving = true;
    }
    changed.notify_all();
    thread.join();
  }

  // With nothing to read this only stops.
  void replace(std::vector<Segment> next, Voice with, int at_speed) {
    const std::lock_guard guard(mutex);
    ++request;
    segments = std::move(next);
    voice = std::move(with);
    speed = at_speed;
    if (segments.empty()) done = request;
    made = 0;
    marks.clear();
    sound.stop_speech();
    changed.notify_all();
  }

  void run() {
    std::unique_lock lock(mutex);
    while (true) {
      changed.wait(lock, [&] { return leaving || done < request; });
      if (leaving) return;
      const auto mine = request;
      const auto work = std::move(segments);
      segments.clear();
      const auto with = voice;
      const int at_speed = speed;
      lock.unlock();
      for (const auto& segment : work) read(segment, with, at_speed, mine);
      lock.lock();
      done = std::max(done, mine);
    }
  }

  void read(const Segment& segment, const Voice& with, int at_speed, std::uint64_t mine) {
    std::uint64_t start = 0;
    {
      const std::lock_guard guard(mutex);
      if (request != mine) return;
      start = made;
    }
    engine->synthesise(segment.text, with, at_speed, [&](auto samples, auto words) {
      return take(samples, words, {mine, start, segment.id});
    });
    take(std::vector<std::int16_t>(pause), {}, {mine, start, segment.id});
  }

  struct From {
    std::uint64_t request, start;
    std::uint32_t segment;
  };

  bool take(std::span<const std::int16_t> samples, std::span<const WordMark> words, const From& from) {
    std::unique_lock lock(mutex);
    const auto outdated = [&] { return request != from.request; };
    while (!outdated() && sound.speech_waiting() > furthest_ahead) changed.wait_for(lock, 100ms, outdated);
    if (outdated()) return false;
    for (const auto& word : words)
      marks.push_back({from.start + word.sample, {from.segment, word.begin, word.end}});
    sound.say(samples);
    made += samples.size();
    return true;
  }

  bool busy() {
    const std::lock_guard guard(mutex);
    return done < request;
  }

  std::optional<Spoken> word_at(std::uint64_t sample) {
    const std::lock_guard guard(mutex);
    const auto after = std::upper_bound(marks.begin(), marks.end(), sample,
                                        [](std::uint64_t s, const Mark& mark) { return s < mark.sample; });
    return after == marks.begin() ? std::nullopt : std::optional(std::prev(after)->word);
  }
};

Speech::Speech(std::unique_ptr<Worker> worker) : worker_(std::move(worker)) {}
Speech::~Speech() = default;

base::Result<std::unique_ptr<Speech>> Speech::open(Sound& sound) {
  auto engine = Espeak::open();
  if (!engine) return base::unexpected(std::move(engine).error());
  return std::unique_ptr<Speech>(new Speech(std::make_unique<Worker>(sound, *std::move(engine))));
}

const std::vector<Voice>& Speech::voices() const { return worker_->engine->voices(); }

base::Diagnostics Speech::speak(std::vector<Segment> segments, int words_per_minute, std::string_view voice) {
  auto told = worker_->sound.open();
  const auto* wanted = find_voice(voices(), voice);
  const auto* english = find_voice(voices(), "en");
  const auto& reader = wanted != nullptr ? *wanted : english != nullptr ? *english : voices().front();
  if (wanted == nullptr && !voice.empty()) told.push_back(no_such_voice(voice, reader));
  worker_->replace(std::move(segments), reader, std::clamp(words_per_minute, slowest_speech, fastest_speech));
  return told;
}

void Speech::stop() { worker_->replace({}, {}, 0); }
bool Speech::speaking() const { return worker_->busy() || worker_->sound.speaking(); }

std::optional<Spoken> Speech::position() const {
  const auto heard = worker_->sound.heard();
  return speaking() ? worker_->word_at(heard) : std::nullopt;
}

}  // namespace plumbline::platform
