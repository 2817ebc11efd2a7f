#pragma once
// The words a scenario may use: verbs, the fields a verb takes, the values of a field, and what can be the
// case in a situation. All of it is read from the rulebook's XML; nothing here knows a particular word except
// those few the judge computes with (struct Known). A set of values of one field is one 64-bit mask, bit i
// being value i.

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plumbline::rules {

using Mask = std::uint64_t;
using Index = std::uint8_t;

inline constexpr std::size_t kMaxFields = 24;     // of an act, the computed ones included
inline constexpr std::size_t kMaxSituation = 40;  // fields of a situation
inline constexpr std::size_t kMaxValues = 63;     // per field; bit 63 is kept for "none"

constexpr Mask bit(std::size_t i) { return Mask{1} << i; }

struct Value {
  std::string id;
  std::string words;  // a noun phrase for a sentence: "treatment details", "the employer"
  std::string gloss;  // one line a trainer understands
  bool appraisal =
      false;  // a judgement put as a fact ("harsher", "cold"): findings from it are marked as such
};

struct Field {
  std::string id;
  std::string gloss;    // the question it answers
  std::string example;  // Lua, as a trainer would write it
  std::vector<Value> values;
  Mask fallback = 0;      // when the author says nothing
  bool computed = false;  // derived by the judge, never written by an author
  // For the advisor's sentence (rules/sentence.hpp):
  std::string ask;     // a clause with {} for the words: "I use {}"; empty: the words are a clause themselves
  std::string unsaid;  // words for no value at all: "no reason in particular"
  bool several = false;  // more than one value is natural
  bool aside = false;    // rarely worth a word: shown only when it differs from the default

  std::optional<Index> value(std::string_view id) const;
  Mask all() const;
};

struct Verb {
  std::string id;
  std::string words;  // "let someone know": what the debrief says the officer did
  std::string gloss;
  std::string example;
  std::vector<Index> takes;  // act fields, the main one first: bare words fill it
  std::vector<Index> must;   // fields an author has to state
  std::string ask;           // for the advisor: "[tell] {to} about {what}"
  bool takes_field(Index f) const;
};

/// A named set of values, written "@name" in patterns and by authors.
struct NamedSet {
  std::string field;
  std::string id;
  std::string gloss;
  Mask values = 0;
};

/// A shorter way to write an act: `post { ... }` is `disclose` by social media. `renames` maps the name an
/// author writes to the field's own ("from" -> "to").
struct Shorthand {
  std::string id;
  Index verb = 0;
  std::vector<std::pair<Index, Mask>> presets;
  std::vector<std::pair<std::string, Index>> renames;
  std::string gloss;
  std::string example;
};

/// Declining a topic is judged as the mirror of this act.
struct Mirror {
  Index topic = 0;  // value of `matter`
  Index verb = 0;
  std::vector<std::pair<Index, Mask>> sets;
};

struct Vocabulary {
  std::vector<Verb> verbs;
  std::vector<Field> fields;  // of acts; the computed ones (extent, ground, judged) are among them
  std::vector<Field> situation;
  std::vector<NamedSet> sets;
  std::vector<Shorthand> shorthands;
  std::vector<Mirror> mirrors;

  /// Fields and verbs the judge computes with; the loader refuses a rulebook that lacks one.
  struct Known {
    Index what = 0, to = 0, on = 0, when = 0, truth = 0, extent = 0, matter = 0, manner = 0, ground = 0,
          judged = 0;
    Index danger = 0, asker = 0, covers = 0;
    Index disclose = 0, withhold = 0, report = 0, decline = 0;
    Index when_later = 0, imminent = 0, respectful = 0;
    Mask truth_bad = 0;                                          // false, partial
    Mask personal = 0;                                           // of what: the set @personal
    Mask exact = 0, more = 0, less = 0, needless = 0, owed = 0;  // of extent
    Mask allowed = 0, forbidden = 0;                             // of judged
    Mask no_ground = bit(63);                                    // of ground: none holds
  } known;

  std::optional<Index> verb(std::string_view id) const;
  std::optional<Index> field(std::string_view id) const;
  std::optional<Index> situation_field(std::string_view id) const;
  const NamedSet* set(std::string_view field, std::string_view id) const;
  const Shorthand* shorthand(std::string_view id) const;

  /// Ids of the values in a mask, in the vocabulary's order.
  static std::vector<std::string> ids(const Field& f, Mask m);
  /// The same as words for a sentence: "treatment details and the address".
  static std::string words(const Field& f, Mask m);
};

}  // namespace plumbline::rules
