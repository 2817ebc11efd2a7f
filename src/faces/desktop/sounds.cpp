#include "faces/desktop/sounds.hpp"

#include "base/text.hpp"

#include <fstream>
#include <iterator>

namespace plumbline::desktop {

namespace {

std::string bytes_of(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace

void Sounds::read(const std::filesystem::path& folder) {
  std::ifstream lines(folder / "captions.txt");
  for (std::string line; std::getline(lines, line);) {
    const auto equals = line.find('=');
    if (line.starts_with("#") || equals == std::string::npos) continue;
    captions_[base::trim(line.substr(0, equals))] = base::trim(line.substr(equals + 1));
  }
  for (const auto& [cue, caption] : captions_) {
    const auto file = folder / (cue + ".wav");
    if (auto pcm = platform::read_wav(bytes_of(file), file.string())) cues_[cue] = std::move(*pcm);
  }
}

void Sounds::play(const std::string& cue) {
  if (const auto it = cues_.find(cue); it != cues_.end() && percent_ > 0) sound_.play(it->second);
}

const std::string& Sounds::caption(const std::string& cue) const {
  static const std::string none;
  const auto it = captions_.find(cue);
  return it == captions_.end() ? none : it->second;
}

void Sounds::volume(int percent) {
  if (percent == percent_) return;
  percent_ = percent;
  sound_.set_volume(static_cast<float>(percent) / 100);
}

std::string Sounds::trouble() const { return sound_.trouble() ? sound_.trouble()->message : ""; }

}  // namespace plumbline::desktop
