#include "library/old_attempts.hpp"

#include "base/hash.hpp"
#include "disk/files.hpp"
#include "library/attempt_file.hpp"

#include <sodium/crypto_generichash.h>

#include <algorithm>

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

std::string id_of_old_attempt(const fs::path& file) {
  const auto text = disk::read_text(file);
  return text ? records::hex(id_of(*text)) : "";
}

}  // namespace plumbline::library
