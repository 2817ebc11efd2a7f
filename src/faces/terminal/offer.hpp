#pragma once
// The decision at hand as it is shown: what the numbers on the page stand for. Options stand in the shuffled
// order of the session; what is recorded is always in the order of the file.

#include "faces/terminal/page.hpp"
#include "play/session.hpp"

namespace plumbline::terminal {

struct Offer {
  const story::Scenario* scenario = nullptr;
  const story::Interaction* ask = nullptr;
  story::Packed vars;
  std::vector<std::uint8_t> options;                // choose, select, order: what number i + 1 stands for
  std::vector<std::uint8_t> facts;                  // grid
  std::vector<std::vector<std::uint8_t>> writings;  // form, by entry
};

/// The session must not have ended.
Offer offer(const play::Session& session);
/// The question and what there is to choose from.
void show_question(Page& page, const Offer& offer);
/// A document with its phrases numbered; those in `black` are blacked out instead.
std::string document(const story::Interaction& ask, std::uint64_t black, bool numbered);

}  // namespace plumbline::terminal
