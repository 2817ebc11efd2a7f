#pragma once
// A scenario searched so that what is decided in it can be scored.

#include "solve/space.hpp"

#include <chrono>
#include <memory>

namespace plumbline::library {

/// What a person who wants to play can be asked to wait for; scenarios of the usual size take milliseconds.
inline constexpr std::uint64_t kStatesWhilePlaying = 2'000'000;
inline constexpr std::chrono::milliseconds kWaitWhilePlaying{3000};

/// Never nothing; not complete when it took too much. The stage must outlive it.
std::unique_ptr<solve::Space> search_for_scores(const play::Stage& stage,
                                                std::uint64_t states = kStatesWhilePlaying,
                                                std::chrono::milliseconds most = kWaitWhilePlaying);

/// Where nobody waits to play, a search may take what it needs.
solve::Budget patient();

}  // namespace plumbline::library
