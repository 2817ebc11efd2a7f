#pragma once
// The figures of a scorecard without its words, for proving many attempts: what one decision did in one state
// is worked out once and remembered. For any attempt the figures are those of scorecard().

#include "play/session.hpp"
#include "score/breaching.hpp"
#include "score/scorecard.hpp"

#include <memory>

namespace plumbline::score {

/// The figures of one decision, wherever it is made in this state.
struct Figures {
  play::State after;
  int cost = 0, lost = 0, at_stake = 0;
  rules::Verdict verdict = rules::Verdict::permitted;
  std::vector<std::string> missed, met;  // ids of rules, sorted
  rules::Duties opens = 0, closes = 0;
  std::vector<Breaching> breaches;  // critical ones; their findings are left out
  int neglected = 0;                // critical breaches by duties that can't be met any more
};

/// The figures of an attempt.
struct Tally {
  struct One {
    std::string scene;
    std::uint64_t decision = 0;
    int cost = 0, lost = 0, at_stake = 0;
    rules::Verdict verdict = rules::Verdict::permitted;
    bool sure_and_wrong = false;
    std::vector<std::string> missed, met;
    bool operator==(const One&) const = default;
  };
  std::vector<One> decisions;
  bool finished = false;
  std::string ending;
  bool exact = false;
  int stake = 0, lost = 0, cost = 0;
  int mark = kProvisionalMark;
  bool provisional = true, passed = false;
  int breaches = 0, recovered = 0;  // critical ones that stand, and that were made good
  bool operator==(const Tally&) const = default;
};

/// One entry of a log, as little of it as the figures need. The name of the scene must outlive its use.
struct Made {
  bool taken_back = false;
  std::string_view scene;
  std::uint64_t decision = 0;
  play::Confidence confidence = play::Confidence::unsaid;
};

/// An attempt's figures without a copy of anything: for comparing.
struct Totals {
  bool finished = false, exact = false, passed = false;
  std::string_view ending;
  int stake = 0, lost = 0, cost = 0;
  int breaches = 0, recovered = 0;
};

/// Remembers figures; not for several threads at once. Stage and space must outlive it.
class Tallier {
 public:
  Tallier(const play::Stage& stage, const solve::Space* space);
  ~Tallier();
  Tallier(const Tallier&) = delete;
  Tallier& operator=(const Tallier&) = delete;

  /// Replays the log. "" or why it can't be replayed, as play::Session::resume says it.
  std::string tally(const play::Attempt& attempt, std::optional<int> mark, Tally& out);
  /// The same of a session that was played.
  Tally tally(const play::Session& session, std::optional<int> mark);

  /// The same in two steps, without copies: false when the log can't be replayed.
  bool replay(const std::vector<Made>& log, play::Mode mode, bool alternative);
  Totals totals(int mark) const;
  /// The decisions that stand after replay(), and their figures: until the next one.
  const std::vector<Made>& made() const;
  const std::vector<const Figures*>& figures() const;
  static bool sure_and_wrong(const Made& m, const Figures& f) {
    return m.confidence == play::Confidence::sure && f.verdict >= rules::Verdict::insufficient;
  }

 private:
  struct Memory;
  const Figures& figures(play::State s, play::Decision d);
  Figures work_out(play::State s, play::Decision d) const;

  const play::Stage& stage_;
  const solve::Space* space_;
  bool exact_[2] = {false, false};  // of the story, of its other version
  int stake_[2] = {0, 0};
  std::unique_ptr<Memory> memory_;
};

}  // namespace plumbline::score
