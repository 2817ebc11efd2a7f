#pragma once
// Self-voicing: what is to be read out of what the last frame showed. Dear ImGui tells no screen reader
// anything, so the app speaks for itself: a page that appeared, what has the focus now, what changed. It
// speaks through whoever runs it, or leaves the text in the clipboard.

#include "faces/desktop/kit/ui.hpp"

#include <set>
#include <vector>

namespace plumbline::desktop {

struct Utterance {
  std::string key;  // of the passage, for the highlight; empty: none
  std::string text;
};

class Voice {
 public:
  /// After each frame. What is to be said now instead of whatever is being said; empty: nothing new.
  std::vector<Utterance> heed(const Ui& ui);
  /// The whole page, from the top.
  static std::vector<Utterance> page(const Ui& ui);
  /// "Decide, button", "Post it on your page, answer, chosen, 1 of 4".
  static std::string in_words(const Ui& ui, const Placed& p);
  void forget() { *this = {}; }

 private:
  std::string focus_, state_;
  std::vector<std::set<std::string>> known_;  // by layer: what lies below is not said again

};

}  // namespace plumbline::desktop
