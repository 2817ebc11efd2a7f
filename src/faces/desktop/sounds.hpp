#pragma once
// The short sounds and what they say in words.

#include "platform/sound.hpp"

#include <filesystem>
#include <map>
#include <string>

namespace plumbline::desktop {

class Sounds {
 public:
  /// Reads the folder's *.wav and captions.txt; what is missing is simply not heard.
  void read(const std::filesystem::path& folder);
  void play(const std::string& cue);
  const std::string& caption(const std::string& cue) const;
  void volume(int percent);
  void tend() { sound_.tend(); }
  bool busy() const { return sound_.is_open(); }
  /// Why nothing can be heard; "" when all is well or nothing was to be heard yet.
  std::string trouble() const;
  platform::Sound& device() { return sound_; }

 private:
  platform::Sound sound_;
  std::map<std::string, platform::Pcm> cues_;
  std::map<std::string, std::string> captions_;
  int percent_ = -1;
};

}  // namespace plumbline::desktop
