#include "play/stage.hpp"

#include <algorithm>

namespace plumbline::play {

namespace {

std::size_t nibble(Decision d, std::size_t i) { return d.code >> (4 * i) & 15; }

bool chosen(const story::Interaction& ask, Decision d, std::size_t part) {
  if (ask.kind == story::Kind::form) return nibble(d, part) != 0;
  if (ask.kind != story::Kind::order) return (d.code >> part & 1) != 0;
  for (std::size_t i = 0; i < 15; ++i)
    if (nibble(d, i) == part + 1) return true;
  return false;
}

bool fits(const story::Outcome& o, const story::Interaction& ask, Decision d, rules::Verdict v) {
  if (o.verdicts && (*o.verdicts & rules::bit(static_cast<std::size_t>(v))) == 0) return false;
  const auto is = [&](std::uint8_t part) { return chosen(ask, d, part); };
  if (!o.with.empty() && std::none_of(o.with.begin(), o.with.end(), is)) return false;
  return o.without.empty() || !std::all_of(o.without.begin(), o.without.end(), is);
}

}  // namespace

/// A scene in one situation.
struct Stage::Prepared {
  struct Judged {
    rules::Judgement judgement;
    int cost = 0;
  };
  rules::Situation situation;
  rules::Setting setting;
  std::vector<Judged> options;  // choose
};

Stage::Stage(const story::Scenario& scenario, const rules::Judge& judge)
    : scenario_(scenario), judge_(judge) {
  for (const auto& scene : scenario.scenes) {
    first_of_scene_.push_back(static_cast<std::uint32_t>(prepared_.size()));
    const std::size_t variants = std::size_t{1} << scene.given.size();
    for (std::size_t which = 0; which < variants; ++which) {
      auto p = std::make_unique<Prepared>();
      p->situation = story::situation_given(scene, which);
      p->setting = judge.prepare(p->situation);
      if (scene.ask.kind == story::Kind::choose)
        for (std::size_t i = 0; i < scene.ask.options.size(); ++i) {
          const auto what = deeds(scenario, judge.book().vocabulary, scene.ask, {i});
          Prepared::Judged one;
          judge.option(p->setting, what.acts, one.judgement, what.cites);
          one.cost = rules::decision_cost(judge.book(), one.judgement.findings);
          p->options.push_back(std::move(one));
        }
      prepared_.push_back(std::move(p));
    }
  }
}

Stage::~Stage() = default;

const Stage::Prepared& Stage::prepared(State s) const {
  const auto i = s.place().index;
  return *prepared_[first_of_scene_[i] + story::holding(scenario_.scenes[i], s.vars())];
}

const rules::Setting& Stage::setting(State s) const { return prepared(s).setting; }

const rules::Setting& Stage::setting(std::size_t scene, std::size_t which) const {
  return prepared_[first_of_scene_[scene] + which]->setting;
}

void Stage::judge(std::size_t scene, std::size_t which, Decision d, rules::Judgement& out) const {
  const auto& p = *prepared_[first_of_scene_[scene] + which];
  const auto& ask = scenario_.scenes[scene].ask;
  if (ask.kind == story::Kind::choose) {
    out = p.options[d.code].judgement;
    return;
  }
  const auto what = deeds(scenario_, judge_.book().vocabulary, ask, d);
  judge_.option(p.setting, what.acts, out, what.cites);
}

rules::Judgement Stage::judged(State s, Decision d) const {
  rules::Judgement out;
  judge(s.place().index, story::holding(scene(s), s.vars()), d, out);
  return out;
}

const story::Outcome* Stage::outcome(const story::Interaction& ask, Decision d, rules::Verdict v) {
  for (const auto& o : ask.outcomes)
    if (fits(o, ask, d, v)) return &o;
  return nullptr;
}

std::vector<std::uint8_t> Stage::offered(State s) const {
  std::vector<std::uint8_t> out;
  const auto& options = scene(s).ask.options;
  for (std::size_t i = 0; i < options.size(); ++i)
    if (!options[i].when || options[i].when->holds(s.vars())) out.push_back(static_cast<std::uint8_t>(i));
  return out;
}

/// Where one step of `go` leads.
Place Stage::next(const story::Go& go, story::Packed vars) const {
  for (const auto& t : go) {
    if (t.when && !t.when->holds(vars)) continue;
    if (t.kind == story::Target::Kind::scene) return {false, t.index};
    if (t.kind == story::Target::Kind::ending) return {true, t.index};
    break;
  }
  return {true, first_ending(vars)};
}

Place Stage::lands(const story::Go& go, story::Packed vars, std::vector<std::uint16_t>* through) const {
  const story::Go* way = &go;
  for (std::size_t passed = 0;; ++passed) {
    const Place at = next(*way, vars);
    if (at.ended || scenario_.scenes[at.index].ask.kind != story::Kind::none) return at;
    if (passed == kMostPassed) return {true, first_ending(vars)};
    if (through != nullptr) through->push_back(at.index);
    way = &scenario_.scenes[at.index].go;
  }
}

/// From where a decision leads, through scenes without one, to the next that has one or to an ending.
void Stage::follow(Moved& m, const story::Go& go, State s) const {
  const auto vars = s.vars();
  const story::Go* way = &go;
  for (;;) {
    const Place at = next(*way, vars);
    m.after = State::at(at, vars, s.duties);
    if (at.ended || scenario_.scenes[at.index].ask.kind != story::Kind::none) return;
    if (m.passed == kMostPassed) {
      m.after = State::at({true, first_ending(vars)}, vars, s.duties);
      return;
    }
    m.through[m.passed++] = at.index;
    way = &scenario_.scenes[at.index].go;
  }
}

std::uint16_t Stage::first_ending(story::Packed vars) const {
  for (std::size_t i = 0; i < scenario_.endings.size(); ++i) {
    const auto& e = scenario_.endings[i];
    if (!e.alternative && (!e.when || e.when->holds(vars))) return static_cast<std::uint16_t>(i);
  }
  return static_cast<std::uint16_t>(scenario_.endings.size() - 1);
}

Moved Stage::start(bool alternative) const {
  Moved m;
  const auto first = alternative && scenario_.notice ? scenario_.notice->alternative : std::uint16_t{0};
  m.before = m.after = State::at({false, first}, scenario_.first, 0);
  if (scenario_.scenes[first].ask.kind != story::Kind::none) return m;
  m.through[m.passed++] = first;
  follow(m, scenario_.scenes[first].go, m.before);
  return m;
}

Moved Stage::step(State s, Decision d) const {
  Moved m;
  m.before = s;
  const auto& at = scene(s);
  const auto& p = prepared(s);
  rules::Judgement local;
  const rules::Judgement* j = nullptr;
  if (at.ask.kind == story::Kind::choose) {
    const auto& one = p.options[d.code];
    j = &one.judgement;
    m.cost = one.cost;
  } else {
    local = judged(s, d);
    j = &local;
    m.cost = rules::decision_cost(judge_.book(), local.findings);
  }
  m.verdict = j->verdict;
  m.opened = j->opens & ~s.duties;
  m.discharged = s.duties & j->closes & ~j->opens;
  m.missed = j->missed;
  rules::Duties duties = (s.duties & ~j->closes) | j->opens;

  const story::Effect* effect = nullptr;
  const story::Go* go = &at.go;
  const auto take = [&](const auto& from) {
    effect = from.set ? &*from.set : nullptr;
    if (!from.go.empty()) go = &from.go;
    m.world = &from.world;
  };
  if (at.ask.kind == story::Kind::choose) {
    m.option = &at.ask.options[d.code];
    take(*m.option);
  } else {
    m.outcome = outcome(at.ask, d, m.verdict);
    if (m.outcome != nullptr) take(*m.outcome);
  }
  const auto vars = effect != nullptr ? effect->apply(s.vars()) : s.vars();
  if (effect != nullptr) m.fault = effect->fault(s.vars());

  m.overdue = judge_.due_at_scene_end(duties);
  duties &= ~m.overdue;
  follow(m, *go, State::at(s.place(), vars, duties));
  if (m.after.place().ended) {
    m.overdue |= duties;
    m.after.duties = 0;
  }
  if (m.overdue != 0) m.cost += rules::cost(judge_.book(), judge_.overdue(m.overdue));
  return m;
}

}  // namespace plumbline::play
