#pragma once
// The deeds of `plumbline records`, one function each. All return what the program returns (world.hpp, Exit):
// 0 all is well, 1 something is wrong with the records, 2 it couldn't be done.

#include "faces/command/arguments.hpp"
#include "faces/command/shelf.hpp"
#include "library/record_room.hpp"

namespace plumbline::command {

/// What every deed works on.
struct Clerk {
  const World& world;
  const Shared& shared;
  const Records& wishes;
  library::RecordRoom& room;
};

int list_attempts(Clerk& c);
int show_attempt(Clerk& c);
int list_people(Clerk& c);
int show_practice(Clerk& c);
int enter_person(Clerk& c);
int make_group(Clerk& c);
int write_note(Clerk& c);
int erase_record(Clerk& c);
int rescore_attempts(Clerk& c);
int show_key(Clerk& c);
int export_records(Clerk& c);
int import_records(Clerk& c);
int merge_records(Clerk& c);
int back_up(Clerk& c);
int report_on_cohort(Clerk& c);
int print_transcript(Clerk& c);
int print_certificate(Clerk& c);
int tell_by_xapi(Clerk& c);
/// These two don't open the records of this machine.
int verify_records(const World& world, const Records& wishes);
int restore_records(const World& world, const Records& wishes);

/// "" or the person who is meant: by badge or e-mail, by name where only one has it, or by the id.
std::string find_person(const records::Store& store, const std::string& who, records::Person& found);
/// The failure on the error stream; what to return.
int give_up(const World& world, const records::Failure& failure);
/// The passphrase of the trainer's area, asked for where one is set. False: it wasn't given.
bool is_trainer(Clerk& c);
/// Puts a text where it was wished: a file, or the screen.
int deliver(const World& world, const std::string& out, const std::string& text);

}  // namespace plumbline::command
