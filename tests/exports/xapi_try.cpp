// Made-up attempts, the same every time, for scripts/test-lrs.
//
//   xapi_try file COUNT FILE                          statements, one a line
//   xapi_try ids COUNT                                their ids, one a line
//   xapi_try void COUNT ENDPOINT CURSOR [AUTHORITY]   takes back what was said of the first attempt
//   xapi_try send COUNT ENDPOINT CURSOR [AUTHORITY]   to a record store; the account is in the environment
//
// Exit code: 0 all there, 1 some refused, 2 stopped before the end.

#include "disk/process.hpp"
#include "exports/sample_records.hpp"
#include "library/xapi_sending.hpp"

#include <cstdio>
#include <cstdlib>
#include <string>

namespace {

using namespace plumbline;

int failed(const base::Diagnostics& why) {
  std::fputs(base::to_text(why).c_str(), stderr);
  return 2;
}

std::vector<exports::AttemptRecord> records(std::size_t count) {
  std::vector<exports::AttemptRecord> list{exports::samples::parking_lot()};
  for (std::uint64_t seed = 1; list.size() < count; ++seed) {
    base::Dice dice{seed};
    list.push_back(exports::samples::any_record(dice));
  }
  return list;
}

int print_ids(std::size_t count) {
  const auto list = library::all_statements(records(count), {});
  if (!list) return failed(list.error());
  for (const auto& statement : *list) std::puts(statement.id.c_str());
  return 0;
}

std::vector<exports::Statement> taken_back() {
  const auto first = exports::samples::parking_lot();
  return *exports::voiding({.attempt = first.id,
                            .decisions = first.decisions.size(),
                            .finished = true,
                            .judged = true,
                            .passed = true,
                            .at = first.ended + 1});
}

int send(bool back, std::size_t count, const std::string& endpoint, const std::string& cursor,
         const std::string& authority) {
  const auto account = library::lrs_credentials(disk::this_environment(), "");
  if (!account) return failed(account.error());
  const library::RecordStore to{endpoint, *account, authority, cursor};
  const auto summary =
      back ? library::send_statements(taken_back(), to) : library::send_to_lrs(records(count), {}, to);
  if (!summary) return failed(summary.error());
  std::puts(exports::in_words(*summary).c_str());
  for (const auto& r : summary->rejected) std::printf("%s %d %s\n", r.id.c_str(), r.status, r.answer.c_str());
  return summary->left > 0 ? 2 : summary->rejected.empty() ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) {
  const std::vector<std::string> words(argv + 1, argv + argc);
  if (words.size() < 2) return 2;
  const auto count = static_cast<std::size_t>(std::strtoul(words[1].c_str(), nullptr, 10));
  if (words[0] == "ids") return print_ids(count);
  if (words[0] == "file" && words.size() == 3) {
    const auto written = library::write_statements(records(count), {}, words[2]);
    return written ? 0 : failed(written.error());
  }
  if ((words[0] == "send" || words[0] == "void") && words.size() >= 4)
    return send(words[0] == "void", count, words[2], words[3], words.size() > 4 ? words[4] : "");
  return 2;
}
