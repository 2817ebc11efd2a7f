#include "story/path.hpp"

#include "base/text.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace plumbline::story {

namespace {

std::vector<std::string> names_of(const std::vector<Variable>& variables) {
  std::vector<std::string> out;
  for (const auto& v : variables) out.push_back(v.id);
  return out;
}

}  // namespace

Path::Path(const std::vector<Variable>& variables, bool may_write, bool by_name)
    : variables_(variables),
      may_write_(may_write),
      by_name_(by_name),
      known_(variables.size()),
      written_(variables.size()) {}

void Path::begin() {
  met_ = 0;
  std::fill(known_.begin(), known_.end(), std::nullopt);
  std::fill(written_.begin(), written_.end(), std::nullopt);
  trouble_.reset();
  beyond_.clear();
}

void Path::fail(std::string code, std::string message, std::string hint) {
  trouble_ = Trouble{std::move(code), std::move(message), std::move(hint), {}};
}

const Variable* Path::find(std::string_view name) {
  for (const auto& v : variables_)
    if (v.id == name) return &v;
  auto hint = base::did_you_mean(name, names_of(variables_));
  if (hint.empty())
    hint = variables_.empty() ? "Declare it in 'vars'."
                              : fmt::format("Known here: {}.", base::join(names_of(variables_), ", "));
  fail("story.unknown-variable",
       name.empty() ? std::string("A variable is named: v.trust.")
                    : fmt::format("There is no variable '{}'.", name),
       std::move(hint));
  trouble_->name = std::string(name);
  return nullptr;
}

Shown Path::shown(const Variable& v, int value) const {
  if (v.type == Variable::Type::flag) return {Shown::Form::truth, value != 0, 0, {}};
  if (v.type == Variable::Type::range) return {Shown::Form::number, false, value, {}};
  return {Shown::Form::text, false, 0, v.names[static_cast<std::size_t>(value)]};
}

bool Path::read(std::string_view name, Shown& out) {
  if (by_name_ && name == "math") {
    out = {Shown::Form::library, false, 0, "math"};
    return true;
  }
  const Variable* v = find(name);
  if (v == nullptr) return false;
  const auto index = static_cast<std::size_t>(v - variables_.data());
  if (!known_[index]) {
    if (met_ == steps_.size()) steps_.push_back({static_cast<std::int16_t>(index), v->low});
    if (steps_[met_].variable != static_cast<std::int16_t>(index)) {
      fail("story.impure", "This comes out differently each time it is asked.",
           "Let it depend on the declared variables only.");
      return false;
    }
    known_[index] = steps_[met_++].value;
  }
  out = shown(*v, *known_[index]);
  return true;
}

std::optional<int> Path::value_for(const Variable& v, const Shown& value) {
  if (v.type == Variable::Type::flag) {
    if (value.form == Shown::Form::truth) return value.truth ? 1 : 0;
    fail("story.variable-domain", fmt::format("'{}' can only be true or false.", v.id));
  } else if (v.type == Variable::Type::choice) {
    const auto at = std::find(v.names.begin(), v.names.end(), value.text);
    if (value.form == Shown::Form::text && at != v.names.end()) return static_cast<int>(at - v.names.begin());
    fail("story.variable-domain",
         fmt::format("'{}' can only be one of: {}.", v.id, base::join(v.names, ", ")),
         value.form == Shown::Form::text ? base::did_you_mean(value.text, v.names) : "");
  } else if (value.form == Shown::Form::number) {
    const auto kept = std::clamp<std::int64_t>(value.number, v.low, v.high);
    if (kept != value.number && beyond_.empty()) {
      const auto words = in_words();
      beyond_ = fmt::format("'{}' would become {}{}; it goes from {} to {}.", v.id, value.number,
                            words.empty() ? "" : " when " + words, v.low, v.high);
    }
    return static_cast<int>(kept);
  } else {
    fail("story.variable-domain",
         fmt::format("'{}' can only be a whole number from {} to {}.", v.id, v.low, v.high));
  }
  return std::nullopt;
}

bool Path::write(std::string_view name, const Shown& value) {
  if (!may_write_) {
    fail("story.impure", fmt::format("A condition changes '{}'; it may only look.", name),
         "Changes belong in 'set'. To compare, write ==.");
    return false;
  }
  const Variable* v = find(name);
  if (v == nullptr) return false;
  const auto kept = value_for(*v, value);
  if (!kept) return false;
  const auto index = static_cast<std::size_t>(v - variables_.data());
  known_[index] = written_[index] = kept;
  return true;
}

bool Path::advance() {
  while (!steps_.empty() &&
         steps_.back().value == variables_[static_cast<std::size_t>(steps_.back().variable)].high)
    steps_.pop_back();
  if (steps_.empty()) return false;
  ++steps_.back().value;
  return true;
}

Effect::Leaf Path::leaf() const {
  Effect::Leaf leaf;
  for (std::size_t i = 0; i < variables_.size(); ++i) {
    if (!written_[i]) continue;
    const auto& v = variables_[i];
    leaf.clear |= ((std::uint64_t{1} << v.width) - 1) << v.shift;
    leaf.set |= v.write({}, *written_[i]).bits;
  }
  return leaf;
}

std::string Path::in_words() const {
  std::vector<std::string> parts;
  for (std::size_t i = 0; i < met_; ++i) {
    const auto& v = variables_[static_cast<std::size_t>(steps_[i].variable)];
    parts.push_back(v.id + " is " + v.shown(steps_[i].value));
  }
  return base::listed(parts);
}

}  // namespace plumbline::story
