#include "score/tally.hpp"

#include "solve/lines.hpp"

#include <algorithm>
#include <deque>
#include <set>
#include <unordered_map>

namespace plumbline::score {

namespace {

using rules::Verdict;

/// Beyond these nothing more is remembered; figures are then worked out each time.
constexpr std::size_t kMostRemembered = 2'000'000;

struct Asked {
  play::State state;
  std::uint64_t decision = 0;
  bool operator==(const Asked&) const = default;
};

struct AskedHash {
  std::size_t operator()(const Asked& a) const {
    std::uint64_t h = a.state.word * 0x9E3779B97F4A7C15ULL;
    h = (h ^ (h >> 29) ^ a.state.duties) * 0xBF58476D1CE4E5B9ULL;
    h = (h ^ (h >> 32) ^ a.decision) * 0x94D049BB133111EBULL;
    return static_cast<std::size_t>(h ^ (h >> 31));
  }
};

void sort_rules(const rules::Judge& judge, const rules::Judgement& j, const play::Moved& m, Figures& out) {
  const auto& book = judge.book();
  std::set<std::string> missed, met;
  for (const auto& f : j.findings)
    if (f.counted) (f.verdict >= Verdict::insufficient ? missed : met).insert(book[f.rule].id);
  for (rules::Duties left = m.discharged; left != 0; left &= left - 1)
    met.insert(book[judge.duty(__builtin_ctzll(left)).rule].id);
  for (const auto& f : judge.overdue(m.overdue)) missed.insert(book[f.rule].id);
  out.missed.assign(missed.begin(), missed.end());
  std::set_difference(met.begin(), met.end(), missed.begin(), missed.end(), std::back_inserter(out.met));
}

}  // namespace

struct Tallier::Memory {
  std::unordered_map<Asked, Figures, AskedHash> figures;
  std::vector<const Figures*> standing;
  std::vector<Made> made, log;
  std::deque<Figures> kept;  // of those that aren't remembered
  play::State end;
  bool alternative = false;
};

Tallier::Tallier(const play::Stage& stage, const solve::Space* space)
    : stage_(stage), space_(space), memory_(std::make_unique<Memory>()) {
  if (space_ == nullptr || !space_->complete()) return;
  for (const bool other : {false, true}) {
    if (other && !stage.scenario().notice) continue;
    exact_[other] = solve::least_cost(*space_, other) != solve::kNever;
    stake_[other] = solve::at_stake(*space_, other);
  }
}

Tallier::~Tallier() = default;

Figures Tallier::work_out(play::State s, play::Decision d) const {
  const auto& judge = stage_.judge();
  const auto m = stage_.step(s, d);
  const auto j = stage_.judged(s, d);
  Figures out;
  out.after = m.after;
  out.cost = m.cost;
  out.verdict = m.verdict;
  out.opens = j.opens;
  out.closes = j.closes;
  sort_rules(judge, j, m, out);
  for (const auto& b : breaching(judge, j))
    if (b.critical) out.breaches.push_back({nullptr, b.repairs, true, b.at_once});
  for (const auto& f : judge.overdue(m.overdue))
    if (f.verdict == Verdict::forbidden && f.severity == 0) ++out.neglected;
  if (exact_[0] || exact_[1])
    if (const auto w = solve::weigh(*space_, m)) {
      out.lost = w->lost();
      out.at_stake = w->at_stake();
    }
  return out;
}

const Figures& Tallier::figures(play::State s, play::Decision d) {
  auto& known = memory_->figures;
  if (const auto at = known.find({s, d.code}); at != known.end()) return at->second;
  if (known.size() < kMostRemembered) return known.emplace(Asked{s, d.code}, work_out(s, d)).first->second;
  memory_->kept.push_back(work_out(s, d));
  return memory_->kept.back();
}

const std::vector<Made>& Tallier::made() const { return memory_->made; }
const std::vector<const Figures*>& Tallier::figures() const { return memory_->standing; }

bool Tallier::replay(const std::vector<Made>& log, play::Mode mode, bool alternative) {
  auto& [known, standing, made, own_log, kept, end, other] = *memory_;
  static_cast<void>(known);
  static_cast<void>(own_log);
  standing.clear();
  made.clear();
  kept.clear();
  other = alternative;
  if (alternative && !stage_.scenario().notice) return false;
  const auto opening = stage_.start(alternative).after;
  end = opening;
  for (const auto& e : log) {
    if (e.taken_back) {
      if (mode != play::Mode::practice || made.empty() || made.back().scene != e.scene) return false;
      standing.pop_back();
      made.pop_back();
      end = standing.empty() ? opening : standing.back()->after;
      continue;
    }
    if (end.place().ended) return false;
    const auto& scene = stage_.scene(end);
    const play::Decision d{e.decision};
    if (scene.id != e.scene || !play::problem(scene.ask, end.vars(), d).empty()) return false;
    standing.push_back(&figures(end, d));
    made.push_back(e);
    end = standing.back()->after;
  }
  return true;
}

Totals Tallier::totals(int mark) const {
  const auto& standing = memory_->standing;
  const auto end = memory_->end.place();
  Totals t;
  t.finished = end.ended;
  if (t.finished) t.ending = stage_.scenario().endings[end.index].title;
  t.exact = exact_[memory_->alternative];
  if (t.exact) t.stake = stake_[memory_->alternative];
  for (std::size_t i = 0; i < standing.size(); ++i) {
    const auto& f = *standing[i];
    t.cost += f.cost;
    if (t.exact) t.lost += f.lost;
    t.breaches += f.neglected;
    for (const auto& b : f.breaches) {
      bool good = false;
      for (std::size_t later = b.at_once ? i : i + 1; later < standing.size() && !good; ++later)
        good = made_good(b, standing[later]->opens, standing[later]->closes);
      ++(good ? t.recovered : t.breaches);
    }
  }
  t.passed = t.exact && t.finished && Score{t.stake, t.lost}.reaches(mark) && t.breaches == 0;
  return t;
}

std::string Tallier::tally(const play::Attempt& attempt, std::optional<int> mark, Tally& out) {
  auto& log = memory_->log;
  log.clear();
  for (const auto& e : attempt.log)
    log.push_back({e.kind == play::Entry::Kind::taken_back, e.scene, e.decision.code, e.confidence});
  if (!replay(log, attempt.mode, attempt.alternative)) {
    // The session knows how to say why.
    const auto session = play::Session::resume(stage_, attempt);
    return session ? std::string("The attempt can't be replayed.") : session.error().front().message;
  }
  out = {};
  out.mark = mark.value_or(kProvisionalMark);
  out.provisional = !mark;
  const auto t = totals(out.mark);
  out.finished = t.finished;
  out.ending = t.ending;
  out.exact = t.exact;
  out.stake = t.stake;
  out.lost = t.lost;
  out.cost = t.cost;
  out.breaches = t.breaches;
  out.recovered = t.recovered;
  out.passed = t.passed;
  for (std::size_t i = 0; i < made().size(); ++i) {
    const auto& f = *figures()[i];
    const auto& m = made()[i];
    out.decisions.push_back({std::string(m.scene), m.decision, f.cost, t.exact ? f.lost : 0,
                             t.exact ? f.at_stake : 0, f.verdict, sure_and_wrong(m, f), f.missed, f.met});
  }
  return {};
}

Tally Tallier::tally(const play::Session& session, std::optional<int> mark) {
  Tally out;
  tally(session.attempt(), mark, out);
  return out;
}

}  // namespace plumbline::score
