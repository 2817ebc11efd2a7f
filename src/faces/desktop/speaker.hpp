#pragma once
// Says what the voice wants said: aloud, with the word being spoken marked on the page, or into the clipboard
// for a screen reader.

#include "faces/desktop/settings.hpp"
#include "faces/desktop/voice.hpp"
#include "platform/speech.hpp"

namespace plumbline::desktop {

class Speaker {
 public:
  explicit Speaker(platform::Sound& sound) : sound_(sound) {}

  /// Looks for the speech engine; what is missing is in trouble().
  void open();
  void use(const Settings& settings);
  /// After each frame: says what is new, where reading aloud is on.
  void heed(const Ui& ui);
  /// Reads the page, or stops.
  void toggle(const Ui& ui);
  void sample();
  /// True when another word is being spoken.
  bool tend();
  bool speaking() const { return speech_ && speech_->speaking(); }
  Spoken spoken() const { return now_; }
  const std::string& trouble() const { return trouble_; }
  const std::vector<std::string>& voices() const { return names_; }
  const std::vector<std::string>& voice_ids() const { return ids_; }

  std::function<void(const std::string&)> clipboard;

 private:
  void say(const std::vector<Utterance>& what);
  platform::Sound& sound_;
  std::unique_ptr<platform::Speech> speech_;
  Settings settings_;
  Voice voice_;
  std::vector<std::string> keys_, names_, ids_;
  std::string trouble_;
  Spoken now_;
};

}  // namespace plumbline::desktop
