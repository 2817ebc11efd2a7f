#pragma once
// What a person wants. Panels add to the list, faces/desktop/app carries it out.

#include "faces/desktop/panels/play_views.hpp"
#include "faces/desktop/panels/record_intents.hpp"

#include <string>
#include <variant>
#include <vector>

namespace plumbline::desktop::want {

// Everywhere
struct Go {
  Screen to = Screen::home;
};
struct OpenHelp {};
struct CloseHelp {};
struct OpenMenu {};
struct CloseMenu {};
struct Dismiss {
  std::size_t message = 0;
};
struct ReadAloud {};  // the page; again: stop
struct Zoom {
  int by = 0;  // steps of ten percent; 0: back to 100
};
struct Quit {};
struct Back {};  // Escape: out of whatever this is

// Home, module, practise, results
struct OpenModule {
  std::string id;
};
struct Begin {
  std::string scenario;
  bool assessment = false;
};
struct GoOn {
  std::string attempt;
};
struct LookBack {
  std::string attempt;
};

// Notice
struct Consent {
  bool alternative = false;
};

// Player
struct Drafted {
  Draft draft;
};
struct Decide {};        // what is drafted: to the question why, or at once where none is asked
struct Confirm {};       // after the question why
struct ChangeChoice {};  // back from the question why
struct Continue {};      // after what the world shows
struct Undo {};
struct PauseTimer {};
struct LengthenTimer {};
struct TimerOff {};
struct SoFar {
  bool open = false;
};

// Debrief
struct Select {
  int decision = 0;  // from 0
};
struct PlayOn {
  int decision = 0;
};
struct ShowAll {
  bool all = false;
};
struct OpenRule {
  std::string id;
};

// Rulebook
struct Search {
  std::string text;
};
struct Filter {
  std::size_t domain = 0, severity = 0;
};

// Advisor
struct OpenSlot {
  int slot = -1;
};
struct Choose {
  int slot = -1, choice = -1;
};
struct ShowMore {
  bool more = false;
};
struct Take {
  int change = -1;
};
struct Anew {};

// Settings
struct Set {
  SettingsView settings;
};
struct TryVoice {};

using AnyIntent = std::variant<Go, OpenHelp, CloseHelp, OpenMenu, CloseMenu, Dismiss, ReadAloud, Zoom, Quit,
                               Back, OpenModule, Begin, GoOn, LookBack, Consent, Drafted, Decide, Confirm,
                               ChangeChoice, Continue, Undo, PauseTimer, LengthenTimer, TimerOff, SoFar,
                               Select, PlayOn, ShowAll, OpenRule, Search, Filter, OpenSlot, Choose, ShowMore,
                               Take, Anew, Set, TryVoice, OfPeople, OfRecord, OfTrainer, OfReport>;

template <class T, class V>
inline constexpr bool kOneOf = false;
template <class T, class... Of>
inline constexpr bool kOneOf<T, std::variant<Of...>> = (std::is_same_v<T, Of> || ...);

template <class T>
using FamilyOf =
    std::conditional_t<kOneOf<T, OfPeople>, OfPeople,
                       std::conditional_t<kOneOf<T, OfRecord>, OfRecord,
                                          std::conditional_t<kOneOf<T, OfTrainer>, OfTrainer, OfReport>>>;

/// One of them, told apart by its type. It is copied, moved and ended in intents.cpp alone: what a variant of
/// so many kinds brings with it would cost every panel seconds to compile.
struct Intent : AnyIntent {
  template <class T>
  requires kOneOf<T, AnyIntent> Intent(T what)
      : AnyIntent(std::in_place_type<T>, std::move(what)) {}  // NOLINT(google-explicit-constructor)
  template <class T>
  requires kOneOf<T, FamilyOf<T>> Intent(T what)  // NOLINT(google-explicit-constructor)
      : AnyIntent(std::in_place_type<FamilyOf<T>>, std::in_place_type<T>, std::move(what)) {}
  Intent(const Intent&);
  Intent(Intent&&) noexcept;
  Intent& operator=(const Intent&);
  Intent& operator=(Intent&&) noexcept;
  ~Intent();
};

}  // namespace plumbline::desktop::want

namespace plumbline::desktop {

using Intents = std::vector<want::Intent>;

/// The intent as one of that kind, also of those the records add; null when it is another.
template <class T>
const T* wanted(const want::Intent& intent) {
  return std::visit(
      [](const auto& w) -> const T* {
        using W = std::decay_t<decltype(w)>;
        if constexpr (std::is_same_v<W, T>)
          return &w;
        else if constexpr (want::kOneOf<T, W>)
          return std::get_if<T>(&w);
        else
          return nullptr;
      },
      intent);
}

}  // namespace plumbline::desktop
