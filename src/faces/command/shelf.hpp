#pragma once
// The rulebook with its agency overlays, ready to judge, and the scenarios beside it.

#include "faces/command/arguments.hpp"
#include "faces/command/world.hpp"
#include "play/stage.hpp"
#include "rules/rulebook_xml.hpp"
#include "story/loader.hpp"

#include <memory>

namespace plumbline::command {

/// Values that point at each other; it stays where it was made.
struct Shelf {
  std::filesystem::path data;  // empty when only a rulebook was named
  rules::Rulebook book;
  std::unique_ptr<rules::Judge> judge;
  Shelf() = default;
  Shelf(const Shelf&) = delete;
  Shelf& operator=(const Shelf&) = delete;
};

/// What went wrong, and what the program should return for it: kUnable when a file couldn't be read, kErrors
/// when it could and something is wrong in it.
struct Failure {
  base::Diagnostics why;
  int exit = kErrors;
};

base::Result<std::unique_ptr<Shelf>, Failure> open_shelf(const World& world, const Shared& options);
base::Result<story::LoadedScenario, Failure> load_scenario(const Shelf& shelf,
                                                           const std::filesystem::path& file);
/// The file of what was asked for (a file, an id, or a number of the list), or a sentence that there is none.
base::Result<std::filesystem::path, std::string> find_scenario(const Shelf& shelf, const std::string& what);
base::Result<story::CaseFile, Failure> load_cases(const Shelf& shelf, const std::filesystem::path& file);

/// The acts of an option, without who they concern.
std::vector<rules::Act> acts_of(const story::CaseOption& option);
/// Safe to print, and without tabs and line breaks: a field of a line.
std::string one_line(std::string_view text);
/// Diagnostics as text that is safe to print.
std::string in_words(const base::Diagnostics& list);
/// One sentence on the error stream; returns the exit code.
int say(const World& world, const std::string& what, int exit = kUnable);
/// Says why on the error stream; returns the exit code.
int give_up(const World& world, const Failure& failure);

}  // namespace plumbline::command
