#pragma once
// The rulebook with its agency overlays, ready to judge, and the scenarios and cases beside it, read from
// this machine. Reading reports all that is wrong at once; a shelf that was opened never changes.

#include "disk/folders.hpp"
#include "records/store.hpp"
#include "rules/rulebook_xml.hpp"
#include "story/loader.hpp"

#include <memory>

namespace plumbline::library {

/// Which files to take, as somebody named them. Empty: those that come along (disk/folders.hpp).
struct Sources {
  std::string rulebook, data;         // a file; a folder with a folder scenarios/ in it
  std::vector<std::string> agencies;  // overlays, laid over the rulebook in this order
};

/// Values that point at each other; it stays where it was made.
struct Shelf {
  std::filesystem::path data;  // empty when only a rulebook was named
  rules::Rulebook book;
  std::unique_ptr<rules::Judge> judge;
  records::Text text;  // the rulebook and its overlays as they were read, for the records
  Shelf() = default;
  Shelf(const Shelf&) = delete;
  Shelf& operator=(const Shelf&) = delete;
};

/// What went wrong: a file that couldn't be read at all, or one in which something is wrong.
struct Failure {
  base::Diagnostics why;
  bool unread = false;
};

base::Result<std::unique_ptr<Shelf>, Failure> open_shelf(const disk::Environment& environment,
                                                         const std::filesystem::path& program,
                                                         const Sources& sources);
/// The scenarios that come along, sorted by name: number 1 is the first.
std::vector<std::filesystem::path> scenario_files(const Shelf& shelf);
/// `text`: receives the scenario as it was read, for the records.
base::Result<story::LoadedScenario, Failure> load_scenario(const Shelf& shelf,
                                                           const std::filesystem::path& file,
                                                           records::Text* text = nullptr);
/// The file of what was asked for (a file, an id, or a number of the list), or a sentence that there is none.
base::Result<std::filesystem::path, std::string> find_scenario(const Shelf& shelf, const std::string& what);
base::Result<story::CaseFile, Failure> load_cases(const Shelf& shelf, const std::filesystem::path& file);

}  // namespace plumbline::library
