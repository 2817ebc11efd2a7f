#pragma once
// Which word of a text a place lies in, so that a whole word can be marked while it is spoken.

#include <cstddef>
#include <string_view>

namespace plumbline::platform {

/// Bytes [begin, end) of a text.
struct Stretch {
  std::size_t begin = 0, end = 0;
  bool operator==(const Stretch&) const = default;
};

/// The word around the sign that begins at byte `at`; apostrophes and hyphens inside it belong to it, and so
/// do the dots and commas of a number. A sign that is no letter or figure stands for itself; for a space it
/// is empty. Well-formed UTF-8 assumed.
Stretch word_around(std::string_view text, std::size_t at);

}  // namespace plumbline::platform
