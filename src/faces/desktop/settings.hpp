#pragma once
// What a person set, kept as settings.json in the folder for settings. Values out of range are brought into
// it; a file that can't be understood is set aside, said once, and the app goes on with what it comes with.

#include "base/result.hpp"
#include "faces/desktop/panels/views.hpp"

#include <filesystem>
#include <string>

namespace plumbline::desktop {

struct Settings {
  ThemeKind theme = ThemeKind::light;
  int text_percent = 100;
  bool dyslexic = false, still = false;
  SettingsView::Voice voice = SettingsView::Voice::off;
  int words_per_minute = 175;
  std::string voice_id;  // of the speech engine; empty: the usual one
  int volume = 70;
  bool captions = true;
  SettingsView::Timer timer = SettingsView::Timer::as_written;
  bool ask_why = true;
  bool operator==(const Settings&) const = default;
};

std::string to_json(const Settings& s);
/// Codes settings.*: no JSON, not one of ours, or of a later version.
base::Result<Settings> read_settings(const std::string& name, const std::string& text);

/// The file's settings, or those the app comes with. `said`: receives a message when the file was set aside.
Settings load_settings(const std::filesystem::path& file, std::vector<Message>& said);
/// "" or why it couldn't be done, in one sentence.
std::string save_settings(const std::filesystem::path& file, const Settings& s);

}  // namespace plumbline::desktop
