// Duties that arise in the story and that nothing later in it can meet. Looked at over places and open
// duties, conditions of options left aside: what is reported can't be met for certain.

#include "check/notebook.hpp"

#include <fmt/format.h>

#include <map>
#include <set>

namespace plumbline::check {

namespace {

using Node = std::pair<std::size_t, rules::Duties>;  // place, open duties

class OneDuty {
 public:
  OneDuty(const std::vector<solve::Space::Passage>& all, rules::Duties bit) : all_(all), bit_(bit) {
    for (const auto& p : all)
      if ((p.open_before & bit) != 0) {
        const Node from{p.from, p.open_before};
        if ((p.move->closes & bit) != 0)
          meets_.insert(from);
        else if ((p.open_after & bit) != 0)
          back_[{p.to, p.open_after}].push_back(from);
      }
    std::vector<Node> open(meets_.begin(), meets_.end());
    while (!open.empty()) {
      const auto at = open.back();
      open.pop_back();
      for (const auto& from : back_[at])
        if (meets_.insert(from).second) open.push_back(from);
    }
  }

  /// Moves after which the duty stands open for ever.
  std::vector<const solve::Space::Passage*> hopeless() const {
    std::vector<const solve::Space::Passage*> out;
    for (const auto& p : all_) {
      if ((p.open_before & bit_) != 0 || (p.move->opens & bit_) == 0) continue;
      const bool overdue_at_once = (p.overdue & bit_) != 0;
      if (overdue_at_once || meets_.count({p.to, p.open_after}) == 0) out.push_back(&p);
    }
    return out;
  }

 private:
  const std::vector<solve::Space::Passage>& all_;
  rules::Duties bit_;
  std::set<Node> meets_;
  std::map<Node, std::vector<Node>> back_;
};

/// How a scene's decision reads: the option's text, or the cheapest decision that does it.
std::string decision(const Notebook& notes, std::size_t scene, const solve::Move& m) {
  const auto& stage = notes.stage();
  return solve::in_one_line(stage, play::State::at({false, static_cast<std::uint16_t>(scene)}, {}, 0),
                            m.cheapest);
}

void report(Notebook& notes, int bit, const std::vector<const solve::Space::Passage*>& hopeless) {
  const auto& book = notes.stage().judge().book();
  const auto& clause = notes.stage().judge().duty(bit);
  std::set<std::size_t> told;
  for (const auto* p : hopeless) {
    if (!told.insert(p->from).second) continue;
    const auto at = notes.paths().nearest([&](solve::StateId id) {
      return notes.space().place(id) == p->from && notes.space().state(id).duties == p->open_before;
    });
    if (!at) continue;
    const auto& scene = notes.scenario().scenes[p->from];
    const bool rightly = p->move->least == 0;  // what follows from a breach may stay open: that is its cost
    const auto say = rightly ? &Notebook::warning : &Notebook::note;
    (notes.*say)(
        code::kDutyForEver, {scene.id, scene.ask.line},
        fmt::format("After \"{}\" in the scene '{}' a duty is open that nothing later can meet: {} ({})",
                    decision(notes, p->from, *p->move), scene.id, book[clause.rule].statement,
                    book[clause.rule].id),
        "Offer an option that meets it before the story ends, or let the story end where it need not be "
        "met.",
        notes.paths().words(*at));
  }
}

}  // namespace

void check_duties(Notebook& notes) {
  std::vector<solve::Space::Passage> all;
  rules::Duties some = 0;
  notes.space().each_passage([&](const solve::Space::Passage& p) {
    all.push_back(p);
    some |= p.move->opens;
  });
  for (; some != 0; some &= some - 1) {
    const int bit = __builtin_ctzll(some);
    report(notes, bit, OneDuty(all, rules::Duties{1} << bit).hopeless());
  }
}

}  // namespace plumbline::check
