#pragma once
// The shelf as the commands use it: opened by what was typed, and what went wrong said on the error stream.

#include "faces/command/arguments.hpp"
#include "faces/command/world.hpp"
#include "library/shelf.hpp"

namespace plumbline::command {

using library::Failure;
using library::Shelf;

base::Result<std::unique_ptr<Shelf>, Failure> open_shelf(const World& world, const Shared& shared);

/// The acts of an option, without who they concern.
std::vector<rules::Act> acts_of(const story::CaseOption& option);
/// Safe to print, and without tabs and line breaks: a field of a line.
std::string one_line(std::string_view text);
/// Diagnostics as text that is safe to print.
std::string in_words(const base::Diagnostics& list);
/// One sentence on the error stream; returns the exit code.
int say(const World& world, const std::string& what, int exit = kUnable);
/// What the program returns: kUnable when a file couldn't be read, kErrors when something is wrong in it.
int exit_of(const Failure& failure);
/// Says why on the error stream; returns the exit code.
int give_up(const World& world, const Failure& failure);

}  // namespace plumbline::command
