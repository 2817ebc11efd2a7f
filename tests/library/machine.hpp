#pragma once
// A machine with records, for tests: folders of its own, and stories played on it.

#include "library/attempt_record.hpp"
#include "library/attempts.hpp"
#include "records/made_records.hpp"
#include "records/sqlite/sqlite_support.hpp"
#include "support/folder.hpp"
#include "support/held_file.hpp"

#include <memory>

namespace plumbline::testing {

using library::RecordRoom;

/// The story most of these tests are played with.
inline Played& ninety_days() {
  static Played played("ninety-days");
  return played;
}

inline Played& parking_lot() {
  static Played played("parking-lot");
  return played;
}

struct Machine {
  support::Folder folder;
  // As the program finds them when its folders for data and for state are `folder` and `state` in it.
  std::filesystem::path records = folder.path() / "plumbline" / "records",
                        spool = folder.path() / "state" / "plumbline" / "spool";
  base::Dice dice;
  std::unique_ptr<RecordRoom> room;

  explicit Machine(std::uint64_t seed = 1) : dice{seed} { open(); }

  /// The program starts again.
  void open() {
    room.reset();
    auto opened = RecordRoom::open(records, spool, world());
    if (!opened) FAIL(opened.error().said);
    room = std::move(*opened);
  }
  static RecordRoom::World world() {
    RecordRoom::World w;
    w.name = "Room 12";
    w.wait = std::chrono::milliseconds(100);
    return w;
  }

  std::filesystem::path file() const { return records / "plumbline.records"; }
  void keep_texts() {
    REQUIRE(room->store().keep(rulebook_text()));
    for (const auto* id : {"ninety-days", "parking-lot"}) REQUIRE(room->store().keep(scenario_text(id)));
  }
  records::Id person(const std::string& name, const records::Id& group = {}) {
    auto id = records::enrol(room->pen(), {name, "", group, "", false});
    if (!id) FAIL(id.error().said);
    return *id;
  }
  records::Id group(const std::string& name) {
    auto id = records::form_group(room->pen(), {name, false});
    if (!id) FAIL(id.error().said);
    return *id;
  }
  records::Id play(const records::Id& who, Played& story = ninety_days(), bool with_score = true,
                   std::size_t most = 100) {
    return play_and_keep(room->pen(), story, who, dice, with_score, most);
  }

  std::vector<library::PastAttempt> attempts_of(const records::Id& who,
                                                std::vector<const play::Stage*> stages = {}) const {
    library::PastAttempts past;
    past.know(std::move(stages));
    if (const auto trouble = past.read(*room, who)) FAIL(trouble->said);
    return past.all();
  }
  std::uint64_t events() const {
    const auto seal = room->store().seal();
    REQUIRE(seal);
    return *seal ? (*seal)->events : 0;
  }
  std::size_t spooled() const {
    std::size_t out = 0;
    std::error_code none;
    for (std::filesystem::directory_iterator at(spool, none), end; !none && at != end; at.increment(none))
      ++out;
    return out;
  }
};

using Lock = support::HeldFile;

}  // namespace plumbline::testing
