#pragma once
// Checks that a rulebook is refused, and for the reason meant.

#include "rules/shipped.hpp"

namespace plumbline::rules::test {

/// The complaint with this code (and line, unless 0) whose text holds `words`; fails the test when there is
/// none.
inline void check_refused(const std::string& xml, const std::string& code, int line, const std::string& words,
                          const std::vector<std::string>& overlays = {}) {
  const auto r = read(xml, overlays);
  REQUIRE_FALSE(r.has_value());
  const auto all = base::to_text(r.error());
  CAPTURE(all);
  CAPTURE(code);
  CAPTURE(words);
  bool there = false;
  for (const auto& d : r.error()) {
    CHECK(d.gravity == base::Gravity::error);
    CHECK_FALSE(d.where.file.empty());
    const bool placed = line == 0 || d.where.line == line;
    there = there || (d.code == code && placed && base::to_text(d).find(words) != std::string::npos);
  }
  CHECK(there);
}

}  // namespace plumbline::rules::test

/// The text is refused with this code, at this line (0: anywhere), saying these words.
#define CHECK_REFUSED(xml, code, line, words) \
  do {                                        \
    INFO("at line ", __LINE__);               \
    check_refused(xml, code, line, words);    \
  } while (false)
/// The shipped text with its first `from` changed is refused so.
#define CHECK_CHANGED(from, to, code, words) CHECK_REFUSED(shipped_with(from, to), code, 0, words)
/// The shipped text with one more rule that has these clauses is refused so.
#define CHECK_CLAUSE(inside, code, words) CHECK_REFUSED(shipped_with_rule(inside), code, 0, words)
