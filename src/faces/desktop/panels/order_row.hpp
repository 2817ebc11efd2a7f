#pragma once
// The row of a question that asks for an order: where its cards lie on the page, and what can be done to it.
// Every change is a new draft, added to the intents; at most one in a frame.

#include "faces/desktop/panels/chrome.hpp"

#include <optional>
#include <string>
#include <vector>

namespace plumbline::desktop::order {

inline constexpr float kGap = 10, kPad = 14;

struct Place {
  int option = -1;
  Box box;
};

/// Two areas and the cards in them, before anything is drawn.
struct Layout {
  Box row, pool;  // the areas; the labels stand above
  std::vector<Place> in, out;
};

/// Side of the small buttons on a card.
float small_side(const Ui& ui);
/// Left and right of a card's text.
float left_room(const Ui& ui);
float right_room(const Ui& ui, bool in);

const std::string& text_of(const AskView& ask, int option);
/// "first" ... "ninth", then "number 10".
std::string ordinal(std::size_t i);
std::string id_of(bool in, int option);
/// The row's length when it isn't in it.
std::size_t index_in(const std::vector<int>& row, int option);

/// Two areas side by side, or one below the other. The labels stand `head` above each.
Layout layout_of(const Ui& ui, float x, float y, float w, const AskView& ask, const std::vector<int>& row,
                 float head);
/// Where a dragged card would go: a place in the row, out of it (-1), or nowhere.
std::optional<int> target_of(const Layout& l, ImVec2 mouse);
/// What was done last, in words.
std::string live_text(const AskView& ask, const Draft& draft);

class Row {
 public:
  Row(const PlayerView& view, Intents& wants) : draft_(view.draft), wants_(wants) {}

  const std::vector<int>& order() const { return draft_.order; }
  /// The card the keys hold; -1: none.
  int grabbed() const { return draft_.grabbed; }
  /// In this frame.
  bool changed() const { return changed_; }

  /// Before the card that is at `at` now; beyond the last: at the end.
  void put(int option, std::size_t at);
  void take_out(int option);
  /// One place forward (-1) or back (+1), as far as there is one.
  void step(int option, int by);
  void grab(int option);
  void drop();
  /// Where it was when it was grabbed.
  void put_back();

 private:
  void emit(Draft d);
  const Draft& draft_;
  Intents& wants_;
  bool changed_ = false;
};

}  // namespace plumbline::desktop::order
