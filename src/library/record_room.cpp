#include "library/record_room.hpp"

#include "disk/files.hpp"
#include "library/installation_key.hpp"
#include "library/taking_up.hpp"
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

struct Places {
  fs::path records, spool;
};

Outcome<Places> places(const disk::Environment& environment) {
  const auto folder = disk::records_folder(environment);
  if (folder.empty())
    return failed(Trouble::unavailable,
                  "There is no folder for records, because HOME isn't set. PLUMBLINE_RECORDS can name one.");
  const auto state = disk::state_folder(environment);
  return Places{folder, state.empty() ? fs::path() : state / "spool"};
}

bool is_there(const fs::path& file) {
  std::error_code none;
  return fs::exists(file, none);
}

/// Whether it may pass by itself, without anybody doing something about it.
bool passing(Trouble t) {
  return t == Trouble::busy || t == Trouble::full || t == Trouble::read_only || t == Trouble::unavailable;
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
    : folder_(std::move(folder)),
      spool_(std::move(spool)),
      world_(std::move(world)),
      waits_(folder_.empty() ? fs::path() : folder_ / "waits", world_.now) {}

RecordRoom::~RecordRoom() = default;

fs::path RecordRoom::file() const { return folder_ / kFile; }

std::string RecordRoom::meanwhile() const {
  return fmt::format(
      "What you decide is kept in {} meanwhile, and goes into the records by itself when they can "
      "be opened again.",
      spool_.path().string());
}

std::string RecordRoom::name() const { return world_.name.empty() ? machine_name() : world_.name; }

Outcome<std::unique_ptr<RecordRoom>> RecordRoom::open(const disk::Environment& environment, World world) {
  const auto at = places(environment);
  return at ? open(at->records, at->spool, std::move(world)) : failed(at.error());
}

Outcome<std::unique_ptr<RecordRoom>> RecordRoom::open_to_play(const disk::Environment& environment,
                                                              World world) {
  const auto at = places(environment);
  return at ? open_to_play(at->records, at->spool, std::move(world)) : failed(at.error());
}

Outcome<std::unique_ptr<RecordRoom>> RecordRoom::open(const fs::path& folder, const fs::path& spool,
                                                      World world) {
  std::unique_ptr<RecordRoom> room(new RecordRoom(folder, spool, std::move(world)));
  if (auto trouble = room->open_store()) return failed(*trouble);
  room->take_up_spool();
  return room;
}

Outcome<std::unique_ptr<RecordRoom>> RecordRoom::open_to_play(const fs::path& folder, const fs::path& spool,
                                                              World world) {
  auto room = open(folder, spool, world);
  if (room || spool.empty() || !records::network_drive(spool).empty()) return room;
  std::unique_ptr<RecordRoom> beside(new RecordRoom(folder, spool, std::move(world)));
  return beside->open_spool(room.error()) ? std::move(room) : std::move(beside);
}

std::optional<records::Failure> RecordRoom::open_store() {
  const bool there = is_there(file());
  auto key = own_key(folder_ / kKeyFile, world_.chance);
  if (!key) return key.error();
  key_ = std::move(key->key);
  if (key->made && there)
    said_.push_back(
        fmt::format("The key of this installation was not there, so a new one was made ({}). Records signed "
                    "before name the old "
                    "one. If you have a copy of it, put it back as {}.",
                    records::fingerprint(key_->public_part()), (folder_ / kKeyFile).string()));
  records::SqliteStore::Options options;
  options.wait = world_.wait;
  auto store = records::SqliteStore::open(file(), key_.get(), options);
  if (!store) return store.error();
  store_ = std::move(*store);
  auto house = records::found(pen(), name());
  if (!house) return house.error();
  house_ = std::move(*house);
  made_ = !there;
  return std::nullopt;
}

/// Where this installation's own key can't be had, one of the spool signs meanwhile; then nothing of the
/// records is shown, for nobody can be asked for the passphrase that keeps them.
std::optional<records::Failure> RecordRoom::open_spool(const records::Failure& why) {
  trouble_ = records::Failure{why.what, fmt::format("The records can't be opened{}: {}",
                                                    passing(why.what) ? " for the moment" : "", why.said)};
  std::unique_ptr<records::Store> base;
  auto key = own_key(folder_ / kKeyFile, world_.chance);
  const bool own = key.has_value();
  if (!own) key = own_key(spool_.path() / kKeyFile, world_.chance);
  if (!key) return key.error();
  key_ = std::move(key->key);
  records::SqliteStore::Options options;
  options.wait = world_.wait;
  if (own && why.what != Trouble::busy && is_there(file()))
    if (auto readable = records::SqliteStore::open(file(), nullptr, options)) base = std::move(*readable);
  auto store = std::make_unique<records::SpooledStore>(
      *key_, std::move(base),
      [this, writer = records::hex(records::random_id(world_.chance))](const std::string& name,
                                                                       const records::Spooled& what) {
        return spool_.put(name + '-' + writer.substr(0, 8), what);
      });
  for (const auto& f : spool_.files())
    for (const auto& frame : f.found.frames) store->remember(frame);
  store_ = std::move(store);
  const auto attempt = "trying-" + records::hex(records::random_id(world_.chance));
  if (auto wrong = spool_.put(attempt, {}); !wrong.empty()) return records::Failure{Trouble::full, wrong};
  spool_.remove(attempt);
  if (!own) {
    auto house = records::found(pen(), name());
    if (!house) return house.error();
    house_ = std::move(*house);
  } else if (auto house = records::house(*store_, key_->public_part()); house && *house) {
    house_ = std::move(**house);
  }
  return std::nullopt;
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
  if (house_.id == records::Id{})
    return "The records can't be opened for the moment, so nothing can be set for the trainer's area.";
  if (auto trouble = records::add_to(pen(), house_.id, now)) return trouble->said;
  house_.guarded = now;
  return {};
}

Outcome<std::size_t> RecordRoom::erase(const records::Id& person, const std::string& why) {
  if (!trouble_) take_up_spool();  // what waits of that person is to be erased too
  auto done = records::erase_person(pen(), person, why);
  std::error_code none;
  if (done && lasting()) fs::remove(folder_ / kColumnsFile, none);  // it holds names
  if (done) {
    spool_.forget(person);
    waits_.forget(person);
  }
  return done;
}

Outcome<records::MergeReport> RecordRoom::take_in(const records::Store& from, const std::string& name) {
  auto done = records::merge(from, pen(), name);
  std::error_code none;
  if (done && done->taken > 0 && lasting())
    fs::remove(folder_ / kColumnsFile, none);  // what was erased there is in it
  return done;
}

std::size_t RecordRoom::take_up_spool() {
  const auto done = take_up(spool_, pen());
  const auto said = in_words(done, spool_);
  said_.insert(said_.end(), said.begin(), said.end());
  return done.left;
}

records::Theatres& RecordRoom::theatres() {
  if (!theatres_)
    theatres_ = std::make_unique<records::Theatres>(*store_, [states = world_.states] {
      solve::Budget budget;
      budget.states = states;
      budget.watch = [wait = patience(kWaitWhilePlaying)](const solve::Progress& p) { return wait(p); };
      return budget;
    });
  return *theatres_;
}

}  // namespace plumbline::library
