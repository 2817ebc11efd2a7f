#pragma once
// The decision at hand as it is shown: what the numbers on the page stand for. Options stand in the shuffled
// order of the session; what is recorded is always in the order of the file.

#include "faces/terminal/page.hpp"
#include "play/offer.hpp"

namespace plumbline::terminal {

using play::Offer;
using play::offer;

/// The question and what there is to choose from.
void show_question(Page& page, const Offer& offer);
/// A document with its phrases numbered; those in `black` are blacked out instead.
std::string document(const story::Interaction& ask, std::uint64_t black, bool numbered);

}  // namespace plumbline::terminal
