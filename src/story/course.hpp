#pragma once
// A course: modules in their order, each with the scenarios a trainee plays, whether for practice or for
// assessment, the mark, until when, and which modules come before it. A value that never changes;
// docs/courses.md describes its XML for those who write one, score/progress.hpp what a trainee has done of
// it.

#include "base/result.hpp"
#include "rules/rulebook_xml.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace plumbline::story {

enum class CourseMode : std::uint8_t { practice, assessment };

/// A scenario of a module, and where it is named.
struct Listed {
  std::string scenario;  // id
  int line = 0;
  bool operator==(const Listed&) const = default;
};

/// What the course says for all modules stands in each that doesn't say it itself.
struct Module {
  std::string id, title, about;
  std::string icon;  // one of course_icons(), or empty
  CourseMode mode = CourseMode::practice;
  std::optional<int> mark;         // 1 to 100; nothing: the mark of the product
  std::optional<int> due;          // the last day (base/date.hpp)
  std::vector<std::size_t> after;  // modules to be finished first, as places in the course
  std::vector<Listed> scenarios;   // at least one
  bool operator==(const Module&) const = default;
};

struct Course {
  std::string file;  // the name it was read under
  std::string id, title, about;
  std::vector<Module> modules;  // at least one
  bool operator==(const Course&) const = default;
};

/// Pictures a module can have.
const std::vector<std::string>& course_icons();

/// Everything wrong at once (codes course.*), in the order of the text. At most 100 modules of 100 scenarios.
base::Result<Course> read_course(const rules::NamedText& text);

/// course.unknown-scenario for each scenario that isn't among the known ids; none when all is well.
base::Diagnostics check_course(const Course& course, const std::vector<std::string>& known);

}  // namespace plumbline::story
