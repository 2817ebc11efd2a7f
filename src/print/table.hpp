#pragma once
// Rows of cells that wrap; the head is said again on every page, and no row is cut in two.

#include "print/flow.hpp"

#include <optional>
#include <string>
#include <vector>

namespace plumbline::print {

struct Column {
  std::string head;
  double share = 1;  // of the width
  Side side = Side::left;
};

struct Cell {
  std::string text;
  Ink ink = kInk;
  int weight = 400;
};

class Table {
 public:
  Table(Flow& flow, std::vector<Column> columns);
  void row(const std::vector<Cell>& cells);

 private:
  void begin();
  void head();
  double draw(const std::vector<Block>& blocks);
  double at(std::size_t column) const;
  double wide(std::size_t column) const;

  Flow& flow_;
  std::vector<Column> columns_;
  std::optional<Tagged> tagged_;  // one on each page
  double whole_ = 0;
};

}  // namespace plumbline::print
