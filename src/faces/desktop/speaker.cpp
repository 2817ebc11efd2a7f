#include "faces/desktop/speaker.hpp"

namespace plumbline::desktop {

using Mode = SettingsView::Voice;

void Speaker::open() {
  if (speech_) return;
  auto speech = platform::Speech::open(sound_);
  if (!speech) {
    trouble_ = speech.error().front().message;
    return;
  }
  speech_ = std::move(*speech);
  for (const auto& v : speech_->voices()) {
    names_.push_back(v.language.empty() ? v.name : v.name + " (" + v.language + ")");
    ids_.push_back(v.name);
  }
}

void Speaker::use(const Settings& s) {
  if (settings_.voice == s.voice && settings_.words_per_minute == s.words_per_minute &&
      settings_.voice_id == s.voice_id)
    return;
  const bool off = settings_.voice != Mode::off && s.voice == Mode::off;
  const bool on = settings_.voice == Mode::off && s.voice != Mode::off;
  settings_ = s;
  if (off && speech_) speech_->stop();
  if (on) voice_.forget();
}

void Speaker::say(const std::vector<Utterance>& what) {
  if (what.empty()) return;
  if (settings_.voice == Mode::clipboard) {
    std::string text;
    for (const auto& u : what) text += u.text + "\n";
    if (clipboard) clipboard(text);
    return;
  }
  if (!speech_) return;
  keys_.clear();
  std::vector<platform::Segment> segments;
  for (const auto& u : what) {
    segments.push_back({static_cast<std::uint32_t>(keys_.size()), u.text});
    keys_.push_back(u.key);
  }
  const auto wrong = speech_->speak(std::move(segments), settings_.words_per_minute, settings_.voice_id);
  trouble_ = wrong.empty() ? "" : wrong.front().message;
}

void Speaker::heed(const Ui& ui) {
  const auto news = voice_.heed(ui);
  if (settings_.voice != Mode::off) say(news);
}

void Speaker::toggle(const Ui& ui) {
  if (speaking()) return speech_->stop();
  say(Voice::page(ui));
}

void Speaker::sample() { say({{"", "This is how Plumbline reads to you."}}); }

bool Speaker::tend() {
  Spoken now;
  if (speech_)
    if (const auto at = speech_->position(); at && at->id < keys_.size() && !keys_[at->id].empty())
      now = {keys_[at->id], at->begin, at->end};
  if (now.key == now_.key && now.begin == now_.begin && now.end == now_.end) return false;
  now_ = now;
  return true;
}

}  // namespace plumbline::desktop
