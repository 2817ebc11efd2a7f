// `plumbline records` from outside: looking, people, notes, erasing, the trainer's door.

#include "faces/command/desk.hpp"

#include <doctest/doctest.h>

using namespace plumbline;
using namespace plumbline::command;
using testing::ninety_days;

namespace {

bool calm(const Ran& r) {
  const auto all = r.out + r.err;
  return !has(all, "Sanitizer") && !has(all, "should not have happened") && !has(all, "std::");
}

std::string short_id(const records::Id& id) { return records::short_name(id); }

}  // namespace

SCENARIO("Records nobody has written to yet") {
  const Folder f;
  CHECK(run({"records", "verify"}, "", f.path()).exit == 2);
  CHECK(has(run({"records", "verify"}, "", f.path()).err, "There are no records at "));
  for (const auto* deed : {"list", "people", "practise"}) {
    const auto r = run({"records", deed}, "", f.path());
    CAPTURE(deed);
    CHECK(r.exit == 0);
    CHECK(r.err.empty());
    CHECK(!r.out.empty());
  }
  CHECK(has(run({"records"}, "", f.path()).out, "There are no attempts in the records yet."));
  CHECK(run({"records", "list", "--json"}, "", f.path()).out == "[]\n");
  CHECK(run({"records", "people", "--json"}, "", f.path()).out == "[]\n");
  const auto v = run({"records", "verify"}, "", f.path());
  CHECK(v.exit == 0);
  CHECK(has(flat(v.out), "Read: 1 entry about 0 attempts, 0 people and 0 groups."));
}

SCENARIO("Words that aren't known, or are missing, are said with what to type") {
  const Desk d;
  for (const auto& words : std::vector<std::vector<std::string>>{{"lst"},
                                                                 {"show"},
                                                                 {"note", "1234"},
                                                                 {"erase", "Ann"},
                                                                 {"merge"},
                                                                 {"import"},
                                                                 {"backup"},
                                                                 {"restore"},
                                                                 {"certificate", "Ann", "-o", "x.pdf"},
                                                                 {"transcript", "Ann"},
                                                                 {"report", "--format", "docx"},
                                                                 {"report", "--which", "best"},
                                                                 {"verify", "--jobs", "many"},
                                                                 {"list", "--colour"}}) {
    const auto r = d.records(words);
    CAPTURE(words[0]);
    CHECK(r.exit == 2);
    CHECK(r.out.empty());
    CHECK(r.err.starts_with("plumbline: "));
    CHECK(has(r.err, "Try: plumbline --help"));
  }
}

SCENARIO("Attempts as a list, for people and for programs; one's own with --as") {
  Desk d;
  d.keep_texts();
  const auto ann = d.person("Ann Example"), bob = d.person("Bob");
  const auto first = d.play(ann), second = d.play(bob), begun = d.play({}, ninety_days(), false, 1);
  const auto all = d.records({});
  CHECK(all.exit == 0);
  CHECK(all.err.empty());
  for (const auto& id : {first, second, begun}) CHECK(has(flat(all.out), short_id(id)));
  CHECK(has(flat(all.out), "Ann Example"));
  CHECK(has(flat(all.out), "begun: one decision"));
  CHECK(all.out.find(short_id(begun)) < all.out.find(short_id(first)));
  const auto mine = d.records({"list", "--as", "ann EXAMPLE"});
  CHECK(mine.exit == 0);
  CHECK(has(flat(mine.out), short_id(first)));
  CHECK_FALSE(has(flat(mine.out), short_id(second)));
  const auto j = d.json({"list"});
  REQUIRE(j.size() == 3);
  CHECK(j[0]["id"] == records::hex(first));
  CHECK(j[0]["person"] == records::hex(ann));
  CHECK(j[0]["finished"] == true);
  CHECK(j[0]["score_tenths"].is_number_integer());
  CHECK_FALSE(j[2].contains("person"));
  CHECK_FALSE(j[2].contains("score_tenths"));
  CHECK(d.json({"list", "--as", "Bob"}).size() == 1);
  const auto none = d.records({"list", "--as", "Anne Example"});
  CHECK(none.exit == 2);
  CHECK(has(none.err, "Nobody called 'Anne Example' is known here. Did you mean 'Ann Example'?"));
}

SCENARIO("One attempt again: what happened, its scores, its notes") {
  Desk d;
  d.keep_texts();
  const auto id = records::hex(d.play(d.person("Ann")));
  const auto r = d.records({"show", id.substr(0, 8)});
  CHECK(r.exit == 0);
  for (const char* part : {"Ninety days", "You decided:", "Your reason: \"Because I think so.\"",
                           "The attempt as a whole", "Scores on record", "(mark 70), "})
    CHECK_MESSAGE(has(flat(r.out), part), part);
  CHECK_FALSE(has(flat(r.out), "Notes to talk about"));
  const auto j = d.json({"show", id});
  CHECK(j["format"] == "plumbline-attempt 1");
  CHECK(j["log"].size() > 0);
  AND_THEN("the attempt file can be played without a person and scored as any other") {
    const auto file = d.folder.file("shown.json", j.dump());
    CHECK(run({"play", "--decisions", file}, "", d.kept()).exit == 0);
    CHECK(run({"score", "--decisions", file}, "", d.kept()).exit == 0);
  }
  AND_WHEN("a trainer writes notes") {
    const auto noted = d.records({"note", id.substr(0, 8), "Why not ask \x1b[31mfirst?", "--decision", "2"});
    CHECK(noted.exit == 0);
    CHECK(noted.out == "The note is kept with the attempt. Its owner can read it in their record.\n");
    CHECK(d.records({"note", id, "Well done."}).exit == 0);
    const auto again = d.records({"show", id});
    CHECK(has(flat(again.out), "Notes to talk about"));
    CHECK(has(flat(again.out), "Decision 2: Why not ask"));
    CHECK(has(flat(again.out), "Well done."));
    CHECK(again.out.find('\x1b') == std::string::npos);
    CHECK(proven(d.kept()));
  }
  AND_WHEN("a note is about nothing there") {
    const auto far = d.records({"note", id, "Hm.", "--decision", "99"});
    CHECK(far.exit == 2);
    CHECK(has(far.err, "There is no decision 99 in this attempt; the last one is "));
    CHECK(d.records({"note", id, "Hm.", "--decision", "0"}).exit == 2);
    CHECK(d.records({"note", id, ""}).exit == 2);
    CHECK(d.records({"note", "00000000", "Hm."}).exit == 2);
    CHECK_FALSE(has(d.records({"show", id}).out, "Notes to talk about"));
  }
  AND_WHEN("what was asked for isn't there") {
    for (const auto* what : {"00000000", "1", "' OR 1=1 --", "../../etc/passwd", ""}) {
      const auto none = d.records({"show", what});
      CHECK(none.exit == 2);
      CHECK(none.err.starts_with("plumbline: There is no attempt '"));
    }
  }
}

SCENARIO("People are entered and changed, whatever their names") {
  const Desk d;
  const std::vector<std::string> names{"Ann Example",
                                       "Robert'); DROP TABLE streams;--",
                                       "<script>alert(1)</script>",
                                       "=HYPERLINK(\"http://x\")",
                                       "Зоя Космодемьянская",
                                       "محمد بن سلمان",
                                       "山田 太郎",
                                       "नमस्ते",
                                       "שלום כהן",
                                       "O’Brien-Ñandú",
                                       "😀"};
  for (const auto& name : names) {
    const auto r = d.records({"person", name, "--group", "Autumn 2026"});
    CAPTURE(name);
    CHECK(r.exit == 0);
    CHECK(r.out.starts_with("Entered: " + name + " ("));
  }
  const auto people = d.json({"people"});
  REQUIRE(people.size() == names.size());
  for (std::size_t i = 0; i < names.size(); ++i) {
    CHECK(people[i]["name"] == names[i]);
    CHECK(people[i]["group"] == "Autumn 2026");
    CHECK(people[i]["erased"] == false);
    CHECK(people[i]["has_pin"] == false);
    CHECK(d.records({"list", "--as", names[i]}).exit == 0);
  }
  const auto list = d.records({"people"});
  CHECK(has(flat(list.out), "Ann Example, Autumn 2026"));
  CHECK(has(flat(list.out), "Group Autumn 2026"));
  CHECK(proven(d.kept()));
  THEN("somebody who is known is changed, not entered twice") {
    CHECK(
        d.records({"person", "ann example", "--group", "Spring"}).out.starts_with("Changed: Ann Example ("));
    CHECK(d.records({"person", "Ann Example", "--name", "Ann Other"}).exit == 0);
    CHECK(d.json({"people"}).size() == names.size());
    CHECK(d.json({"people"})[0]["name"] == "Ann Other");
    CHECK(d.json({"people"})[0]["group"] == "Spring");
  }
  THEN("two of one name are told apart by their badges") {
    CHECK(d.records({"person", "Ann Example", "--badge", "A-2"}).out.starts_with("Entered: "));
    const auto which = d.records({"list", "--as", "Ann Example"});
    CHECK(which.exit == 2);
    CHECK(has(which.err, "More than one person is called 'Ann Example'. Say which: "));
    CHECK(has(which.err, "A-2"));
    CHECK(d.records({"list", "--as", "a-2"}).exit == 0);
    const auto again = d.records({"person", "Ann Example", "--group", "Spring"});
    CHECK(again.exit == 2);
    CHECK(has(again.err, "More than one person"));
    CHECK(d.records({"person", "Ann Example", "--badge", "A-2", "--group", "Spring"})
              .out.starts_with("Changed: "));
    CHECK(d.json({"people"}).size() == names.size() + 1);
    AND_THEN("a badge isn't given to somebody else by mistake") {
      const auto other = d.records({"person", "Bob", "--badge", "A-2"});
      CHECK(other.exit == 2);
      CHECK(has(other.err, "A-2 belongs to Ann Example."));
    }
  }
}

SCENARIO("Names that can't be are refused with a sentence") {
  const Desk d;
  const std::string huge(120'000, 'x');
  for (const auto& [name, said] : std::vector<std::pair<std::string, std::string>>{
           {"", "A person needs a name."},
           {"   \t ", "A person needs a name."},
           {huge, "The name is longer than 200 characters. Please shorten it."},
           {std::string(201, 'x'), "The name is longer than 200 characters."},
           {"\xff\xfe", "The name holds characters that can't be read."}}) {
    const auto r = d.records({"person", name});
    CHECK(r.exit == 2);
    CHECK(has(r.err, said));
    CHECK(r.err.size() < 300);
    CHECK(calm(r));
  }
  CHECK(d.records({"person", "Ann", "--badge", huge}).exit == 2);
  CHECK(d.records({"person", "Ann", "--group", huge}).exit == 2);
  CHECK(d.records({"group", ""}).exit == 2);
  CHECK(d.records({"group", huge}).err.size() < 300);
  for (const auto* deed : {"list", "practise"}) {
    const auto r = d.records({deed, "--as", huge});
    CHECK(r.exit == 2);
    CHECK(r.err.size() < 300);
  }
  CHECK(d.json({"people"}).empty());
  THEN("200 characters are fine, and marks that can't be seen are left out") {
    CHECK(d.records({"person", std::string(200, 'x')}).exit == 0);
    CHECK(d.records({"person", "  Ann \u202e  gnirts\x07 "}).exit == 0);
    CHECK(d.json({"people"})[1]["name"] == "Ann gnirts");
  }
}

SCENARIO("A name of a megabyte, from a file handed in by another machine, is refused too") {
  Desk d;
  records::Enrolled e{std::string(1 << 20, 'x'), "", {}, "", false};
  CHECK_FALSE(records::enrol(d.room->pen(), e));
  CHECK(records::wrong_with(e) == "The name is longer than 200 characters. Please shorten it.");
}

SCENARIO("Groups") {
  const Desk d;
  CHECK(d.records({"group", "Autumn"}).out.starts_with("Group: Autumn ("));
  const auto once_more = d.records({"group", "AUTUMN"});
  CHECK(once_more.exit == 0);
  CHECK(once_more.out == d.records({"group", "autumn"}).out);
  CHECK(has(d.records({"people"}).out, "Group Autumn"));
}

SCENARIO("Erasing asks first, then leaves nothing behind") {
  Desk d;
  d.keep_texts();
  const auto ann = d.person("Ann Example");
  d.play(d.person("Bob"));
  const auto attempt = d.play(ann);
  d.play(ann);
  const auto asked = d.records({"erase", "Ann Example", "--why", "on request"});
  CHECK(asked.exit == 0);
  CHECK(has(flat(asked.out), "This would erase Ann Example and 2 attempts for good"));
  CHECK(has(flat(asked.out), "Nothing was erased yet."));
  CHECK(d.json({"people"})[0]["name"] == "Ann Example");
  CHECK(d.records({"erase", "Nobody", "--why", "x", "--yes"}).exit == 2);
  const auto done = d.records({"erase", "Ann Example", "--why", "on request", "--yes"});
  CHECK(done.exit == 0);
  CHECK(done.out ==
        "Erased: one person and 2 attempts. Erase them from backups and from other machines too.\n");
  CHECK(d.json({"people"})[0]["erased"] == true);
  CHECK(d.json({"people"})[0]["name"] == "");
  CHECK(has(d.records({}).out, "erased on request"));
  CHECK(has(d.records({"people"}).out, "(erased on request)"));
  const auto show = d.records({"show", records::hex(attempt)});
  CHECK(show.exit == 1);
  CHECK(has(show.err, "It was erased on request."));
  CHECK(d.records({"list", "--as", "Ann Example"}).exit == 2);
  CHECK_FALSE(has(text_of(d.file()), "Ann Example"));
  CHECK_FALSE(has(d.records({"export"}).out, "Ann Example"));
  const auto v = d.records({"verify"});
  CHECK(v.exit == 0);
  CHECK(has(flat(v.out), "Erased on request, so that nothing is left to replay: 2 attempts."));
}

SCENARIO("What a trainer does needs the passphrase where one is set") {
  Desk d;
  d.keep_texts();
  const auto id = records::hex(d.play(d.person("Ann")));
  d.guard("five words that differ");
  const auto before = d.events();
  const auto out = d.folder.name("out");
  for (const auto& words : std::vector<std::vector<std::string>>{{"person", "Bob"},
                                                                 {"group", "Autumn"},
                                                                 {"note", id, "Hm."},
                                                                 {"erase", "Ann", "--why", "x", "--yes"},
                                                                 {"rescore"},
                                                                 {"report"},
                                                                 {"xapi", "--out", out}}) {
    CAPTURE(words[0]);
    const auto piped = d.records(words, "something else\n");
    CHECK(piped.exit == 2);
    CHECK(has(flat(piped.out), "Passphrase of the trainer's area:"));
    CHECK(has(piped.err, "That is not the passphrase of the trainer's area. Nothing was changed."));
    const auto nothing = d.records(words, "");
    CHECK(nothing.exit == 2);
    const auto set = d.records(words, "", {{"PLUMBLINE_PASSPHRASE", "wrong"}});
    CHECK(set.exit == 2);
    CHECK(has(set.err, "The passphrase in PLUMBLINE_PASSPHRASE is not the one of the trainer's area."));
    std::filesystem::remove_all(d.file().parent_path() / "waits");  // time goes by
  }
  CHECK(d.events() == before);
  CHECK_FALSE(std::filesystem::exists(out));
  CHECK(d.records({"person", "Bob"}, "five words that differ\n").exit == 0);
  CHECK(d.records({"group", "Autumn"}, "", {{"PLUMBLINE_PASSPHRASE", "five words that differ"}}).exit == 0);
  CHECK(d.records({"report"}, "", {{"PLUMBLINE_PASSPHRASE", "five words that differ"}}).exit == 0);
}

SCENARIO("Guessing the passphrase of the trainer's area has to wait, however often the program starts") {
  Desk d;
  d.guard("five words that differ");
  for (int i = 0; i < 3; ++i) CHECK(d.records({"group", "Autumn"}, "something else\n").exit == 2);
  const auto right = d.records({"group", "Autumn"}, "five words that differ\n");
  CHECK(right.exit == 2);
  CHECK(has(flat(right.err), "was wrong several times. Try again in "));
  CHECK(d.room->waits().left({}) > 0);
}

SCENARIO("Scored again under an agency's rules: both results stand side by side") {
  Desk d;
  d.keep_texts();
  const auto id = records::hex(d.play(d.person("Ann")));
  d.play({}, ninety_days(), false, 1);
  const std::string overlay = PLUMBLINE_SOURCE_DIR "/scenarios/agency-example.xml";
  const auto same = d.records({"rescore"});
  CHECK(same.exit == 0);
  CHECK(has(flat(same.out), "0 attempts"));
  const auto r = d.records({"rescore", "--agency", overlay});
  CHECK(r.exit == 0);
  CHECK(has(flat(r.out), "1 attempt."));
  CHECK(has(flat(r.out), "All former scores stay"));
  const auto shown = d.records({"show", id}).out;
  const auto scores = shown.substr(shown.find("Scores on record"));
  CHECK(std::count(scores.begin(), scores.end(), '-') >= 2);
  CHECK(scores.find("rulebook ") != scores.rfind("rulebook "));
  CHECK(proven(d.kept()));
  THEN("once is enough") { CHECK(has(d.records({"rescore", "--agency", overlay}).out, "0 attempts")); }
  THEN("an overlay with errors changes nothing") {
    const auto before = d.events();
    CHECK(d.records({"rescore", "--agency", d.folder.file("bad.xml", "<overlay")}).exit == 1);
    CHECK(d.events() == before);
  }
}

SCENARIO("A score that had to be left open for lack of time is worked out by scoring again") {
  Desk d;
  d.keep_texts();
  const auto& stage = *ninety_days().told.stage;
  const auto id = d.play({}, ninety_days(), false);
  score::Tallier tallier(stage, nullptr);
  score::Tally worth;
  const auto kept = d.attempts_of({}, {&stage})[0].kept;
  REQUIRE(tallier.tally(kept.attempt, kept.begun.mark, worth).empty());
  REQUIRE(!records::add_to(d.room->pen(), id, records::scored(stage, worth)));
  CHECK_FALSE(d.json({"list"})[0].contains("score_tenths"));
  CHECK(proven(d.kept()));
  CHECK(has(flat(d.records({"rescore"}).out), ": 1 attempt."));
  CHECK(d.json({"list"})[0].contains("score_tenths"));
  CHECK(proven(d.kept()));
  CHECK(has(flat(d.records({"rescore"}).out), ": 0 attempts."));
}

SCENARIO("What to practise") {
  Desk d;
  d.keep_texts();
  const auto ann = d.person("Ann");
  CHECK(has(d.records({"practise", "--as", "Ann"}).out, "Nothing was played to its end yet."));
  for (int i = 0; i < 3; ++i) d.play(ann);
  const auto r = d.records({"practise", "--as", "Ann"});
  CHECK(r.exit == 0);
  CHECK(r.out.size() > 60);
  CHECK(d.records({"practise", "--as", "Bob"}).exit == 2);
}
