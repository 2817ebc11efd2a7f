// Reports: filters, figures and their lack, plots by mouse and by keys, and the same in words.

#include "faces/desktop/panels/report.hpp"

#include "faces/desktop/panels/records_desk.hpp"

#include <chrono>

using namespace plumbline::desktop;
using namespace plumbline::desktop::test;

namespace {

constexpr Look kTall{.width = 1280, .height = 4000};

Shown<ReportView> report(ReportView v, Look look = {}) {
  return {std::move(v), Screen::reports, draw_report, look};
}

}  // namespace

TEST_CASE("a filter keeps what the others say") {
  auto d = report(report_view(142, 35));
  d.focus("module");
  d.page.press(Key::enter);
  d.focus("module/2");
  d.page.press(Key::enter);
  const auto f = d.only<want::FilterReport>();
  CHECK(f.group == 1);
  CHECK(f.module == 2);
  CHECK(f.period == 0);
}

TEST_CASE("below thirty attempts there are no figures, below a hundred they are called unstable") {
  auto few = report(report_view(12, 8), kTall);
  CHECK(few.reads("Too few attempts: 12 of 30"));
  CHECK_FALSE(few.reads("Alpha"));
  CHECK_FALSE(few.has("scatter"));
  CHECK_FALSE(few.has("item/0"));
  CHECK(few.has("grade/p0"));
  auto some = report(report_view(64, 12), kTall);
  CHECK(some.reads("Unstable: fewer than 100 attempts."));
  CHECK(some.reads("Alpha: 0.71"));
  auto enough = report(report_view(142, 12), kTall);
  CHECK_FALSE(enough.reads("Unstable"));
  CHECK(enough.reads("Breaches that stand: no figure"));
  CHECK(enough.reads("Alpha takes decisions for separate questions."));
}

TEST_CASE("a decision with too few attempts says so instead of figures") {
  auto v = report_view(142, 12);
  v.selected = 8;
  auto d = report(v, kTall);
  CHECK(d.item("item/8").label.ends_with(": too few attempts, 12."));
  CHECK(d.reads("Too few attempts: 12 of 30"));
  CHECK_FALSE(d.reads("Who chose what"));
}

TEST_CASE("the histogram is told in words, and is a table when that is wanted") {
  auto d = report(report_view(142, 35), kTall);
  CHECK(d.reads(
      "60 to 69: 16 attempts. 70 to 79: 31 attempts. 80 to 89: 27 attempts. 90 to 100: 14 attempts. The "
      "mark 70 (provisional)."));
  CHECK(d.page.shown().find("90 to 100") == std::string::npos);
  d.focus("histogram/table");
  d.page.press(Key::enter);
  CHECK(d.nothing());
  CHECK(d.page.shown().find("90 to 100") != std::string::npos);
  d.page.press(Key::enter);
  CHECK(d.page.shown().find("90 to 100") == std::string::npos);
}

TEST_CASE("points are picked with the arrows: across by facility, up and down by discrimination") {
  auto v = report_view(142, 3);
  v.items[0].facility = .3;
  v.items[0].discrimination = .5;
  v.items[1].facility = .5;
  v.items[1].discrimination = .1;
  v.items[2].facility = .7;
  v.items[2].discrimination = .3;
  for (auto& i : v.items) i.flags.clear();
  v.selected = 0;
  auto d = report(v, kTall);
  d.focus("scatter");
  d.page.press(Key::right);
  CHECK(d.only<want::PickItem>().item == 1);
  d.page.press(Key::left);  // it is the hardest
  CHECK(d.nothing());
  d.page.press(Key::down);
  CHECK(d.only<want::PickItem>().item == 2);
  d.page.press(Key::up);
  CHECK(d.nothing());
  CHECK(d.page.ui().focused() == "scatter");
  CHECK(d.item("scatter").state == item_in_words(v.items[0]));
  d.page.press(Key::enter);
  CHECK(d.nothing());
  CHECK(d.page.ui().focused() == "item/0");
}

TEST_CASE("points are picked with the mouse: the nearest one, and none where there is none near") {
  auto v = report_view(142, 2);
  v.items[0].facility = .4;
  v.items[1].facility = .42;  // nearly on top of it
  for (auto& i : v.items) {
    i.discrimination = .3;
    i.flags.clear();
  }
  v.selected = -5;
  auto d = report(v, kTall);
  const Box b = d.page.ui().item("scatter")->box;
  const float y = b.y1 - (.3F + .2F) / .88F * b.h();  // about: there is room for words at the top
  d.page.click(ImVec2{b.x0 + .425F * b.w(), y});
  CHECK(d.only<want::PickItem>().item == 1);
  d.page.click(ImVec2{b.x0 + .9F * b.w(), y});
  CHECK(d.nothing());
}

TEST_CASE("the table of decisions says what the plot shows, with flags in words") {
  auto d = report(report_view(142, 35), kTall);
  CHECK(d.item("item/4").state == "shown");
  CHECK(d.item("item/4").label ==
        "Decision 5.1, A client's request, and what it isn't, The order: facility 0.34, discrimination minus "
        "0.14, 142 "
        "attempts. Check the key: the stronger trainees choose another option. Tells little: those who know "
        "do no "
        "better.");
  CHECK(d.both<want::PickItem>("item/1").item == 1);
  d.focus("item/4");
  d.page.press(Key::enter);
  CHECK(d.nothing());  // it is shown already
  CHECK(d.both<want::OrderItems>("order/1").flagged_first);
}

TEST_CASE("what was chosen stays in sight while the table scrolls past") {
  auto d = report(report_view(142, 35));
  d.focus("item/30");
  const Run* title = nullptr;
  for (const auto& r : d.page.ui().runs())
    if (r.text == "Who chose what") title = &r;
  REQUIRE(title != nullptr);
  CHECK(title->box.y0 > 64);
  CHECK(title->box.y1 < 800);
}

TEST_CASE("options: shares of the upper and the lower 27 %, the best answer by a tick and in words") {
  auto d = report(report_view(142, 35), kTall);
  CHECK(d.reads("The best answer: Tell the manager what he asks, since he asked"));
  CHECK(d.reads("Of the upper 27 percent 72 percent, of the lower 22 percent."));
  CHECK(d.reads("51 % of everybody; those who chose it came to 81.4 on the rest"));
  CHECK(d.reads("Time taken, for information only: median 42 seconds."));
}

TEST_CASE("rules missed most, sure and wrong, and the gradebook by name") {
  auto d = report(report_view(142, 35), kTall);
  CHECK(d.reads("missed 41 of 142, major"));
  CHECK(d.reads("missed 11 of 142, critical"));
  CHECK(d.item("grade/p1")
            .label.starts_with("Anna Maria von der Heydte-Castellani zu Oberwaldenburg, badge 4701. Ninety "
                               "days: a critical breach stands, 58."));
  CHECK(d.both<want::OpenTrainee>("grade/p1").person == "p1");
}

TEST_CASE("a report is saved in three ways, and it is said where") {
  auto d = report(report_view(142, 35));
  CHECK(d.both<want::SaveReport>("save/html").as == want::ReportFile::html);
  CHECK(d.both<want::SaveReport>("save/csv").as == want::ReportFile::csv);
  CHECK(d.both<want::SaveReport>("save/json").as == want::ReportFile::json);
  d.view.saved = SavedFile{"The report", "/tmp/report.html", ""};
  d.page.settle();
  CHECK(d.reads("The report is saved"));
  d.both<want::ShowFolder>("saved/folder");
}

TEST_CASE("numbers have two places and a true minus") {
  CHECK(two_places(.3449) == "0.34");
  CHECK(two_places(-.14) ==
        "\xE2\x88\x92"
        "0.14");
  CHECK(two_places(-.001) == "0.00");
  CHECK(two_places(1) == "1.00");
}

TEST_CASE("180 decisions of 4,000 attempts: a frame is quick") {
  auto d = report(report_view(4000, 180));
  const auto begin = std::chrono::steady_clock::now();
  for (int i = 0; i < 20; ++i) d.page.frame();
  const auto ms =
      std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count() / 20;
  MESSAGE("a frame of a report with 180 decisions: " << ms << " ms");
  CHECK(ms < 150);  // with sanitizers, on a busy machine
}
