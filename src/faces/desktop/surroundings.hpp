#pragma once
// What the parts of the app behind a screen of the records share.

#include "faces/desktop/logbook.hpp"
#include "faces/desktop/panels/views.hpp"

namespace plumbline::desktop {

struct Surroundings {
  const World& world;
  Stories& stories;
  Logbook& logbook;
  std::function<std::string(std::int64_t seconds)> when;  // "today, 14:20"
  std::function<std::string(int day)> day;                // "3 May"
  std::function<int()> today;
};

/// How long one has to wait after wrong tries at a secret, as it is shown; time is passed in. What outlives
/// the window is in library::Waits.
class Patience {
 public:
  /// Whether a try is allowed now.
  bool free() const { return left_ <= 0; }
  int seconds() const { return left_ <= 0 ? 0 : static_cast<int>(left_ + .999F); }
  void wait(int seconds) { left_ = static_cast<float>(seconds); }
  void right() { *this = {}; }
  /// True when the whole seconds that are left changed.
  bool tick(float passed) {
    const int before = seconds();
    left_ -= passed;
    return seconds() != before;
  }

 private:
  float left_ = 0;
};

}  // namespace plumbline::desktop
