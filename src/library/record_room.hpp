#pragma once
// The records of this machine: one file, the key of this installation beside it, and a place for what can't
// be stored for the moment. What is handed to a face is a store that is open, or a sentence that says why
// not.
//
//   records/plumbline.records     the store (records/sqlite)
//   records/installation.key      the secret part of the key, made on first use
//   records/waits/                wrong tries at a PIN, and when
//   spool/                        in the folder for state: decisions that found no room in the store
//   spool/installation.key        a key for while the one above can't be had

#include "disk/folders.hpp"
#include "library/search.hpp"
#include "library/spool_folder.hpp"
#include "library/waits.hpp"
#include "records/kept.hpp"
#include "records/merging.hpp"
#include "records/proof.hpp"
#include "records/register.hpp"
#include "records/spooled_store.hpp"

#include <chrono>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace plumbline::library {

/// The table for reports (cohort.hpp), beside the records; made anew whenever it isn't there.
inline constexpr const char* kColumnsFile = "reports.columns";

/// Random bytes from the system, and its clock in milliseconds since 1970 (UTC).
records::Chance system_chance();
std::int64_t system_now();

class RecordRoom {
 public:
  struct World {
    records::Chance chance = system_chance();
    std::function<std::int64_t()> now = system_now;
    std::string name = {};  // what this installation is called, for people; empty: the machine's name
    std::chrono::milliseconds wait{5000};        // for others who write
    std::uint64_t states = kStatesWhilePlaying;  // of a scenario that are searched while somebody waits
  };
  /// Opens the records in this folder and makes them where there are none. With `spool`: takes up what
  /// waits there.
  static records::Outcome<std::unique_ptr<RecordRoom>> open(const std::filesystem::path& folder,
                                                            const std::filesystem::path& spool, World world);
  static records::Outcome<std::unique_ptr<RecordRoom>> open(const disk::Environment& environment,
                                                            World world);
  /// The same for somebody who wants to play: where the records can't be opened, whatever the reason, what is
  /// decided goes into the spool alone, and `trouble` says so. What can be read of the records is there.
  /// Fails where there is no spool either.
  static records::Outcome<std::unique_ptr<RecordRoom>> open_to_play(const std::filesystem::path& folder,
                                                                    const std::filesystem::path& spool,
                                                                    World world);
  static records::Outcome<std::unique_ptr<RecordRoom>> open_to_play(const disk::Environment& environment,
                                                                    World world);
  /// Records that live as long as the program, where those of the machine can't be opened.
  static records::Outcome<std::unique_ptr<RecordRoom>> in_memory(World world);
  ~RecordRoom();
  RecordRoom(const RecordRoom&) = delete;
  RecordRoom& operator=(const RecordRoom&) = delete;

  records::Store& store() { return *store_; }
  const records::Store& store() const { return *store_; }
  const records::SigningKey& key() const { return *key_; }
  const records::House& house() const { return house_; }
  /// Sets the passphrase of the trainer's area. "" or why it couldn't be done.
  std::string guard(std::string_view passphrase, records::Effort effort);
  records::Pen pen() { return {*store_, *key_, world_.chance, world_.now}; }
  /// Scenarios and rulebooks as they were, searched as far as somebody who plays would wait.
  records::Theatres& theatres();
  const std::filesystem::path& folder() const { return folder_; }
  /// Whether what is stored here outlives the program.
  bool lasting() const { return !folder_.empty(); }
  /// Why only the spool is written to, in a sentence; nothing when the records themselves are.
  const std::optional<records::Failure>& trouble() const { return trouble_; }
  /// What becomes then of what is decided, in a sentence.
  std::string meanwhile() const;
  /// Whether the file of records was made just now.
  bool made() const { return made_; }
  Waits& waits() { return waits_; }
  std::filesystem::path file() const;
  /// What happened while opening that a person should know, one sentence each.
  const std::vector<std::string>& said() const { return said_; }

  /// Empties all that is kept of a person, and what was made from it beside the records; the number of
  /// streams.
  records::Outcome<std::size_t> erase(const records::Id& person, const std::string& why);

  /// Takes over what another store has (records/merging.hpp). `name`: what that one is called, for people.
  records::Outcome<records::MergeReport> take_in(const records::Store& from, const std::string& name);

  /// Puts a batch where it outlives the program, in place of what was put there under that name before, to be
  /// taken up at the next start. "" or why not even that.
  std::string spool(const std::string& name, const records::Spooled& what) { return spool_.put(name, what); }
  void unspool(const std::string& name) { spool_.remove(name); }
  /// Tries to store what waits in the spool, and says what came of it. How many files of it still wait.
  std::size_t take_up_spool();

 private:
  RecordRoom(std::filesystem::path folder, std::filesystem::path spool, World world);

  std::optional<records::Failure> open_store();
  std::optional<records::Failure> open_spool(const records::Failure& why);
  std::string name() const;

  std::filesystem::path folder_;
  SpoolFolder spool_;
  World world_;
  Waits waits_;
  std::unique_ptr<records::SigningKey> key_;
  std::unique_ptr<records::Store> store_;
  records::House house_;
  std::unique_ptr<records::Theatres> theatres_;
  std::vector<std::string> said_;
  std::optional<records::Failure> trouble_;
  bool made_ = false;
};

}  // namespace plumbline::library
