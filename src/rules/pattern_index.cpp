#include "rules/pattern_index.hpp"

namespace plumbline::rules {

namespace {

PatternBits unite(const std::vector<PatternBits>& by_value, Mask values) {
  PatternBits out;
  for (Mask left = values; left != 0; left &= left - 1) {
    const auto i = static_cast<std::size_t>(__builtin_ctzll(left));
    if (i < by_value.size()) out |= by_value[i];
  }
  return out;
}

}  // namespace

PatternIndex::PatternIndex(const Rulebook& book) : book_(&book) {
  const auto& v = book.vocabulary;
  const auto prepare = [](Column& c, std::size_t values) {
    c.accept.resize(values);
    c.reject.resize(values);
    c.free.word.fill(~std::uint64_t{0});
  };
  prepare(verbs_, v.verbs.size());
  fields_.resize(v.fields.size());
  for (std::size_t i = 0; i < fields_.size(); ++i)
    prepare(fields_[i], i == v.known.ground ? 64 : v.fields[i].values.size());
  situation_.resize(v.situation.size());
  for (std::size_t i = 0; i < situation_.size(); ++i) prepare(situation_[i], v.situation[i].values.size());

  for (std::size_t c = 0; c < book.clauses.size(); ++c) {
    const Clause& clause = book.clauses[c];
    Slots s;
    const auto put = [&](const Pattern& p, Part part, std::size_t nth) {
      add(p, owners_.size());
      kinds_[static_cast<std::size_t>(clause.kind)].set(owners_.size());
      parts_[static_cast<std::size_t>(part)].set(owners_.size());
      owners_.push_back({static_cast<std::uint16_t>(c), part, static_cast<std::uint8_t>(nth)});
    };
    const auto all = [&](const std::vector<Pattern>& list, Part part) {
      const auto first = static_cast<std::uint16_t>(owners_.size());
      for (std::size_t i = 0; i < list.size(); ++i) put(list[i], part, i);
      return first;
    };
    s.when = static_cast<std::uint16_t>(owners_.size());
    put(clause.when, Part::when, 0);
    s.after = all(clause.after, Part::after);
    s.by = all(clause.by, Part::by);
    s.partly = all(clause.partly, Part::partly);
    s.steps = all(clause.steps, Part::step);
    s.end = static_cast<std::uint16_t>(owners_.size());
    slots_.push_back(s);
  }
  rows_by_verb();
}

/// What is the same for every act of a verb is worked out once.
void PatternIndex::rows_by_verb() {
  const auto& v = book_->vocabulary;
  for (std::size_t i = 0; i < fields_.size(); ++i) {
    fields_[i].fallback = v.fields[i].fallback;
    fields_[i].at_fallback.word.fill(~std::uint64_t{0});
    narrow(fields_[i].at_fallback, fields_[i], v.fields[i].fallback);
  }
  for (std::size_t x = 0; x < v.verbs.size(); ++x) {
    VerbRow row{verbs_.free, {}};
    row.base |= verbs_.accept[x];
    for (std::size_t i = 0; i < fields_.size(); ++i) {
      if (!fields_[i].tested || v.fields[i].computed) continue;
      if (v.verbs[x].takes_field(static_cast<Index>(i)))
        row.fields.push_back(static_cast<Index>(i));
      else
        row.base &= fields_[i].free;
    }
    by_verb_.push_back(std::move(row));
  }
}

void PatternIndex::add(const Pattern& p, std::size_t id) {
  const auto exclude = [&](PatternBits& bits) { bits.word[id / 64] &= ~(std::uint64_t{1} << (id % 64)); };
  if (p.verbs != 0) {
    exclude(verbs_.free);
    for (std::size_t i = 0; i < verbs_.accept.size(); ++i)
      if ((p.verbs & bit(i)) != 0) verbs_.accept[i].set(id);
  }
  for (const auto& t : p.tests) {
    Column& c = t.situation ? situation_[t.field] : fields_[t.field];
    if (t.op == Test::Op::lacks || t.op == Test::Op::asker) {
      relations_.push_back({static_cast<std::uint16_t>(id), t});
      related_.set(id);
      continue;
    }
    c.tested = true;
    if (t.op == Test::Op::any)
      exclude(c.free);
    else
      c.rejects = true;
    auto& rows = t.op == Test::Op::any ? c.accept : c.reject;
    for (std::size_t i = 0; i < rows.size(); ++i)
      if ((t.values & bit(i)) != 0) rows[i].set(id);
  }
}

void PatternIndex::narrow(PatternBits& bits, const Column& c, Mask values) {
  PatternBits ok = c.free;
  ok |= unite(c.accept, values);
  bits &= ok;
  if (!c.rejects) return;
  const PatternBits bad = unite(c.reject, values);
  for (std::size_t i = 0; i < kPatternWords; ++i) bits.word[i] &= ~bad.word[i];
}

PatternBits PatternIndex::in_situation(const Situation& s) const {
  PatternBits bits;
  for (std::size_t i = 0; i < owners_.size(); ++i) bits.set(i);
  for (std::size_t i = 0; i < situation_.size(); ++i)
    if (situation_[i].tested) narrow(bits, situation_[i], s.fields[i]);
  return bits;
}

PatternBits PatternIndex::on_act(const Act& act) const {
  const VerbRow& row = by_verb_[act.verb];
  PatternBits bits = row.base;
  for (const Index f : row.fields) {
    const Column& c = fields_[f];
    if (act.fields[f] == c.fallback)
      bits &= c.at_fallback;
    else
      narrow(bits, c, act.fields[f]);
  }
  return bits;
}

PatternBits PatternIndex::on_stray_act(const Act& act) const {
  PatternBits bits = verbs_.free;
  bits |= verbs_.accept[act.verb];
  for (std::size_t f = 0; f < fields_.size(); ++f)
    if (fields_[f].tested && !book_->vocabulary.fields[f].computed) narrow(bits, fields_[f], act.fields[f]);
  return bits;
}

void PatternIndex::check_relations(PatternBits& bits, const Act& act, const Situation& s) const {
  if (!(bits & related_).any()) return;
  for (const auto& r : relations_) {
    if (!bits.has(r.pattern)) continue;
    bool holds = true;
    if (r.test.op == Test::Op::lacks) {
      holds = (r.test.values & ~act.fields[r.test.field]) != 0;
    } else {
      const Mask asker = s.fields[book_->vocabulary.known.asker];
      const Mask to = act.fields[r.test.field];
      holds = (to & (asker != 0 ? asker : to)) != 0;
    }
    if (!holds) bits.word[r.pattern / 64] &= ~(std::uint64_t{1} << (r.pattern % 64));
  }
}

}  // namespace plumbline::rules
