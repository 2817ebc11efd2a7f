#include "library/old_attempts.hpp"

#include "base/hash.hpp"
#include "base/text.hpp"
#include "disk/files.hpp"
#include "library/attempt_file.hpp"

#include <fmt/format.h>
#include <sodium/crypto_generichash.h>

#include <algorithm>
#include <list>

namespace plumbline::library {

namespace {

namespace fs = std::filesystem;
using records::Outcome;

/// Bytes that follow from a text and nothing else.
records::Chance chance_of(const std::string& text) {
  return [seed = "plumbline old attempt 1\n" + text, drawn = std::uint64_t{0}](std::uint8_t* into,
                                                                               std::size_t bytes) mutable {
    while (bytes > 0) {
      const auto said = seed + '\n' + std::to_string(drawn++);
      records::Digest digest;
      crypto_generichash(digest.data(), digest.size(), reinterpret_cast<const unsigned char*>(said.data()),
                         said.size(), nullptr, 0);
      const auto n = std::min(bytes, digest.size());
      std::copy_n(digest.begin(), n, into);
      into += n;
      bytes -= n;
    }
  };
}

/// A recorder draws the id of its stream first.
records::Id id_of(const std::string& text) { return records::random_id(chance_of(base::sha256_hex(text))); }

std::vector<fs::path> attempt_files(const fs::path& folder) {
  std::vector<fs::path> out;
  std::error_code none;
  for (fs::directory_iterator at(folder, none), end; !none && at != end; at.increment(none))
    if (at->path().extension() == ".json") out.push_back(at->path());
  return out;
}

struct Found {
  fs::path file;
  std::string text;
  std::int64_t at = 0;  // seconds
};

/// Oldest first: that is the order they arrive in.
std::vector<Found> found_in(const fs::path& folder, OldAttempts& so_far) {
  std::vector<Found> out;
  for (const auto& file : attempt_files(folder)) {
    auto text = disk::read_text(file);
    if (text)
      out.push_back({file, std::move(*text), disk::written_at(file).value_or(0)});
    else
      ++so_far.left;
  }
  std::sort(out.begin(), out.end(),
            [](const Found& a, const Found& b) { return std::tie(a.at, a.file) < std::tie(b.at, b.file); });
  return out;
}

const Known* known_of(const std::string& text, const std::vector<Known>& all) {
  const auto scenario = scenario_of(text);
  const auto it = std::find_if(all.begin(), all.end(),
                               [&](const Known& k) { return k.stage->scenario().id == scenario; });
  return it == all.end() ? nullptr : &*it;
}

/// Whether it was taken in; false: it doesn't fit.
Outcome<bool> take_in(RecordRoom& room, const Found& old, const records::Text& rulebook,
                      const std::vector<Known>& all) {
  const auto* known = known_of(old.text, all);
  if (known == nullptr) return false;
  const auto attempt = play::read_attempt({old.file.string(), old.text}, *known->stage);
  if (!attempt || attempt->log.empty() || !play::replay(*known->stage, *attempt)) return false;
  for (const auto* text : {&rulebook, known->text})
    if (auto kept = room.store().keep(*text); !kept) return failed(kept.error());
  records::Keeping keeping(
      {room.store(), room.key(), chance_of(base::sha256_hex(old.text)), [at = old.at * 1000] { return at; }},
      {}, *attempt, {});
  if (auto trouble = keeping.keep(*attempt)) return failed(*trouble);
  return true;
}

}  // namespace

Outcome<OldAttempts> take_in_old_attempts(RecordRoom& room, const fs::path& folder,
                                          const records::Text& rulebook, const std::vector<Known>& known) {
  OldAttempts out;
  if (folder.empty()) return out;
  for (const auto& old : found_in(folder, out)) {
    const auto there = room.store().stream(id_of(old.text));
    if (!there) return failed(there.error());
    if (*there) {
      ++out.already;
      continue;
    }
    const auto taken = take_in(room, old, rulebook, known);
    if (!taken) return failed(taken.error());
    ++(*taken ? out.taken : out.left);
  }
  return out;
}

namespace {

std::string attempts_in_words(std::size_t n) {
  return n == 1 ? "One attempt" : fmt::format("{} attempts", base::capitalised(base::counted(n)));
}

std::optional<OldAttemptsTold> in_words(const OldAttempts& old, const fs::path& folder, bool first) {
  if (old.taken == 0 && (!first || old.left == 0)) return std::nullopt;
  auto said = old.taken == 0 ? std::string("The attempts of before belong to other versions of the stories.")
                             : fmt::format("{} of before {} in the records now.",
                                           attempts_in_words(old.taken), old.taken == 1 ? "is" : "are");
  if (old.taken > 0 && old.left > 0)
    said += fmt::format(" {} can't be taken in: other versions, or files that can't be read.",
                        base::capitalised(base::counted(old.left)));
  return OldAttemptsTold{said, fmt::format("The files stay where they are, in {}.", folder.string()), false};
}

bool all_are_in(const RecordRoom& room, const fs::path& folder) {
  const auto files = attempt_files(folder);
  return std::all_of(files.begin(), files.end(), [&](const fs::path& file) {
    const auto text = disk::read_text(file);
    if (!text) return false;
    const auto there = room.store().stream(id_of(*text));
    return there && *there;
  });
}

/// A scenario of the shelf made ready; it stays where it was made.
struct Ready {
  story::LoadedScenario loaded;
  records::Text text;
  std::optional<play::Stage> stage;
};

}  // namespace

std::optional<OldAttemptsTold> take_in_old_attempts(RecordRoom& room, const disk::Environment& environment,
                                                    const records::Text& rulebook,
                                                    const std::function<std::vector<Known>()>& known) {
  const auto folder = disk::attempts_folder(environment);
  // While only the spool can be written to, the files are as safe where they are.
  if (!room.lasting() || room.trouble() || folder.empty() || all_are_in(room, folder)) return std::nullopt;
  const auto old = take_in_old_attempts(room, folder, rulebook, known());
  if (old) return in_words(*old, folder, room.made());
  return OldAttemptsTold{"Attempts of before can't be taken into the records: " + old.error().said,
                         fmt::format("Their files stay in {}.", folder.string()), true};
}

std::optional<OldAttemptsTold> take_in_old_attempts(RecordRoom& room, const disk::Environment& environment,
                                                    const Shelf& shelf) {
  std::list<Ready> ready;
  return take_in_old_attempts(room, environment, shelf.text, [&] {
    std::vector<Known> known;
    for (const auto& file : scenario_files(shelf)) {
      records::Text text;
      auto loaded = load_scenario(shelf, file, &text);
      if (!loaded) continue;
      auto& r = ready.emplace_back();
      r.loaded = std::move(*loaded);
      r.text = std::move(text);
      r.stage.emplace(r.loaded.scenario, *shelf.judge);
      known.push_back({&*r.stage, &r.text});
    }
    return known;
  });
}

std::string id_of_old_attempt(const fs::path& file) {
  const auto text = disk::read_text(file);
  return text ? records::hex(id_of(*text)) : "";
}

}  // namespace plumbline::library
