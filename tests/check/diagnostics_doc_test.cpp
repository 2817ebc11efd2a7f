// docs/diagnostics.md promises that each example brings about the code it stands under, as grave as it says,
// and that every check there is has a section.

#include "check/checked.hpp"

#include <map>
#include <set>
#include <sstream>

using namespace plumbline;
using support::checked;

namespace {

struct Example {
  std::string code, place, text;
  std::uint64_t states = 0;  // the budget; 0: the usual one
  int line = 0;
};

struct Page {
  std::string story;
  std::vector<Example> examples;
  std::map<std::string, std::string> sections;  // code, and the first line of its text
};

/// "scenario states=3"
Example example(const std::string& code, const std::string& fence, int line) {
  const auto states = fence.find(" states=");
  Example out{code, fence.substr(0, states), {}, 0, line};
  if (states != std::string::npos) out.states = std::stoul(fence.substr(states + 8));
  return out;
}

/// The page taken apart: sections "### code", blocks "```lua place".
Page page() {
  Page out;
  std::istringstream in(support::file_text("docs/diagnostics.md"));
  std::string line, section, ignored;
  std::string* block = nullptr;
  for (int number = 1; std::getline(in, line); ++number) {
    if (block != nullptr && line == "```") {
      block = nullptr;
    } else if (block != nullptr) {
      *block += line + "\n";
    } else if (line.starts_with("### ")) {
      section = line.substr(4);
      out.sections[section];
    } else if (line == "```lua story") {
      block = &out.story;
    } else if (line.starts_with("```lua ")) {
      out.examples.push_back(example(section, line.substr(7), number));
      block = &out.examples.back().text;
    } else if (line == "```") {
      block = &ignored;
    } else if (!section.empty() && out.sections[section].empty()) {
      out.sections[section] = line;
    }
  }
  return out;
}

std::string placed(std::string story, const Example& e) {
  if (e.place == "whole") return e.text;
  const auto mark = "-- " + e.place + "\n";
  const auto at = story.find(mark);
  REQUIRE_MESSAGE(at != std::string::npos, e.place);
  return story.replace(at, mark.size(), e.text);
}

/// What is found in two scenarios together, beside what is found in each.
std::vector<check::Finding> found_in_set(const std::string& one, const std::string& other) {
  const support::Told a(one, "one.lua"), b(other, "other.lua");
  return check::together({checked(one, "one"), checked(other, "other")}, {&a.scenario, &b.scenario},
                         support::shipped_judge().book())
      .about_the_set;
}

std::vector<check::Finding> found(const Page& p, const Example& e) {
  if (e.place == "set") return found_in_set(p.story, e.text);
  check::Wishes wishes;
  if (e.states != 0) wishes.budget.states = e.states;
  return checked(placed(p.story, e), "test", wishes).findings;
}

bool has(const std::vector<check::Finding>& all, const std::string& code, base::Gravity gravity,
         const std::string& at) {
  return std::any_of(all.begin(), all.end(), [&](const check::Finding& f) {
    return f.said.code == code && f.said.gravity == gravity && f.at == at;
  });
}

/// How grave the section says that it is.
base::Gravity gravity(const std::string& section) {
  if (section.starts_with("An error: ")) return base::Gravity::error;
  if (section.starts_with("A warning: ")) return base::Gravity::warning;
  const bool note = section.starts_with("A note: ") || section.starts_with("A note about ");
  CHECK_MESSAGE(note, section);
  return base::Gravity::note;
}

check::Report checked_changed(const std::string& lua, void (*change)(story::Scenario&)) {
  support::Told told(lua);
  change(told.scenario);
  const play::Stage stage(told.scenario, support::shipped_judge());
  return check::check(stage, {}, "test.lua");
}

/// As another program might make it: where the condition of the office's first line doesn't hold, it fails.
void break_a_condition(story::Scenario& s) {
  auto& when = s.scenes.at(1).lines.at(0).when.value();
  for (auto& n : when.tree.nodes)
    if (n.variable < 0 && n.first == 0) n.first = 2;
  when.faults = {{2, "'calls' is compared with a text."}};
}
void leave_out_feedback(story::Scenario& s) { s.scenes.at(1).ask.options.at(1).learn.clear(); }

}  // namespace

SCENARIO("the page about the checker's diagnostics is true") {
  const auto p = page();
  const auto base = checked(p.story).findings;
  GIVEN("the story its examples are pieces of") {
    INFO(support::said(base));
    THEN("the checker finds nothing in it but notes") {
      CHECK(std::all_of(base.begin(), base.end(),
                        [](const auto& f) { return f.said.gravity == base::Gravity::note; }));
    }
  }
  GIVEN("each of its examples") {
    for (const auto& e : p.examples) {
      CAPTURE(e.line);
      CAPTURE(e.code);
      const auto all = found(p, e);
      INFO(support::said(all));
      const auto grave = gravity(p.sections.at(e.code));
      CHECK(std::any_of(all.begin(), all.end(), [&](const check::Finding& f) {
        return f.said.code == e.code && f.said.gravity == grave && !has(base, e.code, grave, f.at);
      }));
    }
  }
  GIVEN("the two that no file brings about") {
    for (const auto& one : {std::pair{"C06.cannot-be-asked", &break_a_condition},
                            std::pair{"C10.no-feedback", &leave_out_feedback}}) {
      const auto& [code, change] = one;
      CAPTURE(one.first);
      const auto report = checked_changed(p.story, change);
      CHECK(has(report.findings, code, gravity(p.sections.at(code)), "office"));
    }
  }
  GIVEN("the checks there are") {
    std::set<std::string> with_example{"C06.cannot-be-asked", "C10.no-feedback"};
    for (const auto& e : p.examples) with_example.insert(e.code);
    for (const auto& c : check::codes()) {
      CAPTURE(c.code);
      CHECK(p.sections.count(c.code) == 1);
      CHECK(with_example.count(c.code) == 1);
    }
    CHECK(p.sections.size() == check::codes().size());
  }
}
