// `plumbline records verify`, rescore and key.

#include "base/text.hpp"
#include "disk/files.hpp"
#include "faces/command/records_deeds.hpp"
#include "faces/terminal/page.hpp"
#include "library/certificates.hpp"
#include "library/rescoring.hpp"
#include "library/verification.hpp"
#include "records/sqlite/sqlite_store.hpp"

#include <fmt/format.h>

#include <chrono>
#include <ostream>

namespace plumbline::command {

namespace {

namespace fs = std::filesystem;
using library::Verified;
using library::VerifyWishes;

constexpr std::size_t kMostShown = 200;

/// A key as hexadecimal digits, or a file that holds one.
std::optional<records::PublicKey> read_key(const std::string& given) {
  if (const auto key = records::from_hex<32>(given)) return key;
  const auto text = disk::read_text(given);
  if (!text) return std::nullopt;
  for (const auto& word : base::split(*text))
    if (const auto key = records::from_hex<32>(word)) return key;
  return std::nullopt;
}

/// How far it is, on a line of its own, for somebody who waits at a terminal.
class Waiting {
 public:
  Waiting(const World& world) : world_(world) {}
  ~Waiting() {
    if (shown_) world_.err << "\r\x1b[K" << std::flush;
  }
  Waiting(const Waiting&) = delete;
  Waiting& operator=(const Waiting&) = delete;
  bool operator()(VerifyWishes::Stage stage, std::uint64_t done, std::uint64_t of) {
    const auto now = std::chrono::steady_clock::now();
    if (!world_.out_is_terminal || now - last_ < std::chrono::milliseconds(100)) return true;
    last_ = now;
    shown_ = true;
    world_.err << fmt::format("\r\x1b[K{} {} of {}",
                              stage == VerifyWishes::Stage::chains ? "Entries" : "Attempts", done, of)
               << std::flush;
    return true;
  }

 private:
  const World& world_;
  std::chrono::steady_clock::time_point last_ = std::chrono::steady_clock::now();
  bool shown_ = false;
};

std::string where(const records::Id& stream) {
  return stream == records::Id{} ? "the file as a whole" : records::short_name(stream);
}

void show_findings(terminal::Page& page, const Verified& v) {
  std::size_t shown = 0;
  const auto one = [&](const records::Id& stream, const std::string& text) {
    if (++shown <= kMostShown) page.item("-", fmt::format("{}: {}", where(stream), text));
  };
  if (!v.chains.findings.empty() || !v.attempts.empty()) page.heading("What is wrong");
  for (const auto& f : v.chains.findings)
    one(f.stream, fmt::format("{}: {}.", records::in_words(f.what), f.said));
  for (const auto& d : v.attempts)
    one(d.stream, d.entry ? fmt::format("entry {}: {}", *d.entry + 1, d.said) : d.said);
  if (shown > kMostShown) page.text(fmt::format("... and {} more.", shown - kMostShown));
}

void show_counts(terminal::Page& page, const Verified& v) {
  const auto& c = v.counts;
  page.text(fmt::format("Read: {} about {}, {} and {}.", in_number(v.chains.events, "entry", "entries"),
                        in_number(c.attempts, "attempt", "attempts"), in_number(v.people, "person", "people"),
                        in_number(v.groups, "group", "groups")));
  page.text(
      fmt::format("Replayed: {} with {}; worked out again: {}.", in_number(c.replayed, "attempt", "attempts"),
                  in_number(c.decisions, "decision", "decisions"), in_number(c.scores, "score", "scores")));
  if (c.erased > 0)
    page.text(fmt::format("Erased on request, so that nothing is left to replay: {}.",
                          in_number(c.erased, "attempt", "attempts")));
  if (c.unscored > 0)
    page.text(fmt::format("Played to the end but not scored yet: {}.",
                          in_number(c.unscored, "attempt", "attempts")));
}

void show_signers(terminal::Page& page, const Verified& v) {
  page.heading("Who vouches for them");
  for (const auto& s : v.signers)
    page.item("-", fmt::format("{} (key {}): {}{}",
                               s.name.empty() ? "an installation not in these records" : s.name,
                               records::fingerprint(s.key), in_number(s.heads, "record", "records"),
                               s.trusted ? "" : "; NOT one of the keys you named"));
}

int check_code(const World& world, const fs::path& file, const std::string& code) {
  auto store = records::SqliteStore::open(file, nullptr);
  if (!store) return give_up(world, store.error());
  auto found = library::find_certificate(**store, code);
  if (!found) return give_up(world, found.error());
  if (!*found) {
    world.out << "No certificate with this code was made out from these records.\n";
    return kErrors;
  }
  const auto& f = **found;
  terminal::Page page(world.out, world.width);
  page.text(
      fmt::format("This code belongs to a certificate for {}: {}, made out on {}.", f.name, f.title, f.day));
  if (!f.wrong.empty()) page.text(f.wrong);
  world.out.flush();
  return f.wrong.empty() ? kOk : kErrors;
}

}  // namespace

int verify_records(const World& world, const Records& wishes) {
  const auto folder = disk::records_folder(world.environment);
  const auto file = wishes.file.empty() ? folder / "plumbline.records" : fs::path(wishes.file);
  std::error_code none;
  if (!fs::exists(file, none)) return say(world, fmt::format("There are no records at {}.", file.string()));
  if (!wishes.code.empty()) return check_code(world, file, wishes.code);
  VerifyWishes how;
  how.jobs = wishes.jobs;
  for (const auto& given : wishes.trust) {
    const auto key = read_key(given);
    if (!key) return say(world, fmt::format("'{}' is no public key and no file that holds one.", given));
    how.trusted.push_back(*key);
  }
  records::Outcome<Verified> verified = records::failed(records::Trouble::unavailable, "");
  {
    Waiting waiting(world);
    how.on = [&](VerifyWishes::Stage s, std::uint64_t done, std::uint64_t of) {
      return waiting(s, done, of);
    };
    verified = library::verify(file, how);
  }
  if (!verified) return give_up(world, verified.error());
  terminal::Page page(world.out, world.width);
  show_counts(page, *verified);
  show_signers(page, *verified);
  show_findings(page, *verified);
  page.gap();
  page.text(verified->proven() ? "All is as it was recorded, and every score is what the decisions give."
                               : "Not everything is as it should be. Keep this file as it is, and a copy of "
                                 "it; compare with a backup.");
  world.out.flush();
  return verified->proven() ? kOk : kErrors;
}

int rescore_attempts(Clerk& c) {
  if (!is_trainer(c)) return kUnable;
  const auto shelf = open_shelf(c.world, c.shared);
  if (!shelf) return give_up(c.world, shelf.error());
  if (auto kept = c.room.store().keep((*shelf)->text); !kept) return give_up(c.world, kept.error());
  records::Outcome<library::Rescored> done = library::Rescored{};
  {
    Waiting waiting(c.world);
    done = library::rescore(c.room, (*shelf)->book.hash, [&](std::uint64_t at, std::uint64_t of) {
      return waiting(VerifyWishes::Stage::attempts, at, of);
    });
  }
  if (!done) return give_up(c.world, done.error());
  for (const auto& [id, why] : done->left)
    say(c.world,
        fmt::format("{}: it can't be scored under this rulebook: {}.", records::short_name(id), why));
  c.world.out << fmt::format(
      "Scored under rulebook {}: {}. The same result as before: {}; another: {}. All former scores stay "
      "beside them.\n",
      (*shelf)->book.edition, base::how_many(static_cast<int>(done->same + done->other), "attempt"),
      done->same, done->other);
  return done->left.empty() ? kOk : kErrors;
}

int show_key(Clerk& c) {
  const auto& key = c.room.key().public_part();
  const auto text = fmt::format("plumbline public key 1\n{}\n# {}, fingerprint {}\n", records::hex(key),
                                base::printable(c.room.house().founded.name), records::fingerprint(key));
  return deliver(c.world, c.wishes.out, text);
}

}  // namespace plumbline::command
