#include "solve/pieces.hpp"

#include <algorithm>
#include <numeric>

namespace plumbline::solve {

namespace {

using rules::Act;
using rules::Duties;
using story::Kind;

constexpr std::size_t kMostOfPiece = 16;  // parts whose subsets are looked at one by one
constexpr std::size_t kMostInOrder = 7;   // steps whose order matters
constexpr std::size_t kMostOutcomes = 64;

void append(std::vector<Act>& to, const std::vector<story::Deed>& deeds) {
  for (const auto& d : deeds) to.push_back(d.act);
}

}  // namespace

Pieces::Pieces(const play::Stage& stage, std::size_t scene, std::size_t which)
    : stage_(stage),
      ask_(stage.scenario().scenes[scene].ask),
      words_(stage.judge().book().vocabulary),
      sharing_(stage.judge(), stage.setting(scene, which)) {
  possible_ = sharing_.possible() && ask_.outcomes.size() <= kMostOutcomes;
  keeps_back_ = ask_.kind == Kind::grid || ask_.kind == Kind::redact;
  const auto fine = rules::bit(static_cast<std::size_t>(rules::Verdict::permitted)) |
                    rules::bit(static_cast<std::size_t>(rules::Verdict::required));
  for (const auto& o : ask_.outcomes)  // a Share doesn't tell these two apart
    if (o.verdicts && (*o.verdicts & fine) != 0 && (*o.verdicts & fine) != fine) refuse();
  for (const auto& o : ask_.options) {
    if (!o.cites.empty()) refuse();
    note_deeds(o.deeds);
  }
  for (const auto& e : ask_.entries)
    for (const auto& w : e.writings) note_deeds(w.deeds);
}

void Pieces::note_deeds(const std::vector<story::Deed>& deeds) {
  for (const auto& d : deeds) keeps_back_ = keeps_back_ || d.act.verb == words_.known.withhold;
}

void Pieces::mark(Sum& s, std::size_t part, bool chosen) const {
  for (std::size_t i = 0; i < ask_.outcomes.size(); ++i) {
    const auto& parts = chosen ? ask_.outcomes[i].with : ask_.outcomes[i].without;
    if (std::find(parts.begin(), parts.end(), part) != parts.end())
      (chosen ? s.with : s.without) |= std::uint64_t{1} << i;
  }
}

std::uint16_t Pieces::branch(const Sum& s, rules::Verdict v) const {
  for (std::size_t i = 0; i < ask_.outcomes.size(); ++i) {
    const auto& o = ask_.outcomes[i];
    const bool fits = (!o.verdicts || (*o.verdicts & rules::bit(static_cast<std::size_t>(v))) != 0) &&
                      (o.with.empty() || (s.with >> i & 1) != 0) &&
                      (o.without.empty() || (s.without >> i & 1) != 0);
    if (fits) return static_cast<std::uint16_t>(i);
  }
  return static_cast<std::uint16_t>(ask_.outcomes.size());
}

namespace {

/// grid, redact: a piece is a recipient's row.
class Rows : public Pieces {
 public:
  Rows(const play::Stage& stage, std::size_t scene, std::size_t which) : Pieces(stage, scene, which) {
    if (ask_.facts.size() > kMostOfPiece) refuse();
  }
  std::size_t count() const override { return ask_.recipients.size(); }

  std::vector<Choice> choices(std::size_t row, Duties met) override {
    story::Interaction one = ask_;
    one.recipients = {ask_.recipients[row]};
    const std::size_t facts = ask_.facts.size();
    std::vector<Choice> out;
    for (std::uint64_t told = 0; told < std::uint64_t{1} << facts; ++told) {
      Choice c;
      c.sum.share = sharing_.of(play::deeds(stage_.scenario(), words_, one, {told}).acts, met);
      for (std::size_t i = 0; i < facts; ++i) mark(c.sum, row * facts + i, (told >> i & 1) != 0);
      c.code.bits = told << (row * facts);
      out.push_back(c);
    }
    return out;
  }
};

/// form: a piece is an entry; the record itself comes on top when all are known.
class Entries : public Pieces {
 public:
  Entries(const play::Stage& stage, std::size_t scene, std::size_t which)
      : Pieces(stage, scene, which), holds_(words_.field("holds")) {
    if (!holds_) refuse();
  }
  std::size_t count() const override { return ask_.entries.size(); }

  std::vector<Choice> choices(std::size_t entry, Duties met) override {
    std::vector<Choice> out;
    const auto& writings = ask_.entries[entry].writings;
    for (std::size_t k = 0; k <= writings.size(); ++k) {
      Choice c;
      if (k > 0) {
        std::vector<Act> acts;
        append(acts, writings[k - 1].deeds);
        c.sum.share = sharing_.of(acts, met);
        c.sum.holds = writings[k - 1].holds;
      }
      mark(c.sum, entry, k > 0);
      c.code.bits = static_cast<std::uint64_t>(k) << (4 * entry);
      out.push_back(c);
    }
    return out;
  }

  void complete(Sum& s, Duties met) override {
    if (s.holds == 0) {
      s.share = {};  // a blank sheet records nothing
      return;
    }
    Act record = ask_.act;
    record.fields[*holds_] = s.holds;
    const std::vector<Act> acts{record};
    Sum sum = s;
    sum.share = sharing_.of(acts, met);  // the record comes first
    sharing_.add(sum.share, s.share);
    s = sum;
  }
  bool comes_to_nothing(const Sum& s) const override { return s.holds == 0; }

 private:
  std::optional<rules::Index> holds_;
};

/// Picks or steps that have to be looked at together share a group.
class Groups {
 public:
  explicit Groups(std::size_t n) : leader_(n) { std::iota(leader_.begin(), leader_.end(), std::size_t{0}); }
  std::size_t leader(std::size_t i) const {
    while (leader_[i] != i) i = leader_[i];
    return i;
  }
  void join(std::size_t a, std::size_t b) {
    a = leader(a);
    b = leader(b);
    leader_[std::max(a, b)] = std::min(a, b);
  }
  /// Members of each group, as bits.
  std::vector<std::uint64_t> all(std::uint64_t offered) const {
    std::vector<std::uint64_t> out, by_leader(leader_.size());
    for (std::size_t i = 0; i < leader_.size(); ++i)
      if ((offered >> i & 1) != 0) by_leader[leader(i)] |= std::uint64_t{1} << i;
    for (const auto g : by_leader)
      if (g != 0) out.push_back(g);
    return out;
  }

 private:
  std::vector<std::size_t> leader_;
};

class Options : public Pieces {
 public:
  Options(const play::Stage& stage, std::size_t scene, std::size_t which) : Pieces(stage, scene, which) {
    for (const auto& o : ask_.options) {
      std::vector<Act> acts;
      append(acts, o.deeds);
      steps_.push_back(sharing_.of(acts).steps);
    }
  }

 protected:
  bool ordered(std::size_t a, std::size_t b) const { return sharing_.order_matters(steps_[a], steps_[b]); }

 private:
  std::vector<std::uint64_t> steps_;  // by option: steps of sequences among its acts
};

/// select: a piece is a group of picks whose acts may be joined, or whose order matters.
class Picks : public Options {
 public:
  Picks(const play::Stage& stage, std::size_t scene, std::size_t which, std::uint64_t offered)
      : Options(stage, scene, which) {
    Groups groups(ask_.options.size());
    for (std::size_t a = 0; a < ask_.options.size(); ++a)
      for (std::size_t b = 0; b < a; ++b)
        if (ordered(a, b) || may_join(ask_.options[a], ask_.options[b])) groups.join(a, b);
    groups_ = groups.all(offered);
    for (const auto g : groups_)
      if (static_cast<std::size_t>(__builtin_popcountll(g)) > kMostOfPiece) refuse();
    never_ = ~offered & ((std::uint64_t{1} << ask_.options.size()) - 1);
  }
  std::size_t count() const override { return groups_.size() + 1; }

  std::vector<Choice> choices(std::size_t piece, Duties met) override {
    std::vector<Choice> out;
    const auto group = piece < groups_.size() ? groups_[piece] : 0;
    const auto marked = piece < groups_.size() ? group : never_;
    for (std::uint64_t picked = 0;; picked = (picked - group) & group) {
      Choice c;
      if (picked != 0)
        c.sum.share = sharing_.of(play::deeds(stage_.scenario(), words_, ask_, {picked}).acts, met);
      met_steps(piece, c.sum.share.steps);
      for (auto left = marked; left != 0; left &= left - 1) {
        const auto i = static_cast<std::size_t>(__builtin_ctzll(left));
        mark(c.sum, i, (picked >> i & 1) != 0);
      }
      c.code.bits = picked;
      out.push_back(c);
      if (picked == group) return out;
    }
  }

 private:
  /// Acts that were joined may match a step that none of them matched by itself.
  void met_steps(std::size_t piece, std::uint64_t steps) {
    met_.resize(count());
    met_[piece] |= steps;
    for (std::size_t i = 0; i < met_.size(); ++i)
      if (i != piece && sharing_.order_matters(met_[i], steps)) refuse();
  }

  bool may_join(const story::Option& a, const story::Option& b) const {
    for (const auto& x : a.deeds)
      for (const auto& y : b.deeds)
        if (x.cast == y.cast && may_join(x.act, y.act)) return true;
    return false;
  }
  /// Alike in all that is never summed up (play::deeds says what is).
  bool may_join(const Act& a, const Act& b) const {
    if (a.verb != b.verb || a.verb == words_.known.withhold) return false;
    for (std::size_t f = 0; f < rules::kMaxFields; ++f)
      if (a.fields[f] != b.fields[f] && !play::summable(words_, a.verb, static_cast<rules::Index>(f)))
        return false;
    return true;
  }

  std::vector<std::uint64_t> groups_, met_;
  std::uint64_t never_ = 0;
};

/// order: a piece is a step, or all steps of which the order matters.
class Steps : public Options {
 public:
  Steps(const play::Stage& stage, std::size_t scene, std::size_t which, std::uint64_t offered)
      : Options(stage, scene, which) {
    for (std::size_t a = 0; a < ask_.options.size(); ++a) {
      if ((offered >> a & 1) == 0) {
        never_.push_back(a);
        continue;
      }
      bool matters = false;
      for (std::size_t b = 0; b < ask_.options.size(); ++b)
        matters = matters || (b != a && (offered >> b & 1) != 0 && ordered(a, b));
      (matters ? ordered_ : free_).push_back(a);
    }
    if (ordered_.size() > kMostInOrder) refuse();
  }
  std::size_t count() const override { return free_.size() + 1; }

  std::vector<Choice> choices(std::size_t piece, Duties met) override {
    std::vector<Choice> out;
    if (piece == free_.size()) {
      std::vector<std::size_t> laid;
      rows(laid, met, out);
      return out;
    }
    const auto step = free_[piece];
    for (const bool laid : {false, true}) {
      Choice c;
      std::vector<Act> acts;
      if (laid) append(acts, ask_.options[step].deeds);
      if (laid) c.sum.share = sharing_.of(acts, met);
      mark(c.sum, step, laid);
      c.code.bits = laid ? std::uint64_t{1} << step : 0;
      out.push_back(c);
    }
    return out;
  }

  play::Decision decision(const Code& c) const override {
    play::Decision out{c.row};
    std::size_t place = 0;
    while (place < 15 && (c.row >> (4 * place) & 15) != 0) ++place;
    for (auto left = c.bits; left != 0; left &= left - 1)
      out.code |= (static_cast<std::uint64_t>(__builtin_ctzll(left)) + 1) << (4 * place++);
    return out;
  }

 private:
  void rows(std::vector<std::size_t>& laid, Duties met, std::vector<Choice>& out) {
    Choice c;
    std::vector<Act> acts;
    for (std::size_t i = 0; i < laid.size(); ++i) {
      append(acts, ask_.options[laid[i]].deeds);
      c.code.row |= std::uint64_t{laid[i] + 1} << (4 * i);
    }
    if (!acts.empty()) c.sum.share = sharing_.of(acts, met);
    const auto is_laid = [&](std::size_t s) { return std::find(laid.begin(), laid.end(), s) != laid.end(); };
    for (const auto s : ordered_) mark(c.sum, s, is_laid(s));
    for (const auto s : never_) mark(c.sum, s, false);
    out.push_back(c);
    for (const auto s : ordered_) {
      if (is_laid(s)) continue;
      laid.push_back(s);
      rows(laid, met, out);
      laid.pop_back();
    }
  }

  std::vector<std::size_t> free_, ordered_, never_;
};

}  // namespace

std::unique_ptr<Pieces> take_apart(const play::Stage& stage, std::size_t scene, std::size_t which,
                                   std::uint64_t offered) {
  switch (stage.scenario().scenes[scene].ask.kind) {
    case Kind::form: return std::make_unique<Entries>(stage, scene, which);
    case Kind::select: return std::make_unique<Picks>(stage, scene, which, offered);
    case Kind::order: return std::make_unique<Steps>(stage, scene, which, offered);
    default: break;
  }
  return std::make_unique<Rows>(stage, scene, which);
}

}  // namespace plumbline::solve
