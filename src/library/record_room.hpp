#pragma once
// The records of this machine: one file, the key of this installation beside it, and a place for what can't
// be stored for the moment. What is handed to a face is a store that is open, or a sentence that says why
// not.
//
//   records/plumbline.records     the store (records/sqlite)
//   records/installation.key      the secret part of the key, made on first use
//   spool/                        in the folder for state: decisions that found no room in the store

#include "disk/folders.hpp"
#include "records/kept.hpp"
#include "records/merging.hpp"
#include "records/proof.hpp"
#include "records/register.hpp"
#include "records/spool.hpp"

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
    std::chrono::milliseconds wait{5000};  // for others who write
  };
  /// Opens the records in this folder and makes them where there are none. With `spool`: takes up what
  /// waits there.
  static records::Outcome<std::unique_ptr<RecordRoom>> open(const std::filesystem::path& folder,
                                                            const std::filesystem::path& spool, World world);
  static records::Outcome<std::unique_ptr<RecordRoom>> open(const disk::Environment& environment,
                                                            World world);
  ~RecordRoom();
  RecordRoom(const RecordRoom&) = delete;
  RecordRoom& operator=(const RecordRoom&) = delete;

  records::Store& store() { return *store_; }
  const records::Store& store() const { return *store_; }
  const records::SigningKey& key() const { return *key_; }
  const records::House& house() const { return house_; }
  records::Pen pen() { return {*store_, *key_, world_.chance, world_.now}; }
  /// Scenarios and rulebooks as they were.
  records::Theatres& theatres();
  const std::filesystem::path& folder() const { return folder_; }
  std::filesystem::path file() const;
  /// What happened while opening that a person should know, one sentence each.
  const std::vector<std::string>& said() const { return said_; }

  /// Empties all that is kept of a person, and what was made from it beside the records; the number of
  /// streams.
  records::Outcome<std::size_t> erase(const records::Id& person, const std::string& why);

  /// Takes over what another store has (records/merging.hpp). `name`: what that one is called, for people.
  records::Outcome<records::MergeReport> take_in(const records::Store& from, const std::string& name);

  /// Puts a batch where it outlives the program, to be taken up at the next start. "" or why not even that.
  std::string spool(const records::Spooled& what);
  /// Tries to store what waits in the spool. How many files of it still wait.
  std::size_t take_up_spool();

 private:
  RecordRoom(std::filesystem::path folder, std::filesystem::path spool, World world);

  std::filesystem::path folder_, spool_;
  World world_;
  std::unique_ptr<records::SigningKey> key_;
  std::unique_ptr<records::Store> store_;
  records::House house_;
  std::unique_ptr<records::Theatres> theatres_;
  std::vector<std::string> said_;
};

}  // namespace plumbline::library
