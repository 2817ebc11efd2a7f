#pragma once
// How the HTML report looks, on a screen and on paper. Private to report_html.cpp.

#include <string_view>

namespace plumbline::reports {

extern const std::string_view kStyle;
/// "How to read these figures", as markup.
extern const std::string_view kGuide;

}  // namespace plumbline::reports
