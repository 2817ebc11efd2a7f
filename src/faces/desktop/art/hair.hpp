#pragma once
// What the files of hair share. For this room's own files.

#include "faces/desktop/art/figure.hpp"

namespace plumbline::desktop {

/// Light falls from the upper left.
Paint hair_paint(const Figure& f);
/// Fine lines along the hair, where there is room for them.
void strands(const Brush& brush, const Figure& f, std::initializer_list<std::initializer_list<Point>> lines,
             bool light);

/// hair_long.cpp
void bob(const Brush& brush, const Figure& f);
void straight(const Brush& brush, const Figure& f);
void locs(const Brush& brush, const Figure& f);
void braids(const Brush& brush, const Figure& f);
/// hair_curly.cpp
void curls(const Brush& brush, const Figure& f);
void curls_behind(const Brush& brush, const Figure& f);
void afro(const Brush& brush, const Figure& f);
void afro_behind(const Brush& brush, const Figure& f);

}  // namespace plumbline::desktop
