#include "story/questions.hpp"

#include "base/text.hpp"
#include "story/path.hpp"
#include "story/plain_words.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace plumbline::story {

namespace {

constexpr unsigned kBits = 48;

/// Grows a tree path by path. A place no path leads to answers `fallback`.
class Growing {
 public:
  Growing(const std::vector<Variable>& variables, std::uint32_t fallback)
      : variables_(variables), fallback_(fallback), grown_(1, false) {
    tree_.nodes.push_back({-1, 0, 0, fallback});
  }

  /// False when the paths contradict each other.
  bool add(const std::vector<Path::Step>& path, std::uint32_t answer) {
    std::size_t at = 0;
    for (const auto& step : path) {
      if (!grown_[at]) divide(at, step.variable);
      if (tree_.nodes[at].variable != step.variable) return false;
      at = tree_.nodes[at].first +
           static_cast<std::size_t>(step.value - variables_[static_cast<std::size_t>(step.variable)].low);
    }
    if (grown_[at]) return false;
    grown_[at] = true;
    tree_.nodes[at].first = answer;
    return true;
  }

  Tree take() { return std::move(tree_); }

 private:
  void divide(std::size_t at, std::int16_t variable) {
    const auto& v = variables_[static_cast<std::size_t>(variable)];
    tree_.nodes[at] = {variable, v.shift, v.width, static_cast<std::uint32_t>(tree_.nodes.size())};
    grown_[at] = true;
    tree_.nodes.resize(tree_.nodes.size() + (std::size_t{1} << v.width), {-1, 0, 0, fallback_});
    grown_.resize(tree_.nodes.size(), false);
  }

  const std::vector<Variable>& variables_;
  std::uint32_t fallback_;
  Tree tree_;
  std::vector<bool> grown_;
};

Trouble impure() {
  return {"story.impure",
          "This comes out differently each time it is asked.",
          "Let it depend on the declared variables only, and remember nothing.",
          {}};
}

Trouble not_a_truth(const Shown& value) {
  if (value.form == Shown::Form::nothing)
    return {"story.condition-error",
            "This condition gives no answer.",
            "A function has to say 'return' before the condition.",
            {}};
  static constexpr std::string_view kNames[] = {"nothing", "",       "a number", "a number",
                                                "a text",  "'math'", ""};
  const auto name =
      value.form == Shown::Form::other ? value.text : kNames[static_cast<std::size_t>(value.form)];
  return {"story.condition-error",
          fmt::format("A condition has to come out as true or false; this one gives {}.", name),
          "Compare it with something: \"trust > 2\", \"tone == 'warm'\".",
          {}};
}

/// Asks one function everything. `leaf` turns an answer into a leaf's number, or says what is wrong with it.
class Inquiry {
 public:
  Inquiry(Sandbox& sandbox, Path& path, int function, std::size_t most)
      : sandbox_(sandbox), path_(path), function_(function), most_(most) {}

  template <class Leaf>
  bool run(Growing& tree, Leaf leaf) {
    std::optional<Reply> first;
    do {
      if (++answers_ > most_)
        return fail({"story.too-many-answers",
                     fmt::format("This depends on more than {} combinations of variables.", most_),
                     "Let it look at fewer variables, or at smaller ones.",
                     {}});
      if (!ask()) return false;
      const auto reply = reply_;
      const auto beyond = path_.beyond();
      if (!first) first = reply;
      if (!asked_again(reply)) return false;
      const auto number = leaf(value_, reply.leaf, beyond);
      if (!trouble && number && !tree.add(reply.steps, *number)) return fail(impure());
      if (trouble || !number) return false;
    } while (path_.advance());
    // By now whatever counts its questions has counted on: the path begins anew with the first of them.
    return asked_again(*first);
  }

  bool fail(Trouble t) {
    trouble = std::move(t);
    return false;
  }

  std::optional<Trouble> trouble;
  std::optional<Halt> halt;

 private:
  struct Reply {
    Shown::Form form = Shown::Form::nothing;
    bool truth = false;
    Effect::Leaf leaf;
    std::vector<Path::Step> steps;

    bool operator==(const Reply& o) const {
      return form == o.form && truth == o.truth && leaf.clear == o.leaf.clear && leaf.set == o.leaf.set &&
             steps == o.steps;
    }
  };

  bool ask() {
    path_.begin();
    const auto reply = sandbox_.ask(function_, path_);
    if (path_.trouble()) return fail(*path_.trouble());
    halt = reply.halt;
    if (halt) return false;
    value_ = reply.value;
    if (reply.kept_state || !path_.steady()) return fail(impure());
    reply_ = {value_.form, value_.truth, path_.leaf(), path_.steps()};
    return true;
  }

  bool asked_again(const Reply& before) { return ask() && (reply_ == before || fail(impure())); }

  Sandbox& sandbox_;
  Path& path_;
  int function_;
  std::size_t most_, answers_ = 0;
  Shown value_;
  Reply reply_;
};

std::uint32_t number_of(Effect& effect, Effect::Leaf leaf, const std::string& beyond) {
  if (!beyond.empty()) {
    leaf.fault = static_cast<int>(effect.faults.size());
    effect.faults.push_back({static_cast<std::uint32_t>(effect.leaves.size()), beyond});
  }
  const auto same = [&](const Effect::Leaf& l) {
    return l.clear == leaf.clear && l.set == leaf.set && l.fault == leaf.fault;
  };
  const auto known = std::find_if(effect.leaves.begin(), effect.leaves.end(), same);
  const auto number = static_cast<std::uint32_t>(known - effect.leaves.begin());
  if (known == effect.leaves.end()) effect.leaves.push_back(leaf);
  return number;
}

}  // namespace

bool lay_out(std::vector<Variable>& variables) {
  unsigned shift = 0;
  for (auto& v : variables) {
    unsigned width = 1;
    while (width < 31 && (std::int64_t{1} << width) < std::int64_t{v.high} - v.low + 1) ++width;
    if (shift + width > kBits) return false;
    v.shift = static_cast<std::uint8_t>(shift);
    v.width = static_cast<std::uint8_t>(width);
    shift += width;
  }
  return true;
}

Questions::Questions(Sandbox& sandbox, const std::vector<Variable>& variables, const Outline& outline,
                     Notes& notes, std::size_t most_answers)
    : sandbox_(sandbox),
      variables_(variables),
      outline_(outline),
      notes_(notes),
      most_answers_(most_answers) {}

std::optional<Questions::Asked> Questions::prepared(const Value& written, int line, Sandbox::Kind kind) {
  if (written.is(Value::Form::function))
    return Asked{written.function, written.line, fmt::format("the function in line {}", written.line)};
  if (!written.is(Value::Form::text)) {
    if (!written.is(Value::Form::unknown))
      notes_.error(
          "story.wrong-type", line,
          fmt::format("A condition or effect is a short text or a function; this is {}.", described(written)),
          "For example \"not posted and trust > 2\", or \"posted = true\".");
    return std::nullopt;
  }
  constexpr std::size_t kLongest = 2000;
  const auto text = base::trim(written.text);
  if (text.size() > kLongest) {
    notes_.error(
        "story.condition-error", line,
        fmt::format("A condition or effect of {} letters is too long.", text.size()),
        fmt::format("Up to {} can be read; what needs more is better shown by a variable.", kLongest));
    return std::nullopt;
  }
  const auto compiled = sandbox_.compile(text, kind);
  if (!compiled.halt) return Asked{compiled.function, line, text};
  if (compiled.halt->kind != Halt::Kind::syntax) {
    report(*compiled.halt, {0, line, text}, "This");
    return std::nullopt;
  }
  const bool condition = kind == Sandbox::Kind::expression;
  notes_.error(
      "story.condition-error", line,
      fmt::format("The {} \"{}\" can't be read.", condition ? "condition" : "effect", text),
      condition
          ? "Compare with ==, ~=, <, >, <=, >=; join with 'and', 'or', 'not'; put texts in single quotes."
          : "Write name = value, with a semicolon between: posted = true; trust = trust - 1.");
  return std::nullopt;
}

void Questions::report(const std::optional<Trouble>& trouble, const std::optional<Halt>& halt,
                       const Asked& asked, std::string_view what) {
  if (!trouble && halt) report(*halt, asked, what);
  if (!trouble || std::find(doubtful_.begin(), doubtful_.end(), trouble->name) != doubtful_.end()) return;
  notes_.error(trouble->code, asked.line, trouble->message, trouble->hint);
}

void Questions::report(const Halt& halt, const Asked& asked, std::string_view what) {
  const int line = halt.line > 0 && halt.line >= asked.line && asked.text.rfind("the function", 0) == 0
                       ? halt.line
                       : asked.line;
  if (halt.kind == Halt::Kind::mishap) return;  // noted where it arose
  if (sandbox_.exhausted() && notes_.has("story.endless")) return;
  if (halt.kind == Halt::Kind::error || halt.kind == Halt::Kind::syntax)
    return notes_.error("story.condition-error", line,
                        fmt::format("{} can't be worked out: {}.", what, asked.text),
                        plain_error(halt.message));
  auto d = in_plain_words(halt, outline_);
  d.where = notes_.at(line);
  d.message = halt.kind == Halt::Kind::memory
                  ? "This needs too much memory to be worked out: " + asked.text + "."
                  : "This takes too long to be worked out: " + asked.text + ".";
  notes_.add(std::move(d));
}

std::optional<Condition> Questions::condition(const Value& written, int line) {
  const auto asked = prepared(written, line, Sandbox::Kind::expression);
  if (!asked) return std::nullopt;
  Path path(variables_, false, written.is(Value::Form::text));
  Growing tree(variables_, 0);
  Inquiry inquiry(sandbox_, path, asked->function, most_answers_);
  const bool done = inquiry.run(
      tree, [&](const Shown& value, const Effect::Leaf&, const std::string&) -> std::optional<std::uint32_t> {
        if (value.form == Shown::Form::truth) return value.truth ? 1U : 0U;
        inquiry.fail(not_a_truth(value));
        return std::nullopt;
      });
  report(inquiry.trouble, inquiry.halt, *asked, "This condition");
  if (!done) return std::nullopt;
  return Condition{tree.take(), {}, asked->text, asked->line};
}

std::optional<Effect> Questions::effect(const Value& written, int line) {
  const auto asked = prepared(written, line, Sandbox::Kind::statements);
  if (!asked) return std::nullopt;
  Path path(variables_, true, written.is(Value::Form::text));
  Growing tree(variables_, 0);
  Inquiry inquiry(sandbox_, path, asked->function, most_answers_);
  Effect effect;
  effect.text = asked->text;
  effect.line = asked->line;
  effect.leaves.emplace_back();  // changes nothing: for values no variable has
  std::size_t ways = 0;
  const bool done = inquiry.run(
      tree,
      [&](const Shown&, const Effect::Leaf& leaf, const std::string& beyond) -> std::optional<std::uint32_t> {
        ++ways;
        return number_of(effect, leaf, beyond);
      });
  report(inquiry.trouble, inquiry.halt, *asked, "This effect");
  if (!done) return std::nullopt;
  effect.tree = tree.take();
  if (!effect.faults.empty()) {
    const bool always = effect.faults.size() == ways;
    const std::string hint =
        always ? "Give it a value it can have."
               : "It is kept at the nearest value it can have. If that is meant, write math.min or math.max.";
    if (always)
      notes_.error("story.value-out-of-range", asked->line, effect.faults.front().message, hint);
    else
      notes_.warning("story.value-out-of-range", asked->line, effect.faults.front().message, hint);
  }
  return effect;
}

}  // namespace plumbline::story
