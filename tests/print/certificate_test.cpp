#include "print/certificate.hpp"

#include "print/read_back.hpp"

#include <doctest/doctest.h>

using namespace plumbline::print;

namespace {

bool says(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

Certificate lena() {
  return {.name = "Lena Okafor",
          .badge = "Badge 4471",
          .group = "Northside Academy, class of autumn 2026",
          .completed = {{.title = "The parking lot",
                         .version = "1.2",
                         .mode = "assessment",
                         .day = 20'779,
                         .tenths = 925,
                         .mark = 70,
                         .provisional = true}},
          .rulebook = "2026.1",
          .code = "7F3K9QAB2M4TX8PW",
          .key_fingerprint = "9f86d081884c7d659a2feaa0c55ad015",
          .day = 20'779,
          .made_at = 1'795'300'000};
}

std::string printed(const Certificate& c) {
  const auto pdf = certificate(c);
  if (!pdf) return plumbline::base::to_text(pdf.error());
  return *pdf;
}

std::string code_of(const Certificate& c) {
  const auto pdf = certificate(c);
  return pdf ? "" : pdf.error().front().code;
}

void check_on_page(const ReadBack& back, Size page) {
  const auto words = back.words();
  CHECK(words.size() > 20);
  for (const auto& w : words) {
    CHECK(w.left > 20);
    CHECK(w.right < page.width - 20);
    CHECK(w.top > 0);
    CHECK(w.bottom < page.height);
  }
}

}  // namespace

SCENARIO("a certificate says what was completed, and claims no more") {
  for (const auto paper : {Paper::a4, Paper::letter}) {
    auto c = lena();
    c.paper = paper;
    const ReadBack back(printed(c));
    const auto text = back.text();
    for (const std::string part :
         {"CERTIFICATE OF COMPLETION", "Lena Okafor", "Badge 4471", "Northside Academy, class of autumn 2026",
          "completed this training module:", "The parking lot", "Assessment",
          "score 92.5 of 100, mark 70 (provisional)", "22 November 2026", "version 1.2",
          "7F3K 9QAB 2M4T X8PW", "plumbline records verify --code 7F3K-9QAB-2M4T-X8PW",
          "Rulebook edition 2026.1", "9f86 d081 884c 7d65 9a2f eaa0 c55a d015",
          "not a finding of legal competence", "Law and agency policy prevail"}) {
      CAPTURE(part);
      CHECK(says(text, part));
    }
    CHECK(back.pages() == 1);
    check_on_page(back, sideways(paper));
    CHECK(says(back.about(), paper == Paper::a4 ? "841.89 x 595.276 pts (A4)" : "792 x 612 pts (letter)"));
    CHECK(says(back.about(), "Certificate of completion: Lena Okafor"));
  }
}

TEST_CASE("a name in any script is drawn with fonts that are embedded, and can be searched") {
  const std::vector<std::pair<std::string, std::string>> names{
      {"Arabic", "\u0645\u062D\u0645\u062F \u0639\u0628\u062F \u0627\u0644\u0631\u062D\u0645\u0646"},
      {"Persian", "\u0632\u0647\u0631\u0627 \u067E\u0627\u06A9\u200C\u0646\u0698\u0627\u062F"},
      {"Arabic with ligatures", "\u0644\u064A\u0644\u0649 \u0641\u064A \u0645\u062D\u0645\u062F"},
      {"Hebrew", "\u05E0\u05D5\u05E2\u05D4 \u05DC\u05D5\u05D9"},
      {"Chinese", "\u738B\u5C0F\u660E"},
      {"Japanese", "\u5C71\u7530 \u305F\u308D\u3046"},
      {"Korean", "\uAE40\uBBFC\uC900"},
      {"Devanagari", "\u0905\u0928\u0941\u0930\u093E\u0927\u093E \u0936\u0930\u094D\u092E\u093E"},
      {"Tamil", "\u0B95\u0BAE\u0BB2\u0BBE"},
      {"Thai", "\u0E2A\u0E21\u0E0A\u0E32\u0E22 \u0E43\u0E08\u0E14\u0E35"},
      {"Greek", "\u0395\u03BB\u03AD\u03BD\u03B7 \u03A0\u03B1\u03C0\u03B1\u03B4\u03AC\u03BA\u03B7"},
      {"Cyrillic", "\u041E\u043B\u0435\u043D\u0430 \u041A\u043E\u0432\u0430\u043B\u044C"},
      {"Vietnamese", "Nguy\u1EC5n Th\u1ECB Hoa"},
      {"Armenian", "\u0531\u0576\u056B \u0531\u0562\u0578\u057E\u0575\u0561\u0576"},
      {"Ethiopic", "\u12A0\u1260\u1260 \u1260\u1240\u120B"}};
  for (const auto& one : names) {
    const auto& [script, name] = one;
    CAPTURE(one.first);
    auto c = lena();
    c.name = name;
    const ReadBack back(printed(c));
    const auto text = back.text();
    // A joiner has no shape, and poppler leaves it out.
    auto expected = name;
    if (const auto joiner = expected.find("\u200C"); joiner != std::string::npos) expected.erase(joiner, 3);
    auto got = text;
    if (const auto joiner = got.find("\u200C"); joiner != std::string::npos) got.erase(joiner, 3);
    CHECK(says(got, expected));
    CHECK(says(back.about(), "Certificate of completion: " + name));
    const auto fonts = back.fonts();
    CHECK(fonts.size() >= 3);
    for (const auto& font : fonts) CHECK(font.embedded == "yes");
    check_on_page(back, sideways(Paper::a4));
  }
}

TEST_CASE("a name with another direction in it stays one line of text") {
  auto c = lena();
  c.name = "Layla \u0644\u064A\u0644\u0649 Haddad";
  const auto text = ReadBack(printed(c)).text();
  CHECK(says(text, "Layla"));
  CHECK(says(text, "\u0644\u064A\u0644\u0649"));
  CHECK(says(text, "Haddad"));
}

TEST_CASE("a long name shrinks, then wraps, and is never clipped") {
  for (const std::size_t length : {30U, 60U, 120U, 250U, 400U}) {
    for (const bool spaces : {true, false}) {
      CAPTURE(length);
      std::string name;
      while (name.size() < length)
        name += spaces && name.size() % 9 == 8 ? ' ' : static_cast<char>('a' + name.size() % 26);
      name.back() = 'Z';
      auto c = lena();
      c.name = name;
      const ReadBack back(printed(c));
      CHECK(back.pages() == 1);
      check_on_page(back, sideways(Paper::a4));
      auto text = back.text(), expected = name;
      std::erase(text, ' ');
      std::erase(expected, ' ');
      CHECK(says(text, expected.substr(expected.size() - 20)));
    }
  }
  auto c = lena();
  c.name.clear();
  for (int i = 0; i < 400; ++i) c.name += "\u738B";
  check_on_page(ReadBack(printed(c)), sideways(Paper::a4));
  c.name += "\u738B";
  CHECK(code_of(c) == "print.long-name");
}

TEST_CASE("nothing in a name steers the page") {
  auto c = lena();
  c.name = "Lena\u202E rofakO\u202C\n\tOkafor\u200F\u2066\x01\x7F\uFEFF";
  c.group = "<b>&amp; \"quoted\" %s </b>";
  c.completed[0].title = "Line\nbreak \xFF\xC3 bytes";
  const auto text = ReadBack(printed(c)).text();
  CHECK(says(text, "Lena rofakO Okafor Badge"));
  CHECK(says(text, "<b>&amp; \"quoted\" %s </b>"));
  CHECK(says(text, "Line break \uFFFD\uFFFD bytes"));
}

TEST_CASE("many modules go over several pages, each with the code and the caveat") {
  auto c = lena();
  for (int i = 2; i <= 40; ++i) {
    c.completed.push_back(c.completed[0]);
    c.completed.back().title =
        "Module number " + std::to_string(i) + " of the course, with a title that goes on";
  }
  for (const auto paper : {Paper::a4, Paper::letter}) {
    c.paper = paper;
    const ReadBack back(printed(c));
    CHECK(back.pages() > 3);
    check_on_page(back, sideways(paper));
    const auto text = back.text();
    for (int i = 2; i <= 40; ++i) CHECK(says(text, "Module number " + std::to_string(i) + " of"));
    for (int page = 1; page <= back.pages(); ++page) {
      const auto on_page = back.text_of_page(page);
      CHECK(says(on_page, "7F3K 9QAB 2M4T X8PW"));
      CHECK(says(on_page, "Lena Okafor"));
      CHECK(says(on_page, "Law and agency policy prevail"));
    }
  }
}

TEST_CASE("the same certificate gives the same bytes, and its date is the one passed in") {
  const auto first = printed(lena());
  auto c = lena();
  c.name = "\u738B\u5C0F\u660E";
  (void)printed(c);
  CHECK(printed(lena()) == first);
  c = lena();
  c.made_at += 1;
  CHECK(printed(c) != printed(lena()));
  c.made_at = -1;
  CHECK(says(printed(c), "19691231235959Z"));
}

TEST_CASE("what can't be certified is said in a sentence") {
  auto c = lena();
  c.name = " \n\u202E ";
  CHECK(code_of(c) == "print.no-name");
  c = lena();
  c.completed.clear();
  CHECK(code_of(c) == "print.nothing-done");
  c = lena();
  c.name = "Lena \U000E1000\U0001FAEF\U00016B40\U0001E4D0";  // letters that no font has
  CHECK(code_of(c) == "print.no-letters");
}

TEST_CASE("what isn't known is left out") {
  auto c = lena();
  c.badge = c.group = c.rulebook = c.code = c.key_fingerprint = "";
  c.completed = {{.title = "The parking lot", .mode = "practice", .day = 20'779}};
  const auto text = ReadBack(printed(c)).text();
  CHECK(says(text, "Practice \u00B7 22 November 2026"));
  for (const std::string part : {"score", "CHECK CODE", "verify", "Rulebook", "Key of", "version"})
    CHECK_FALSE(says(text, part));
}

TEST_CASE("codes are shown in groups of four") {
  CHECK(in_groups("7f3k-9qab 2m") == "7f3k 9qab 2m");
  CHECK(in_groups("ABCDEFGH", "-") == "ABCD-EFGH");
  CHECK(in_groups("") == "");
  CHECK(in_groups("\n<>\xFF") == "");
}
