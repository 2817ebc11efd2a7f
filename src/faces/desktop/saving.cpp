#include "faces/desktop/saving.hpp"

#include "base/date.hpp"
#include "base/text.hpp"
#include "disk/files.hpp"
#include "records/exchange.hpp"
#include "records/memory_store.hpp"

#include <fmt/format.h>

namespace plumbline::desktop {

namespace {

namespace fs = std::filesystem;
using records::Outcome;

constexpr int kMostTries = 1000;

/// The attempts without a name belong to nobody, so they are gathered in a store of their own.
Outcome<records::Done> gather_nameless(const library::RecordRoom& room, records::MemoryStore& into) {
  const auto& from = room.store();
  for (const auto& wanted : {records::Wanted{records::StreamKind::installation, {}},
                             records::Wanted{records::StreamKind::attempt, records::Id{}}}) {
    const auto streams = records::streams(from, wanted);
    if (!streams) return failed(streams.error());
    for (const auto& s : *streams) {
      auto events = from.events(s.id);
      if (!events) return failed(events.error());
      if (auto put = into.append({{s.kind, s.owner, std::move(*events), s.head}}); !put)
        return failed(put.error());
    }
  }
  return from.each_text([&](const records::Text& t) { return static_cast<bool>(into.keep(t)); });
}

}  // namespace

fs::path papers_folder(const World& world, const library::RecordRoom& room) {
  const auto absolute = [&](const char* name) {
    const auto said = fs::path(world.environment(name).value_or(""));
    return said.is_absolute() ? said : fs::path();
  };
  std::error_code none;
  if (const auto said = absolute("XDG_DOCUMENTS_DIR"); !said.empty()) return said;
  if (const auto home = absolute("HOME"); !home.empty())
    return fs::is_directory(home / "Documents", none) ? home / "Documents" : home;
  return room.lasting() ? room.folder().parent_path() / "saved" : fs::path();
}

SavedFile not_saved(std::string what, std::string why) { return {std::move(what), "", std::move(why)}; }

fs::path free_name(const Surroundings& with, const std::string& stem, const std::string& ending) {
  const auto folder = papers_folder(with.world, with.logbook.room());
  if (folder.empty()) return {};
  std::error_code none;
  fs::create_directories(folder, none);
  auto file = folder / (stem + ending);
  for (int n = 2; fs::exists(file, none) && n < kMostTries; ++n)
    file = folder / fmt::format("{}-{}{}", stem, n, ending);
  return file;
}

SavedFile save_new(const Surroundings& with, const std::string& what, const std::string& stem,
                   const std::string& ending, const std::string& text) {
  for (int tries = 0; tries < 3; ++tries) {
    const auto file = free_name(with, stem, ending);
    if (file.empty()) return not_saved(what, "There is no folder to save it in.");
    std::string why;
    if (disk::make_private(file, text, why)) return {what, file.string(), ""};
    if (!why.empty()) return not_saved(what, why);
  }
  return not_saved(what, "Another program keeps taking the name of the file.");
}

SavedFile save_tables(const Surroundings& with, const std::string& what, const std::string& stem,
                      const std::vector<std::pair<std::string, std::string>>& tables) {
  const auto folder = free_name(with, stem, "");
  if (folder.empty()) return not_saved(what, "There is no folder to save it in.");
  std::error_code wrong;
  fs::create_directory(folder, wrong);
  if (!wrong) fs::permissions(folder, fs::perms::owner_all, wrong);
  if (wrong) return not_saved(what, "The folder " + folder.string() + " can't be made.");
  for (const auto& t : tables) {
    std::string why;
    if (!disk::make_private(folder / (t.first + ".csv"), t.second, why))
      return not_saved(what, why.empty() ? "Another program writes into its folder." : why);
  }
  return {what, folder.string(), ""};
}

std::string in_file_name(const std::string& name) {
  std::string out;
  for (const char c : base::lower(name)) {
    const bool fits = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    if (fits)
      out += c;
    else if (!out.empty() && out.back() != '-')
      out += '-';
  }
  while (!out.empty() && out.back() == '-') out.pop_back();
  return out.empty() ? "record" : out.substr(0, 60);
}

std::string iso_day(int day) { return base::written_day(day); }

SavedFile save_record(const Surroundings& with, const records::Id& person, const std::string& name,
                      const std::string& what) {
  std::string text;
  const auto take = [&](const std::string& line) {
    text += line;
    return true;
  };
  auto& room = with.logbook.room();
  Outcome<records::Done> done = records::Done{};
  if (person == records::Id{}) {
    records::MemoryStore nameless(room.key());
    done = gather_nameless(room, nameless);
    if (done) done = records::export_all(nameless, take);
  } else {
    done = records::export_person(room.store(), person, take);
  }
  if (!done) return not_saved(what, done.error().said);
  return save_new(with, what, fmt::format("plumbline-{}-{}", in_file_name(name), iso_day(with.today())),
                  ".jsonl", text);
}

}  // namespace plumbline::desktop
