#include "play/offer.hpp"

#include <numeric>

namespace plumbline::play {

using story::Kind;

namespace {

std::vector<std::uint8_t> upto(std::size_t n) {
  std::vector<std::uint8_t> out(n);
  std::iota(out.begin(), out.end(), std::uint8_t{0});
  return out;
}

/// All wordings are shuffled together, so that the same place in two entries tells nothing.
std::vector<std::vector<std::uint8_t>> shuffled_writings(const Session& session,
                                                         const story::Interaction& ask) {
  std::vector<std::uint8_t> all;
  for (std::size_t e = 0; e < ask.entries.size(); ++e)
    for (std::size_t w = 0; w < ask.entries[e].writings.size(); ++w)
      all.push_back(static_cast<std::uint8_t>(e * 16 + w));
  std::vector<std::vector<std::uint8_t>> out(ask.entries.size());
  for (const auto x : session.shuffled(all)) out[x / 16].push_back(x % 16);
  return out;
}

}  // namespace

Offer offer(const Session& session) {
  const auto state = session.state();
  Offer o;
  o.scenario = &session.stage().scenario();
  o.ask = &session.stage().scene(state).ask;
  o.vars = state.vars();
  switch (o.ask->kind) {
    case Kind::choose:
    case Kind::select:
    case Kind::order: o.options = session.shuffled(session.stage().offered(state)); break;
    case Kind::grid: o.facts = session.shuffled(upto(o.ask->facts.size())); break;
    case Kind::form: o.writings = shuffled_writings(session, *o.ask); break;
    default: break;
  }
  return o;
}

}  // namespace plumbline::play
