// Courses: what is read, that everything wrong is said at once, and that the schema agrees with the loader.
// What only the loader sees: modules that aren't there, circles, scenarios that aren't there. What only the
// schema minds: that <about> comes before what follows it.
#include "story/course.hpp"

#include "base/date.hpp"
#include "support.hpp"
#include "support/folder.hpp"

#include <cstdlib>

namespace plumbline::story {

namespace {

const char* const kCourse = R"(<course id="c" title="A course" mode="practice" mark="75" due="2027-03-28">
  <about>One sentence.</about>
  <module id="a" title="First" icon="lock">
    <about>About the first.</about>
    <scenario id="one"/>
    <scenario id="two"/>
  </module>
  <module id="b" title="Second" mode="assessment" mark="80" due="2027-04-01" after="a">
    <scenario id="one"/>
  </module>
</course>
)";

base::Diagnostics wrong_with(const std::string& text) {
  const auto course = read_course({"course.xml", text});
  return course ? base::Diagnostics{} : course.error();
}

std::string changed(const std::string& from, const std::string& to) {
  std::string text = kCourse;
  const auto at = text.find(from);
  REQUIRE(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

/// The only thing wrong after a change.
base::Diagnostic one_wrong(const std::string& from, const std::string& to) {
  const auto list = wrong_with(changed(from, to));
  INFO(base::to_text(list));
  REQUIRE(list.size() == 1);
  CHECK(list.front().where.file == "course.xml");
  return list.front();
}

bool valid(const std::string& xml) {
  const support::Folder f;
  const auto command = std::string(PLUMBLINE_XMLLINT) + " --noout --schema '" + PLUMBLINE_SOURCE_DIR +
                       "/scenarios/course.xsd' '" + f.file("course.xml", xml) + "' >/dev/null 2>&1";
  return std::system(command.c_str()) == 0;
}

const std::vector<std::string> kShipped{"before-you-go", "ninety-days", "parking-lot", "small-town"};

}  // namespace

SCENARIO("A course is read with what it says for all of its modules") {
  const auto course = read_course({"course.xml", kCourse});
  REQUIRE(course.has_value());
  CHECK(course->file == "course.xml");
  CHECK(course->id == "c");
  CHECK(course->title == "A course");
  CHECK(course->about == "One sentence.");
  REQUIRE(course->modules.size() == 2);
  const auto& a = course->modules[0];
  CHECK(a.title == "First");
  CHECK(a.about == "About the first.");
  CHECK(a.icon == "lock");
  CHECK(a.mode == CourseMode::practice);
  CHECK(a.mark == 75);
  CHECK(a.due == base::read_day("2027-03-28"));
  CHECK(a.after.empty());
  CHECK(a.scenarios == std::vector<Listed>{{"one", 5}, {"two", 6}});
  const auto& b = course->modules[1];
  CHECK(b.about == "");
  CHECK(b.icon == "");
  CHECK(b.mode == CourseMode::assessment);
  CHECK(b.mark == 80);
  CHECK(b.due == base::read_day("2027-04-01"));
  CHECK(b.after == std::vector<std::size_t>{0});
  AND_THEN("without terms it is for practice, with the usual mark and no last day") {
    const auto bare = read_course(
        {"c.xml",
         R"(<course id="c" title="C"><module id="m" title="M"><scenario id="s"/></module></course>)"});
    REQUIRE(bare.has_value());
    CHECK(bare->modules[0].mode == CourseMode::practice);
    CHECK_FALSE(bare->modules[0].mark.has_value());
    CHECK_FALSE(bare->modules[0].due.has_value());
  }
}

SCENARIO("Each mistake is said with its line and what to do") {
  CHECK(one_wrong("after=\"a\"", "after=\"aa\"").code == "course.unknown-module");
  CHECK(one_wrong("after=\"a\"", "after=\"aa\"").hint == "Did you mean 'a'?");
  CHECK(one_wrong("after=\"a\"", "after=\"aa\"").where.line == 8);
  CHECK(one_wrong("mode=\"assessment\"", "mode=\"assesment\"").hint == "Did you mean 'assessment'?");
  CHECK(one_wrong("icon=\"lock\"", "icon=\"hart\"").hint == "Did you mean 'heart'?");
  CHECK(one_wrong("title=\"First\"", "titel=\"First\" title=\"First\"").hint == "Did you mean 'title'?");
  CHECK(one_wrong("due=\"2027-03-28\"", "due=\"2027-02-29\"").code == "course.bad-date");
  for (const char* mark : {"0", "101", "-5", "70%", "", "99999999999999999999", "7.5"})
    CHECK(one_wrong("mark=\"75\"", "mark=\"" + std::string(mark) + "\"").code == "course.bad-value");
  CHECK(one_wrong("id=\"b\"", "id=\"a\"").code == "course.duplicate-id");
  CHECK(one_wrong("id=\"two\"", "id=\"one\"").code == "course.duplicate-scenario");
  CHECK(one_wrong("title=\"Second\"", "title=\" \"").code == "course.empty");
}

SCENARIO("Everything wrong is said at once, in the order of the text") {
  auto text = changed("mark=\"75\"", "mark=\"none\"");
  for (const auto& [from, to] : {std::pair{"icon=\"lock\"", "icon=\"loch\""},
                                 {"<scenario id=\"two\"/>", "<scene/>"},
                                 {"after=\"a\"", "after=\"z\""}})
    text.replace(text.find(from), std::string(from).size(), to);
  const auto list = wrong_with(text);
  REQUIRE(list.size() == 4);
  for (std::size_t i = 1; i < list.size(); ++i) CHECK(list[i - 1].where.line <= list[i].where.line);
}

SCENARIO("Modules that wait for each other are found, each circle once") {
  const auto with = [](const std::vector<std::string>& after) {
    std::string text = "<course id=\"c\" title=\"C\">\n";
    for (std::size_t i = 0; i < after.size(); ++i)
      text += "<module id=\"" + std::string(1, static_cast<char>('a' + i)) + "\" title=\"M\" after=\"" +
              after[i] + "\"><scenario id=\"s\"/></module>\n";
    return wrong_with(text + "</course>");
  };
  CHECK(with({"", "a", "a b"}).empty());
  CHECK(with({"c b", "c", ""}).empty());
  REQUIRE(with({"a"}).size() == 1);
  CHECK(with({"a"}).front().message == "The module 'a' comes after itself.");
  const auto two = with({"", "c", "b", "b"});
  REQUIRE(two.size() == 1);
  CHECK(two.front().code == "course.circle");
  CHECK(two.front().where.line == 3);
  CHECK(two.front().message ==
        "The modules 'b' and 'c' wait for each other, so none of them would ever open.");
  CHECK(with({"b", "a", "d", "c"}).size() == 2);
}

SCENARIO("A course has its limits") {
  std::string many = "<course id=\"c\" title=\"C\">";
  for (int i = 0; i < 101; ++i)
    many += "<module id=\"m-" + std::to_string(i) + "\" title=\"M\"><scenario id=\"s\"/></module>";
  const auto list = wrong_with(many + "</course>");
  REQUIRE(list.size() == 1);
  CHECK(list.front().code == "course.too-many");
}

SCENARIO("Scenarios that aren't there are named with their line") {
  const auto course = read_course({"course.xml", kCourse});
  REQUIRE(course.has_value());
  CHECK(check_course(*course, {"one", "two", "three"}).empty());
  const auto list = check_course(*course, {"one", "twoo"});
  REQUIRE(list.size() == 1);
  CHECK(list.front().code == "course.unknown-scenario");
  CHECK(list.front().where == base::Location{"course.xml", 6});
  CHECK(list.front().hint == "Did you mean 'twoo'?");
}

SCENARIO("The shipped course is good, and so is the example for trainers") {
  const auto text = file_text("scenarios/course.xml");
  const auto course = read_course({"course.xml", text});
  REQUIRE(course.has_value());
  CHECK(check_course(*course, kShipped).empty());
  CHECK(course->modules.size() == 4);
  for (const auto& m : course->modules) {
    CHECK_FALSE(m.about.empty());
    CHECK_FALSE(m.icon.empty());
    CHECK_FALSE(m.due.has_value());
  }
  CHECK(valid(text));
  GIVEN("docs/courses.md") {
    const auto page = file_text("docs/courses.md");
    const auto from = page.find("```xml\n") + 7;
    const auto example = page.substr(from, page.find("```", from) - from);
    const auto read = read_course({"courses.md", example});
    REQUIRE(read.has_value());
    CHECK(check_course(*read, kShipped).empty());
    CHECK(read->modules.size() == 3);
    CHECK(read->modules[2].mode == CourseMode::assessment);
    CHECK(read->modules[0].due == base::read_day("2027-03-28"));
    CHECK(valid(example));
    for (const auto& icon : course_icons())
      CHECK_MESSAGE(page.find("`" + icon + "`") != std::string::npos, icon);
  }
}

SCENARIO("Schema and loader agree on courses") {
  REQUIRE(valid(kCourse));
  struct Change {
    const char *from, *to;
    bool good = false;
  };
  for (const Change& c :
       std::vector<Change>{{"id=\"c\"", ""},
                           {"id=\"c\"", "id=\"C\""},
                           {"id=\"c\"", "id=\"c--d\""},
                           {"id=\"c\"", "id=\"c-2\"", true},
                           {"title=\"A course\"", ""},
                           {"title=\"A course\"", "title=\"\""},
                           {"mode=\"practice\"", "mode=\"exam\""},
                           {"mode=\"practice\" ", "", true},
                           {"mark=\"75\"", "mark=\"0\""},
                           {"mark=\"75\"", "mark=\"100\"", true},
                           {"mark=\"75\"", "mark=\"101\""},
                           {"mark=\"75\"", "mark=\"01\"", true},
                           {"due=\"2027-03-28\"", "due=\"2027-02-29\""},
                           {"due=\"2027-03-28\"", "due=\"2028-02-29\"", true},
                           {"due=\"2027-03-28\"", "due=\"28 March\""},
                           {"due=\"2027-03-28\"", "due=\"2027-03-28Z\""},
                           {"icon=\"lock\"", "icon=\"key\""},
                           {"icon=\"lock\"", "icon=\"people\"", true},
                           {"icon=\"lock\"", "picture=\"lock\""},
                           {"after=\"a\"", "after=\"\"", true},
                           {"<about>One sentence.</about>", "", true},
                           {"<about>One sentence.</about>", "<about></about>"},
                           {"<about>One sentence.</about>", "<about>One.</about><about>Two.</about>"},
                           {"<about>About the first.</about>", "<intro>About the first.</intro>"},
                           {"<scenario id=\"two\"/>", "", true},
                           {"<scenario id=\"two\"/>", "<scenario/>"},
                           {"<scenario id=\"two\"/>", "<scenario id=\"one\"/>"},
                           {"<scenario id=\"two\"/>", "<scenario id=\"two\" title=\"Two\"/>"},
                           {"<scenario id=\"two\"/>", "words"},
                           {"id=\"b\"", "id=\"a\""},
                           {"</course>", "</curse>"}}) {
    CAPTURE(c.from);
    CAPTURE(c.to);
    const auto text = changed(c.from, c.to);
    CHECK(wrong_with(text).empty() == c.good);
    CHECK(valid(text) == c.good);
  }
}

}  // namespace plumbline::story
