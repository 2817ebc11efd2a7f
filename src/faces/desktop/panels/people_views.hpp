#pragma once
// Who is sitting here: finding oneself on a machine that several share, being new, the PIN, and what is kept
// about a person. A PIN is in these values only while it is typed; a panel never writes it on the screen, on
// the clipboard or into what is read aloud.

#include "faces/desktop/panels/views.hpp"

namespace plumbline::desktop {

inline constexpr std::size_t kLongestPin = 12, kShortestPin = 4;

struct PersonRow {
  std::string id, name;
  std::string detail;  // badge or e-mail: tells namesakes apart
  std::string group;
  bool has_pin = false;
};

/// What a newcomer writes down.
struct Newcomer {
  std::string name, detail;
  std::size_t group = 0;  // of WhoView::joinable
  bool operator==(const Newcomer&) const = default;
};

enum class WhoStage : std::uint8_t { choosing, newcomer, pin };

struct WhoView {
  WhoStage stage = WhoStage::choosing;
  std::string search;
  std::vector<std::string> groups;  // index 0: all
  std::size_t group = 0;
  std::vector<PersonRow> people;  // those that fit, in the order of their names
  int of = 0;                     // people in all
  // newcomer:
  Newcomer newcomer;
  std::vector<std::string> joinable;  // index 0: no group
  std::string problem;                // why this can't be kept as it is
  std::vector<PersonRow> namesakes;   // who is here under that name already
  // pin:
  PersonRow asked;
  std::string pin;      // as far as it was typed
  std::string message;  // "That wasn't it."; empty at first
  int wait = 0;         // seconds until it can be tried again
};

enum class PinStage : std::uint8_t { closed, set, change, remove };

struct PinForm {
  std::string old, fresh, again;
  bool operator==(const PinForm&) const = default;
};

/// "That's you": what belongs to the person at the desk.
struct YouView {
  PersonRow you;
  bool guest = false;    // goes on without a name
  bool trainer = false;  // the trainer's area is open
  PinStage stage = PinStage::closed;
  PinForm form;
  std::string message;  // "Your PIN is set.", or what is wrong with it
  Tone tone = Tone::plain;
  int wait = 0;
};

/// What is stored, and who can read it.
struct PrivacyView {
  std::string where;     // the file that holds the records
  std::string document;  // where the whole text lies; empty: nowhere on this machine
};

}  // namespace plumbline::desktop
