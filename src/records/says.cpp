#include "records/says.hpp"

#include "base/text.hpp"
#include "records/bytes.hpp"

#include <algorithm>

namespace plumbline::records {

namespace {

/// Which form the bytes are in; each struct counts its own.
constexpr std::uint64_t kForm = 1;

Writer begin() {
  Writer w;
  w.number(kForm);
  return w;
}

std::string words(Reader& r) { return std::string(r.text()); }

int small(Reader& r) { return static_cast<int>(r.number(1U << 30)); }

/// Rule ids once, then by their number: an attempt names the same few rules over and over.
using Dictionary = std::vector<std::string>;

Dictionary dictionary_of(const score::Tally& s) {
  Dictionary out;
  for (const auto& d : s.decisions)
    for (const auto* list : {&d.missed, &d.met}) out.insert(out.end(), list->begin(), list->end());
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

void write_rules(Writer& w, const Dictionary& all, const std::vector<std::string>& ids) {
  w.number(ids.size());
  for (const auto& id : ids)
    w.number(static_cast<std::uint64_t>(std::lower_bound(all.begin(), all.end(), id) - all.begin()));
}

void write_one(Writer& w, const Dictionary& all, const score::Tally::One& d) {
  w.text(d.scene).number(d.decision);
  w.number(static_cast<std::uint64_t>(d.cost)).number(static_cast<std::uint64_t>(d.lost));
  w.number(static_cast<std::uint64_t>(d.at_stake)).number(static_cast<std::uint64_t>(d.verdict));
  w.flag(d.sure_and_wrong);
  write_rules(w, all, d.missed);
  write_rules(w, all, d.met);
}

void read_rules(Reader& r, std::size_t known, std::vector<std::uint32_t>& into) {
  into.resize(r.count());
  for (auto& place : into) place = static_cast<std::uint32_t>(r.number(known == 0 ? 0 : known - 1));
  if (known == 0 && !into.empty()) r.fail();
}

void read_one(Reader& r, std::size_t known, ScoredView::One& d) {
  d.scene = r.text();
  d.decision = r.number();
  d.cost = small(r);
  d.lost = small(r);
  d.at_stake = small(r);
  d.verdict = static_cast<rules::Verdict>(r.number(static_cast<std::uint64_t>(rules::Verdict::forbidden)));
  d.sure_and_wrong = r.flag();
  const auto from = r.rest();
  read_rules(r, known, d.missed);
  read_rules(r, known, d.met);
  d.rules = from.substr(0, from.size() - r.rest().size());
}

}  // namespace

std::string write(const Begun& b) {
  auto w = begin();
  w.raw(b.person).text(b.scenario).text(b.version).text(b.scenario_hash);
  w.text(b.rulebook_edition).text(b.rulebook_hash).number(b.seed);
  w.number(static_cast<std::uint64_t>(b.mode)).flag(b.alternative);
  w.number(b.mark ? static_cast<std::uint64_t>(*b.mark) + 1 : 0).text(b.program);
  return w.take();
}

bool read(std::string_view payload, Begun& b) {
  Reader r(payload);
  r.form(kForm);
  b.person = r.raw<16>();
  b.scenario = words(r);
  b.version = words(r);
  b.scenario_hash = words(r);
  b.rulebook_edition = words(r);
  b.rulebook_hash = words(r);
  b.seed = r.number();
  b.mode = static_cast<play::Mode>(r.number(1));
  b.alternative = r.flag();
  const auto mark = r.number(101);
  b.mark = mark == 0 ? std::nullopt : std::optional<int>(static_cast<int>(mark) - 1);
  b.program = words(r);
  return r.done();
}

std::string write(const Decided& d) {
  auto w = begin();
  w.text(d.scene).number(d.decision).flag(d.late).number(static_cast<std::uint64_t>(d.confidence));
  w.number(d.dwell).text(d.reason);
  return w.take();
}

bool read(std::string_view payload, DecidedView& d) {
  Reader r(payload);
  r.form(kForm);
  d.scene = r.text();
  d.decision = r.number();
  d.late = r.flag();
  d.confidence = static_cast<play::Confidence>(r.number(3));
  d.dwell = r.number();
  d.reason = r.text();
  return r.done();
}

bool read(std::string_view payload, Decided& d) {
  DecidedView v;
  if (!read(payload, v)) return false;
  d = {std::string(v.scene), v.decision, v.late, v.confidence, v.dwell, std::string(v.reason)};
  return true;
}

std::string write(const TakenBack& t) { return begin().text(t.scene).take(); }

bool read(std::string_view payload, TakenBack& t) {
  Reader r(payload);
  r.form(kForm);
  t.scene = words(r);
  return r.done();
}

std::string write(const Scored& s) {
  const auto& t = s.tally;
  auto w = begin();
  w.text(s.rulebook_edition).text(s.rulebook_hash).text(s.program);
  w.flag(t.finished).text(t.ending).flag(t.exact);
  for (const int n : {t.stake, t.lost, t.cost, t.mark}) w.number(static_cast<std::uint64_t>(n));
  w.flag(t.provisional).flag(t.passed);
  w.number(static_cast<std::uint64_t>(t.breaches)).number(static_cast<std::uint64_t>(t.recovered));
  const auto all = dictionary_of(t);
  w.number(all.size());
  for (const auto& id : all) w.text(id);
  w.number(t.decisions.size());
  for (const auto& d : t.decisions) write_one(w, all, d);
  return w.take();
}

bool read(std::string_view payload, ScoredView& s) {
  Reader r(payload);
  r.form(kForm);
  s.rulebook_edition = r.text();
  s.rulebook_hash = r.text();
  s.program = r.text();
  s.finished = r.flag();
  s.ending = r.text();
  s.exact = r.flag();
  for (int* n : {&s.stake, &s.lost, &s.cost, &s.mark}) *n = small(r);
  s.provisional = r.flag();
  s.passed = r.flag();
  s.breaches = small(r);
  s.recovered = small(r);
  const auto from = r.rest();
  s.rules.resize(r.count());
  for (auto& id : s.rules) id = r.text();
  s.named = from.substr(0, from.size() - r.rest().size());
  s.count = r.count();
  for (std::size_t i = 0; i < s.count && r.ok(); ++i) {
    if (i == s.decisions.size()) s.decisions.emplace_back();
    read_one(r, s.rules.size(), s.decisions[i]);
  }
  return r.done();
}

bool read(std::string_view payload, Scored& s) {
  ScoredView v;
  if (!read(payload, v)) return false;
  s.rulebook_edition = v.rulebook_edition;
  s.rulebook_hash = v.rulebook_hash;
  s.program = v.program;
  auto& t = s.tally;
  t = {};
  t.finished = v.finished;
  t.ending = v.ending;
  t.exact = v.exact;
  t.stake = v.stake;
  t.lost = v.lost;
  t.cost = v.cost;
  t.mark = v.mark;
  t.provisional = v.provisional;
  t.passed = v.passed;
  t.breaches = v.breaches;
  t.recovered = v.recovered;
  const auto ids = [&](const std::vector<std::uint32_t>& places) {
    std::vector<std::string> out;
    for (const auto p : places) out.emplace_back(v.rules[p]);
    return out;
  };
  for (std::size_t i = 0; i < v.count; ++i) {
    const auto& d = v.decisions[i];
    t.decisions.push_back({std::string(d.scene), d.decision, d.cost, d.lost, d.at_stake, d.verdict,
                           d.sure_and_wrong, ids(d.missed), ids(d.met)});
  }
  return true;
}

std::string write(const Noted& n) {
  return begin().number(n.decision ? std::uint64_t{*n.decision} + 1 : 0).text(n.text).take();
}

bool read(std::string_view payload, Noted& n) {
  Reader r(payload);
  r.form(kForm);
  const auto d = r.number(std::uint64_t{1} << 32U);
  n.decision = d == 0 ? std::nullopt : std::optional<std::uint32_t>(static_cast<std::uint32_t>(d - 1));
  n.text = words(r);
  return r.done();
}

std::string write(const Withdrawn& w) { return begin().number(w.note).take(); }

bool read(std::string_view payload, Withdrawn& w) {
  Reader r(payload);
  r.form(kForm);
  w.note = static_cast<std::uint32_t>(r.number((std::uint64_t{1} << 32U) - 1));
  return r.done();
}

std::string write(const Enrolled& p) {
  return begin().text(p.name).text(p.badge).raw(p.group).text(p.pin).flag(p.away).take();
}

bool read(std::string_view payload, Enrolled& p) {
  Reader r(payload);
  r.form(kForm);
  p.name = words(r);
  p.badge = words(r);
  p.group = r.raw<16>();
  p.pin = words(r);
  p.away = r.flag();
  return r.done();
}

std::string write(const Certified& c) {
  auto w = begin();
  w.text(c.code).text(c.name).text(c.title).signed_number(c.at).number(c.grounds.size());
  for (const auto& g : c.grounds) w.raw(g.attempt).raw(g.score);
  return w.take();
}

bool read(std::string_view payload, Certified& c) {
  Reader r(payload);
  r.form(kForm);
  c.code = words(r);
  c.name = words(r);
  c.title = words(r);
  c.at = r.signed_number();
  c.grounds.clear();
  const auto grounds = r.count();
  for (std::size_t i = 0; i < grounds && r.ok(); ++i) {
    Certified::Ground g;
    g.attempt = r.raw<16>();
    g.score = r.raw<32>();
    c.grounds.push_back(g);
  }
  return r.done();
}

std::string write(const Grouped& g) { return begin().text(g.name).flag(g.away).take(); }

bool read(std::string_view payload, Grouped& g) {
  Reader r(payload);
  r.form(kForm);
  g.name = words(r);
  g.away = r.flag();
  return r.done();
}

std::string write(const Erased& e) { return begin().number(e.events).signed_number(e.at).text(e.why).take(); }

bool read(std::string_view payload, Erased& e) {
  Reader r(payload);
  r.form(kForm);
  e.events = r.number();
  e.at = r.signed_number();
  e.why = words(r);
  return r.done();
}

std::string write(const Founded& f) { return begin().raw(f.key).text(f.name).take(); }

bool read(std::string_view payload, Founded& f) {
  Reader r(payload);
  r.form(kForm);
  f.key = r.raw<32>();
  f.name = words(r);
  return r.done();
}

std::string write(const Merged& m) {
  return begin().raw(m.key).number(m.events).raw(m.journal).number(m.taken).text(m.from).take();
}

bool read(std::string_view payload, Merged& m) {
  Reader r(payload);
  r.form(kForm);
  m.key = r.raw<32>();
  m.events = r.number();
  m.journal = r.raw<32>();
  m.taken = r.number();
  m.from = words(r);
  return r.done();
}

std::string write(const Guarded& g) { return begin().text(g.passphrase).take(); }

bool read(std::string_view payload, Guarded& g) {
  Reader r(payload);
  r.form(kForm);
  g.passphrase = words(r);
  return r.done();
}

}  // namespace plumbline::records
