#include "solve/together.hpp"

namespace plumbline::solve {

ValuedTogether together(const play::Stage&, std::size_t, std::size_t, std::uint64_t, std::uint64_t) {
  return {{}, false};
}

}  // namespace plumbline::solve
