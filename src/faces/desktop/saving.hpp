#pragma once
// Files a person takes along: where they go, and writing them so that only their owner can read them and none
// is ever written over.

#include "faces/desktop/panels/record_views.hpp"
#include "faces/desktop/surroundings.hpp"

namespace plumbline::desktop {

/// The person's folder for documents ($XDG_DOCUMENTS_DIR, ~/Documents where there is one, the home folder),
/// else the folder `saved` beside the records.
std::filesystem::path papers_folder(const World& world, const library::RecordRoom& room);

/// "stem.ext", or "stem-2.ext" where that is taken. `what`: "Your transcript".
SavedFile save_new(const Surroundings& with, const std::string& what, const std::string& stem,
                   const std::string& ending, const std::string& text);
/// Several tables as CSV, in a folder of their own that only its owner can open: "stem/name.csv".
SavedFile save_tables(const Surroundings& with, const std::string& what, const std::string& stem,
                      const std::vector<std::pair<std::string, std::string>>& tables);
SavedFile not_saved(std::string what, std::string why);
/// A name that is free, for who writes the file itself.
std::filesystem::path free_name(const Surroundings& with, const std::string& stem, const std::string& ending);

/// Letters and figures of a name, for the name of a file: "tomas-reid".
std::string in_file_name(const std::string& name);
/// "2026-11-22"
std::string iso_day(int day);

/// A person's whole record as text; zeros: the attempts without a name. Or why it can't be had.
SavedFile save_record(const Surroundings& with, const records::Id& person, const std::string& name,
                      const std::string& what);

}  // namespace plumbline::desktop
