// Faults planted in the shipped scenarios: each is caught by the finding that is meant for it, which isn't
// there without the fault.

#include "check/planted_faults.hpp"

#include "check/checked.hpp"

#include <map>
#include <set>

using namespace plumbline;
using support::checked;
using support::PlantedFault;

namespace {

const std::vector<PlantedFault>& planted_faults() {
  static const auto all = [] {
    auto out = support::planted_in_ways();
    for (const auto& more :
         {support::planted_in_costs(), support::planted_in_words(), support::planted_in_claims()})
      out.insert(out.end(), more.begin(), more.end());
    return out;
  }();
  return all;
}

const check::Report& unharmed(const std::string& scenario) {
  static std::map<std::string, check::Report> known;
  const auto at = known.find(scenario);
  if (at != known.end()) return at->second;
  return known[scenario] = checked(support::file_text("scenarios/" + scenario + ".lua"), scenario);
}

/// A scenario with its fault, and the lines on which it stands.
struct Harmed {
  std::string lua;
  int first = 0, last = 0;
};

Harmed harmed(const PlantedFault& fault) {
  Harmed out{support::file_text("scenarios/" + fault.scenario + ".lua")};
  const auto lines = [](const std::string& text) {
    return static_cast<int>(std::count(text.begin(), text.end(), '\n'));
  };
  for (const auto& one : fault.change) {
    const auto& [from, to] = one;
    CAPTURE(one.first);
    const auto at = out.lua.find(from);
    REQUIRE_MESSAGE(at != std::string::npos, "it doesn't apply");
    REQUIRE_MESSAGE(out.lua.find(from, at + 1) == std::string::npos, "it applies twice");
    out.first = lines(out.lua.substr(0, at)) + 1;
    out.last = out.first + lines(to);
    out.lua.replace(at, from.size(), to);
  }
  return out;
}

bool meant_for(const PlantedFault& fault, const check::Finding& f) {
  return f.said.code == fault.code && f.said.message.find(fault.says) != std::string::npos;
}

bool found(const check::Report& report, const PlantedFault& fault, const Harmed& harmed) {
  return std::any_of(report.findings.begin(), report.findings.end(), [&](const check::Finding& f) {
    const bool here = f.said.where.line >= harmed.first && f.said.where.line <= harmed.last;
    return meant_for(fault, f) && (fault.at == support::kHere ? here : f.at == fault.at);
  });
}

/// Lines of the unharmed scenario are others: with no place to go by, the code may not be there at all.
bool found_without(const check::Report& report, const PlantedFault& fault) {
  return std::any_of(report.findings.begin(), report.findings.end(), [&](const check::Finding& f) {
    return meant_for(fault, f) && (fault.at == support::kHere || f.at == fault.at);
  });
}

}  // namespace

SCENARIO("planted faults are caught by the finding that is meant for them") {
  for (const auto& fault : planted_faults()) {
    INFO(fault.scenario, ": ", fault.name, " (", fault.code, " at '", fault.at, "')");
    const auto with = harmed(fault);
    const auto report = checked(with.lua, fault.scenario);
    INFO(support::said(report.findings));
    CHECK(found(report, fault, with));
    CHECK_FALSE(found_without(unharmed(fault.scenario), fault));
  }
}

SCENARIO("faults are planted for every code that a shipped scenario can be made to show") {
  std::set<std::string> planted;
  for (const auto& f : planted_faults()) planted.insert(f.code);
  CHECK(planted_faults().size() >= 45);
  // Refused while loading, asks for several scenarios, asks for a small budget.
  const std::set<std::string> others{"C06.cannot-be-asked", "C10.no-feedback", "C14.unexercised",
                                     "C25.not-proved"};
  for (const auto& c : check::codes()) {
    CAPTURE(c.code);
    CHECK(planted.count(c.code) + others.count(c.code) == 1);
  }
}
