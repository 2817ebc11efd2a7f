#include "library/xapi_sending.hpp"

#include "exports/sample_records.hpp"
#include "support/folder.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <map>

using namespace plumbline;
using namespace plumbline::library;

namespace {

disk::Environment with(std::map<std::string, std::string> variables) {
  return [variables = std::move(variables)](const char* name) -> std::optional<std::string> {
    const auto found = variables.find(name);
    return found == variables.end() ? std::nullopt : std::optional(found->second);
  };
}

template <class T>
std::string code_of(const base::Result<T>& result) {
  return result ? "" : result.error().front().code;
}

std::vector<exports::AttemptRecord> one() { return {exports::samples::parking_lot()}; }

}  // namespace

SCENARIO("the record store's account is never on the command line") {
  support::Folder folder;
  GIVEN("variables in the environment") {
    const auto account =
        lrs_credentials(with({{"PLUMBLINE_LRS_USER", "plumbline"}, {"PLUMBLINE_LRS_PASSWORD", "a: b"}}), "");
    REQUIRE(account);
    CHECK(account->user == "plumbline");
    CHECK(account->password == "a: b");
    CHECK(code_of(lrs_credentials(with({{"PLUMBLINE_LRS_USER", "plumbline"}}), "")) == "xapi.no-credentials");
  }
  GIVEN("a file") {
    const auto file = folder.file("account", "plumbline\r\na long password\n");
    std::filesystem::permissions(file,
                                 std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    const auto account = lrs_credentials(with({}), file);
    REQUIRE(account);
    CHECK(account->user == "plumbline");
    CHECK(account->password == "a long password");
    WHEN("other people can read it") {
      std::filesystem::permissions(file, std::filesystem::perms::group_read,
                                   std::filesystem::perm_options::add);
      THEN("it isn't used, and what it holds isn't said") {
        const auto refused = lrs_credentials(with({}), file);
        CHECK(code_of(refused) == "xapi.open-file");
        CHECK(base::to_text(refused.error()).find("long password") == std::string::npos);
      }
    }
    WHEN("it is written in another way") {
      folder.file("account", "plumbline:password\n");
      CHECK(code_of(lrs_credentials(with({}), file)) == "xapi.no-credentials");
    }
    CHECK(code_of(lrs_credentials(with({}), folder.name("nowhere"))) == "file.missing");
  }
}

TEST_CASE("statements are written to a file, one a line") {
  support::Folder folder;
  const auto file = folder.name("statements.jsonl");
  const auto written = write_statements(one(), {}, file);
  REQUIRE(written);
  CHECK(*written == 5);
  const auto text = support::text_of(file);
  CHECK(std::count(text.begin(), text.end(), '\n') == 5);
  CHECK(code_of(write_statements(one(), {}, folder.name("no/such/folder"))) == "file.not-written");
}

TEST_CASE("everything that is wrong with the records is said at once, each with its attempt") {
  auto records = one();
  records.push_back(records[0]);
  records[0].person = records[1].person = {};
  const auto list = all_statements(records, {});
  REQUIRE_FALSE(list);
  CHECK(list.error().size() == 2);
  CHECK(list.error()[0].message.find("(attempt 00112233-4455-6677-8899-aabbccddee00)") != std::string::npos);
}

TEST_CASE("nothing is sent to an address that isn't safe, or with a cursor that can't be understood") {
  support::Folder folder;
  for (const auto* endpoint : {"http://lrs.agency.example/xapi", "https://lrs.agency.example/xapi/",
                               "https://u:p@lrs.agency.example/xapi", "lrs"}) {
    CAPTURE(endpoint);
    CHECK(code_of(send_to_lrs(one(), {}, {endpoint, {}, "", folder.name("cursor")})) == "xapi.endpoint");
  }
  const auto cursor = folder.file("cursor", "{}");
  CHECK(code_of(send_to_lrs(one(), {}, {"https://localhost:1/xapi", {}, "", cursor})) == "xapi.cursor");
  CHECK(support::text_of(cursor) == "{}");
}

TEST_CASE("a store that can't be reached leaves everything for later, and a person can stop the waiting") {
  support::Folder folder;
  const RecordStore to{"https://localhost:1/xapi", {"plumbline", "secret"}, "", folder.name("cursor")};
  int asked = 0;
  const auto summary = send_to_lrs(one(), {}, to, [&](std::size_t done, std::size_t all) {
    CHECK(done == 0);
    CHECK(all == 5);
    return ++asked < 3;
  });
  REQUIRE(summary);
  CHECK(summary->left == 5);
  CHECK(summary->stored == 0);
  CHECK(summary->stopped.starts_with("Stopped as asked."));
  CHECK(exports::in_words(*summary).find("secret") == std::string::npos);
  CHECK_FALSE(std::filesystem::exists(folder.name("cursor")));
}
