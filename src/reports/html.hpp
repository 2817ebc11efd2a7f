#pragma once
// Text made safe for HTML and SVG, and tables with captions and scopes.

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace plumbline::reports {

/// Nothing in it can be markup, end an attribute, steer a terminal or turn the direction of a line.
std::string escaped(std::string_view text);

/// A table being written: the caption says what it is, the first cell of each row is its heading.
class HtmlTable {
 public:
  struct Column {
    std::string_view name;
    bool number = false;
  };
  HtmlTable(std::string_view caption, std::vector<Column> columns);
  /// Escapes; numbers go to the right as their column says.
  HtmlTable& cell(std::string_view text);
  /// Markup that is safe already.
  HtmlTable& markup(std::string_view html);
  std::string take();

 private:
  std::vector<Column> columns_;
  std::size_t at_ = 0;
  std::string out_;
};

}  // namespace plumbline::reports
