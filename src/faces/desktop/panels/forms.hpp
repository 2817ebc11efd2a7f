#pragma once
// What the screens of the records have in common: lines to fill in with a label above, long lists that are
// shown a part at a time, filters in a row, and what became of a file that was saved.

#include "faces/desktop/panels/chrome.hpp"
#include "faces/desktop/panels/record_views.hpp"

namespace plumbline::desktop {

/// A line to fill in.
struct Line {
  std::string id, label, hint;  // the hint stands below the label
  std::string placeholder;
  std::size_t most = 200;  // bytes
  bool secret = false, digits = false;
  bool first = false;
};
/// Draws it and changes `text`; returns the y where it ends, and in `entered` whether Enter was pressed.
float draw_line(Ui& ui, float x, float y, float w, const Line& line, std::string& text, bool& entered);

/// A sentence on a toned ground, with a badge; nothing when it is empty.
float draw_said(Ui& ui, float x, float y, float w, Tone tone, std::string_view text, const std::string& key);

/// "You can try again in 24 seconds."; nothing when there is nothing to wait for.
float draw_wait(Ui& ui, float x, float y, float w, int seconds, const std::string& key);

/// One of the filters in a row; choosing says which.
struct Choice {
  std::string id, label;
  const std::vector<std::string>& choices;
  std::size_t chosen = 0;
};
struct Chosen {
  std::size_t filter = 0, choice = 0;
};
/// Filters side by side, below each other where there is little room; those with less than two choices are
/// left out. Returns the one chosen, and in `end` where they end.
std::optional<Chosen> draw_choices(Ui& ui, float x, float y, float w, const std::vector<Choice>& filters,
                                   float& end);

/// A line to search with, and a button that empties it. Returns the new text when it changed.
std::optional<std::string> draw_search(Ui& ui, float x, float y, float w, const Line& line,
                                       const std::string& text, float& end);

/// How many of a long list are shown at first; `draw_more` shows that many more. A list a person can't take
/// in anyway costs no time that way, and Tab comes to its end.
inline constexpr std::size_t kAtOnce = 40;
std::size_t shown_of(Ui& ui, const std::string& id, std::size_t all);
/// "40 of 1,204 shown" and the button for more; nothing when all are shown. Returns the y where it ends.
float draw_more(Ui& ui, float x, float y, float w, const std::string& id, std::size_t all,
                std::string_view hint);

/// How far something is: a bar, and the same in words ("1,204 of 2,000 attempts checked"), which are said at
/// every tenth part.
float draw_headway(Ui& ui, float x, float y, float w, const std::string& key, int done, int of,
                   const char* what);

/// What became of a file: where it is, a way to its folder, and a button to put the message away.
float draw_saved(Ui& ui, float x, float y, float w, const std::optional<SavedFile>& saved, Intents& wants);

/// A card in the middle, not wider than a form wants to be. Returns the y where it ends.
float draw_middle_card(Ui& ui, float x, float y, float w, const Ui::Contents& contents);

/// A heading within a card, with an icon in a circle before it.
float draw_card_title(Ui& ui, float x, float y, float w, Icon icon, std::string_view title,
                      const std::string& key);

/// A card that tells of another way to go, with the button for it. Returns the y for what follows.
float draw_way_card(Ui& ui, float x, float y, float w, Icon icon, const char* title, const char* about,
                    const Act& act, Intents& wants);

/// "1,204".
std::string grouped(std::size_t n);

}  // namespace plumbline::desktop
