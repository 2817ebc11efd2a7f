#include "score/tally.hpp"

#include "solve/lines.hpp"

#include <algorithm>
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
  Figures last;
  std::vector<const Figures*> standing;
  std::vector<const play::Entry*> entries;
  std::vector<Figures> kept;  // of those that aren't remembered
};

Tallier::Tallier(const play::Stage& stage, const solve::Space* space)
    : stage_(stage), space_(space), memory_(std::make_unique<Memory>()) {
  if (space_ == nullptr || !space_->complete()) return;
  exact_ = true;
  stake_ = solve::at_stake(*space_, false);
  stake_other_ = stage.scenario().notice ? solve::at_stake(*space_, true) : 0;
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
  if (exact_)
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

std::string Tallier::tally(const play::Attempt& attempt, std::optional<int> mark, Tally& out) {
  // A log that doesn't fit is said by the session, which knows how.
  const auto refused = [&] {
    const auto session = play::Session::resume(stage_, attempt);
    return session ? std::string("The attempt can't be replayed.") : session.error().front().message;
  };
  auto& standing = memory_->standing;
  auto& entries = memory_->entries;
  standing.clear();
  entries.clear();
  memory_->kept.clear();
  memory_->kept.reserve(attempt.log.size());
  if (attempt.alternative && !stage_.scenario().notice) return refused();
  const auto opening = stage_.start(attempt.alternative).after;
  const auto here = [&] { return standing.empty() ? opening : standing.back()->after; };
  for (const auto& e : attempt.log) {
    if (e.kind == play::Entry::Kind::taken_back) {
      if (attempt.mode != play::Mode::practice || standing.empty() || entries.back()->scene != e.scene)
        return refused();
      standing.pop_back();
      entries.pop_back();
      continue;
    }
    const auto s = here();
    if (s.place().ended) return refused();
    const auto& scene = stage_.scene(s);
    if (scene.id != e.scene || !play::problem(scene.ask, s.vars(), e.decision).empty()) return refused();
    standing.push_back(&figures(s, e.decision));
    entries.push_back(&e);
  }
  sum_up(attempt, here(), mark, out);
  return {};
}

void Tallier::sum_up(const play::Attempt& about, play::State end, std::optional<int> mark, Tally& out) {
  const auto& standing = memory_->standing;
  out = {};
  out.mark = mark.value_or(kProvisionalMark);
  out.provisional = !mark;
  out.finished = end.place().ended;
  if (out.finished) out.ending = stage_.scenario().endings[end.place().index].title;
  out.exact = exact_ && solve::least_cost(*space_, about.alternative) != solve::kNever;
  if (out.exact) out.stake = about.alternative ? stake_other_ : stake_;
  out.decisions.reserve(standing.size());
  for (std::size_t i = 0; i < standing.size(); ++i) {
    const auto& f = *standing[i];
    const auto& e = *memory_->entries[i];
    const bool sure = e.confidence == play::Confidence::sure && f.verdict >= Verdict::insufficient;
    out.decisions.push_back({e.scene, e.decision.code, f.cost, out.exact ? f.lost : 0,
                             out.exact ? f.at_stake : 0, f.verdict, sure, f.missed, f.met});
    out.cost += f.cost;
    if (out.exact) out.lost += f.lost;
    out.breaches += f.neglected;
    for (const auto& b : f.breaches) {
      bool good = false;
      for (std::size_t later = b.at_once ? i : i + 1; later < standing.size() && !good; ++later)
        good = made_good(b, standing[later]->opens, standing[later]->closes);
      ++(good ? out.recovered : out.breaches);
    }
  }
  out.passed = out.exact && out.finished && Score{out.stake, out.lost}.reaches(out.mark) && out.breaches == 0;
}

Tally Tallier::tally(const play::Session& session, std::optional<int> mark) {
  Tally out;
  tally(session.attempt(), mark, out);
  return out;
}

}  // namespace plumbline::score
