#pragma once
// A report as text for other programs and for people. The same report gives the same bytes.

#include "reports/report.hpp"

#include <string>
#include <vector>

namespace plumbline::reports {

/// "plumbline-report 1" (docs/statistics.md): every figure in full precision, null where there is none.
std::string to_json(const Report& report);

/// One table each; csv.hpp says how cells are written.
std::string scenarios_csv(const Report& report);
std::string items_csv(const Report& report);
std::string options_csv(const Report& report);
std::string rules_csv(const Report& report);
std::string gradebook_csv(const Report& report);

/// Lines for a terminal.
std::string to_text(const Report& report, std::size_t width = 78);

/// One file that needs no other: figures, plots as inline SVG, gradebook. It prints on A4 and letter, can be
/// read in grey, runs nothing and loads nothing. docs/statistics.md shows what is where.
std::string to_html(const Report& report);

/// Grades shown in HTML; whoever has more takes the CSV.
inline constexpr std::size_t kMostGradesShown = 2000;

}  // namespace plumbline::reports
