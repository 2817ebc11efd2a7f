#include "rules/advisor.hpp"

#include "rules/explain.hpp"
#include "rules/neighbours.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace plumbline::rules {

namespace {

constexpr int kOfEach = 2;  // changes told of per verdict

bool good(Verdict v) { return v < Verdict::insufficient; }

/// What is right stays right in many ways; only that it would become a duty is worth a word, once.
bool worth_telling(Verdict from, Verdict to, int so_far) {
  if (from == to || so_far >= kOfEach) return false;
  return !good(from) || !good(to) || (to == Verdict::required && so_far == 0);
}

/// The judge speaks of what was done; the advisor of what somebody has in mind.
std::string in_prospect(const Rulebook& book, const Finding& f, std::string reason) {
  if (f.why == Finding::Why::done) return "This is what the rule asks for. " + book[f.rule].statement;
  if (f.why == Finding::Why::had_to_be_told) return "It has to be told. " + book[f.rule].statement;
  return reason;
}

/// A question before the judge; keeps alive what the judge looks at.
struct Case {
  explicit Case(const Judge& judge, const Question& q, Judgement& out)
      : acts(split(judge.book().vocabulary, q.act)) {
    now = judge.prepare(q.now);
    judge.option(now, acts, out);
  }
  std::vector<Act> acts;
  Setting now;
};

std::vector<std::string> sources(const Rulebook& book, const Rule& rule) {
  std::vector<std::string> out;
  for (const auto& s : rule.sources)
    out.push_back(fmt::format("{}, section '{}'", book.sources[s.source].title, s.section));
  return out;
}

std::vector<Point> points(const Judge& judge, const Case& c, const Judgement& j) {
  const auto& book = judge.book();
  std::vector<Point> out;
  for (const auto& f : j.findings) {
    const auto& rule = book[f.rule];
    Point p{f.rule,
            rule.id,
            rule.statement,
            in_prospect(book, f, reason(judge, c.now, c.acts, f)),
            sources(book, rule),
            book.severities[f.severity].id,
            f.verdict,
            f.basis,
            f.counted,
            f.act < 0};
    if (std::find(out.begin(), out.end(), p) == out.end())
      out.push_back(std::move(p));  // several acts, one finding
  }
  return out;
}

std::string deadline(const Clause& c) {
  switch (c.deadline) {
    case Deadline::scene: return "before you turn to something else";
    case Deadline::end: return "before the matter is closed";
    case Deadline::now: break;
  }
  return "as soon as the danger is dealt with";  // only danger lets a duty of the moment wait
}

std::vector<Following> follows(const Judge& judge, Duties open) {
  std::vector<Following> out;
  for (; open != 0; open &= open - 1) {
    const auto& c = judge.duty(__builtin_ctzll(open));
    const auto& rule = judge.book()[c.rule];
    Following f{c.rule, rule.id, rule.statement, deadline(c)};
    if (std::find(out.begin(), out.end(), f) == out.end()) out.push_back(std::move(f));
  }
  return out;
}

std::string headline(const Advice& a) {
  if (a.points.empty()) return "No rule in this rulebook stands against it, and none asks for it.";
  const auto& first = a.points.front();
  if (first.verdict != a.verdict) return "No rule in this rulebook stands against it.";
  if (first.undone && a.verdict >= Verdict::insufficient)
    return "As things are, something else has to be done too. " + first.reason;
  return first.reason;
}

/// The finding that decides is about the act, not about something else the situation asks for.
bool about_the_act(const Judgement& j) { return j.findings.empty() || j.findings.front().act >= 0; }

std::vector<Change> changes(const Judge& judge, const Question& q, const Judgement& judged) {
  const auto& v = judge.book().vocabulary;
  struct Taken {
    Verdict verdict;
    Difference what;
  };
  std::vector<Taken> taken;
  std::array<int, 4> count{};
  std::vector<Change> out;
  Judgement j;
  for (const auto& n : neighbours(judge, q, judged)) {
    const Case c(judge, n.question, j);
    const auto verdict = j.verdict;
    if (!worth_telling(judged.verdict, verdict, count[static_cast<std::size_t>(verdict)])) continue;
    if (!about_the_act(j)) continue;
    const auto d = difference(v, q, n.question);
    const bool told = std::any_of(taken.begin(), taken.end(), [&](const Taken& t) {
      return t.verdict == verdict && (t.what.within(d) || d.within(t.what));
    });
    if (told) continue;
    taken.push_back({verdict, d});
    ++count[static_cast<std::size_t>(verdict)];
    out.push_back({n.question, verdict, change_words(v, q, n.question)});
  }
  std::stable_sort(out.begin(), out.end(),
                   [](const Change& a, const Change& b) { return a.verdict < b.verdict; });
  return out;
}

}  // namespace

Advice advise(const Judge& judge, const Question& q) {
  Judgement j;
  const Case c(judge, q, j);
  Advice out;
  out.verdict = j.verdict;
  out.points = points(judge, c, j);
  out.headline = headline(out);
  for (const auto r : j.names) out.stakes.push_back({r, judge.book()[r].id, judge.book()[r].statement});
  out.follows = follows(judge, j.opens);
  out.changes = changes(judge, q, j);
  return out;
}

std::string_view title(Verdict v) {
  switch (v) {
    case Verdict::required: return "Required";
    case Verdict::insufficient: return "Not enough";
    case Verdict::forbidden: return "Forbidden";
    case Verdict::permitted: break;
  }
  return "Permitted";
}

}  // namespace plumbline::rules
