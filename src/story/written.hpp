#pragma once
// What a text made, as plain values: tables, things made by words of the language, texts, numbers, functions.
// It is read out of Lua once; the readers know this form only. All views and pointers lead into one Written.
// A table met twice is one Table, so sharing stays sharing, and a table that holds itself is nothing special.

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace plumbline::story {

struct Table;
struct Thing;

struct Value {
  enum class Form : std::uint8_t { nothing, truth, number, text, table, thing, function, unknown };

  Form form = Form::nothing;
  bool truth = false;
  bool whole = false;  // a number without fraction, in `integer`
  std::int64_t integer = 0;
  std::string_view text;
  const Table* table = nullptr;
  const Thing* thing = nullptr;
  int function = 0;  // handle for Sandbox::ask
  int line = 0;      // function: where it begins

  bool is(Form f) const { return form == f; }
  bool is_thing(std::string_view word) const;
};

struct Table {
  std::vector<Value> items;                                // 1, 2, 3 ...
  std::vector<std::pair<std::string_view, Value>> fields;  // by name, sorted
  int odd_keys = 0;                                        // neither a name nor the next number
  bool has_gap = false;                                    // numbers with a hole between them
  bool cut = false;                                        // nested too deep or too large to be read whole

  const Value* field(std::string_view name) const;
};

/// Made by a word of the language: `option "text" { ... }` has the word "option", two calls, a first and a
/// second value.
struct Thing {
  std::string_view word;
  std::string_view name;  // say.darnell: "darnell"
  int calls = 0;
  int line = 0;          // of the word
  int serial = 0;        // order in which things were made
  bool several = false;  // the first call had several values; they are a table
  Value first, second;
};

struct Written {
  std::deque<std::string> texts;
  std::deque<Table> tables;
  std::deque<Thing> things;
  Value returned;
  std::vector<const Thing*> kept;  // finished things of the words that are kept, in order
  bool complete = true;            // false: there was more than a scenario can hold
};

/// "a text", "a number", "a list in braces", "'option'" ...: for messages.
std::string described(const Value& v);

}  // namespace plumbline::story
