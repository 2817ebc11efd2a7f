// People and groups entered and changed, notes, erasing.

#include "base/text.hpp"
#include "faces/command/records_deeds.hpp"
#include "faces/terminal/page.hpp"
#include "library/attempts.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <ostream>

namespace plumbline::command {

namespace {

/// The group of that name; made where there is none.
records::Outcome<records::Id> group_named(Clerk& c, const std::string& name) {
  auto all = records::groups(c.room.store());
  if (!all) return failed(all.error());
  for (const auto& g : *all)
    if (!g.now.away && base::lower(g.now.name) == base::lower(name)) return g.id;
  return records::form_group(c.room.pen(), {records::tidy_name(name), false});
}

bool is_somebody(Clerk& c, const std::string& name) {
  const auto all = records::people(c.room.store());
  return all && std::any_of(all->begin(), all->end(), [&](const records::Person& p) {
           return !p.erased && base::lower(p.now.name) == base::lower(records::tidy_name(name));
         });
}

}  // namespace

int enter_person(Clerk& c) {
  const auto& w = c.wishes;
  if (!is_trainer(c)) return kUnable;
  records::Person there;
  const auto why = find_person(c.room.store(), w.badge.empty() ? w.what : w.badge, there);
  const bool known = why.empty();
  if (!known && w.badge.empty() && is_somebody(c, w.what)) return say(c.world, why);
  if (known && !w.badge.empty() && base::lower(records::tidy_name(w.what)) != base::lower(there.now.name))
    return say(c.world, fmt::format("{} belongs to {}. To give them another name, use --name.",
                                    base::printable(w.badge), base::printable(there.now.name)));
  auto now = known ? there.now : records::Enrolled{};
  if (!known) now.name = records::tidy_name(w.what);
  if (!w.name.empty()) now.name = records::tidy_name(w.name);
  if (!w.badge.empty()) now.badge = records::tidy_name(w.badge);
  if (!w.group.empty()) {
    auto group = group_named(c, w.group);
    if (!group) return give_up(c.world, group.error());
    now.group = *group;
  }
  if (const auto wrong = records::wrong_with(now); !wrong.empty()) return say(c.world, wrong);
  if (known) {
    if (auto trouble = records::add_to(c.room.pen(), there.id, now)) return give_up(c.world, *trouble);
    c.world.out << fmt::format("Changed: {} ({}).\n", base::printable(now.name),
                               records::short_name(there.id));
    return kOk;
  }
  auto id = records::enrol(c.room.pen(), now);
  if (!id) return give_up(c.world, id.error());
  c.world.out << fmt::format("Entered: {} ({}).\n", base::printable(now.name), records::short_name(*id));
  return kOk;
}

int make_group(Clerk& c) {
  if (!is_trainer(c)) return kUnable;
  auto group = group_named(c, c.wishes.what);
  if (!group) return give_up(c.world, group.error());
  const auto all = records::groups(c.room.store());
  const auto called = all ? records::name_of(*all, *group) : c.wishes.what;  // as it was typed first
  c.world.out << fmt::format("Group: {} ({}).\n", base::printable(called), records::short_name(*group));
  return kOk;
}

int write_note(Clerk& c) {
  if (!is_trainer(c)) return kUnable;
  auto a = library::past_attempt(c.room, c.wishes.what, {});
  if (!a) return say(c.world, a.error().said);
  if (!a->readable) return say(c.world, a->trouble, kErrors);
  if (base::trim(c.wishes.text).empty()) return say(c.world, "The note has no text, so nothing was kept.");
  records::Noted note{{}, c.wishes.text};
  if (c.wishes.decision) {
    if (*c.wishes.decision > a->decisions)
      return say(c.world, fmt::format("There is no decision {} in this attempt; the last one is {}.",
                                      *c.wishes.decision, a->decisions));
    note.decision = static_cast<std::uint32_t>(*c.wishes.decision - 1);
  }
  if (auto trouble = records::add_to(c.room.pen(), a->stream, note)) return give_up(c.world, *trouble);
  c.world.out << "The note is kept with the attempt. Its owner can read it in their record.\n";
  return kOk;
}

int erase_record(Clerk& c) {
  records::Person who;
  if (const auto why = find_person(c.room.store(), c.wishes.what, who); !why.empty())
    return say(c.world, why);
  if (!is_trainer(c)) return kUnable;
  std::size_t attempts = 0;
  auto listed = c.room.store().each_stream({records::StreamKind::attempt, who.id},
                                           [&](const records::Stream&) { return ++attempts > 0; });
  if (!listed) return give_up(c.world, listed.error());
  const auto name = base::printable(who.now.name);
  if (!c.wishes.yes) {
    terminal::Page page(c.world.out, c.world.width);
    page.text(fmt::format(
        "This would erase {} and {} for good: the name, the badge, every decision, every reason, "
        "every note and every score. What stays is that something was erased, when, and why "
        "(\"{}\"). Copies and backups made before keep what they hold.",
        name, base::how_many(static_cast<int>(attempts), "attempt"), base::printable(c.wishes.why)));
    page.text(
        "Nothing was erased yet. `plumbline records export --person` writes the record out first; the same "
        "command with --yes erases it.");
    return kOk;
  }
  auto done = c.room.erase(who.id, c.wishes.why);
  if (!done) return give_up(c.world, done.error());
  c.world.out << fmt::format(
      "Erased: one person and {}. Erase them from backups and from other machines too.\n",
      base::how_many(static_cast<int>(attempts), "attempt"));
  return kOk;
}

}  // namespace plumbline::command
