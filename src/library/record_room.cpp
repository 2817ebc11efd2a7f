#include "library/record_room.hpp"

#include "disk/files.hpp"
#include "library/installation_key.hpp"
#include "library/search.hpp"
#include "library/workers.hpp"
#include "records/memory_store.hpp"
#include "records/merging.hpp"
#include "records/sqlite/sqlite_store.hpp"

#include <fmt/format.h>
#include <sodium/core.h>
#include <sodium/randombytes.h>
#include <unistd.h>

#include <array>
#include <chrono>

namespace plumbline::library {

namespace {

namespace fs = std::filesystem;
using records::failed;
using records::Outcome;
using records::Trouble;

constexpr const char* kFile = "plumbline.records";

std::string machine_name() {
  std::array<char, 256> name{};
  if (::gethostname(name.data(), name.size() - 1) != 0 || name[0] == '\0') return "this machine";
  return records::tidy_name(name.data());
}

}  // namespace

records::Chance system_chance() {
  static const int ready = sodium_init();
  static_cast<void>(ready);
  return [](std::uint8_t* into, std::size_t bytes) { randombytes_buf(into, bytes); };
}

std::int64_t system_now() {
  using namespace std::chrono;
  return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

RecordRoom::RecordRoom(fs::path folder, fs::path spool, World world)
    : folder_(std::move(folder)), spool_(std::move(spool)), world_(std::move(world)) {}

RecordRoom::~RecordRoom() = default;

fs::path RecordRoom::file() const { return folder_ / kFile; }

Outcome<std::unique_ptr<RecordRoom>> RecordRoom::open(const disk::Environment& environment, World world) {
  const auto folder = disk::records_folder(environment);
  if (folder.empty())
    return failed(Trouble::unavailable,
                  "There is no folder for records, because HOME isn't set. PLUMBLINE_RECORDS can name one.");
  const auto state = disk::state_folder(environment);
  return open(folder, state.empty() ? fs::path() : state / "spool", std::move(world));
}

Outcome<std::unique_ptr<RecordRoom>> RecordRoom::open(const fs::path& folder, const fs::path& spool,
                                                      World world) {
  std::unique_ptr<RecordRoom> room(new RecordRoom(folder, spool, std::move(world)));
  std::error_code none;
  const bool there = fs::exists(room->file(), none);
  auto key = own_key(folder / kKeyFile, room->world_.chance);
  if (!key) return failed(key.error());
  room->key_ = std::move(key->key);
  if (key->made && there)
    room->said_.push_back(
        fmt::format("The key of this installation was not there, so a new one was made ({}). Records signed "
                    "before name the old "
                    "one. If you have a copy of it, put it back as {}.",
                    records::fingerprint(room->key_->public_part()), (folder / kKeyFile).string()));
  records::SqliteStore::Options options;
  options.wait = room->world_.wait;
  auto store = records::SqliteStore::open(room->file(), room->key_.get(), options);
  if (!store) return failed(store.error());
  room->store_ = std::move(*store);
  const auto name = room->world_.name.empty() ? machine_name() : room->world_.name;
  auto house = records::found(room->pen(), name);
  if (!house) return failed(house.error());
  room->house_ = std::move(*house);
  room->take_up_spool();
  return room;
}

Outcome<std::unique_ptr<RecordRoom>> RecordRoom::in_memory(World world) {
  std::unique_ptr<RecordRoom> room(new RecordRoom({}, {}, std::move(world)));
  records::Seed seed;
  room->world_.chance(seed.data(), seed.size());
  room->key_ = std::make_unique<records::SigningKey>(seed);
  room->store_ = std::make_unique<records::MemoryStore>(*room->key_);
  auto house = records::found(room->pen(), "this window");
  if (!house) return failed(house.error());
  room->house_ = std::move(*house);
  return room;
}

std::string RecordRoom::guard(std::string_view passphrase, records::Effort effort) {
  const records::Guarded now{records::secret_of(passphrase, effort)};
  if (now.passphrase.empty()) return "There isn't enough memory to keep a passphrase safely.";
  if (auto trouble = records::add_to(pen(), house_.id, now)) return trouble->said;
  house_.guarded = now;
  return {};
}

Outcome<std::size_t> RecordRoom::erase(const records::Id& person, const std::string& why) {
  auto done = records::erase_person(pen(), person, why);
  std::error_code none;
  if (done && lasting()) fs::remove(folder_ / kColumnsFile, none);  // it holds names
  return done;
}

Outcome<records::MergeReport> RecordRoom::take_in(const records::Store& from, const std::string& name) {
  auto done = records::merge(from, pen(), name);
  std::error_code none;
  if (done && done->taken > 0) fs::remove(folder_ / kColumnsFile, none);  // what was erased there is in it
  return done;
}

std::string RecordRoom::spool(const records::Spooled& what) {
  if (spool_.empty()) return "there is no other place for it either.";
  const auto file = spool_ / fmt::format("{}.spool", records::hex(records::random_id(world_.chance)));
  std::string why;
  disk::make_private(file, records::spool(what), why);
  return why;
}

std::size_t RecordRoom::take_up_spool() {
  std::size_t left = 0, taken = 0;
  std::error_code none;
  std::vector<fs::path> files;
  for (fs::directory_iterator at(spool_, none), end; !spool_.empty() && !none && at != end;
       at.increment(none))
    if (at->path().extension() == ".spool") files.push_back(at->path());
  for (const auto& file : files) {
    const auto bytes = disk::read_bytes(file);
    const auto found = records::unspool(bytes.value_or(""));
    bool stored = bytes.has_value();
    for (const auto& frame : found.frames) {
      for (const auto& text : frame.texts) stored = store_->keep(text).has_value() && stored;
      for (const auto& batch : frame.batches) {
        const auto done = store_->append({batch});
        stored = done.has_value() && stored;
        taken += done && *done == records::Stored::now ? 1 : 0;
      }
    }
    // Each file was put there whole: one that ends in the middle was damaged since.
    if (!stored || found.damaged > 0 || found.cut_off) {
      ++left;
      continue;
    }
    fs::remove(file, none);
  }
  if (taken > 0)
    said_.push_back("Decisions that found no room in the records the last time are in them now.");
  if (left > 0)
    said_.push_back(fmt::format(
        "Some decisions still wait to be taken into the records; they are kept in {}.", spool_.string()));
  return left;
}

records::Theatres& RecordRoom::theatres() {
  if (!theatres_)
    theatres_ = std::make_unique<records::Theatres>(*store_, [] {
      solve::Budget budget;
      budget.states = kStatesWhilePlaying;
      budget.watch = [wait = patience(kWaitWhilePlaying)](const solve::Progress& p) { return wait(p); };
      return budget;
    });
  return *theatres_;
}

}  // namespace plumbline::library
