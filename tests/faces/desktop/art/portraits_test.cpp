// Reading assets/portraits.xml: all of it, and what is said when it is wrong.

#include "faces/desktop/art/sheets.hpp"

#include <doctest/doctest.h>

#include <set>

using namespace plumbline;
using namespace plumbline::desktop;

namespace {

const std::string kGood =
    R"(<portrait id="kim" skin="D8A27A" hair="bob" hair-colour="1F1613" age="young" wears="crew" top="C9773E" ground="F2D9B8"/>)";

std::string with(const std::string& from, const std::string& to) {
  auto out = kGood;
  return out.replace(out.find(from), from.size(), to);
}

base::Diagnostics said(const std::string& inside) {
  const auto read = read_portraits("portraits.xml", "<portraits>\n" + inside + "\n</portraits>");
  return read ? base::Diagnostics{} : read.error();
}

}  // namespace

SCENARIO("a portrait is read with all it says") {
  const auto read = read_portraits("p.xml", "<portraits>" +
                                                with("age=\"young\"",
                                                     "age=\"old\" glasses=\"round\" beard=\"full\" "
                                                     "build=\"broad\" hearing-aid=\"yes\" face=\"heart\"") +
                                                "</portraits>");
  REQUIRE(read);
  const auto& p = read->front();
  CHECK(p.id == "kim");
  CHECK(p.skin == 0xD8A27A);
  CHECK(p.style == HairStyle::bob);
  CHECK(p.age == Age::old);
  CHECK(p.glasses == Glasses::round);
  CHECK(p.beard == Beard::full);
  CHECK(p.build == Build::broad);
  CHECK(p.face == FaceShape::heart);
  CHECK(p.wears == Wears::crew);
  CHECK(p.hearing_aid);
  CHECK_FALSE(p.freckles);
}

SCENARIO("what is wrong in portraits.xml is explained, with its line") {
  struct Case {
    std::string inside, code, message, hint;
  };
  for (const auto& one :
       {Case{with("bob", "bop"), "art.value", "'hair' can't be 'bop'.", "Did you mean 'bob'"},
        Case{with("D8A27A", "brown"), "art.value", "'skin' can't be 'brown'.", "Write a colour as six signs"},
        Case{with("D8A27A", "D8A27"), "art.value", "'skin' can't be 'D8A27'.", "Write a colour"},
        Case{with("kim", "Kim!"), "art.value", "'id' can't be 'Kim!'.", "It is one word"},
        Case{with("top=", "tpo="), "art.unknown-attribute", "A portrait has no 'tpo'.",
             "Did you mean 'top'?"},
        Case{with("age=\"young\" ", ""), "art.missing", "This portrait has no 'age'.",
             "It is one of: young, middle, old."},
        Case{with("age=", "cover=\"headscarf\" age="), "art.missing",
             "This portrait has a cover, but no 'cover-colour'.", "Write a colour"},
        Case{with("age=", "freckles=\"maybe\" age="), "art.value", "'freckles' can't be 'maybe'.",
             "It is yes or no."},
        Case{"<person/>", "art.unknown-element", "<person> means nothing here.", "Only <portrait"},
        Case{"<!-- nobody -->", "art.no-portraits", "There is no portrait in this file.", "Add at least one"},
        Case{"<portrait", "art.xml", "This is not well-formed XML.", "Look for a missing quote"}}) {
    const auto& [inside, code, message, hint] = one;
    CAPTURE(one.inside);
    const auto list = said(inside);
    const auto at =
        std::find_if(list.begin(), list.end(), [&code = code](const auto& d) { return d.code == code; });
    REQUIRE_MESSAGE(at != list.end(), base::to_text(list));
    CHECK(at->message == message);
    CHECK_MESSAGE(at->hint.find(hint) == 0, at->hint);
    CHECK(at->where.file == "portraits.xml");
    if (code != "art.xml" && code != "art.no-portraits") CHECK(at->where.line == 2);
  }
  THEN("two of the same id are told apart from all else") {
    const auto list = said(kGood + kGood);
    REQUIRE(list.size() == 1);
    CHECK(list[0].code == "art.twice");
  }
  THEN("everything is said at once") {
    CHECK(said(with("bob", "x") + "<person/>" + with("D8A27A", "y")).size() >= 3);
  }
  THEN("another file is refused as a whole") {
    CHECK(read_portraits("p.xml", "<rulebook/>").error().front().code == "art.root");
    CHECK(read_portraits("p.xml", "").error().front().code == "art.xml");
  }
}

SCENARIO("whoever has no portrait gets one, always the same") {
  const auto& all = shipped_portraits();
  CHECK(portrait_of(all, "amos", "anybody")->id == "amos");
  CHECK(portrait_of(all, "", "darnell") == portrait_of(all, "", "darnell"));
  CHECK(portrait_of(all, "no-such-portrait", "darnell") == portrait_of(all, "", "darnell"));
  CHECK(portrait_of({}, "amos", "x") == nullptr);
  std::set<std::string> chosen;
  for (const char* id :
       {"you", "client", "boss", "wen", "marek", "cousin", "friends", "staff", "kim", "paper"})
    chosen.insert(portrait_of(all, "", id)->id);
  CHECK(chosen.size() > 5);
}

SCENARIO("the shipped people are of many kinds") {
  const auto& all = shipped_portraits();
  CHECK(all.size() >= 20);
  const auto count = [&](auto is) { return std::count_if(all.begin(), all.end(), is); };
  CHECK(count([](const auto& p) { return p.age == Age::old; }) >= 5);
  CHECK(count([](const auto& p) { return p.age == Age::young; }) >= 5);
  CHECK(count([](const auto& p) { return p.glasses != Glasses::none; }) >= 4);
  CHECK(count([](const auto& p) { return p.hearing_aid; }) >= 2);
  CHECK(count([](const auto& p) { return p.cover == Cover::headscarf; }) >= 2);
  CHECK(count([](const auto& p) { return p.beard != Beard::none; }) >= 4);
  CHECK(count([](const auto& p) { return p.build == Build::broad; }) >= 4);
}
