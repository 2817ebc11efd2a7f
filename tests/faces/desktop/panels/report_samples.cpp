#include "faces/desktop/panels/panels.hpp"
#include "faces/desktop/panels/records_made.hpp"

#include <array>
#include <cmath>

namespace plumbline::desktop::test {

namespace {

constexpr std::array kStories{"Ninety days", "Before you go", "Small town: what the neighbours know",
                              "The parking lot", "The order"};
constexpr std::array kTitles{"The draft",
                             "The call from the school",
                             "What Carol may be told",
                             "The incident record",
                             "A client's request, and what it isn't",
                             "Who reads the file",
                             "The lunch table"};

ItemRow item(int i, int attempts) {
  ItemRow r;
  const auto story = static_cast<std::size_t>(i) % kStories.size();
  r.id = "item-" + std::to_string(i);
  r.number = std::to_string(story + 1) + "." + std::to_string(i / static_cast<int>(kStories.size()) + 1);
  r.story = kStories[story];
  r.title = kTitles[static_cast<std::size_t>(i) % kTitles.size()];
  r.n = i % 9 == 8 ? 12 : attempts - i % 4;
  r.enough = r.n >= 30;
  r.facility = .32 + .43 * std::abs(std::sin(i * 1.7));
  r.discrimination = .24 + .3 * std::abs(std::cos(i * 2.3));
  r.options = {
      {"Ask him first, and post nothing until he has read it", true, 52, 68, 31, "78.2"},
      {"Post it without his name, to friends only", false, 33, 24, 44, "66.1"},
      {"Leave it to the coordinator: it is her week, her page and her decision", false, 15, 8, 25, "61.9"}};
  r.dwell = "median 42 seconds";
  if (!r.enough) r.options.clear();
  return r;
}

std::vector<ItemRow> items(int count, int attempts) {
  std::vector<ItemRow> out;
  for (int i = 0; i < count; ++i) out.push_back(item(i, attempts));
  const auto flag = [&](std::size_t i, double facility, double tells, Tone tone, const char* words) {
    if (i >= out.size()) return;
    out[i].facility = facility;
    out[i].discrimination = tells;
    out[i].flags.push_back({tone, words});
  };
  flag(1, .91, .14, Tone::warn, "too easy: nearly everybody gets it right");
  flag(3, .12, .24, Tone::warn, "too hard: nearly nobody gets it right");
  flag(4, .34, -.14, Tone::bad, "check the key: the stronger trainees choose another option");
  flag(6, .52, .08, Tone::warn, "an option nobody takes");
  if (out.size() > 4 && out[4].enough) {
    out[4].flags.push_back({Tone::warn, "tells little: those who know do no better"});
    out[4].options[0] = {"Tell the manager what he asks, since he asked", true, 34, 20, 50, "63.0"};
    out[4].options[1] = {"Say that you can't say whether there is a file at all", false, 51, 72, 22, "81.4"};
  }
  if (out.size() > 10) {
    out[10].discriminates = false;
    out[10].facility = 1;
    out[10].flags.push_back({Tone::warn, "too easy: everybody did the same"});
  }
  return out;
}

}  // namespace

ReportView report_view(int attempts, int count) {
  ReportView v;
  v.groups = {"Everybody", "Spring intake", "Autumn intake"};
  v.modules = {"All modules", "What you know, you keep",
               "Orders and requests from courts, police and other agencies"};
  v.periods = {"At any time", "This year", "The last three months"};
  v.group = 1;
  v.about = "Spring intake, assessments, 3 March to 2 May, rulebook 1.2";
  v.n = attempts;
  v.tiles = {{"Trainees", "38", "", Tone::plain},
             {"Attempts", std::to_string(attempts), "24 begun and not finished aren't counted", Tone::plain},
             {"Passed", "71 %", "score at the mark, and no critical breach", Tone::plain},
             {"Mean score", "76.4", "half between 64 and 88", Tone::plain},
             {"Alpha", "0.71", "for one story at a time; see below", Tone::warn},
             {"Standard error", "6.8", "of one score, in points", Tone::plain},
             {"Decision consistency", "0.86", "the same verdict if played again", Tone::good},
             {"Breaches that stand", "", "too few to say", Tone::plain}};
  v.scores = {{0, 0, 1, 2, 5, 9, 16, 31, 27, 14}, 70, true};
  v.caveat =
      "Alpha takes decisions for separate questions. Those of one story hang together, so it says too much; "
      "and a "
      "story asks for several things at once, so it says too little. Look at the standard error and the "
      "consistency "
      "at the mark first.";
  v.items = items(count, attempts);
  v.selected = 4;
  v.missed = {
      {"request", "A client's request is not yet permission to share.", "major", 41, attempts},
      {"over", "If the supervisor is involved, go over their head, or outside.", "critical", 33, attempts},
      {"record", "Record every disclosure: what, to whom, why.", "major", 21, attempts},
      {"verify", "Verify who is asking before you say that there is a file at all.", "critical", 9,
       attempts}};
  v.sure_wrong = {
      {"request", "A client's request is not yet permission to share.", "major", 18, attempts},
      {"over", "If the supervisor is involved, go over their head, or outside.", "critical", 11, attempts}};
  for (const auto* s : kStories) v.stories.emplace_back(s);
  int i = 0;
  for (const auto& p : some_people(12)) {
    GradeRow g{p.id, p.name, p.detail, {}};
    for (std::size_t c = 0; c < v.stories.size(); ++c) {
      const auto k = (static_cast<std::size_t>(i) + 2 * c) % 5;
      g.cells.push_back(k == 0   ? GradeCell{}
                        : k == 1 ? GradeCell{"58", Tone::bad, "a critical breach stands"}
                        : k == 2 ? GradeCell{"64.5", Tone::warn, "below the mark"}
                                 : GradeCell{"91", Tone::good, "passed"});
    }
    v.grades.push_back(std::move(g));
    ++i;
  }
  return v;
}

std::vector<Sample> report_samples() {
  std::vector<Sample> out;
  const auto add = [&](const char* name, ReportView v) {
    out.push_back(records_sample(name, Screen::reports, std::move(v), draw_report));
  };
  add("report", report_view(142, 35));
  auto v = report_view(64, 12);
  v.selected = 8;
  v.flagged_first = true;
  v.saved = SavedFile{"The report", "/home/jo/Documents/Plumbline/Spring intake, 2 May.html", ""};
  add("report-unstable", v);
  v = report_view(12, 8);
  add("report-few", v);
  v = {};
  v.groups = {"Everybody"};
  v.about = "Nothing has been played yet.";
  add("report-empty", v);
  v = report_view(140, 3);
  v.missed.clear();
  v.sure_wrong.clear();
  v.selected = 0;
  for (auto& i : v.items) {
    i.enough = false;
    i.n = 8;
    i.flags.clear();
  }
  add("report-no-items", v);
  add("report-180-items", report_view(4000, 180));
  return out;
}

}  // namespace plumbline::desktop::test
