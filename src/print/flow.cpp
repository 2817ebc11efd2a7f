#include "print/flow.hpp"

namespace plumbline::print {

Flow::Flow(Sheet& sheet, Margins margins, std::function<void(int page)> dress)
    : sheet_(sheet), margins_(margins), dress_(std::move(dress)) {
  begin_page();
}

void Flow::begin_page() {
  y_ = margins_.top;
  dress_(sheet_.pages());
}

bool Flow::room(double height) {
  if (fits(height)) return false;
  sheet_.next_page();
  begin_page();
  return true;
}

void Flow::put(const std::string& text, const Style& style, double gap_after, double indent) {
  if (text.empty()) return;
  const auto block = sheet_.block(text, style, width() - indent);
  if (y_ + block.height() <= bottom()) {
    sheet_.draw(block, margins_.left + indent, y_);
    y_ += block.height() + gap_after;
    return;
  }
  const double line = block.height() / block.lines();
  for (int i = 0; i < block.lines(); ++i) {
    room(line);
    sheet_.draw_line(block, i, margins_.left + indent, y_);
    y_ += line;
  }
  y_ += gap_after;
}

}  // namespace plumbline::print
