// `plumbline judge`: verdicts on files of cases, one line per option.

#include "base/text.hpp"
#include "faces/command/commands.hpp"
#include "rules/explain.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <ostream>
#include <set>

namespace plumbline::command {

namespace {

using rules::Verdict;

std::string ids(const rules::Rulebook& book, const std::vector<rules::RuleIndex>& list) {
  std::vector<std::string> out;
  out.reserve(list.size());
  for (const auto r : list) out.push_back(book[r].id);
  return base::join(out, ",");
}

bool as_meant(story::Meant meant, Verdict v) {
  switch (meant) {
    case story::Meant::best: return v == Verdict::required || v == Verdict::permitted;
    case story::Meant::poor: return v == Verdict::insufficient;
    case story::Meant::wrong: return v == Verdict::forbidden;
    case story::Meant::unsaid: break;
  }
  return true;
}

std::string_view word(story::Meant m) {
  return m == story::Meant::best ? "best" : m == story::Meant::poor ? "poor" : "wrong";
}

/// Judges one file after the other.
class Court {
 public:
  Court(const World& world, const Shelf& shelf, const Judge& options)
      : world_(world), shelf_(shelf), options_(options) {}

  int operator()() {
    for (const auto& file : options_.files) judge(file);
    if (options_.expect) sum_up();
    world_.out.flush();
    return exit_;
  }

 private:
  void judge(const std::string& file) {
    const auto loaded = library::load_cases(shelf_, file);
    world_.err << in_words(loaded ? loaded->remarks : loaded.error().why) << std::flush;
    if (!loaded) {
      exit_ = std::max(exit_, exit_of(loaded.error()));
      return;
    }
    for (const auto& c : loaded->cases) {
      const auto now = shelf_.judge->prepare(c.now);
      for (const auto& o : c.options) judge(file, c, o, now);
    }
  }

  void judge(const std::string& file, const story::Case& c, const story::CaseOption& o,
             const rules::Setting& now) {
    const auto acts = acts_of(o);
    rules::Judgement j;
    shelf_.judge->option(now, acts, j, o.cites);
    ++judged_;
    const bool differs = options_.expect && compare(file, c, o, j);
    if (!options_.expect)
      world_.out << fmt::format("{}\t{}\t{}\t{}\n", one_line(c.id), one_line(o.label),
                                rules::to_string(j.verdict), ids(shelf_.book, rules::deciding(j)));
    if (options_.explain && (!options_.expect || differs)) explain(now, acts, o, j);
  }

  void explain(const rules::Setting& now, const std::vector<rules::Act>& acts, const story::CaseOption& o,
               const rules::Judgement& j) {
    std::set<std::string> said;  // several acts may be found the same
    for (const auto& f : j.findings) {
      auto reason = rules::reason(*shelf_.judge, now, acts, f);
      if (f.basis == rules::Basis::cited)
        for (const auto& cite : o.cites)
          if (cite.rule == f.rule && !cite.reason.empty()) reason = cite.reason;
      const auto basis = f.basis == rules::Basis::facts       ? ""
                         : f.basis == rules::Basis::appraisal ? " (rests on an appraisal)"
                                                              : " (cited by the author)";
      const auto line = fmt::format("    {}, {}, {}: {}{}{}\n", rules::to_string(f.verdict),
                                    shelf_.book.severities[f.severity].id, shelf_.book[f.rule].id,
                                    one_line(reason), basis, f.counted ? "" : " (listed only)");
      if (said.insert(line).second) world_.out << line;
    }
  }

  /// True when the judgement differs from what is expected; says in which way.
  bool compare(const std::string& file, const story::Case& c, const story::CaseOption& o,
               const rules::Judgement& j) {
    std::vector<std::string> what;
    const auto verdict = rules::to_string(j.verdict);
    if (o.expect && *o.expect != j.verdict)
      what.push_back(fmt::format("expected {}, judged {}", rules::to_string(*o.expect), verdict));
    if (!o.expect && !as_meant(o.meant, j.verdict))
      what.push_back(fmt::format("meant as {}, judged {}", word(o.meant), verdict));
    const auto deciding = rules::deciding(j);
    for (const auto r : o.rules)
      if (std::find(deciding.begin(), deciding.end(), r) == deciding.end())
        what.push_back(fmt::format("{} is not among the deciding rules ({})", shelf_.book[r].id,
                                   deciding.empty() ? "there are none" : ids(shelf_.book, deciding)));
    if (what.empty()) return false;
    ++differences_;
    exit_ = std::max<int>(exit_, kErrors);
    world_.out << fmt::format("{}:{}: {}, '{}': {}.\n", one_line(file), o.line, one_line(c.id),
                              one_line(o.label), base::join(what, "; "));
    return true;
  }

  void sum_up() {
    world_.out << (differences_ == 0 ? fmt::format("{} options, all as expected.\n", judged_)
                                     : fmt::format("{} of {} options differ.\n", differences_, judged_));
  }

  const World& world_;
  const Shelf& shelf_;
  const Judge& options_;
  int exit_ = kOk;
  int judged_ = 0;
  int differences_ = 0;
};

}  // namespace

int judge_cases(const World& world, const Shared& shared, const Judge& judge) {
  const auto shelf = open_shelf(world, shared);
  if (!shelf) return give_up(world, shelf.error());
  return Court(world, **shelf, judge)();
}

}  // namespace plumbline::command
