// My record: attempts, practice, and what can be taken along.

#include "faces/desktop/panels/records_desk.hpp"

#include <chrono>

using namespace plumbline::desktop;
using namespace plumbline::desktop::test;

namespace {

Shown<RecordView> record(RecordView v, Look look = {}) {
  return {std::move(v), Screen::record, draw_record, look};
}

}  // namespace

TEST_CASE("attempts are opened again, or gone on with; those that can't be opened say why") {
  auto d = record(record_view(6));
  CHECK(d.page.ui().focused() == "attempt/0/look");
  CHECK(d.both<want::LookBack>("attempt/0/look").attempt == "a6");
  CHECK(d.both<want::GoOn>("attempt/1/on").attempt == "a5");
  CHECK_FALSE(d.has("attempt/0/on"));
  CHECK_FALSE(d.has("attempt/4/look"));
  CHECK(d.reads("which isn't on this machine"));
  CHECK(d.reads("Begun: after 3 of about 7 decisions"));
}

TEST_CASE("two scores stand side by side, each with its rulebook, also when spoken") {
  auto d = record(record_view(6), {.width = 1280, .height = 2000});
  CHECK(d.reads("Rulebook 1.0: 86.5, passed"));
  CHECK(d.reads("Rulebook 1.1: 71, below the mark"));
  const Run *one = nullptr, *two = nullptr;
  for (const auto& r : d.page.ui().runs()) {
    if (r.text == "86.5, passed") one = &r;
    if (r.text == "71, below the mark") two = &r;
  }
  REQUIRE(one != nullptr);
  REQUIRE(two != nullptr);
  CHECK(one->box.y0 == two->box.y0);
  CHECK(one->box.x1 < two->box.x0);
}

TEST_CASE("a trainer's notes stand with the attempt they belong to, after its result") {
  auto d = record(record_view(6));
  const auto all = d.read();
  const auto result = all.find("76, not passed yet"),
             note = all.find("To discuss: Decision 4, Leave it with me"), next = all.find("94.5, passed");
  CHECK(result < note);
  CHECK(note < next);
  CHECK(next != std::string::npos);
  CHECK_FALSE(d.has("note/n1/back"));  // only trainers take them back
}

TEST_CASE("filters keep what the others say") {
  auto v = record_view(6);
  v.mode = 1;
  auto d = record(v);
  d.focus("story");
  d.page.press(Key::enter);
  d.focus("story/2");
  d.page.press(Key::enter);
  const auto f = d.only<want::FilterRecord>();
  CHECK(f.story == 2);
  CHECK(f.mode == 1);
  CHECK(f.outcome == 0);
  v.attempts.clear();
  auto none = record(v);
  CHECK(none.both<want::FilterRecord>("record/all").mode == 0);
}

TEST_CASE("what is due can be practised today") {
  auto d = record(record_view(6));
  CHECK(d.both<want::Begin>("due/0/play").scenario == "flat");
  CHECK_FALSE(d.has("due/1/play"));
  CHECK(d.reads("in The yellow door, in 2 days"));
}

TEST_CASE("transcript, certificate, the whole record, what is kept") {
  auto d = record(record_view(6));
  d.both<want::SaveTranscript>("transcript");
  CHECK(d.both<want::SaveCertificate>("certificate/keep/save").module == "keep");
  CHECK_FALSE(d.has("certificate/orders/save"));
  d.both<want::ExportRecord>("export");
  d.both<want::OpenPrivacy>("privacy");
  CHECK(d.reads("It says nothing about the law where you work."));
}

TEST_CASE("where a file was saved is said, or why it couldn't be") {
  auto v = record_view(3);
  v.saved = SavedFile{"Your transcript", "/home/jo/t.pdf", ""};
  auto d = record(v);
  CHECK(d.reads("Your transcript is saved"));
  CHECK(d.reads("/home/jo/t.pdf"));
  d.both<want::ShowFolder>("saved/folder");
  d.both<want::PutSavedAway>("saved/away");
  d.view.saved->problem = "The disk is full.";
  d.page.settle();
  CHECK(d.reads("Your transcript couldn't be saved"));
  CHECK(d.reads("The disk is full."));
  CHECK_FALSE(d.has("saved/folder"));
}

TEST_CASE("attempts without a name have no certificate and no transcript") {
  auto v = record_view(4);
  v.guest = true;
  auto d = record(v);
  CHECK_FALSE(d.has("transcript"));
  CHECK_FALSE(d.has("certificate/keep/save"));
  d.both<want::ExportRecord>("export");
}

TEST_CASE("nine hundred attempts: a part is drawn, and a frame is quick") {
  auto d = record(record_view(900));
  CHECK_FALSE(d.has("attempt/40/look"));
  d.focus("attempts/more");
  d.page.press(Key::enter);
  CHECK(d.has("attempt/54/look"));
  const auto begin = std::chrono::steady_clock::now();
  for (int i = 0; i < 20; ++i) d.page.frame();
  const auto ms =
      std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count() / 20;
  MESSAGE("a frame with 80 of 900 attempts: " << ms << " ms");
  CHECK(ms < 200);  // with sanitizers, on a busy machine
}
