// Any bytes as a packed table of responses: refused, or a table that can be reported on and packed again. So
// that more than the checksums is tried, the bytes are also laid over a good file whose checksums are then
// made right.

#include "reports/packed.hpp"

#include "reports/outputs.hpp"
#include "support/made_cohort.hpp"

#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <string>

namespace {

using namespace plumbline;

void expect(bool holds) {
  if (!holds) std::abort();
}

void use(std::string_view bytes) {
  const auto packed = reports::decode(bytes);
  if (!packed) return;
  reports::Scope all;
  all.which = reports::Which::all;
  for (const auto& scope : {reports::Scope{}, all})
    expect(!reports::to_json(reports::make_report(packed->table(), scope)).empty());
  const auto again = reports::encode(packed->table(), packed->built_from());
  expect(reports::decode(again).has_value());
}

/// A good table with single fields overwritten: four bytes say where, eight what.
std::string overlaid(const std::uint8_t* data, std::size_t size) {
  static const auto good = [] {
    auto t = support::MadeCohort({.trainees = 35, .scenarios = 2, .attempts = 90, .items = 3})().build();
    return *std::move(t);
  }();
  auto lists = good.lists;
  std::vector<reports::Attempt> attempts(good.attempts.begin(), good.attempts.end());
  std::vector<reports::Response> responses(good.responses.begin(), good.responses.end());
  for (std::size_t at = 0; at + 12 <= size && at < 1200; at += 12) {
    std::uint32_t where = 0;
    std::int64_t what = 0;
    std::memcpy(&where, data + at, sizeof where);
    std::memcpy(&what, data + at + 4, sizeof what);
    const auto code = static_cast<reports::Code>(what);
    const auto in = [where](std::size_t n) { return where / 16 % n; };
    switch (where % 16) {
      case 0: responses[in(responses.size())].answer = code; break;
      case 1: responses[in(responses.size())].effect = code; break;
      case 2: responses[in(responses.size())].rest = code; break;
      case 3: attempts[in(attempts.size())].begin = static_cast<std::uint64_t>(what); break;
      case 4: attempts[in(attempts.size())].count = static_cast<std::uint16_t>(what); break;
      case 5: attempts[in(attempts.size())].form = code; break;
      case 6: attempts[in(attempts.size())].trainee = code; break;
      case 7: attempts[in(attempts.size())].total = code; break;
      case 8: attempts[in(attempts.size())].path = code; break;
      case 9: attempts[in(attempts.size())].facts = static_cast<std::uint16_t>(what); break;
      case 10: lists.answers[in(lists.answers.size())].earned = what; break;
      case 11: lists.answers[in(lists.answers.size())].stake = what; break;
      case 12: lists.totals[in(lists.totals.size())].earned = what; break;
      case 13: lists.totals[in(lists.totals.size())].stake = what; break;
      case 14: lists.paths[in(lists.paths.size())] = {code}; break;
      default: lists.items[in(lists.items.size())].form = code; break;
    }
  }
  reports::Table t{std::move(lists), attempts, responses, {}};
  return reports::encode(t, "fuzz");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  use({reinterpret_cast<const char*>(data), size});
  use(overlaid(data, size));
  return 0;
}
