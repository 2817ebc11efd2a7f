#include "faces/command/records_arguments.hpp"

#include <CLI/CLI.hpp>

namespace plumbline::command {

namespace {

CLI::App* deed(CLI::App& records, const char* name, const char* about) {
  return records.add_subcommand(name, about);
}

void add_looking(CLI::App& c, Records& r) {
  auto* list = deed(c, "list", "Attempts: one's own with --as, else all");
  list->add_option("--as", r.who, "Whose: a name, a badge or an e-mail address")->type_name("WHO");
  list->add_flag("--json", r.json, "As JSON, oldest first");
  auto* show = deed(c, "show", "One attempt, decision by decision, with its scores and notes");
  show->add_option("attempt", r.what, "Its name in the list, or the beginning of it")
      ->required()
      ->type_name("ID");
  show->add_flag("--json", r.json, "As an attempt file");
  deed(c, "people", "Who is known here, and which groups there are")->add_flag("--json", r.json, "As JSON");
  auto* practise = deed(c, "practise", "What somebody should practise next, and when");
  practise->add_option("--as", r.who, "Whose: a name, a badge or an e-mail address")->type_name("WHO");
}

void add_people(CLI::App& c, Records& r) {
  auto* person = deed(c, "person", "Enter a person, or change what is known of one");
  person->add_option("name", r.what, "Their name")->required()->type_name("NAME");
  person->add_option("--badge", r.badge, "Badge number or e-mail: tells two people of one name apart")
      ->type_name("BADGE");
  person->add_option("--group", r.group, "The group they belong to")->type_name("GROUP");
  person->add_option("--name", r.name, "Their name from now on")->type_name("NAME");
  deed(c, "group", "Make a group")
      ->add_option("name", r.what, "What it is called")
      ->required()
      ->type_name("NAME");
  auto* note = deed(c, "note", "Write a note on an attempt, to talk about");
  note->add_option("attempt", r.what, "Its name in the list")->required()->type_name("ID");
  note->add_option("text", r.text, "What is to be talked about")->required()->type_name("TEXT");
  note->add_option("--decision", r.decision, "About this decision, counted from 1")
      ->type_name("N")
      ->check(CLI::PositiveNumber);
  auto* erase = deed(c, "erase", "Erase all that is kept of a person, on their request");
  erase->add_option("who", r.what, "A name, a badge or an e-mail address")->required()->type_name("WHO");
  erase->add_option("--why", r.why, "What stays in the records: why, without the name")
      ->required()
      ->type_name("TEXT");
  erase->add_flag("--yes", r.yes, "Do it: what is erased can't be brought back");
}

void add_proof(CLI::App& c, Records& r) {
  auto* verify = deed(c, "verify", "Prove the records: chains, signatures, every attempt, every score");
  verify->add_option("file", r.file, "Records in another place")->type_name("FILE");
  verify->add_option("--trust", r.trust, "The public key of an installation; may be said again")
      ->type_name("KEY")
      ->take_all()
      ->expected(1);
  verify->add_option("--code", r.code, "Check the code on a certificate")->type_name("CODE");
  verify->add_option("--jobs", r.jobs, "How many processors to use")->type_name("N");
  deed(c, "rescore", "Score every attempt again under the rulebook of today, beside its other scores");
  deed(c, "key", "The public part of this installation's key, to be given to whoever checks")
      ->add_option("--out", r.out, "Write it to this file")
      ->type_name("FILE");
}

void add_exchange(CLI::App& c, Records& r) {
  auto* out = deed(c, "export", "Write records as text: all of them, or one person's");
  out->add_option("--person", r.who, "A name, a badge or an e-mail address")->type_name("WHO");
  out->add_option("--out", r.out, "Into this file; without it, to the screen")->type_name("FILE");
  deed(c, "import", "Take in what export wrote; what is there already isn't doubled")
      ->add_option("file", r.files, "Files that export wrote")
      ->required()
      ->type_name("FILE");
  deed(c, "merge", "Take in the records of other machines, without doubling anything")
      ->add_option("file", r.files, "Their files of records")
      ->required()
      ->type_name("FILE");
  deed(c, "backup", "Copy the records to a new file, also while they are in use")
      ->add_option("file", r.what, "The copy")
      ->required()
      ->type_name("FILE");
  auto* restore = deed(c, "restore", "Go back to a copy; what is there now is set aside, not thrown away");
  restore->add_option("file", r.what, "The copy")->required()->type_name("FILE");
  auto* xapi = deed(c, "xapi", "Tell finished attempts to another system as xAPI statements");
  xapi->add_option("--out", r.out, "Write them to this file, a statement a line")->type_name("FILE");
  xapi->add_option("--to", r.url, "Send them to this record store (its xAPI address)")->type_name("URL");
  xapi->add_option("--credentials", r.credentials,
                   "A file only you can read: user name, then password; else from the environment")
      ->type_name("FILE");
  xapi->add_option("--authority", r.authority, "The certificate of a private authority")->type_name("FILE");
  xapi->add_option("--base", r.base, "What names begin with: an address of your agency")->type_name("IRI");
  xapi->add_flag("--reasons", r.reasons, "Also the reasons in people's own words");
}

void add_reports(CLI::App& c, Records& r) {
  auto* report = deed(c, "report", "What a cohort knows, and which decisions work as test items");
  report->add_option("--group", r.group, "Only this group")->type_name("GROUP");
  report->add_option("--module", r.module, "Only this module of the course")->type_name("MODULE");
  report->add_option("--from", r.from, "From this day on, 2026-11-22")->type_name("DAY");
  report->add_option("--to", r.to, "Up to this day")->type_name("DAY");
  report->add_option("--mode", r.mode, "practice or assessment; without it, both")
      ->check(CLI::IsMember({"practice", "assessment"}));
  report->add_option("--which", r.which, "Of several attempts of one person: first, last or all")
      ->check(CLI::IsMember({"first", "last", "all"}));
  report->add_option("--format", r.format, "text, csv, json or html; else as the name of the file says")
      ->check(CLI::IsMember({"text", "csv", "json", "html"}));
  report->add_option("--table", r.table, "With csv: items, options, scenarios, rules or gradebook")
      ->check(CLI::IsMember({"items", "options", "scenarios", "rules", "gradebook"}));
  report->add_option("-o,--out", r.out, "Write it to this file")->type_name("FILE");
  auto* transcript = deed(c, "transcript", "A person's record as PDF");
  auto* certificate = deed(c, "certificate", "A certificate of completion of a module, as PDF");
  for (auto* paper : {transcript, certificate}) {
    paper->add_option("who", r.what, "A name, a badge or an e-mail address")->required()->type_name("WHO");
    paper->add_option("-o,--out", r.out, "The file")->required()->type_name("FILE");
    paper->add_flag("--letter", r.letter, "On US Letter instead of A4");
  }
  transcript->add_flag("--reasons", r.reasons,
                       "Every decision with the reasons in their own words, as an appendix");
  certificate->add_option("--module", r.module, "Which module of the course")
      ->required()
      ->type_name("MODULE");
}

}  // namespace

void add_records(CLI::App& app, Records& r) {
  auto* c = app.add_subcommand("records", "Look at, prove, hand on and report on what was recorded");
  add_looking(*c, r);
  add_people(*c, r);
  add_proof(*c, r);
  add_exchange(*c, r);
  add_reports(*c, r);
  c->require_subcommand(0, 1);
  for (auto* sub : c->get_subcommands([](const CLI::App*) { return true; })) sub->fallthrough();
}

std::string deed_of(const CLI::App& app) {
  for (const auto* sub : app.get_subcommand("records")->get_subcommands()) return sub->get_name();
  return "list";
}

}  // namespace plumbline::command
