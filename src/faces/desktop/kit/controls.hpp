#pragma once
// The controls every screen is made of, with all their states: rest, hover, focus, chosen, switched off. Each
// target is at least 24 by 24, most are 44 high. Sizes follow the text, labels wrap rather than being cut.

#include "faces/desktop/kit/ui.hpp"

namespace plumbline::desktop {

struct ButtonLook {
  enum class Kind : std::uint8_t { primary, secondary, quiet } kind = Kind::secondary;
  std::optional<Icon> icon;
  char32_t hotkey = 0;
  bool first = false;
  bool enabled = true;
  std::string hint;
  std::string say;  // what is spoken instead of the label
};

/// Size a button needs; its label is broken when it is wider than `most`.
ImVec2 button_size(const Ui& ui, std::string_view label, const ButtonLook& look = {}, float most = 1e6F);
bool button(Ui& ui, const Box& b, std::string id, std::string_view label, const ButtonLook& look = {});

/// Buttons one after the other, on as many lines as they need.
class ButtonRow {
 public:
  ButtonRow(Ui& ui, float x, float y, float w, bool from_right = false)
      : ui_(ui), x0_(x), x_(from_right ? x + w : x), y_(y), w_(w), right_(from_right) {}
  bool add(std::string id, std::string_view label, const ButtonLook& look = {});
  /// Where they end.
  float end() const { return y_ + height_; }

 private:
  Ui& ui_;
  float x0_, x_, y_, w_;
  float height_ = 0;
  bool right_;
};

/// A choice as a card: its number or tick at the left, its text wrapped. The whole card is the target.
struct OptionLook {
  Role role = Role::option;
  std::string mark;  // "1"; empty: no key cap
  bool chosen = false;
  bool tick = false;  // a box to tick rather than one answer of several
  bool enabled = true;
  bool first = false;
  char32_t hotkey = 0;
  std::string group = "options";
  std::string hint;
  std::string key;  // passage of its text, for the highlight
  Face face = Face::lead;
};
struct Placement {
  Hit hit;
  Box box;
};
Placement option_card(Ui& ui, float x, float y, float w, std::string id, std::string_view text,
                      const OptionLook& look = {});

/// One of a few: side by side where there is room, else below each other. Returns the one clicked.
std::optional<std::size_t> segmented(Ui& ui, float x, float y, float w, const std::string& id,
                                     const std::vector<std::string>& labels, std::size_t chosen, float& end,
                                     std::string_view group_label = {});
/// One of many as pills, one after the other on as many lines as they need. Returns the one clicked.
std::optional<std::size_t> pills(Ui& ui, float x, float y, float w, const std::string& id,
                                 std::string_view label, const std::vector<std::string>& choices,
                                 std::size_t chosen, float& end);
/// A button that says which of many is chosen, and opens the choices; `unfolded` draws those while they are
/// open. Choosing or Escape closes them and gives the button the focus back.
void fold(Ui& ui, const Box& b, const std::string& id, std::string_view label, std::string_view now,
          std::size_t chosen);
float fold_height(const Ui& ui, float w, std::string_view label, std::string_view now);
std::optional<std::size_t> unfolded(Ui& ui, float x, float y, float w, const std::string& id,
                                    std::string_view label, const std::vector<std::string>& choices,
                                    std::size_t chosen, float& end);
/// A switch with its label; returns true when it was switched.
bool toggle(Ui& ui, float x, float y, float w, std::string id, std::string_view label, std::string_view about,
            bool on, float& end);
/// A value from 0 to `steps`; left and right change it. Returns the new one. `when_let_go`: the mouse sets it
/// only when it is let go, for values that change the slider's own place.
std::optional<int> slider(Ui& ui, float x, float y, float w, std::string id, std::string_view label,
                          std::string_view value_in_words, int value, int steps, float& end,
                          bool when_let_go = false);

/// A word on a toned ground. Returns its width; with `draw` false it is only measured.
float chip(Ui& ui, float x, float y, std::string_view label, Tone tone, std::optional<Icon> icon = {},
           bool draw = true);
float chip_height(const Ui& ui);
/// Status by shape as well as colour: disc and tick, triangle and bang, octagon and cross, disc and arrow.
void badge(Ui& ui, ImVec2 centre, Tone tone, float radius, bool solid = false);
void ring(Ui& ui, ImVec2 centre, float radius, float share, Tone tone, float width = 6);
void bar(Ui& ui, float x, float y, float w, float share, Tone tone, float h = 8);
/// Steps of a story: those done, the one at hand, those to come.
void steps(Ui& ui, float x, float y, float w, int count, int at);
/// A key cap and what it does. Returns where the next one can stand.
float key_hint(Ui& ui, float x, float y, std::string_view key, std::string_view what);
float key_hint_width(const Ui& ui, std::string_view key, std::string_view what);

}  // namespace plumbline::desktop
