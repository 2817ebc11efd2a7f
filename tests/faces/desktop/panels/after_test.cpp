#include "faces/desktop/kit/headless.hpp"
#include "faces/desktop/panels/after_views.hpp"
#include "faces/desktop/panels/panels.hpp"
#include "faces/desktop/panels/samples.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>
#include <functional>
#include <set>

using namespace plumbline::desktop;
using namespace plumbline::desktop::test;
using plumbline::platform::Key;

namespace {

std::string in_words(const want::Intent& intent) {
  return std::visit(
      [](const auto& i) -> std::string {
        using T = std::decay_t<decltype(i)>;
        if constexpr (std::is_same_v<T, want::Select>) return "select " + std::to_string(i.decision);
        if constexpr (std::is_same_v<T, want::PlayOn>) return "play on " + std::to_string(i.decision);
        if constexpr (std::is_same_v<T, want::ShowAll>) return i.all ? "show all" : "show few";
        if constexpr (std::is_same_v<T, want::OpenRule>) return "rule " + i.id;
        if constexpr (std::is_same_v<T, want::GoOn>) return "go on " + i.attempt;
        if constexpr (std::is_same_v<T, want::LookBack>) return "look back " + i.attempt;
        if constexpr (std::is_same_v<T, want::OpenSlot>) return "slot " + std::to_string(i.slot);
        if constexpr (std::is_same_v<T, want::Choose>)
          return "choose " + std::to_string(i.slot) + " " + std::to_string(i.choice);
        if constexpr (std::is_same_v<T, want::ShowMore>) return i.more ? "more" : "fewer";
        if constexpr (std::is_same_v<T, want::Take>) return "take " + std::to_string(i.change);
        if constexpr (std::is_same_v<T, want::Anew>) return "anew";
        if constexpr (std::is_same_v<T, want::Back>) return "back";
        if constexpr (std::is_same_v<T, want::Go>) return "go " + std::to_string(static_cast<int>(i.to));
        return "something else";
      },
      intent);
}

/// A screen that carries out what changes only what is shown, as the app does, and notes everything.
template <class View>
struct Desk {
  View view;
  Intents wants;
  std::vector<std::string> said;
  std::function<void(Ui&, const View&, Intents&)> draw;
  Headless page;

  Desk(View v, std::function<void(Ui&, const View&, Intents&)> d, Look look = {})
      : view(std::move(v)), draw(std::move(d)), page([this](Ui& ui) { once(ui); }, look) {
    said.clear();
  }
  void once(Ui& ui) {
    wants.clear();
    draw(ui, view, wants);
    for (const auto& w : wants) {
      said.push_back(in_words(w));
      apply(w);
    }
  }
  void apply(const want::Intent& w) {
    if constexpr (std::is_same_v<View, DebriefView>) {
      if (const auto* s = std::get_if<want::Select>(&w)) view.selected = s->decision;
      if (const auto* s = std::get_if<want::ShowAll>(&w)) view.show_all = s->all;
    }
    if constexpr (std::is_same_v<View, AdvisorView>) {
      if (const auto* s = std::get_if<want::OpenSlot>(&w)) view.open = s->slot;
    }
  }
  std::string told() {
    std::string out;
    for (const auto& s : said) out += (out.empty() ? "" : "; ") + s;
    said.clear();
    return out;
  }
  void focus(const std::string& id) {
    page.ui().focus(id);
    page.settle();
    REQUIRE(page.ui().focused() == id);
  }
  bool has(const std::string& id) { return page.ui().item(id) != nullptr; }
  std::string click(const std::string& id) {
    focus(id);  // scrolls it into view
    REQUIRE(page.click(id));
    return told();
  }
  /// Hovering, and letting go elsewhere: neither does anything.
  std::string stray(const std::string& id) {
    focus(id);
    const auto at = page.ui().item(id)->seen.centre();
    page.move(at);
    page.drag(at, {2, page.ui().frame().height - 2});
    return told();
  }
};

Desk<DebriefView> debrief(DebriefView v, Look look = {}) {
  return {std::move(v),
          [](Ui& ui, const DebriefView& d, Intents& w) {
            draw_debrief(ui, sample_chrome(Screen::debrief), d, w);
          },
          look};
}

Desk<ResultsView> results(ResultsView v, Look look = {}) {
  return {std::move(v),
          [](Ui& ui, const ResultsView& d, Intents& w) {
            draw_results(ui, sample_chrome(Screen::results), d, w);
          },
          look};
}

Desk<AdvisorView> advisor(AdvisorView v, Look look = {}) {
  return {std::move(v),
          [](Ui& ui, const AdvisorView& d, Intents& w) {
            draw_advisor(ui, sample_chrome(Screen::advisor), d, w);
          },
          look};
}

std::vector<std::string> keys(const Ui& ui) {
  std::vector<std::string> out;
  for (const auto& p : ui.passages()) out.push_back(p.key);
  return out;
}

/// Whether these come in this order, others between them or not.
bool in_order(const std::vector<std::string>& all, const std::vector<std::string>& wanted) {
  auto at = all.begin();
  for (const auto& w : wanted) {
    at = std::find(at, all.end(), w);
    if (at == all.end()) {
      MESSAGE("missing or too early: " << w);
      return false;
    }
  }
  return true;
}

std::string passage(const Ui& ui, const std::string& key) {
  for (const auto& p : ui.passages())
    if (p.key == key) return p.text;
  return "";
}

std::vector<Look> looks() {
  std::vector<Look> out;
  for (const auto theme : kThemes)
    for (const float scale : {1.F, 1.5F, 2.F}) out.push_back({theme, scale, 1280, 800});
  out.push_back({ThemeKind::light, 1, 640, 480});
  out.push_back({ThemeKind::light, 1, 3840, 2160});
  // Tall windows show what otherwise is below the fold, where nothing is looked at.
  for (const float scale : {1.F, 1.5F, 2.F}) out.push_back({ThemeKind::contrast, scale, 1280, 9000});
  out.push_back({ThemeKind::dark, 1, 640, 9000});
  out.push_back({ThemeKind::light, 2, 640, 12000});
  return out;
}

}  // namespace

TEST_CASE("Nothing is cut off, covered or too pale, at any size") {
  const auto samples = after_samples();
  std::size_t at = 0;
  bool between = false;
  Intents wants;
  Headless page([&](Ui& ui) {
    if (between) return ui.page("between");
    samples[at].draw(ui, wants);
  });
  for (const auto& look : looks()) {
    between = true;
    page.look(look);
    for (at = 0; at < samples.size(); ++at) {
      between = true;
      page.settle();
      between = false;
      page.frame();
      page.settle();
      for (const auto& fault : layout_faults(page.ui()))
        FAIL_CHECK(samples[at].name << ", " << to_string(look.theme) << " " << look.scale << " " << look.width
                                    << ": " << fault);
    }
  }
  CHECK(wants.empty());
}

TEST_CASE("Tab reaches everything, forth and back") {
  for (const auto& look : {Look{}, Look{ThemeKind::light, 1, 640, 480}})
    for (const auto& sample : after_samples()) {
      if (sample.name == "results-2000") continue;  // below
      Intents wants;
      Headless page([&](Ui& ui) { sample.draw(ui, wants); }, look);
      page.settle();
      for (const auto& fault : tab_faults(page))
        FAIL_CHECK(sample.name << " " << look.width << ": " << fault);
      CHECK(wants.empty());
    }
}

// --- looking back ------------------------------------------------------------------------------------------

TEST_CASE("A decision is shown by its digit, by its column and by its row") {
  auto d = debrief(failed_debrief());
  d.page.digit(2);
  CHECK(d.told() == "select 1");
  d.page.digit(2);
  CHECK(d.told() == "");
  d.page.digit(9);  // there are seven
  CHECK(d.told() == "");
  CHECK(d.click("chart/5") == "select 5");
  CHECK(d.page.ui().focused() == "chart/5");
  CHECK(d.click("list/0") == "select 0");
  CHECK(d.stray("chart/2") == "");
  CHECK(d.stray("list/4") == "");
}

TEST_CASE("Left and right go through the chart, Enter goes to the card") {
  auto d = debrief(failed_debrief());
  d.focus("chart/3");
  d.page.press(Key::right);
  CHECK(d.told() == "select 4");
  CHECK(d.page.ui().focused() == "chart/4");
  d.page.press(Key::left);
  d.page.press(Key::left);
  CHECK(d.told() == "select 3; select 2");
  d.view.selected = 6;
  d.focus("chart/6");
  d.page.press(Key::right);  // there is none after it
  CHECK(d.told() == "");
  CHECK(d.page.ui().focused() == "chart/6");
  d.focus("chart/0");
  d.page.press(Key::enter);
  CHECK(d.told() == "select 0");
  CHECK(d.page.ui().focused() == "decision/finding/0/rule");
  d.page.press(Key::enter);
  CHECK(d.told() == "rule reporting.first-hand");
  d.focus("list/3");
  d.page.press(Key::space);
  CHECK(d.told() == "select 3");
  CHECK(d.page.ui().focused() == "decision/finding/0/rule");
}

TEST_CASE("The card leads on: into the decision, to the rules, to the neighbours") {
  auto d = debrief(failed_debrief());
  CHECK(d.click("decision/play") == "play on 3");
  CHECK(d.stray("decision/play") == "");
  CHECK_FALSE(d.has("decision/more/0/rule"));
  CHECK(d.click("decision/all") == "show all");
  CHECK(d.click("decision/more/1/rule") == "rule confidentiality.need-to-know");
  CHECK(d.click("decision/all") == "show few");
  CHECK(d.click("decision/finding/0/rule") == "rule reporting.around-the-involved");
  CHECK(d.click("overdue/0/rule") == "rule duty.tell-the-client");
  CHECK(d.click("decision/next") == "select 4");
  CHECK(d.click("decision/before") == "select 3");
  d.view.selected = 0;
  d.page.settle();
  CHECK_FALSE(d.page.ui().item("decision/before")->item.enabled);
  d.page.click("decision/before");
  CHECK(d.told() == "");
}

TEST_CASE("In an assessment there is no way back into a decision") {
  auto d = debrief(assessed_debrief());
  CHECK_FALSE(d.has("decision/play"));
  CHECK(d.has("decision/all"));
}

TEST_CASE("A decision says in words what its column shows") {
  auto d = debrief(failed_debrief());
  const auto* p = d.page.ui().item("chart/3");
  REQUIRE(p != nullptr);
  CHECK(p->item.label == "Decision 4, Leave it with me, lost 12 of 12 points, 81.6 still possible");
  CHECK(p->item.state == "shown");
  CHECK(d.page.ui().item("chart/0")->item.label ==
        "Decision 1, What now?, nothing lost of 16 points, 100 still possible");
}

TEST_CASE("What is read aloud comes in reading order") {
  auto d = debrief(failed_debrief());
  const auto all = keys(d.page.ui());
  CHECK(in_order(all, {"title",
                       "about",
                       "ending/0",
                       "ending/1",
                       "verdict/score",
                       "verdict",
                       "verdict/sentence",
                       "verdict/mark",
                       "verdict/standing",
                       "verdict/recovered",
                       "chart",
                       "domain/0",
                       "domain/2",
                       "decision",
                       "decision/title",
                       "decision/prompt",
                       "decision/did/0",
                       "decision/verdict",
                       "decision/own",
                       "decision/world",
                       "decision/tempts",
                       "decision/finding/0",
                       "decision/finding/0/reason",
                       "decision/finding/0/source",
                       "decision/finding/1/basis",
                       "decision/instead/0",
                       "decision/instead/1",
                       "decision/learn",
                       "decision/best/0",
                       "decision/best/3",
                       "decision/loss",
                       "overdue/0",
                       "standing/0",
                       "recovered/0"}));
  CHECK(std::set<std::string>(all.begin(), all.end()).size() == all.size());
  CHECK(passage(d.page.ui(), "ending/1").starts_with("Samuel Adeyemi: It held"));
  CHECK(passage(d.page.ui(), "verdict/mark") == "Mark of 75 reached (provisional)");
}

TEST_CASE("Without an exact score it says why, and shows the rest") {
  auto d = debrief(inexact_debrief());
  CHECK_FALSE(d.has("chart/0"));
  CHECK(in_order(keys(d.page.ui()),
                 {"verdict", "verdict/why-not", "verdict/standing", "decision/title", "overdue/0"}));
  CHECK(passage(d.page.ui(), "verdict/score") == "");
  d.page.digit(1);
  CHECK(d.told() == "select 0");
}

TEST_CASE("An attempt that isn't finished says so") {
  auto d = debrief(unfinished_debrief());
  CHECK(passage(d.page.ui(), "verdict/finished").starts_with("Not finished"));
}

TEST_CASE("Left before the first decision: a kind word and a way on") {
  auto d = debrief(left_at_once_debrief());
  CHECK(passage(d.page.ui(), "practise/about").find("nothing was lost") != std::string::npos);
  CHECK_FALSE(d.has("chart/0"));
  CHECK(d.click("practise") == "go 1");
}

TEST_CASE("Over after one decision: the chart has one column and no neighbours") {
  auto d = debrief(one_decision_debrief());
  CHECK(d.has("chart/0"));
  CHECK_FALSE(d.has("decision/next"));
  d.focus("chart/0");
  d.page.press(Key::right);
  CHECK(d.told() == "");
}

TEST_CASE("Contacts stand before the score") {
  auto d = debrief(quiet_debrief());
  CHECK(
      in_order(keys(d.page.ui()), {"ending/0", "contact/0/0", "contact/0/0/how", "contact/1/0", "verdict"}));
}

TEST_CASE("More decisions than fit come in parts, and the arrows go on beyond") {
  auto d = debrief(long_debrief(24), {ThemeKind::light, 2, 1280, 800});
  CHECK(d.has("chart/6"));
  REQUIRE_FALSE(d.has("chart/23"));
  REQUIRE(d.has("chart/later"));
  d.click("chart/later");
  const int first = d.view.selected;
  CHECK(first > 6);
  CHECK(d.has("chart/" + std::to_string(first)));
  CHECK_FALSE(d.has("chart/" + std::to_string(first - 1)));
  d.focus("chart/" + std::to_string(first));
  d.page.press(Key::left);
  CHECK(d.view.selected == first - 1);
  CHECK(d.page.ui().focused() == "chart/" + std::to_string(first - 1));
  for (int i = 0; i < 24; ++i) CHECK(d.has("list/" + std::to_string(i)));
}

TEST_CASE("Any number of decisions from 1 to 24 can be drawn") {
  for (int n = 1; n <= 24; ++n) {
    auto d = debrief(long_debrief(n));
    for (const auto& fault : layout_faults(d.page.ui())) FAIL_CHECK(n << ": " << fault);
  }
}

// --- results -----------------------------------------------------------------------------------------------

TEST_CASE("Attempts are looked back at or gone on with, and say why where neither can be done") {
  auto d = results(some_results(6));
  CHECK(d.click("attempt/0/look") == "look back attempt-6");
  CHECK(d.click("attempt/1/on") == "go on attempt-5");
  CHECK(d.click("attempt/1/look") == "look back attempt-5");
  CHECK_FALSE(d.has("attempt/0/on"));
  CHECK_FALSE(d.has("attempt/4/look"));
  CHECK(passage(d.page.ui(), "attempt/4/why").starts_with("It was played with version 1.0"));
  CHECK(d.stray("attempt/2/look") == "");
  CHECK(in_order(keys(d.page.ui()),
                 {"title", "attempt/0", "attempt/0/when", "attempt/0/result", "attempt/5", "folder"}));
}

TEST_CASE("With no attempts there is a way to the course") {
  auto d = results(some_results(0));
  CHECK(d.click("course") == "go 0");
}

TEST_CASE("Two thousand attempts: few are drawn, all are reached") {
  auto d = results(some_results(2000));
  CHECK(d.page.ui().items().size() < 60);
  CHECK(keys(d.page.ui()).size() > 6000);  // read out nevertheless
  const auto all = some_results(2000).attempts;
  std::vector<std::string> wanted;
  for (std::size_t i = 0; i < 60; ++i) {
    const auto id = "attempt/" + std::to_string(i);
    if (all[i].can_look) wanted.push_back(id + "/look");
    if (all[i].can_go_on) wanted.push_back(id + "/on");
  }
  d.focus(wanted[0]);
  for (std::size_t i = 1; i < wanted.size(); ++i) {
    d.page.press(Key::tab);
    CHECK(d.page.ui().focused() == wanted[i]);
    CHECK_FALSE(d.page.ui().focused_item()->seen.empty());
  }
  d.page.press(Key::end);  // scrolled away; the focus stays where it was, and so does what comes next
  CHECK(d.page.ui().focused() == wanted.back());
  CHECK(d.page.ui().focused_item()->seen.empty());
  d.page.press(Key::back_tab);
  CHECK(d.page.ui().focused() == wanted[wanted.size() - 2]);
  CHECK_FALSE(d.page.ui().focused_item()->seen.empty());
  for (int i = 0; i < 400 && d.page.ui().focused() != wanted[0]; ++i) d.page.press(Key::back_tab);
  REQUIRE(d.page.ui().focused() == wanted[0]);
  for (int i = 0; i < 20 && d.page.ui().focused() != "attempt/1999/look"; ++i) d.page.press(Key::back_tab);
  CHECK(d.page.ui().focused() == "attempt/1999/look");  // round to the last
  CHECK_FALSE(d.page.ui().focused_item()->seen.empty());
  d.page.press(Key::back_tab);
  CHECK(d.page.ui().focused() == "attempt/1998/look");
  d.page.press(Key::up);
  CHECK(d.page.ui().focused() == "attempt/1997/look");
  CHECK(d.told() == "");
  const auto begin = std::chrono::steady_clock::now();
  for (int i = 0; i < 20; ++i) d.page.frame();
  const auto ms =
      std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count() / 20;
  MESSAGE("a frame with 2,000 attempts: " << ms << " ms");
  CHECK(ms < 200);  // with sanitizers, on a busy machine
}

// --- advisor -----------------------------------------------------------------------------------------------

TEST_CASE("A word of the sentence opens its choices, and closes them again") {
  auto d = advisor(forbidden_advice());
  CHECK(d.click("slot/2") == "slot 2");
  CHECK(d.page.ui().item("slot/2")->item.state == "open");
  CHECK(d.click("choice/2/1") == "choose 2 1");
  CHECK(d.click("slot/2") == "slot -1");
  CHECK_FALSE(d.has("choice/2/1"));
  CHECK(d.click("slot/8") == "slot 8");  // what is the case
  CHECK(d.click("choice/8/1") == "choose 8 1");
  CHECK(d.stray("slot/3") == "");
  CHECK(d.stray("choice/8/0") == "");
}

TEST_CASE("By keyboard: Enter goes to the choice that holds, Escape back to the word") {
  auto d = advisor(forbidden_advice());
  CHECK(d.page.ui().focused() == "slot/0");
  d.focus("slot/5");
  d.page.press(Key::enter);
  CHECK(d.told() == "slot 5");
  CHECK(d.page.ui().focused() == "choice/5/0");
  d.page.press(Key::right);
  CHECK(d.page.ui().focused() == "choice/5/1");
  CHECK(d.told() == "");
  d.page.press(Key::space);
  CHECK(d.told() == "choose 5 1");
  CHECK(d.page.ui().focused() == "choice/5/1");
  d.page.press(Key::escape);
  CHECK(d.told() == "slot -1");
  CHECK(d.page.ui().focused() == "slot/5");
  d.page.press(Key::escape);
  CHECK(d.told() == "back");
}

TEST_CASE("The order is sentence, choices, facts, rules, changes") {
  auto d = advisor(forbidden_advice());
  std::vector<std::string> order;
  for (const auto& id : d.page.tab_round())
    if (id.starts_with("slot") || id.starts_with("choice") || id.starts_with("finding") ||
        id.starts_with("change") || id == "more" || id == "anew")
      order.push_back(id);
  CHECK(in_order(order, {"slot/0", "slot/1", "slot/6", "choice/4/0", "choice/4/5", "slot/7", "slot/9", "more",
                         "anew", "finding/0/rule", "finding/2/rule", "change/0", "change/2"}));
  CHECK(in_order(keys(d.page.ui()), {"title", "edition", "sentence", "slot/gloss", "fact/7", "fact/9",
                                     "verdict", "verdict/headline", "notice", "finding/0", "finding/0/basis",
                                     "finding/1", "follows/0", "changes", "change/0", "change/2"}));
  CHECK(passage(d.page.ui(), "sentence") ==
        "As his officer I want to tell a landlord that he is in treatment because he asked me to in writing. "
        "It would "
        "go by phone, on speaker and I have not verified who is listening.");
}

TEST_CASE("Rules are opened, changes taken, more asked, all begun anew") {
  auto d = advisor(forbidden_advice());
  CHECK(d.click("finding/1/rule") == "rule protected.treatment-rehab");
  CHECK(d.click("change/2") == "take 2");
  CHECK(d.click("more") == "more");
  CHECK(d.click("anew") == "anew");
  CHECK(d.stray("change/0") == "");
}

TEST_CASE("When more is asked, fewer can be asked again") {
  auto d = advisor(more_advice());
  CHECK(d.has("slot/15"));
  CHECK(d.click("more") == "fewer");
}

TEST_CASE("Where several can be chosen they are ticked") {
  auto d = advisor(several_advice());
  const auto* p = d.page.ui().item("choice/3/0");
  REQUIRE(p != nullptr);
  CHECK(p->item.role == Role::check);
  CHECK(p->item.state == "ticked");
  CHECK(d.page.ui().item("choice/3/2")->item.state == "not ticked");
  CHECK(d.click("choice/3/0") == "choose 3 0");
}

TEST_CASE("Where one can be chosen it is chosen") {
  auto d = advisor(forbidden_advice());
  REQUIRE(d.has("choice/4/0"));
  CHECK(d.page.ui().item("choice/4/0")->item.role == Role::radio);
  CHECK(d.page.ui().item("choice/4/0")->item.state == "chosen");
}

TEST_CASE("A press on the controller is an Enter") {
  auto d = advisor(forbidden_advice());
  d.focus("change/1");
  d.page.frame(
      {{.kind = plumbline::platform::Event::Kind::key, .key = {.key = Key::enter, .from_controller = true}}});
  CHECK(d.told() == "take 1");
}
