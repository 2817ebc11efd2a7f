#include "faces/desktop/panels/panels.hpp"
#include "faces/desktop/panels/player_views.hpp"
#include "faces/desktop/panels/samples.hpp"

#include <memory>

namespace plumbline::desktop::test {

namespace {

using story::Mood;
using story::Place;

const Portrait kDarnell{.id = "darnell",
                        .skin = 0x7A4A2E,
                        .hair = 0x1F1612,
                        .top = 0xC8743A,
                        .ground = 0xF3E3CF,
                        .style = HairStyle::crop,
                        .beard = Beard::full,
                        .wears = Wears::crew};
const Portrait kRosa{.id = "rosa",
                     .skin = 0xD9A27C,
                     .hair = 0x4A2B1C,
                     .top = 0x3D6E70,
                     .ground = 0xE4EFE9,
                     .style = HairStyle::waves,
                     .age = Age::middle,
                     .wears = Wears::blazer,
                     .earrings = true};
const Portrait kInes{.id = "ines",
                     .skin = 0xC58A63,
                     .hair = 0x2A1C17,
                     .top = 0x6B4C86,
                     .ground = 0xECE4F3,
                     .style = HairStyle::bob,
                     .glasses = Glasses::round,
                     .wears = Wears::rollneck};
const Portrait kAnders{.id = "anders",
                       .skin = 0xF0CBB0,
                       .hair = 0xB9B3A8,
                       .top = 0x48617F,
                       .ground = 0xDFE8F2,
                       .style = HairStyle::side,
                       .age = Age::old,
                       .wears = Wears::cardigan};
const Portrait kTasha{.id = "tasha",
                      .skin = 0x5B3522,
                      .hair = 0x17110E,
                      .top = 0xA33F4C,
                      .ground = 0xF6E1E1,
                      .style = HairStyle::braids,
                      .age = Age::young,
                      .wears = Wears::hoodie};

Person person(const Portrait& p, std::string name, Mood mood = Mood::calm) {
  return {&p, mood, std::move(name)};
}

SpokenLine told(std::string key, std::string text) { return {std::move(key), "", {}, std::move(text)}; }
SpokenLine said(std::string key, const Person& who, std::string text) {
  return {std::move(key), who.name, who, std::move(text)};
}

std::vector<OptionView> options(const std::vector<std::string>& texts) {
  std::vector<OptionView> out;
  for (std::size_t i = 0; i < texts.size(); ++i)  // shown in another order than they are written
    out.push_back({static_cast<int>((i + 1) % texts.size()), texts[i]});
  return out;
}

std::vector<Contact> contacts() {
  return {{"Emergency", "911", "", "day and night", "When somebody's life is in danger now", true},
          {"Crisis line", "988", "988", "day and night", "", false},
          {"Staff support", "555 0142", "", "weekdays, eight to six", "For officers, in confidence", false}};
}

PlayerView base_view() {
  PlayerView v;
  v.title = "Ninety days";
  v.role = "You are Officer Lena Okafor";
  v.mode = "Practice";
  v.decision = 1;
  v.of = 5;
  const auto darnell = person(kDarnell, "Darnell", Mood::glad);
  v.place = {
      "Tuesday, 2:30 pm, your office",
      Place::office,
      {darnell},
      "Darnell, on your caseload",
      {told("line/0", "Outreach wants one story from every desk by four, and your page is still empty."),
       told("line/1",
            "Darnell has only come to hand in a payslip. He stays in the doorway a little longer than he "
            "needs to."),
       said("line/2", darnell, "Ninety days today. You can tell people, you know. I'd like somebody to.")}};
  return v;
}

/// The evening of a call nobody wanted to make.
}  // namespace

PlayerView evening_view() {
  PlayerView v;
  v.title = "Before you go";
  v.role = "You are Officer S\xC3\xB8ren Whitfield-L\xC3\xB3pez";
  v.mode = "Practice";
  v.decision = 3;
  v.of = 7;
  v.can_undo = true;
  const auto tasha = person(kTasha, "Tasha", Mood::worried);
  v.place = {
      "Thursday, 5:40 pm",
      Place::phone,
      {tasha},
      "Tasha, his sister",
      {told("line/0", "The corridor is dark already. You have your coat on when the phone rings."),
       said("line/1", tasha,
            "He isn't picking up. He gave me his keys at lunch and said I'd need them. Who gives away their "
            "keys?"),
       told(
           "line/2",
           "Colm sat in your office this morning. He was polite, he had shaved, and he thanked you twice.")}};
  v.so_far = {
      told("past/0",
           "Thursday, 9:10 am. Colm came early and thanked you for the letter to the housing office."),
      said("past/1", person(kAnders, "Anders from the desk", Mood::calm),
           "He left a box for you. I put it behind the counter, it rattles."),
      told("past/2", "You decided: Ask him in plain words whether he thinks of killing himself."),
      told("past/3",
           "He looked at the window for a while. Then he said that he was only tired, and that the nights "
           "were long.")};
  return v;
}

PlayerView choose_view() {
  auto v = base_view();
  v.ask.key = "draft";
  v.ask.prompt = "It is twenty to three. What do you do with your draft?";
  v.ask.options =
      options({"Post it to friends only, where people know that you mean it well, and take it down again in "
               "the morning.",
               "Message Darnell first, show him the wording, and post it just as it stands if he says yes.",
               "Delete it, and offer Rosa the year's figures for the whole office in place of his story.",
               "Post it to everyone as it is: his name is not in it, and the bakery's name isn't either."});
  return v;
}

PlayerView timed_view() {
  auto v = evening_view();
  v.ask.key = "call";
  v.ask.prompt = "Tasha is still on the line. What do you say to her?";
  v.ask.options = options(
      {"Stay on the line, ask where he is now, and tell her that you are calling the crisis team while she "
       "listens.",
       "Tell her you can't speak about him with family, and that she should ring back tomorrow at nine.",
       "Drive to his flat yourself, with her keys, before anybody else gets involved."});
  v.timer = {true, 100, 180, false, 0};
  v.help = true;
  v.contacts = contacts();
  return v;
}

PlayerView select_view() {
  auto v = evening_view();
  v.ask.kind = AskKind::select;
  v.ask.key = "find-out";
  v.ask.prompt = "What do you find out now? Pick what matters.";
  v.ask.options = options({"Where he is at this moment, and who is with him",
                           "Whether he has the means at hand: pills, a weapon, a place he has named",
                           "Whether he has missed an appointment in the last three months",
                           "What his sister thinks of his sentence, and whether the family still visits him "
                           "on Sundays as they used to",
                           "Whether he has said when", "Who owns the flat"});
  v.draft.ticked = {false, true, true, false, false, false};
  return v;
}

PlayerView grid_view() {
  auto v = evening_view();
  v.ask.kind = AskKind::grid;
  v.ask.key = "who-hears";
  v.ask.prompt = "Who is told what, this evening?";
  v.ask.grid.columns = {{"Ingrid Vale, crisis team", person(kInes, "Ingrid Vale")},
                        {"Police dispatch", person(kAnders, "Dispatch")},
                        {"Ana Duarte, supervisor", person(kRosa, "Ana Duarte")},
                        {"Tasha", person(kTasha, "Tasha", Mood::worried)},
                        {"His foreman", person(kDarnell, "Foreman")}};
  v.ask.grid.facts = {{2, "That he may kill himself tonight"},
                      {0, "Where he is likely to be"},
                      {5, "What the two of you agreed in June if it ever came to this"},
                      {1, "His offence"},
                      {4, "The treatment he has had"},
                      {3, "Where he works"}};
  v.draft.ticked.assign(30, false);
  for (const std::size_t i : {2U, 0U, 5U, 14U, 12U}) v.draft.ticked[i] = true;
  return v;
}

PlayerView redact_view() {
  auto v = base_view();
  v.decision = 2;
  v.can_undo = true;
  v.ask.kind = AskKind::redact;
  v.ask.key = "newsletter";
  const auto rosa = person(kRosa, "Rosa from outreach", Mood::glad);
  v.place = {
      "Wednesday, 9:15 am",
      Place::meeting,
      {rosa},
      rosa.name,
      {told("line/0",
            "The newsletter is in your tray. Two thousand copies go to the library, the shops and the town "
            "hall at noon."),
       said("line/1", rosa,
            "He told me every word himself. Cut what you have to, only leave me something I can print.")}};
  v.ask.prompt = "Black out every phrase that must not be printed.";
  v.ask.redact.recipient = "the public";
  v.ask.redact.pieces = {
      {"Our work programme pairs each person with a local employer, and with a mentor for six months.", 0},
      {" This spring the programme took on ", -1},
      {"Darnell M.,", 1},
      {" ", -1},
      {"who is thirty-one", 2},
      {" and ", -1},
      {"was raised by his grandmother", 3},
      {". He had come to this office ", -1},
      {"on an eighteen-month order", 4},
      {". ", -1},
      {"After ninety days of treatment", 5},
      {", ", -1},
      {"which ended on 2 June", 6},
      {", he was ready to start again. Now he bakes at ", -1},
      {"Castellan's on Tanner Street", 7},
      {". ", -1},
      {"Come to the side door before six and he will hand you the first loaf himself.", 8},
      {" Employers who would like to join can ring the outreach desk on any weekday morning.", -1}};
  v.draft.ticked = {false, true, true, false, false, true, false, false, false};
  return v;
}

PlayerView form_view() {
  auto v = base_view();
  v.decision = 4;
  v.can_undo = true;
  v.ask.kind = AskKind::form;
  v.ask.key = "note";
  v.ask.prompt = "Fill in the note for his file.";
  v.ask.form.entries = {{"Reason for the contact",
                         {{1, "Handed in a payslip, as agreed"},
                          {0, "Came by for a chat"},
                          {2, "Wanted to be praised, as so often"}}},
                        {"Attendance",
                         {{0, "On time"},
                          {1,
                           "Four minutes late; the bus from Tanner Street had broken down, as the company "
                           "confirmed on the phone"}}},
                        {"Treatment",
                         {{2, "Ninety days completed on 2 June, certificate seen"},
                          {1, "Seems to be clean"},
                          {0, "Says that he is doing well"}}},
                        {"Impression", {{0, "Rested, spoke freely"}, {1, "Too cheerful to be true"}}},
                        {"Anything else",
                         {{0,
                           "Asked whether his story may be told; answered that it needs his consent in "
                           "writing and time to think"}}}};
  v.draft.written = {1, -1, 2, -1, -1};
  return v;
}

PlayerView order_view() {
  auto v = evening_view();
  v.ask.kind = AskKind::order;
  v.ask.key = "steps";
  v.ask.prompt = "In which order do you act? Leave out what you wouldn't do.";
  v.ask.options = options(
      {"Ring Ingrid Vale at the crisis team", "Ask Tasha to stay where she is and keep her phone free",
       "Tell Ana Duarte, your supervisor, what has happened and what you have done about it so far",
       "Write it down, with times", "Search his room", "Ring his foreman",
       "Ask the police to look for him, as a person in danger and not as a suspect", "Go home"});
  v.draft.order = {1, 2, 3, 4};
  return v;
}

PlayerView why_view() {
  auto v = choose_view();
  v.stage = PlayerStage::why;
  v.can_undo = true;
  v.decided = {"Message Darnell first, show him the wording, and post it just as it stands if he says yes."};
  v.draft.chosen = 2;
  v.draft.reason = "It is his story. Asking him first is respect.";
  v.draft.confidence = 3;
  return v;
}

std::vector<NamedView> player_views() {
  std::vector<NamedView> out{{"player-choose", choose_view()},
                             {"player-choose-timed", timed_view()},
                             {"player-select", select_view()},
                             {"player-grid", grid_view()},
                             {"player-redact", redact_view()},
                             {"player-form", form_view()},
                             {"player-order", order_view()},
                             {"player-why", why_view()},
                             {"player-after-bad", after_view(Tone::bad)},
                             {"player-after-warn", after_view(Tone::warn)},
                             {"player-after-good", after_view(Tone::good)},
                             {"player-after-quiet", quiet_view()}};
  const auto add = [&](std::string name, PlayerView v, const std::function<void(PlayerView&)>& change) {
    change(v);
    out.push_back({std::move(name), std::move(v)});
  };
  add("player-order-empty", order_view(), [](auto& v) { v.draft.order.clear(); });
  add("player-order-grabbed", order_view(), [](auto& v) {
    v.draft.grabbed = 2;
    v.draft.grabbed_from = 1;
  });
  add("player-after-thinking", after_view(Tone::good), [](auto& v) {
    v.review.reset();
    v.thinking = true;
  });
  add("player-after-plain", after_view(Tone::good), [](auto& v) {
    v.review.reset();
    v.ends = true;
  });
  add("player-so-far", select_view(), [](auto& v) { v.so_far_open = true; });
  add("player-problem", select_view(), [](auto& v) {
    v.draft.ticked.clear();
    v.problem =
        "Tick one at least. If nothing here matters to you, leave with the arrow at the top and come back "
        "later.";
  });
  add("player-fault", choose_view(), [](auto& v) {
    v.fault =
        "This decision couldn't be written to disk: the folder is full. You can go on, but what you decide "
        "from here may be lost.";
  });
  add("player-why-several", why_view(), [](auto& v) {
    v.decided = {"Where he is at this moment, and who is with him",
                 "Whether he has the means at hand: pills, a weapon, a place he has named",
                 "Whether he has said when"};
    v.draft.reason.clear();
    v.draft.confidence = 0;
  });
  add("player-choose-quiet", timed_view(), [](auto& v) {
    v.quiet = true;
    v.timer.paused = true;
  });
  return out;
}

std::vector<Sample> player_samples() {
  std::vector<Sample> out;
  for (auto& named : player_views()) {
    auto view = std::make_shared<PlayerView>(std::move(named.view));
    out.push_back({named.name, [view](Ui& ui, Intents& wants) {
                     const auto before = wants.size();
                     draw_player(ui, sample_chrome(Screen::player), *view, wants);
                     for (auto i = before; i < wants.size(); ++i)
                       if (const auto* d = std::get_if<want::Drafted>(&wants[i])) view->draft = d->draft;
                   }});
  }
  return out;
}

}  // namespace plumbline::desktop::test
