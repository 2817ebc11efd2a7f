#include "faces/terminal/offer.hpp"

#include <fmt/format.h>

namespace plumbline::terminal {

namespace {

using story::Kind;

std::vector<std::uint8_t> upto(std::size_t n) {
  std::vector<std::uint8_t> out;
  for (std::size_t i = 0; i < n; ++i) out.push_back(static_cast<std::uint8_t>(i));
  return out;
}

/// All wordings are shuffled together, so that the same place in two entries tells nothing.
std::vector<std::vector<std::uint8_t>> shuffled_writings(const play::Session& session,
                                                         const story::Interaction& ask) {
  std::vector<std::uint8_t> all;
  for (std::size_t e = 0; e < ask.entries.size(); ++e)
    for (std::size_t w = 0; w < ask.entries[e].writings.size(); ++w)
      all.push_back(static_cast<std::uint8_t>(e * 16 + w));
  std::vector<std::vector<std::uint8_t>> out(ask.entries.size());
  for (const auto x : session.shuffled(all)) out[x / 16].push_back(x % 16);
  return out;
}

void show_options(Page& page, const Offer& o) {
  for (std::size_t i = 0; i < o.options.size(); ++i)
    page.item(fmt::format("{}.", i + 1), o.ask->options[o.options[i]].text);
}

void show_grid(Page& page, const Offer& o) {
  for (std::size_t i = 0; i < o.facts.size(); ++i)
    page.item(fmt::format("{}.", i + 1), o.ask->facts[o.facts[i]].text);
}

void show_form(Page& page, const Offer& o) {
  std::vector<std::string> labels;
  for (const auto& e : o.ask->entries) labels.push_back(e.label);
  page.text(fmt::format("Entries: {}.", fmt::join(labels, ", ")));
}

}  // namespace

Offer offer(const play::Session& session) {
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

std::string document(const story::Interaction& ask, std::uint64_t black, bool numbered) {
  std::string out;
  for (const auto& p : ask.pieces) {
    if (p.fact < 0)
      out += p.text;
    else if ((black >> p.fact & 1) != 0)
      out += "[blacked out]";
    else
      out += numbered ? fmt::format("[{} {}]", p.fact + 1, p.text) : p.text;
  }
  return out;
}

void show_question(Page& page, const Offer& o) {
  page.gap();
  page.text(o.ask->prompt);
  page.gap();
  switch (o.ask->kind) {
    case Kind::grid: show_grid(page, o); break;
    case Kind::redact: page.text(document(*o.ask, 0, true)); break;
    case Kind::form: show_form(page, o); break;
    default: show_options(page, o); break;
  }
  page.gap();
}

}  // namespace plumbline::terminal
