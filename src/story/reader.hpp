#pragma once
// What all readers of a file share, and how the braces of one thing are read: each field is asked for by
// name, and what nobody asked for is reported. A reader never stops at a problem; it notes it and goes on
// with something harmless.

#include "rules/judge.hpp"
#include "story/language.hpp"
#include "story/notes.hpp"
#include "story/outline.hpp"
#include "story/questions.hpp"
#include "story/scenario.hpp"
#include "story/written.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace plumbline::story {

struct Reader {
  Reader(const rules::Judge& j, const Outline& o, Notes& n, Questions& q)
      : judge(j), words(j.book().vocabulary), outline(o), notes(n), questions(q) {}

  const rules::Judge& judge;
  const rules::Vocabulary& words;
  const Outline& outline;
  Notes& notes;
  Questions& questions;
  /// The author's people first; after them those whom a grid or document names by their role only.
  std::vector<CastMember> cast;
  std::size_t authored_cast = 0;
  /// Index of one of the author's people, or -1.
  int in_cast(std::string_view id) const;
  std::map<std::string, std::uint16_t, std::less<>> scenes, endings;  // where `go` can lead

  /// The line of a field in a thing's braces.
  int line_of(const Thing& t, std::string_view field);
  /// A text in its final form: line breaks are spaces, an empty line begins a paragraph. `edges`: blanks at
  /// the ends count.
  std::string text(std::string_view written, int line, bool edges = false);
  /// One text or a list of texts. Nothing when it is something else: that is reported.
  std::optional<std::vector<std::string>> names(const Value& v, int line, std::string_view what);
  /// The thing, when it has all it needs; else that is reported.
  const Thing* finished(const Value& v, int line, std::string_view expected);
  /// Counts what is made; false (and reported) when it is more than any scenario holds.
  bool room(std::size_t things = 1);

 private:
  static constexpr std::size_t kMostThings = 120'000;
  static constexpr std::size_t kMostText = 4U << 20;
  std::size_t things_ = 0, text_ = 0;
  int lines_looked_up_ = 0;
};

class Fields {
 public:
  /// The braces of a thing; `a` is what a message calls it, as "an option".
  Fields(Reader& reader, const Thing& thing, const Value& braces, std::string a);
  Fields(const Fields&) = delete;
  Fields& operator=(const Fields&) = delete;

  /// The value, or null when it isn't there or nothing can be done with it.
  const Value* take(std::string_view name);
  bool has(std::string_view name) const { return table_ != nullptr && table_->field(name) != nullptr; }
  int line(std::string_view name) { return reader_.line_of(thing_, name); }

  /// "" when it isn't there; with a code, that is reported under it.
  std::string text(std::string_view name, std::string_view code_if_missing = {}, std::string_view why = {});
  std::vector<std::string> names(std::string_view name);
  std::optional<int> whole(std::string_view name, int low, int high);
  bool yes(std::string_view name);
  std::optional<Condition> condition(std::string_view name);
  std::optional<Effect> effect(std::string_view name);

  const std::vector<Value>& items() const;
  /// Fields not taken yet.
  std::vector<std::string_view> left() const;
  /// Reports what is left, keys that mean nothing, and gaps; items too when none belong here.
  void finish(bool items_belong);

  Reader& reader() { return reader_; }
  const Thing& thing() const { return thing_; }
  const Table* table() const { return table_; }

 private:
  Reader& reader_;
  const Thing& thing_;
  const Table* table_ = nullptr;
  std::string a_;
  std::vector<std::string> asked_;
};

}  // namespace plumbline::story
