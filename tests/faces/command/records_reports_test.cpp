// `plumbline records` from outside: reports on a cohort, and papers for a person.

#include "faces/command/desk.hpp"

#include <doctest/doctest.h>

using namespace plumbline;
using namespace plumbline::command;
using testing::ninety_days;
using testing::parking_lot;

namespace {

/// 34 people with ordinary names, and two who try something.
struct Cohort : Desk {
  Cohort() : Desk(5) {
    keep_texts();
    const auto autumn = group("Autumn"), spring = group("<b>Spring</b>");
    for (int i = 0; i < 34; ++i) play(person("Trainee " + std::to_string(i), i % 2 == 0 ? autumn : spring));
    play(person("=HYPERLINK(\"http://x\",\"y\")", autumn));
    play(person("<script>alert(1)</script>", spring));
  }
};

const Cohort& cohort() {
  static const Cohort c;
  return c;
}

/// The words of a PDF.
std::string words_of(const std::string& pdf) {
  const auto text = pdf + ".txt";
  REQUIRE(std::system(("pdftotext -layout '" + pdf + "' '" + text + "'").c_str()) == 0);
  return text_of(text);
}

/// The records of another machine, for what is counted by lines.
std::size_t lines_of(const std::string& text) {
  return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
}

}  // namespace

SCENARIO("A report in every format, of the same figures") {
  const auto& c = cohort();
  const auto text = c.records({"report"});
  CHECK(text.exit == 0);
  CHECK(text.err.empty());
  CHECK(has(flat(text.out), "Ninety days"));
  const auto json = nlohmann::json::parse(c.records({"report", "--format", "json"}).out);
  CHECK(json["attempts"] == 36);
  const auto csv = c.records({"report", "--format", "csv", "--table", "gradebook"});
  CHECK(csv.exit == 0);
  CHECK(lines_of(csv.out) >= 36);
  CHECK(has(flat(csv.out), "Trainee 33"));
  CHECK_FALSE(has(csv.out, "\n=HYPERLINK"));
  CHECK_FALSE(has(flat(csv.out), ",=HYPERLINK"));
  CHECK_FALSE(has(flat(csv.out), "\"=HYPERLINK"));
  for (const auto* table : {"items", "options", "scenarios", "rules"}) {
    const auto r = c.records({"report", "--format", "csv", "--table", table});
    CHECK(r.exit == 0);
    CHECK(lines_of(r.out) >= 2);
  }
  const auto page = c.folder.name("report.html");
  const auto html = c.records({"report", "--out", page});
  CHECK(html.exit == 0);
  const auto shown = text_of(page);
  CHECK(has(shown, "<svg"));
  CHECK_FALSE(has(shown, "<script>alert"));
  CHECK(has(shown, "&lt;script&gt;alert"));
  CHECK_FALSE(has(shown, "src=\"http"));
  THEN("the name of the file says which format is meant") {
    for (const auto* name : {"r.csv", "r.json", "r.HTM", "r.txt"})
      CHECK(c.records({"report", "-o", c.folder.name(name)}).exit == 0);
    CHECK(nlohmann::json::parse(text_of(c.folder.name("r.json")))["attempts"] == 36);
    CHECK(has(text_of(c.folder.name("r.HTM")), "<svg"));
    CHECK(text_of(c.folder.name("r.csv")) == c.records({"report", "--format", "csv"}).out);
  }
}

SCENARIO("A report is narrowed to a group, a module, a period, a mode") {
  const auto& c = cohort();
  const auto attempts = [&](std::vector<std::string> words) {
    words.insert(words.begin(), {"report", "--format", "json"});
    const auto r = c.records(words);
    INFO(r.err);
    REQUIRE(r.exit == 0);
    return nlohmann::json::parse(r.out)["attempts"].get<int>();
  };
  CHECK(attempts({"--group", "autumn"}) == 18);
  CHECK(attempts({"--group", "<b>spring</b>"}) == 18);
  CHECK(attempts({"--module", "what-you-know"}) == 36);
  CHECK(attempts({"--module", "when-to-speak"}) == 0);
  CHECK(attempts({"--mode", "assessment"}) == 0);
  CHECK(attempts({"--mode", "practice", "--which", "last"}) == 36);
  CHECK(attempts({"--from", "2000-01-01", "--to", "2100-01-01"}) == 36);
  CHECK(attempts({"--to", "2000-01-01"}) == 0);
  for (const auto& [words, said] : std::vector<std::pair<std::vector<std::string>, std::string>>{
           {{"--group", "Autum"}, "Nobody of a group 'Autum' has played yet. Did you mean 'Autumn'?"},
           {{"--module", "what-you-knew"},
            "There is no module 'what-you-knew' in the course. Did you mean 'what-you-know'?"},
           {{"--from", "yesterday"}, "'yesterday' is no day. Write it like 2026-11-22."},
           {{"--to", "2026-02-30"}, "'2026-02-30' is no day."}}) {
    auto all = words;
    all.insert(all.begin(), "report");
    const auto r = c.records(all);
    CHECK(r.exit == 2);
    CHECK(has(r.err, said));
    CHECK(r.out.empty());
  }
  const auto nowhere = c.records({"report", "--out", c.folder.name("no/such/folder/r.html")});
  CHECK(nowhere.exit == 2);
  CHECK(has(nowhere.err, "could not be written"));
}

SCENARIO("With few people a report says so") {
  Desk d;
  d.keep_texts();
  CHECK(d.records({"report"}).exit == 0);
  d.play(d.person("Ann"));
  const auto r = d.records({"report"});
  CHECK(r.exit == 0);
  CHECK(has(flat(r.out), "30"));
}

SCENARIO("A transcript on paper, in any script, with reasons on request") {
  Desk d;
  d.keep_texts();
  for (const auto* name : {"Ann Example", "Зоя Космодемьянская", "<b>Bob</b> & Sons"}) {
    d.play(d.person(name));
    const auto pdf = d.folder.name("t.pdf");
    const auto r = d.records({"transcript", name, "-o", pdf});
    CAPTURE(name);
    CHECK(r.exit == 0);
    CHECK(r.out == "The transcript is in " + pdf + ".\n");
    CHECK(text_of(pdf).starts_with("%PDF"));
    const auto words = words_of(pdf);
    CHECK(has(words, name));
    CHECK(has(words, "Ninety days"));
    CHECK_FALSE(has(words, "Because I think so."));
  }
  const auto pdf = d.folder.name("reasons.pdf");
  CHECK(d.records({"transcript", "Ann Example", "--reasons", "--letter", "-o", pdf}).exit == 0);
  CHECK(has(flat(words_of(pdf)), "Because I think so."));
  CHECK(d.records({"transcript", "Nobody", "-o", pdf}).exit == 2);
  CHECK(d.records({"transcript", "Ann Example", "-o", "/dev/null/t.pdf"}).exit == 2);
  const auto screen = d.records({"transcript", "Ann Example", "-o", "-"});
  CHECK(screen.exit == 0);
  CHECK(screen.out.starts_with("%PDF"));
}

SCENARIO("A certificate when the module is finished, and its code checked") {
  Desk d;
  d.keep_texts();
  const auto ann = d.person("山田 太郎");
  const auto pdf = d.folder.name("c.pdf");
  const auto none = d.records({"certificate", "山田 太郎", "--module", "what-you-know", "-o", pdf});
  CHECK(none.exit == 1);
  CHECK(has(none.err, "The module isn't finished yet. Still to be played to the end: Ninety days."));
  CHECK_FALSE(std::filesystem::exists(pdf));
  CHECK(d.records({"certificate", "山田 太郎", "--module", "no-such", "-o", pdf}).exit == 1);
  CHECK(d.records({"certificate", "Nobody", "--module", "what-you-know", "-o", pdf}).exit == 2);
  d.play(ann);
  const auto made = d.records({"certificate", "山田 太郎", "--module", "what-you-know", "-o", pdf});
  CHECK(made.exit == 0);
  CHECK(text_of(pdf).starts_with("%PDF"));
  CHECK(has(flat(words_of(pdf)), "What you know, you keep"));
  std::string code;
  const auto events = *d.room->store().events(ann);
  for (const auto& e : events)
    if (const auto c = records::said<records::Certified>(e)) code = c->code;
  REQUIRE(code.size() == 20);
  const auto found = d.records({"verify", "--code", code});
  CHECK(found.exit == 0);
  CHECK(has(flat(found.out),
            "This code belongs to a certificate for 山田 太郎: What you know, you keep, made out on "));
  const auto other = d.records({"verify", "--code", "00000-00000-00000-00000"});
  CHECK(other.exit == 1);
  CHECK(has(flat(other.out), "No certificate with this code was made out from these records."));
  CHECK(proven(d.kept()));
}
