#include "faces/desktop/panels/chrome.hpp"

namespace plumbline::desktop {

void draw_person(Ui& ui, const Box& b, const Person& person, float radius) {
  static_cast<void>(person);
  ui.fill(b, ui.theme().track, radius);
  ui.icon(Icon::person, b.centre(), ui.theme().ink2, b.h() * .6F);
}

void draw_round_person(Ui& ui, ImVec2 c, float radius, const Person& person) {
  draw_person(ui, {c.x - radius, c.y - radius, c.x + radius, c.y + radius}, person, radius);
}

void draw_place(Ui& ui, const Box& b, story::Place, const std::vector<Person>& people, float radius) {
  ui.fill(b, ui.theme().track, radius);
  const float side = std::min(b.h() * .8F, b.w() / 4);
  float x = b.centre().x - side * static_cast<float>(people.size()) / 2;
  for (const auto& p : people) {
    draw_person(ui, Box::at(x, b.y1 - side, side, side), p, 8);
    x += side;
  }
}

}  // namespace plumbline::desktop
