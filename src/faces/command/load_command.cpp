// `plumbline load` and `plumbline list`.

#include "base/text.hpp"
#include "faces/command/catalogue.hpp"
#include "faces/command/commands.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <ostream>

namespace plumbline::command {

namespace {

/// What is to be said of a file; `failure` receives why it isn't good.
base::Diagnostics check(const Shelf& shelf, const std::filesystem::path& file,
                        std::optional<Failure>& failure) {
  if (base::lower(file.extension().string()) == ".xml") {
    auto course = library::load_course(shelf, file);
    if (!course) failure = course.error();
    return failure ? failure->why : base::Diagnostics{};
  }
  const auto loaded = library::load_scenario(shelf, file);
  if (!loaded) failure = loaded.error();
  return loaded ? loaded->remarks : failure->why;
}

}  // namespace

int check_scenarios(const World& world, const Shared& shared, const Load& load) {
  const auto shelf = open_shelf(world, shared);
  if (!shelf) return give_up(world, shelf.error());
  int exit = kOk;
  for (const auto& file : load.files) {
    std::optional<Failure> failure;
    world.out << in_words(check(**shelf, file, failure));
    if (failure)
      exit = std::max(exit, exit_of(*failure));
    else
      world.out << fmt::format("{}: ok\n", base::printable(file));
  }
  world.out.flush();
  return exit;
}

int list_scenarios(const World& world, const Shared& shared) {
  const auto shelf = open_shelf(world, shared);
  if (!shelf) return give_up(world, shelf.error());
  const auto all = catalogue(world, **shelf);
  if (world.out_is_terminal) {
    terminal::Page page(world.out, world.width);
    show(page, all);
  } else {
    show_lines(world.out, all);
  }
  world.out.flush();
  return all.exit;
}

}  // namespace plumbline::command
