#pragma once
// The rulebook's XML form. Reading reports everything wrong at once (codes rulebook.*), each with file and
// line.

#include "base/result.hpp"
#include "rules/rulebook.hpp"

#include <string_view>
#include <vector>

namespace plumbline::rules {

/// A text and the name it is reported under. Engine rooms open no files.
struct NamedText {
  std::string name;
  std::string_view text;
};

/// The rulebook with the agency overlays laid over it in order. At most 16 MB each.
base::Result<Rulebook> read_rulebook(const NamedText& book, const std::vector<NamedText>& overlays = {});

}  // namespace plumbline::rules
