#include "print/transcript.hpp"

#include "print/read_back.hpp"

#include <doctest/doctest.h>

using namespace plumbline::print;

namespace {

bool says(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

Transcript lena(std::size_t attempts) {
  Transcript t{.name = "\u0644\u064A\u0644\u0649 \u062D\u062F\u0627\u062F",
               .badge = "Badge 4471",
               .group = "Northside Academy",
               .key_fingerprint = "9f86d081884c7d65",
               .day = 20'779,
               .made_at = 1'795'300'000};
  for (std::size_t i = 0; i < attempts; ++i) {
    const int n = static_cast<int>(i);
    AttemptRow a{.day = 20'000 + n,
                 .scenario = "Story number " + std::to_string(i),
                 .version = "1.2",
                 .mode = n % 2 == 0 ? "assessment" : "practice",
                 .tenths = 1000 - n % 700,
                 .finished = n % 5 != 4,
                 .standing = n % 7 == 3 ? 1 : 0,
                 .recovered = n % 3 == 1 ? 2 : 0,
                 .rulebook = "2026.1"};
    if (n % 2 == 0 && a.finished) a.passed = n % 4 == 0;
    t.attempts.push_back(a);
  }
  t.domains = {{"court orders", 3, 4}, {"confidentiality", 12, 15}};
  t.practise = {{"C-4", "Confirm nothing to somebody who has no right to know.", "in Ninety days"}};
  return t;
}

std::string printed(const Transcript& t) {
  const auto pdf = transcript(t);
  if (!pdf) return plumbline::base::to_text(pdf.error());
  return *pdf;
}

DecisionEntry by_the_car() {
  return {.title = "By the car",
          .prompt = "What do you say?",
          .did = {"Ask who told him"},
          .verdict = "forbidden",
          .lost = 4,
          .at_stake = 12,
          .missed = {"Confirm nothing to somebody who has no right to know."},
          .instead = {"Say that you can't talk about anybody"},
          .reason = "He seemed to know already.",
          .confidence = "sure"};
}

}  // namespace

SCENARIO("a record of training") {
  auto t = lena(6);
  t.appendix = {{"Story number 3, 4 October 2024", {by_the_car(), by_the_car()}}};
  const ReadBack back(printed(t));
  const auto text = back.text();
  for (const std::string part : {"RECORD OF TRAINING",
                                 "\u0644\u064A\u0644\u0649 \u062D\u062F\u0627\u062F",
                                 "Badge 4471",
                                 "Northside Academy",
                                 "6 attempts, 5 finished, 1 passed.",
                                 "Story number 0 (1.2)",
                                 "4 Oct 2024",
                                 "Assessment",
                                 "Passed",
                                 "Not passed yet",
                                 "Not finished",
                                 "1 uncorrected",
                                 "2 put right",
                                 "3 of 4 decisions",
                                 "12 of 15 decisions",
                                 "To practise next",
                                 "in Ninety days",
                                 "Own reason",
                                 "He seemed to know already.",
                                 "Forbidden \u00B7 lost 4 of 12 points at stake \u00B7 was sure",
                                 "Say that you can't talk about anybody",
                                 "Page 1 of 2",
                                 "9f86 d081 884c 7d65",
                                 "not a finding of legal competence"}) {
    CAPTURE(part);
    CHECK(says(text, part));
  }
  for (const auto& font : back.fonts()) CHECK(font.embedded == "yes");
  CHECK(says(back.about(), "Record of training: "));
  CHECK(printed(t) == printed(t));
}

TEST_CASE("who has it read to them hears headings and tables, and not what every page repeats") {
  const ReadBack back(printed(lena(60)));
  CHECK(says(back.about(), "Tagged:          yes"));
  const auto told = back.structure();
  for (const std::string part :
       {"H1 (block)\n  \"\u0644\u064A\u0644\u0649", "H2 (block)\n  \"Attempts\"",
        "Table (block)\n  TR\n    TH\n      \"Date\"", "    TD\n      \"Story number 59 (1.2)\""}) {
    CAPTURE(part);
    CHECK(says(told, part));
  }
  CHECK_FALSE(says(told, "Page 1 of"));
  CHECK_FALSE(says(told, "rror"));
  CHECK(says(printed(lena(0)), "/Lang (en-US)"));
}

TEST_CASE("an attempt that wasn't finished shows no score") {
  auto t = lena(1);
  t.attempts[0].finished = false;
  t.attempts[0].passed.reset();
  t.attempts[0].tenths = 437;
  const auto text = ReadBack(printed(t)).text();
  CHECK(says(text, "Not finished"));
  CHECK_FALSE(says(text, "43.7"));
}

TEST_CASE("five hundred attempts: all there, in order, with the head and the name on every page") {
  for (const auto paper : {Paper::a4, Paper::letter}) {
    auto t = lena(500);
    t.paper = paper;
    const ReadBack back(printed(t));
    const int pages = back.pages();
    CHECK(pages > 10);
    std::size_t next = 0;
    for (int page = 1; page <= pages; ++page) {
      const auto text = back.text_of_page(page);
      CHECK(says(text, "Page " + std::to_string(page) + " of " + std::to_string(pages)));
      CHECK(says(text, "\u0644\u064A\u0644\u0649 \u062D\u062F\u0627\u062F"));
      if (next < 500) CHECK(says(text, "Outcome"));
      while (next < 500 && says(text, "Story number " + std::to_string(next) + " (1.2)")) ++next;
    }
    CHECK(next == 500);
    for (const auto& w : back.words()) {
      CHECK(w.left >= 49);
      CHECK(w.right <= upright(paper).width - 49);
      CHECK(w.top > 30);
      CHECK(w.bottom < upright(paper).height - 25);
    }
  }
}

TEST_CASE("titles and reasons of any length wrap; none is lost off the page") {
  auto t = lena(3);
  t.attempts[1].scenario = std::string(250, 'W');
  t.attempts[2].scenario = std::string(5000, 'm');
  auto d = by_the_car();
  d.reason.clear();
  for (int i = 0; i < 3000; ++i) d.reason += "word" + std::to_string(i) + (i % 50 == 49 ? "\n" : " ");
  d.did = {std::string(3000, 'x')};
  t.appendix = {{"Long", {d}}};
  const ReadBack back(printed(t));
  const auto text = back.text();
  for (int i = 0; i < 3000; i += 37) CHECK(says(text, "word" + std::to_string(i)));
  CHECK(says(text, "\u2026"));
  for (const auto& w : back.words()) {
    CHECK(w.left >= 49);
    CHECK(w.right <= upright(Paper::a4).width - 49);
    CHECK(w.bottom < upright(Paper::a4).height - 25);
  }
}

TEST_CASE("a record without attempts says so; one without a name isn't printed") {
  CHECK(says(ReadBack(printed(lena(0))).text(), "No attempt has been made yet."));
  auto t = lena(1);
  t.name = "\x01";
  CHECK(transcript(t).error().front().code == "print.no-name");
  t.name = std::string(401, 'x');
  CHECK(transcript(t).error().front().code == "print.long-name");
}
