#pragma once
// The table of responses that every report is worked out from: who decided what, what it was worth, and what
// was met. It knows no record, no scenario and no rulebook, only names and numbers; whoever has those fills
// it with a Builder (builder.hpp), a file of responses does it through response_file.hpp, and packed.hpp
// keeps it as bytes.
//
// The words used here:
//   form        one text of one scenario. A changed text is another form with other items.
//   item        one decision of a form, named by its scene.
//   answer      an item, the option taken, and what it earned of what was at stake. Few exist, many are
//   given. response    one decision somebody made. It counts as a response to the item if something was at
//   stake and
//               the attempt met the item for the first time; anything else only counts for rules and for
//               confidence.
//   credit      x = earned / stake of a response, 1 for the best that could be decided there.
//   total       earned and stake summed over the item responses of one attempt.
//
// Points are whole numbers of 1 / `units_per_point`, so that sums are exact and nothing depends on the order
// of adding up. Scores are in tenths from 0 to 1000. Days are those of base/date.hpp. Attempts lie sorted by
// scenario, trainee and the order they were added in; that order, never a clock, says which came first.

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace plumbline::reports {

using Code = std::uint32_t;  // an index into one of the lists below
inline constexpr Code kNone = 0xFFFFFFFFU;

enum class Mode : std::uint8_t { practice, assessment };
enum class Confidence : std::uint8_t { unsaid, unsure, fairly, sure };

/// What an attempt is, as bits. The `first_...` and `last_...` are worked out by the Builder: of the finished
/// attempts of one trainee at one scenario, in that mode or in any.
enum Fact : std::uint16_t {
  kAssessment = 1U << 0,
  kFinished = 1U << 1,
  kPassed = 1U << 2,
  kBreachStands = 1U << 3,
  kFirstPractice = 1U << 4,
  kLastPractice = 1U << 5,
  kFirstAssessment = 1U << 6,
  kLastAssessment = 1U << 7,
  kFirstOfAll = 1U << 8,
  kLastOfAll = 1U << 9,
  kAllFacts = (1U << 10) - 1
};

inline constexpr std::int16_t kNoScore = -1;
inline constexpr std::uint8_t kNoMark = 255;

struct Attempt {
  std::uint64_t begin = 0;  // its first response
  Code trainee = 0, group = kNone, form = 0;
  Code total = 0;  // what it earned of what
  Code path = 0;   // which items it met
  std::int32_t day = 0;
  std::uint16_t count = 0;  // of responses
  std::int16_t score = kNoScore;
  std::uint16_t facts = 0;
  std::uint8_t mark = kNoMark;  // in points of 100
  std::uint8_t spare = 0;
  bool operator==(const Attempt&) const = default;
  bool is(Fact f) const { return (facts & f) != 0; }
};
static_assert(sizeof(Attempt) == 40);

/// One decision in twelve bytes.
struct Response {
  Code answer = 0;
  Code effect = 0;  // which rules it missed and met
  std::uint32_t rest = 0;
  bool operator==(const Response&) const = default;

  std::uint32_t dwell() const { return rest & 0x3FFU; }  // code, see dwell_code()
  std::uint32_t confidence() const { return (rest >> 10U) & 3U; }
  std::uint32_t sure_and_wrong() const { return (rest >> 12U) & 1U; }
};
static_assert(sizeof(Response) == 12);

/// How long somebody took, in milliseconds, as a code of ten bits: 32 steps between a time and its double, so
/// that it is right within 1.6 %. 0: not known. Longer than four and a half hours counts as that.
std::uint32_t dwell_code(std::uint32_t milliseconds);
/// The middle of the times with this code, in milliseconds.
double dwell_of(std::uint32_t code);
inline constexpr std::size_t kDwellCodes = 640;  // how many there are

struct Person {
  std::string id;    // what tells people apart: a badge, an address, a number
  std::string name;  // may be empty: then the id is shown
  bool operator==(const Person&) const = default;
  const std::string& shown() const { return name.empty() ? id : name; }
};
struct Form {
  std::string scenario, title, version, hash;
  Code scenario_code = 0;  // the same for all forms of a scenario; attempts are sorted by it
  bool operator==(const Form&) const = default;
};
struct Item {
  Code form = 0;
  std::string scene, title;
  bool closed = false;  // all its options are known, so that one nobody took can be told
  bool operator==(const Item&) const = default;
};
struct Option {
  Code item = 0;
  std::string key, text;
  bool operator==(const Option&) const = default;
};
struct Rule {
  std::string id, statement;
  bool operator==(const Rule&) const = default;
};
struct Answer {
  Code item = 0, option = kNone;
  std::int64_t earned = 0, stake = 0;  // stake 0: no response to the item
  bool operator==(const Answer&) const = default;
  bool counts() const { return stake > 0; }
  double credit() const { return static_cast<double>(earned) / static_cast<double>(stake); }
};
struct Effect {
  std::vector<Code> missed, met;  // rules
  bool operator==(const Effect&) const = default;
};
struct Total {
  Code form = 0;
  std::int64_t earned = 0, stake = 0;
  bool operator==(const Total&) const = default;
};
using Path = std::vector<Code>;  // items, rising

/// All names and all that occurs: what responses and attempts point into. Answers and totals are sorted by
/// form.
struct Lists {
  std::int64_t units_per_point = 1;
  std::vector<Person> trainees;
  std::vector<std::string> groups;
  std::vector<Form> forms;
  std::vector<Item> items;
  std::vector<Option> options;
  std::vector<Rule> rules;
  std::vector<Answer> answers;
  std::vector<Effect> effects;  // the first one is empty
  std::vector<Total> totals;
  std::vector<Path> paths;
  bool operator==(const Lists&) const = default;
};

/// The finished table: never changed again, except for names. Attempts and responses are views on memory that
/// `keeper` keeps alive (or the caller, for a table that lies on bytes: packed.hpp).
struct Table {
  Lists lists;
  std::span<const Attempt> attempts;
  std::span<const Response> responses;
  std::shared_ptr<const void> keeper;

  std::span<const Response> responses_of(const Attempt& a) const {
    return responses.subspan(a.begin, a.count);
  }
};

}  // namespace plumbline::reports
