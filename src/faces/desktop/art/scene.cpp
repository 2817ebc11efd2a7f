// A place with people in it.

#include "faces/desktop/art/figure.hpp"
#include "faces/desktop/art/lights.hpp"
#include "faces/desktop/art/pictures.hpp"
#include "faces/desktop/art/places.hpp"

#include <algorithm>
#include <array>

namespace plumbline::desktop {

namespace {

/// Where somebody's head is, in units of the stage (100 high), and how large a head's unit is there.
struct Stand {
  float x, y, size, facing;
};

struct Card {
  ImDrawList& list;
  ImVec2 a, b;
  const ArtTone& tone;
  float unit() const { return (b.y - a.y) / 100; }
  float half() const { return (b.x - a.x) / 2 / unit(); }
  Placing placing() const { return {{(a.x + b.x) / 2, a.y}, unit(), 0, false}; }
  float step() const { return std::max(4.F, unit() * 1.6F); }
};

std::array<Stand, 3> stands(std::size_t count, float half) {
  if (count == 1) return {{{0, 43, std::min(0.345F, half / 150), 0.5F}}};
  if (count == 2) {
    const float size = std::min(0.305F, half / 218);
    return {{{-half * 0.4F, 45, size, 0.9F}, {half * 0.4F, 44, size, -0.9F}}};
  }
  const float size = std::min(0.265F, half / 268);
  return {{{-half * 0.58F, 48, size, 1}, {0, 43, size, 0.2F}, {half * 0.58F, 47, size, -1}}};
}

void draw_person(const Card& card, const Brush& brush, const Present& one, Stand at, float bottom) {
  const Brush there = brush.moved({at.x, at.y}, at.size);
  const Figure f{*one.who,
                 palette_of(*one.who),
                 head_of(*one.who),
                 expression_of(one.mood),
                 (bottom - at.y) / at.size + 20,
                 at.facing};
  draw_figure(there, f, outline_of(card.tone, 1.5F), card.tone.ink);
}

Brush people_brush(const Card& card, const Region& region) {
  return {card.list, region, card.placing(), on_people(card.tone), std::max(3.4F, card.unit() * 1.35F)};
}

void draw_in_room(const Card& card, const Region& region, std::span<const Present> people) {
  const Brush brush = people_brush(card, region);
  const auto where = stands(people.size(), card.half());
  // The middle one stands behind the others.
  for (const std::size_t i : {std::size_t{1}, std::size_t{0}, std::size_t{2}})
    if (i < people.size() && people[i].who != nullptr) draw_person(card, brush, people[i], where[i], 100);
}

/// A small picture of somebody: in a telephone, or on a page.
void draw_framed(const Card& card, const Present& one, Point a, Point b, float radius, float facing) {
  if (one.who == nullptr) return;
  const Brush whole(card.list, Region(card.a, card.b, 0), card.placing(), on_rooms(card.tone));
  const ImVec2 from = whole.on_screen(a), to = whole.on_screen(b);
  const Region inside(from, to, radius * card.unit());
  const ImU32 ground = hex(one.who->ground);
  Brush(card.list, inside, card.placing(), on_rooms(card.tone), card.step())
      .ground(Paint(lighter(ground, 0.4F), ground, a, b));
  const float size = std::min((b.x - a.x) / 196, (b.y - a.y) / 236);
  draw_person(card, people_brush(card, inside), one,
              {(a.x + b.x) / 2, a.y + (b.y - a.y) * 0.45F, size, facing}, b.y);
}

void draw_phones(const Card& card, const Region& region, std::span<const Present> people) {
  const Brush b(card.list, region, card.placing(), on_rooms(card.tone), card.step());
  const float count = static_cast<float>(people.size());
  const float wide = std::min(people.size() == 1 ? 46.F : 42.F, card.half() * 2 / (count + 0.6F)), gap = 7;
  for (std::size_t i = 0; i < people.size(); ++i) {
    const float x = (static_cast<float>(i) - (count - 1) / 2) * (wide + gap);
    b.box({x - wide / 2 + 1, 9.6F}, {x + wide / 2 + 1.6F, 94.4F}, faded(kBlack, 0.16F), 6.5F);
    b.box({x - wide / 2, 8}, {x + wide / 2, 93}, hex(0x2B2F37), 6);
    draw_framed(card, people[i], {x - wide / 2 + 2.2F, 10.2F}, {x + wide / 2 - 2.2F, 79}, 4.4F,
                i == 0 ? 0.6F : -0.6F);
    b.box({x - 5, 11.8F}, {x + 5, 13.8F}, hex(0x2B2F37), 1);
    b.ellipse({x, 86}, 4.2F, 4.2F, hex(0xC4524A));
    b.line({{x - 2.3F, 86.9F}, {x, 85.4F}, {x + 2.3F, 86.9F}}, 1.5F, hex(0xFBF6EF), 0);
  }
}

/// A form nobody has filled in yet.
void draw_empty_page(const Card& card, const Region& region) {
  const Brush b(card.list, region, card.placing(), on_rooms(card.tone), card.step());
  const float left = -card.half() * 0.8F + 8, right = card.half() * 0.8F - 8;
  b.box({left, 21}, {left + (right - left) * 0.46F, 24}, hex(0x8FA3BA), 1);
  for (int row = 0; row < 3; ++row) {
    const float y = 30 + 13 * static_cast<float>(row);
    b.box({left, y}, {left + (right - left) * 0.2F, y + 1.8F}, hex(0xC9CDD3), 0.8F);
    b.box({left, y + 3.4F}, {right, y + 9.6F}, hex(0xC9D3DE), 1);
    b.box({left + 0.5F, y + 3.9F}, {right - 0.5F, y + 9.1F}, hex(0xF7F9FB), 0.8F);
  }
}

void draw_on_screen(const Card& card, const Region& region, std::span<const Present> people) {
  if (people.empty()) return draw_empty_page(card, region);
  const float left = -card.half() * 0.8F + 7, right = card.half() * 0.8F - 7;
  const float count = static_cast<float>(people.size()), wide = (right - left - 4 * (count - 1)) / count;
  for (std::size_t i = 0; i < people.size(); ++i) {
    const float x = left + static_cast<float>(i) * (wide + 4);
    draw_framed(card, people[i], {x, 20}, {x + wide, 69}, 2, i == 0 ? 0.6F : -0.6F);
  }
}

}  // namespace

void draw_scene(ImDrawList& list, story::Place place, std::span<const Present> people, ImVec2 a, ImVec2 b,
                const ArtTone& tone, float radius) {
  if (b.x - a.x < 8 || b.y - a.y < 8) return;
  people = people.first(std::min<std::size_t>(people.size(), 3));
  const Card card{list, a, b, tone};
  const Region region(a, b, radius);
  const Brush room(list, region, card.placing(), on_rooms(tone), card.step());
  const Stage stage{room, card.half()};
  draw_behind(stage, place);
  if (place == story::Place::phone)
    draw_phones(card, region, people);
  else if (place == story::Place::screen)
    draw_on_screen(card, region, people);
  else
    draw_in_room(card, region, people);
  draw_before(stage, place);
  if (tone.contrast) list.AddRect({a.x + 1, a.y + 1}, {b.x - 1, b.y - 1}, tone.ink, radius, 0, 2);
}

}  // namespace plumbline::desktop
