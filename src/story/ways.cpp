// Where something leads, and what is said.

#include "base/text.hpp"
#include "story/readers.hpp"

#include <fmt/format.h>

namespace plumbline::story {

namespace {

constexpr const char* kExample = "For example: go = { { \"posted\", \"scandal\" }, \"quiet\" }";

std::optional<Target> target(Reader& r, std::string_view id, int line) {
  if (id == "ending") return Target{Target::Kind::first_ending, 0, std::nullopt};
  if (const auto at = r.scenes.find(id); at != r.scenes.end())
    return Target{Target::Kind::scene, at->second, std::nullopt};
  if (const auto at = r.endings.find(id); at != r.endings.end())
    return Target{Target::Kind::ending, at->second, std::nullopt};
  std::vector<std::string> known{"ending"};
  for (const auto& [name, index] : r.scenes) known.push_back(name);
  for (const auto& [name, index] : r.endings) known.push_back(name);
  const auto near = base::did_you_mean(id, known);
  r.notes.error(
      "story.go-nowhere", line, fmt::format("There is no scene or ending '{}'.", id),
      near.empty() ? "Name a scene, an ending, or \"ending\" for the first ending that fits." : near);
  return std::nullopt;
}

/// { condition, "id" }
std::optional<Target> pair(Reader& r, const Table& t, int line) {
  const bool fits = t.items.size() == 2 && t.fields.empty() &&
                    (t.items[1].is(Value::Form::text) || t.items[1].is(Value::Form::unknown));
  if (!fits) {
    r.notes.error("story.wrong-type", line,
                  "Each way with a condition is a pair in braces: the condition, then where to.", kExample);
    return std::nullopt;
  }
  auto when = r.questions.condition(t.items[0], line);
  auto to = t.items[1].is(Value::Form::text) ? target(r, t.items[1].text, line) : std::nullopt;
  if (!when || !to) return std::nullopt;
  to->when = std::move(when);
  return to;
}

}  // namespace

Go read_go(Reader& r, const Value& go, int line) {
  constexpr std::size_t kMost = 100;
  Go out;
  if (go.is(Value::Form::text)) {
    if (auto to = target(r, go.text, line)) out.push_back(std::move(*to));
    return out;
  }
  if (!go.is(Value::Form::table) || go.table->items.empty() || !go.table->fields.empty() ||
      go.table->items.size() > kMost) {
    r.notes.error("story.wrong-type", line,
                  fmt::format("'go' names a scene or an ending, or lists ways with a condition; this is {}.",
                              described(go)),
                  kExample);
    return out;
  }
  const auto& items = go.table->items;
  for (std::size_t i = 0; i < items.size() && r.room(); ++i) {
    const bool last = i + 1 == items.size();
    std::optional<Target> to;
    if (items[i].is(Value::Form::table))
      to = pair(r, *items[i].table, line);
    else if (items[i].is(Value::Form::text) && last)
      to = target(r, items[i].text, line);
    else if (!items[i].is(Value::Form::unknown))
      r.notes.error("story.wrong-type", line,
                    "Only the last way may stand without a condition and without braces.", kExample);
    if (to) out.push_back(std::move(*to));
    if (last && items[i].is(Value::Form::table))
      r.notes.error("story.go-nowhere", line, "When none of these conditions holds, this leads nowhere.",
                    "Add a last way without a condition.");
  }
  return out;
}

Line read_line(Reader& r, const Thing& say) {
  Line out;
  if (!say.name.empty()) {
    out.speaker = r.in_cast(say.name);
    if (out.speaker < 0)
      r.notes.error("story.unknown-person", say.line,
                    fmt::format("Nobody called '{}' is in the cast to say this.", say.name),
                    base::did_you_mean(say.name, ids_of(r.cast)));
  }
  const Value* text = &say.first;
  if (say.first.is(Value::Form::table)) {
    Fields f(r, say, say.first, "a 'say'");
    out.when = f.condition("when");
    text = f.items().size() == 1 ? &f.items().front() : nullptr;
    f.finish(true);
  }
  if (text != nullptr && text->is(Value::Form::text))
    out.text = r.text(text->text, say.line);
  else if (text == nullptr || !text->is(Value::Form::unknown))
    r.notes.error("story.wrong-type", say.line, "'say' takes one text in quotes.",
                  "For example: say \"...\", or say { \"...\", when = \"posted\" }");
  return out;
}

}  // namespace plumbline::story
