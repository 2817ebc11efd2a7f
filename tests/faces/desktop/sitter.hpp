#pragma once
// Somebody at the desk: the real app on folders of its own, drawn without a window, with keys and clicks; the
// clock, chance and the environment are passed in.

#include "faces/desktop/desk.hpp"
#include "faces/desktop/kit/headless.hpp"
#include "faces/desktop/voice.hpp"
#include "support/folder.hpp"
#include "support/recorded.hpp"

#include <doctest/doctest.h>

namespace plumbline::desktop::test {

using platform::Key;

/// What a home folder and a data folder hold. They outlive the desks opened on them.
struct Place {
  support::Folder home;
  std::filesystem::path data = PLUMBLINE_SOURCE_DIR;
  std::int64_t now = 1'795'350'000;  // 22 November 2026
  std::uint64_t seed = 7;
  std::filesystem::path shown_folder;  // the last one somebody wanted to see

  std::filesystem::path records() const { return home.path() / "data/plumbline/records"; }
  std::filesystem::path old_attempts() const { return home.path() / "data/plumbline/attempts"; }
  std::filesystem::path settings() const { return home.path() / "config/plumbline/settings.json"; }
  std::filesystem::path note() const { return home.path() / "state/plumbline/desktop.json"; }
  /// Read from the file, as somebody else would.
  support::Recorded recorded{records()};
  /// A data folder of its own with the real rulebook and portraits, and these scenarios ("name", Lua); no
  /// course.
  void own_data(const std::vector<std::pair<std::string, std::string>>& scenarios);
  void write(const std::filesystem::path& file, const std::string& text) const;
  World world();
};

/// One page for all of them: making fonts takes longer than most tests.
class Sitter {
 public:
  explicit Sitter(Place& at);
  ~Sitter();
  Sitter(const Sitter&) = delete;
  Sitter& operator=(const Sitter&) = delete;

  Desk& desk() { return *desk_; }
  Headless& page() { return page_; }
  Ui& ui() { return page_.ui(); }
  Screen screen() { return desk_->screen(); }
  /// As if the window was closed, or (`killed`) the program ended without a word; then opened again.
  void reopen(bool killed = false);
  void close();

  void press(Key k) { page_.press(k); }
  /// Tabs until the item has the focus.
  bool reach(const std::string& id);
  /// Reaches it and presses Enter (or Space); twice where the first press only brings it into view.
  void use(const std::string& id, Key k = Key::enter);
  void go(const std::string& tab) { use("tab/" + tab); }
  bool has(const std::string& id) { return ui().item(id) != nullptr; }
  const Item& item(const std::string& id);
  /// Text of a passage; empty when there is none.
  std::string passage(const std::string& key);
  std::string read();
  bool says(const std::string& text) { return read().find(text) != std::string::npos; }

  /// Types into the line; what stands there is taken out first.
  void fill(const std::string& id, const std::string& text);

  // --- playing ---
  /// From wherever, by keys: Practise, the story.
  void begin(const std::string& scenario);
  const Playing& playing();
  const story::Interaction& ask();
  /// Puts a decision together and, unless `only_put`, decides it. `by_digits`: with the keys 1 to 9 where
  /// they are offered.
  void decide(play::Decision d, bool by_digits = true);
  void put(play::Decision d, bool by_digits = true);
  /// Through the question why.
  void confirm(const std::string& reason = "", int confidence = 0);
  void go_on();
  /// decide, confirm, go on: until the next question or the debrief.
  void whole(play::Decision d, bool by_digits = true);
  PlayerStage stage();
  void let_pass(float seconds);

  /// What the voice said, all of it in order.
  std::vector<Utterance> said;

 private:
  void open();
  void settle() { page_.settle(); }
  Place& at_;
  std::unique_ptr<Desk> desk_;
  Headless& page_;
  Voice voice_;
};

/// What the author means as best, or about the worst that can be done.
play::Decision best_of(const play::Session& s);
play::Decision worst_of(const play::Session& s);

/// As on a full disk: nothing can be written to any file as long as it lives.
class NoRoom {
 public:
  NoRoom();
  ~NoRoom();
  NoRoom(const NoRoom&) = delete;
  NoRoom& operator=(const NoRoom&) = delete;

 private:
  unsigned long before_ = 0;
};

/// The session these decisions lead to.
std::string json_of(const play::Session& s);

/// Small scenarios: one decision of each kind, and a timer.
extern const char* const kSmall;
extern const char* const kTimed;
extern const char* const kBroken;

}  // namespace plumbline::desktop::test
