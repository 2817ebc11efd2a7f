#include "print/sign.hpp"

namespace plumbline::print {
namespace {

constexpr double kBobHeight = 56;

// The outline of the right or the left half of assets/plumbline.svg's bob, its point at the origin.
void half_bob(cairo_t* canvas, double side) {
  cairo_move_to(canvas, 0, -kBobHeight);
  cairo_curve_to(canvas, side * 2.7, -52, side * 8, -48, side * 16, -44);
  cairo_curve_to(canvas, side * 20, -42, side * 21, -39, side * 20, -34);
  cairo_line_to(canvas, 0, 0);
  cairo_close_path(canvas);
}

void set(cairo_t* canvas, Ink ink) { cairo_set_source_rgb(canvas, ink.red, ink.green, ink.blue); }

void bob(cairo_t* canvas, Ink light, Ink shade) {
  set(canvas, light);
  half_bob(canvas, -1);
  cairo_fill(canvas);
  set(canvas, shade);
  half_bob(canvas, 1);
  cairo_fill(canvas);
}

void rounded(cairo_t* canvas, double x, double y, double side, double radius) {
  constexpr double kQuarter = 1.5707963267948966;
  cairo_new_sub_path(canvas);
  cairo_arc(canvas, x + side - radius, y + radius, radius, -kQuarter, 0);
  cairo_arc(canvas, x + side - radius, y + side - radius, radius, 0, kQuarter);
  cairo_arc(canvas, x + radius, y + side - radius, radius, kQuarter, 2 * kQuarter);
  cairo_arc(canvas, x + radius, y + radius, radius, 2 * kQuarter, 3 * kQuarter);
  cairo_close_path(canvas);
}

}  // namespace

void draw_plumb_line(const Sheet& sheet, double x, double top, double tip, double scale) {
  sheet.line(kAccent, 1.2 * scale, x, top, x, tip - (kBobHeight - 4) * scale);
  auto* canvas = sheet.canvas();
  cairo_save(canvas);
  cairo_translate(canvas, x, tip);
  cairo_scale(canvas, scale, scale);
  bob(canvas, kAccent, kViolet);
  cairo_restore(canvas);
}

void draw_sign(const Sheet& sheet, double x, double y, double side) {
  auto* canvas = sheet.canvas();
  cairo_save(canvas);
  cairo_translate(canvas, x, y);
  cairo_scale(canvas, side / 116, side / 116);
  const std::unique_ptr<cairo_pattern_t, Freed<cairo_pattern_destroy>> ground(
      cairo_pattern_create_linear(0, 0, 70, 116));
  cairo_pattern_add_color_stop_rgb(ground.get(), 0, kAccent.red, kAccent.green, kAccent.blue);
  cairo_pattern_add_color_stop_rgb(ground.get(), 1, kViolet.red, kViolet.green, kViolet.blue);
  cairo_set_source(canvas, ground.get());
  rounded(canvas, 0, 0, 116, 28);
  cairo_fill(canvas);
  sheet.fill(kWhite, 40, 16, 36, 7);
  sheet.fill(kWhite, 55.5, 22, 5, 34);
  cairo_translate(canvas, 58, 104);
  bob(canvas, kWhite, ink_of(0xD5DFF6));
  cairo_restore(canvas);
}

}  // namespace plumbline::print
