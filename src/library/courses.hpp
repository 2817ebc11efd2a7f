#pragma once
// Courses on this machine (story/course.hpp), held against the scenarios that are there.

#include "library/shelf.hpp"
#include "story/course.hpp"

namespace plumbline::library {

/// The course that comes along, scenarios/course.xml; empty when there is none.
std::filesystem::path course_file(const Shelf& shelf);

/// A course whose scenarios all are there: on the shelf, or beside the course's own file.
base::Result<story::Course, Failure> load_course(const Shelf& shelf, const std::filesystem::path& file);

/// The mark the course sets for an assessment with this scenario; nothing when it sets none.
std::optional<int> assessment_mark(const story::Course& course, const std::string& scenario);

}  // namespace plumbline::library
