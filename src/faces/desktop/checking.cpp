#include "faces/desktop/checking.hpp"

namespace plumbline::desktop {

RecordCheck::Work check_of(const std::filesystem::path& file) {
  return [file](const Headway& on) {
    std::uint64_t done = 0, of = 0;
    library::VerifyWishes wishes;
    wishes.on = [&](library::VerifyWishes::Stage stage, std::uint64_t now, std::uint64_t all) {
      if (stage == library::VerifyWishes::Stage::attempts) {
        done = now;
        of = all;
      }
      return on(done, of);
    };
    return library::verify(file, wishes);
  };
}

CohortReading::Work cohort_of(const std::filesystem::path& file) {
  return [file](const Headway& on) { return library::cohort(file, on); };
}

}  // namespace plumbline::desktop
