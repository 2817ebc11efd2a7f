#pragma once
// The product's sign on paper: a plumb bob on its line.

#include "print/sheet.hpp"

namespace plumbline::print {

/// A line that hangs from (x, top) and a bob whose point is at (x, tip); `scale` 1 makes the bob 38 wide.
void draw_plumb_line(const Sheet& sheet, double x, double top, double tip, double scale = 1);
/// The sign on its ground, a rounded square with this side.
void draw_sign(const Sheet& sheet, double x, double y, double side);

}  // namespace plumbline::print
