// The terminal's menu: what there is to play, and a question.

#include "base/text.hpp"
#include "faces/command/catalogue.hpp"
#include "faces/command/commands.hpp"
#include "faces/terminal/contacts.hpp"
#include "faces/terminal/prompter.hpp"
#include "version.hpp"

#include <fmt/format.h>

#include <ostream>

namespace plumbline::command {

namespace {

using terminal::Reply;

void show_help(terminal::Page& page, const rules::Rulebook& book) {
  terminal::show_contacts(page, book);
  page.text("Type the number of a scenario to play it, or quit.");
  page.text(
      "plumbline --help says what else there is: rules to look up, cases to judge, scenarios to check.");
  page.gap();
}

}  // namespace

int show_menu(const World& world, const Shared& shared, const Play& wishes) {
  const auto shelf = open_shelf(world, shared);
  if (!shelf) return give_up(world, shelf.error());
  terminal::Page page(world.out, world.width);
  page.text(fmt::format("Plumbline {}: ethics scenarios for probation officers.", version));
  page.text((*shelf)->book.notice);
  page.gap();
  const auto all = catalogue(world, **shelf);
  show(page, all);
  if (all.entries.empty()) {
    page.text("There are no scenarios here. --data DIR names the folder they are in.");
    return kOk;
  }
  const auto in = world.input();
  terminal::Prompter prompter(page, *in,
                              {[&] { show_help(page, (*shelf)->book); }, [&] { show(page, all); },
                               [&] { page.text("Nothing has been decided yet."); }});
  for (;;) {
    std::size_t number = 0;
    const auto reply = prompter.one("Which one would you like to play? Answer with its number, help or quit.",
                                    1, all.entries.back().number, number);
    if (reply.kind == Reply::Kind::interrupted) return kInterrupted;
    if (reply.kind == Reply::Kind::back) continue;
    if (reply.kind != Reply::Kind::text) return kOk;
    for (const auto& c : all.entries) {
      if (c.number != number) continue;
      page.gap();
      Play play = wishes;
      play.what = c.id;
      return play_scenario(world, **shelf, shared, play, *in);
    }
    prompter.object(fmt::format("Scenario {} has errors and can't be played.", number));
  }
}

}  // namespace plumbline::command
