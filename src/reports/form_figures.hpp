#pragma once
// The figures of one form: scores, alpha over what everybody met, how surely the mark decides, and its items.

#include "reports/report.hpp"

namespace plumbline::reports {

FormFigures form_figures(const Table& table, const Selection& chosen, const Tally& sum, Code form,
                         const FormLayout& layout);

}  // namespace plumbline::reports
