#pragma once
// From the text of a scenario or a file of cases to a value. The text is untrusted Lua: it runs in a sandbox
// (no way to files, time, other code; memory and steps capped), and nothing of it is left afterwards. All
// diagnostics come at once.

#include "base/result.hpp"
#include "rules/rulebook_xml.hpp"
#include "story/scenario.hpp"

#include <string>
#include <vector>

namespace plumbline::story {

struct Limits {
  std::size_t text_bytes = 1U << 20;
  std::size_t memory_bytes = 64U << 20;
  std::uint64_t steps = 50'000'000;  // Lua instructions
  std::size_t answers = 4096;        // leaves of one condition or effect
};

struct LoadedScenario {
  Scenario scenario;
  base::Diagnostics remarks;  // warnings and notes
};

/// `text.name` is used in diagnostics; the scenario's id is its last part without ".lua".
base::Result<LoadedScenario> load_scenario(const rules::NamedText& text, const rules::Judge& judge,
                                           const Limits& limits = {});

struct CaseOption {
  std::string label;
  std::vector<Deed> deeds;
  std::vector<rules::Cite> cites;
  std::optional<rules::Verdict> expect;
  std::vector<rules::RuleIndex> rules;
  Meant meant = Meant::unsaid;
  int line = 0;
};
struct Case {
  std::string id;
  rules::Situation now;
  std::vector<CaseOption> options;
  int line = 0;
};
struct CaseFile {
  std::vector<Case> cases;
  base::Diagnostics remarks;
};

base::Result<CaseFile> load_cases(const rules::NamedText& text, const rules::Judge& judge,
                                  const Limits& limits = {});

}  // namespace plumbline::story
