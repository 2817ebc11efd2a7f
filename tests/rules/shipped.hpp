#pragma once
// What the tests of this room share: the shipped rulebook, and small changes to its text.

#include "rules/judge.hpp"
#include "rules/rulebook_xml.hpp"
#include "rules/stated.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace plumbline::rules::test {

inline std::string file_text(const std::string& path) {
  std::ifstream file(std::string(PLUMBLINE_SOURCE_DIR) + "/" + path);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// The shipped rulebook's text.
inline const std::string& shipped_text() {
  static const auto text = file_text("scenarios/rulebook.xml");
  return text;
}

/// The text with the first `old` replaced; fails the test when there is none.
inline std::string replaced(std::string text, const std::string& old, const std::string& by) {
  const auto at = text.find(old);
  REQUIRE_MESSAGE(at != std::string::npos, "not in the text: " << old);
  return text.replace(at, old.size(), by);
}
inline std::string shipped_with(const std::string& old, const std::string& by) {
  return replaced(shipped_text(), old, by);
}

/// A rule of its own with these clauses, as XML.
inline std::string rule_xml(const std::string& inside, const std::string& id = "test.rule") {
  return "<rule id=\"" + id +
         "\" domain=\"test\" kind=\"duty\" severity=\"minor\" level=\"7\" facet=\"care\">\n" +
         "<statement>Test.</statement><why>Test.</why><from source=\"role\" section=\"Test\"/>\n" + inside +
         "</rule>\n";
}
/// The shipped text with one more rule, first of all.
inline std::string shipped_with_rule(const std::string& inside) {
  return shipped_with("<rules>", "<rules>" + rule_xml(inside));
}

inline base::Result<Rulebook> read(const std::string& xml, const std::vector<std::string>& overlays = {}) {
  std::vector<NamedText> named;
  for (const auto& o : overlays) named.push_back({"agency.xml", o});
  return read_rulebook({"rulebook.xml", xml}, named);
}
/// The rulebook this text must yield.
inline Rulebook book_from(const std::string& xml, const std::vector<std::string>& overlays = {}) {
  auto r = read(xml, overlays);
  if (!r) FAIL(base::to_text(r.error()));
  return std::move(r).value();
}
inline const Rulebook& shipped() {
  static const auto book = book_from(shipped_text());
  return book;
}

/// What an author would write: situation("danger", {"imminent"}) ...
using Facts = std::vector<StatedField>;
inline Situation situation(const Vocabulary& v, const Facts& facts) {
  auto now = default_situation(v);
  for (const auto& f : facts) {
    const auto wrong = read_situation_field(v, f, {}, now);
    if (!wrong.empty()) FAIL(base::to_text(wrong));
  }
  return now;
}
inline std::vector<Act> acts(const Vocabulary& v, const std::vector<StatedAct>& stated) {
  std::vector<Act> out;
  for (const auto& s : stated) {
    const auto act = read_act(v, s);
    if (!act) FAIL(base::to_text(act.error()));
    for (const auto& one : split(v, *act)) out.push_back(one);
  }
  return out;
}
inline StatedAct act(const std::string& verb, const Facts& fields) { return {verb, fields, {}}; }

inline Judgement judged(const Rulebook& book, const Facts& now, const std::vector<StatedAct>& stated) {
  return Judge(book).option(situation(book.vocabulary, now), acts(book.vocabulary, stated));
}
inline Verdict verdict(const Rulebook& book, const Facts& now, const std::vector<StatedAct>& stated) {
  return judged(book, now, stated).verdict;
}
/// Whether this rule is among the findings.
inline bool found(const Rulebook& book, const Judgement& j, const std::string& rule) {
  for (const auto& f : j.findings)
    if (book[f.rule].id == rule) return true;
  return false;
}

}  // namespace plumbline::rules::test

namespace plumbline::rules {
inline doctest::String toString(Verdict v) { return std::string(to_string(v)).c_str(); }
}  // namespace plumbline::rules
