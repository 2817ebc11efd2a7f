#include "faces/desktop/rule_views.hpp"

#include "base/text.hpp"
#include "faces/desktop/review_views.hpp"
#include "rules/clause_words.hpp"
#include "rules/relation_words.hpp"
#include "rules/sentence.hpp"
#include "score/in_words.hpp"

#include <fmt/format.h>

namespace plumbline::desktop {

namespace {

bool speaks_of(const rules::Rulebook& book, const rules::Rule& r, const std::vector<std::string>& words) {
  auto text =
      base::lower(fmt::format("{} {} {} {}", r.id, r.statement, r.why, score::domain_in_words(r.domain)));
  for (const auto& s : r.sources) text += " " + base::lower(book.sources[s.source].title + " " + s.section);
  for (const auto& w : words)
    if (text.find(w) == std::string::npos) return false;
  return true;
}

RuleRow row(const rules::Rulebook& book, const rules::Rule& r) {
  return {r.id,
          r.statement,
          book.severities[r.severity].id,
          std::string(rules::to_string(r.kind)),
          score::domain_in_words(r.domain),
          tone_of_severity(r.severity)};
}

/// "overrides confidentiality.default": the words, and each rule named after them.
void put_relation(const rules::Rulebook& book, const std::string& line,
                  std::vector<RulePage::Relation>& out) {
  std::vector<std::string> words;
  for (const auto& w : base::split(line, " ,;")) {
    const auto rule = book.find(w);
    if (!rule)
      words.push_back(w);
    else
      out.push_back({base::join(words, " "), w, book[*rule].statement});
  }
}

RulePage rule_page(const rules::Rulebook& book, rules::RuleIndex index) {
  const auto& r = book[index];
  RulePage p;
  p.id = r.id;
  p.statement = r.statement;
  p.why = r.why;
  p.kind = rules::to_string(r.kind);
  p.severity = rules::severity_in_words(book, r.severity);
  p.level = fmt::format("Level {}: {}", r.level, rules::level_in_words(r.level));
  p.domain = score::domain_in_words(r.domain);
  p.facet = r.facet;
  p.off = r.off;
  p.inferred = r.inferred;
  p.cited_only = r.cited_only;
  for (const auto& c : book.clauses)
    if (c.rule == index) p.clauses.push_back(rules::clause_in_words(book, c));
  for (const auto& s : r.sources)
    p.sources.push_back(
        fmt::format("{}, \"{}\" ({})", book.sources[s.source].title, s.section, book.sources[s.source].kind));
  for (const auto& line : rules::relations_in_words(book, index)) put_relation(book, line, p.relations);
  return p;
}

std::string edition(const rules::Rulebook& book) {
  return fmt::format("Rulebook {} of {}{}", book.edition, book.date,
                     book.agency.empty() ? "" : ", with the rules of " + book.agency);
}

}  // namespace

RulesView rules_view(const rules::Rulebook& book, const Rulebrowser& b) {
  RulesView v;
  v.search = b.search;
  v.domains = {"All subjects"};
  for (const auto& d : book.domains) v.domains.push_back(score::domain_in_words(d));
  v.severities = {"Any weight"};
  for (const auto& s : book.severities) v.severities.push_back(base::capitalised(s.id));
  v.domain = std::min(b.domain, v.domains.size() - 1);
  v.severity = std::min(b.severity, v.severities.size() - 1);
  v.of = static_cast<int>(book.rules.size());
  v.edition = edition(book);
  const auto words = base::split(base::lower(b.search));
  for (const auto& r : book.rules) {
    if (v.domain > 0 && r.domain != book.domains[v.domain - 1]) continue;
    if (v.severity > 0 && r.severity != v.severity - 1) continue;
    if (speaks_of(book, r, words)) v.rows.push_back(row(book, r));
  }
  if (const auto open = book.find(b.open)) v.page = rule_page(book, *open);
  return v;
}

Advising::Advising(const rules::Judge& judge) : judge_(judge) { anew(); }

void Advising::anew() {
  const auto& book = judge_.book();
  question_ = rules::opening(book, book.vocabulary.known.disclose);
  open_ = -1;
  more_ = false;
}

void Advising::open(int slot) { open_ = slot == open_ ? -1 : slot; }
void Advising::more(bool more) { more_ = more; }

void Advising::choose(int slot, int choice) {
  const auto& book = judge_.book();
  const auto s = rules::sentence(book, question_);
  if (slot < 0 || slot >= static_cast<int>(s.slots.size())) return;
  const auto& at = s.slots[static_cast<std::size_t>(slot)];
  if (choice < 0 || choice >= static_cast<int>(at.choices.size())) return;
  const auto& picked = at.choices[static_cast<std::size_t>(choice)];
  if (at.of == rules::Slot::Of::verb)
    question_ = rules::with_verb(book, question_, *book.vocabulary.verb(picked.id));
  else
    question_ = rules::with(book, question_, at,
                            at.several && picked.value != 0 ? at.chosen() ^ picked.value : picked.value);
  // The slot may stand elsewhere now, or be gone.
  const auto after = rules::sentence(book, question_);
  open_ = -1;
  for (std::size_t i = 0; i < after.slots.size(); ++i)
    if (after.slots[i].id == at.id && after.slots[i].of == at.of) open_ = static_cast<int>(i);
}

void Advising::take(int change) {
  const auto advice = rules::advise(judge_, question_);
  if (change < 0 || change >= static_cast<int>(advice.changes.size())) return;
  question_ = advice.changes[static_cast<std::size_t>(change)].question;
  open_ = -1;
}

namespace {

FindingView finding(const rules::Point& p) {
  FindingView f;
  f.rule = p.id;
  f.statement = p.statement;
  f.reason = p.reason;
  f.source = base::join(p.sources, "; ");
  f.severity = p.severity;
  f.verdict = rules::title(p.verdict);
  f.basis = score::basis_in_words(p.basis);
  f.tone = tone_of(p.verdict);
  f.counted = p.counted;
  return f;
}

}  // namespace

AdvisorView Advising::view() const {
  const auto& book = judge_.book();
  const auto s = rules::sentence(book, question_);
  const auto advice = rules::advise(judge_, question_);
  AdvisorView v;
  v.more = more_;
  v.notice = book.notice;
  v.edition = edition(book);
  for (const auto& slot : s.slots) {
    AdvisorView::Slot out{slot.label, slot.words, slot.several, {}};
    for (const auto& c : slot.choices) out.choices.push_back({c.id, c.words, c.gloss, c.chosen});
    v.slots.push_back(std::move(out));
    v.has_more = v.has_more || slot.more;
  }
  for (const auto& p : s.pieces)
    if (!p.more || more_) v.pieces.push_back({p.text, p.slot});
  v.open = open_;
  v.verdict = rules::title(advice.verdict);
  v.headline = advice.headline;
  v.tone = tone_of(advice.verdict);
  for (const auto& p : advice.points) v.findings.push_back(finding(p));
  for (const auto& f : advice.follows) v.follows.push_back(fmt::format("{} ({})", f.statement, f.deadline));
  for (const auto& c : advice.changes)
    v.changes.push_back({std::string(rules::title(c.verdict)), c.words, tone_of(c.verdict)});
  return v;
}

}  // namespace plumbline::desktop
