// The program `plumbline-desktop`: gathers what it needs of the world and opens the window.

#include "disk/process.hpp"
#include "faces/desktop/shell.hpp"
#include "version.hpp"

#include <CLI/CLI.hpp>
#include <spawn.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <random>

namespace {

using namespace plumbline;

/// What the program returns: 0 closed, 2 something is wrong, 3 no window could be opened.
constexpr int kWrong = 2, kNoWindow = 3;

std::int64_t now() {
  return std::chrono::duration_cast<std::chrono::seconds>(std::chrono::system_clock::now().time_since_epoch())
      .count();
}

/// In whatever program shows folders here; where there is none, nothing happens: the path stands on the
/// screen.
void show_folder(const std::filesystem::path& folder) {
  std::string program = "xdg-open", where = folder.string();
  char* const arguments[] = {program.data(), where.data(), nullptr};
  pid_t child = 0;
  static_cast<void>(::posix_spawnp(&child, program.c_str(), nullptr, nullptr, arguments, environ));
}

int run(int argc, char** argv) {
  CLI::App app{"Plumbline in a window: ethics scenarios for probation officers.", "plumbline-desktop"};
  app.set_version_flag("--version", "Plumbline " + std::string(version));
  desktop::World world;
  desktop::ShellWishes wishes;
  std::optional<std::uint64_t> seed;
  app.add_option("--data", world.sources.data, "The folder with scenarios/ and assets/ in it");
  app.add_option("--rulebook", world.sources.rulebook, "Another rulebook");
  app.add_option("--agency", world.sources.agencies, "An agency's own rules, laid over the rulebook");
  app.add_option("--seed", seed, "The number the order of the options comes from")->type_name("N");
  app.add_flag("--times", wishes.times, "Say how long starting and drawing take");
  app.add_flag("--tell", wishes.tell, "Say what each page shows, for programs that operate the window");
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& e) {
    return app.exit(e) == 0 ? 0 : kWrong;
  }
  world.environment = disk::this_environment();
  world.program = disk::this_program(argc > 0 ? argv[0] : "");
  world.now = now;
  world.show_folder = show_folder;
  world.seed = [seed] { return seed ? *seed : std::uint64_t{std::random_device{}()}; };
  const auto wrong = desktop::run_window(std::move(world), wishes);
  if (wrong.empty()) return 0;
  std::fputs(base::to_text(wrong).c_str(), stderr);
  return kNoWindow;
}

}  // namespace

int main(int argc, char** argv) {
  try {
    return run(argc, argv);
  } catch (const std::bad_alloc&) {
    std::fputs("plumbline-desktop: there is not enough memory for this.\n", stderr);
  } catch (const std::exception& e) {
    std::fprintf(stderr,
                 "plumbline-desktop: this should not have happened (%s). Please report it. What you decided "
                 "is kept.\n",
                 e.what());
  }
  return kWrong;
}
