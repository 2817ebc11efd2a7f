// `plumbline` alone: a window where one can be shown, else the terminal.

#include "faces/command/commands.hpp"

#include <fmt/format.h>

#include <ostream>

namespace plumbline::command {

namespace {

namespace fs = std::filesystem;

constexpr const char* kProgram = "plumbline-desktop";
constexpr int kNoWindow = 3;  // what it returns when no window could be opened; it has said why

/// Beside this program; empty when it isn't there.
fs::path desktop_program(const World& world) {
  std::error_code none;
  auto file = world.program.parent_path() / kProgram;
  return world.start && fs::is_regular_file(file, none) ? file : fs::path();
}

std::vector<std::string> passed_on(const Shared& shared) {
  std::vector<std::string> out;
  if (!shared.data.empty()) out.push_back("--data=" + shared.data);
  if (!shared.rulebook.empty()) out.push_back("--rulebook=" + shared.rulebook);
  for (const auto& a : shared.agencies) out.push_back("--agency=" + a);
  return out;
}

bool has_display(const World& world) {
  return world.environment("DISPLAY").has_value() || world.environment("WAYLAND_DISPLAY").has_value();
}

/// What the window's program returned; nothing when it opened none, which has been said then.
std::optional<int> window(const World& world, const Shared& shared, const fs::path& program) {
  const auto code = world.start(program, passed_on(shared));
  if (!code) {
    say(world, fmt::format("The window's program, {}, could not be started.", program.string()));
    return std::nullopt;
  }
  if (*code == kNoWindow) return std::nullopt;
  if (*code > 128 && *code != kInterrupted)
    say(world, "The window ended before its time. What you had decided is kept.");
  return code;
}

}  // namespace

int open_front_door(const World& world, const Shared& shared, const Menu& menu) {
  const auto program = desktop_program(world);
  if (menu.text || world.in_is_piped || program.empty()) return show_menu(world, shared);
  if (!has_display(world)) {
    world.out << "There is no display here, so this is the terminal player.\n\n";
  } else if (const auto code = window(world, shared, program)) {
    return *code;
  }
  return show_menu(world, shared);
}

int open_desktop(const World& world, const Shared& shared) {
  const auto program = desktop_program(world);
  if (program.empty())
    return say(world,
               fmt::format("{} is not beside this program, so there is no window to open. To play in the "
                           "terminal: plumbline --text",
                           kProgram));
  return window(world, shared, program).value_or(kUnable);
}

}  // namespace plumbline::command
