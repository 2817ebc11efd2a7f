#pragma once
// One way through a condition or effect: the variables it has looked at so far with a value for each. For
// questions.cpp.

#include "story/notes.hpp"
#include "story/sandbox.hpp"
#include "story/tables.hpp"

#include <optional>
#include <string>
#include <vector>

namespace plumbline::story {

struct Trouble {
  std::string code, message, hint, name;
};  // name: of a variable that isn't there

class Path final : public View {
 public:
  struct Step {
    std::int16_t variable = 0;
    int value = 0;
    bool operator==(const Step&) const = default;
  };

  Path(const std::vector<Variable>& variables, bool may_write, bool by_name);

  /// Before each question.
  void begin();
  bool read(std::string_view name, Shown& out) override;
  bool write(std::string_view name, const Shown& value) override;
  /// The next combination after an answer; false when all have been asked.
  bool advance();
  /// The question was asked as before, as far as the variables go.
  bool steady() const { return met_ == steps_.size(); }

  const std::vector<Step>& steps() const { return steps_; }
  const std::optional<Trouble>& trouble() const { return trouble_; }
  /// What the effect wrote, as bits, and what it tried to write beyond a bound.
  Effect::Leaf leaf() const;
  const std::string& beyond() const { return beyond_; }
  /// "trust is 5 and posted is yes"; empty when nothing was looked at.
  std::string in_words() const;

 private:
  const Variable* find(std::string_view name);
  std::optional<int> value_for(const Variable& v, const Shown& value);
  void fail(std::string code, std::string message, std::string hint = {});
  Shown shown(const Variable& v, int value) const;

  const std::vector<Variable>& variables_;
  bool may_write_, by_name_;
  std::vector<Step> steps_;
  std::size_t met_ = 0;                    // of the steps, in this run
  std::vector<std::optional<int>> known_;  // read or written in this run
  std::vector<std::optional<int>> written_;
  std::optional<Trouble> trouble_;
  std::string beyond_;
};

}  // namespace plumbline::story
