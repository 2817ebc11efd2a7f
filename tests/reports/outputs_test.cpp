#include "reports/outputs.hpp"

#include "reports/html.hpp"
#include "reports/made_table.hpp"
#include "support/made_cohort.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <regex>
#include <set>

using namespace plumbline;
using namespace plumbline::reports;

namespace {

const std::string kNasty = "<script>alert(\"x\")</script>&'=1+1";

bool has(const std::string& text, const std::string& what) { return text.find(what) != std::string::npos; }

/// A cohort in which every name, title and statement is nasty.
Report nasty() {
  Builder b;
  const auto rule = b.rule(kNasty, kNasty);
  const auto group = b.group(kNasty);
  const auto form = b.form({kNasty, kNasty, kNasty, kNasty});
  const auto item = b.item(form, kNasty, kNasty, true), second = b.item(form, "second", "", true);
  for (int p = 0; p < 40; ++p) {
    b.begin({.trainee = b.trainee({kNasty + std::to_string(p), kNasty}),
             .group = group,
             .form = form,
             .day = 20000,
             .finished = true,
             .score = p * 20,
             .mark = 70});
    const auto option = b.option(item, kNasty + std::to_string(p % 2), kNasty);
    b.decide({.item = item,
              .option = option,
              .lost = p % 2,
              .stake = 1,
              .confidence = Confidence::sure,
              .sure_and_wrong = p % 2 == 1,
              .effect = b.effect({rule}, {})});
    b.decide({.item = second, .lost = p % 3 == 0, .stake = 2});
  }
  Scope scope;
  scope.group = group;
  scope.module = Module{kNasty, {kNasty}};
  return make_report(must(std::move(b).build()), scope, {kNasty, "2026-11-22"});
}

Report made() {
  return make_report(must(support::MadeCohort({.trainees = 300, .scenarios = 3, .attempts = 900})().build()),
                     {}, {"Class", "2026-11-22"});
}

std::vector<std::string> found(const std::string& text, const std::regex& what) {
  std::vector<std::string> out;
  for (std::sregex_iterator at(text.begin(), text.end(), what), end; at != end; ++at) out.push_back((*at)[1]);
  return out;
}

}  // namespace

SCENARIO("What people wrote can't become markup") {
  const auto html = to_html(nasty());
  CHECK_FALSE(has(html, "<script"));
  CHECK_FALSE(has(html, "alert(\""));
  CHECK(has(to_html(made()), "Each person over all scenarios"));
  CHECK(has(html, "&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;&amp;&#39;=1+1"));
  CHECK(escaped("a<b>\"'&\x01\xE2\x80\xAE") == "a&lt;b&gt;&quot;&#39;&amp;??");
}

SCENARIO("The page runs nothing, loads nothing, and every table, plot and id is in order") {
  for (const auto& report : {made(), nasty(), Report{}}) {
    const auto html = to_html(report);
    for (const auto* what :
         {"<script", "javascript:", "<img", "<link", "<iframe", "@import", "url(", "onload", "src="})
      CHECK_FALSE(has(html, what));
    CHECK(has(html, "<html lang=\"en\">"));
    CHECK(has(html, "default-src 'none'"));
    const auto ids = found(html, std::regex(" id=\"([^\"]*)\""));
    CHECK(std::set<std::string>(ids.begin(), ids.end()).size() == ids.size());
    for (const auto& target : found(html, std::regex(" href=\"#([^\"]*)\"")))
      CHECK(std::find(ids.begin(), ids.end(), target) != ids.end());
    CHECK(found(html, std::regex("(<table>)")).size() == found(html, std::regex("(<caption>)")).size());
    CHECK(found(html, std::regex("(<svg )")).size() == found(html, std::regex("(<desc )")).size());
    CHECK_FALSE(has(html, "nan"));
  }
}

SCENARIO("Formulas in names are defused in every table") {
  Builder b;
  const auto form = b.form({"=s", "+t", "-1", "@h"});
  const auto item = b.item(form, "=scene", "@title", true);
  for (int p = 0; p < 30; ++p) {
    b.begin({.trainee = b.trainee({"=id" + std::to_string(p), "\xEF\xBC\x9Dname"}),
             .form = form,
             .finished = true,
             .score = 10 * p});
    b.decide({.item = item,
              .option = b.option(item, "-key", "+text"),
              .lost = 0,
              .stake = 1,
              .effect = b.effect({b.rule("@rule", "=statement")}, {})});
  }
  const auto r = make_report(must(std::move(b).build()), {});
  for (const auto& csv : {scenarios_csv(r), items_csv(r), options_csv(r), rules_csv(r), gradebook_csv(r)}) {
    CHECK(csv.starts_with("\xEF\xBB\xBF"));
    CHECK(csv.ends_with("\r\n"));
    for (const auto* start : {"\n=", "\n+", "\n@", ",=", ",+", ",@", ",\xEF\xBC\x9D", "\n-", ",-k", ",-1"})
      CHECK_FALSE(has(csv, start));
  }
  CHECK(has(gradebook_csv(r), "\n'=id0,'\xEF\xBC\x9Dname,'=s,'+t,1,1,0,0,0,no,,\r\n"));
  CHECK(has(rules_csv(r), "'@rule,'=statement,30,0,1,0\r\n"));
}

SCENARIO("Negative figures stay numbers in CSV") {
  OneScenario s({1, 1, 1});
  for (int p = 0; p < 40; ++p) s.add("p" + std::to_string(p), {p % 2, (p + 1) % 2, (p + 1) % 2});
  const auto csv = items_csv(make_report(s.table(), {}));
  CHECK(has(csv, ",40,\"unstable: 40, steady from 100\",0.5,-1,-100,,"));
}

SCENARIO("JSON is the same for the same report, and complete") {
  const auto r = made();
  const auto text = to_json(r);
  CHECK(text == to_json(made()));
  const auto j = nlohmann::json::parse(text);
  CHECK(j["format"] == "plumbline-report 1");
  CHECK(j["scenarios"].size() == 3);
  CHECK(j["scenarios"][0]["items"][0]["facility"] == *r.forms[0].items[0].facility);
  CHECK(j["scenarios"][0]["consistency"]["agreement"] == r.forms[0].consistency->agreement);
  CHECK(j["gradebook"].size() == r.gradebook.grades.size());
  CHECK(j["across_scenarios"]["scenarios"] == 3);
  CHECK(j["people"].size() == r.gradebook.trainees.size());
  CHECK(j["people"][0]["of"] == 3);
  CHECK(nlohmann::json::parse(to_json(nasty()))["title"] == kNasty);
  CHECK(nlohmann::json::accept(to_json(Report{})));
}

SCENARIO("What is too few is said, never shown") {
  OneScenario s({1, 1});
  for (int p = 0; p < 29; ++p) s.add("p" + std::to_string(p), {p % 2, p % 3 == 0});
  const auto r = make_report(s.table(), {});
  CHECK(has(to_text(r), "Too few: 29 of 30"));
  CHECK(has(to_html(r), "too few: 29 of 30"));
  CHECK(has(scenarios_csv(r), "too few: 29 of 30,,,,,,,0,,,,"));
  const auto j = nlohmann::json::parse(to_json(r))["scenarios"][0];
  CHECK(j["standing"] == "too-few");
  CHECK_FALSE(j.contains("alpha"));
  CHECK_FALSE(j["items"][0].contains("facility"));
}

SCENARIO("Nothing that is printed to a terminal can steer it") {
  Builder b;
  const auto form = b.form({"s", "\x1b[31mred", "\x07", "h"});
  const auto item = b.item(form, "x", "\x1b]0;title\x07", true);
  for (int p = 0; p < 40; ++p) {
    b.begin({.trainee = b.trainee({std::to_string(p), ""}), .form = form, .finished = true});
    b.decide(
        {.item = item, .lost = p % 2, .stake = 1, .effect = b.effect({b.rule("\x1b[2J", "\x1b[2J")}, {})});
  }
  const auto text = to_text(make_report(must(std::move(b).build()), {}, {"\x1b[1m", ""}));
  CHECK_FALSE(has(text, "\x1b"));
  CHECK_FALSE(has(text, "\x07"));
}

SCENARIO("A gradebook too long for paper is cut, and says so") {
  OneScenario s({1});
  for (std::size_t p = 0; p < kMostGradesShown + 5; ++p) s.add("p" + std::to_string(p), {1});
  const auto html = to_html(make_report(s.table(), {}));
  CHECK(has(html, "The first 2000 of 2005 lines"));
}
