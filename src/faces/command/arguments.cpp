#include "faces/command/arguments.hpp"

#include "base/diagnostic.hpp"
#include "base/text.hpp"
#include "faces/command/records_arguments.hpp"
#include "faces/command/world.hpp"
#include "version.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

namespace plumbline::command {

namespace {

struct Everything {
  Shared shared;
  Menu menu;
  List list;
  Play play;
  Load load;
  Rules rules;
  Judge judge;
  Score score;
  Check check;
  Graph graph;
  Advise advise;
  Records records;
  Stats stats;
};

void add_shared(CLI::App& app, Shared& s) {
  app.set_version_flag("--version", fmt::format("plumbline {}", version), "Say which version this is");
  app.set_help_flag("-h,--help", "Say how to use it");
  app.add_option("--rulebook", s.rulebook, "Use this rulebook instead of the one that comes along")
      ->type_name("FILE");
  app.add_option("--agency", s.agencies, "Lay an agency's file over the rulebook; may be said again")
      ->type_name("FILE")
      ->take_all()
      ->expected(1);
  app.add_option("--data", s.data, "The folder that holds scenarios/ and the rulebook")->type_name("DIR");
}

CLI::App* add_play(CLI::App& app, Play& p) {
  auto* c = app.add_subcommand("play", "Play a scenario");
  c->add_option("scenario", p.what,
                "Its name or number in the list, or a file; without it you choose from the list");
  c->add_flag("--assessment", p.assessment, "No explanations before the end, and nothing can be taken back");
  c->add_flag("--quick", p.quick, "Don't ask for reasons and how sure you are");
  c->add_option("--seed", p.seed, "The number the order of the options comes from")->type_name("N");
  c->add_option("--timer", p.timer, "off, normal or long")
      ->type_name("HOW")
      ->check(CLI::IsMember({"off", "normal", "long"}));
  c->add_option("--save", p.save, "Keep the attempt in this file, and not in the records")->type_name("FILE");
  c->add_option("--resume", p.resume, "Go on with an attempt: a file, or its name in the records")
      ->type_name("FILE|ID");
  c->add_option("--as", p.who, "Who plays: a name or badge of `plumbline records people`")->type_name("WHO");
  c->add_option("--decisions", p.decisions, "Play the decisions of an attempt without a person")
      ->type_name("FILE");
  c->add_option("--transcript", p.transcript, "Write what happened as plain text")->type_name("FILE");
  c->add_flag("--alternative", p.alternative, "The version without the sensitive theme");
  return c;
}

CLI::App* add_load(CLI::App& app, Load& l) {
  auto* c = app.add_subcommand("load", "Say everything that is wrong with scenarios and courses");
  c->add_option("file", l.files, "Scenarios (.lua) and courses (.xml)")->required()->type_name("FILE");
  return c;
}

CLI::App* add_rules(CLI::App& app, Rules& r) {
  auto* c = app.add_subcommand("rules", "Look into the rulebook");
  c->add_option("id", r.id, "One rule, with all there is to say about it");
  c->add_option("--search", r.search, "Rules that hold all these words")->type_name("WORDS");
  c->add_option("--domain", r.domain, "Rules of one domain")->type_name("NAME");
  c->add_option("--severity", r.severity, "Rules of one severity")->type_name("NAME");
  c->add_option("--words", r.words, "The values of a field, for whoever writes scenarios")
      ->type_name("FIELD");
  c->add_option("--cases", r.cases, "Where the cases lie that show the rules at work")->type_name("DIR");
  c->add_flag("--manual", r.manual, "The whole vocabulary as a manual (docs/rulebook.md)");
  return c;
}

CLI::App* add_judge(CLI::App& app, Judge& j) {
  auto* c = app.add_subcommand("judge", "Judge files of cases");
  c->add_option("file", j.files, "Files of cases")->required()->type_name("FILE");
  c->add_flag("--explain", j.explain, "Give the reasons in plain words");
  c->add_flag("--expect", j.expect, "Say only where the verdict differs from what the case expects");
  return c;
}

CLI::App* add_score(CLI::App& app, Score& s) {
  auto* c = app.add_subcommand("score", "Say what an attempt was worth, decision by decision");
  c->add_option("scenario", s.what, "Its name, number or file; without it, the one the attempt names");
  c->add_option("--decisions", s.decisions, "The attempt")->required()->type_name("FILE");
  c->add_option("--json", s.json, "As JSON, into a file or (without one, or with -) to the screen")
      ->type_name("FILE")
      ->expected(0, 1)
      ->default_str("-");
  c->add_option("--best-from", s.best_from, "Only the best course from before decision N")
      ->type_name("N")
      ->check(CLI::PositiveNumber);
  return c;
}

CLI::App* add_check(CLI::App& app, Check& k) {
  auto* c = app.add_subcommand("check", "Prove what can be proved about scenarios, and say what is wrong");
  c->add_option("file", k.files, "Scenarios, or folders of them; without any, those that come along")
      ->type_name("FILE|DIR");
  c->add_option("--format", k.format, "text, json, junit or sarif")
      ->type_name("HOW")
      ->check(CLI::IsMember({"text", "json", "junit", "sarif"}));
  c->add_option("--out", k.out, "Write it to this file")->type_name("FILE");
  c->add_flag("--verbose", k.verbose,
              "Endings with their scores, blind strategies, rules, accepted warnings");
  c->add_flag("--strict", k.strict, "Warnings that nobody accepted count as errors");
  c->add_option("--mark", k.mark, "The score from which an attempt passes")->check(CLI::Range(0, 100));
  c->add_option("--states", k.states, "Look at no more states than this")->type_name("N");
  c->add_option("--seconds", k.seconds, "Take no longer than this for one scenario")->type_name("N");
  c->add_option("--megabytes", k.megabytes, "Use no more memory than this")->type_name("N");
  c->add_option("--jobs", k.jobs, "How many processors to use")->type_name("N");
  c->add_option("--seed", k.seed, "Where walks at random begin, when not all states can be looked at")
      ->type_name("N");
  c->add_option("--walks", k.walks, "How many of them to make")->type_name("N");
  return c;
}

CLI::App* add_graph(CLI::App& app, Graph& g) {
  auto* c = app.add_subcommand("graph", "Draw a scenario: what leads where, and what it costs");
  c->add_option("scenario", g.what, "Its file, or its name or number in the list")
      ->required()
      ->type_name("FILE");
  c->add_option("--format", g.format, "dot, svg or png; else as the name of the file says")
      ->type_name("HOW")
      ->check(CLI::IsMember({"dot", "svg", "png"}));
  c->add_option("--out", g.out, "Write it to this file")->type_name("FILE");
  c->add_option("--attempt", g.attempts, "Show where an attempt went; may be said again")
      ->type_name("FILE")
      ->take_all()
      ->expected(1);
  return c;
}

CLI::App* add_advise(CLI::App& app, Advise& a) {
  auto* c = app.add_subcommand("advise", "Say whether something may be done, why, and what would change it");
  c->add_option("question", a.words,
                "The verb and its fields, what=treatment to=landlord, then what is the case, demand=order; "
                "without them you are asked part by part")
      ->type_name("WORDS");
  c->add_flag("--all", a.all, "The whole sentence, with what seldom matters");
  return c;
}

CLI::App* add_stats(CLI::App& app, Stats& s) {
  auto* c = app.add_subcommand("stats", "Work out item statistics for any table of responses");
  c->add_option(
       "--responses", s.responses,
       "CSV: who in the first column, then a column for each item; cells are scores, or options with --key")
      ->required()
      ->type_name("FILE");
  c->add_option("--key", s.key, "CSV: item, correct option, and if you like the most points")
      ->type_name("FILE");
  c->add_option("--mark", s.mark, "The points of 100 from which somebody passes")->check(CLI::Range(0, 100));
  c->add_option("--format", s.format, "text, csv, json or html; else as the name of the file says")
      ->type_name("HOW")
      ->check(CLI::IsMember({"text", "csv", "json", "html"}));
  c->add_option("--table", s.table, "Which table as csv: items, options, scenarios, rules or gradebook")
      ->type_name("NAME")
      ->check(CLI::IsMember({"items", "options", "scenarios", "rules", "gradebook"}));
  c->add_option("-o,--out", s.out, "Write it to this file")->type_name("FILE");
  return c;
}

std::vector<std::string> known_words(const CLI::App& app) {
  std::vector<std::string> out;
  for (const auto* sub : app.get_subcommands([](const CLI::App*) { return true; }))
    out.push_back(sub->get_name());
  const auto options = [&](const CLI::App& a) {
    for (const auto* o : a.get_options())
      for (const auto& name : o->get_lnames()) out.push_back("--" + name);
  };
  options(app);
  for (const auto* sub : app.get_subcommands()) options(*sub);
  return out;
}

Parsed mistake(const CLI::App& app, const CLI::ParseError& e) {
  std::string what = e.what();
  if (const auto extra = app.remaining(true);
      dynamic_cast<const CLI::ExtrasError*>(&e) != nullptr && !extra.empty()) {
    const auto written = extra.front().substr(0, extra.front().find('='));
    what = fmt::format("'{}' is not known here. {}", base::printable(written),
                       base::did_you_mean(written, known_words(app)));
  }
  return {std::nullopt, fmt::format("plumbline: {}\nTry: plumbline --help\n", base::trim(what)), kUnable};
}

Command chosen(const CLI::App& app, Everything& all) {
  if (app.got_subcommand("list")) return all.list;
  if (app.got_subcommand("play")) return std::move(all.play);
  if (app.got_subcommand("load")) return std::move(all.load);
  if (app.got_subcommand("rules")) return std::move(all.rules);
  if (app.got_subcommand("judge")) return std::move(all.judge);
  if (app.got_subcommand("score")) return std::move(all.score);
  if (app.got_subcommand("check")) return std::move(all.check);
  if (app.got_subcommand("graph")) return std::move(all.graph);
  if (app.got_subcommand("advise")) return std::move(all.advise);
  if (app.got_subcommand("stats")) return std::move(all.stats);
  if (app.got_subcommand("records")) {
    all.records.deed = deed_of(app);
    return std::move(all.records);
  }
  if (app.got_subcommand("desktop")) return Desktop{};
  return all.menu;
}

}  // namespace

Parsed parse(int argc, const char* const* argv) {
  CLI::App app{
      "Plumbline: ethics scenarios for probation officers. Without a command it opens its window, or, where "
      "there is no display, shows the scenarios here and lets you choose."};
  app.name("plumbline");
  Everything all;
  add_shared(app, all.shared);
  app.add_flag("--text", all.menu.text,
               "Without a command: play in the terminal, also where there is a display");
  app.add_subcommand("desktop", "Open the window");
  app.add_subcommand("list", "List the scenarios");
  add_play(app, all.play);
  add_load(app, all.load);
  add_rules(app, all.rules);
  add_judge(app, all.judge);
  add_score(app, all.score);
  add_check(app, all.check);
  add_graph(app, all.graph);
  add_advise(app, all.advise);
  add_stats(app, all.stats);
  add_records(app, all.records);
  app.require_subcommand(0, 1);
  for (auto* sub : app.get_subcommands([](const CLI::App*) { return true; })) sub->fallthrough();
  try {
    app.parse(argc, argv);
  } catch (const CLI::CallForHelp&) {
    return {std::nullopt, app.help(), kOk};
  } catch (const CLI::CallForVersion& e) {
    return {std::nullopt, std::string(e.what()) + "\n", kOk};
  } catch (const CLI::ParseError& e) {
    return mistake(app, e);
  }
  return {Arguments{std::move(all.shared), chosen(app, all)}, "", kOk};
}

}  // namespace plumbline::command
