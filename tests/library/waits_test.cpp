// How long one has to wait after wrong tries, whatever programs end and clocks do meanwhile.

#include "library/waits.hpp"

#include "records/register.hpp"
#include "support/folder.hpp"

#include <doctest/doctest.h>

#include <fstream>

using namespace plumbline;
using library::Waits;
namespace fs = std::filesystem;

namespace {

constexpr records::Id kAnn{1}, kBob{2};
constexpr std::int64_t kYear = 365LL * 24 * 3600 * 1000;

struct Desk {
  support::Folder folder;
  std::int64_t now = 1'700'000'000'000;
  Waits waits() {
    return Waits(folder.path() / "waits", [this] { return now; });
  }
  int four_wrong() {
    int wait = 0;
    for (int i = 0; i < 4; ++i) wait = waits().wrong(kAnn);
    return wait;
  }
};

}  // namespace

SCENARIO("A program that ends doesn't shorten the wait") {
  Desk d;
  CHECK(d.waits().left(kAnn) == 0);
  CHECK(d.waits().wrong(kAnn) == 0);
  CHECK(d.waits().wrong(kAnn) == 0);
  CHECK(d.waits().wrong(kAnn) == 5);
  CHECK(d.waits().wrong(kAnn) == 10);
  CHECK(d.waits().left(kAnn) == 10);
  CHECK(d.waits().left(kBob) == 0);
  d.now += 4'000;
  CHECK(d.waits().left(kAnn) == 6);
  d.now += 6'000;
  CHECK(d.waits().left(kAnn) == 0);
  CHECK(d.waits().wrong(kAnn) == 20);
  d.waits().right(kAnn);
  CHECK(d.waits().left(kAnn) == 0);
  CHECK(d.waits().wrong(kAnn) == 0);
  for (const auto& f : fs::directory_iterator(d.folder.path() / "waits"))
    CHECK(f.status().permissions() == (fs::perms::owner_read | fs::perms::owner_write));
  CHECK(fs::status(d.folder.path() / "waits").permissions() == fs::perms::owner_all);
}

SCENARIO("The clock is set back: the wait begins anew and doesn't end early") {
  Desk d;
  REQUIRE(d.four_wrong() == 10);
  d.now -= kYear;
  CHECK(d.waits().left(kAnn) == 10);
  d.now += 9'000;
  CHECK(d.waits().left(kAnn) == 1);
  d.now += 1'000;
  CHECK(d.waits().left(kAnn) == 0);
}

SCENARIO("The clock was years ahead when the PIN was mistyped: nobody is locked out for years") {
  Desk d;
  d.now += 10 * kYear;
  for (int i = 0; i < 40; ++i) d.waits().wrong(kAnn);
  d.now -= 10 * kYear;
  CHECK(d.waits().left(kAnn) == 300);
  d.now += 300'000;
  CHECK(d.waits().left(kAnn) == 0);
}

SCENARIO("Of who was erased nothing stays") {
  Desk d;
  d.four_wrong();
  d.waits().forget(kAnn);
  CHECK(d.waits().left(kAnn) == 0);
  CHECK(fs::is_empty(d.folder.path() / "waits"));
}

SCENARIO("After a day wrong tries are forgotten") {
  Desk d;
  d.four_wrong();
  d.now += kYear / 365 + 1;
  CHECK(d.waits().wrong(kAnn) == 0);
}

SCENARIO("Whatever the file says, nobody waits for longer than the longest wait") {
  Desk d;
  d.four_wrong();
  for (const char* text :
       {"", "x", "9999999999999 9", "4", "-5 -5", "4 99999999999999999999", "900 1700000000000"}) {
    CAPTURE(text);
    std::ofstream(d.folder.path() / "waits" / records::hex(kAnn)) << text;
    const auto left = d.waits().left(kAnn);
    CHECK(left >= 0);
    CHECK(left <= 300);
  }
}

SCENARIO("Without a place to keep it a wait lasts as long as the program") {
  Desk d;
  Waits here({}, [&] { return d.now; });
  for (int i = 0; i < 3; ++i) here.wrong(kAnn);
  CHECK(here.left(kAnn) == 5);
  here.right(kAnn);
  CHECK(here.left(kAnn) == 0);
  std::ofstream(d.folder.path() / "file") << "no folder";
  Waits nowhere(d.folder.path() / "file" / "waits", [&] { return d.now; });
  for (int i = 0; i < 3; ++i) nowhere.wrong(kAnn);
  CHECK(nowhere.left(kAnn) == 5);
}
