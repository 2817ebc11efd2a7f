#include "faces/terminal/table.hpp"

#include "base/diagnostic.hpp"
#include "rules/rulebook_xml.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>

namespace plumbline::terminal {

std::string text_of_file(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  REQUIRE_MESSAGE(in.good(), path);
  return {std::istreambuf_iterator<char>(in), {}};
}

const rules::Judge& judge() {
  static const rules::Rulebook book = [] {
    const auto text = text_of_file(PLUMBLINE_SOURCE_DIR "/scenarios/rulebook.xml");
    auto read = rules::read_rulebook({"rulebook.xml", text});
    REQUIRE_MESSAGE(read.has_value(), base::to_text(read.error()));
    return std::move(*read);
  }();
  static const rules::Judge made(book);
  return made;
}

Staged::Staged(const std::string& lua, const std::string& name) {
  auto loaded = story::load_scenario({name, lua}, judge());
  REQUIRE_MESSAGE(loaded.has_value(), base::to_text(loaded.error()));
  scenario_ = std::make_unique<story::Scenario>(std::move(loaded->scenario));
  stage_ = std::make_unique<play::Stage>(*scenario_, judge());
}

Heard Typed::line(std::optional<std::chrono::seconds> within) {
  limits.push_back(within ? static_cast<int>(within->count()) : 0);
  if (lines_.empty()) return {Heard::Kind::ended, {}};
  const auto text = lines_.front();
  lines_.pop_front();
  if (text == kCtrlC) return {Heard::Kind::interrupted, {}};
  if (text == kTooLate) return {Heard::Kind::late, {}};
  return {Heard::Kind::line, text};
}

std::string number_of(const play::Session& session, const std::string& text) {
  const auto at_hand = offer(session);
  for (std::size_t i = 0; i < at_hand.options.size(); ++i)
    if (at_hand.ask->options[at_hand.options[i]].text == text) return std::to_string(i + 1);
  FAIL("no such option: " << text);
  return "";
}

int count(const std::string& in, const std::string& what) {
  int n = 0;
  for (auto at = in.find(what); at != std::string::npos; at = in.find(what, at + what.size())) ++n;
  return n;
}

bool has(const std::string& in, const std::string& what) { return in.find(what) != std::string::npos; }

bool in_order(const std::string& in, const std::vector<std::string>& what) {
  std::size_t at = 0;
  for (const auto& w : what) {
    const auto found = in.find(w, at);
    if (found == std::string::npos) {
      MESSAGE("missing, or not in its place: " << w);
      return false;
    }
    at = found + w.size();
  }
  return true;
}

}  // namespace plumbline::terminal
