#pragma once
// The bar at the top: the way to everywhere, and to help. A part of the page frame (chrome.hpp).

#include "faces/desktop/panels/chrome.hpp"

#include <array>
#include <span>

namespace plumbline::desktop {

struct Tab {
  Screen to;
  const char* name;
};
inline constexpr std::array kTabs{Tab{Screen::home, "Course"},     Tab{Screen::practise, "Practise"},
                                  Tab{Screen::results, "Results"}, Tab{Screen::rules, "Rules"},
                                  Tab{Screen::advisor, "Advisor"}, Tab{Screen::settings, "Settings"}};

inline constexpr std::array kAreaTabs{Tab{Screen::progress, "Progress"}, Tab{Screen::groups, "Groups"},
                                      Tab{Screen::reports, "Reports"}, Tab{Screen::upkeep, "Records"}};

/// Whether a screen lies behind the passphrase; there the bar leads through the trainer's area.
bool in_area(Screen s);
/// The tabs of the part a screen lies in.
std::span<const Tab> tabs_of(Screen s);
/// Which tab a screen belongs to.
Screen home_of(Screen s);
float bar_height(const Ui& ui);
void top_bar(Ui& ui, const ChromeView& chrome, const Page& page, float height, Intents& wants);

}  // namespace plumbline::desktop
