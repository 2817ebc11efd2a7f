#pragma once
// The people of the pictures as data: assets/portraits.xml, one element a person, every look one attribute.
// Reading it reports everything that is wrong at once (art.* codes) and never throws. A scenario names a
// portrait for a member of its cast; `portrait_of` finds it, or chooses one by the member's id, always the
// same.

#include "base/result.hpp"
#include "story/picture.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace plumbline::desktop {

enum class HairStyle : std::uint8_t {
  bald,
  crop,
  side,
  receding,
  waves,
  pixie,
  bob,
  straight,
  bun,
  tail,
  curls,
  afro,
  locs,
  braids
};
enum class FaceShape : std::uint8_t { oval, round, square, narrow, heart };
enum class Age : std::uint8_t { young, middle, old };
enum class Build : std::uint8_t { slim, medium, broad };
enum class Beard : std::uint8_t { none, stubble, moustache, goatee, full };
enum class Glasses : std::uint8_t { none, round, square };
enum class Cover : std::uint8_t { none, headscarf, turban };
enum class Wears : std::uint8_t { shirt, blazer, crew, hoodie, vneck, rollneck, cardigan, overall };
enum class Nose : std::uint8_t { slim, medium, broad };

/// Colours are 0xRRGGBB.
struct Portrait {
  std::string id;
  unsigned skin = 0, hair = 0, eyes = 0x2E1F18, top = 0, ground = 0, cover_colour = 0, lips = 0;
  HairStyle style = HairStyle::crop;
  FaceShape face = FaceShape::oval;
  Age age = Age::middle;
  Build build = Build::medium;
  Beard beard = Beard::none;
  Glasses glasses = Glasses::none;
  Cover cover = Cover::none;
  Wears wears = Wears::crew;
  Nose nose = Nose::medium;
  bool hearing_aid = false, freckles = false, earrings = false, long_lashes = false;
};

/// Reads assets/portraits.xml; `name` is what diagnostics call the file.
base::Result<std::vector<Portrait>> read_portraits(std::string_view name, std::string_view text);

/// The portrait of that name; when there is none (or the name is empty) one chosen by `cast_id`. Null only
/// when the list is empty.
const Portrait* portrait_of(const std::vector<Portrait>& all, std::string_view name,
                            std::string_view cast_id);

}  // namespace plumbline::desktop
