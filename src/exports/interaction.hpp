#pragma once
// Our six interactions as those that xAPI took over from SCORM.
//
//   choose, select, redact  choice      what was picked (redact: what stays readable), "a[,]c"
//   order                   sequencing  "b[,]a"
//   grid, form              matching    "sister[.]risk[,]sister[.]address"

#include "exports/attempt_record.hpp"

#include <nlohmann/json.hpp>

#include <string>

namespace plumbline::exports {

/// The response, or one of the right ones, in xAPI's spelling; "" when nothing was picked. Where order
/// doesn't matter it is that of the items, so that equal answers are spelt equally.
std::string spelt(const Decision& d, const Picks& picks);
/// interactionType, correctResponsesPattern and the components.
void add_interaction(nlohmann::ordered_json& definition, const Decision& d, const std::string& language);

}  // namespace plumbline::exports
