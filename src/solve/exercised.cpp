#include "solve/exercised.hpp"

#include <set>

namespace plumbline::solve {

namespace {

class Exercised {
 public:
  explicit Exercised(const Space& space) : space_(space), stage_(space.stage()) {}

  std::set<std::string> run() {
    const auto& scenes = stage_.scenario().scenes;
    for (std::size_t i = 0; i < scenes.size(); ++i) {
      if (scenes[i].ask.kind == story::Kind::none || space_.states_at(i) == 0) continue;
      for (const auto& met : space_.met(i)) situation(i, met);
    }
    space_.each_passage([&](const Space::Passage& p) { overdue(p.overdue); });
    return std::move(rules_);
  }

 private:
  void situation(std::size_t i, const Space::Met& met) {
    const auto decide = [&](play::Decision d) { judge(i, met.which, d); };
    for (const auto& m : met.menu->moves) {
      decide(m.cheapest);
      decide(m.dearest);
    }
    const auto& ask = stage_.scenario().scenes[i].ask;
    for (std::size_t part = 0; part < ask.options.size() && ask.kind != story::Kind::choose; ++part)
      if ((met.offered >> part & 1) != 0)
        decide({ask.kind == story::Kind::select ? std::uint64_t{1} << part : part + 1});
    for (std::size_t cell = 0; cell < ask.recipients.size() * ask.facts.size(); ++cell)
      decide({std::uint64_t{1} << cell});
    for (std::size_t e = 0; e < ask.entries.size(); ++e)
      for (std::size_t k = 1; k <= ask.entries[e].writings.size(); ++k)
        decide({static_cast<std::uint64_t>(k) << (4 * e)});
  }

  void judge(std::size_t scene, std::size_t which, play::Decision d) {
    stage_.judge(scene, which, d, scratch_);
    for (const auto& f : scratch_.findings) add(f.rule);
    for (const auto r : scratch_.names) add(r);
  }

  void overdue(rules::Duties duties) {
    if ((duties & ~seen_) == 0) return;
    seen_ |= duties;
    for (const auto& f : stage_.judge().overdue(duties)) add(f.rule);
  }

  void add(rules::RuleIndex r) { rules_.insert(stage_.judge().book()[r].id); }

  const Space& space_;
  const play::Stage& stage_;
  std::set<std::string> rules_;
  rules::Duties seen_ = 0;
  rules::Judgement scratch_;
};

}  // namespace

std::vector<std::string> rules_exercised(const Space& space) {
  const auto rules = Exercised(space).run();
  return {rules.begin(), rules.end()};
}

}  // namespace plumbline::solve
