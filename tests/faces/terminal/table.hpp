#pragma once
// A table to play at: a scenario written in the test, the real rulebook, typed lines, and everything that was
// shown.

#include "faces/terminal/player.hpp"
#include "play/session.hpp"
#include "story/loader.hpp"

#include <deque>
#include <memory>
#include <sstream>
#include <string>
#include <vector>

namespace plumbline::terminal {

/// The judge under scenarios/rulebook.xml.
const rules::Judge& judge();
std::string text_of_file(const std::string& path);

/// A scenario in Lua, loaded and made ready. A text that doesn't load fails the test.
class Staged {
 public:
  explicit Staged(const std::string& lua, const std::string& name = "test.lua");
  const play::Stage& stage() const { return *stage_; }

 private:
  std::unique_ptr<story::Scenario> scenario_;
  std::unique_ptr<play::Stage> stage_;
};

/// What a person types: lines, or one of the words below.
inline const std::string kCtrlC = "\x03";
inline const std::string kTooLate = "\x01";

class Typed : public Input {
 public:
  explicit Typed(std::vector<std::string> lines, bool person = false)
      : lines_(lines.begin(), lines.end()), person_(person) {}
  Heard line(std::optional<std::chrono::seconds> within) override;
  bool person() const override { return person_; }
  /// Every limit that was set, 0 for none.
  std::vector<int> limits;

 private:
  std::deque<std::string> lines_;
  bool person_;
};

/// Remembers what it was given to keep.
class Memory : public Keeper {
 public:
  std::string keep(const play::Session& session) override {
    kept.push_back(session.attempt());
    return trouble;
  }
  void begin_another() override {
    ++others;
    before.insert(before.end(), kept.begin(), kept.end());
    kept.clear();
  }
  std::string place() const override { return kept.empty() || !trouble.empty() ? "" : "memory.json"; }
  std::string command() const override {
    return place().empty() ? "" : "plumbline play --resume memory.json";
  }

  std::vector<play::Attempt> kept;    // of the attempt at hand
  std::vector<play::Attempt> before;  // of those before it
  int others = 0;
  std::string trouble;
};

/// One sitting.
struct Sitting {
  explicit Sitting(const play::Stage& stage, std::vector<std::string> lines, Wishes wishes = {},
                   bool person = false, const solve::Space* space = nullptr)
      : in(std::move(lines), person), page(out), player(stage, page, in, keeper, wishes, space) {}

  End play(play::Setup setup = {}) { return player.play(setup); }
  std::string shown() const { return out.str(); }

  Typed in;
  std::ostringstream out;
  Page page;
  Memory keeper;
  Player player;
};

/// The number under which an option is shown, found by its text.
std::string number_of(const play::Session& session, const std::string& text);
/// How often a text stands in another.
int count(const std::string& in, const std::string& what);
bool has(const std::string& in, const std::string& what);
/// The texts stand in `in` one after the other.
bool in_order(const std::string& in, const std::vector<std::string>& what);

}  // namespace plumbline::terminal
