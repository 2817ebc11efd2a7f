// Any bytes as a scenario and as a file of cases: the loader answers with a value or with diagnostics, soon,
// and every table of what it made can be asked with any bits.

#include "base/text.hpp"
#include "check/check.hpp"
#include "check/formats.hpp"
#include "story/loader.hpp"

#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>

namespace {

using namespace plumbline;

const rules::Judge& judge() {
  static const rules::Rulebook book = [] {
    std::ifstream file(PLUMBLINE_SOURCE_DIR "/scenarios/rulebook.xml", std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    auto read = rules::read_rulebook({"rulebook.xml", text});
    if (!read) std::abort();
    return std::move(read).value();
  }();
  static const rules::Judge made(book);
  return made;
}

void expect(bool holds) {
  if (!holds) std::abort();
}

void explained(const base::Diagnostics& list) {
  for (const auto& d : list) {
    expect(!d.code.empty() && !d.message.empty());
    expect(base::first_invalid_utf8(d.message + d.hint) == std::string::npos);
    expect(base::printable(d.message) == d.message);
  }
}

void ask(const std::optional<story::Condition>& c, story::Packed p) {
  if (!c) return;
  (void)c->holds(p);
  (void)c->fault(p);
}

void ask(const std::optional<story::Effect>& e, story::Packed p) {
  if (!e) return;
  (void)e->apply(p);
  (void)e->fault(p);
}

void ask(const story::Go& go, std::size_t scenes, std::size_t endings, story::Packed p) {
  for (const auto& t : go) {
    ask(t.when, p);
    expect(t.kind != story::Target::Kind::scene || t.index < scenes);
    expect(t.kind != story::Target::Kind::ending || t.index < endings);
  }
}

void ask(const story::Scenario& s) {
  for (const std::uint64_t bits :
       {std::uint64_t{0}, s.first.bits, ~std::uint64_t{0}, std::uint64_t{0x5555555555555555}}) {
    const story::Packed p{bits};
    for (const auto& scene : s.scenes) {
      (void)story::situation(scene, p);
      expect(!scene.go.empty() && !scene.go.back().when);
      ask(scene.go, s.scenes.size(), s.endings.size(), p);
      for (const auto& line : scene.lines) ask(line.when, p);
      for (const auto& o : scene.ask.options) {
        ask(o.when, p);
        ask(o.set, p);
        ask(o.go, s.scenes.size(), s.endings.size(), p);
        for (const auto& d : o.deeds) expect(d.cast < static_cast<int>(s.cast.size()));
      }
      for (const auto& o : scene.ask.outcomes) {
        ask(o.set, p);
        ask(o.go, s.scenes.size(), s.endings.size(), p);
      }
      for (const auto who : scene.ask.recipients) expect(s.cast[who].role.has_value());
    }
    for (const auto& ending : s.endings) ask(ending.when, p);
  }
}

/// Whatever can be loaded can be searched, within small means, and what is found can be written down.
void prove(const story::Scenario& s, const base::Diagnostics& remarks) {
  check::Wishes wishes;
  wishes.budget.states = 300;
  wishes.budget.bytes = 16U << 20;
  wishes.menus = {64, 20'000, 256};
  wishes.walks = 5;
  const play::Stage stage(s, judge());
  const auto report = check::check(stage, remarks, "fuzz.lua", wishes);
  expect(report.loaded && report.complete == report.stopped.empty());
  for (const auto& f : report.findings) expect(!f.said.code.empty() && !f.said.message.empty());
  const auto all = check::together({report}, {&s}, judge().book());
  expect(!check::to_text(all, check::Verbosity::verbose).empty() && !check::to_json(all).empty());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static constexpr story::Limits kLimits{1U << 16, 3U << 20, 200'000, 64};
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  if (auto read = story::load_scenario({"fuzz.lua", text}, judge(), kLimits)) {
    expect(!base::has_error(read->remarks) && !read->scenario.scenes.empty() &&
           !read->scenario.endings.empty());
    explained(read->remarks);
    ask(read->scenario);
    prove(read->scenario, read->remarks);
  } else {
    expect(base::has_error(read.error()));
    explained(read.error());
  }
  if (text.find("case") == std::string_view::npos) return 0;
  if (auto read = story::load_cases({"fuzz.lua", text}, judge(), kLimits)) {
    expect(!read->cases.empty());
    explained(read->remarks);
  } else {
    expect(base::has_error(read.error()));
    explained(read.error());
  }
  return 0;
}
