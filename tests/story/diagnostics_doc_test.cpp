// docs/diagnostics-loading.md promises that each example brings about the code it stands under, and that
// every code the loader knows has a section.

#include "story/course.hpp"
#include "support.hpp"

#include <set>
#include <sstream>
#include <vector>

namespace plumbline::story {

namespace {

struct Example {
  std::string code, place, text;
  int line = 0;
};

struct Page {
  std::string story;
  std::vector<Example> examples;
  std::set<std::string> sections;
};

/// The page taken apart: sections "### code", blocks "```lua place" and, for whole courses, "```xml course".
Page page() {
  Page out;
  std::istringstream in(file_text("docs/diagnostics-loading.md"));
  std::string line, section;
  std::string* block = nullptr;
  for (int number = 1; std::getline(in, line); ++number) {
    if (block != nullptr && line == "```") {
      block = nullptr;
    } else if (block != nullptr) {
      *block += line + "\n";
    } else if (line.rfind("### ", 0) == 0) {
      section = line.substr(4);
      out.sections.insert(section);
    } else if (line == "```lua story") {
      block = &out.story;
    } else if (line.rfind("```lua ", 0) == 0 || line == "```xml course" || line == "```xml bytes") {
      out.examples.push_back({section, line.substr(7), {}, number});
      block = &out.examples.back().text;
    } else if (line == "```") {
      static std::string ignored;
      block = &ignored;
    }
  }
  return out;
}

std::string unescaped(const std::string& text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text.compare(i, 2, "\\x") != 0) {
      out += text[i];
      continue;
    }
    out += static_cast<char>(std::stoi(text.substr(i + 2, 2), nullptr, 16));
    i += 3;
  }
  return out;
}

/// The story with the example in its place, without the remarks that mark the others.
std::string placed(std::string story, const Example& e) {
  if (e.place == "whole" || e.place == "cases") return e.text;
  if (e.place == "bytes") return unescaped(e.text);
  const auto mark = "-- " + e.place + "\n";
  const auto at = story.find(mark);
  REQUIRE(at != std::string::npos);
  return story.replace(at, mark.size(), e.text);
}

base::Diagnostics said_of_course(const std::string& text) {
  const auto course = read_course({"course.xml", text});
  if (!course) return course.error();
  return check_course(*course, {"before-you-go", "ninety-days", "parking-lot", "small-town"});
}

base::Diagnostics said(const Page& p, const Example& e) {
  if (e.place == "course") return said_of_course(e.text);
  if (e.place == "bytes" && e.code.rfind("course.", 0) == 0) return said_of_course(unescaped(e.text));
  const auto text = placed(p.story, e);
  if (e.place != "cases") return load(text).said;
  auto read = load_cases({"test.lua", text}, shipped_judge());
  return read ? read->remarks : read.error();
}

void collect_codes(const std::string& file, std::set<std::string>& out) {
  const auto text = file_text(file);
  REQUIRE_FALSE(text.empty());
  for (const char* prefix : {"\"story.", "\"judge.", "\"course."})
    for (auto at = text.find(prefix); at != std::string::npos; at = text.find(prefix, at + 1)) {
      const auto end = text.find('"', at + 1);
      out.insert(text.substr(at + 1, end - at - 1));
    }
}

/// What the door to XML says, under the name of what is read: named("bad-id").
void collect_course_codes(std::set<std::string>& out) {
  const auto text = file_text("src/rules/xml_sheet.cpp");
  const std::string named = "named(\"";
  for (auto at = text.find(named); at != std::string::npos; at = text.find(named, at + 1)) {
    const auto from = at + named.size();
    out.insert("course." + text.substr(from, text.find('"', from) - from));
  }
}

}  // namespace

SCENARIO("the page about the loader's diagnostics is true") {
  const auto p = page();
  GIVEN("the story its examples are pieces of") {
    const auto loaded = load(p.story);
    THEN("it loads without a word") {
      CHECK(loaded.scenario);
      CHECK(loaded.text().empty());
    }
  }
  GIVEN("each of its examples") {
    REQUIRE(p.examples.size() > 50);
    for (const auto& e : p.examples) {
      CAPTURE(e.line);
      CAPTURE(e.code);
      const auto list = said(p, e);
      INFO(base::to_text(list));
      CHECK(std::any_of(list.begin(), list.end(), [&](const auto& d) { return d.code == e.code; }));
    }
  }
  GIVEN("the codes in the source") {
    std::set<std::string> codes;
    for (const char* name :
         {"checks",   "cases",       "claims",    "course",  "documents", "facts",     "form", "interactions",
          "links",    "loader",      "notes",     "opening", "options",   "outline",   "path", "people",
          "pictures", "plain_words", "questions", "reader",  "scenes",    "situation", "ways"})
      collect_codes(std::string("src/story/") + name + ".cpp", codes);
    collect_codes("src/rules/stated.cpp", codes);
    collect_course_codes(codes);
    THEN("each has a section, and each section a code") {
      for (const auto& code : codes) CHECK_MESSAGE(p.sections.count(code) == 1, code);
      for (const auto& section : p.sections) CHECK_MESSAGE(codes.count(section) == 1, section);
    }
  }
}

}  // namespace plumbline::story
