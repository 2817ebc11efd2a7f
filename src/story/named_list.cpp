#include "story/named_list.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace plumbline::story {

std::vector<Placed> in_order(const Reader& r, const Thing& owner, const Table& t) {
  constexpr std::size_t kMost = 400;
  std::vector<Placed> out;
  for (const auto& [name, value] : t.fields) {
    if (out.size() == kMost) break;
    out.push_back({r.outline.field(owner.word, owner.line, name), name, value});
  }
  std::stable_sort(out.begin(), out.end(),
                   [](const Placed& a, const Placed& b) { return a.at.order < b.at.order; });
  return out;
}

const Table* table_of(Fields& f, std::string_view name, std::string_view example, Thing& owner) {
  const Value* v = f.take(name);
  owner.word = name;
  owner.line = f.thing().line;
  if (v == nullptr) return nullptr;
  if (v->is(Value::Form::table)) return v->table;
  f.reader().notes.error("story.wrong-type", f.line(name),
                         fmt::format("'{}' is a list in braces; this is {}.", name, described(*v)),
                         fmt::format("For example: {}", example));
  return nullptr;
}

void no_loose_items(Reader& r, const Table& t, std::string_view name, int line) {
  if (!t.items.empty() || t.odd_keys > 0)
    r.notes.error("story.wrong-type", line, fmt::format("Something in '{}' has no name.", name),
                  "Write: name = ...");
}

}  // namespace plumbline::story
