#pragma once
// Attempts to tell of: one written by hand, and any number made by chance with names and texts that are no
// pleasure to handle.

#include "base/dice.hpp"
#include "exports/attempt_record.hpp"

#include <string>
#include <vector>

namespace plumbline::exports::samples {

inline AttemptRecord parking_lot() {
  AttemptRecord r;
  for (std::size_t i = 0; i < r.id.size(); ++i) r.id[i] = static_cast<std::uint8_t>(0x11 * (i % 15));
  r.person = {.name = "Lena Okafor", .mbox = "lena.okafor@agency.example"};
  r.group = "Northside Academy, autumn";
  r.mode = Mode::assessment;
  r.scenario = "parking-lot";
  r.title = "The parking lot";
  r.version = "1.2";
  r.scenario_hash = std::string(64, 'a');
  r.rulebook_edition = "2026.1";
  r.rulebook_hash = std::string(64, 'b');
  r.begun = 1'795'300'000'000;
  r.ended = r.begun + 840'250;
  r.score_tenths = 865;
  r.mark = 70;
  r.finished = r.passed = true;

  Decision choose{
      .scene = "lot", .title = "By the car", .prompt = "What do you say?", .kind = Interaction::choose};
  choose.items = {{"tell", "Tell him to wait"}, {"ask", "Ask who told him"}, {"leave", "Leave"}};
  choose.response = {{"", "ask"}};
  choose.best = {{{"", "tell"}}, {{"", "leave"}}};
  choose.lost = 4;
  choose.at_stake = 12;
  choose.missed = {{"C-4", "Confirm nothing to somebody who has no right to know."}};
  choose.confidence = "sure";
  choose.reason = "He seemed to know already.";
  choose.at = r.begun + 30'000;

  Decision grid{.scene = "tell", .title = "Who hears what", .prompt = "Decide.", .kind = Interaction::grid};
  grid.items = {{"risk", "the risk"}, {"address", "his address"}};
  grid.targets = {{"sister", "His sister"}, {"police", "The police"}};
  grid.response = {{"police", "address"}, {"police", "risk"}, {"sister", "risk"}};
  grid.best = {{{"police", "risk"}}};
  grid.lost = 0;
  grid.at_stake = 6;
  grid.met = {{"C-1", "Share what the task needs, no more."}};
  grid.late = true;
  grid.at = r.begun + 90'000;

  Decision order{.scene = "steps", .title = "In which order", .prompt = "Order.", .kind = Interaction::order};
  order.items = {{"one", "Call"}, {"two", "Write"}, {"three", "Wait"}};
  order.response = {{"", "two"}, {"", "one"}};
  order.best = {{{"", "one"}, {"", "two"}, {"", "three"}}};
  order.at = r.begun + 120'000;
  r.decisions = {choose, grid, order};
  return r;
}

inline std::string any_text(base::Dice& dice) {
  static const std::vector<std::string> pieces{"the file",
                                               " ",
                                               "\"",
                                               "\\",
                                               "\n",
                                               "<b>",
                                               "&",
                                               "'; DROP TABLE x;--",
                                               "=1+1",
                                               "\xD9\x85\xD8\xAD\xD9\x85\xD8\xAF",
                                               "\xE5\xB1\xB1\xE7\x94\xB0",
                                               "\xF0\x9F\x98\x80",
                                               "[,]",
                                               "[.]",
                                               "[:]",
                                               "{case_matters=true}",
                                               "%",
                                               "#",
                                               "\t",
                                               "\xC3\xA9",
                                               "null"};
  std::string text;
  for (auto n = dice.below(6); n > 0; --n) text += pieces[dice.below(pieces.size())];
  return text;
}

inline std::vector<Item> any_items(base::Dice& dice, const std::string& prefix) {
  std::vector<Item> list;
  for (std::uint64_t i = 0, n = 1 + dice.below(5); i < n; ++i)
    list.push_back({prefix + std::to_string(i) + any_text(dice), any_text(dice)});
  return list;
}

inline Picks any_picks(base::Dice& dice, const Decision& d) {
  Picks picks;
  for (const auto& item : d.items) {
    if (d.kind == Interaction::choose && !picks.empty()) break;
    if (d.kind != Interaction::choose && dice.below(2) == 0) continue;
    const bool targeted = d.kind == Interaction::grid || d.kind == Interaction::form;
    picks.push_back({targeted ? d.targets[dice.below(d.targets.size())].id : "", item.id});
  }
  return picks;
}

inline Decision any_decision(base::Dice& dice, std::size_t n) {
  Decision d{.scene = "scene " + std::to_string(n), .title = any_text(dice), .prompt = any_text(dice)};
  d.kind = static_cast<Interaction>(dice.below(6));
  d.items = any_items(dice, "i");
  if (d.kind == Interaction::grid || d.kind == Interaction::form) d.targets = any_items(dice, "t");
  d.response = any_picks(dice, d);
  for (auto k = dice.below(3); k > 0; --k) d.best.push_back(any_picks(dice, d));
  if (dice.below(4) != 0) {
    d.at_stake = static_cast<int>(dice.below(20));
    d.lost = *d.at_stake == 0 ? 0 : static_cast<int>(dice.below(static_cast<std::uint64_t>(*d.at_stake) + 1));
  }
  for (auto k = dice.below(3); k > 0; --k) d.missed.push_back({"C-" + std::to_string(k), any_text(dice)});
  for (auto k = dice.below(3); k > 0; --k) d.met.push_back({"R/" + std::to_string(k), any_text(dice)});
  if (dice.below(2) == 0) d.confidence = "sure";
  d.reason = "PRIVATE" + any_text(dice);
  d.late = dice.below(2) == 0;
  d.at = dice.below(5) == 0 ? 0 : 1'795'300'000'000 + static_cast<std::int64_t>(dice.below(1'000'000));
  return d;
}

inline AttemptRecord any_record(base::Dice& dice) {
  AttemptRecord r;
  for (auto& byte : r.id) byte = static_cast<std::uint8_t>(dice.below(256));
  r.person.name = any_text(dice);
  if (dice.below(10) == 0)
    r.person.mbox = "tr\xC3\xA9inee@agency.example";
  else if (dice.below(2) == 0)
    r.person.mbox = "trainee" + std::to_string(dice.below(50)) + "@agency.example";
  else
    r.person.account_name = "person-" + std::to_string(dice.below(50));
  r.group = dice.below(3) == 0 ? "" : "Group " + any_text(dice);
  r.mode = dice.below(2) == 0 ? Mode::practice : Mode::assessment;
  r.scenario = "story " + any_text(dice);
  r.title = any_text(dice);
  r.version = any_text(dice);
  r.scenario_hash = std::string(64, static_cast<char>('a' + dice.below(6)));
  r.rulebook_edition = "2026." + std::to_string(dice.below(4));
  r.rulebook_hash = std::string(64, static_cast<char>('a' + dice.below(6)));
  r.begun = 1'795'300'000'000 + static_cast<std::int64_t>(dice.below(1'000'000'000));
  r.ended = dice.below(5) == 0 ? 0 : r.begun + static_cast<std::int64_t>(dice.below(3'000'000)) - 100'000;
  for (std::size_t n = 0, all = dice.below(7); n < all; ++n) r.decisions.push_back(any_decision(dice, n));
  if (dice.below(4) != 0) r.score_tenths = static_cast<int>(dice.below(1001));
  if (dice.below(4) != 0) r.mark = static_cast<int>(dice.below(101));
  r.finished = dice.below(4) != 0;
  r.passed = r.finished && dice.below(2) == 0;
  r.breach_stands = dice.below(4) == 0;
  return r;
}

}  // namespace plumbline::exports::samples
