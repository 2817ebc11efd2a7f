#pragma once
// A question as one sentence with words to swap: "I want to [tell] [the landlord] about [treatment details].
// I lean on [the person's request] ... What is the case: [there is no consent]; ..." All words come from the
// rulebook's vocabulary (`ask`, `unsaid`, `words`, glosses); which values a verb is offered and which parts
// of a situation matter to it is worked out from the clauses, so an agency's own rules show by themselves.
// Never fails; the same question always gives the same sentence.

#include "rules/question.hpp"
#include "rules/rulebook.hpp"

#include <string>
#include <vector>

namespace plumbline::rules {

struct Choice {
  std::string id;     // "unsaid" for no value at all
  std::string words;  // "the landlord"
  std::string gloss;
  Mask value = 0;  // one bit, or none
  bool chosen = false;
};

/// A place in the sentence whose words can be swapped.
struct Slot {
  enum class Of : std::uint8_t { verb, act, situation };
  Of of = Of::verb;
  Index field = 0;    // of the act or the situation
  std::string id;     // "verb", or the field's
  std::string label;  // as a question: "Who hears it?"
  std::string words;  // those chosen, as they stand in the sentence
  std::vector<Choice> choices;
  bool several = false;  // more than one may be chosen
  bool more = false;     // seldom matters here: a face may keep it behind "more"
  Mask chosen() const;
};

/// Plain text, or the chosen words of a slot.
struct Piece {
  std::string text;
  int slot = -1;
  bool more = false;  // goes with a slot that is kept behind "more"
};

struct Sentence {
  std::vector<Piece> pieces;
  std::vector<Slot> slots;  // in the order of the sentence
};

Sentence sentence(const Rulebook& book, const Question& q);
/// As running text; `all`: with what is kept behind "more".
std::string plain(const Sentence& s, bool all = false);

/// Where somebody begins who has chosen no more than the verb.
Question opening(const Rulebook& book, Index verb);
/// The question with another verb: what both verbs take is carried over, where it makes sense with the new
/// one.
Question with_verb(const Rulebook& book, const Question& q, Index verb);
/// The question with other values in one slot; an empty set means the default.
Question with(const Rulebook& book, const Question& q, const Slot& slot, Mask values);

/// What the verb is called in a list: "tell".
std::string verb_words(const Verb& verb);
/// The verb with its fields: "tell the landlord about treatment details".
std::string act_words(const Vocabulary& v, const Act& act);
/// A clause about one field: "I use a group chat", "a court order with a clear scope asks for it".
std::string clause_words(const Vocabulary& v, const Question& q, Slot::Of of, Index field);
/// From the asker's mouth to the advisor's: "I" becomes "you", "my" becomes "your".
std::string to_you(std::string_view text);

}  // namespace plumbline::rules
