#pragma once
// People by modules or stories: who has done what, and the gradebook. Every cell tells its state by a shape
// and a word or a number, never by colour alone. Where there are more columns than fit, they are shown in
// parts; rows of a long table come a part at a time. A row is one target, and says all its cells.

#include "faces/desktop/panels/chrome.hpp"

namespace plumbline::desktop {

enum class Mark : std::uint8_t { none, begun, passed, below, breach, put_right };
/// "passed", "finished below the mark" ...
const char* in_words(Mark m);
Mark mark_of(Tone tone);
using MarkWords = const char* (*)(Mark);

struct TableCell {
  Mark mark = Mark::none;
  std::string text;  // a score; empty: none
};

struct TableRow {
  std::string id, head, sub;  // "Tomas Reid", "badge 4711"
  std::vector<TableCell> cells;
};

struct TableView {
  std::string id;      // begins the ids of rows and buttons
  std::string corner;  // above the names: "Trainee"
  std::vector<std::string> columns;
  bool opens = true;  // choosing a row leads somewhere
  MarkWords words = in_words;
};

/// Draws the rows that `row(i)` gives, of which there are `count`; asks only for those near what is shown.
/// Returns the y where it ends, and in `chosen` the row that was chosen.
float draw_table(Ui& ui, float x, float y, float w, const TableView& table, std::size_t count,
                 const std::function<TableRow(std::size_t)>& row, std::optional<std::size_t>& chosen);

/// What the shapes mean, on as many lines as it takes. Returns the y where it ends.
float draw_legend(Ui& ui, float x, float y, float w, const std::vector<Mark>& marks, const std::string& key,
                  MarkWords words = in_words);

}  // namespace plumbline::desktop
