// Records handed on: as text, as files merged into one, as copies.

#include "base/text.hpp"
#include "faces/command/records_deeds.hpp"
#include "faces/terminal/page.hpp"
#include "records/exchange.hpp"
#include "records/memory_store.hpp"
#include "records/sqlite/copies.hpp"

#include <fmt/format.h>

#include <fstream>
#include <ostream>

namespace plumbline::command {

namespace {

namespace fs = std::filesystem;

int report_merge(Clerk& c, const std::string& name, const records::MergeReport& r) {
  terminal::Page page(c.world.out, c.world.width);
  page.text(r.taken == 0 ? fmt::format("{}: nothing new. {}", base::printable(name),
                                       r.left_out.empty() ? "All of it is here already."
                                                          : "What isn't here already had to be left out.")
                         : fmt::format("{}: {} taken in, with {}.", base::printable(name),
                                       in_number(r.taken, "record", "records"),
                                       in_number(r.events, "new entry", "new entries")));
  for (const auto& [record, why] : r.left_out)
    page.item("-", fmt::format("Left out: {}. {}", records::short_name(record), base::capitalised(why)));
  c.world.out.flush();
  return r.left_out.empty() ? kOk : kErrors;
}

int take_in(Clerk& c, const std::string& name, const records::Store& from) {
  const auto merged = c.room.take_in(from, fs::path(name).filename().string());
  return merged ? report_merge(c, name, *merged) : give_up(c.world, merged.error());
}

int import_one(Clerk& c, const std::string& name) {
  std::ifstream in(name, std::ios::binary);
  if (!in) return say(c.world, fmt::format("{} can't be opened.", name));
  records::MemoryStore taken(c.room.key());
  std::string line;
  std::size_t number = 0;
  while (std::getline(in, line))
    if (const auto wrong = records::import_line(line, ++number, taken); !wrong.empty())
      return say(c.world, fmt::format("{}: {} Nothing of this file was taken in.", name, wrong), kErrors);
  if (number == 0) return say(c.world, fmt::format("{} is empty.", name), kErrors);
  return take_in(c, name, taken);
}

}  // namespace

int export_records(Clerk& c) {
  records::Person who;
  if (!c.wishes.who.empty())
    if (const auto why = find_person(c.room.store(), c.wishes.who, who); !why.empty())
      return say(c.world, why);
  std::ofstream file;
  if (!c.wishes.out.empty() && c.wishes.out != "-") {
    std::error_code none;
    if (fs::exists(c.wishes.out, none) && !fs::is_other(c.wishes.out, none))
      return say(c.world, fmt::format("{} is there already. Name another file.", c.wishes.out));
    file.open(c.wishes.out, std::ios::binary);
    if (!file) return say(c.world, fmt::format("{} can't be written.", c.wishes.out));
    fs::permissions(c.wishes.out, fs::perms::owner_read | fs::perms::owner_write, none);
  }
  std::ostream& to = file.is_open() ? file : c.world.out;
  const auto write = [&](const std::string& line) { return static_cast<bool>(to << line); };
  records::Outcome<records::Done> done = records::Done{};
  if (c.wishes.who.empty()) {
    done = records::export_all(c.room.store(), write);
  } else {
    done = records::export_person(c.room.store(), who.id, write);
  }
  if (!done) return give_up(c.world, done.error());
  to.flush();
  return to ? static_cast<int>(kOk)
            : say(c.world, "The export could not be written to its end. Is the disk full?");
}

int import_records(Clerk& c) {
  int worst = kOk;
  for (const auto& name : c.wishes.files) worst = std::max(worst, import_one(c, name));
  return worst;
}

int merge_records(Clerk& c) {
  int worst = kOk;
  for (const auto& name : c.wishes.files) {
    auto from = records::SqliteStore::open(name, nullptr);
    worst = std::max(worst, from ? take_in(c, name, **from) : give_up(c.world, from.error()));
  }
  return worst;
}

int back_up(Clerk& c) {
  const auto store = records::SqliteStore::open(c.room.file(), nullptr);
  if (!store) return give_up(c.world, store.error());
  if (auto done = (*store)->backup(c.wishes.what); !done) return give_up(c.world, done.error());
  terminal::Page page(c.world.out, c.world.width);
  page.text(fmt::format("The records are copied to {}. Keep the key beside it in another safe place: {}",
                        c.wishes.what, (c.room.folder() / "installation.key").string()));
  return kOk;
}

int restore_records(const World& world, const Records& wishes) {
  const auto folder = disk::records_folder(world.environment);
  if (folder.empty()) return say(world, "There is no folder for records, because HOME isn't set.");
  auto done = records::restore(wishes.what, folder / "plumbline.records", {});
  if (!done) return give_up(world, done.error());
  std::error_code none;
  fs::remove(folder / library::kColumnsFile, none);  // made from what was there before
  world.out << fmt::format("The records are those of {} again, with {}.\n", base::printable(wishes.what),
                           in_number(done->events, "entry", "entries"));
  if (!done->set_aside.empty())
    world.out << fmt::format("What was there before is now {}.\n", done->set_aside.string());
  world.out.flush();
  return kOk;
}

}  // namespace plumbline::command
