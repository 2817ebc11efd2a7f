#pragma once
// Faults such as authors make, put into the shipped scenarios by replacing a little of their text, and what
// the checker has to say about each.

#include <string>
#include <utility>
#include <vector>

namespace plumbline::support {

/// As `at` of a fault: on a line of the last replacement.
inline constexpr const char* kHere = "(here)";

struct PlantedFault {
  std::string name;
  std::string scenario;                                     // "small-town"
  std::vector<std::pair<std::string, std::string>> change;  // from, to; each applies exactly once
  std::string code;                                         // of the finding that is meant for it
  std::string at;         // scene or ending the finding names, "" for the whole, or kHere
  std::string says = "";  // a piece of its message, where the code alone could be found without the fault
};

std::vector<PlantedFault> planted_in_ways();
std::vector<PlantedFault> planted_in_costs();
std::vector<PlantedFault> planted_in_words();
std::vector<PlantedFault> planted_in_claims();

// Pieces of the scenarios that several faults replace.
inline constexpr const char* kDays = "ninety-days";
inline constexpr const char* kTown = "small-town";
inline constexpr const char* kLot = "parking-lot";
inline constexpr const char* kGo = "before-you-go";
inline constexpr const char* kAfterRecord = R"({ { "sister or spread", "mend" }, "monday" })";
inline constexpr const char* kAfterMonday = R"({ { "talked or not settled", "string" }, "key" })";
inline constexpr const char* kTooMuch = R"(set    = "pages = true", go = "too_much")";
inline constexpr const char* kSupperBest =
    R"(does   = { keep { "progress", from = "dev" }, decline "records" })";
inline constexpr const char* kSupperTold = R"(does   = disclose { "progress", to = "dev" })";

}  // namespace plumbline::support
