#pragma once
// Records in one file, by SQLite. What append() took is there after the power was cut the moment after; what
// it didn't take left no trace. Several programs may use one file at once. A file that can't be right is
// never written to, and never repaired behind anybody's back.
//
// A store belongs to one thread at a time; a thread of its own opens a store of its own on the same file.
// While each_event, each_stream and each_text call back, no lock is held: others can write meanwhile.
//
// Why the journal is the way it is: docs/decisions/0013-rollback-journal.md.

#include "records/store.hpp"

#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace plumbline::records {

/// The network drive a folder lies on ("NFS", "fuse.sshfs"), "" when it is a drive of this machine.
std::string network_drive(const std::filesystem::path& folder);

class SqliteStore : public Store {
 public:
  struct Options {
    std::chrono::milliseconds wait{5000};  // for others who write; then Trouble::busy
    bool make = true;                      // the file, when there is none
    std::function<std::string(const std::filesystem::path&)> network = network_drive;  // refused to write on
    std::string today;  // goes into the name of the copy made before an older file is brought up to date
    // For tests only: another layer below SQLite, by name, and settings that lose records when power is cut.
    std::string vfs;
    const char* synchronous = "EXTRA";
  };

  /// The key seals what is written and must outlive the store. Without one the store only reads: the file is
  /// left as it is, even where it is damaged or of an older version.
  static Outcome<std::unique_ptr<SqliteStore>> open(const std::filesystem::path& file, const SigningKey* key,
                                                    const Options& options);
  static Outcome<std::unique_ptr<SqliteStore>> open(const std::filesystem::path& file,
                                                    const SigningKey* key) {
    return open(file, key, Options{});
  }
  ~SqliteStore() override;

  Outcome<Stored> append(const std::vector<Batch>& batches) override;
  Outcome<Done> erase(const std::vector<Id>& streams, const std::vector<Batch>& tombstones) override;
  Outcome<Done> keep(const Text& text) override;
  Outcome<std::optional<Text>> text(Text::Of of, const std::string& hash) const override;
  Outcome<Done> each_text(const Each<Text>& each) const override;
  Outcome<Done> each_stream(const Wanted& wanted, const Each<Stream>& each) const override;
  Outcome<std::optional<Stream>> stream(const Id& id) const override;
  Outcome<Events> events(const Id& stream) const override;
  Outcome<Done> each_event(std::uint64_t first, std::uint64_t last, const Each<Arrived>& each) const override;
  Outcome<std::optional<Seal>> seal() const override;

  /// The place of the last event; 0 when there is none.
  Outcome<std::uint64_t> last_place() const;
  /// SQLite's own check of the whole file: what it finds wrong, nothing when all is well. Takes as long as
  /// reading the file several times.
  Outcome<std::vector<std::string>> check_file() const;
  /// A copy as of now into a new file, while others may go on reading; never over another file.
  Outcome<Done> backup(const std::filesystem::path& to) const;
  const std::filesystem::path& file() const;

  struct Held;  // known within this room only

 private:
  explicit SqliteStore(std::unique_ptr<Held> held);
  std::unique_ptr<Held> held_;
};

}  // namespace plumbline::records
