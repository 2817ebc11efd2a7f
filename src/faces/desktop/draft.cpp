#include "faces/desktop/draft.hpp"

#include "base/bits.hpp"
#include "base/text.hpp"
#include "play/offer.hpp"

#include <fmt/format.h>

namespace plumbline::desktop {

using story::Kind;

namespace {

std::size_t parts(const story::Interaction& ask) {
  switch (ask.kind) {
    case Kind::select: return ask.options.size();
    case Kind::grid: return ask.recipients.size() * ask.facts.size();
    case Kind::redact: return ask.facts.size();
    default: return 0;
  }
}

AskKind shown_as(Kind k) {
  switch (k) {
    case Kind::select: return AskKind::select;
    case Kind::grid: return AskKind::grid;
    case Kind::redact: return AskKind::redact;
    case Kind::form: return AskKind::form;
    case Kind::order: return AskKind::order;
    default: return AskKind::choose;
  }
}

}  // namespace

Draft fresh_draft(const story::Interaction& ask) {
  Draft d;
  d.ticked.assign(parts(ask), false);
  if (ask.kind == Kind::form) d.written.assign(ask.entries.size(), -1);
  return d;
}

bool fits(const story::Interaction& ask, const Draft& d) {
  const auto limit = static_cast<int>(ask.options.size());
  if (d.ticked.size() != parts(ask)) return false;
  if (d.chosen >= limit || (ask.kind != Kind::choose && d.chosen >= 0)) return false;
  if (d.written.size() != (ask.kind == Kind::form ? ask.entries.size() : 0)) return false;
  for (std::size_t e = 0; e < d.written.size(); ++e)
    if (d.written[e] >= static_cast<int>(ask.entries[e].writings.size())) return false;
  std::uint64_t seen = 0;
  for (const int o : d.order) {
    if (ask.kind != Kind::order || o < 0 || o >= limit || (seen >> o & 1) != 0) return false;
    seen |= std::uint64_t{1} << o;
  }
  return true;
}

play::Decision decision_of(const story::Interaction& ask, const Draft& d) {
  std::uint64_t code = 0;
  switch (ask.kind) {
    case Kind::choose: code = static_cast<std::uint64_t>(std::max(0, d.chosen)); break;
    case Kind::select:
    case Kind::grid:
      for (std::size_t i = 0; i < d.ticked.size(); ++i)
        if (d.ticked[i]) code |= std::uint64_t{1} << i;
      break;
    case Kind::redact:
      code = base::low_bits(ask.facts.size());
      for (std::size_t i = 0; i < d.ticked.size(); ++i)
        if (d.ticked[i]) code &= ~(std::uint64_t{1} << i);
      break;
    case Kind::form:
      for (std::size_t e = 0; e < d.written.size(); ++e)
        code |= static_cast<std::uint64_t>(d.written[e] + 1) << (4 * e);
      break;
    case Kind::order:
      for (std::size_t i = 0; i < d.order.size(); ++i)
        code |= static_cast<std::uint64_t>(d.order[i] + 1) << (4 * i);
      break;
    case Kind::none: break;
  }
  return {code};
}

std::string problem_of(const story::Interaction& ask, story::Packed vars, const Draft& d) {
  if (ask.kind == Kind::choose && d.chosen < 0) return "Choose one of the answers first.";
  return play::problem(ask, vars, decision_of(ask, d));
}

play::Confidence confidence_of(const Draft& d) {
  switch (d.confidence) {
    case 1: return play::Confidence::unsure;
    case 2: return play::Confidence::fairly;
    case 3: return play::Confidence::sure;
    default: return play::Confidence::unsaid;
  }
}

Person person_of(const story::Scenario& s, std::size_t cast, story::Mood mood,
                 const std::vector<Portrait>& portraits) {
  const auto& c = s.cast[cast];
  return {portrait_of(portraits, c.portrait, c.id), mood, base::capitalised(c.name)};
}

AskView ask_view(const play::Session& session, const std::vector<Portrait>& portraits) {
  const auto offer = play::offer(session);
  const auto& scenario = *offer.scenario;
  const auto& ask = *offer.ask;
  AskView v;
  v.kind = shown_as(ask.kind);
  v.key = fmt::format("{}/{}", session.stage().scene(session.state()).id, session.moves().size());
  v.prompt = ask.prompt;
  for (const auto i : offer.options) v.options.push_back({i, ask.options[i].text});
  for (const auto f : offer.facts) v.grid.facts.push_back({f, ask.facts[f].text});
  if (ask.kind == Kind::grid)
    for (const auto r : ask.recipients)
      v.grid.columns.push_back(
          {base::capitalised(scenario.cast[r].name), person_of(scenario, r, story::Mood::calm, portraits)});
  if (ask.kind == Kind::redact && !ask.recipients.empty())
    v.redact.recipient = scenario.cast[ask.recipients.front()].name;
  for (const auto& p : ask.pieces) v.redact.pieces.push_back({p.text, p.fact});
  for (std::size_t e = 0; e < offer.writings.size(); ++e) {
    v.form.entries.push_back({ask.entries[e].label, {}});
    for (const auto w : offer.writings[e])
      v.form.entries.back().writings.push_back({w, ask.entries[e].writings[w].text});
  }
  return v;
}

}  // namespace plumbline::desktop
