// `plumbline records`: opens the records and does what was asked.

#include "base/text.hpp"
#include "disk/files.hpp"
#include "faces/command/commands.hpp"
#include "faces/command/records_deeds.hpp"

#include <fmt/format.h>

#include <map>
#include <ostream>

namespace plumbline::command {

namespace {

using Deed = int (*)(Clerk&);

const std::map<std::string, Deed>& deeds() {
  static const std::map<std::string, Deed> all{{"list", list_attempts},
                                               {"show", show_attempt},
                                               {"people", list_people},
                                               {"practise", show_practice},
                                               {"person", enter_person},
                                               {"group", make_group},
                                               {"note", write_note},
                                               {"erase", erase_record},
                                               {"rescore", rescore_attempts},
                                               {"key", show_key},
                                               {"export", export_records},
                                               {"import", import_records},
                                               {"merge", merge_records},
                                               {"backup", back_up},
                                               {"report", report_on_cohort},
                                               {"certificate", print_certificate},
                                               {"transcript", print_transcript},
                                               {"xapi", tell_by_xapi}};
  return all;
}

}  // namespace

int work_on_records(const World& world, const Shared& shared, const Records& wishes) {
  if (wishes.deed == "verify") return verify_records(world, wishes);
  if (wishes.deed == "restore") return restore_records(world, wishes);
  auto room = library::RecordRoom::open(world.environment, {});
  if (!room) return give_up(world, room.error());
  for (const auto& said : (*room)->said()) say(world, said);
  Clerk clerk{world, shared, wishes, **room};
  const int code = deeds().at(wishes.deed)(clerk);
  world.out.flush();
  return code;
}

int give_up(const World& world, const records::Failure& failure) { return say(world, failure.said); }

namespace {

bool opens_area(Clerk& c, const std::string& passphrase) {
  const bool right = records::opens(c.room.house().guarded.passphrase, passphrase);
  if (right)
    c.room.waits().right({});
  else
    c.room.waits().wrong({});
  return right;
}

}  // namespace

bool is_trainer(Clerk& c) {
  if (c.room.house().guarded.passphrase.empty()) return true;
  if (const auto seconds = c.room.waits().left({}); seconds > 0) {
    say(c.world, fmt::format("The passphrase of the trainer's area was wrong several times. Try again in {}.",
                             base::how_many(seconds, "second")));
    return false;
  }
  if (const auto given = c.world.environment("PLUMBLINE_PASSPHRASE")) {
    if (opens_area(c, *given)) return true;
    say(c.world, "The passphrase in PLUMBLINE_PASSPHRASE is not the one of the trainer's area.");
    return false;
  }
  const auto in = c.world.input();
  c.world.out << "Passphrase of the trainer's area: " << std::flush;
  in->hide(true);
  const auto heard = in->line(std::nullopt);
  in->hide(false);
  c.world.out << '\n' << std::flush;
  if (heard.kind == terminal::Heard::Kind::line && opens_area(c, heard.text)) return true;
  say(c.world, "That is not the passphrase of the trainer's area. Nothing was changed.");
  return false;
}

std::string in_number(std::uint64_t n, const char* one, const char* many) {
  return fmt::format("{} {}", n, n == 1 ? one : many);
}

int deliver(const World& world, const std::string& out, const std::string& text) {
  if (out.empty() || out == "-") {
    world.out << text << std::flush;
    return kOk;
  }
  const auto why = disk::write_text(out, text);
  return why.empty() ? static_cast<int>(kOk)
                     : say(world, fmt::format("{} could not be written: {}", out, why));
}

}  // namespace plumbline::command
