// The player's screen: that nothing is cut off, that everything is reached, and that keys and mouse give
// exactly what was meant.

#include "faces/desktop/kit/headless.hpp"
#include "faces/desktop/panels/panels.hpp"
#include "faces/desktop/panels/player_views.hpp"
#include "faces/desktop/panels/samples.hpp"

#include <doctest/doctest.h>

#include <memory>

using namespace plumbline::desktop;
using namespace plumbline::desktop::test;
using plumbline::platform::Event;
using plumbline::platform::Key;

namespace {

/// A view on screen whose draft follows what is drafted, as in the program.
struct Played {
  explicit Played(PlayerView v, Look look = {})
      : view(std::move(v)), page([this](Ui& ui) { draw(ui); }, look) {
    take();
  }
  void draw(Ui& ui) {
    Intents now;
    draw_player(ui, sample_chrome(Screen::player), view, now);
    for (const auto& w : now) {
      if (const auto* d = std::get_if<want::Drafted>(&w)) view.draft = d->draft;
      wants.push_back(w);
    }
  }
  /// What was wanted since the last time.
  Intents take() { return std::exchange(wants, {}); }
  template <typename T>
  int count() const {
    int n = 0;
    for (const auto& w : wants) n += std::holds_alternative<T>(w) ? 1 : 0;
    return n;
  }
  /// The only thing wanted; fails where it is something else or several.
  template <typename T>
  bool only() {
    const auto all = take();
    return all.size() == 1 && std::holds_alternative<T>(all[0]);
  }
  const std::string& focus() { return page.ui().focused(); }

  PlayerView view;
  Intents wants;
  Headless page;
};

std::string joined(const std::vector<std::string>& list) {
  std::string out;
  for (const auto& s : list) out += s + "\n";
  return out;
}

std::vector<std::string> keys_of(const Ui& ui) {
  std::vector<std::string> out;
  for (const auto& p : ui.passages()) out.push_back(p.key);
  return out;
}

/// Whether these are among them, in this order.
bool in_order(const std::vector<std::string>& all, const std::vector<std::string>& wanted) {
  std::size_t at = 0;
  for (const auto& k : all)
    if (at < wanted.size() && k == wanted[at]) ++at;
  return at == wanted.size();
}

std::string passage(const Ui& ui, const std::string& key) {
  for (const auto& p : ui.passages())
    if (p.key == key) return p.text;
  return "";
}

}  // namespace

TEST_CASE("nothing of the player is cut off, covered or too pale, in any theme and size") {
  for (const auto& sample : player_samples()) {
    Intents wants;
    Headless page([&](Ui& ui) { sample.draw(ui, wants); });
    for (const auto theme : kThemes)
      for (const Look size :
           {Look{theme, 1, 1280, 800}, Look{theme, 1.5F, 1280, 800}, Look{theme, 2, 1280, 800},
            Look{theme, 1, 640, 480}, Look{theme, 1, 3840, 2160}}) {
        page.look(size);
        const auto faults = joined(layout_faults(page.ui()));
        CAPTURE(sample.name);
        CAPTURE(to_string(theme));
        CAPTURE(size.scale);
        CAPTURE(size.width);
        CHECK(faults == "");
      }
  }
}

TEST_CASE("further down the page nothing is cut off either") {
  for (const auto& sample : player_samples()) {
    Intents wants;
    Headless page([&](Ui& ui) { sample.draw(ui, wants); });
    for (const Look size : {Look{ThemeKind::light, 1, 1280, 800}, Look{ThemeKind::contrast, 2, 1280, 800},
                            Look{ThemeKind::dark, 1, 640, 480}}) {
      page.look(size);
      for (int i = 0; i < 6; ++i) {
        page.move({size.width / 2, size.height / 2});
        page.wheel(-6);
        CAPTURE(sample.name);
        CAPTURE(size.width);
        CHECK(joined(layout_faults(page.ui())) == "");
      }
    }
  }
}

TEST_CASE("Tab reaches everything in the player, and Shift+Tab goes back the same way") {
  for (const auto& sample : player_samples())
    for (const Look size : {Look{ThemeKind::light, 1, 1280, 800}, Look{ThemeKind::light, 2, 1280, 800}}) {
      Intents wants;
      Headless page([&](Ui& ui) { sample.draw(ui, wants); }, size);
      CAPTURE(sample.name);
      CAPTURE(size.scale);
      CHECK(joined(tab_faults(page)) == "");
    }
}

TEST_CASE("drawing alone wants nothing") {
  for (const auto& named : player_views()) {
    Played p(named.view);
    CAPTURE(named.name);
    p.page.move({640, 400});
    p.page.settle();
    CHECK(p.take().size() == 0);
  }
}

TEST_CASE("one answer of several: a digit, a click or Enter drafts it and goes on") {
  Played p(choose_view());
  CHECK(p.focus() == "option/1");  // the first as shown
  const auto chosen_by = [&](auto act) {
    p.view.draft.chosen = -1;
    p.page.settle();
    p.take();
    act();
    const auto all = p.take();
    REQUIRE(all.size() == 2);
    CHECK(std::holds_alternative<want::Decide>(all[1]));
    REQUIRE(std::holds_alternative<want::Drafted>(all[0]));
    return std::get<want::Drafted>(all[0]).draft.chosen;
  };
  CHECK(chosen_by([&] { p.page.digit(3); }) == 3);
  CHECK(chosen_by([&] { p.page.click("option/2"); }) == 2);
  CHECK(chosen_by([&] {
          p.page.press(Key::down);
          p.page.press(Key::enter);
        }) == 3);
  CHECK(chosen_by([&] {
          p.page.press(Key::down);
          p.page.press(Key::space);
        }) == 0);
  p.page.digit(5);
  CHECK(p.take().empty());
}

TEST_CASE("hovering, and letting go elsewhere, choose nothing") {
  Played p(choose_view());
  const auto at = p.page.ui().item("option/2")->box.centre();
  p.page.move(at);
  p.page.frame({{.kind = Event::Kind::mouse_down, .x = at.x, .y = at.y}});
  p.page.frame({{.kind = Event::Kind::mouse_up, .x = 20, .y = 700}});
  p.page.settle();
  CHECK(p.take().empty());
}

TEST_CASE("an answer out of sight is brought into view before Enter gives it") {
  Played p(timed_view(), {ThemeKind::light, 1, 640, 480});
  REQUIRE(p.focus() == "option/1");
  CHECK(p.page.ui().item("option/1")->seen.empty());  // the story comes first
  p.page.press(Key::enter);
  CHECK(p.take().empty());
  CHECK(p.page.ui().item("option/1")->seen.h() > 40);
  p.page.press(Key::enter);
  CHECK(p.count<want::Decide>() == 1);
}

TEST_CASE("a new question begins at its first answer, at the top of the page") {
  Played p(choose_view());
  p.page.press(Key::down);
  CHECK(p.focus() == "option/2");
  p.view.ask.key = "another";
  p.page.settle();
  CHECK(p.focus() == "option/1");
  p.view.stage = PlayerStage::why;
  p.view.decided = {"That."};
  p.page.settle();
  CHECK(p.focus() == "reason");
}

TEST_CASE("several of several: ticked and unticked, decided with the button") {
  Played p(select_view());
  p.page.digit(1);
  CHECK(p.view.draft.ticked == std::vector<bool>{false, false, true, false, false, false});
  CHECK(p.only<want::Drafted>());
  p.page.click("option/5");
  CHECK(p.view.draft.ticked[5]);
  CHECK(p.page.ui().item("option/5")->item.state == "ticked");
  p.take();
  p.view.draft.ticked.clear();
  p.page.settle();
  p.page.digit(2);
  CHECK(p.view.draft.ticked.size() == 6);
  p.take();
  p.page.click("decide");
  CHECK(p.only<want::Decide>());
}

TEST_CASE("the table: arrows go in all four directions, Space tells or doesn't") {
  Played p(grid_view());
  CHECK(p.focus() == "cell/0/2");
  p.page.press(Key::right);
  CHECK(p.focus() == "cell/1/2");
  p.page.press(Key::down);
  CHECK(p.focus() == "cell/1/0");
  p.page.press(Key::left);
  CHECK(p.focus() == "cell/0/0");
  p.page.press(Key::up);
  CHECK(p.focus() == "cell/0/2");
  p.page.press(Key::right);
  p.page.press(Key::space);
  CHECK(p.only<want::Drafted>());
  CHECK(p.view.draft.ticked[1 * 6 + 2]);
  CHECK(p.page.ui().item("cell/1/2")->item.state == "told");
  CHECK(passage(p.page.ui(), "grid/hears") == "Police dispatch hears");
  CHECK(passage(p.page.ui(), "grid/count/1") == "Police dispatch: 1 fact");
  p.page.click("cell/1/2");
  CHECK(p.only<want::Drafted>());
  CHECK_FALSE(p.view.draft.ticked[1 * 6 + 2]);
  CHECK(passage(p.page.ui(), "grid/hears") == "Police dispatch hears nothing");
}

TEST_CASE("the table becomes one list a person where it is narrow, with the same cells") {
  Played p(grid_view(), {ThemeKind::light, 1, 640, 480});
  REQUIRE(p.page.ui().item("cell/4/5") != nullptr);
  CHECK(p.page.ui().item("cell/4/5")->item.role == Role::check);
  CHECK(p.focus() == "cell/0/2");
  p.page.press(Key::enter);  // into view
  p.page.press(Key::enter);
  CHECK_FALSE(p.view.draft.ticked[2]);
}

TEST_CASE("phrases: arrows go along the text, a click on any of its lines strikes a phrase") {
  Played p(redact_view());
  CHECK(p.focus() == "phrase/0");
  p.page.press(Key::right);
  CHECK(p.focus() == "phrase/2");
  p.page.press(Key::right);
  CHECK(p.focus() == "phrase/4");
  p.page.press(Key::left);
  CHECK(p.focus() == "phrase/2");
  CHECK(p.page.ui().item("phrase/2")->item.state == "struck out");
  p.page.press(Key::space);
  CHECK(p.only<want::Drafted>());
  CHECK_FALSE(p.view.draft.ticked[1]);
  CHECK(p.page.ui().item("phrase/2")->item.state == "left in");
  CHECK(passage(p.page.ui(), "redact/sent/note") == "2 phrases struck, 7 left in");

  const auto* first = p.page.ui().item("phrase/0");
  REQUIRE(first->item.rest.size() == 1);  // goes over two lines
  p.page.click(first->item.rest[0].centre());
  CHECK(p.only<want::Drafted>());
  CHECK(p.view.draft.ticked[0]);
  CHECK(passage(p.page.ui(), "redact/sent/text").starts_with("(struck out)"));
}

TEST_CASE("what is struck isn't on the page that is sent") {
  auto v = redact_view();
  v.draft.ticked.assign(9, true);
  Played p(v);
  int drawn = 0;
  for (const auto& r : p.page.ui().runs()) drawn += r.text.find("Castellan") != std::string::npos ? 1 : 0;
  CHECK(drawn == 1);
  CHECK(passage(p.page.ui(), "redact/sent/text").find("Castellan") == std::string::npos);
}

TEST_CASE("a form: one wording an entry, or blank") {
  Played p(form_view());
  CHECK(p.page.ui().item("entry/0/1")->item.state == "chosen");
  p.page.press(Key::down);
  CHECK(p.focus() == "entry/0/0");
  p.page.press(Key::space);
  CHECK(p.only<want::Drafted>());
  CHECK(p.view.draft.written == std::vector<int>{0, -1, 2, -1, -1});
  p.page.click("entry/0/blank");
  CHECK(p.view.draft.written[0] == -1);
  CHECK(p.only<want::Drafted>());
  p.view.draft.written.clear();
  p.page.settle();
  p.page.click("entry/1/1");
  CHECK(p.view.draft.written == std::vector<int>{-1, 1, -1, -1, -1});
}

TEST_CASE("cards by keys: Enter puts in at the end and takes out") {
  Played p(order_view());
  CHECK(p.focus() == "pool/5");
  p.page.press(Key::enter);
  CHECK(p.only<want::Drafted>());
  CHECK(p.view.draft.order == std::vector<int>{1, 2, 3, 4, 5});
  CHECK(p.focus() == "pool/6");
  CHECK(passage(p.page.ui(), "order/live").find("is now fifth of 5") != std::string::npos);
  p.page.press(Key::space);
  CHECK(p.view.draft.order == std::vector<int>{1, 2, 3, 4, 5, 6});
  p.page.ui().focus("row/2");
  p.page.settle();
  p.take();
  p.page.press(Key::enter);
  CHECK(p.only<want::Drafted>());
  CHECK(p.view.draft.order == std::vector<int>{1, 3, 4, 5, 6});
  CHECK(p.focus() == "row/3");
}

TEST_CASE("a card is taken up with Space, moved with arrows, put down or put back") {
  Played p(order_view());
  p.page.ui().focus("row/3");
  p.page.settle();
  p.page.press(Key::space);
  CHECK(p.view.draft.grabbed == 3);
  p.page.press(Key::up);
  p.page.press(Key::left);
  CHECK(p.view.draft.order == std::vector<int>{3, 1, 2, 4});
  CHECK(p.focus() == "row/3");
  p.page.press(Key::up);  // as far as it goes
  CHECK(p.view.draft.order == std::vector<int>{3, 1, 2, 4});
  p.take();
  p.page.press(Key::escape);
  CHECK(p.only<want::Drafted>());  // and the screen isn't left
  CHECK(p.view.draft.order == std::vector<int>{1, 2, 3, 4});
  CHECK(p.view.draft.grabbed == -1);
  p.page.press(Key::space);
  p.page.press(Key::down);
  p.page.press(Key::space);
  CHECK(p.view.draft.order == std::vector<int>{1, 2, 4, 3});
  CHECK(p.view.draft.grabbed == -1);
  CHECK(passage(p.page.ui(), "order/live").find("is now fourth of 4") != std::string::npos);
  p.page.press(Key::space);
  p.take();
  p.page.press(Key::tab);  // whoever goes on has put it down
  CHECK(p.only<want::Drafted>());
  CHECK(p.view.draft.grabbed == -1);
  p.page.press(Key::escape);
  CHECK(p.only<want::Back>());
}

TEST_CASE("a card out of sight is brought into view before a key moves it") {
  auto v = order_view();
  v.draft.order = {1, 2, 3, 4, 5, 6, 7, 0};
  Played p(v, {ThemeKind::light, 1, 640, 480});
  REQUIRE(p.focus() == "row/1");
  REQUIRE(p.page.ui().item("row/1")->seen.empty());
  p.page.press(Key::enter);
  CHECK(p.take().empty());
  CHECK(p.page.ui().item("row/1")->seen.h() > 40);
  p.page.press(Key::space);
  CHECK(p.view.draft.grabbed == 1);
}

TEST_CASE("while a card is dragged, a marker shows where it would go") {
  Played p(order_view(), {ThemeKind::light, 1, 1280, 1400});
  const auto from = p.page.ui().item("pool/6")->box.centre(), to = p.page.ui().item("row/2")->box.centre();
  const auto vertices = [&] { return ImGui::GetDrawData()->TotalVtxCount; };
  p.page.frame({{.kind = Event::Kind::mouse_down, .x = from.x, .y = from.y}});
  p.page.frame();
  const auto before = vertices();
  p.page.frame({{.kind = Event::Kind::mouse_move, .x = to.x, .y = to.y}});
  p.page.frame();
  int copies = 0;  // in its place, and under the mouse
  for (const auto& r : p.page.ui().runs()) copies += r.text.starts_with("Ring his foreman") ? 1 : 0;
  CHECK(copies == 2);
  CHECK(vertices() > before);
  CHECK(p.take().empty());
  p.page.frame({{.kind = Event::Kind::focus_lost}});  // the window lost: nothing is dropped
  p.page.frame({{.kind = Event::Kind::mouse_up, .x = to.x, .y = to.y}});
  CHECK(p.take().empty());
}

TEST_CASE("cards by mouse: small buttons, and dragging within, into and out of the row") {
  Played p(order_view(), {ThemeKind::light, 1, 1280, 1400});
  const auto at = [&](const std::string& id) { return p.page.ui().item(id)->box; };
  p.page.click("down/1");
  CHECK(p.view.draft.order == std::vector<int>{2, 1, 3, 4});
  p.page.click("up/1");
  CHECK(p.view.draft.order == std::vector<int>{1, 2, 3, 4});
  CHECK(p.page.ui().item("up/1")->item.enabled == false);
  p.page.click("out/4");
  CHECK(p.view.draft.order == std::vector<int>{1, 2, 3});
  p.page.click("pool/4");
  CHECK(p.view.draft.order == std::vector<int>{1, 2, 3, 4});
  p.take();

  const auto grip = [&](const std::string& id) { return ImVec2{at(id).x0 + 60, at(id).centre().y}; };
  p.page.drag(grip("row/1"), {grip("row/3").x, at("row/3").y1 - 4});
  CHECK(p.only<want::Drafted>());
  CHECK(p.view.draft.order == std::vector<int>{2, 3, 1, 4});
  p.page.drag(grip("row/2"), grip("pool/6"));
  CHECK(p.only<want::Drafted>());
  CHECK(p.view.draft.order == std::vector<int>{3, 1, 4});
  p.page.drag(grip("pool/7"), {grip("row/3").x, at("row/3").y0 + 2});
  CHECK(p.only<want::Drafted>());
  CHECK(p.view.draft.order == std::vector<int>{7, 3, 1, 4});
  p.page.drag(grip("row/7"), {at("row/7").x0 + 60, 30});  // nowhere
  CHECK(p.take().empty());
  p.page.click(grip("row/7"));  // a click on it only takes the focus
  CHECK(p.take().empty());
  CHECK(p.focus() == "row/7");
}

TEST_CASE("why: typing drafts, Enter confirms once it was said how sure") {
  auto v = why_view();
  v.draft.reason.clear();
  v.draft.confidence = 0;
  Played p(v);
  CHECK(p.focus() == "reason");
  p.page.type("U 1");  // keys that mean something elsewhere are text here
  CHECK(p.view.draft.reason == "U 1");
  CHECK(p.count<want::Undo>() == 0);
  p.take();
  p.page.press(Key::enter);
  CHECK(p.take().empty());
  CHECK(p.focus() == "sure/1");
  p.page.press(Key::right);
  CHECK(p.focus() == "sure/2");
  p.page.press(Key::enter);
  CHECK(p.only<want::Drafted>());
  CHECK(p.view.draft.confidence == 2);
  p.page.digit(3);
  CHECK(p.view.draft.confidence == 3);
  p.take();
  p.page.click("reason");
  p.page.press(Key::enter);
  CHECK(p.only<want::Confirm>());
  p.page.click("confirm");
  CHECK(p.only<want::Confirm>());
  p.page.click("change");
  CHECK(p.only<want::ChangeChoice>());
}

TEST_CASE("a reason has at most a thousand bytes") {
  auto v = why_view();
  v.draft.reason = std::string(999, 'a');
  Played p(v);
  p.page.type("bc");
  CHECK(p.view.draft.reason.size() == 1000);
}

TEST_CASE("after: Continue comes first, the rule can be opened, the decision taken back") {
  Played p(after_view(Tone::bad));
  CHECK(p.focus() == "continue");
  p.page.click("review/finding/0/rule");
  const auto all = p.take();
  REQUIRE(all.size() == 1);
  REQUIRE(std::holds_alternative<want::OpenRule>(all[0]));
  CHECK(std::get<want::OpenRule>(all[0]).id == "post-consent");
  p.page.letter(U'U');
  CHECK(p.only<want::Undo>());
  p.page.ui().focus("continue");
  p.page.settle();
  p.page.press(Key::enter);
  CHECK(p.only<want::Continue>());
}

TEST_CASE("nothing can be taken back where that isn't offered") {
  auto v = after_view(Tone::bad);
  v.can_undo = false;
  Played p(v);
  CHECK(p.page.ui().item("undo") == nullptr);
  p.page.letter(U'U');
  CHECK(p.take().empty());
}

TEST_CASE("the timer is quiet, can be paused, lengthened and switched off, and may be absent") {
  Played p(timed_view());
  CHECK(passage(p.page.ui(), "timer") == "1 minute 40 seconds left");
  p.page.letter(U'P');
  CHECK(p.only<want::PauseTimer>());
  p.page.letter(U'T');
  CHECK(p.only<want::LengthenTimer>());
  p.page.letter(U'O');
  CHECK(p.only<want::TimerOff>());
  p.page.click("timer/off");
  CHECK(p.only<want::TimerOff>());
  for (const auto& r : p.page.ui().runs()) CHECK(r.colour != p.page.ui().theme().bad);
  p.view.timer.paused = true;
  p.page.settle();
  CHECK(p.page.ui().item("timer/pause")->item.label == "Go on");
  p.view.timer.shown = false;
  p.page.settle();
  CHECK(p.page.ui().item("timer/pause") == nullptr);
  CHECK(passage(p.page.ui(), "timer").empty());
  p.page.letter(U'P');
  CHECK(p.take().empty());
}

TEST_CASE("L opens what happened so far; L, Escape and the button close it and leave nothing else") {
  Played p(select_view());
  p.page.letter(U'L');
  const auto all = p.take();
  REQUIRE(all.size() == 1);
  CHECK(std::get<want::SoFar>(all[0]).open);
  p.view.so_far_open = true;
  p.page.settle();
  CHECK(p.page.ui().top_layer() == 1);
  const auto closes = [&](auto act) {
    act();
    const auto wants = p.take();
    REQUIRE(wants.size() == 1);
    REQUIRE(std::holds_alternative<want::SoFar>(wants[0]));
    CHECK_FALSE(std::get<want::SoFar>(wants[0]).open);
  };
  closes([&] { p.page.letter(U'L'); });
  closes([&] { p.page.press(Key::escape); });
  closes([&] { p.page.press(Key::enter); });
  p.page.digit(1);  // what lies below can't be operated
  CHECK(p.take().empty());
  p.view.so_far_open = false;
  p.page.settle();
  CHECK(p.focus() == "so-far");
}

TEST_CASE("what can be read out is there, in the order it is read") {
  const auto reads = [](const PlayerView& v, const std::vector<std::string>& wanted) {
    Played p(v);
    return in_order(keys_of(p.page.ui()), wanted);
  };
  CHECK(reads(timed_view(),
              {"player/title", "place/when", "place/people", "line/0", "line/1", "line/2", "scene-help/0/0",
               "scene-help/2/0/how", "timer", "ask/prompt", "option/1", "option/2", "option/0", "ask/how"}));
  CHECK(reads(after_view(Tone::bad), {"place/when", "after/world", "review/verdict", "review/did/0",
                                      "review/reason", "review/confidence", "review/sure", "review/finding/0",
                                      "review/finding/0/reason", "review/finding/0/source", "review/tempts",
                                      "review/instead/0", "review/learn", "review/loss"}));
  CHECK(reads(why_view(), {"line/2", "decided/0", "why/question", "why/note", "why/sure"}));
  CHECK(reads(redact_view(), {"line/1", "ask/prompt", "redact/text", "redact/sent/text"}));
  CHECK(reads(grid_view(), {"ask/prompt", "grid/person/0", "grid/person/4", "grid/fact/2", "grid/fact/3",
                            "grid/hears", "grid/hears/2", "grid/count/4"}));
  CHECK(reads(form_view(),
              {"ask/prompt", "entry/0", "entry/0/1", "entry/0/blank", "entry/4", "entry/4/blank"}));
  CHECK(reads(order_view(), {"ask/prompt", "order/live", "order/1", "order/4", "order/5", "order/0"}));
  Played p(timed_view());
  CHECK(passage(p.page.ui(), "line/1").starts_with("Tasha: "));
}

TEST_CASE("no two passages of a screen have the same name") {
  for (const auto& named : player_views()) {
    Played p(named.view);
    auto keys = keys_of(p.page.ui());
    std::sort(keys.begin(), keys.end());
    CAPTURE(named.name);
    CHECK(std::adjacent_find(keys.begin(), keys.end()) == keys.end());
  }
}

TEST_CASE("a quiet scene counts nothing and keeps the contacts in sight") {
  auto v = grid_view();
  v.quiet = v.help = true;
  v.contacts = timed_view().contacts;
  {
    Played p(v);
    CHECK(p.page.shown().find("Decision") == std::string::npos);
    CHECK(p.page.shown().find("Told so far") == std::string::npos);
    CHECK(passage(p.page.ui(), "grid/count/0").empty());
    CHECK_FALSE(passage(p.page.ui(), "scene-help/0/0").empty());
  }
  auto r = redact_view();
  r.quiet = true;
  Played q(r);
  CHECK(passage(q.page.ui(), "redact/sent/note").empty());
}

TEST_CASE("the help, left and leave of the frame still work while playing") {
  Played p(choose_view());
  p.page.press(Key::escape);
  CHECK(p.only<want::Back>());
  p.page.press(Key::help);
  CHECK(p.only<want::OpenHelp>());
  p.page.letter(U'R');
  CHECK(p.only<want::ReadAloud>());
}
