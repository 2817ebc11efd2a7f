#pragma once
// One attempt as other systems want to hear of it: plain values, all from the records and from replay, none
// worked out here. Times are milliseconds since the beginning of 1970 (UTC); 0 or less means that it isn't
// known.

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace plumbline::exports {

using Bytes16 = std::array<std::uint8_t, 16>;

/// Who decided. An e-mail or an account must be there: a name alone identifies nobody.
struct Person {
  std::string name;
  std::string mbox;          // "lena.okafor@agency.example"; an unusual one is told as its SHA-1
  std::string account_home;  // IRI of the system the account is in; empty: the naming's base
  std::string account_name;  // in it; never shown to people
};

enum class Interaction : std::uint8_t { choose, select, order, grid, redact, form };

/// Something that could be picked: an option, a step, a fact, a wording; or, as a target, who is told (grid)
/// and what is filled in (form).
struct Item {
  std::string id, text;
};

/// What was picked, in the order it was picked. `target` only where the interaction has targets.
struct Pick {
  std::string target, item;
  bool operator==(const Pick&) const = default;
};
using Picks = std::vector<Pick>;

struct RuleNamed {
  std::string id, statement;
};

struct Decision {
  std::string scene;  // id
  std::string title, prompt;
  Interaction kind = Interaction::choose;
  std::vector<Item> items;
  std::vector<Item> targets;          // grid: recipients; form: entries
  Picks response;                     // redact: the facts that stay readable
  std::vector<Picks> best;            // each of them was right there; may be empty
  std::optional<int> lost, at_stake;  // points; nothing where there is no exact score
  std::vector<RuleNamed> missed, met;
  std::string confidence;  // "sure", "unsure" ...; empty: not said
  std::string reason;      // the trainee's own words: left out unless asked for
  bool late = false;
  std::int64_t at = 0;
};

enum class Mode : std::uint8_t { practice, assessment };

struct AttemptRecord {
  Bytes16 id{};
  Person person;
  std::string group;  // may be empty
  Mode mode = Mode::practice;

  std::string scenario, title, version, scenario_hash;
  std::string rulebook_edition, rulebook_hash;

  std::int64_t begun = 0, ended = 0;
  std::vector<Decision> decisions;

  std::optional<int> score_tenths;  // 0 to 1000
  std::optional<int> mark;          // 0 to 100
  bool finished = false;
  bool passed = false;
  bool breach_stands = false;  // a critical breach is uncorrected
};

}  // namespace plumbline::exports
