// Any bytes as a rulebook, and as an agency's file laid over a small one: the reader answers with a rulebook
// that can judge or with diagnostics that can be printed, and never both.

#include "rules/rulebook_xml.hpp"

#include "base/text.hpp"
#include "rules/explain.hpp"

#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>

namespace {

using namespace plumbline;

void expect(bool holds) {
  if (!holds) std::abort();
}

const std::string& small_book() {
  static const std::string text = [] {
    std::ifstream file(PLUMBLINE_SOURCE_DIR "/tests/fuzz/corpus/rulebook_xml/small.xml", std::ios::binary);
    return std::string{std::istreambuf_iterator<char>(file), {}};
  }();
  return text;
}

/// One act of every verb, to everybody and about everything, in the default situation and in one where all is
/// the case.
void judge_with(const rules::Rulebook& book) {
  const rules::Judge judge(book);
  const auto& v = book.vocabulary;
  auto crowded = rules::default_situation(v);
  for (std::size_t i = 0; i < v.situation.size(); ++i) crowded.fields[i] = v.situation[i].all();
  std::vector<rules::Act> acts;
  for (std::size_t i = 0; i < v.verbs.size(); ++i) {
    auto act = rules::default_act(v, static_cast<rules::Index>(i));
    for (const auto f : v.verbs[i].takes)
      if (!v.fields[f].computed) act.fields[f] = v.fields[f].all();
    const auto parts = rules::split(v, act);
    acts.push_back(parts.front());
    acts.push_back(parts.back());
  }
  if (acts.size() > 40) acts.resize(40);
  for (const auto& now : {rules::default_situation(v), crowded}) {
    const auto setting = judge.prepare(now);
    rules::Judgement j;
    judge.option(setting, acts, j);
    expect(rules::cost(book, j.findings) >= 0);
    expect((j.opens & j.missed) == 0);
    for (const auto& f : j.findings)
      expect(f.verdict <= j.verdict &&
             base::first_invalid_utf8(rules::reason(judge, setting, acts, f)) == std::string::npos);
    (void)judge.overdue(j.opens);
  }
}

void read(const rules::NamedText& book, const std::vector<rules::NamedText>& overlays) {
  const auto r = rules::read_rulebook(book, overlays);
  if (!r) {
    expect(base::has_error(r.error()));
    for (const auto& d : r.error()) {
      expect(!d.code.empty() && !d.message.empty() && !d.where.file.empty() && d.where.line >= 0);
      expect(base::first_invalid_utf8(d.message + d.hint) == std::string::npos);
    }
    return;
  }
  expect(r->hash.size() == 64);
  const auto again = rules::read_rulebook(book, overlays);
  expect(again.has_value() && again->hash == r->hash);
  judge_with(*r);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const bool sound = rules::read_rulebook({"small.xml", small_book()}).has_value();
  expect(sound);
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  read({"fuzz.xml", text}, {});
  if (text.find("overlay") != std::string_view::npos) read({"small.xml", small_book()}, {{"fuzz.xml", text}});
  return 0;
}
