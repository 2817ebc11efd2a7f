// The scenarios that come along, played to the end in every way a person could type: as the author means it,
// and at random. Whatever is typed, the attempt ends, and its record reads back to the same attempt.

#include "faces/terminal/recorded.hpp"
#include "faces/terminal/table.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <random>

using namespace plumbline;
using namespace plumbline::terminal;

namespace {

std::vector<std::filesystem::path> shipped() {
  std::vector<std::filesystem::path> out;
  for (const auto& entry : std::filesystem::directory_iterator(PLUMBLINE_SOURCE_DIR "/scenarios"))
    if (entry.path().extension() == ".lua") out.push_back(entry.path());
  return out;
}

/// Somebody who types anything.
class Chance : public Input {
 public:
  explicit Chance(unsigned seed) : dice_(seed) {}
  bool person() const override { return true; }
  Heard line(std::optional<std::chrono::seconds> within) override {
    constexpr std::array<const char*, 14> kAny{"1", "2",   "3",     "1 2", "2 1",  "none", "0",
                                               "",  "yes", "again", "why", "help", "back", "all"};
    if (++lines_ > 3000) return {Heard::Kind::ended, {}};
    if (within && dice_() % 8 == 0) return {Heard::Kind::late, {}};
    return {Heard::Kind::line, kAny[dice_() % (dice_() % 4 == 0 ? kAny.size() : 8)]};
  }

 private:
  std::mt19937 dice_;
  int lines_ = 0;
};

/// The log of the best course.
play::Session best_course(const play::Stage& stage, play::Setup setup) {
  play::Session session(stage, setup);
  while (!session.ended()) {
    const auto best = play::meant_best(stage.scene(session.state()).ask);
    REQUIRE(best.has_value());
    auto d = *best;
    if (!play::problem(stage.scene(session.state()).ask, session.state().vars(), d).empty())
      d = {stage.offered(session.state()).front()};
    REQUIRE(session.decide(d).empty());
  }
  return session;
}

}  // namespace

SCENARIO("Every scenario can be played to its end as its author means it") {
  for (const auto& file : shipped()) {
    CAPTURE(file);
    Staged staged(text_of_file(file), file.filename());
    for (const auto mode : {play::Mode::practice, play::Mode::assessment}) {
      std::ostringstream out;
      Page page(out);
      CHECK(show_recorded(page, staged.stage(), best_course(staged.stage(), {.mode = mode}).attempt()));
      CHECK(has(out.str(), "The attempt as a whole"));
    }
  }
}

SCENARIO("Whatever is typed, the attempt reads back to where it stands") {
  for (const auto& file : shipped()) {
    CAPTURE(file);
    Staged staged(text_of_file(file), file.filename());
    for (unsigned seed = 1; seed <= 4; ++seed) {
      Chance in(seed);
      std::ostringstream out;
      Page page(out);
      Memory keeper;
      Player player(staged.stage(), page, in, keeper, {});
      player.play({.seed = seed});
      if (keeper.kept.empty()) continue;
      const auto json = play::to_json(keeper.kept.back(), staged.stage());
      const auto read = play::read_attempt({"attempt.json", json}, staged.stage());
      REQUIRE(read.has_value());
      const auto again = play::Session::resume(staged.stage(), *read);
      REQUIRE(again.has_value());
      CHECK(again->state() == player.session()->state());
    }
  }
}

SCENARIO("No line is wider than eighty columns, and none holds a control character") {
  for (const auto& file : shipped()) {
    Staged staged(text_of_file(file), file.filename());
    std::ostringstream out;
    Page page(out, 200);
    show_recorded(page, staged.stage(), best_course(staged.stage(), {}).attempt());
    std::istringstream lines(out.str());
    for (std::string line; std::getline(lines, line);) {
      CHECK_MESSAGE(line.size() <= 90, line);  // bytes; some letters have more than one
      for (const char c : line) CHECK((c >= ' ' || c < 0));
    }
  }
}
