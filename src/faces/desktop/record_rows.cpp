#include "faces/desktop/record_rows.hpp"

#include "base/text.hpp"
#include "score/in_words.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace plumbline::desktop {

namespace {

ScoreLine score_line(const records::Scored& s) {
  ScoreLine line;
  line.book = "Rulebook " + s.rulebook_edition;
  const auto& t = s.tally;
  if (t.exact) line.score = score::in_words(library::score_of(t));
  line.words = !t.exact ? "played to the end" : t.passed ? "passed" : "not passed";
  line.tone = t.passed ? Tone::good : t.breaches > 0 ? Tone::bad : Tone::warn;
  if (!t.exact) line.tone = Tone::plain;
  return line;
}

void put_breaches(RecordRow& r, const score::Tally& t) {
  const bool stand = t.breaches > 0;
  const int n = stand ? t.breaches : t.recovered;
  if (n == 0) return;
  r.breach = fmt::format("{} critical {}{}", n, n == 1 ? "breach" : "breaches",
                         !stand   ? " put right"
                         : n == 1 ? " stands"
                                  : " stand");
  r.breach_tone = stand ? Tone::bad : Tone::note;
}

}  // namespace

std::vector<ScoreLine> score_lines(const library::PastAttempt& a) {
  std::vector<ScoreLine> out;
  std::vector<std::string> books;
  for (const auto& s : a.kept.scores) {
    if (s.entries != a.kept.attempt.log.size()) continue;  // it went on since
    const auto known = std::find(books.begin(), books.end(), s.said.rulebook_hash);
    if (known != books.end()) {
      out[static_cast<std::size_t>(known - books.begin())] = score_line(s.said);
      continue;
    }
    books.push_back(s.said.rulebook_hash);
    out.push_back(score_line(s.said));
  }
  return out;
}

std::vector<NoteView> note_views(const library::PastAttempt& a, const Surroundings& with) {
  std::vector<NoteView> out;
  for (const auto& n : a.kept.notes)
    out.push_back({std::to_string(n.sequence),
                   n.said.decision ? fmt::format("Decision {}", *n.said.decision + 1) : "The whole attempt",
                   n.said.text, with.when(n.at / 1000)});
  return out;
}

RecordRow record_row(const library::PastAttempt& a, const Surroundings& with) {
  RecordRow r;
  r.attempt = a.id;
  const auto* story = with.stories.find(a.scenario);
  r.title = story != nullptr && story->good() ? story->scenario().title
            : a.scenario.empty()              ? a.id.substr(0, 8)
                                              : a.scenario;
  r.when = with.when(a.when);
  r.mode = a.mode == play::Mode::assessment ? "Assessment" : "Practice";
  r.can_look = a.readable;
  r.can_go_on = a.fits() && !a.finished;
  r.why_not = a.trouble;
  r.notes = note_views(a, with);
  if (a.finished) r.scores = score_lines(a);
  if (a.worth) put_breaches(r, *a.worth);
  if (!a.readable)
    r.stands = a.kept.erased ? "Erased" : "Can't be read";
  else if (r.scores.empty())
    r.stands = a.finished ? "Played to the end"
               : a.fits() ? "Begun: " + score::decisions_in_words(a.decisions)
                          : "Of another version";
  return r;
}

}  // namespace plumbline::desktop
