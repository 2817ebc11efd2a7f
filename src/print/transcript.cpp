#include "print/transcript.hpp"

#include "base/text.hpp"
#include "print/certificate.hpp"
#include "print/clean.hpp"
#include "print/sign.hpp"
#include "print/table.hpp"
#include "print/words.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace plumbline::print {
namespace {

constexpr Margins kMargins{.left = 50, .right = 50, .top = 66, .bottom = 62};
constexpr std::size_t kLongestCell = 300, kLongestField = 120;

const Style kHeading{.face = Face::display, .size = 13, .weight = 600, .tag = "H2"};
const Style kBody{.size = 10, .ink = kInk2, .leading = 1.25};
const Style kSmall{.size = 8.5, .ink = kInk3, .leading = 1.2};
const Style kLabel{.size = 8, .weight = 600, .ink = kInk3, .tracking = 0.2};
const Style kRepeated{.size = 8.5, .ink = kInk3, .leading = 1.2, .tag = nullptr};
const Style kSerif{.face = Face::serif, .size = 10.5, .leading = 1.15};

std::string cell(const std::string& typed) { return at_most(one_line(typed), kLongestCell); }

Cell outcome(const AttemptRow& a) {
  if (!a.finished) return {"Not finished", kInk3};
  if (!a.passed) return {"Finished", kInk2};
  return *a.passed ? Cell{"Passed", kGood, 600} : Cell{"Not passed yet", kWarn, 600};
}

Cell breaches(const AttemptRow& a) {
  if (a.standing == 0 && a.recovered == 0) return {"none", kInk3};
  std::vector<std::string> parts;
  if (a.standing > 0) parts.push_back(fmt::format("{} uncorrected", a.standing));
  if (a.recovered > 0) parts.push_back(fmt::format("{} put right", a.recovered));
  return {base::join(parts, ", "), a.standing > 0 ? kBad : kNote, a.standing > 0 ? 600 : 400};
}

class Document {
 public:
  Document(const Transcript& t, int all_pages)
      : t_(t),
        name_(one_line(t.name)),
        sheet_(upright(t.paper), {.title = "Record of training: " + name_,
                                  .author = "Plumbline",
                                  .subject = "Record of training",
                                  .made_at = t.made_at}),
        all_(all_pages),
        flow_(sheet_, kMargins, [this](int page) { dress(page); }) {}

  int missing() const {
    return sheet_.block(name_, {.face = Face::serif, .size = 20, .weight = 600}, flow_.width()).missing();
  }

  void write() {
    opening();
    attempts();
    domains();
    practise();
    appendix();
    closing();
  }
  int pages() const { return sheet_.pages(); }
  base::Result<std::string> bytes() { return sheet_.bytes(); }

 private:
  // Name on the left, number on the right: each a block of its own, since a name has its own direction.
  void dress(int page) {
    const double left = kMargins.left, width = sheet_.size().width - kMargins.left - kMargins.right;
    const double foot = sheet_.size().height - 42;
    sheet_.line(kLine, 0.6, left, foot - 6, left + width, foot - 6);
    sheet_.draw(
        sheet_.block(fmt::format("Page {} of {}", page, all_),
                     {.size = 8.5, .ink = kInk3, .figures = true, .side = Side::right, .tag = nullptr}, 90),
        left + width - 90, foot);
    sheet_.draw(sheet_.block("Made on " + long_day(t_.day) +
                                 ". It lists training and is not a finding of legal competence.",
                             kRepeated, width - 100),
                left, foot);
    if (page == 1) return;
    sheet_.draw(sheet_.block("Record of training", kRepeated, 100), left, 36);
    sheet_.draw(sheet_.block(at_most(name_, 60),
                             {.size = 8.5, .weight = 600, .ink = kInk2, .side = Side::right, .tag = nullptr},
                             width - 110),
                left + 110, 36);
    sheet_.line(kLine, 0.6, left, 51, left + width, 51);
  }

  void opening() {
    draw_sign(sheet_, flow_.left(), 44, 26);
    sheet_.draw(
        sheet_.block("RECORD OF TRAINING", {.size = 10, .weight = 600, .ink = kAccent, .tracking = 1}),
        flow_.left() + 36, 51);
    flow_.took(86 - kMargins.top);
    const bool is_long = base::length_utf8(name_) > 60;
    flow_.put(name_,
              {.face = Face::serif, .size = is_long ? 14.0 : 24.0, .weight = 600, .leading = 1, .tag = "H1"},
              4);
    for (const auto& typed : {t_.badge, t_.group})
      flow_.put(at_most(one_line(typed), kLongestField), kBody, 1);
    flow_.gap(10);
  }

  void section(const std::string& title, double needs) {
    flow_.gap(12);
    flow_.room(needs);
    sheet_.bookmark(title);
    flow_.put(title, kHeading, 4);
  }

  void attempts() {
    section("Attempts", 110);
    flow_.put(summary(), kBody, 6);
    if (t_.attempts.empty()) return;
    Table table(flow_, {{"Date", 64},
                        {"Scenario", 124},
                        {"Mode", 62},
                        {"Score", 40, Side::right},
                        {"Outcome", 76},
                        {"Critical breaches", 82},
                        {"Rulebook", 47}});
    for (const auto& a : t_.attempts) {
      auto title = cell(a.scenario);
      if (!a.version.empty()) title += " (" + cell(a.version) + ")";
      const bool scored = a.finished && a.tenths.has_value();
      table.row({{short_day(a.day), kInk2},
                 {std::move(title), kInk, 500},
                 {base::capitalised(cell(a.mode)), kInk2},
                 {scored ? of_tenths(*a.tenths) : "\u2013", scored ? kInk : kInk3, 600},
                 outcome(a),
                 breaches(a),
                 {cell(a.rulebook), kInk2}});
    }
  }

  std::string summary() const {
    const auto count = [&](auto holds) {
      return std::count_if(t_.attempts.begin(), t_.attempts.end(), holds);
    };
    if (t_.attempts.empty()) return "No attempt has been made yet.";
    const auto finished = count([](const AttemptRow& a) { return a.finished; });
    const auto passed = count([](const AttemptRow& a) { return a.passed.value_or(false); });
    return fmt::format(
        "{} {}, {} finished, {} passed. Scores are out of 100. An attempt passes when it reaches the mark "
        "and no critical breach is left uncorrected.",
        t_.attempts.size(), t_.attempts.size() == 1 ? "attempt" : "attempts", finished, passed);
  }

  void domains() {
    if (t_.domains.empty()) return;
    section("Decisions by domain", 90);
    flow_.put("Of the decisions that touched a domain's rules, how many kept all of them.", kSmall, 2);
    Table table(flow_, {{"Domain", 4}, {"Kept", 1.4, Side::right}});
    for (const auto& d : t_.domains)
      table.row({{base::capitalised(cell(d.domain))},
                 {fmt::format("{} of {} decisions", d.kept, d.of), kInk, 600}});
  }

  void practise() {
    if (t_.practise.empty()) return;
    section("To practise next", 90);
    Table table(flow_, {{"Rule", 0.8}, {"In plain words", 3.2}, {"Where", 1.8}});
    for (const auto& rule : t_.practise)
      table.row({{cell(rule.rule), kInk3}, {cell(rule.statement)}, {cell(rule.where), kInk2}});
  }

  void appendix() {
    for (const auto& entry : t_.appendix) {
      section(cell(entry.heading), 120);
      flow_.put("Decision by decision, with the trainee's own reasons.", kSmall, 6);
      for (std::size_t i = 0; i < entry.decisions.size(); ++i) decision(i + 1, entry.decisions[i]);
    }
  }

  void closing() {
    flow_.gap(14);
    flow_.put("Law and agency policy prevail over anything the training says.", kSmall, 2);
    if (!t_.key_fingerprint.empty())
      flow_.put("Key of this installation " + in_groups(t_.key_fingerprint),
                {.size = 8.5, .ink = kInk3, .code = true}, 0);
  }

  void labelled(const char* label, const std::vector<std::string>& texts, const Style& style) {
    std::vector<std::string> lines;
    for (const auto& text : texts)
      if (auto clean = paragraphs(text); !clean.empty()) lines.push_back(std::move(clean));
    if (lines.empty()) return;
    flow_.room(30);
    flow_.put(label, kLabel, 1, kIndent);
    for (const auto& line : lines) flow_.put(line, style, 2, kIndent);
    flow_.gap(5);
  }

  void decision(std::size_t number, const DecisionEntry& d) {
    flow_.room(80);
    sheet_.draw(sheet_.block(std::to_string(number), {.size = 11, .weight = 600, .ink = kAccent}),
                flow_.left(), flow_.y());
    flow_.put(cell(d.title), {.size = 11, .weight = 600, .tag = "H3"}, 1, kIndent);
    flow_.put(measure(d), kSmall, 4, kIndent);
    labelled("The question", {d.prompt}, kSerif);
    labelled("What was decided", d.did, kBody);
    labelled("Own reason", {d.reason}, {.face = Face::serif, .size = 10.5, .leading = 1.15, .italic = true});
    labelled("Rules missed", d.missed, kBody);
    labelled("What would have been right", d.instead, kBody);
    flow_.gap(8);
  }

  static std::string measure(const DecisionEntry& d) {
    std::vector<std::string> parts;
    if (!d.verdict.empty()) parts.push_back(base::capitalised(cell(d.verdict)));
    if (d.lost && d.at_stake)
      parts.push_back(fmt::format("lost {} of {} points at stake", *d.lost, *d.at_stake));
    if (!d.confidence.empty()) parts.push_back("was " + cell(d.confidence));
    return base::join(parts, "  \u00b7  ");
  }

  static constexpr double kIndent = 22;

  const Transcript& t_;
  std::string name_;
  Sheet sheet_;
  int all_;
  Flow flow_;
};

base::Unexpected<base::Diagnostics> refused(std::string code, std::string message, std::string hint) {
  return base::unexpected(
      base::Diagnostic{.code = std::move(code), .message = std::move(message), .hint = std::move(hint)});
}

}  // namespace

base::Result<std::string> transcript(const Transcript& t) {
  const auto name = one_line(t.name);
  if (name.empty())
    return refused("print.no-name", "A transcript needs a name.",
                   "Fill in the trainee's name and print again.");
  if (base::length_utf8(name) > kLongestName)
    return refused(
        "print.long-name",
        fmt::format("The name is longer than the {} characters a transcript has room for.", kLongestName),
        "Shorten it and print again.");
  // Once to know how many pages there are, once to say so on each.
  Document counted(t, 0);
  if (counted.missing() > 0)
    return refused("print.no-letters",
                   "No font on this machine has all the letters of the name on the transcript.",
                   "Install a font for its script, fonts-noto-core or fonts-noto-cjk, and print again.");
  counted.write();
  Document document(t, counted.pages());
  document.write();
  return document.bytes();
}

}  // namespace plumbline::print
