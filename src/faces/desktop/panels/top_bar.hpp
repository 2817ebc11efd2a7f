#pragma once
// The bar at the top: the way to everywhere, and to help. A part of the page frame (chrome.hpp).

#include "faces/desktop/panels/chrome.hpp"

#include <array>

namespace plumbline::desktop {

struct Tab {
  Screen to;
  const char* name;
};
inline constexpr std::array kTabs{Tab{Screen::home, "Course"},     Tab{Screen::practise, "Practise"},
                                  Tab{Screen::results, "Results"}, Tab{Screen::rules, "Rules"},
                                  Tab{Screen::advisor, "Advisor"}, Tab{Screen::settings, "Settings"}};

/// Which tab a screen belongs to.
Screen home_of(Screen s);
float bar_height(const Ui& ui);
void top_bar(Ui& ui, const ChromeView& chrome, const Page& page, float height, Intents& wants);

}  // namespace plumbline::desktop
