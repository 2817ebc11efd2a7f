#include "library/shelf.hpp"

#include "base/diagnostic.hpp"
#include "disk/files.hpp"

#include <fmt/format.h>

namespace plumbline::library {

namespace {

namespace fs = std::filesystem;

using Failed = base::Unexpected<Failure>;

/// A file and its text: NamedText only looks at it.
struct Kept {
  std::string name, text;
  rules::NamedText view() const { return {name, text}; }
};

/// By the name of the file alone: where it lies on this machine is nobody's business.
records::Text::Part part(const Kept& k) { return {fs::path(k.name).filename().string(), k.text}; }

base::Result<Kept, Failure> keep(const fs::path& file) {
  auto text = disk::read_text(file);
  if (!text) return Failed{{text.error(), true}};
  return Kept{file.string(), std::move(*text)};
}

/// The rulebook to read; `data` receives the folder it belongs to, where there is one.
base::Result<fs::path, Failure> rulebook_file(const disk::Environment& environment, const fs::path& program,
                                              const Sources& sources, fs::path& data) {
  auto found = disk::find_data(environment, program, sources.data);
  if (found) data = *found;
  if (!sources.rulebook.empty() && (found || sources.data.empty())) return fs::path(sources.rulebook);
  if (!found) return Failed{{found.error(), true}};
  return data / "scenarios" / "rulebook.xml";
}

}  // namespace

base::Result<std::unique_ptr<Shelf>, Failure> open_shelf(const disk::Environment& environment,
                                                         const fs::path& program, const Sources& sources) {
  auto shelf = std::make_unique<Shelf>();
  const auto file = rulebook_file(environment, program, sources, shelf->data);
  if (!file) return Failed{file.error()};
  const auto book = keep(*file);
  if (!book) return Failed{book.error()};
  std::vector<Kept> overlays;
  for (const auto& o : sources.agencies) {
    auto overlay = keep(o);
    if (!overlay) return Failed{overlay.error()};
    overlays.push_back(std::move(*overlay));
  }
  std::vector<rules::NamedText> views;
  views.reserve(overlays.size());
  for (const auto& o : overlays) views.push_back(o.view());
  auto read = rules::read_rulebook(book->view(), views);
  if (!read) return Failed{{read.error()}};
  shelf->book = std::move(*read);
  shelf->judge = std::make_unique<rules::Judge>(shelf->book);
  shelf->text = {records::Text::Of::rulebook, shelf->book.hash, {}};
  shelf->text.parts.push_back(part(*book));
  for (const auto& o : overlays) shelf->text.parts.push_back(part(o));
  return shelf;
}

std::vector<fs::path> scenario_files(const Shelf& shelf) { return disk::lua_files(shelf.data / "scenarios"); }

base::Result<story::LoadedScenario, Failure> load_scenario(const Shelf& shelf, const fs::path& file,
                                                           records::Text* kept) {
  const auto text = keep(file);
  if (!text) return Failed{text.error()};
  auto loaded = story::load_scenario(text->view(), *shelf.judge);
  if (!loaded) return Failed{{loaded.error()}};
  if (kept != nullptr) *kept = {records::Text::Of::scenario, loaded->scenario.hash, {part(*text)}};
  return std::move(*loaded);
}

base::Result<fs::path, std::string> find_scenario(const Shelf& shelf, const std::string& what) {
  if (what.find('/') != std::string::npos || fs::path(what).extension() == ".lua") return fs::path(what);
  const auto files = scenario_files(shelf);
  std::vector<std::string> known;
  for (std::size_t i = 0; i < files.size(); ++i) {
    if (what == files[i].stem().string() || what == fmt::to_string(i + 1)) return files[i];
    known.push_back(files[i].stem().string());
  }
  const auto hint = base::did_you_mean(what, known);
  return base::Unexpected<std::string>{fmt::format(
      "There is no scenario '{}'. {}{}plumbline list names them all.", what, hint, hint.empty() ? "" : " ")};
}

base::Result<story::CaseFile, Failure> load_cases(const Shelf& shelf, const fs::path& file) {
  const auto text = keep(file);
  if (!text) return Failed{text.error()};
  auto loaded = story::load_cases(text->view(), *shelf.judge);
  if (!loaded) return Failed{{loaded.error()}};
  return std::move(*loaded);
}

}  // namespace plumbline::library
