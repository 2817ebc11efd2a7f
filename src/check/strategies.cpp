// Blind strategies: a trainee who doesn't read, but picks by place, length or a habit. None may pass.

#include "base/bits.hpp"
#include "base/text.hpp"
#include "check/notebook.hpp"
#include "score/scorecard.hpp"
#include "solve/lines.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace plumbline::check {

namespace {

using play::Decision;
using rules::Act;
using story::Kind;

constexpr std::size_t kLongestCourse = 1000;  // decisions, before a circle is assumed

std::size_t length(const std::string& text) { return base::length_utf8(text); }

/// What a strategy looks for in an option: the one with the highest mark is taken, the first of equals.
/// Compound decisions: parts with a mark above `enough`; cells and phrases by `tells`.
struct Strategy {
  const char* name = "";
  std::function<double(const story::Interaction&, std::size_t option)> mark;
  double enough = 0;
  enum class Tells : std::uint8_t { nothing, everything, first, last, to_supervisor } tells = Tells::nothing;
  enum class Form : std::uint8_t { first, last, longest, shortest } form = Form::first;
};

/// How much of a person's facts an act tells: for those who go by caution or by openness.
class Habits {
 public:
  explicit Habits(const rules::Vocabulary& v)
      : v_(v),
        record_(v.verb("record")),
        decline_(v.verb("decline")),
        publish_(v.verb("publish")),
        supervisor_(v.fields[v.known.to].value("supervisor")) {}

  double told(const story::Option& o) const {
    double out = 0;
    for (const auto& d : o.deeds)
      if (d.act.verb == v_.known.disclose || d.act.verb == publish_)
        out += 1 + __builtin_popcountll(d.act.fields[v_.known.what]);
    return out;
  }
  double to_supervisor(const story::Option& o) const {
    return count(o, [&](const Act& a) {
      return supervisor_ && (a.fields[v_.known.to] & rules::bit(*supervisor_)) != 0;
    });
  }
  double recorded(const story::Option& o) const {
    return count(o, [&](const Act& a) { return a.verb == record_; });
  }
  double refused(const story::Option& o) const {
    return count(o, [&](const Act& a) { return a.verb == decline_ || a.verb == v_.known.withhold; });
  }
  bool is_supervisor(const story::CastMember& c) const { return c.role && c.role == supervisor_; }

 private:
  template <class F>
  static double count(const story::Option& o, F f) {
    return static_cast<double>(
        std::count_if(o.deeds.begin(), o.deeds.end(), [&](const story::Deed& d) { return f(d.act); }));
  }

  const rules::Vocabulary& v_;
  std::optional<rules::Index> record_, decline_, publish_, supervisor_;
};

double average_length(const story::Interaction& ask) {
  double sum = 0;
  for (const auto& o : ask.options) sum += static_cast<double>(length(o.text));
  return ask.options.empty() ? 0 : sum / static_cast<double>(ask.options.size());
}

std::vector<Strategy> strategies(const Habits& habits) {
  using Tells = Strategy::Tells;
  using Form = Strategy::Form;
  const auto place = [](const story::Interaction&, std::size_t i) { return static_cast<double>(i); };
  const auto longer = [](const story::Interaction& ask, std::size_t i) {
    return static_cast<double>(length(ask.options[i].text)) - average_length(ask);
  };
  const auto by = [&habits](double (Habits::*f)(const story::Option&) const, double sign = 1) {
    return [&habits, f, sign](const story::Interaction& ask, std::size_t i) {
      return sign * (habits.*f)(ask.options[i]);
    };
  };
  const auto against = [](auto f) {
    return [f](const story::Interaction& ask, std::size_t i) { return -f(ask, i); };
  };
  return {
      {"always the first", against(place), -0.5, Tells::first, Form::first},
      {"always the last", place, 0.5, Tells::last, Form::last},
      {"always the longest", longer, 0, Tells::everything, Form::longest},
      {"always the shortest", against(longer), 0, Tells::nothing, Form::shortest},
      {"always the most cautious", by(&Habits::told, -1), -0.5, Tells::nothing, Form::first},
      {"always tell the supervisor", by(&Habits::to_supervisor), 0.5, Tells::to_supervisor, Form::first},
      {"always document it", by(&Habits::recorded), 0.5, Tells::nothing, Form::longest},
      {"always refuse", by(&Habits::refused), 0.5, Tells::nothing, Form::first},
      {"always disclose", by(&Habits::told), 0.5, Tells::everything, Form::longest},
  };
}

class Blind {
 public:
  Blind(const play::Stage& stage, const Habits& habits, const Strategy& strategy)
      : stage_(stage), habits_(habits), strategy_(strategy) {}

  Decision decide(play::State s) const {
    const auto& ask = stage_.scene(s).ask;
    const auto offered = stage_.offered(s);
    switch (ask.kind) {
      case Kind::choose: return {best(ask, offered)};
      case Kind::select: return {picked(ask, offered)};
      case Kind::order: return {row(ask, offered)};
      case Kind::form: return {form(ask)};
      default: return {told(ask)};
    }
  }

 private:
  std::uint64_t best(const story::Interaction& ask, const std::vector<std::uint8_t>& offered) const {
    return *std::max_element(offered.begin(), offered.end(), [&](std::uint8_t a, std::uint8_t b) {
      return strategy_.mark(ask, a) < strategy_.mark(ask, b);
    });
  }
  bool likes(const story::Interaction& ask, std::uint8_t i) const {
    return strategy_.mark(ask, i) > strategy_.enough;
  }
  std::uint64_t picked(const story::Interaction& ask, const std::vector<std::uint8_t>& offered) const {
    std::uint64_t out = 0;
    for (const auto i : offered)
      if (likes(ask, i)) out |= std::uint64_t{1} << i;
    if (out == 0 && !offered.empty()) out = std::uint64_t{1} << best(ask, offered);
    return out;
  }
  /// Steps it likes, the best liked first.
  std::uint64_t row(const story::Interaction& ask, std::vector<std::uint8_t> offered) const {
    std::stable_sort(offered.begin(), offered.end(), [&](std::uint8_t a, std::uint8_t b) {
      return strategy_.mark(ask, a) > strategy_.mark(ask, b);
    });
    std::uint64_t out = 0;
    std::size_t place = 0;
    for (const auto i : offered)
      if (place == 0 || likes(ask, i)) out |= (std::uint64_t{i} + 1) << (4 * place++);
    return out;
  }
  std::uint64_t form(const story::Interaction& ask) const {
    std::uint64_t out = 0;
    for (std::size_t e = 0; e < ask.entries.size(); ++e)
      out |= (std::uint64_t{wording(ask.entries[e].writings)} + 1) << (4 * e);
    return out;
  }
  std::size_t wording(const std::vector<story::Writing>& all) const {
    using Form = Strategy::Form;
    const auto shorter = [](const story::Writing& a, const story::Writing& b) {
      return length(a.text) < length(b.text);
    };
    switch (strategy_.form) {
      case Form::first: return 0;
      case Form::last: return all.size() - 1;
      case Form::longest:
        return static_cast<std::size_t>(std::max_element(all.begin(), all.end(), shorter) - all.begin());
      case Form::shortest: break;
    }
    return static_cast<std::size_t>(std::min_element(all.begin(), all.end(), shorter) - all.begin());
  }
  std::uint64_t told(const story::Interaction& ask) const {
    using Tells = Strategy::Tells;
    const auto cells = ask.recipients.size() * ask.facts.size();
    const bool grid = ask.kind == Kind::grid;
    switch (strategy_.tells) {
      case Tells::nothing: return 0;
      case Tells::everything: return base::low_bits(cells);
      case Tells::first: return grid ? base::low_bits(ask.facts.size()) : 1;
      case Tells::last:
        return grid ? base::low_bits(cells) & ~base::low_bits(cells - ask.facts.size())
                    : std::uint64_t{1} << (cells - 1);
      case Tells::to_supervisor: break;
    }
    std::uint64_t out = 0;
    for (std::size_t r = 0; r < ask.recipients.size(); ++r)
      if (habits_.is_supervisor(stage_.scenario().cast[ask.recipients[r]]))
        out |= base::low_bits(ask.facts.size()) << (r * ask.facts.size());
    return out;
  }

  const play::Stage& stage_;
  const Habits& habits_;
  const Strategy& strategy_;
};

/// Plays to the end, or until nothing can be decided or it goes round in a circle.
template <class Decide>
play::Session played(const play::Stage& stage, Decide decide) {
  play::Session out(stage, {1, play::Mode::assessment, false});
  while (!out.ended() && out.moves().size() < kLongestCourse) {
    if (stage.scene(out.state()).ask.kind == Kind::choose && stage.offered(out.state()).empty()) break;
    if (!out.decide(decide(out.state())).empty()) break;
  }
  return out;
}

/// Nothing when the scenario has no exact scores.
std::optional<score::Score> scored(const solve::Space& space, const play::Session& session) {
  if (!space.complete() || !session.ended()) return std::nullopt;
  const int least = solve::least_cost(space);
  if (least == solve::kNever) return std::nullopt;
  int lost = -least;
  for (const auto& m : session.moves()) lost += m.cost;
  return score::Score{solve::at_stake(space), lost};
}

void one(Notebook& notes, Report& report, int mark, const Habits& habits, const Strategy& strategy) {
  const Blind blind(notes.stage(), habits, strategy);
  const auto session = played(notes.stage(), [&](play::State s) { return blind.decide(s); });
  StrategyReport r;
  r.name = strategy.name;
  r.ended = session.ended();
  const auto points = scored(notes.space(), session);
  r.score = points ? points->tenths() / 10.0 : 0;
  r.passed = points && points->reaches(mark) && !score::debrief(session).breach_stands;
  report.strategies.push_back(r);
  if (!r.passed) return;
  std::vector<std::string> path;
  for (std::size_t i = 0; i < session.moves().size(); ++i) {
    const auto& m = session.moves()[i];
    path.push_back(notes.stage().scene(m.before).id);
    path.push_back(solve::in_one_line(notes.stage(), m.before, session.standing()[i].decision));
  }
  notes.error(
      code::kBlindPasses, notes.scene(0),
      fmt::format("Without reading, by the rule \"{}\", one passes with {:.0f} of 100.", r.name, r.score),
      "Let the right answer be found by thinking only: change places, lengths, or what is offered.", path);
}

/// The decision that costs most at once, everywhere.
void worst(Notebook& notes) {
  constexpr int kMost = 20;
  const auto& space = notes.space();
  if (!space.complete()) return;
  const auto session = played(notes.stage(), [&](play::State s) {
    Decision out;
    int most = -1;
    if (const auto id = space.find(s))
      space.each_step(*id, [&](const solve::Step& step) {
        if (step.most <= most) return;
        most = step.most;
        out = step.move->dearest;
      });
    return out;
  });
  const auto points = scored(space, session);
  if (!points || !points->reaches(kMost)) return;
  notes.warning(
      code::kWorstScores, notes.scene(0),
      fmt::format("Taking the worst option everywhere still scores {} of 100.", in_words(*points)),
      "The best course has more at stake than the worst one meets: let the story go on after a bad decision, "
      "or let more be at stake there.");
}

}  // namespace

void check_strategies(Notebook& notes, Report& report, int mark) {
  const Habits habits(notes.stage().judge().book().vocabulary);
  for (const auto& s : strategies(habits)) one(notes, report, mark, habits, s);
  worst(notes);
}

}  // namespace plumbline::check
