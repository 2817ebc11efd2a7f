#pragma once
// Runs an author's text where it can do nothing but make values: no way to files, time, other code or other
// texts, and capped in memory and steps. Knows the words it is given and nothing of what they mean. What goes
// wrong comes back as a Halt (the run ended) or Mishaps (it went on); plain_words.hpp puts both into an
// author's language.

#include "story/written.hpp"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plumbline::story {

/// A word of the language: how often it takes a value (`option "text" { ... }`: twice), whether it takes a
/// name (say.darnell), whether each finished thing made by it counts (case) rather than only what the text
/// returns.
struct Word {
  std::string name;
  int calls = 1;
  bool named = false;
  bool kept = false;
};

/// Something that doesn't end the run, so that all of it can be reported.
struct Mishap {
  enum class Kind : std::uint8_t {
    unknown_word,   // `word` is not known; a stand-in takes its place
    fixed_word,     // a word of the language was to be changed
    comma_missing,  // a thing was given one value too many
    no_such_part,   // option.foo
    kept_state      // a condition or effect set something that outlives it
  };
  Kind kind = Kind::unknown_word;
  int line = 0;
  std::string word;
};

/// Why a run ended.
struct Halt {
  enum class Kind : std::uint8_t { syntax, error, memory, steps, nesting, recursion, mishap, view };
  Kind kind = Kind::error;
  int line = 0;
  std::string message;  // Lua's own
};

/// A value passed between the sandbox and whoever asks.
struct Shown {
  enum class Form : std::uint8_t { nothing, truth, number, fraction, text, library, other };
  Form form = Form::nothing;
  bool truth = false;
  std::int64_t number = 0;
  std::string_view text;  // library: its name; other: what it is
};

/// The variables as a condition or effect sees them while it is asked. False ends the run; the view knows
/// why.
class View {
 public:
  virtual ~View() = default;
  virtual bool read(std::string_view name, Shown& out) = 0;
  virtual bool write(std::string_view name, const Shown& value) = 0;
};

class Sandbox {
 public:
  Sandbox(std::size_t memory, std::uint64_t steps, std::vector<Word> words);
  Sandbox(const Sandbox&) = delete;
  Sandbox& operator=(const Sandbox&) = delete;
  ~Sandbox();

  /// Runs the text. What it made is written() then, also when it was stopped half way.
  std::optional<Halt> run(std::string_view text);
  const Written& written() const;
  const std::vector<Mishap>& mishaps() const;

  enum class Kind { expression, statements };
  /// A piece of text that sees the view's names and `math` only. The handle, or why it can't be read.
  struct Compiled {
    int function = 0;
    std::optional<Halt> halt;
  };
  Compiled compile(std::string_view text, Kind kind);

  struct Reply {
    Shown value;  // `text` is good until the next question
    std::optional<Halt> halt;
    bool kept_state = false;  // the function changed something it remembers
  };
  Reply ask(int function, View& view);
  /// No steps are left: nothing more can be asked.
  bool exhausted() const;

 private:
  struct Inside;
  std::unique_ptr<Inside> inside_;
};

}  // namespace plumbline::story
