#include "story/reader.hpp"

#include "base/text.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace plumbline::story {

namespace {

bool blank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

/// Blanks with a line break among them become one space, with an empty line among them a new paragraph.
std::string flowing(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    auto end = at;
    while (end < text.size() && blank(text[end])) ++end;
    const auto breaks = std::count(text.begin() + static_cast<std::ptrdiff_t>(at),
                                   text.begin() + static_cast<std::ptrdiff_t>(end), '\n');
    if (breaks > 1)
      out += "\n\n";
    else if (breaks == 1)
      out += ' ';
    else
      out += text.substr(at, end - at);
    at = end;
    while (end < text.size() && !blank(text[end])) ++end;
    out += text.substr(at, end - at);
    at = end;
  }
  return out;
}

}  // namespace

int Reader::in_cast(std::string_view id) const {
  for (std::size_t i = 0; i < authored_cast; ++i)
    if (cast[i].id == id) return static_cast<int>(i);
  return -1;
}

int Reader::line_of(const Thing& t, std::string_view field) {
  constexpr int kMost = 400;  // a file with that many problems is not mended by exact lines
  return ++lines_looked_up_ > kMost ? t.line : outline.field(t.word, t.line, field).line;
}

std::string Reader::text(std::string_view written, int line, bool edges) {
  text_ += written.size();
  if (text_ > kMostText) {
    notes.error("story.too-large", line, "The scenario's texts are too long taken together.",
                "Shorten them, or split the scenario in two.");
    return {};
  }
  if (base::first_invalid_utf8(written) != std::string_view::npos) {
    notes.error("story.encoding", line, "This text holds signs that can't be shown.",
                "Type them as they are, without backslashes and numbers.");
    return {};
  }
  auto out = base::printable(flowing(written));
  return edges ? out : base::trim(out);
}

bool Reader::room(std::size_t things) {
  things_ += things;
  if (things_ > kMostThings)
    notes.error("story.too-large", 0, "The scenario holds more than can be played.",
                "Split it into several.");
  return things_ <= kMostThings && !notes.hopeless();
}

std::optional<std::vector<std::string>> Reader::names(const Value& v, int line, std::string_view what) {
  constexpr std::size_t kMost = 200, kLongest = 200;
  const auto one = [&](const Value& item, std::vector<std::string>& out) {
    if (item.is(Value::Form::unknown)) return false;
    if (item.is(Value::Form::text) && item.text.size() <= kLongest && out.size() < kMost) {
      out.emplace_back(item.text);
      return true;
    }
    const bool word = item.is(Value::Form::thing) && item.thing->calls == 0;
    notes.error(
        "story.wrong-type", line,
        fmt::format("{} takes a word in quotes, or several in braces; this is {}.", what, described(item)),
        word ? fmt::format("Put it in quotes: \"{}\".", item.thing->word) : "");
    return false;
  };
  std::vector<std::string> out;
  if (!v.is(Value::Form::table)) return one(v, out) ? std::optional(std::move(out)) : std::nullopt;
  bool all = true;
  for (const auto& item : v.table->items) {
    all = one(item, out) && all;
    if (notes.hopeless()) break;
  }
  for (const auto& [name, value] : v.table->fields) {
    notes.error("story.unknown-field", line, fmt::format("'{}' means nothing inside {}.", name, what),
                "Only words in quotes belong here.");
    all = false;
    if (out.size() > kMost || value.is(Value::Form::nothing)) break;
  }
  if (v.table->has_gap || v.table->odd_keys > 0)
    notes.error("story.gap", line, fmt::format("Something in {} has no value.", what),
                "Leave out empty places and numbers in square brackets.");
  return all ? std::optional(std::move(out)) : std::nullopt;
}

const Thing* Reader::finished(const Value& v, int line, std::string_view expected) {
  if (v.is(Value::Form::unknown)) return nullptr;
  if (!v.is(Value::Form::thing)) {
    notes.error("story.wrong-type", line,
                fmt::format("{} can't stand here.", base::capitalised(described(v))),
                fmt::format("Expected here: {}.", expected));
    return nullptr;
  }
  const Thing& t = *v.thing;
  const int at = t.line > 0 ? t.line : line;
  if (t.calls >= calls_of(t.word)) return &t;
  if (t.calls == 1 && t.first.is(Value::Form::table))
    notes.error("story.missing-field", at,
                fmt::format("'{}' has no text between its name and the brace.", t.word),
                fmt::format("Write: {} \"...\" {{ ... }}", t.word));
  else if (t.calls == 1)
    notes.error("story.missing-field", at, fmt::format("'{}' has no braces after its text.", t.word),
                fmt::format("Write: {} \"...\" {{ ... }}", t.word));
  else
    notes.error("story.missing-field", at, fmt::format("'{}' stands alone.", t.word),
                "Say after it what it is about.");
  return nullptr;
}

Fields::Fields(Reader& reader, const Thing& thing, const Value& braces, std::string a)
    : reader_(reader), thing_(thing), a_(std::move(a)) {
  if (braces.is(Value::Form::table))
    table_ = braces.table;
  else if (!braces.is(Value::Form::unknown))
    reader_.notes.error(
        "story.wrong-type", thing.line,
        fmt::format("{} stands in braces; here is {}.", base::capitalised(a_), described(braces)),
        "Write its fields like this: { name = \"value\", ... }");
  if (table_ != nullptr && table_->cut)
    reader_.notes.error("story.nesting", thing.line, "This is nested too deep, or too large.",
                        "No list in a scenario needs that.");
}

const Value* Fields::take(std::string_view name) {
  asked_.emplace_back(name);
  const Value* v = table_ == nullptr ? nullptr : table_->field(name);
  return v == nullptr || v->is(Value::Form::unknown) ? nullptr : v;
}

std::string Fields::text(std::string_view name, std::string_view code, std::string_view why) {
  const Value* v = take(name);
  if (v != nullptr && v->is(Value::Form::text)) {
    auto out = reader_.text(v->text, line(name));
    if (!out.empty() || code.empty()) return out;
    v = nullptr;
  } else if (v != nullptr) {
    reader_.notes.error("story.wrong-type", line(name),
                        fmt::format("'{}' is a text in quotes; this is {}.", name, described(*v)));
    return {};
  } else if (has(name)) {
    return {};  // an unknown word, reported as such
  }
  if (!code.empty() && table_ != nullptr)
    reader_.notes.error(std::string(code), thing_.line,
                        fmt::format("{} needs '{}'.", base::capitalised(a_), name), std::string(why));
  return {};
}

std::vector<std::string> Fields::names(std::string_view name) {
  const Value* v = take(name);
  if (v == nullptr) return {};
  return reader_.names(*v, line(name), fmt::format("'{}'", name)).value_or(std::vector<std::string>());
}

std::optional<int> Fields::whole(std::string_view name, int low, int high) {
  const Value* v = take(name);
  if (v == nullptr) return std::nullopt;
  if (v->is(Value::Form::number) && v->whole && v->integer >= low && v->integer <= high)
    return static_cast<int>(v->integer);
  reader_.notes.error(
      "story.wrong-type", line(name),
      fmt::format("'{}' is a whole number from {} to {}; this is {}.", name, low, high, described(*v)));
  return std::nullopt;
}

bool Fields::yes(std::string_view name) {
  const Value* v = take(name);
  if (v == nullptr) return false;
  if (!v->is(Value::Form::truth))
    reader_.notes.error(
        "story.wrong-type", line(name),
        fmt::format("'{}' is true or false, without quotes; this is {}.", name, described(*v)));
  return v->truth;
}

std::optional<Condition> Fields::condition(std::string_view name) {
  const Value* v = take(name);
  return v == nullptr ? std::nullopt : reader_.questions.condition(*v, line(name));
}

std::optional<Effect> Fields::effect(std::string_view name) {
  const Value* v = take(name);
  return v == nullptr ? std::nullopt : reader_.questions.effect(*v, line(name));
}

const std::vector<Value>& Fields::items() const {
  static const std::vector<Value> none;
  return table_ == nullptr ? none : table_->items;
}

std::vector<std::string_view> Fields::left() const {
  std::vector<std::string_view> out;
  if (table_ == nullptr) return out;
  for (const auto& [name, value] : table_->fields)
    if (std::find(asked_.begin(), asked_.end(), name) == asked_.end()) out.push_back(name);
  return out;
}

void Fields::finish(bool items_belong) {
  constexpr std::size_t kMost = 20;
  if (table_ == nullptr) return;
  const auto unknown = left();
  for (std::size_t i = 0; i < unknown.size() && i < kMost; ++i) {
    auto hint = base::did_you_mean(unknown[i], asked_);
    if (hint.empty()) hint = fmt::format("It takes: {}.", base::join(asked_, ", "));
    reader_.notes.error("story.unknown-field", line(unknown[i]),
                        fmt::format("'{}' is not a field of {}.", unknown[i], a_), std::move(hint));
  }
  if (table_->has_gap || table_->odd_keys > 0)
    reader_.notes.error("story.gap", thing_.line,
                        fmt::format("Something in {} has no value, or a number where a word should be.", a_),
                        "Look for a name that was never given a value, or square brackets.");
  if (!items_belong && !table_->items.empty())
    reader_.notes.error("story.wrong-type", thing_.line,
                        fmt::format("{} takes fields only; {} stands there without a name.",
                                    base::capitalised(a_), described(table_->items.front())),
                        fmt::format("It takes: {}.", base::join(asked_, ", ")));
}

}  // namespace plumbline::story
