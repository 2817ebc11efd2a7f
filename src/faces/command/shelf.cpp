#include "faces/command/shelf.hpp"

#include "base/diagnostic.hpp"
#include "base/text.hpp"
#include "faces/command/data.hpp"
#include "faces/command/files.hpp"

#include <fmt/format.h>

#include <ostream>

namespace plumbline::command {

namespace {

namespace fs = std::filesystem;

using Failed = base::Unexpected<Failure>;

/// A file and its text: NamedText only looks at it.
struct Kept {
  std::string name, text;
  rules::NamedText view() const { return {name, text}; }
};

base::Result<Kept, Failure> keep(const fs::path& file) {
  auto text = read_text(file);
  if (!text) return Failed{{text.error(), kUnable}};
  return Kept{file.string(), std::move(*text)};
}

base::Result<fs::path, Failure> rulebook_file(const World& world, const Shared& options, fs::path& data) {
  auto found = find_data(world, options.data);
  if (found) data = *found;
  if (!options.rulebook.empty() && (found || options.data.empty())) return fs::path(options.rulebook);
  if (!found) return Failed{{found.error(), kUnable}};
  return data / "scenarios" / "rulebook.xml";
}

}  // namespace

base::Result<std::unique_ptr<Shelf>, Failure> open_shelf(const World& world, const Shared& options) {
  auto shelf = std::make_unique<Shelf>();
  const auto file = rulebook_file(world, options, shelf->data);
  if (!file) return Failed{file.error()};
  const auto book = keep(*file);
  if (!book) return Failed{book.error()};
  std::vector<Kept> overlays;
  for (const auto& o : options.agencies) {
    auto overlay = keep(o);
    if (!overlay) return Failed{overlay.error()};
    overlays.push_back(std::move(*overlay));
  }
  std::vector<rules::NamedText> views;
  views.reserve(overlays.size());
  for (const auto& o : overlays) views.push_back(o.view());
  auto read = rules::read_rulebook(book->view(), views);
  if (!read) return Failed{{read.error(), kErrors}};
  shelf->book = std::move(*read);
  shelf->judge = std::make_unique<rules::Judge>(shelf->book);
  return shelf;
}

base::Result<story::LoadedScenario, Failure> load_scenario(const Shelf& shelf, const fs::path& file) {
  const auto text = keep(file);
  if (!text) return Failed{text.error()};
  auto loaded = story::load_scenario(text->view(), *shelf.judge);
  if (!loaded) return Failed{{loaded.error(), kErrors}};
  return std::move(*loaded);
}

base::Result<fs::path, std::string> find_scenario(const Shelf& shelf, const std::string& what) {
  if (what.find('/') != std::string::npos || fs::path(what).extension() == ".lua") return fs::path(what);
  const auto files = lua_files(shelf.data / "scenarios");
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
  if (!loaded) return Failed{{loaded.error(), kErrors}};
  return std::move(*loaded);
}

std::vector<rules::Act> acts_of(const story::CaseOption& option) {
  std::vector<rules::Act> out;
  out.reserve(option.deeds.size());
  for (const auto& d : option.deeds) out.push_back(d.act);
  return out;
}

std::string one_line(std::string_view text) { return base::join(base::split(base::printable(text)), " "); }

std::string in_words(const base::Diagnostics& list) { return base::printable(base::to_text(list)); }

int say(const World& world, const std::string& what, int exit) {
  world.err << "plumbline: " << base::printable(what) << "\n" << std::flush;
  return exit;
}

int give_up(const World& world, const Failure& failure) {
  world.err << in_words(failure.why) << std::flush;
  return failure.exit;
}

}  // namespace plumbline::command
