// Mistakes in clauses. Each is put into a rule of its own in the shipped rulebook.
#include "rules/refused.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace plumbline;
using namespace plumbline::rules;
using namespace plumbline::rules::test;

SCENARIO("Words a clause doesn't know are met with the nearest one") {
  CHECK_CLAUSE("<forbids verb=\"disclsoe\" say=\"No.\"/>", "rulebook.unknown-verb",
               "Did you mean 'disclose'?");
  CHECK_CLAUSE("<forbids verb=\"disclose\" too=\"police\" say=\"No.\"/>", "rulebook.unknown-field",
               "Did you mean 'to'");
  CHECK_CLAUSE("<forbids verb=\"disclose\" not-too=\"police\" say=\"No.\"/>", "rulebook.unknown-field",
               "'not-too'");
  CHECK_CLAUSE("<forbids verb=\"disclose\" to=\"polcie\" say=\"No.\"/>", "rulebook.unknown-value",
               "Did you mean 'police'?");
  CHECK_CLAUSE("<forbids verb=\"disclose\" to=\"@officials\" say=\"No.\"/>", "rulebook.unknown-set",
               "'@officials' of 'to'");
  CHECK_CLAUSE("<forbids verb=\"disclose\" when-dnager=\"imminent\" say=\"No.\"/>", "rulebook.unknown-field",
               "Did you mean 'danger'?");
  CHECK_CLAUSE("<forbids verb=\"disclose\" when-danger=\"iminent\" say=\"No.\"/>", "rulebook.unknown-value",
               "Did you mean 'imminent'?");
  CHECK_CLAUSE("<forbids verb=\"disclose\" ground=\"curiosity\" say=\"No.\"/>", "rulebook.unknown-value",
               "ground 'curiosity'");
  CHECK_CLAUSE("<forbids verb=\"disclose\" severity=\"huge\" say=\"No.\"/>", "rulebook.unknown-severity",
               "'huge'");
  CHECK_CLAUSE("<forbids verb=\"disclose\" to=\"\" say=\"No.\"/>", "rulebook.bad-value",
               "'to' names no value");
  CHECK_CLAUSE("<forbids verb=\"disclose\" ground=\" \" say=\"No.\"/>", "rulebook.bad-value",
               "'ground' names no value");
  CHECK_CLAUSE("<forbids verb=\"\" say=\"No.\"/>", "rulebook.bad-value",
               "'verb' names no value");  // once: any verb
}

SCENARIO("The reason in words") {
  CHECK_CLAUSE("<forbids verb=\"disclose\" to=\"police\"/>", "rulebook.missing-attribute", "needs 'say'");
  CHECK_CLAUSE("<forbids verb=\"disclose\" to=\"police\" say=\"{who} must not know.\"/>", "rulebook.bad-say",
               "'{who}' is not a field");
  CHECK_CLAUSE("<forbids verb=\"disclose\" to=\"police\" say=\"{to must not know.\"/>", "rulebook.bad-say",
               "{surplus}");
  CHECK_CLAUSE("<forbids verb=\"disclose\" to=\"police\" say=\"to} must not know.\"/>", "rulebook.bad-say",
               "not a field");
  CHECK_CLAUSE("<forbids verb=\"disclose\" to=\"police\" say=\"{}\"/>", "rulebook.bad-say", "'{}'");
  CHECK(read(shipped_with_rule(
                 "<forbids verb=\"disclose\" to=\"police\" say=\"{to}: {what}, {surplus}, {missing}.\"/>"))
            .has_value());
}

SCENARIO("Tests that can never hold") {
  CHECK_CLAUSE("<forbids verb=\"tell\" via=\"secure\" say=\"No.\"/>", "rulebook.dead-test",
               "No verb of this clause takes 'via'");
  CHECK_CLAUSE("<weakens verb=\"tell\" lacks-holds=\"when\" say=\"No.\"/>", "rulebook.dead-test", "'holds'");
  CHECK_CLAUSE(
      "<requires when-danger=\"possible\" say=\"No.\"><by verb=\"relate\" matter=\"danger\"/></requires>",
      "rulebook.dead-test", "'matter'");
  CHECK_CLAUSE(
      "<requires when-danger=\"possible\" say=\"No.\"><by verb=\"check\"/><partly verb=\"tell\"/></requires>",
      "rulebook.dead-test", "<partly> only softens");
  CHECK(read(shipped_with_rule("<forbids verb=\"tell disclose\" via=\"secure\" say=\"No.\"/>"))
            .has_value());  // one verb takes it
  CHECK(read(shipped_with_rule("<forbids verb=\"tell\" not-via=\"secure\" say=\"No.\"/>"))
            .has_value());  // "is not" may hold
}

SCENARIO("Tests in the wrong place") {
  CHECK_CLAUSE("<requires to=\"police\" say=\"No.\"><by verb=\"check\"/></requires>",
               "rulebook.misplaced-test", "Put it into <after> or <by>");
  CHECK_CLAUSE("<forbids verb=\"disclose\" lacks-extent=\"more\" say=\"No.\"/>", "rulebook.misplaced-test",
               "'lacks-extent'");
  CHECK_CLAUSE("<forbids verb=\"disclose\" not-to=\"@asker\" say=\"No.\"/>", "rulebook.unknown-set",
               "'@asker'");  // once read as to="@asker"
  CHECK_CLAUSE(
      "<sequence when-danger=\"none\" say=\"No.\"><step verb=\"check\"/><step verb=\"tell\"/></sequence>",
      "rulebook.unknown-attribute", "<sequence> has no attribute 'when-danger'");  // once ignored
  CHECK_CLAUSE("<weakens verb=\"record\" when-lacks-danger=\"none\" say=\"No.\"/>", "rulebook.misplaced-test",
               "'lacks' is for what an author states");
}

SCENARIO("What may stand in which clause") {
  CHECK_CLAUSE("<forbids verb=\"tell\" say=\"No.\" deadline=\"end\"/>", "rulebook.unknown-attribute",
               "no attribute 'deadline'");
  CHECK_CLAUSE("<forbids verb=\"tell\" say=\"No.\"><by verb=\"check\"/></forbids>",
               "rulebook.unknown-element", "<by> can't stand in <forbids>");
  CHECK_CLAUSE("<names verb=\"tell\" say=\"No.\"/>", "rulebook.unknown-attribute", "no attribute 'say'");
  CHECK_CLAUSE("<requires say=\"No.\"><with verb=\"check\"/></requires>", "rulebook.unknown-element",
               "<with> can't stand in <requires>");
  CHECK_CLAUSE("<requires say=\"No.\"><by verb=\"check\" say=\"x\"/></requires>",
               "rulebook.unknown-attribute", "<by> has no attribute 'say'");
  CHECK_CLAUSE("<requires say=\"No.\"><by verb=\"check\"><by verb=\"tell\"/></by></requires>",
               "rulebook.unknown-element", "can't stand in <by>");
  CHECK_CLAUSE("<requires when-danger=\"possible\" say=\"No.\"/>", "rulebook.missing-element",
               "needs a <by>");
  CHECK_CLAUSE("<sequence say=\"No.\"><step verb=\"check\"/></sequence>", "rulebook.missing-element",
               "two steps or more");
  CHECK_CLAUSE("<suggests verb=\"tell\" say=\"No.\"/>", "rulebook.unknown-element", "<suggests>");
}

SCENARIO("Deadlines, neglect and whom a duty is owed") {
  const auto with = [](const std::string& attribute) {
    return "<requires when-danger=\"possible\" say=\"No.\" " + attribute + "><by verb=\"tell\"/></requires>";
  };
  CHECK_CLAUSE(with("deadline=\"soon\""), "rulebook.bad-value", "now, scene or end");
  CHECK_CLAUSE(with("neglect=\"insufficient\""), "rulebook.bad-value", "can only be \"forbidden\"");
  CHECK_CLAUSE(with("repairs=\"perhaps\""), "rulebook.bad-value", "\"yes\" or \"no\"");
  CHECK_CLAUSE(with("each=\"danger\""), "rulebook.unknown-field", "holds people");
  CHECK_CLAUSE(with("each=\"everyone\""), "rulebook.unknown-field", "'everyone'");
}

SCENARIO("Grounds") {
  CHECK_CLAUSE("<permits verb=\"disclose\" needs=\"inside\"/>", "rulebook.missing-attribute",
               "'ground' and 'needs'");
  CHECK_CLAUSE("<permits ground=\"none\" verb=\"disclose\" needs=\"inside\"/>", "rulebook.bad-value",
               "can't be the name of a ground");
  CHECK_CLAUSE("<permits ground=\"Old Habit\" verb=\"disclose\" needs=\"inside\"/>", "rulebook.bad-id",
               "'Old Habit'");
  CHECK_CLAUSE("<permits ground=\"habit\" verb=\"disclose\" needs=\"habits\"/>", "rulebook.unknown-row",
               "'habits'");
  CHECK_CLAUSE("<permits ground=\"habit\" verb=\"disclose\" needs=\"inside\" duty=\"always\"/>",
               "rulebook.bad-value", "\"yes\" or \"no\"");
}

SCENARIO("More than the masks hold") {
  const auto times = [](int n, const std::string& text) {
    std::string out;
    for (int i = 0; i < n; ++i) out += text;
    return out;
  };
  const auto letters = [](int i) {
    return std::string("x") + static_cast<char>('a' + i / 26) + static_cast<char>('a' + i % 26);
  };
  const auto numbered = [&](int n, auto one) {
    std::string out;
    for (int i = 0; i < n; ++i) out += one(letters(i));
    return out;
  };
  CHECK_CLAUSE(times(65, "<requires when-danger=\"possible\" say=\"No.\"><by verb=\"check\"/></requires>"),
               "rulebook.too-many", "64 is the most");
  CHECK_CLAUSE(times(600, "<forbids verb=\"tell\" say=\"No.\"/>"), "rulebook.too-many", "512 is the most");
  CHECK_CLAUSE(numbered(70,
                        [](const std::string& id) {
                          return "<permits ground=\"" + id + "\" verb=\"disclose\" needs=\"\"/>";
                        }),
               "rulebook.too-many", "too many grounds");
  CHECK_CHANGED(
      "<value id=\"identity\"",
      numbered(70, [](const std::string& id) { return "<value id=\"" + id + "\" words=\"x\">X.</value>"; }) +
          "<value id=\"identity\"",
      "rulebook.too-many", "at most 63 values");
  CHECK_CHANGED(
      "<fields>",
      "<fields>" + numbered(30,
                            [](const std::string& id) {
                              return "<field id=\"" + id +
                                     "\" gloss=\"x\"><value id=\"a\" words=\"a\">A.</value></field>";
                            }),
      "rulebook.too-many", "at most 22 fields");
  CHECK_CHANGED("<verbs>",
                "<verbs>" + numbered(70,
                                     [](const std::string& id) {
                                       return "<verb id=\"" + id +
                                              "\" takes=\"to\" words=\"x\" example=\"x\">X.</verb>";
                                     }),
                "rulebook.too-many", "too many verbs");
}

SCENARIO("Everything wrong is said at once, in the order of the file") {
  const auto xml = replaced(
      shipped_with_rule(
          "<forbids verb=\"tel\" say=\"No.\"/>\n<forbids verb=\"tell\" manner=\"rude\" say=\"{whom}\"/>\n"),
      "<relation kind=\"precedes\" rules=\"security.report-breach\"/>",
      "<relation kind=\"precedes\" rules=\"security.report-breech\"/>");
  const auto r = read(xml);
  REQUIRE_FALSE(r.has_value());
  std::vector<std::string> codes;
  for (const auto& d : r.error()) codes.push_back(d.code);
  CAPTURE(base::to_text(r.error()));
  CHECK(codes == std::vector<std::string>{"rulebook.unknown-verb", "rulebook.unknown-value",
                                          "rulebook.bad-say", "rulebook.unknown-rule"});

  THEN("each has its line") {
    const auto first = r.error()[0].where;
    CHECK(first.file == "rulebook.xml");
    const auto before = xml.substr(0, xml.find("verb=\"tel\""));
    CHECK(first.line == 1 + std::count(before.begin(), before.end(), '\n'));
    CHECK(r.error()[1].where.line == first.line + 1);
    CHECK(r.error()[3].where.line > first.line + 100);
  }
}
