#include "story/written.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace plumbline::story {

bool Value::is_thing(std::string_view word) const { return form == Form::thing && thing->word == word; }

const Value* Table::field(std::string_view name) const {
  const auto at = std::lower_bound(fields.begin(), fields.end(), name,
                                   [](const auto& field, std::string_view n) { return field.first < n; });
  return at != fields.end() && at->first == name ? &at->second : nullptr;
}

std::string described(const Value& v) {
  switch (v.form) {
    case Value::Form::nothing: return "nothing";
    case Value::Form::truth: return v.truth ? "true" : "false";
    case Value::Form::number: return v.whole ? "the number " + std::to_string(v.integer) : "a number";
    case Value::Form::text: return "a text";
    case Value::Form::table: return "a list in braces";
    case Value::Form::thing: return fmt::format("'{}'", v.thing->word);
    case Value::Form::function: return "a function";
    case Value::Form::unknown: break;
  }
  return "an unknown word";
}

}  // namespace plumbline::story
