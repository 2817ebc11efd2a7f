// The schemas that let an XML editor help, held against the loader: both accept or both reject.
//
// What only the loader sees: references (rules, rows of the table of needs, the values in `takes`, `default`,
// sets and mirrors), circles of relations, a relation without rules, tests no verb of a clause can meet,
// <partly> without neglect, wrong {fields} in a reason, severities out of order, a row nobody uses, more
// clauses than the masks hold, and in an overlay severities that loosen and a part that is there twice. What
// only the schema minds: the order of the parts of a rule and of a <requires>.
#include "rules/shipped.hpp"

#include <doctest/doctest.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>

using namespace plumbline;
using namespace plumbline::rules;
using namespace plumbline::rules::test;

namespace {

const std::string kScenarios = std::string(PLUMBLINE_SOURCE_DIR) + "/scenarios/";

bool runs(const std::string& command) { return std::system((command + " >/dev/null 2>&1").c_str()) == 0; }

/// Whether xmllint finds the text valid.
bool valid(const std::string& xml, const std::string& schema) {
  const auto file =
      std::filesystem::temp_directory_path() / ("plumbline-schema-" + std::to_string(getpid()) + ".xml");
  std::ofstream(file) << xml;
  const bool ok = runs(std::string(PLUMBLINE_XMLLINT) + " --noout --schema '" + kScenarios + schema + "' '" +
                       file.string() + "'");
  std::filesystem::remove(file);
  return ok;
}

struct Change {
  const char* from;
  const char* to;
  bool good = false;
};

std::string why_not(const std::string& xml, const std::vector<std::string>& overlays = {}) {
  const auto r = read(xml, overlays);
  return r ? "" : base::to_text(r.error());
}

}  // namespace

SCENARIO("The shipped rulebook is valid") {
  REQUIRE(runs(std::string(PLUMBLINE_XMLLINT) + " --version"));
  CHECK(valid(shipped_text(), "rulebook.xsd"));
  CHECK_FALSE(valid("<rulebook/>", "rulebook.xsd"));
}

SCENARIO("The schema knows the words of the vocabulary") {
  INFO("run tests/rules/schema_words.py");
  CHECK(runs("python3 '" + std::string(PLUMBLINE_SOURCE_DIR) + "/tests/rules/schema_words.py' --check"));
}

SCENARIO("Schema and loader agree on rulebooks") {
  const Change kChanges[] = {
      {"<notice>", "<notices>"},
      {" locale=\"generic\"", ""},
      {"<rulebook ", "<rulebook xyz=\"1\" "},
      {"<rules>", "<notice>Twice.</notice><rules>"},
      {"cost=\"10\"", "cost=\"many\""},
      {"cost=\"10\"", "cost=\"12\"", true},
      {"<severity id=\"minor\"", "<severity id=\"major\""},
      {"<source id=\"breaking\"", "<source id=\"matters\""},
      {"<from source=\"matters\"", "<from source=\"matter\""},
      {"<from source=\"matters\"", "<from book=\"matters\""},
      {"<verb id=\"accept\"", "<verb id=\"access\""},
      {"words=\"accept\"", "word=\"accept\""},
      {"<value id=\"seen\" words", "<value id=\"address\" words"},
      {"appraisal=\"yes\"", "appraisal=\"si\""},
      {"<value id=\"plan\" words", "<value id=\"a plan\" words"},
      {"<set of=\"to\" id=\"able\"", "<set of=\"to\" id=\"inside\""},
      {"<row id=\"generic\" what=\"figures\"", "<row id=\"generic\" what=\"numbers\""},
      {"<row id=\"generic\" what=\"figures\"", "<row id=\"generic\" what=\"\"", true},
      {"<row id=\"generic\"", "<row id=\"inside\""},
      {"<statement>", "<!-- a remark --><statement>", true},
      {"<statement>Keep what", "<statement/><why>Keep what"},
      {"kind=\"prohibition\"", "kind=\"ban\""},
      {"level=\"7\"", "level=\"0\""},
      {"severity=\"critical\" level", "severity=\"grave\" level"},
      {"facet=\"care\"", "facet=\"\""},
      {"inferred=\"yes\"", "inferred=\"no\"", true},
      {"id=\"sharing.joint-security\"", "id=\"sharing.case-conference\""},
      {"id=\"sharing.joint-security\"", "id=\"Sharing.joint\""},
      {"<relation kind=\"limits\"", "<relation kind=\"bounds\""},
      {"<relation kind=\"limits\" rules=\"", "<relation kind=\"limits\" rules=\"some rule "},
      {"<cited-only>knowledge, not an act</cited-only>", ""},
      {"<cited-only>knowledge, not an act</cited-only>", "<cited-only> </cited-only>"},
      {"<forbids verb=\"access\" how=\"lend\"", "<forbids verb=\"acces\" how=\"lend\""},
      {"<forbids verb=\"access\" how=\"lend\"", "<forbids verb=\"access\" how=\"borrow\""},
      {"<forbids verb=\"access\" how=\"lend\"", "<forbids verb=\"access\" hwo=\"lend\""},
      {"<forbids verb=\"access\" how=\"lend\"", "<forbids how=\"lend open\"\n verb=\"access\"", true},
      {"<forbids verb=\"access\" how=\"lend\"", "<forbids verb=\"access\" how=\"lend,open\""},
      {"<forbids verb=\"access\" how=\"lend\"", "<forbids verb=\"access\" how=\"\""},
      {"<forbids verb=\"access\" how=\"lend\"", "<forbids verb=\"access\" when-how=\"lend\""},
      {"<forbids verb=\"access\" how=\"lend\"",
       "<forbids verb=\"access\" when-not-case=\"mine\" how=\"lend\"", true},
      {"<forbids verb=\"access\" how=\"lend\"",
       "<forbids verb=\"access\" lacks-ground=\"none\" how=\"lend\""},
      {"how=\"lend\" say=\"Nobody else may use your access.\"", "how=\"lend\""},
      {"to=\"@asker\" not-to", "not-to=\"@asker\" when-asker"},
      {"deadline=\"end\"", "deadline=\"later\""},
      {"neglect=\"forbidden\"", "neglect=\"\""},
      {"repairs=\"yes\"", "repairs=\"true\""},
      {"duty=\"yes\"", "duty=\"no\"", true},
      {"needs=\"covers\"", "covers=\"needs\""},
      {"<step verb=\"check\" matter=\"order\"/>", ""},
      {"<sequence say", "<sequence when-danger=\"none\" say"},
      {"<names verb", "<names say=\"x\" verb"},
      {"<by verb=\"record\"/>", "<by verb=\"record\">now</by>"},
      {"<rules>", "<rules>stray"},
      {"emergency=\"yes\"", "emergency=\"112\""},
      {"<contact id=\"staff\"", "<contact id=\"agency\""},
      {"</rulebook>", "</rulebook><rulebook/>"},
  };
  for (const auto& c : kChanges) {
    const auto xml = shipped_with(c.from, c.to);
    INFO(std::string(c.from), "  ->  ", std::string(c.to), "\n", why_not(xml));
    CHECK(read(xml).has_value() == c.good);
    CHECK(valid(xml, "rulebook.xsd") == c.good);
  }
}

SCENARIO("Schema and loader agree on overlays") {
  const auto manual = file_text("docs/agency-overlay.md");
  const auto from = manual.find("<overlay");
  REQUIRE(from != std::string::npos);
  const auto example = manual.substr(from, manual.find("</overlay>") + 10 - from);
  CHECK(valid(example, "overlay.xsd"));

  const Change kChanges[] = {
      {" agency=\"Northshire Probation\"", ""},
      {"<needs>", "<notice2/><needs>"},
      {"<tighten ", "<loosen/><tighten "},
      {"severity=\"critical\"", "severity=\"deadly\""},
      {" reason=\"State data law, section 4.\"", ""},
      {"off=\"yes\"", "off=\"on\""},
      {"off=\"yes\"", "off=\"no\"", true},
      {"<forbids verb=\"tell\"", "<forbids verb=\"shout\""},
      {"id=\"northshire.two-signatures\"", "id=\"two-signatures\""},
      {"what=\"identity status compliance risk\"", "what=\"\"", true},
      {"what=\"identity status compliance risk\"", "what=\"identity and risk\""},
      {"checked=", "date="},
  };
  for (const auto& c : kChanges) {
    const auto xml = replaced(example, c.from, c.to);
    INFO(std::string(c.from), "  ->  ", std::string(c.to), "\n", why_not(shipped_text(), {xml}));
    CHECK(read(shipped_text(), {xml}).has_value() == c.good);
    CHECK(valid(xml, "overlay.xsd") == c.good);
  }
}
