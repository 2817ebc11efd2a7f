#pragma once
// The pages of one document: a PDF made in memory by cairo, its text laid out by pango. For this room only:
// what others see is certificate.hpp and transcript.hpp.
//
// Units are points, y grows downwards, a block is placed by its upper left corner. The same calls with the
// same fonts give the same bytes: nothing is asked of the clock.

#include "base/result.hpp"
#include "print/ink.hpp"
#include "print/paper.hpp"

#include <cairo.h>
#include <pango/pangocairo.h>

#include <cstdint>
#include <memory>
#include <string>

namespace plumbline::print {

enum class Face : std::uint8_t { sans, display, serif };
enum class Side : std::uint8_t { left, centre, right };

struct Style {
  Face face = Face::sans;
  double size = 10;
  int weight = 400;
  Ink ink = kInk;
  double tracking = 0;   // between letters
  double leading = 1.2;  // times the height of a line
  bool italic = false;
  bool figures = false;  // all of one width
  bool code = false;     // likewise, and the zero has a stroke
  Side side = Side::left;
  /// What it is for those who have the document read to them: H1, TH, TD ...; nothing: passed over, as what
  /// every page repeats.
  const char* tag = "P";
};

template <auto Free>
struct Freed {
  template <class T>
  void operator()(T* t) const {
    Free(t);
  }
};

/// A text in a style, broken into lines of a width.
class Block {
 public:
  using Layout = std::unique_ptr<PangoLayout, Freed<g_object_unref>>;
  Block(Layout layout, Ink ink, const char* tag) : layout_(std::move(layout)), ink_(ink), tag_(tag) {}

  double height() const;
  /// Of the longest line.
  double width() const;
  int lines() const;
  /// Characters that no font here can draw.
  int missing() const;
  /// From the top to the first line's baseline.
  double baseline() const;

  PangoLayout* layout() const { return layout_.get(); }
  Ink ink() const { return ink_; }
  const char* tag() const { return tag_; }

 private:
  Layout layout_;
  Ink ink_;
  const char* tag_;
};

struct About {
  std::string title, author, subject;
  std::int64_t made_at = 0;  // seconds since the beginning of 1970, UTC
};

/// What is drawn while it lives belongs together: a Table, a TR. On one page.
class Tagged {
 public:
  Tagged(cairo_t* canvas, const char* tag) : canvas_(canvas), tag_(tag) {
    if (tag_ != nullptr) cairo_tag_begin(canvas_, tag_, nullptr);
  }
  ~Tagged() {
    if (tag_ != nullptr) cairo_tag_end(canvas_, tag_);
  }
  Tagged(const Tagged&) = delete;
  Tagged& operator=(const Tagged&) = delete;

 private:
  cairo_t* canvas_;
  const char* tag_;
};

class Sheet {
 public:
  Sheet(Size size, const About& about);

  Size size() const { return size_; }
  /// `width` 0: as wide as it comes. The text must be clean (clean.hpp).
  Block block(const std::string& text, const Style& style, double width = 0) const;
  void draw(const Block& block, double x, double y) const;
  /// One of its lines, with its top at y; what it takes up.
  double draw_line(const Block& block, int line, double x, double y) const;

  void fill(Ink ink, double x, double y, double width, double height) const;
  void line(Ink ink, double thickness, double x1, double y1, double x2, double y2) const;
  void frame(Ink ink, double thickness, double x, double y, double width, double height) const;
  cairo_t* canvas() const { return canvas_.get(); }
  /// A place in the reader's table of contents; on the page that is open.
  void bookmark(const std::string& title);

  void next_page();
  int pages() const { return pages_; }
  /// The document's bytes, or why there are none. Nothing can be drawn after it.
  base::Result<std::string> bytes();

 private:
  std::unique_ptr<std::string> bytes_;  // before the surface that writes into it
  Size size_;
  std::unique_ptr<cairo_surface_t, Freed<cairo_surface_destroy>> surface_;
  std::unique_ptr<cairo_t, Freed<cairo_destroy>> canvas_;
  std::unique_ptr<PangoFontMap, Freed<g_object_unref>> fonts_;
  std::unique_ptr<PangoContext, Freed<g_object_unref>> context_;
  int pages_ = 1;
};

}  // namespace plumbline::print
