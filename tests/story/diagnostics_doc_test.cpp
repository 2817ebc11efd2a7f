// docs/diagnostics-loading.md promises that each example brings about the code it stands under, and that
// every code the loader knows has a section.

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

/// The page taken apart: sections "### code", blocks "```lua place".
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
    } else if (line.rfind("```lua ", 0) == 0) {
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

base::Diagnostics said(const Page& p, const Example& e) {
  const auto text = placed(p.story, e);
  if (e.place != "cases") return load(text).said;
  auto read = load_cases({"test.lua", text}, shipped_judge());
  return read ? read->remarks : read.error();
}

void collect_codes(const std::string& file, std::set<std::string>& out) {
  const auto text = file_text(file);
  REQUIRE_FALSE(text.empty());
  for (const char* prefix : {"\"story.", "\"judge."})
    for (auto at = text.find(prefix); at != std::string::npos; at = text.find(prefix, at + 1)) {
      const auto end = text.find('"', at + 1);
      out.insert(text.substr(at + 1, end - at - 1));
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
         {"checks",      "cases",     "claims",  "documents", "facts",     "form", "interactions", "links",
          "loader",      "notes",     "opening", "options",   "outline",   "path", "people",       "pictures",
          "plain_words", "questions", "reader",  "scenes",    "situation", "ways"})
      collect_codes(std::string("src/story/") + name + ".cpp", codes);
    collect_codes("src/rules/stated.cpp", codes);
    THEN("each has a section, and each section a code") {
      for (const auto& code : codes) CHECK_MESSAGE(p.sections.count(code) == 1, code);
      for (const auto& section : p.sections) CHECK_MESSAGE(codes.count(section) == 1, section);
    }
  }
}

}  // namespace plumbline::story
