#include "platform/espeak.hpp"

#include "base/text.hpp"
#include "platform/mixer.hpp"
#include "platform/word_bounds.hpp"

#include <espeak-ng/speak_lib.h>
#include <fmt/format.h>

#include <algorithm>
#include <atomic>

namespace plumbline::platform {
namespace {

std::atomic<bool> taken = false;

// Once per process, and never ended: the engine's own thread doesn't survive being started a second time
// (1.51 then waits for itself for ever when it is to end).
bool started() {
  static const int rate = espeak_Initialize(AUDIO_OUTPUT_SYNCHRONOUS, 0, nullptr, espeakINITIALIZE_DONT_EXIT);
  return rate == sample_rate;
}

base::Unexpected<base::Diagnostics> refused(std::string why, std::string hint) {
  return base::unexpected(base::Diagnostic{.gravity = base::Gravity::warning,
                                           .code = "platform.no-speech",
                                           .message = "Nothing can be read aloud: " + why + ".",
                                           .hint = std::move(hint)});
}

// One byte for one byte, so that places in the text stay what they are. Control signs would be commands.
std::string speakable(std::string_view text) {
  std::string out(text);
  std::size_t from = 0;
  for (auto bad = base::first_invalid_utf8(out); bad != std::string::npos;) {
    from += bad;
    out[from] = '?';
    bad = base::first_invalid_utf8(std::string_view(out).substr(from));
  }
  std::replace_if(
      out.begin(), out.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; }, ' ');
  return out;
}

// Where each sign begins, and at last where the text ends.
std::vector<std::size_t> starts_of_signs(std::string_view text) {
  std::vector<std::size_t> starts;
  for (std::size_t i = 0; i < text.size(); ++i)
    if ((static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80U) starts.push_back(i);
  starts.push_back(text.size());
  return starts;
}

struct Job {
  const Espeak::Sink& sink;
  std::string text;
  std::vector<std::size_t> starts;
  Stretch last{};

  // The engine counts signs from 1. It names some words in several pieces, and some by their first letter
  // only; and for signs that it reads out as words ("smiling face") it invents places.
  void mark(const espeak_EVENT& event, std::vector<WordMark>& marks) {
    if (event.text_position < 1 || static_cast<std::size_t>(event.text_position) >= starts.size()) return;
    const auto word = word_around(text, starts[static_cast<std::size_t>(event.text_position) - 1]);
    if (word.begin == word.end || word.end <= last.end) return;
    last = word;
    const auto milliseconds = static_cast<std::uint64_t>(std::max(event.audio_position, 0));
    marks.push_back({milliseconds * sample_rate / 1000, word.begin, word.end});
  }
};

int on_samples(short* samples, int count, espeak_EVENT* events) {
  std::vector<WordMark> marks;
  auto* event = events;
  for (; event->type != espeakEVENT_LIST_TERMINATED; ++event)
    if (event->type == espeakEVENT_WORD) static_cast<Job*>(event->user_data)->mark(*event, marks);
  const auto* job = static_cast<const Job*>(event->user_data);
  if (job == nullptr || samples == nullptr) return 0;
  const bool go_on = job->sink({samples, static_cast<std::size_t>(std::max(count, 0))}, marks);
  return go_on ? 0 : 1;
}

// Those that come with the engine and sound at our rate; the others need programs of their own.
std::vector<Voice> installed() {
  std::vector<Voice> voices;
  for (const auto** voice = espeak_ListVoices(nullptr); voice != nullptr && *voice != nullptr; ++voice) {
    const auto& v = **voice;
    const std::string_view file = v.identifier == nullptr ? "" : v.identifier;
    const bool named = v.name != nullptr && v.languages != nullptr && v.languages[0] != '\0';
    // The list of languages begins with a byte for how well the voice fits.
    if (named && !file.starts_with("mb/")) voices.push_back({v.name, v.languages + 1});
  }
  std::sort(voices.begin(), voices.end(), [](const Voice& a, const Voice& b) { return a.name < b.name; });
  return voices;
}

}  // namespace

base::Result<std::unique_ptr<Espeak>> Espeak::open() {
  if (taken.exchange(true)) return refused("the speech engine is in use already", "");
  std::unique_ptr<Espeak> engine(new Espeak);  // gives the engine back when it goes
  if (started()) engine->voices_ = installed();
  if (engine->voices_.empty())
    return refused("the speech engine has no voices",
                   "Install the package espeak-ng-data and start Plumbline again.");
  espeak_SetSynthCallback(on_samples);
  return engine;
}

Espeak::~Espeak() { taken = false; }

bool Espeak::synthesise(std::string_view text, const Voice& voice, int words_per_minute,
                        const Sink& sink) const {
  const auto spoken = speakable(text);
  Job job{sink, spoken, starts_of_signs(spoken)};
  if (espeak_SetVoiceByName(voice.name.c_str()) != EE_OK) return false;
  const int speed = std::clamp(words_per_minute, int{espeakRATE_MINIMUM}, int{espeakRATE_MAXIMUM});
  espeak_SetParameter(espeakRATE, speed, 0);
  return espeak_Synth(spoken.c_str(), spoken.size() + 1, 0, POS_CHARACTER, 0, espeakCHARS_UTF8, nullptr,
                      &job) == EE_OK;
}

const Voice* find_voice(const std::vector<Voice>& voices, std::string_view wanted) {
  const auto first = [&](auto fits) {
    const auto found = std::find_if(voices.begin(), voices.end(), fits);
    return found == voices.end() ? nullptr : &*found;
  };
  if (const auto* named = first([&](const Voice& v) { return v.name == wanted; })) return named;
  if (const auto* same = first([&](const Voice& v) { return v.language == wanted; })) return same;
  const auto prefix = std::string(wanted) + "-";
  return wanted.empty() ? nullptr : first([&](const Voice& v) { return v.language.starts_with(prefix); });
}

}  // namespace plumbline::platform
