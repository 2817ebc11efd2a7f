#pragma once
// A field whose braces hold names with values, such as `cast = { ... }`, in the order of the text: Lua itself
// forgets it.

#include "story/reader.hpp"

#include <string_view>
#include <vector>

namespace plumbline::story {

struct Placed {
  Outline::Place at;
  std::string_view name;
  Value value;
};

/// The table of a field, and a stand-in for the thing it would belong to, so that lines can be found. Null
/// when the field isn't there, or is something else: that is reported.
const Table* table_of(Fields& f, std::string_view name, std::string_view example, Thing& owner);
/// Its fields in the order of the text rather than of their names.
std::vector<Placed> in_order(const Reader& r, const Thing& owner, const Table& t);
/// Reports what stands there without a name.
void no_loose_items(Reader& r, const Table& t, std::string_view name, int line);

}  // namespace plumbline::story
