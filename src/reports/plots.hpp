#pragma once
// The plots of a report as inline SVG: text for labels, fills that differ in grey too, a title and a
// description for whoever can't see them. `id` must be new on the page.

#include "reports/report.hpp"

#include <string>

namespace plumbline::reports {

/// Bars of five points each, and the mark.
std::string score_histogram(const FormFigures& form, const std::string& id);
/// Each item as a dot with its number (from 1, in the form's order), with the lines beyond which flags are
/// raised.
std::string facility_against_discrimination(const FormFigures& form, const std::string& id);
/// For each option the share of the upper and of the lower group; numbered from 1.
std::string option_bars(const ItemFigures& item, const std::string& id);
/// How often the rules missed most were missed, as a share.
std::string rule_bars(const std::vector<RuleFigures>& rules, std::size_t most, const std::string& id);

}  // namespace plumbline::reports
