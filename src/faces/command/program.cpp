#include "faces/command/program.hpp"

#include "faces/command/commands.hpp"

#include <ostream>

namespace plumbline::command {

namespace {

struct Run {
  const World& world;
  const Shared& shared;
  int operator()(const Menu& m) const { return open_front_door(world, shared, m); }
  int operator()(const Desktop&) const { return open_desktop(world, shared); }
  int operator()(const List&) const { return list_scenarios(world, shared); }
  int operator()(const Play& p) const { return play_scenario(world, shared, p); }
  int operator()(const Load& l) const { return check_scenarios(world, shared, l); }
  int operator()(const Rules& r) const { return look_into_rules(world, shared, r); }
  int operator()(const Judge& j) const { return judge_cases(world, shared, j); }
  int operator()(const Score& s) const { return score_attempt(world, shared, s); }
  int operator()(const Check& c) const { return prove_scenarios(world, shared, c); }
  int operator()(const Records& r) const { return work_on_records(world, shared, r); }
  int operator()(const Advise& a) const { return advise_on(world, shared, a); }
  int operator()(const Stats& s) const { return show_statistics(world, s); }
  int operator()(const Graph& g) const { return draw_scenario(world, shared, g); }
};

}  // namespace

int run(const World& world, int argc, const char* const* argv) {
  const auto parsed = parse(argc, argv);
  if (!parsed.arguments) {
    (parsed.exit == kOk ? world.out : world.err) << parsed.said << std::flush;
    return parsed.exit;
  }
  return std::visit(Run{world, parsed.arguments->shared}, parsed.arguments->command);
}

}  // namespace plumbline::command
