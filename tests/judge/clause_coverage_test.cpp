// Every clause of the rulebook, and every alternative inside one, is needed by a case of tests/judge/*.lua:
// taken away, some verdict, deciding rule, duty or cost changes. A clause for which no case can be found is
// dead text.
#include "judge/clause_coverage.hpp"

#include "rules/rulebook_xml.hpp"
#include "story/loader.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

using namespace plumbline;

namespace {

const std::string kRoot = PLUMBLINE_SOURCE_DIR;

std::string text(const std::string& path) {
  std::ifstream file(path);
  return {std::istreambuf_iterator<char>(file), {}};
}

const rules::Rulebook& shipped() {
  static const auto book = [] {
    const auto xml = text(kRoot + "/scenarios/rulebook.xml");
    auto r = rules::read_rulebook({"rulebook.xml", xml});
    if (!r) FAIL(base::to_text(r.error()));
    return std::move(r).value();
  }();
  return book;
}

std::vector<coverage::Asked> read_cases() {
  const rules::Judge judge(shipped());
  std::vector<std::string> files;
  for (const auto& f : std::filesystem::directory_iterator(kRoot + "/tests/judge"))
    if (f.path().extension() == ".lua") files.push_back(f.path().string());
  std::sort(files.begin(), files.end());
  std::vector<coverage::Asked> out;
  for (const auto& f : files) {
    const auto lua = text(f);
    const auto cases = story::load_cases({f, lua}, judge);
    if (!cases) FAIL(base::to_text(cases.error()));
    for (const auto& c : cases->cases)
      for (const auto& o : c.options) {
        coverage::Asked asked{c.id + ": " + o.label, c.now, {}, o.cites};
        for (const auto& d : o.deeds) asked.acts.push_back(d.act);
        out.push_back(std::move(asked));
      }
  }
  return out;
}

const std::vector<coverage::Asked>& all_cases() {
  static const auto cases = read_cases();
  return cases;
}

std::string share(std::size_t part, std::size_t all) {
  return std::to_string(part) + " of " + std::to_string(all);
}

}  // namespace

SCENARIO("Every clause is needed by a case") {
  const auto& cases = all_cases();
  const auto& book = shipped();
  const auto idle = coverage::uncovered(book, cases);
  std::string list;
  for (const auto& p : idle) list += "\n  " + coverage::name(book, p);

  const auto all = coverage::pieces(book).size();
  const auto idle_clauses = static_cast<std::size_t>(std::count_if(
      idle.begin(), idle.end(), [](const auto& p) { return p.kind == coverage::Piece::Kind::clause; }));
  MESSAGE(cases.size(),
          " options; clauses needed: ", share(book.clauses.size() - idle_clauses, book.clauses.size()),
          "; with their alternatives: ", share(all - idle.size(), all));
  INFO("No case turns when these go; write one in tests/judge/clauses-*.lua, or drop them:", list);
  CHECK(idle.empty());
}

SCENARIO("The measure sees what is missing") {
  CHECK(coverage::uncovered(shipped(), {}).size() == coverage::pieces(shipped()).size());

  GIVEN("a clause that stands there twice") {
    auto book = shipped();
    const auto forbids = std::find_if(book.clauses.begin(), book.clauses.end(),
                                      [](const auto& c) { return c.kind == rules::ClauseKind::forbids; });
    const auto first = static_cast<std::size_t>(forbids - book.clauses.begin());
    book.clauses.push_back(book.clauses[first]);
    THEN("either may go") {
      const auto idle = coverage::uncovered(book, {all_cases().front()});
      const auto listed = [&](std::size_t clause) {
        return std::any_of(idle.begin(), idle.end(), [&](const auto& p) { return p.clause == clause; });
      };
      CHECK(listed(first));
      CHECK(listed(book.clauses.size() - 1));
    }
  }
}
