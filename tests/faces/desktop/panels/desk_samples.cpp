#include "faces/desktop/panels/samples.hpp"

namespace plumbline::desktop::test {

std::vector<Sample> desk_samples() { return {}; }

}  // namespace plumbline::desktop::test
