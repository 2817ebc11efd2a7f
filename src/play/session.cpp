#include "play/session.hpp"

#include "base/dice.hpp"
#include "base/text.hpp"

#include <fmt/format.h>

namespace plumbline::play {

namespace {

constexpr std::size_t kMostReason = 2000;

base::Unexpected<base::Diagnostics> out_of_step(const Entry& e, std::size_t n, std::string why) {
  return base::unexpected(
      base::Diagnostic{base::Gravity::error,
                       "attempt.out-of-step",
                       {},
                       fmt::format("Decision {} (scene '{}') can't be replayed: {}", n + 1, e.scene, why),
                       "The attempt was changed, or belongs to another version of the scenario."});
}

}  // namespace

std::string_view to_string(Mode m) { return m == Mode::practice ? "practice" : "assessment"; }

std::string_view to_string(Confidence c) {
  switch (c) {
    case Confidence::unsure: return "unsure";
    case Confidence::fairly: return "fairly sure";
    case Confidence::sure: return "sure";
    case Confidence::unsaid: break;
  }
  return "";
}

Session::Session(const Stage& stage, Setup setup) : stage_(&stage), opening_(stage.start(setup.alternative)) {
  const auto& s = stage.scenario();
  const auto& book = stage.judge().book();
  attempt_ = {s.id,       s.version,         s.hash, book.edition, book.hash, setup.seed,
              setup.mode, setup.alternative, {}};
}

std::string Session::decide(Decision d, Confidence c, std::string reason, bool late) {
  if (ended()) return "The scenario has ended.";
  const auto& scene = stage_->scene(state());
  if (auto wrong = problem(scene.ask, state().vars(), d); !wrong.empty()) return wrong;
  if (reason.size() > kMostReason || base::first_invalid_utf8(reason) != std::string::npos)
    return "The reason is too long or not readable text.";
  Entry e{Entry::Kind::decided, scene.id, d, late, c, std::move(reason)};
  moves_.push_back(stage_->step(state(), d));
  standing_.push_back(e);
  attempt_.log.push_back(std::move(e));
  return {};
}

bool Session::go_back() {
  if (!can_go_back()) return false;
  Entry e;
  e.kind = Entry::Kind::taken_back;
  e.scene = standing_.back().scene;
  attempt_.log.push_back(std::move(e));
  moves_.pop_back();
  standing_.pop_back();
  return true;
}

base::Result<Session> Session::resume(const Stage& stage, const Attempt& attempt) {
  Session s(stage, {attempt.seed, attempt.mode, attempt.alternative});
  for (std::size_t i = 0; i < attempt.log.size(); ++i) {
    const Entry& e = attempt.log[i];
    if (e.kind == Entry::Kind::taken_back) {
      if (s.standing_.empty() || s.standing_.back().scene != e.scene || !s.go_back())
        return out_of_step(e, i, "there is nothing to take back.");
      continue;
    }
    if (s.ended()) return out_of_step(e, i, "the scenario had ended.");
    if (const auto& here = stage.scene(s.state()).id; here != e.scene)
      return out_of_step(e, i, fmt::format("the story stood at '{}'.", here));
    if (auto wrong = s.decide(e.decision, e.confidence, e.reason, e.late); !wrong.empty())
      return out_of_step(e, i, wrong);
  }
  return s;
}

base::Result<Session> replay(const Stage& stage, const Attempt& attempt) {
  return Session::resume(stage, attempt);
}

std::vector<std::uint8_t> Session::shuffled(std::vector<std::uint8_t> items) const {
  base::Dice dice{attempt_.seed ^ (std::uint64_t{state().place().index} + 1) * 0xD1B54A32D192ED03ULL};
  for (std::size_t i = items.size(); i > 1; --i) std::swap(items[i - 1], items[dice.below(i)]);
  return items;
}

}  // namespace plumbline::play
