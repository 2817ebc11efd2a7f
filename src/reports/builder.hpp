#pragma once
// Fills a table of responses. Names are told once and give a code back; telling the same again gives the same
// code. Then attempt after attempt: begin(), decide() for each of its decisions in their order.
//
//   Builder b;
//   const auto form = b.form({"ninety-days", "Ninety days", "1.0", hash});
//   const auto draft = b.item(form, "draft", "The draft", true);
//   const auto post = b.option(draft, "1", "Post it without his name");
//   b.begin({.trainee = b.trainee({"0417", "Ana"}), .form = form, .day = 20000, .finished = true, .score =
//   865}); b.decide({.item = draft, .option = post, .lost = 4, .stake = 10, .effect = b.effect({rule}, {})});
//   auto table = std::move(b).build();
//
// build() sorts, works out totals, paths and which attempt came first, and says what can't be held: codes
// that were never given out, more than 65,535 decisions in one attempt, points beyond what is exact. Answers
// that lose more than was at stake count as having earned nothing.

#include "base/result.hpp"
#include "reports/responses.hpp"

#include <map>
#include <optional>
#include <unordered_map>

namespace plumbline::reports {

struct AttemptFacts {
  Code trainee = 0, group = kNone, form = 0;
  int day = 0;
  Mode mode = Mode::practice;
  bool finished = false, passed = false, breach_stands = false;
  std::optional<int> score;  // tenths
  std::optional<int> mark;   // points of 100
};

struct DecisionFacts {
  Code item = 0, option = kNone;
  std::int64_t lost = 0, stake = 0;  // units
  std::uint32_t dwell = 0;           // milliseconds; 0: not known
  Confidence confidence = Confidence::unsaid;
  bool sure_and_wrong = false;
  Code effect = 0;  // 0: no rule missed, none met
};

class Builder {
 public:
  Builder() : Builder(1) {}
  explicit Builder(std::int64_t units_per_point);

  Code trainee(const Person& person);
  Code group(const std::string& name);
  Code form(const Form& form);  // told apart by scenario and hash
  Code item(Code form, const std::string& scene, const std::string& title, bool closed);
  Code option(Code item, const std::string& key, const std::string& text);
  Code rule(const std::string& id, const std::string& statement);
  Code effect(std::vector<Code> missed, std::vector<Code> met);

  void begin(const AttemptFacts& facts);
  /// A decision of the attempt begun last.
  void decide(const DecisionFacts& facts);
  /// The same with what was earned instead of what was lost, which may be below nothing.
  void decide_earned(const DecisionFacts& facts, std::int64_t earned);

  base::Result<Table> build() &&;

 private:
  struct AnswerHash {
    std::size_t operator()(const Answer& a) const;
  };
  void refuse(std::string why);
  bool known(const AttemptFacts& facts) const;
  Code answer(const Answer& given);

  Lists lists_;
  std::map<std::string, Code> trainees_, groups_, rules_, scenarios_;
  std::map<std::pair<std::string, std::string>, Code> forms_;
  std::map<std::pair<Code, std::string>, Code> items_, options_;
  std::map<std::pair<std::vector<Code>, std::vector<Code>>, Code> effects_;
  std::unordered_map<Answer, Code, AnswerHash> answers_;
  std::vector<Attempt> attempts_;
  std::vector<Response> responses_;
  std::vector<std::size_t> met_in_;  // per item: the attempt that met it last, counted from 1
  std::string wrong_;                // the first thing that can't be held
};

}  // namespace plumbline::reports
