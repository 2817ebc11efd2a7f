#pragma once
// Decisions at random among those possible, for properties.

#include "play/session.hpp"

#include <rapidcheck.h>

namespace plumbline::support {

inline play::Decision any_decision(const play::Stage& stage, play::State s) {
  const auto& ask = stage.scene(s).ask;
  std::uint64_t code = 0;
  {
    const auto below = [](std::size_t n) { return *rc::gen::inRange<std::uint64_t>(0, n); };
    switch (ask.kind) {
      case story::Kind::none: break;
      case story::Kind::choose: {
        const auto offered = stage.offered(s);
        code = offered[below(offered.size())];
        break;
      }
      case story::Kind::select: code = below(std::uint64_t{1} << ask.options.size()); break;
      case story::Kind::redact: code = below(std::uint64_t{1} << ask.facts.size()); break;
      case story::Kind::grid:
        code = below(std::uint64_t{1} << (ask.recipients.size() * ask.facts.size()));
        break;
      case story::Kind::form:
        for (std::size_t i = 0; i < ask.entries.size(); ++i)
          code |= below(ask.entries[i].writings.size() + 1) << (4 * i);
        break;
      case story::Kind::order: {
        std::vector<std::uint64_t> steps;
        for (std::size_t i = 0; i < ask.options.size(); ++i) steps.push_back(i + 1);
        const auto length = below(ask.options.size() + 1);
        for (std::size_t i = 0; i < length; ++i) {
          std::swap(steps[i], steps[i + below(steps.size() - i)]);
          code |= steps[i] << (4 * i);
        }
        break;
      }
    }
  }
  RC_ASSERT(play::problem(ask, s.vars(), {code}).empty());
  return {code};
}

}  // namespace plumbline::support
