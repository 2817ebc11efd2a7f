#pragma once
// A scenario told in Lua, as the checker reports on it.

#include "check/check.hpp"
#include "check/codes.hpp"
#include "support/stories.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace plumbline::support {

/// One that the loader refuses gives a report of what the loader said.
inline check::Report checked(const std::string& lua, const std::string& id = "test",
                             const check::Wishes& wishes = {}) {
  const auto file = id + ".lua";
  const auto loaded = story::load_scenario({file, lua}, shipped_judge());
  if (!loaded) return check::not_loaded(id, file, loaded.error());
  const play::Stage stage(loaded->scenario, shipped_judge());
  return check::check(stage, loaded->remarks, file, wishes);
}

/// For a test that fails: everything that was found.
inline std::string said(const std::vector<check::Finding>& findings) {
  base::Diagnostics all;
  for (const auto& f : findings) all.push_back(f.said);
  return base::to_text(all);
}

/// The first finding with this code, or null.
inline const check::Finding* find(const check::Report& report, std::string_view code) {
  const auto it = std::find_if(report.findings.begin(), report.findings.end(),
                               [&](const check::Finding& f) { return f.said.code == code; });
  return it == report.findings.end() ? nullptr : &*it;
}

inline std::size_t count(const check::Report& r, std::string_view code) {
  return static_cast<std::size_t>(std::count_if(
      r.findings.begin(), r.findings.end(), [&](const check::Finding& f) { return f.said.code == code; }));
}

/// The only one; fails the test when there are none or several.
inline check::Finding the_one(const check::Report& r, std::string_view code) {
  INFO(said(r.findings));
  REQUIRE(count(r, code) == 1);
  return *find(r, code);
}

}  // namespace plumbline::support
