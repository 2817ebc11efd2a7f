#include "platform/speech.hpp"

#include "platform/espeak.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>
#include <set>
#include <thread>

using namespace plumbline;
using namespace plumbline::platform;

namespace plumbline::platform {
doctest::String toString(const Spoken& s) {
  return (std::to_string(s.id) + ": " + std::to_string(s.begin) + "-" + std::to_string(s.end) + " ").c_str();
}
doctest::String toString(const std::vector<Spoken>& list) {
  doctest::String out;
  for (const auto& word : list) out += toString(word);
  return out;
}
}  // namespace plumbline::platform

namespace {

struct Utterance {
  std::size_t samples = 0;
  int loudest = 0;
  std::vector<WordMark> marks;
  std::string words;  // "each|after|the|other"
};

std::unique_ptr<Espeak> engine() {
  auto opened = Espeak::open();
  if (!opened) FAIL(base::to_text(opened.error()));
  return *std::move(opened);
}

Utterance said(const Espeak& espeak, const std::string& text, const char* language, int speed = 175) {
  Utterance out;
  const auto* voice = find_voice(espeak.voices(), language);
  REQUIRE(voice != nullptr);
  REQUIRE(espeak.synthesise(text, *voice, speed, [&](auto samples, auto words) {
    out.samples += samples.size();
    for (const int sample : samples) out.loudest = std::max(out.loudest, std::abs(sample));
    out.marks.insert(out.marks.end(), words.begin(), words.end());
    return true;
  }));
  for (const auto& mark : out.marks) {
    if (!out.words.empty()) out.words += '|';
    out.words += text.substr(mark.begin, mark.end - mark.begin);
  }
  return out;
}

bool in_order(const Utterance& u) {
  return std::is_sorted(u.marks.begin(), u.marks.end(), [](const WordMark& a, const WordMark& b) {
    return a.sample < b.sample || (a.sample == b.sample && a.begin < b.begin);
  });
}

/// The segments and words met while it is read, until `enough` of them or the end.
std::vector<Spoken> followed(const Speech& speech, std::size_t enough = 1000) {
  std::vector<Spoken> seen;
  const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(20);
  while (speech.speaking() && seen.size() < enough && std::chrono::steady_clock::now() < end) {
    const auto word = speech.position();
    if (word && (seen.empty() || seen.back() != *word)) seen.push_back(*word);
    std::this_thread::sleep_for(std::chrono::milliseconds(5));
  }
  return seen;
}

std::unique_ptr<Speech> opened(Sound& sound) {
  auto speech = Speech::open(sound);
  if (!speech) FAIL(base::to_text(speech.error()));
  return *std::move(speech);
}

}  // namespace

SCENARIO("Each word is marked where it stands and when it is heard") {
  const auto espeak = engine();
  GIVEN("English") {
    const auto u = said(*espeak, "Call your supervisor. Then write it down.", "en");
    CHECK(u.words == "Call|your|supervisor|Then|write|it|down");
    CHECK(in_order(u));
    CHECK(u.samples > sample_rate);
    CHECK(u.loudest > 1000);
    CHECK(u.marks.back().sample < u.samples);
  }
  GIVEN("Spanish, with signs of two bytes") {
    const auto u = said(*espeak, "Mañana habrá sesión: ¿quién vendrá?", "es");
    CHECK(u.words == "Mañana|habrá|sesión|quién|vendrá");
    CHECK(in_order(u));
  }
  GIVEN("signs of three and four bytes before a word") {
    const auto u = said(*espeak, "“Yes” — he said 🙂 at last.", "en");
    CHECK(u.words == "Yes|he|said|🙂|at|last");
    CHECK(in_order(u));
  }
  GIVEN("numbers, apostrophes and hyphens") {
    const auto u = said(*espeak, "Don’t pay 1,250.50 to well-known people at 10:30.", "en");
    CHECK(u.words == "Don’t|pay|1,250.50|to|well-known|people|at|10:30");
    CHECK(in_order(u));
  }
}

SCENARIO("Text is read as it stands, never as markup or as a command") {
  const auto espeak = engine();
  const auto plain = said(*espeak, "one two", "en");
  CHECK(said(*espeak, "one <break time=\"9s\"/> two", "en").samples < plain.samples * 12);
  const auto markup = said(*espeak, "one <b>two</b> & three", "en");
  CHECK(markup.words == "one|b|two|/|b|&|three");
  CHECK(markup.samples > plain.samples);
  const std::string faster =
      std::string("one ") + '\x01' + "450S two";  // begins a command: 450 words a minute
  CHECK(said(*espeak, faster, "en").words == "one|450S|two");
  CHECK(said(*espeak, std::string("one\0two", 7), "en").words == "one|two");
  CHECK(said(*espeak, "one \xFF\xC3 two", "en").words == "one|two");
  CHECK(said(*espeak, "", "en").words.empty());
}

SCENARIO("Speed and voices") {
  const auto espeak = engine();
  const std::string text = "The record is the first thing you check before you answer.";
  CHECK(said(*espeak, text, "en", 80).samples > 2 * said(*espeak, text, "en", 300).samples);
  // Not to the sample: the engine breathes a little at random.
  CHECK(said(*espeak, text, "en", 1).samples >
        0.95 * static_cast<double>(said(*espeak, text, "en", 80).samples));
  CHECK(said(*espeak, text, "en", 1).samples <
        1.05 * static_cast<double>(said(*espeak, text, "en", 80).samples));
  std::set<std::string> languages;
  for (const auto& voice : espeak->voices()) languages.insert(voice.language);
  for (const auto* language : {"es", "fr-fr", "pl", "de"}) CHECK(languages.contains(language));
  CHECK(find_voice(espeak->voices(), "en")->language.starts_with("en"));
  CHECK(find_voice(espeak->voices(), "en-gb")->language == "en-gb");
  CHECK(find_voice(espeak->voices(), "Martian") == nullptr);
  CHECK(find_voice(espeak->voices(), "") == nullptr);
}

SCENARIO("Every voice that is offered can be used") {
  const auto espeak = engine();
  for (const auto& voice : espeak->voices()) {
    CAPTURE(voice.name);
    std::size_t samples = 0;
    CHECK(espeak->synthesise("1", voice, 300, [&](auto some, auto) {
      samples += some.size();
      return true;
    }));
    CHECK(samples > 0);
  }
}

SCENARIO("There is one speech engine") {
  Sound sound;
  {
    const auto first = opened(sound);
    const auto second = Speech::open(sound);
    REQUIRE_FALSE(second);
    CHECK(second.error().front().code == "platform.no-speech");
  }
  CHECK(opened(sound) != nullptr);
}

SCENARIO("Reading aloud is followed word by word") {
  Sound sound;
  const auto speech = opened(sound);
  const std::vector<Segment> text{{7, "Ñandú walks."}, {9, "He stops."}};
  GIVEN("a sound device") { CHECK(speech->speak(text, 200, "es").empty()); }
  GIVEN("none") {
    setenv("SDL_AUDIODRIVER", "no-such-driver", 1);
    const auto told = speech->speak(text, 200, "es");
    setenv("SDL_AUDIODRIVER", "dummy", 1);
    REQUIRE(told.size() == 1);
    CHECK(told.front().code == "platform.no-sound");
  }
  const auto seen = followed(*speech);
  CHECK(seen == std::vector<Spoken>{{7, 0, 7}, {7, 8, 13}, {9, 0, 2}, {9, 3, 8}});
  CHECK_FALSE(speech->speaking());
  CHECK(speech->position() == std::nullopt);
}

SCENARIO("Stopping, and starting with something else") {
  Sound sound;
  const auto speech = opened(sound);
  std::string long_text;
  for (int i = 0; i < 2000; ++i) long_text += "Again and again. ";
  speech->speak({{1, long_text}, {2, long_text}}, 80, "en");
  REQUIRE_FALSE(followed(*speech, 1).empty());
  WHEN("it is stopped") {
    speech->stop();
    CHECK_FALSE(speech->speaking());
    CHECK(speech->position() == std::nullopt);
    std::this_thread::sleep_for(std::chrono::milliseconds(100));
    CHECK_FALSE(speech->speaking());
  }
  WHEN("something else is to be read, many times over") {
    for (int i = 0; i < 50; ++i) speech->speak({{3, long_text}}, 450, "en");
    speech->speak({{4, "Hello"}}, 450, "en");
    const auto seen = followed(*speech);
    REQUIRE(seen.size() == 1);
    CHECK(seen.front() == Spoken{4, 0, 5});
  }
  WHEN("it is closed in the middle") {}
}

SCENARIO("It is made a minute ahead at most") {
  Sound sound;
  const auto speech = opened(sound);
  std::string long_text;
  for (int i = 0; i < 3000; ++i) long_text += "Again and again. ";
  speech->speak({{1, long_text}}, 80, "en");
  std::this_thread::sleep_for(std::chrono::milliseconds(1500));
  CHECK(sound.speech_waiting() > std::size_t{30} * sample_rate);
  CHECK(sound.speech_waiting() < std::size_t{62} * sample_rate);
}

SCENARIO("A voice that isn't there is replaced and said to be missing") {
  Sound sound;
  const auto speech = opened(sound);
  const auto told = speech->speak({{1, "Hello"}}, 450, "Martian");
  REQUIRE(told.size() == 1);
  CHECK(told.front().code == "platform.no-voice");
  CHECK(followed(*speech).size() == 1);
}
