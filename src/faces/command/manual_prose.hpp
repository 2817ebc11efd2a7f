#pragma once
// The parts of the manual that no rulebook can write by itself: how to state a case. Private to manual.cpp.

#include <string_view>

namespace plumbline::command {

extern const std::string_view kManualOpening;
extern const std::string_view kManualSteps;
extern const std::string_view kManualUnsure;
extern const std::string_view kManualReading;

}  // namespace plumbline::command
