#include "reports/outputs.hpp"
namespace plumbline::reports {
std::string to_html(const Report& r) { return r.title; }
}  // namespace plumbline::reports
