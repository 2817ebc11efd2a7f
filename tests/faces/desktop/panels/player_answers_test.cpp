// The ways to answer, by keys and by mouse: ticks, tables, phrases, forms, cards.

#include "faces/desktop/panels/player_desk.hpp"

using namespace plumbline::desktop;
using namespace plumbline::desktop::test;
using plumbline::platform::Event;
using plumbline::platform::Key;

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
