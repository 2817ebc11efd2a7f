#pragma once
// The check of the records, and the reading of them for reports: what takes long with many attempts, to be
// done in the background. Each opens the file of records for itself.

#include "faces/desktop/background.hpp"
#include "library/cohort.hpp"
#include "library/verification.hpp"

namespace plumbline::desktop {

/// How far it is, is counted in attempts.
using RecordCheck = Background<records::Outcome<library::Verified>>;
RecordCheck::Work check_of(const std::filesystem::path& file);

/// How far it is, is counted in entries of the records.
using CohortReading = Background<records::Outcome<library::Cohort>>;
CohortReading::Work cohort_of(const std::filesystem::path& file);

}  // namespace plumbline::desktop
