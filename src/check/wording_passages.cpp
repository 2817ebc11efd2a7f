#include "check/wording_passages.hpp"

namespace plumbline::check {

namespace {

std::string document(const story::Interaction& ask) {
  std::string out;
  for (const auto& piece : ask.pieces) out += piece.text;
  return out;
}

/// Collects what isn't empty.
class Passages {
 public:
  void add(const std::string& text, int line) {
    if (!text.empty()) out_.push_back({text, line});
  }
  void add(const std::vector<story::Line>& lines) {
    for (const auto& line : lines) add(line.text, 0);
  }
  std::vector<Passage> take() { return std::move(out_); }

 private:
  std::vector<Passage> out_;
};

}  // namespace

std::vector<Passage> told_in(const story::Scene& scene) {
  const auto& ask = scene.ask;
  Passages out;
  out.add(scene.lines);
  out.add(ask.prompt, ask.line);
  out.add(document(ask), ask.line);
  for (const auto& o : ask.options) out.add(o.text, o.line), out.add(o.world, o.line);
  for (const auto& entry : ask.entries)
    for (const auto& w : entry.writings) out.add(w.text, w.line);
  for (const auto& o : ask.outcomes) out.add(o.world, o.line);
  return out.take();
}

std::vector<Passage> debriefed_in(const story::Scene& scene) {
  Passages out;
  const auto add = [&](const auto& part) {
    out.add(part.tempts, part.line);
    out.add(part.learn, part.line);
  };
  for (const auto& option : scene.ask.options) add(option);
  for (const auto& entry : scene.ask.entries)
    for (const auto& writing : entry.writings) add(writing);
  for (const auto& outcome : scene.ask.outcomes) add(outcome);
  return out.take();
}

std::vector<Passage> told_in(const story::Ending& ending) {
  Passages out;
  out.add(ending.lines);
  return out.take();
}

}  // namespace plumbline::check
