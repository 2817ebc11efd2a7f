// `plumbline load` and `plumbline list`.

#include "base/text.hpp"
#include "faces/command/commands.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <ostream>

namespace plumbline::command {

int check_scenarios(const World& world, const Shared& shared, const Load& load) {
  const auto shelf = open_shelf(world, shared);
  if (!shelf) return give_up(world, shelf.error());
  int exit = kOk;
  for (const auto& file : load.files) {
    const auto loaded = library::load_scenario(**shelf, file);
    world.out << in_words(loaded ? loaded->remarks : loaded.error().why);
    if (loaded)
      world.out << fmt::format("{}: ok\n", base::printable(file));
    else
      exit = std::max(exit, exit_of(loaded.error()));
  }
  world.out.flush();
  return exit;
}

int list_scenarios(const World& world, const Shared& shared) {
  const auto shelf = open_shelf(world, shared);
  if (!shelf) return give_up(world, shelf.error());
  int exit = kOk;
  int number = 0;
  for (const auto& file : library::scenario_files(**shelf)) {
    ++number;
    const auto loaded = library::load_scenario(**shelf, file);
    if (!loaded) {
      world.err << fmt::format("{}: has errors; plumbline load {} names them.\n",
                               one_line(file.stem().string()), one_line(file.string()));
      exit = std::max(exit, exit_of(loaded.error()));
      continue;
    }
    const auto& s = loaded->scenario;
    world.out << fmt::format("{}\t{}\t{}\t{}\t{}\n", number, one_line(s.id), one_line(s.title), s.minutes,
                             one_line(s.about));
  }
  world.out.flush();
  world.err.flush();
  return exit;
}

}  // namespace plumbline::command
