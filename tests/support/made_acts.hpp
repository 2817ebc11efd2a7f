#pragma once
// A few acts of the shipped rulebook of which it is known what they cost and which duties they open and meet,
// for stories made in C++. Held against the judge when they are read: should the rulebook come to see one of
// them otherwise, the constructor throws and says which.

#include "rules/stated.hpp"
#include "story/scenario.hpp"

#include <array>
#include <stdexcept>
#include <string>
#include <vector>

namespace plumbline::support {

enum class Does : std::uint8_t {
  nothing,
  fine,   // costs nothing
  minor,  // 1 finding of that severity, no duty
  major,
  critical,  // forbidden
  slips,     // major, and opens the duty to report one's own breach
  mends,     // fine, and meets that one
  shares,    // where a provider asks: fine, and opens the duty to record it; else critical
  notes      // fine, and meets that one
};
inline constexpr std::size_t kDoes = 9;

/// A situation in which these facts are the case.
inline rules::Situation situation(const rules::Vocabulary& v, const std::vector<rules::StatedField>& facts) {
  auto now = rules::default_situation(v);
  for (const auto& f : facts)
    if (const auto wrong = rules::read_situation_field(v, f, {}, now); !wrong.empty())
      throw std::logic_error(base::to_text(wrong));
  return now;
}

class Acts {
 public:
  explicit Acts(const rules::Judge& judge) : judge_(judge) {
    const auto& v = judge.book().vocabulary;
    default_ = rules::default_situation(v);
    asked_ = situation(v, {{"asks", {"disclosure"}}, {"asker", {"provider"}}});
    breached_ = situation(v, {{"breach", {"found"}}});
    read();
    check();
  }

  std::vector<story::Deed> operator[](Does d) const {
    if (d == Does::nothing) return {};
    return {{acts_[static_cast<std::size_t>(d)], -1}};
  }

  const rules::Judge& judge() const { return judge_; }
  /// Nothing is the case; a provider asks; a breach was found (whatever doesn't mend it is a major more).
  const rules::Situation& usual() const { return default_; }
  const rules::Situation& asked() const { return asked_; }
  const rules::Situation& breached() const { return breached_; }

  rules::Duties breach_duty() const { return judged(Does::slips, default_).opens; }
  rules::Duties record_duty() const { return judged(Does::shares, asked_).opens; }

 private:
  using Fields = std::vector<rules::StatedField>;

  void put(Does d, const char* verb, const char* about, Fields fields = {}) {
    fields.push_back({"", {about}});
    const auto act = rules::read_act(judge_.book().vocabulary, {verb, fields, {}});
    if (!act) throw std::logic_error(base::to_text(act.error()));
    acts_[static_cast<std::size_t>(d)] = *act;
  }

  void read() {
    put(Does::fine, "tell", "contact");
    put(Does::minor, "record", "contact", {{"when", {"later"}}});
    put(Does::major, "accept", "gift");
    put(Does::critical, "tell", "expectations", {{"manner", {"threatening"}}});
    put(Does::slips, "disclose", "offence", {{"to", {"colleague"}}});
    put(Does::mends, "report", "breach", {{"to", {"supervisor"}}});
    put(Does::shares, "disclose", "progress", {{"to", {"provider"}}});
    put(Does::notes, "record", "disclosure");
  }

  rules::Judgement judged(Does d, const rules::Situation& now) const {
    std::vector<rules::Act> acts;
    for (const auto& deed : (*this)[d]) acts.push_back(deed.act);
    return judge_.option(now, acts);
  }

  void must(bool holds, const char* what) const {
    if (!holds) throw std::logic_error(std::string("made_acts.hpp: no longer so: ") + what);
  }

  bool costs(Does d, const rules::Situation& now, std::vector<int> by_severity) const {
    return rules::costing(judge_.book(), judged(d, now).findings) == by_severity;
  }

  void check() const {
    for (const auto* now : {&default_, &asked_}) {
      must(costs(Does::nothing, *now, {0, 0, 0}), "doing nothing costs nothing");
      must(costs(Does::fine, *now, {0, 0, 0}), "telling of a contact costs nothing");
      must(costs(Does::minor, *now, {0, 0, 1}), "recording later is minor");
      must(costs(Does::major, *now, {0, 1, 0}), "a gift is major");
      must(costs(Does::critical, *now, {1, 0, 0}), "a threat is critical");
      must(costs(Does::slips, *now, {0, 1, 0}), "gossip is major");
      must(costs(Does::mends, *now, {0, 0, 0}), "reporting a breach costs nothing");
      must(costs(Does::notes, *now, {0, 0, 0}), "recording a disclosure costs nothing");
      for (const auto d : {Does::nothing, Does::fine, Does::minor, Does::major, Does::critical, Does::mends})
        must(judged(d, *now).opens == 0, "these open no duty");
    }
    must(costs(Does::nothing, breached_, {0, 1, 0}), "passing over a breach is major");
    must(costs(Does::mends, breached_, {0, 0, 0}), "reporting it is right");
    must(costs(Does::shares, asked_, {0, 0, 0}), "answering a provider costs nothing");
    must(costs(Does::shares, default_, {1, 0, 0}), "telling a provider unasked is critical");
    meets(Does::mends, breach_duty());
    meets(Does::notes, record_duty());
  }

  void meets(Does d, rules::Duties duty) const {
    must(duty != 0 && (duty & (duty - 1)) == 0, "one duty is opened");
    must(judge_.due_at_scene_end(duty) == 0, "it is due at the end");
    must(rules::costing(judge_.book(), judge_.overdue(duty)) == std::vector<int>{0, 1, 0}, "it is major");
    must((judged(d, asked_).closes & duty) == duty, "it is met");
  }

  const rules::Judge& judge_;
  rules::Situation default_, asked_, breached_;
  std::array<rules::Act, kDoes> acts_{};
};

}  // namespace plumbline::support
