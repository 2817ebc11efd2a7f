#include "faces/desktop/panels/samples.hpp"

namespace plumbline::desktop::test {

std::vector<Sample> after_samples() { return {}; }

}  // namespace plumbline::desktop::test
