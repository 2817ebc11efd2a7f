#include "faces/command/outside.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

using namespace plumbline::command;

namespace {

/// Forty people at three items.
std::string responses() {
  std::string out = "id,q1,q2,q3\n";
  for (int p = 0; p < 40; ++p)
    out += "p" + std::to_string(p) + (p % 2 == 0 ? ",1" : ",0") + (p % 4 < 2 ? ",1" : ",0") +
           (p % 3 == 0 ? ",2\n" : ",1\n");
  return out;
}

struct Table {
  Folder folder;
  std::string file = folder.file("answers.csv", responses());
  Ran stats(std::vector<std::string> more) const {
    more.insert(more.begin(), {"stats", "--responses", file});
    return run(more);
  }
};

}  // namespace

SCENARIO("Any table of responses gets its figures") {
  const Table t;
  const auto r = t.stats({});
  CHECK(r.exit == 0);
  CAPTURE(r.out);
  for (const char* part :
       {"answers.csv", "40 attempts count", "Unstable: 40", "Facility  Discr.", "0.50", "q2"})
    CHECK_MESSAGE(has(r.out, part), part);
  CHECK(r.err.empty());
}

SCENARIO("In every form, to the screen or into a file whose name says which") {
  const Table t;
  CHECK(nlohmann::json::parse(t.stats({"--format", "json"}).out)["scenarios"][0]["n"] == 40);
  CHECK(has(t.stats({"--format", "csv"}).out, "answers.csv,,q1,,40,"));
  CHECK(has(t.stats({"--format", "csv", "--table", "gradebook"}).out, "p7,,answers.csv,"));
  CHECK(has(t.stats({"--format", "csv", "--table", "scenarios", "--mark", "60"}).out, ",60,"));
  CHECK(has(t.stats({"--format", "html"}).out, "<!DOCTYPE html>"));
  const auto html = t.folder.path() / "out.html", json = t.folder.path() / "out.json";
  const auto written = t.stats({"-o", html.string()});
  CHECK(written.exit == 0);
  CHECK(written.out.empty());
  CHECK(has(text_of(html), "<!DOCTYPE html>"));
  CHECK(t.stats({"--out", json.string()}).exit == 0);
  CHECK(nlohmann::json::parse(text_of(json))["format"] == "plumbline-report 1");
}

SCENARIO("A key turns options into credit") {
  const Table t;
  std::string chosen = "id,q1\n";
  for (int p = 0; p < 40; ++p) chosen += std::to_string(p) + (p % 4 == 0 ? ",B\n" : ",A\n");
  const auto file = t.folder.file("chosen.csv", chosen),
             key = t.folder.file("key.csv", "item,correct\nq1,B\n");
  const auto r = run({"stats", "--responses", file, "--key", key, "--format", "json"});
  CHECK(r.exit == 0);
  CHECK(nlohmann::json::parse(r.out)["scenarios"][0]["items"][0]["facility"] == 0.25);
}

SCENARIO("What is wrong in a file is said with its line, and nothing is written") {
  const Table t;
  const auto wrong = t.folder.file("wrong.csv", "id,q1\na,1\nb,x\na,0\n");
  const auto out = t.folder.path() / "report.html";
  const auto r = run({"stats", "--responses", wrong, "-o", out.string()});
  CHECK(r.exit == 1);
  CHECK(has(r.err, "wrong.csv:3: error: 'x' in column 'q1' is no number"));
  CHECK(has(r.err, "wrong.csv:4: error: 'a' has a row already, in line 2."));
  CHECK_FALSE(std::filesystem::exists(out));
}

SCENARIO("Files that are none, or not text") {
  const Table t;
  CHECK(run({"stats", "--responses", "/nowhere/at-all.csv"}).exit == 2);
  CHECK(run({"stats", "--responses", t.folder.path().string()}).exit == 2);
  const auto latin = run({"stats", "--responses", t.folder.file("latin.csv", "id,q1\nM\xFCller,1\n")});
  CHECK(latin.exit == 2);
  CHECK(has(latin.err, "latin.csv:2"));
  CHECK(has(latin.err, "UTF-8"));
  CHECK(run({"stats", "--responses", t.folder.file("sheet.csv", std::string("i\0d\0", 4))}).exit == 2);
  CHECK(t.stats({"--key", "/nowhere/key.csv"}).exit == 2);
  CHECK(t.stats({"-o", "/nowhere/report.html"}).exit == 2);
}

SCENARIO("The responses are never written over") {
  const Table t;
  const auto r = t.stats({"-o", t.file});
  CHECK(r.exit == 2);
  CHECK(has(r.err, "is what the report is made from"));
  CHECK(text_of(t.file) == responses());
}

SCENARIO("Options that don't exist are named") {
  const Table t;
  CHECK(run({"stats"}).exit == 2);
  CHECK(t.stats({"--format", "xml"}).exit == 2);
  CHECK(t.stats({"--table", "people"}).exit == 2);
  CHECK(t.stats({"--mark", "101"}).exit == 2);
  CHECK(has(run({"stats", "--help"}).out, "--responses"));
}
