#pragma once
// Blocks one below the other, over as many pages as it takes: what is too high for the rest of a page goes to
// the next, a paragraph goes there line by line.

#include "print/sheet.hpp"

#include <functional>
#include <string>

namespace plumbline::print {

struct Margins {
  double left = 0, right = 0, top = 0, bottom = 0;
};

class Flow {
 public:
  /// `dress` draws what every page has beside its text; called once for each page, when it begins.
  Flow(Sheet& sheet, Margins margins, std::function<void(int page)> dress);

  double left() const { return margins_.left; }
  double width() const { return sheet_.size().width - margins_.left - margins_.right; }
  double y() const { return y_; }
  void gap(double height) { y_ += height; }
  bool fits(double height) const { return y_ + height <= bottom() || y_ <= margins_.top; }
  /// Makes sure that so much fits, on the next page if need be; true when it began one.
  bool room(double height);
  /// Takes up room that was drawn into.
  void took(double height) { y_ += height; }

  /// A block at once, or line by line when it is higher than what is left; `indent` from the left margin.
  void put(const std::string& text, const Style& style, double gap_after, double indent = 0);
  Sheet& sheet() { return sheet_; }

 private:
  double bottom() const { return sheet_.size().height - margins_.bottom; }
  void begin_page();

  Sheet& sheet_;
  Margins margins_;
  std::function<void(int)> dress_;
  double y_ = 0;
};

}  // namespace plumbline::print
