// Attempts and people as lists, and one attempt as it was.

#include "base/text.hpp"
#include "faces/command/records_deeds.hpp"
#include "faces/terminal/recorded.hpp"
#include "faces/terminal/score_text.hpp"
#include "library/attempts.hpp"
#include "records/says_json.hpp"
#include "score/in_words.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <ostream>
#include <unordered_map>

namespace plumbline::command {

namespace {

using nlohmann::ordered_json;

std::string day_and_time(std::int64_t seconds) {
  return records::in_iso(seconds * 1000).substr(0, 16).replace(10, 1, " ");
}

std::string result_of(const library::PastAttempt& a) {
  if (a.kept.erased) return "erased on request";
  if (!a.readable) return "can't be read";
  if (!a.worth) return a.finished ? "played to the end" : "begun: " + score::decisions_in_words(a.decisions);
  if (!a.worth->exact) return "played to the end";
  return fmt::format("{}, {}", score::in_words(library::score_of(*a.worth)),
                     a.worth->passed ? "passed" : "not passed");
}

/// Whose attempts are listed: somebody's, or all; latest first.
std::string attempts_of(Clerk& c, std::vector<library::PastAttempt>& out) {
  std::optional<records::Id> whose;
  if (!c.wishes.who.empty()) {
    records::Person who;
    if (auto why = find_person(c.room.store(), c.wishes.who, who); !why.empty()) return why;
    whose = who.id;
  }
  const auto streams = records::streams(c.room.store(), {records::StreamKind::attempt, whose});
  if (!streams) return streams.error().said;
  for (auto s = streams->rbegin(); s != streams->rend(); ++s) {
    auto a = library::past_attempt(c.room, records::hex(s->id), {});
    if (!a) return a.error().said;
    out.push_back(std::move(*a));
  }
  return {};
}

std::unordered_map<records::Id, std::string, records::IdHash> names(const records::Store& store) {
  std::unordered_map<records::Id, std::string, records::IdHash> out;
  if (const auto all = records::people(store))
    for (const auto& p : *all) out.emplace(p.id, p.erased ? "(erased)" : p.now.name);
  return out;
}

ordered_json in_json(const library::PastAttempt& a) {
  ordered_json j;
  j["id"] = a.id;
  if (a.person != records::Id{}) j["person"] = records::hex(a.person);
  j["scenario"] = a.scenario;
  j["version"] = a.version;
  j["mode"] = play::to_string(a.mode);
  j["began"] = records::in_iso(a.began * 1000);
  j["last"] = records::in_iso(a.when * 1000);
  j["decisions"] = a.decisions;
  j["finished"] = a.finished;
  if (a.worth && a.worth->exact) {
    j["score_tenths"] = library::score_of(*a.worth).tenths();
    j["passed"] = a.worth->passed;
  }
  if (a.kept.erased) j["erased"] = true;
  return j;
}

/// The scenario and rulebook it was made with, from the records themselves.
const play::Stage* stage_of(Clerk& c, const library::PastAttempt& a, const solve::Space*& space,
                            std::string& why) {
  const auto& b = a.kept.begun;
  auto theatre = c.room.theatres().of(b.scenario, b.scenario_hash, b.rulebook_hash);
  if (!theatre) {
    why = theatre.error();
    return nullptr;
  }
  space = (*theatre)->space.get();
  return (*theatre)->stage.get();
}

void show_scores(terminal::Page& page, const records::KeptAttempt& kept) {
  if (kept.scores.empty()) return;
  page.heading("Scores on record");
  for (const auto& s : kept.scores) {
    const auto& t = s.said.tally;
    const auto score = t.exact ? score::in_words(score::Score{t.stake, t.lost}) : "no exact score";
    page.item("-", fmt::format("{}: {} (mark {}{}), {}; rulebook {}", day_and_time(s.at / 1000), score,
                               t.mark, t.provisional ? ", provisional" : "",
                               t.passed ? "passed" : "not passed", s.said.rulebook_edition));
  }
}

void show_notes(terminal::Page& page, const records::KeptAttempt& kept) {
  if (kept.notes.empty()) return;
  page.heading("Notes to talk about");
  for (const auto& n : kept.notes)
    page.item("-",
              fmt::format("{}{}", n.said.decision ? fmt::format("Decision {}: ", *n.said.decision + 1) : "",
                          n.said.text));
}

}  // namespace

int list_attempts(Clerk& c) {
  std::vector<library::PastAttempt> all;
  if (const auto why = attempts_of(c, all); !why.empty()) return say(c.world, why);
  if (c.wishes.json) {
    auto j = ordered_json::array();
    for (auto a = all.rbegin(); a != all.rend(); ++a) j.push_back(in_json(*a));
    c.world.out << j.dump(2, ' ', false, ordered_json::error_handler_t::replace) << '\n';
    return kOk;
  }
  terminal::Page page(c.world.out, c.world.width);
  if (all.empty()) {
    page.text("There are no attempts in the records yet. `plumbline play` records by itself.");
    return kOk;
  }
  const auto known = names(c.room.store());
  for (const auto& a : all) {
    const auto name = known.find(a.person);
    page.item(a.id.substr(0, 8), fmt::format("{}  {} {}, {}: {}{}", day_and_time(a.when), a.scenario,
                                             a.version, play::to_string(a.mode), result_of(a),
                                             name == known.end() ? "" : "; " + name->second));
  }
  page.gap();
  page.text(
      "Times are in UTC. `plumbline records show` and the first word of a line shows that attempt again.");
  return kOk;
}

int show_attempt(Clerk& c) {
  auto a = library::past_attempt(c.room, c.wishes.what, {});
  if (!a) return say(c.world, a.error().said);
  if (!a->readable) return say(c.world, a->trouble, kErrors);
  std::string why;
  const solve::Space* space = nullptr;
  const auto* stage = stage_of(c, *a, space, why);
  if (stage == nullptr) return say(c.world, fmt::format("The attempt can't be shown: {}.", why), kErrors);
  if (c.wishes.json) {
    c.world.out << play::to_json(a->kept.attempt, *stage);
    return kOk;
  }
  terminal::Page page(c.world.out, c.world.width);
  if (!terminal::show_recorded(page, *stage, a->kept.attempt, space, a->kept.begun.mark))
    return say(c.world, "The attempt can't be replayed. `plumbline records verify` says what is wrong.",
               kErrors);
  show_scores(page, a->kept);
  show_notes(page, a->kept);
  return kOk;
}

int list_people(Clerk& c) {
  const auto all = records::people(c.room.store());
  if (!all) return give_up(c.world, all.error());
  const auto groups = records::groups(c.room.store());
  if (!groups) return give_up(c.world, groups.error());
  const auto group_of = [&](const records::Person& p) { return records::name_of(*groups, p.now.group); };
  if (c.wishes.json) {
    auto j = ordered_json::array();
    for (const auto& p : *all)
      j.push_back({{"id", records::hex(p.id)},
                   {"name", p.now.name},
                   {"badge", p.now.badge},
                   {"group", group_of(p)},
                   {"has_pin", !p.now.pin.empty()},
                   {"erased", p.erased}});
    c.world.out << j.dump(2, ' ', false, ordered_json::error_handler_t::replace) << '\n';
    return kOk;
  }
  terminal::Page page(c.world.out, c.world.width);
  if (all->empty())
    page.text(
        "Nobody is known here yet. `plumbline records person NAME` enters somebody; people can do that for "
        "themselves in the window.");
  for (const auto& p : *all) {
    const auto group = group_of(p);
    page.item(records::short_name(p.id),
              p.erased ? "(erased on request)"
                       : fmt::format("{}{}{}{}", p.now.name, p.now.badge.empty() ? "" : ", " + p.now.badge,
                                     group.empty() ? "" : ", " + group, p.now.away ? ", put away" : ""));
  }
  for (const auto& g : *groups)
    if (!g.now.away) page.item("Group", g.now.name);
  return kOk;
}

}  // namespace plumbline::command
