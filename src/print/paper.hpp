#pragma once
// What a document is printed on, in points: 72 to the inch.

#include <cstdint>

namespace plumbline::print {

enum class Paper : std::uint8_t { a4, letter };

struct Size {
  double width = 0, height = 0;
  bool operator==(const Size&) const = default;
};

constexpr Size upright(Paper paper) { return paper == Paper::a4 ? Size{595.276, 841.89} : Size{612, 792}; }
constexpr Size sideways(Paper paper) { return {upright(paper).height, upright(paper).width}; }

}  // namespace plumbline::print
