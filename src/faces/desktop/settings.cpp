#include "faces/desktop/settings.hpp"

#include "disk/files.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace plumbline::desktop {

namespace {

using Json = nlohmann::ordered_json;
constexpr const char* kFormat = "plumbline-settings 1";

constexpr std::array kVoices{"off", "speak", "clipboard"};
constexpr std::array kTimers{"as written", "longer", "off"};
constexpr std::array kThemeWords{"light", "dark", "contrast"};

template <class E, std::size_t N>
E named(const Json& j, const char* key, const std::array<const char*, N>& words, E fallback) {
  const auto it = j.find(key);
  if (it == j.end() || !it->is_string()) return fallback;
  for (std::size_t i = 0; i < N; ++i)
    if (*it == words[i]) return static_cast<E>(i);
  return fallback;
}

template <class E, std::size_t N>
const char* word(E value, const std::array<const char*, N>& words) {
  return words[static_cast<std::size_t>(value)];
}

int number(const Json& j, const char* key, int least, int most, int fallback) {
  const auto it = j.find(key);
  if (it == j.end() || !it->is_number_integer()) return fallback;
  return static_cast<int>(std::clamp<std::int64_t>(it->get<std::int64_t>(), least, most));
}

bool yes(const Json& j, const char* key, bool fallback) {
  const auto it = j.find(key);
  return it != j.end() && it->is_boolean() ? it->get<bool>() : fallback;
}

base::Diagnostic wrong(const std::string& file, const char* code, std::string message) {
  return {base::Gravity::error, code, {file, 0}, std::move(message), ""};
}

}  // namespace

std::string to_json(const Settings& s) {
  Json j;
  j["format"] = kFormat;
  j["theme"] = word(s.theme, kThemeWords);
  j["text-percent"] = s.text_percent;
  j["easier-letters"] = s.dyslexic;
  j["reduced-motion"] = s.still;
  j["voice"] = word(s.voice, kVoices);
  j["words-per-minute"] = s.words_per_minute;
  j["voice-name"] = s.voice_id;
  j["volume"] = s.volume;
  j["captions"] = s.captions;
  j["timer"] = word(s.timer, kTimers);
  j["ask-why"] = s.ask_why;
  return j.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

base::Result<Settings> read_settings(const std::string& name, const std::string& text) {
  const auto j = Json::parse(text, nullptr, false);
  if (j.is_discarded() || !j.is_object())
    return base::unexpected(
        wrong(name, "settings.broken", "The settings can't be read: the file is no JSON."));
  const auto format = j.find("format");
  if (format == j.end() || *format != kFormat)
    return base::unexpected(
        wrong(name, "settings.other", "The settings are none that this version of Plumbline understands."));
  const Settings usual;
  Settings s;
  s.theme = named(j, "theme", kThemeWords, usual.theme);
  s.text_percent = number(j, "text-percent", 100, 200, usual.text_percent) / 10 * 10;
  s.dyslexic = yes(j, "easier-letters", usual.dyslexic);
  s.still = yes(j, "reduced-motion", usual.still);
  s.voice = named(j, "voice", kVoices, usual.voice);
  s.words_per_minute = number(j, "words-per-minute", 80, 450, usual.words_per_minute);
  if (const auto v = j.find("voice-name"); v != j.end() && v->is_string()) s.voice_id = v->get<std::string>();
  s.volume = number(j, "volume", 0, 100, usual.volume);
  s.captions = yes(j, "captions", usual.captions);
  s.timer = named(j, "timer", kTimers, usual.timer);
  s.ask_why = yes(j, "ask-why", usual.ask_why);
  return s;
}

Settings load_settings(const std::filesystem::path& file, std::vector<Message>& said) {
  std::error_code none;
  if (file.empty() || !std::filesystem::exists(file, none)) return {};
  const auto text = disk::read_text(file);
  auto settings =
      text ? read_settings(file.string(), *text) : base::Result<Settings>(base::unexpected(text.error()));
  if (settings) return *settings;
  const auto aside = disk::set_aside(file);
  said.push_back(
      {fmt::format("{} Plumbline goes on with its usual settings.", settings.error().front().message),
       aside.empty() ? "The file could not be moved; it stays where it is."
                     : fmt::format("The old file is kept as {}.", aside.string()),
       false});
  return {};
}

std::string save_settings(const std::filesystem::path& file, const Settings& s) {
  if (file.empty()) return "There is no folder for settings.";
  std::error_code none;
  std::filesystem::create_directories(file.parent_path(), none);
  return disk::write_text(file, to_json(s));
}

}  // namespace plumbline::desktop
