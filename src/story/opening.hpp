#pragma once
// What loading a scenario and loading a file of cases have in common: the text is looked at, run, and what
// went wrong is noted in an author's words.

#include "story/loader.hpp"
#include "story/notes.hpp"
#include "story/outline.hpp"
#include "story/sandbox.hpp"

#include <memory>

namespace plumbline::story {

class Opened {
 public:
  Opened(const rules::NamedText& text, const rules::Vocabulary& words, const Limits& limits);

  /// False when there is nothing to read; the notes say why.
  bool open();
  /// What was noted while the text and its functions ran; to be called once, at the end.
  void note_mishaps(const std::vector<std::string>& quotable);

  Sandbox& sandbox() { return *sandbox_; }
  const Outline& outline() const { return *outline_; }
  Notes& notes() { return notes_; }
  /// Things made by `word` that count, whether the text returned one or not.
  std::vector<const Thing*> made(std::string_view word) const;

 private:
  bool readable();

  std::string_view text_;
  const rules::Vocabulary& words_;
  const Limits& limits_;
  Notes notes_;
  std::unique_ptr<Outline> outline_;
  std::unique_ptr<Sandbox> sandbox_;
};

}  // namespace plumbline::story
