#pragma once
// The decision at hand as every face shows it: options, facts and wordings in the shuffled order of the
// session, so that the same attempt looks the same in a terminal and in a window. What is recorded is always
// in the order of the file.

#include "play/session.hpp"

namespace plumbline::play {

struct Offer {
  const story::Scenario* scenario = nullptr;
  const story::Interaction* ask = nullptr;
  story::Packed vars;
  std::vector<std::uint8_t> options;                // choose, select, order: what place i + 1 stands for
  std::vector<std::uint8_t> facts;                  // grid
  std::vector<std::vector<std::uint8_t>> writings;  // form, by entry
};

/// The session must not have ended.
Offer offer(const Session& session);

}  // namespace plumbline::play
