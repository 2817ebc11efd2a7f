#include "print/table.hpp"

#include <algorithm>

namespace plumbline::print {
namespace {

constexpr double kPad = 4, kBetween = 8;
constexpr double kWorthAHead = 60;  // a head isn't left alone at the foot of a page

}  // namespace

Table::Table(Flow& flow, std::vector<Column> columns) : flow_(flow), columns_(std::move(columns)) {
  for (const auto& column : columns_) whole_ += column.share;
  flow_.room(kWorthAHead);
  begin();
}

double Table::at(std::size_t column) const {
  double before = 0;
  for (std::size_t i = 0; i < column; ++i) before += columns_[i].share;
  return flow_.left() + flow_.width() * before / whole_;
}

double Table::wide(std::size_t column) const {
  const double all = flow_.width() * columns_[column].share / whole_;
  return column + 1 == columns_.size() ? all : all - kBetween;
}

double Table::draw(const std::vector<Block>& blocks) {
  const Tagged row(flow_.sheet().canvas(), "TR");
  double high = 0;
  for (const auto& block : blocks) high = std::max(high, block.height());
  for (std::size_t i = 0; i < blocks.size(); ++i) flow_.sheet().draw(blocks[i], at(i), flow_.y() + kPad);
  return high + 2 * kPad;
}

void Table::begin() {
  tagged_.emplace(flow_.sheet().canvas(), "Table");
  head();
}

void Table::head() {
  std::vector<Block> blocks;
  for (std::size_t i = 0; i < columns_.size(); ++i)
    blocks.push_back(flow_.sheet().block(
        columns_[i].head,
        {.size = 8, .weight = 600, .ink = kInk3, .tracking = 0.2, .side = columns_[i].side, .tag = "TH"},
        wide(i)));
  flow_.took(draw(blocks));
  flow_.sheet().line(kInk3, 0.7, flow_.left(), flow_.y(), flow_.left() + flow_.width(), flow_.y());
}

void Table::row(const std::vector<Cell>& cells) {
  std::vector<Block> blocks;
  double high = 0;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    blocks.push_back(flow_.sheet().block(cells[i].text,
                                         {.size = 8.5,
                                          .weight = cells[i].weight,
                                          .ink = cells[i].ink,
                                          .figures = columns_[i].side == Side::right,
                                          .side = columns_[i].side,
                                          .tag = "TD"},
                                         wide(i)));
    high = std::max(high, blocks.back().height());
  }
  if (!flow_.fits(high + 2 * kPad)) {
    tagged_.reset();
    flow_.room(high + 2 * kPad);
    begin();
  }
  flow_.took(draw(blocks));
  flow_.sheet().line(kLine, 0.5, flow_.left(), flow_.y(), flow_.left() + flow_.width(), flow_.y());
}

}  // namespace plumbline::print
