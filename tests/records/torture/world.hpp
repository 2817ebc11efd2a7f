#pragma once
// A small world of files in memory that SQLite writes into as if it were a disk: every call is written down,
// any call can be made to fail, room can run out, and from what was written down the disk can be rebuilt as
// it might look after the power was cut at any moment (images.hpp).
//
// It behaves as SQLite's own layer for Linux does: syncing a new journal syncs the folder as well, deleting
// one does so when asked to.

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace plumbline::torture {

struct File {
  std::string bytes;
  int number = 0;  // in the order they were made
  int shared = 0;
  const void* reserved = nullptr;  // who holds it
  const void* pending = nullptr;
  const void* exclusive = nullptr;
};

/// One thing that happened to the disk.
struct Op {
  enum class What : std::uint8_t { write, truncate, sync, make, remove, sync_folder, acknowledged };
  What what = What::write;
  int file = 0;
  std::string name;      // make, remove
  std::uint64_t at = 0;  // write: where; truncate: new size; acknowledged: how many promises by now
  std::string bytes;
};

enum class Call : std::uint8_t { read, write, sync, truncate, open, lock, remove, size, look };
const char* in_words(Call c);

/// Which call is to go wrong, and how.
struct Fault {
  Call call = Call::write;
  long skip = -1;      // calls of this sort that still go well; negative: none fails
  bool stays = false;  // all later ones fail too
  int code = 0;        // what SQLite is told
  bool torn = false;   // a write that fails has written its first half
  long happened = 0;
};

class World {
 public:
  std::map<std::string, std::shared_ptr<File>> names;
  std::vector<Op> log;
  bool keep_log = false;
  Fault fault;
  Fault first;  // one that has to come before, for what only happens after a failure
  std::uint64_t room = ~std::uint64_t{0};  // bytes all files together may have
  bool whole_sectors = false;  // the device doesn't promise to leave the bytes beside a write alone

  std::shared_ptr<File> make(const std::string& name);
  std::uint64_t used() const;
  /// The code of the failure that is due now, 0 for none.
  int due(Call c);
  void note(Op op) {
    if (keep_log) log.push_back(std::move(op));
  }

 private:
  int made_ = 0;
};

inline constexpr const char* kVfs = "plumbline-torture";
/// What the world itself needs memory for is not the store's doing.
extern bool of_the_world;
/// The world SQLite sees under that name from now on.
void enter(World& world);

}  // namespace plumbline::torture
