#include "faces/desktop/panels/samples.hpp"

namespace plumbline::desktop::test {

std::vector<Sample> player_samples() { return {}; }

}  // namespace plumbline::desktop::test
