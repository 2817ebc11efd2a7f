#include "faces/command/arguments.hpp"

#include "version.hpp"

#include <doctest/doctest.h>

using namespace plumbline::command;

namespace {

Parsed typed(std::vector<const char*> words) {
  words.insert(words.begin(), "plumbline");
  return parse(static_cast<int>(words.size()), words.data());
}

template <class T>
T command(std::vector<const char*> words) {
  const auto p = typed(std::move(words));
  REQUIRE_MESSAGE(p.arguments.has_value(), p.said);
  REQUIRE(std::holds_alternative<T>(p.arguments->command));
  return std::get<T>(p.arguments->command);
}

bool has(const Parsed& p, const char* what) { return p.said.find(what) != std::string::npos; }

}  // namespace

SCENARIO("Nothing typed is the menu") { command<Menu>({}); }

SCENARIO("Every option of play arrives") {
  const auto p =
      command<Play>({"play", "ninety-days", "--assessment", "--quick", "--seed", "18446744073709551615",
                     "--timer", "long", "--save", "a.json", "--transcript", "t.txt"});
  CHECK(p.what == "ninety-days");
  CHECK(p.assessment);
  CHECK(p.quick);
  CHECK_FALSE(p.alternative);
  CHECK(p.seed == 18446744073709551615ULL);
  CHECK(p.timer == "long");
  CHECK(p.save == "a.json");
  CHECK(p.transcript == "t.txt");
  CHECK(command<Play>({"play", "--resume", "a.json"}).resume == "a.json");
  CHECK(command<Play>({"play", "--decisions", "a.json"}).decisions == "a.json");
}

SCENARIO("Every option of score arrives") {
  const auto s = command<Score>({"score", "--decisions", "a.json", "ninety-days", "--json", "card.json"});
  CHECK(s.what == "ninety-days");
  CHECK(s.decisions == "a.json");
  CHECK(s.json == "card.json");
  CHECK(command<Score>({"score", "--decisions", "a.json"}).json.empty());
  CHECK(command<Score>({"score", "--decisions", "a.json", "--json"}).json == "-");
  CHECK(command<Score>({"score", "--decisions", "a.json", "--json", "-"}).json == "-");
  CHECK(command<Score>({"score", "--json", "--decisions", "a.json"}).json == "-");
  CHECK(command<Score>({"score", "--decisions", "a.json", "--best-from", "3"}).best_from == 3);
  for (const auto& p : {typed({"score"}), typed({"score", "--decisions", "a.json", "--best-from", "0"}),
                        typed({"score", "--decisions", "a.json", "--best-from", "-1"}),
                        typed({"score", "--decisions", "a.json", "--best-from", "x"})})
    CHECK(p.exit == 2);
}

SCENARIO("Every option of stats arrives") {
  const auto s = command<Stats>({"stats", "--responses", "r.csv", "--key", "k.csv", "--mark", "70",
                                 "--format", "csv", "--table", "options", "-o", "out.csv"});
  CHECK(s.responses == "r.csv");
  CHECK(s.key == "k.csv");
  CHECK(s.mark == 70);
  CHECK(s.format == "csv");
  CHECK(s.table == "options");
  CHECK(s.out == "out.csv");
  CHECK_FALSE(command<Stats>({"stats", "--responses", "r.csv"}).mark);
}

SCENARIO("What holds for all commands may stand before or after the command") {
  for (const auto& words : {std::vector<const char*>{"--data", "d", "--agency", "a.xml", "--agency", "b.xml",
                                                     "--rulebook", "r.xml", "load", "one.lua", "two.lua"},
                            std::vector<const char*>{"load", "one.lua", "two.lua", "--data", "d", "--agency",
                                                     "a.xml", "--agency", "b.xml", "--rulebook", "r.xml"}}) {
    const auto p = typed(words);
    REQUIRE_MESSAGE(p.arguments.has_value(), p.said);
    CHECK(p.arguments->shared.data == "d");
    CHECK(p.arguments->shared.rulebook == "r.xml");
    CHECK(p.arguments->shared.agencies == std::vector<std::string>{"a.xml", "b.xml"});
    CHECK(std::get<Load>(p.arguments->command).files == std::vector<std::string>{"one.lua", "two.lua"});
  }
}

SCENARIO("Help and version are answers, not mistakes") {
  CHECK(typed({"--version"}).said == "plumbline " + std::string(plumbline::version) + "\n");
  CHECK(typed({"--version"}).exit == 0);
  CHECK(typed({"--help"}).exit == 0);
  CHECK(has(typed({"--help"}), "judge"));
  CHECK(has(typed({"play", "--help"}), "--assessment"));
}

SCENARIO("A mistake is said in a sentence, with the nearest word") {
  for (const auto& p :
       {typed({"--vresion"}), typed({"paly"}), typed({"play", "--assesment"}), typed({"play", "x", "y"}),
        typed({"load"}), typed({"play", "--timer", "fast"}), typed({"play", "--seed", "many"})}) {
    CHECK(p.exit == 2);
    CHECK_FALSE(p.arguments.has_value());
    CHECK(p.said.starts_with("plumbline: "));
    CHECK(has(p, "Try: plumbline --help"));
  }
  CHECK(has(typed({"--vresion"}), "Did you mean '--version'?"));
  CHECK(has(typed({"paly"}), "Did you mean 'play'?"));
  CHECK(has(typed({"play", "--assesment"}), "Did you mean '--assessment'?"));
  CHECK(has(typed({"play", "--assesment=yes"}), "'--assesment' is not known here."));
  CHECK_FALSE(has(typed({"\x1b[31m"}), "\x1b"));
}
