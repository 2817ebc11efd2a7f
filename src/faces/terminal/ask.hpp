#pragma once
// The six ways of deciding, each as a short talk. All return what the talk came to: with Reply::Kind::text
// the decision is complete and possible; `back` means that the person wants to go back before this decision.

#include "faces/terminal/offer.hpp"
#include "faces/terminal/prompter.hpp"

namespace plumbline::terminal {

struct Asked {
  Reply::Kind how = Reply::Kind::text;
  play::Decision decision;
};

Asked ask_choose(Prompter& prompter, const Offer& offer, Countdown* countdown);
Asked ask_select(Prompter& prompter, const Offer& offer);
Asked ask_order(Prompter& prompter, const Offer& offer);
Asked ask_grid(Page& page, Prompter& prompter, const Offer& offer);
Asked ask_redact(Page& page, Prompter& prompter, const Offer& offer);
Asked ask_form(Page& page, Prompter& prompter, const Offer& offer);

/// True for those that are read out and confirmed before they count.
bool confirmed(story::Kind kind);
/// Whichever the offer is.
Asked ask_decision(Page& page, Prompter& prompter, const Offer& offer, Countdown* countdown);

}  // namespace plumbline::terminal
