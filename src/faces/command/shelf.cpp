#include "faces/command/shelf.hpp"

#include "base/diagnostic.hpp"
#include "base/text.hpp"

#include <ostream>

namespace plumbline::command {

base::Result<std::unique_ptr<Shelf>, Failure> open_shelf(const World& world, const Shared& shared) {
  return library::open_shelf(world.environment, world.program, shared);
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

int exit_of(const Failure& failure) { return failure.unread ? kUnable : kErrors; }

int give_up(const World& world, const Failure& failure) {
  world.err << in_words(failure.why) << std::flush;
  return exit_of(failure);
}

}  // namespace plumbline::command
