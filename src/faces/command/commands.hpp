#pragma once
// The commands, one function each. All return what the program returns (world.hpp, Exit).

#include "faces/command/arguments.hpp"
#include "faces/command/shelf.hpp"

namespace plumbline::command {

/// `plumbline` alone: the window where one can be shown, else the menu.
int open_front_door(const World& world, const Shared& shared, const Menu& menu);
int open_desktop(const World& world, const Shared& shared);
/// The list of scenarios and a question; `wishes` are those for whatever is chosen.
int show_menu(const World& world, const Shared& shared, const Play& wishes = {});
int list_scenarios(const World& world, const Shared& shared);
int play_scenario(const World& world, const Shared& shared, const Play& play);
/// The same with the rulebook read and the input open.
int play_scenario(const World& world, const Shelf& shelf, const Shared& shared, const Play& play,
                  terminal::Input& in);
int check_scenarios(const World& world, const Shared& shared, const Load& load);
int prove_scenarios(const World& world, const Shared& shared, const Check& wishes);
int score_attempt(const World& world, const Shared& shared, const Score& wishes);
int draw_scenario(const World& world, const Shared& shared, const Graph& graph);
int look_into_rules(const World& world, const Shared& shared, const Rules& rules);
int advise_on(const World& world, const Shared& shared, const Advise& advise);
int show_statistics(const World& world, const Stats& wishes);
int judge_cases(const World& world, const Shared& shared, const Judge& judge);
int work_on_records(const World& world, const Shared& shared, const Records& wishes);

}  // namespace plumbline::command
