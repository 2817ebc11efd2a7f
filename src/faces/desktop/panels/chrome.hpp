#pragma once
// What is the same on every screen: the bar at the top with the way to everywhere and to help, messages, the
// page that scrolls below, and help itself, laid over it.

#include "faces/desktop/kit/controls.hpp"
#include "faces/desktop/panels/intents.hpp"

#include <functional>

namespace plumbline::desktop {

/// What the bar says while a scenario is played; nothing: the tabs.
struct PlayBar {
  std::string title, sub;  // "Ninety days", "You are Officer Lena Okafor"
  std::string progress;    // "Decision 2 of about 7"
  int step = 0, steps = 0;
};

struct KeyHint {
  std::string key, what;
};

/// A button and what it asks for.
struct Act {
  std::string id, label;
  ButtonLook look;
  want::Intent intent;
  std::string then = {};  // the item that has the focus afterwards: of a form that opens, its first line
};

struct Page {
  std::string name;  // changes when another page is shown: focus and scrolling begin anew
  std::optional<PlayBar> playing;
  float widest = 1440;         // of the contents, in units of the text size
  std::vector<KeyHint> hints;  // at the bottom, where there is room
  bool bare = false;           // no tabs: there is nowhere to go
  std::vector<Act> acts;       // what leads on from here; drawn by the contents with draw_acts_of
};

/// Draws the bar and runs `contents(x, y, w)` in the page below it; they return the y where they end.
void draw_page(Ui& ui, const ChromeView& chrome, const Page& page, const Ui::Contents& contents,
               Intents& wants);

/// The page's buttons, below the contents where they can be seen there without scrolling, else at the bottom
/// of the window, below (x, y, w) as well. Returns the y where what is drawn here ends.
float draw_acts_of(Ui& ui, const Page& page, float x, float y, float w, Intents& wants);

/// Something laid over the page: a card with a title, contents that scroll, and a button to close it; Escape
/// closes it as well. Draw it after the page.
void overlay(Ui& ui, const std::string& id, std::string_view title, float widest,
             const Ui::Contents& contents, const std::function<void()>& close);

/// Contacts as lines: name, number, hours, and unless it is `brief` what there is to say about it. Returns
/// the y where they end.
float draw_contacts(Ui& ui, float x, float y, float w, const std::vector<Contact>& contacts,
                    const std::string& key, bool brief = false);

/// A label in small capitals, then a gap; returns the y for what follows.
float label(Ui& ui, float x, float y, float w, std::string_view text, Colour c);

/// A portrait in a rounded card, or in a circle; a place with people in it.
void draw_person(Ui& ui, const Box& b, const Person& person, float radius);
void draw_round_person(Ui& ui, ImVec2 centre, float radius, const Person& person);
void draw_place(Ui& ui, const Box& b, story::Place place, const std::vector<Person>& people, float radius);

Icon icon_of(ModuleIcon i);

}  // namespace plumbline::desktop
