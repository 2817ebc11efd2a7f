#pragma once
// One rule with all there is to say about it.

#include "faces/command/shelf.hpp"
#include "faces/terminal/page.hpp"

namespace plumbline::command {

void show_rule(terminal::Page& page, const rules::Rulebook& book, rules::RuleIndex rule);
/// Cases in these files in which the rule decides: "order-attendance, option 2". What doesn't load is passed
/// over.
std::vector<std::string> cases_with(const Shelf& shelf, const std::vector<std::filesystem::path>& files,
                                    rules::RuleIndex rule);

}  // namespace plumbline::command
