#pragma once
// Turns conditions and effects into tables. A function is asked with nothing known; when it first looks at a
// variable, the way divides into one branch per value, and so on until every combination of the variables it
// looks at has its answer. Each question is asked twice, and the first once more at the end: an answer that
// differs, or a function that remembers, is reported as impure.

#include "story/notes.hpp"
#include "story/sandbox.hpp"
#include "story/tables.hpp"

#include <optional>
#include <vector>

namespace plumbline::story {

class Outline;
struct Trouble;

/// Where each variable lies in Packed. False when they don't fit into it.
bool lay_out(std::vector<Variable>& variables);

class Questions {
 public:
  /// All must outlive it. `most_answers` per condition or effect.
  Questions(Sandbox& sandbox, const std::vector<Variable>& variables, const Outline& outline, Notes& notes,
            std::size_t most_answers);

  /// From a text or a function; `line` is where it stands. Nothing when it can't be used: the notes say why.
  std::optional<Condition> condition(const Value& written, int line);
  std::optional<Effect> effect(const Value& written, int line);
  /// Names of variables that were declared in a way nobody understands: whoever uses them is not told so
  /// again.
  void doubt(std::string name) { doubtful_.push_back(std::move(name)); }

 private:
  struct Asked {
    int function = 0;
    int line = 0;
    std::string text;
  };
  std::optional<Asked> prepared(const Value& written, int line, Sandbox::Kind kind);
  void report(const std::optional<Trouble>& trouble, const std::optional<Halt>& halt, const Asked& asked,
              std::string_view what);
  void report(const Halt& halt, const Asked& asked, std::string_view what);

  Sandbox& sandbox_;
  const std::vector<Variable>& variables_;
  const Outline& outline_;
  Notes& notes_;
  std::size_t most_answers_;
  std::vector<std::string> doubtful_;
};

}  // namespace plumbline::story
