// What the courses of a story cost: is there a clean one, is something at stake everywhere, is the author's
// best the best, and can any ending be had too cheaply.

#include "check/notebook.hpp"
#include "score/scorecard.hpp"
#include "solve/arrivals.hpp"
#include "solve/lines.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace plumbline::check {

namespace {

using solve::kEndless;
using solve::kNever;
using solve::StateId;
using story::Kind;

double scored(int cost, int least, int at_stake) {
  if (cost == kEndless) return 0;
  return score::Score{at_stake, cost - least}.tenths() / 10.0;
}

class Costs {
 public:
  Costs(Notebook& notes, Report& report, int mark)
      : notes_(notes), report_(report), mark_(mark), space_(notes.space()), s_(notes.scenario()) {}

  void run() {
    report_.at_stake = solve::at_stake(space_);
    for (const bool other : {false, true})
      if (!other || s_.notice) version(other);
    for (std::size_t i = 0; i < s_.scenes.size(); ++i) {
      if (s_.scenes[i].ask.kind == Kind::none || space_.states_at(i) == 0) continue;
      at_stake(i);
      for (const auto d : meant_best(s_.scenes[i].ask)) best(i, d);
    }
  }

 private:
  void version(bool other) {
    const auto start = space_.find(notes_.stage().start(other).after);
    if (!start) return;
    const auto v = space_.values(*start);
    clean_course(other, *start, v.least);
    if (v.most == kEndless && !notes_.has(code::kCostWithoutEnd, s_.scenes.front().line))
      notes_.note(code::kCostWithoutEnd, {"", s_.scenes.front().line},
                  "Some course can go round and lose points again and again.",
                  "That is allowed; the worst score of an ending behind it is 0.");
    const solve::Arrivals arrivals(space_, other);
    for (std::size_t i = 0; i < s_.endings.size(); ++i) ending(i, v, arrivals);
  }

  void clean_course(bool other, StateId start, int least) {
    if (least == 0 || least == kNever) return;
    std::vector<std::string> path;
    std::string where;
    const auto& stage = notes_.stage();
    const auto line = solve::best_line(space_, space_.state(start));
    for (const auto& t : line) {
      const auto& scene = stage.scene(t.before);
      path.push_back(scene.id);
      path.push_back(solve::in_one_line(stage, t.before, t.decision));
      if (where.empty() && stage.step(t.before, t.decision).cost > 0) where = scene.id;
    }
    const auto first = space_.state(start).place().index;
    notes_.error(
        code::kNoCleanCourse, notes_.scene(first),
        fmt::format("No course {}is free of cost: the best one still loses {}.",
                    other ? "of the other version " : "", points(least)),
        where.empty() ? "" : fmt::format("On the way shown it is first lost in the scene '{}'.", where),
        path);
  }

  void ending(std::size_t i, const solve::Values& start, const solve::Arrivals& arrivals) {
    EndingReport e;
    e.id = s_.endings[i].id;
    e.title = s_.endings[i].title;
    int least = kNever;
    int most = 0;
    std::optional<StateId> cheapest;
    space_.each(space_.ways().scenes() + i, [&](StateId id, story::Packed, rules::Duties) {
      if (arrivals.least(id) == kNever) return true;
      if (arrivals.least(id) < least) cheapest = id;
      least = std::min(least, arrivals.least(id));
      most = std::max(most, arrivals.most(id));
      e.without_critical = e.without_critical || arrivals.without_critical(id);
      return true;
    });
    if (!cheapest) return note(e);
    e.reachable = true;
    e.least_cost = least;
    e.best = scored(least, start.least, start.worth);
    e.worst = scored(most, start.least, start.worth);
    e.worst_known = most != kEndless;
    note(e);
    if (s_.endings[i].clean && least > 0)
      notes_.error(
          code::kEndingNotClean, notes_.ending(i),
          fmt::format("You say that a course without any cost leads to '{}'; the cheapest one loses {}.",
                      e.id, points(least)),
          "Take 'clean' out, or look at what costs on the way.", notes_.paths().words(*cheapest));
    if (!e.without_critical && e.best >= mark_)
      notes_.error(
          code::kCriticalPasses, notes_.ending(i),
          fmt::format("Only a critical breach leads to the ending '{}', and yet a course to it can score "
                      "{:.0f}; the mark is {}.",
                      e.id, e.best, mark_),
          "A story cut short must leave duties open, and open duties cost. Does something follow from the "
          "breach that is not asked for any more?",
          notes_.paths().words(*cheapest));
  }

  /// Each ending once: as the version sees it that leads to it, the story's own first.
  void note(const EndingReport& e) {
    for (auto& known : report_.endings) {
      if (known.id != e.id) continue;
      if (!known.reachable) known = e;
      return;
    }
    report_.endings.push_back(e);
  }

  void at_stake(std::size_t i) {
    bool ends = false;  // where no ending can be reached, that is what is wrong
    const bool idle = space_.each(i, [&](StateId id, story::Packed, rules::Duties) {
      int least = kNever;
      int most = -1;
      space_.each_step(id, [&](const solve::Step& s) {
        const int after = space_.values(s.after).least;
        if (after == kNever) return;
        least = std::min(least, s.least + after);
        most = std::max(most, s.most + after);
      });
      ends = ends || least != kNever;
      return most <= least;
    });
    if (idle && ends)
      notes_.warning(
          code::kNothingAtStake, {s_.scenes[i].id, s_.scenes[i].ask.line},
          fmt::format("Nothing is at stake in the scene '{}': every decision costs the same in the end.",
                      s_.scenes[i].id),
          "Is a fact missing in 'now'? If it is meant as a pause, say so with 'accept'.");
  }

  /// In a choice several may be, for different cases.
  static std::vector<play::Decision> meant_best(const story::Interaction& ask) {
    std::vector<play::Decision> out;
    if (ask.kind != Kind::choose) {
      if (const auto d = play::meant_best(ask)) out.push_back(*d);
      return out;
    }
    for (std::size_t o = 0; o < ask.options.size(); ++o)
      if (ask.options[o].meant == story::Meant::best) out.push_back({o});
    return out;
  }

  /// What the author means as best, in every state it is offered in.
  void best(std::size_t i, play::Decision decision) {
    const auto& ask = s_.scenes[i].ask;
    const auto& stage = notes_.stage();
    const auto judged = judgements(i, decision);
    std::optional<StateId> at;
    int lost = 0;
    space_.each(i, [&](StateId id, story::Packed vars, rules::Duties) {
      if (!play::problem(ask, vars, decision).empty()) return true;
      int least = kNever;
      int own = kNever;
      const auto found = judged.find(story::holding(s_.scenes[i], vars));
      space_.each_step(id, [&](const solve::Step& s) {
        const int after = space_.values(s.after).least;
        if (after == kNever) return;
        least = std::min(least, s.least + after);
        if (found == judged.end() || !found->second.same(*s.move)) return;
        own = found->second.cost + (s.least - s.move->least) + after;
      });
      if (own == kNever || own <= least) return true;
      at = id;
      lost = own - least;
      return false;
    });
    if (!at) return;
    notes_.warning(
        code::kBestIsNotBest, {s_.scenes[i].id, ask.line},
        fmt::format("What you mean as best in the scene '{}' loses {}: {}", s_.scenes[i].id, points(lost),
                    solve::in_one_line(stage, space_.state(*at), decision)),
        "plumbline score --decisions shows which rule it is, once it has been played so; a loss may also "
        "come later, from where it leads.",
        notes_.paths().words(*at, decision));
  }

  struct Meant {
    std::uint16_t branch = 0;
    rules::Duties opens = 0, closes = 0;
    int cost = 0;
    bool same(const solve::Move& m) const {
      return m.branch == branch && m.opens == opens && m.closes == closes;
    }
  };
  /// By the given facts that hold.
  std::map<std::size_t, Meant> judgements(std::size_t i, play::Decision d) const {
    std::map<std::size_t, Meant> out;
    const auto& ask = s_.scenes[i].ask;
    const auto& stage = notes_.stage();
    for (const auto& met : space_.met(i)) {
      rules::Judgement j;
      stage.judge(i, met.which, d, j);
      const Meant m{solve::branch_of(ask, d, j.verdict), j.opens, j.closes,
                    rules::decision_cost(stage.judge().book(), j.findings)};
      out[met.which] = m;
    }
    return out;
  }

  Notebook& notes_;
  Report& report_;
  int mark_;
  const solve::Space& space_;
  const story::Scenario& s_;
};

}  // namespace

void check_costs(Notebook& notes, Report& report, int mark) { Costs(notes, report, mark).run(); }

}  // namespace plumbline::check
