// Rulebook files that are refused as a whole, and mistakes in the vocabulary, the tables and the heads of
// rules. Mistakes in clauses: refused_clause_test.cpp.
#include "rules/refused.hpp"

#include <doctest/doctest.h>

using namespace plumbline;
using namespace plumbline::rules;
using namespace plumbline::rules::test;

SCENARIO("Something that is no XML text") {
  CHECK_REFUSED("", "rulebook.not-xml", 0, "XML");
  CHECK_REFUSED("Dear all, attached is the rulebook.", "rulebook.not-xml", 0, "XML");
  CHECK_REFUSED("<rulebook edition=\"1\"", "rulebook.not-xml", 0, "Look for a missing quote");
  CHECK_REFUSED("<rulebook>\n<notice>Law prevails.</rulebook>", "rulebook.not-xml", 0, "closing tag");
  CHECK_REFUSED(std::string("<rulebook>\0</rulebook>", 22), "rulebook.not-xml", 0, "not an XML text");
  CHECK_REFUSED(std::string("PK\x03\x04\0\0\x08\0", 8), "rulebook.not-xml", 0, "not an XML text");
}

SCENARIO("Not one element around the text") {
  CHECK_REFUSED("<?xml version=\"1.0\"?>\n<!-- nothing else -->", "rulebook.not-xml", 0,
                "<rulebook> around all");  // crashed once
  CHECK_REFUSED(shipped_text() + "<rulebook/>", "rulebook.not-xml", 0, "<rulebook> around all");
}

SCENARIO("Text that would be lost") {
  CHECK_CHANGED("<rules>", "<rules>the rules:", "rulebook.stray-text", "<rules> holds no text");
  CHECK_CLAUSE("<names verb=\"tell\">and so on --></names>", "rulebook.stray-text", "<names> holds no text");
}

SCENARIO("A text in another encoding") {
  CHECK_REFUSED("<rulebook>\n  <notice>Caf\xE9</notice>\n</rulebook>", "rulebook.encoding", 2,
                "Save the file as UTF-8");
}

SCENARIO("A file that is too large") {
  CHECK_REFUSED("<rulebook>" + std::string(17U << 20, ' ') + "</rulebook>", "rulebook.too-large", 0,
                "Is it the right file?");
}

SCENARIO("Another XML file") {
  CHECK_REFUSED("<?xml version=\"1.0\"?>\n<svg/>", "rulebook.wrong-root", 2, "<svg>");
  CHECK_REFUSED("<overlay agency=\"A\" date=\"2026-01-01\"/>", "rulebook.wrong-root", 1, "not <rulebook>");
}

SCENARIO("Parts that are missing or don't belong") {
  CHECK_REFUSED("<rulebook edition=\"1\" date=\"d\" locale=\"l\"/>", "rulebook.missing-element", 1,
                "<vocabulary>");
  CHECK_CHANGED("<rulebook edition", "<rulebook editon", "rulebook.unknown-attribute",
                "Did you mean 'edition'?");
  CHECK_CHANGED(" date=\"", " day=\"", "rulebook.missing-attribute", "needs 'date'");
  CHECK_CHANGED("<notice>", "<noticed/><notice>", "rulebook.unknown-element", "Did you mean 'notice'?");
  CHECK_CHANGED("<row id=\"generic\" what=\"figures\">", "<raw/><row id=\"generic\" what=\"figures\">",
                "rulebook.unknown-element", "Did you mean 'row'?");
}

SCENARIO("A part that is there twice") {
  CHECK_CHANGED("<contacts ", "<needs/><contacts ", "rulebook.duplicate-element",
                "has one <needs> already");  // once ignored
  CHECK_CHANGED("<why>", "<why>It matters.</why><why>", "rulebook.duplicate-element",
                "has one <why> already");
}

SCENARIO("Severities, sources and contacts") {
  CHECK_CHANGED("cost=\"10\"", "cost=\"ten\"", "rulebook.bad-value", "whole number");
  CHECK_CHANGED("cost=\"10\"", "cost=\"-10\"", "rulebook.bad-value", "whole number");
  CHECK_CHANGED("cost=\"10\"", "cost=\"3\"", "rulebook.bad-value", "from the gravest to the lightest");
  CHECK_CHANGED("<severity id=\"minor\"", "<severity id=\"major\"", "rulebook.duplicate-id", "'major'");
  CHECK_CHANGED("<source id=\"breaking\"", "<source id=\"matters\"", "rulebook.duplicate-id", "'matters'");
  CHECK_CHANGED("<contact id=\"staff\"", "<contact id=\"agency\"", "rulebook.duplicate-id", "'agency'");
  CHECK_CHANGED("<source id=\"matters\"", "<source id=\"The Matters\"", "rulebook.bad-id", "small letters");
  CHECK_CHANGED("<from source=\"matters\"", "<from source=\"maters\"", "rulebook.unknown-source", "maters");
  CHECK_CHANGED("emergency=\"yes\"", "emergency=\"true\"", "rulebook.bad-value", "\"yes\" or \"no\"");
  CHECK_CHANGED("<contact id=\"crisis\" name", "<contact id=\"crisis\" title", "rulebook.missing-attribute",
                "needs 'name'");
}

SCENARIO("The vocabulary") {
  CHECK_CHANGED("takes=\"what to", "takes=\"what too", "rulebook.unknown-field", "Did you mean 'to'?");
  CHECK_CHANGED("must=\"to\"", "must=\"matter\"", "rulebook.bad-value",
                "must be among what 'disclose' takes");
  CHECK_CHANGED("<verb id=\"search\"", "<verb id=\"tell\"", "rulebook.duplicate-id", "twice");
  CHECK_CHANGED("<value id=\"address\"", "<value id=\"identity\"", "rulebook.duplicate-id", "twice");
  CHECK_CHANGED("<value id=\"address\"", "<value id=\"home address\"", "rulebook.bad-id", "joined by '-'");
  CHECK_CHANGED("<field id=\"what\" default=\"status\"", "<field id=\"what\" default=\"statsu\"",
                "rulebook.unknown-value", "Did you mean 'status'?");
  CHECK_CHANGED("<set of=\"holds\"", "<set of=\"hold\"", "rulebook.unknown-field", "Did you mean 'holds'?");
  CHECK_CHANGED("id=\"enquiry\" values=\"intent", "id=\"enquiry\" values=\"intend", "rulebook.unknown-value",
                "Did you mean 'intent'?");
  CHECK_CHANGED("default=\"@complete\"", "default=\"@compleet\"", "rulebook.unknown-set", "@compleet");
  CHECK_CHANGED("<set of=\"to\" id=\"official\"", "<set of=\"to\" id=\"inside\"", "rulebook.duplicate-id",
                "twice");
  CHECK_CHANGED("<field id=\"covers\" values=\"what\"", "<field id=\"covers\" values=\"whom\"",
                "rulebook.unknown-field", "not a field of an act");
  CHECK_CHANGED("<field id=\"case\"", "<field id=\"on\"", "rulebook.duplicate-id", "twice");
  CHECK_CHANGED("<verb id=\"withhold\"", "<verb id=\"withold\"", "rulebook.missing-word", "'withhold'");
  CHECK_CHANGED("<value id=\"imminent\"", "<value id=\"urgent\"", "rulebook.unknown-value",
                "imminent");  // in the set @some
  CHECK_CHANGED("<value id=\"later\" words=\"later\"", "<value id=\"then\" words=\"later\"",
                "rulebook.missing-word", "'later'");
  CHECK_CHANGED("<shorthand id=\"post\" verb=\"disclose\"", "<shorthand id=\"post\" verb=\"disclos\"",
                "rulebook.unknown-verb", "Did you mean 'disclose'");
  CHECK_CHANGED("<shorthand id=\"post\"", "<shorthand id=\"tell\"", "rulebook.duplicate-id", "twice");
  CHECK_CHANGED("from=\"to\"", "from=\"two\"", "rulebook.unknown-attribute", "no attribute 'from'");
  CHECK_CHANGED("<mirror decline=\"gift\"", "<mirror decline=\"gifts\"", "rulebook.unknown-value",
                "Did you mean 'gift'?");
  CHECK_CHANGED("<mirror decline=\"gift\" verb=\"accept\"", "<mirror decline=\"gift\" verb=\"accpet\"",
                "rulebook.unknown-verb", "Did you mean 'accept'?");
  CHECK_CHANGED("<mirrors>", "<mirrors><mirrow/>", "rulebook.unknown-element", "Did you mean 'mirror'?");
}

SCENARIO("The table of needs") {
  CHECK_CHANGED("<row id=\"generic\" what=\"figures\"", "<row id=\"generic\" what=\"figure\"",
                "rulebook.unknown-value", "Did you mean 'figures'?");
  CHECK_CHANGED("<row id=\"inside-team\"", "<row id=\"inside\"", "rulebook.duplicate-id", "twice");
  CHECK_CHANGED("<row id=\"inside\"", "<row id=\"spare\" what=\"figures\"/>\n<row id=\"inside\"",
                "rulebook.unused-row", "'spare'");
  CHECK_CHANGED("needs=\"inside-team\"", "needs=\"inside-teams\"", "rulebook.unknown-row", "'inside-teams'");
}

SCENARIO("The head of a rule") {
  const std::string head =
      "<rule id=\"sharing.joint-security\" domain=\"sharing\" kind=\"duty\" severity=\"major\" level=\"2\"";
  const auto changed = [&](const std::string& from, const std::string& to) {
    return shipped_with(head, replaced(head, from, to));
  };
  CHECK_REFUSED(changed("joint-security", "case-conference"), "rulebook.duplicate-id", 0,
                "the other one is in rulebook.xml, line");
  CHECK_REFUSED(changed("sharing.joint", "joint"), "rulebook.bad-id", 0, "domain.name");
  CHECK_REFUSED(changed("kind=\"duty\"", "kind=\"advice\""), "rulebook.bad-value", 0,
                "Kinds: duty, prohibition");
  CHECK_REFUSED(changed("severity=\"major\"", "severity=\"grave\""), "rulebook.unknown-severity", 0,
                "'grave'");
  CHECK_REFUSED(changed("level=\"2\"", "level=\"8\""), "rulebook.bad-value", 0, "from 1 to 7");
  CHECK_REFUSED(changed("level=\"2\"", "levle=\"2\""), "rulebook.unknown-attribute", 0,
                "Did you mean 'level'?");
  CHECK_REFUSED(changed("level=\"2\"", "level=\"2\" inferred=\"maybe\""), "rulebook.bad-value", 0,
                "\"yes\" or \"no\"");
  CHECK_REFUSED(shipped_with_rule("<cited-only>tone</cited-only><names verb=\"tell\" manner=\"cold\"/>"),
                "rulebook.clauses", 0, "says it has none");
  CHECK_REFUSED(shipped_with_rule(""), "rulebook.clauses", 0, "neither clauses nor <cited-only>");
  CHECK_CHANGED("<statement>", "<says>Keep it.</says><statement>", "rulebook.unknown-element", "<says>");
  CHECK_CHANGED("<statement>Do not reveal a person's history",
                "<statement></statement><why>Do not reveal a person's history", "rulebook.not-xml",
                "closing tag");
  CHECK_CHANGED(
      "<statement>Do not reveal a person's history unless a court order or a safety concern calls for "
      "it.</statement>",
      "<statement> </statement>", "rulebook.missing-element", "says nothing");
}

SCENARIO("Relations between rules") {
  const auto relation = [](const std::string& r) {
    return shipped_with_rule(r + "<cited-only>test</cited-only>");
  };
  CHECK_REFUSED(relation("<relation kind=\"beats\" rules=\"integrity.honesty\"/>"),
                "rulebook.unknown-relation", 0, "Kinds: overrides");
  CHECK_REFUSED(relation("<relation kind=\"limits\" rules=\"integrity.honestly\"/>"), "rulebook.unknown-rule",
                0, "Did you mean 'integrity.honesty'?");
  CHECK_REFUSED(relation("<relation kind=\"limits\"/>"), "rulebook.missing-attribute", 0, "kind=\"note\"");
  CHECK(read(relation("<relation kind=\"note\" note=\"a remark\"/>")).has_value());

  GIVEN("rules that stand for each other in a circle") {
    const auto circle = relation("<relation kind=\"stands-for\" rules=\"integrity.honesty\"/>");
    const auto closed = replaced(circle, "<relation kind=\"note\" note=\"nothing limits it\"/>",
                                 "<relation kind=\"specialises\" rules=\"test.rule\"/>");
    CHECK(read(circle).has_value());
    CHECK_REFUSED(closed, "rulebook.cyclic-relations", 0, "test.rule -> integrity.honesty -> test.rule");
  }
  GIVEN("an order told from both ends") {
    CHECK_REFUSED(relation("<relation kind=\"precedes\" rules=\"test.rule\"/>"), "rulebook.cyclic-relations",
                  0, "test.rule -> test.rule");
    const auto both = relation("<relation kind=\"overridden-by\" rules=\"integrity.honesty\"/>");
    CHECK_REFUSED(replaced(both, "<relation kind=\"note\" note=\"nothing limits it\"/>",
                           "<relation kind=\"overridden-by\" rules=\"test.rule\"/>"),
                  "rulebook.cyclic-relations", 0, "'overrides' runs in a circle");
  }
}
