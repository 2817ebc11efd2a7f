#include "solve/budget.hpp"

namespace plumbline::solve {

void Workers::operator()(std::size_t count, const Job& job) const {
  if (run && lanes > 1 && count > 1) return run(count, job);
  for (std::size_t i = 0; i < count; ++i) job(i, 0);
}

}  // namespace plumbline::solve
