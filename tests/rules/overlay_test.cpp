// An agency's file laid over the shipped rulebook.
#include "rules/refused.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace plumbline;
using namespace plumbline::rules;
using namespace plumbline::rules::test;

namespace {

std::string overlay(const std::string& inside, const std::string& agency = "Northshire") {
  return "<overlay agency=\"" + agency + "\" date=\"2026-11-01\">\n" + inside + "\n</overlay>";
}
Rulebook with(const std::string& inside) { return book_from(shipped_text(), {overlay(inside)}); }
void refuse(const std::string& inside, const std::string& code, const std::string& words) {
  check_refused(shipped_text(), code, 0, words, {overlay(inside)});
}

const Facts kPoliceAsk{{"asks", {"disclosure"}}, {"asker", {"police"}}};
const std::vector<StatedAct> kAddressToPolice{act("disclose", {{"what", {"address"}}, {"to", {"police"}}})};

}  // namespace

SCENARIO("An overlay names the agency and speaks in its own words") {
  const auto book = with("<notice>Northshire's manual prevails.</notice>");
  CHECK(book.agency == "Northshire");
  CHECK(book.notice == "Northshire's manual prevails.");
  CHECK(book.rules.size() == shipped().rules.size());
  CHECK(with("").notice == shipped().notice);
}

SCENARIO("An agency adds a rule of its own") {
  const auto book =
      with(rule_xml("<weakens verb=\"report\" matter=\"breach\" via=\"usual\" say=\"Breach reports go "
                    "through the system.\"/>",
                    "northshire.system"));
  REQUIRE(book.find("northshire.system").has_value());
  CHECK(book.domains.back() == "test");
  const auto j = judged(book, {{"breach", {"found"}}},
                        {act("report", {{"matter", {"breach"}}, {"to", {"supervisor"}}})});
  CHECK(j.verdict == Verdict::insufficient);
  CHECK(found(book, j, "northshire.system"));
}

SCENARIO("An agency adds a clause to a rule") {
  const std::vector<StatedAct> note{act("tell", {{"matter", {"contact"}}, {"where", {"unsecured"}}})};
  CHECK(verdict(shipped(), {}, note) == Verdict::permitted);
  const auto book = with(
      "<extend rule=\"security.secure-systems\" reason=\"Manual, 3.\"><forbids verb=\"tell\" "
      "where=\"unsecured\" say=\"A note left there.\"/></extend>");
  CHECK(verdict(book, {}, note) == Verdict::forbidden);
  CHECK(book.clauses.size() == shipped().clauses.size() + 1);

  THEN("a rule that could only be cited may get one too") {
    const auto cold = with(
        "<extend rule=\"boundary.demeanour\"><weakens verb=\"tell\" manner=\"harsh\" say=\"Not in that "
        "tone.\"/></extend>");
    CHECK(verdict(cold, {}, {act("tell", {{"matter", {"reasons"}}, {"manner", {"harsh"}}})}) ==
          Verdict::insufficient);
  }
}

SCENARIO("An agency tightens a rule, but can't loosen it") {
  const std::vector<StatedAct> folder{act("access", {{"where", {"unsecured"}}})};
  const auto book =
      with("<tighten rule=\"security.case-files\" severity=\"critical\" reason=\"State law.\"/>");
  const auto points = [&](const Rulebook& b) { return cost(b, judged(b, {}, folder).findings); };
  CHECK(points(shipped()) == 4);
  CHECK(points(book) == 10);
  CHECK(
      with("<tighten rule=\"security.case-files\" severity=\"major\" reason=\"As it is.\"/>").rules.size() ==
      141);

  refuse("<tighten rule=\"security.case-files\" severity=\"minor\" reason=\"Busy.\"/>", "rulebook.loosened",
         "already major");
  refuse("<tighten rule=\"security.case-files\" severity=\"grave\" reason=\"Law.\"/>",
         "rulebook.unknown-severity", "'grave'");
  refuse("<tighten rule=\"security.case-files\" severity=\"critical\"/>", "rulebook.missing-attribute",
         "needs 'reason'");
  refuse("<tighten rule=\"security.case-flies\" severity=\"critical\" reason=\"Law.\"/>",
         "rulebook.unknown-rule", "Did you mean 'security.case-files'?");

  THEN("nor can a second file take back what the first tightened") {
    const auto critical =
        overlay("<tighten rule=\"security.case-files\" severity=\"critical\" reason=\"Law.\"/>");
    const auto major =
        overlay("<tighten rule=\"security.case-files\" severity=\"major\" reason=\"Milder.\"/>");
    check_refused(shipped_text(), "rulebook.loosened", 0, "already critical", {critical, major});
  }
}

SCENARIO("A rule that is switched off finds nothing") {
  const std::vector<StatedAct> refuse_all{act("withhold", {{"what", {"compliance"}}, {"to", {"police"}}})};
  CHECK(verdict(shipped(), kPoliceAsk, refuse_all) == Verdict::insufficient);
  const auto book =
      with("<switch rule=\"sharing.law-enforcement\" off=\"yes\" reason=\"Through counsel.\"/>");
  CHECK(verdict(book, kPoliceAsk, refuse_all) == Verdict::permitted);
  CHECK(book[*book.find("sharing.law-enforcement")].off);

  THEN("it may hold the ground that other rules speak of") {
    const auto closed =
        with("<switch rule=\"exception.agency-cooperation\" off=\"yes\" reason=\"By order only.\"/>");
    CHECK(verdict(shipped(), kPoliceAsk, kAddressToPolice) == Verdict::permitted);
    CHECK(verdict(closed, kPoliceAsk, kAddressToPolice) == Verdict::forbidden);
  }
  THEN("what an author cites from it is not counted") {
    const auto off = with("<switch rule=\"boundary.demeanour\" off=\"yes\" reason=\"Not graded here.\"/>");
    const auto cited = [](const Rulebook& b) {
      const std::vector<Cite> cites{{*b.find("boundary.demeanour"), Verdict::insufficient, "Read out."}};
      return Judge(b)
          .option(situation(b.vocabulary, {}), acts(b.vocabulary, {act("tell", {{"matter", {"reasons"}}})}),
                  cites)
          .verdict;
    };
    CHECK(cited(shipped()) == Verdict::insufficient);
    CHECK(cited(off) == Verdict::permitted);
  }
  THEN("a reason has to be given") {
    refuse("<switch rule=\"sharing.law-enforcement\" off=\"yes\"/>", "rulebook.missing-attribute",
           "needs 'reason'");
    refuse("<switch rule=\"sharing.law-enforcement\" off=\"true\" reason=\"x\"/>", "rulebook.bad-value",
           "\"yes\" or \"no\"");
  }
}

SCENARIO("Who needs which fact is the agency's to say") {
  const auto book =
      with("<needs><row id=\"cooperation-police\" what=\"identity status compliance risk\"/></needs>");
  CHECK(verdict(shipped(), kPoliceAsk, kAddressToPolice) == Verdict::permitted);
  CHECK(verdict(book, kPoliceAsk, kAddressToPolice) == Verdict::forbidden);
  refuse("<needs><row id=\"cooperation-polcie\" what=\"status\"/></needs>", "rulebook.unknown-row",
         "'cooperation-polcie'");
  refuse("<needs><row id=\"cooperation-police\" what=\"stauts\"/></needs>", "rulebook.unknown-value",
         "Did you mean 'status'?");
}

SCENARIO("Contacts are replaced as a whole") {
  const auto book = with(
      "<contacts checked=\"2026-10-30\"><contact id=\"duty\" name=\"Duty manager\" call=\"200\">Day and "
      "night.</contact></contacts>");
  REQUIRE(book.contacts.size() == 1);
  CHECK(book.contacts[0].call == "200");
  CHECK(book.contacts[0].note == "Day and night.");
  CHECK(book.contacts_date == "2026-10-30");
}

SCENARIO("Mistakes in an overlay are told with its own file and line") {
  check_refused(shipped_text(), "rulebook.wrong-root", 1, "not <overlay>", {"<rulebook/>"});
  check_refused(shipped_text(), "rulebook.not-xml", 0, "broken", {"<overlay agency='A' date='d'>"});
  refuse("<loosen rule=\"integrity.honesty\"/>", "rulebook.unknown-element",
         "<loosen> can't stand in <overlay>");
  refuse("<extend rule=\"integrity.honesty\" why=\"x\"/>", "rulebook.unknown-attribute",
         "no attribute 'why'");
  refuse("<extend rule=\"integrity.honesty\"><statement>x</statement></extend>", "rulebook.unknown-element",
         "can't stand in <extend>");
  refuse(rule_xml("<cited-only>x</cited-only>", "integrity.honesty"), "rulebook.duplicate-id",
         "the other one is in rulebook.xml");
  const auto r =
      read(shipped_text(), {overlay("<tighten rule=\"a.b\" severity=\"major\" reason=\"x\"/>\n<switch "
                                    "rule=\"c.d\" off=\"yes\" reason=\"x\"/>")});
  REQUIRE_FALSE(r.has_value());
  REQUIRE(r.error().size() == 2);
  CHECK(r.error()[0].where == base::Location{"agency.xml", 2});
  CHECK(r.error()[1].where == base::Location{"agency.xml", 3});
}

SCENARIO("The hash names the content, however it is laid out") {
  const auto plain = overlay(
      "<tighten rule=\"security.case-files\" severity=\"critical\" "
      "reason=\"Law.\"/>\n<notice>Ours.</notice>");
  const auto hash = [](const std::string& o) { return book_from(shipped_text(), {o}).hash; };
  CHECK(hash(plain) != shipped().hash);

  WHEN("only the layout differs") {
    CHECK(hash("<!-- ours --><overlay date='2026-11-01'\n  agency='Northshire'><tighten reason=\"Law.\"\n "
               "rule=\"security.case-files\" severity=\"critical\"></tighten><!-- x --><notice>\n  "
               "Ours.\n</notice></overlay>") == hash(plain));
    CHECK(book_from(shipped_with("<rules>", "<!-- the rules -->\n\n<rules>")).hash == shipped().hash);
    CHECK(book_from(replaced(shipped_with("<rulebook ", "<rulebook locale=\"generic\" "),
                             " locale=\"generic\">", ">"))
              .hash == shipped().hash);
    CHECK(book_from(shipped_with("to=\"supervisor senior", "to=\"supervisor\n    senior")).hash ==
          shipped().hash);
  }
  WHEN("anything of the content differs") {
    CHECK(hash(replaced(plain, "Law.", "Laws.")) != hash(plain));
    CHECK(hash(replaced(plain, "Ours.", "Theirs.")) != hash(plain));
    CHECK(hash(replaced(plain, "Northshire", "Southshire")) != hash(plain));
    for (const auto& [from, to] : std::vector<std::pair<std::string, std::string>>{
             {"cost=\"10\"", "cost=\"11\""},
             {"edition=\"1.0\"", "edition=\"1.1\""},
             {"needs=\"inside-team\"", "needs=\"inside\""},
             {"<row id=\"generic\" what=\"figures\"", "<row id=\"generic\" what=\"figures status\""},
             {"call=\"988\"", "call=\"989\""},
             {"words=\"the address\"", "words=\"an address\""},
             {"<why>Breach can", "<why>A breach can"},
             {"not-to=\"@inside client\"", "not-to=\"@inside\""}}) {
      const auto changed = read(shipped_with(from, to));
      if (!changed) continue;  // an unused row: refused, so it has no hash at all
      CHECK(changed->hash != shipped().hash);
    }
  }
}

SCENARIO("The example in the manual loads") {
  const auto manual = file_text("docs/agency-overlay.md");
  const auto from = manual.find("<overlay"), to = manual.find("</overlay>");
  REQUIRE(to != std::string::npos);
  const auto book = book_from(shipped_text(), {manual.substr(from, to + 10 - from)});
  CHECK(book.agency == "Northshire Probation");
  CHECK(verdict(book, kPoliceAsk, kAddressToPolice) == Verdict::forbidden);
}
