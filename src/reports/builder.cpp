#include "reports/builder.hpp"

#include "reports/arrange.hpp"

#include <algorithm>
#include <limits>

namespace plumbline::reports {

namespace {

constexpr std::int64_t kExact = std::int64_t{1} << 53;  // up to here a double holds every whole number
constexpr std::int64_t kMostPerAnswer = kExact / std::numeric_limits<std::uint16_t>::max();

/// The code of a name, given out when it is new.
template <class Map, class Key, class List, class Value>
Code told(Map& codes, Key key, List& list, Value value) {
  const auto [at, fresh] = codes.try_emplace(std::move(key), static_cast<Code>(list.size()));
  if (fresh) list.push_back(std::move(value));
  return at->second;
}

std::uint32_t rest_of(const DecisionFacts& d) {
  return dwell_code(d.dwell) | static_cast<std::uint32_t>(d.confidence) << 10U |
         static_cast<std::uint32_t>(d.sure_and_wrong) << 12U;
}

}  // namespace

Builder::Builder(std::int64_t units_per_point) {
  lists_.units_per_point = units_per_point;
  effect({}, {});
}

Code Builder::trainee(const Person& person) { return told(trainees_, person.id, lists_.trainees, person); }
Code Builder::group(const std::string& name) { return told(groups_, name, lists_.groups, name); }
Code Builder::rule(const std::string& id, const std::string& statement) {
  return told(rules_, id, lists_.rules, Rule{id, statement});
}

Code Builder::form(const Form& form) {
  auto kept = form;
  kept.scenario_code =
      scenarios_.try_emplace(form.scenario, static_cast<Code>(scenarios_.size())).first->second;
  return told(forms_, std::pair{form.scenario, form.hash}, lists_.forms, kept);
}

Code Builder::item(Code form, const std::string& scene, const std::string& title, bool closed) {
  if (form >= lists_.forms.size()) refuse("a decision belongs to no scenario that was named");
  return told(items_, std::pair{form, scene}, lists_.items, Item{form, scene, title, closed});
}

Code Builder::option(Code item, const std::string& key, const std::string& text) {
  if (item >= lists_.items.size()) refuse("an option belongs to no decision that was named");
  return told(options_, std::pair{item, key}, lists_.options, Option{item, key, text});
}

Code Builder::effect(std::vector<Code> missed, std::vector<Code> met) {
  for (auto* rules : {&missed, &met}) {
    std::sort(rules->begin(), rules->end());
    rules->erase(std::unique(rules->begin(), rules->end()), rules->end());
    if (!rules->empty() && rules->back() >= lists_.rules.size()) refuse("a rule was never named");
  }
  Effect value{missed, met};
  return told(effects_, std::pair{std::move(missed), std::move(met)}, lists_.effects, std::move(value));
}

std::size_t Builder::AnswerHash::operator()(const Answer& a) const {
  std::uint64_t h = (std::uint64_t{a.item} << 32U | a.option) * 0x9E3779B97F4A7C15ULL;
  h ^= static_cast<std::uint64_t>(a.earned) * 0xBF58476D1CE4E5B9ULL + (h >> 29U);
  h ^= static_cast<std::uint64_t>(a.stake) * 0x94D049BB133111EBULL + (h >> 31U);
  return h ^ (h >> 32U);
}

Code Builder::answer(const Answer& given) {
  const auto [at, fresh] = answers_.try_emplace(given, static_cast<Code>(lists_.answers.size()));
  if (fresh) lists_.answers.push_back(given);
  return at->second;
}

void Builder::refuse(std::string why) {
  if (wrong_.empty()) wrong_ = std::move(why);
}

bool Builder::known(const AttemptFacts& f) const {
  return f.trainee < lists_.trainees.size() && f.form < lists_.forms.size() &&
         (f.group == kNone || f.group < lists_.groups.size());
}

void Builder::begin(const AttemptFacts& f) {
  if (!known(f)) refuse("an attempt belongs to a person, a group or a scenario that was never named");
  Attempt a;
  a.begin = responses_.size();
  a.trainee = f.trainee;
  a.group = f.group;
  a.form = f.form;
  a.day = f.day;
  if (f.score) a.score = static_cast<std::int16_t>(std::clamp(*f.score, 0, 1000));
  if (f.mark) a.mark = static_cast<std::uint8_t>(std::clamp(*f.mark, 0, 100));
  a.facts = static_cast<std::uint16_t>((f.mode == Mode::assessment ? kAssessment : 0) |
                                       (f.finished ? kFinished : 0) | (f.passed ? kPassed : 0) |
                                       (f.breach_stands ? kBreachStands : 0));
  attempts_.push_back(a);
}

void Builder::decide(const DecisionFacts& d) {
  decide_earned(d, std::max<std::int64_t>(0, d.stake - std::max<std::int64_t>(0, d.lost)));
}

void Builder::decide_earned(const DecisionFacts& d, std::int64_t earned) {
  if (attempts_.empty()) return refuse("a decision belongs to no attempt");
  auto& attempt = attempts_.back();
  if (d.item >= lists_.items.size() || lists_.items[d.item].form != attempt.form)
    return refuse("a decision belongs to another scenario than its attempt");
  if (d.option != kNone && (d.option >= lists_.options.size() || lists_.options[d.option].item != d.item))
    return refuse("an option belongs to another decision than its response");
  if (d.effect >= lists_.effects.size()) return refuse("what a decision missed and met was never named");
  if (d.stake > kMostPerAnswer || earned > kMostPerAnswer || earned < -kMostPerAnswer)
    return refuse("points are too large to be added up exactly");
  if (attempt.count == std::numeric_limits<std::uint16_t>::max())
    return refuse("an attempt has more than 65,535 decisions");
  met_in_.resize(lists_.items.size());
  const bool again = met_in_[d.item] == attempts_.size();
  met_in_[d.item] = attempts_.size();
  const bool counts = d.stake > 0 && !again;
  responses_.push_back(
      {answer({d.item, d.option, counts ? earned : 0, counts ? d.stake : 0}), d.effect, rest_of(d)});
  ++attempt.count;
}

base::Result<Table> Builder::build() && {
  if (!wrong_.empty())
    return base::unexpected(base::Diagnostic{
        base::Gravity::error, "reports.not-held", {}, "The responses can't be held: " + wrong_ + ".", ""});
  return arrange(std::move(lists_), std::move(attempts_), std::move(responses_));
}

}  // namespace plumbline::reports
