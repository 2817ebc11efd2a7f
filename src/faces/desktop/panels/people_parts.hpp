#pragma once
// People as rows and circles: on the way in, and in the trainer's area.

#include "faces/desktop/panels/chrome.hpp"
#include "faces/desktop/panels/people_views.hpp"

namespace plumbline::desktop {

/// A circle with the first letter of a name in it.
void draw_initial(Ui& ui, ImVec2 centre, float radius, std::string_view name);

/// "badge 4711, Spring intake".
std::string detail_of(const PersonRow& person);

/// A person as a row to choose; true when chosen. `end` is the y where it ends.
bool person_row(Ui& ui, float x, float y, float w, const std::string& id, const PersonRow& person, float& end,
                bool first = false);

}  // namespace plumbline::desktop
