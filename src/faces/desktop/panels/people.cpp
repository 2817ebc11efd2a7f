// The people of a story, as the art draws them; somebody without a portrait is a plain figure.

#include "faces/desktop/art/pictures.hpp"
#include "faces/desktop/panels/chrome.hpp"

namespace plumbline::desktop {

namespace {

ArtTone tone_of(const Ui& ui) {
  const auto& t = ui.theme();
  return {.dark = t.dark, .contrast = t.contrast, .ink = t.ink};
}

}  // namespace

void draw_person(Ui& ui, const Box& b, const Person& person, float radius) {
  if (person.portrait != nullptr)
    return draw_portrait(ui.draw(), *person.portrait, person.mood, b.min(), b.max(), tone_of(ui), radius);
  ui.fill(b, ui.theme().track, radius);
  ui.icon(Icon::person, b.centre(), ui.theme().ink2, std::min(b.w(), b.h()) * .6F);
}

void draw_round_person(Ui& ui, ImVec2 c, float radius, const Person& person) {
  if (person.portrait != nullptr)
    return draw_avatar(ui.draw(), *person.portrait, person.mood, c, radius, tone_of(ui));
  const Box b{c.x - radius, c.y - radius, c.x + radius, c.y + radius};
  ui.fill(b, ui.theme().track, radius);
  ui.icon(Icon::person, c, ui.theme().ink2, radius * 1.2F);
}

void draw_place(Ui& ui, const Box& b, story::Place place, const std::vector<Person>& people, float radius) {
  std::vector<Present> present;
  for (const auto& p : people)
    if (p.portrait != nullptr) present.push_back({p.portrait, p.mood});
  draw_scene(ui.draw(), place, present, b.min(), b.max(), tone_of(ui), radius);
}

}  // namespace plumbline::desktop
