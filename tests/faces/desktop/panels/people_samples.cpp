#include "faces/desktop/panels/panels.hpp"
#include "faces/desktop/panels/records_made.hpp"

#include <array>

namespace plumbline::desktop::test {

namespace {

constexpr std::array kNames{"Amara Diallo",
                            "Anna Maria von der Heydte-Castellani zu Oberwaldenburg",
                            "Bao Linh Tran",
                            "Chloe Nakamura",
                            "D'Angelo Whitfield",
                            "\xC3\x89lodie Rousseau",
                            "Jos\xC3\xA9 Luis Herrera",
                            "Kofi Mensah",
                            "Maria Santos",
                            "Maria Santos",
                            "Samuel Ofori",
                            "Tomas Reid"};
constexpr std::array kGroups{"Spring intake", "Autumn intake", "County North, night shift", ""};

}  // namespace

std::vector<PersonRow> some_people(int count) {
  std::vector<PersonRow> out;
  for (int i = 0; i < count; ++i) {
    const auto at = static_cast<std::size_t>(i) % kNames.size();
    const auto round = i / static_cast<int>(kNames.size());
    PersonRow p;
    p.id = "p" + std::to_string(i);
    p.name = kNames[at] + (round > 0 ? " " + std::to_string(round + 1) : std::string());
    p.detail =
        i % 3 == 2 ? "person" + std::to_string(i) + "@county.example" : "badge " + std::to_string(4700 + i);
    p.group = kGroups[static_cast<std::size_t>(i) % kGroups.size()];
    p.has_pin = i % 4 == 1;
    out.push_back(std::move(p));
  }
  return out;
}

WhoView who_view(int people) {
  WhoView v;
  v.groups = {"All groups", "Spring intake", "Autumn intake", "County North, night shift"};
  v.people = some_people(people);
  v.of = people;
  v.joinable = {"No group", "Spring intake", "Autumn intake", "County North, night shift"};
  return v;
}

WhoView newcomer_view() {
  auto v = who_view(12);
  v.stage = WhoStage::newcomer;
  v.newcomer = {"Maria Santos", "badge 5120", 1};
  v.namesakes = {v.people[8], v.people[9]};
  v.problem = "Somebody has badge 5120 already. If it is yours, choose your name from the list.";
  return v;
}

WhoView pin_view() {
  auto v = who_view(12);
  v.stage = WhoStage::pin;
  v.asked = v.people[9];
  v.pin = "20417";
  return v;
}

YouView you_view() {
  YouView v;
  v.you = {"p11", "Tomas Reid", "badge 4711", "Spring intake", true};
  return v;
}

std::vector<Sample> people_samples() {
  std::vector<Sample> out;
  const auto who = [&](const char* name, WhoView v) {
    out.push_back(records_sample(name, Screen::who, std::move(v), draw_who));
  };
  const auto you = [&](const char* name, YouView v) {
    out.push_back(records_sample(name, Screen::you, std::move(v), draw_you));
  };
  who("who", who_view(12));
  who("who-first", who_view(0));
  who("who-4000", who_view(4000));
  auto none = who_view(12);
  none.people.clear();
  none.search = "Zbigniew";
  none.group = 2;
  who("who-nobody", none);
  who("who-new", newcomer_view());
  auto blank = newcomer_view();
  blank.newcomer = {};
  blank.namesakes.clear();
  blank.problem.clear();
  who("who-new-blank", blank);
  who("who-pin", pin_view());
  auto wrong = pin_view();
  wrong.pin.clear();
  wrong.message = "That wasn't it. Look at the digits once more; nothing is lost.";
  wrong.wait = 24;
  who("who-pin-wrong", wrong);
  you("you", you_view());
  auto v = you_view();
  v.you.has_pin = false;
  v.stage = PinStage::set;
  v.form = {"", "20417", "2041"};
  v.message = "The two are not the same. Type the new PIN once more.";
  v.tone = Tone::warn;
  you("you-set-pin", v);
  v = you_view();
  v.stage = PinStage::change;
  you("you-change-pin", v);
  v.stage = PinStage::remove;
  v.message = "That wasn't your PIN.";
  v.tone = Tone::warn;
  v.wait = 5;
  you("you-remove-pin", v);
  v = {};
  v.guest = true;
  auto chrome = sample_chrome(Screen::you);
  chrome.guest = true;
  out.push_back({"you-guest", [chrome, v](Ui& ui, Intents& wants) { draw_you(ui, chrome, v, wants); }});
  out.push_back(records_sample(
      "privacy", Screen::privacy,
      PrivacyView{"/home/jo/.local/share/plumbline/records.db", "/usr/share/doc/plumbline/privacy.md"},
      draw_privacy));
  return out;
}

}  // namespace plumbline::desktop::test
