// What only the whole scenario shows: does the judge agree with the author, is anything at stake.

#include "rules/explain.hpp"
#include "story/circumstances.hpp"
#include "story/readers.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace plumbline::story {

namespace {

using rules::Verdict;

Meant meant_by(Verdict v) {
  if (v == Verdict::forbidden) return Meant::wrong;
  return v == Verdict::insufficient ? Meant::poor : Meant::best;
}

std::string_view in_words(Meant m) {
  switch (m) {
    case Meant::best: return "best";
    case Meant::poor: return "poor";
    case Meant::wrong: return "wrong";
    case Meant::unsaid: break;
  }
  return "";
}

std::vector<rules::Act> acts_of(const std::vector<Deed>& deeds) {
  std::vector<rules::Act> out;
  for (const auto& d : deeds) out.push_back(d.act);
  return out;
}

int severity(Verdict v) { return v == Verdict::forbidden ? 2 : v == Verdict::insufficient ? 1 : 0; }

/// The gravest finding on what is done, leaving aside what is left undone: for a part of a larger decision.
const rules::Finding* gravest_act(const rules::Judgement& j) {
  const rules::Finding* out = nullptr;
  for (const auto& f : j.findings)
    if ((f.act >= 0 || f.basis == rules::Basis::cited) &&
        (out == nullptr || severity(f.verdict) > severity(out->verdict)))
      out = &f;
  return out;
}

const rules::Finding* first_with(const rules::Judgement& j, Verdict v) {
  for (const auto& f : j.findings)
    if (f.verdict == v) return &f;
  return nullptr;
}

/// A pick or step can be short of something that another one adds, so only what is plainly right or wrong
/// counts.
bool part_agrees(Meant meant, const rules::Finding* gravest) {
  const int found = gravest == nullptr ? 0 : severity(gravest->verdict);
  return meant == Meant::best ? found < 2 : found > 0;
}

class Checking {
 public:
  Checking(const Scenario& s, const Reader& r) : s_(s), r_(r) {}

  /// False when so much has been judged that it must be enough.
  bool scene(const Scene& scene) {
    const auto& ask = scene.ask;
    const auto all = circumstances(s_, scene, nullptr);
    for (const auto& o : ask.options) option(o, ask.kind, o.when ? circumstances(s_, scene, &*o.when) : all);
    if (ask.kind == Kind::choose) at_stake(ask, all);
    if (ask.kind == Kind::grid || ask.kind == Kind::redact) whole(told(ask), ask, all);
    if (ask.kind == Kind::form) whole(filled_in(ask), ask, all);
    if (ask.kind == Kind::order) whole(row(ask), ask, all);
    return judged_ < kMostJudged;
  }

 private:
  void option(const Option& o, Kind kind, const std::vector<Circumstance>& all) {
    const auto acts = acts_of(o.deeds);
    bool agreed = true;
    for (const auto& now : all) {
      const auto setting = r_.judge.prepare(now.situation);
      rules::Judgement j;
      r_.judge.option(setting, acts, j, o.cites);
      judged_ += 1 + acts.size();
      const auto* finding = kind == Kind::choose ? first_with(j, j.verdict) : gravest_act(j);
      const bool agrees = o.meant == Meant::unsaid || (kind == Kind::choose ? meant_by(j.verdict) == o.meant
                                                                            : part_agrees(o.meant, finding));
      if (agreed && !agrees)
        differs(o.line, o.meant,
                kind == Kind::choose ? j.verdict
                : finding == nullptr ? Verdict::permitted
                                     : finding->verdict,
                finding, setting, acts, now);
      agreed = agreed && agrees;
      contradicted(o, setting, acts);
    }
  }

  void differs(int line, Meant meant, Verdict verdict, const rules::Finding* f, const rules::Setting& setting,
               const std::vector<rules::Act>& acts, const Circumstance& now) {
    const auto why = f == nullptr ? std::string()
                                  : fmt::format(" ({}: {})", r_.judge.book()[f->rule].id,
                                                rules::reason(r_.judge, setting, acts, *f));
    r_.notes.warning(
        "story.meant-differs", line,
        fmt::format("You mean this as {}; the judge finds it {}{}{}.", in_words(meant),
                    rules::to_string(verdict), now.words.empty() ? "" : " when " + now.words, why),
        "Look at what is done here, and at the scene's 'now': is a fact missing?");
  }

  void contradicted(const Option& o, const rules::Setting& setting, const std::vector<rules::Act>& acts) {
    if (o.cites.empty()) return;
    rules::Judgement j;
    r_.judge.option(setting, acts, j);
    for (const auto& cite : o.cites)
      for (const auto& f : j.findings)
        if (f.rule == cite.rule && (severity(f.verdict) == 0) != (severity(cite.verdict) == 0))
          r_.notes.warning(
              "story.cite-contradicts", o.line,
              fmt::format("You cite '{}' as {}; from the facts the judge finds: {} ({})",
                          r_.judge.book()[cite.rule].id, rules::to_string(cite.verdict),
                          rules::to_string(f.verdict), rules::reason(r_.judge, setting, acts, f)),
              "Leave the citation out, or change what is done.");
  }

  void at_stake(const Interaction& ask, const std::vector<Circumstance>& all) {
    if (ask.options.size() < 2) return;
    for (const auto& now : all) {
      const auto setting = r_.judge.prepare(now.situation);
      for (const auto& o : ask.options) {
        rules::Judgement j;
        r_.judge.option(setting, acts_of(o.deeds), j, o.cites);
        if (j.verdict != Verdict::permitted) return;
      }
    }
    r_.notes.warning("story.nothing-at-stake", ask.line,
                     "No option of this decision meets or fails anything.",
                     "Is a fact of the situation missing in 'now'?");
  }

  /// What the author means as best in a compound decision, judged as a whole.
  void whole(const std::vector<rules::Act>& acts, const Interaction& ask,
             const std::vector<Circumstance>& all) {
    for (const auto& now : all) {
      const auto setting = r_.judge.prepare(now.situation);
      rules::Judgement j;
      r_.judge.option(setting, acts, j);
      if (meant_by(j.verdict) != Meant::best)
        return differs(ask.line, Meant::best, j.verdict, first_with(j, j.verdict), setting, acts, now);
    }
  }

  std::vector<rules::Act> told(const Interaction& ask) const {
    std::vector<rules::Act> out;
    const auto& known = r_.words.known;
    for (std::size_t who = 0; who < ask.recipients.size(); ++who) {
      rules::Act tell = ask.act, keep = rules::default_act(r_.words, known.withhold);
      tell.fields[known.to] = keep.fields[known.to] =
          rules::bit(s_.cast[ask.recipients[who]].role.value_or(0));
      tell.fields[known.what] = keep.fields[known.what] = 0;
      for (std::size_t i = 0; i < ask.facts.size(); ++i) {
        const bool best = (ask.best >> (who * ask.facts.size() + i) & 1) != 0;
        (best ? tell : keep).fields[known.what] |= rules::bit(ask.facts[i].what);
      }
      keep.fields[known.what] &= ~tell.fields[known.what];
      if (tell.fields[known.what] != 0) out.push_back(tell);
      if (keep.fields[known.what] == 0) continue;
      for (auto& one : rules::split(r_.words, keep)) out.push_back(one);
    }
    return out;
  }

  std::vector<rules::Act> filled_in(const Interaction& ask) const {
    std::vector<rules::Act> out{ask.act};
    rules::Mask holds = 0;
    for (const auto& e : ask.entries) {
      const auto best = std::find_if(e.writings.begin(), e.writings.end(),
                                     [](const Writing& w) { return w.meant == Meant::best; });
      if (best == e.writings.end()) continue;
      holds |= best->holds;
      for (const auto& d : best->deeds) out.push_back(d.act);
    }
    if (const auto field = r_.words.field("holds")) out.front().fields[*field] = holds;
    if (holds == 0) out.erase(out.begin());
    return out;
  }

  static std::vector<rules::Act> row(const Interaction& ask) {
    std::vector<rules::Act> out;
    for (const auto& o : ask.options)
      if (o.meant == Meant::best)
        for (const auto& d : o.deeds) out.push_back(d.act);
    return out;
  }

  static constexpr std::size_t kMostJudged = 300'000;  // acts: about a second

  const Scenario& s_;
  const Reader& r_;
  std::size_t judged_ = 0;
};

}  // namespace

void check_scenario(const Scenario& s, const Reader& r) {
  Checking checking(s, r);
  for (const auto& scene : s.scenes) {
    if (checking.scene(scene)) continue;
    r.notes.warning("story.more-problems", scene.line,
                    "From this scene on, nothing was compared with the judge: there is too much of it.",
                    "Split the scenario in two.");
    break;
  }
  check_links(s, r);
}

}  // namespace plumbline::story
