// A report as one HTML file.

#include "base/text.hpp"
#include "reports/html.hpp"
#include "reports/html_style.hpp"
#include "reports/outputs.hpp"
#include "reports/plots.hpp"
#include "reports/words.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace plumbline::reports {

namespace {

constexpr std::size_t kRulesShown = 20, kSureShown = 10;

std::string note(Standing s, std::uint64_t n) {
  const auto words = standing_words(s, n);
  return words.empty() ? "" : fmt::format(" <span class=\"note\">{}</span>", escaped(words));
}

std::string flags_of(const ItemFigures& i) {
  std::string out;
  for (const auto f : i.flags) out += (out.empty() ? "" : ", ") + std::string(flag_words(f));
  return out;
}

std::string whole(const std::optional<double>& n) { return n ? fmt::format("{:.0f}", *n) : two_places({}); }
std::string one_place(const std::optional<double>& n) {
  return n ? fmt::format("{:.1f}", *n) : two_places({});
}

class HtmlReport {
 public:
  explicit HtmlReport(const Report& report) : r_(report) {}

  std::string operator()() {
    head();
    first_look();
    scenarios();
    rules();
    sure_and_wrong();
    for (std::size_t f = 0; f < r_.forms.size(); ++f) form(r_.forms[f], f);
    grades();
    out_ += kGuide;
    out_ += "</body>\n</html>\n";
    return std::move(out_);
  }

 private:
  template <class... Parts>
  void put(fmt::format_string<Parts...> format, Parts&&... parts) {
    out_ += fmt::format(format, std::forward<Parts>(parts)...);
  }
  void heading(std::string_view words, std::string_view id, bool page = false) {
    put("<section id=\"{}\"{}>\n<h2>{}</h2>\n", id, page ? " class=\"page\"" : "", escaped(words));
  }
  void end() { out_ += "</section>\n"; }

  void head() {
    const auto title = escaped(r_.title.empty() ? "Report" : r_.title);
    put("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" "
        "content=\"width=device-width, initial-scale=1\">\n<meta http-equiv=\"Content-Security-Policy\" "
        "content=\"default-src 'none'; style-src "
        "'unsafe-inline'\">\n<title>{}</title>\n<style>{}</style>\n</head>\n"
        "<body>\n<header>\n<h1 dir=\"auto\">{}</h1>\n",
        title, kStyle, title);
    put("<p class=\"about\">{}{}. {} {}.</p>\n</header>\n", base::capitalised(escaped(scope_words(r_))),
        r_.made_on.empty() ? "" : ". Made on " + escaped(r_.made_on), r_.attempts,
        r_.attempts == 1 ? "attempt counts" : "attempts count");
  }

  /// The decisions with a flag that asks for a second look, the gravest first.
  void first_look() {
    heading("What to look at first", "first");
    bool any = false;
    for (const auto f : {Flag::miskeyed, Flag::negative_discrimination, Flag::too_hard, Flag::unused_option,
                         Flag::low_discrimination, Flag::too_easy}) {
      const auto list = flagged(f);
      if (list.empty()) continue;
      out_ += any ? "" : "<ul>\n";
      any = true;
      put("<li><span class=\"flag\">{}</span>: {}. {}</li>\n", base::capitalised(std::string(flag_words(f))),
          list, escaped(flag_advice(f)));
    }
    out_ += any ? "</ul>\n" : "<p>No decision stands out.</p>\n";
    end();
  }

  std::string flagged(Flag flag) const {
    std::string out;
    for (std::size_t f = 0; f < r_.forms.size(); ++f)
      for (std::size_t i = 0; i < r_.forms[f].items.size(); ++i) {
        const auto& item = r_.forms[f].items[i];
        if (std::find(item.flags.begin(), item.flags.end(), flag) == item.flags.end()) continue;
        out += fmt::format("{}<a href=\"#s{}i{}\"><bdi>{}</bdi></a>", out.empty() ? "" : ", ", f, i,
                           escaped(item_name(item)));
        if (r_.forms.size() > 1) out += fmt::format(" (<bdi>{}</bdi>)", escaped(form_name(r_.forms[f])));
      }
    return out;
  }

  void scenarios() {
    heading("Scenarios", "scenarios");
    out_ += "<div class=\"wide\">";
    HtmlTable table("Scores and how far they can be relied on", {{"Scenario"},
                                                                 {"People", true},
                                                                 {"Mean", true},
                                                                 {"Deviation", true},
                                                                 {"Mark", true},
                                                                 {"Passed", true},
                                                                 {"Breach left", true},
                                                                 {"Alpha", true},
                                                                 {"SEM", true},
                                                                 {"Agreement at the mark", true}});
    for (const auto& f : r_.forms) {
      table.markup("<bdi>" + escaped(form_name(f)) + "</bdi>" + note(f.standing, f.n))
          .cell(fmt::to_string(f.n));
      table.cell(one_place(f.mean))
          .cell(one_place(f.deviation))
          .cell(f.mark ? fmt::to_string(*f.mark) : two_places({}));
      table.cell(percent(f.mark ? f.pass_rate : std::nullopt))
          .cell(percent(f.breach_rate))
          .cell(two_places(f.alpha));
      table.cell(one_place(f.sem)).cell(f.consistency ? percent(f.consistency->agreement) : two_places({}));
    }
    out_ += table.take() + "</div>";
    across();
    end();
  }

  void across() {
    if (!r_.across) return;
    const auto& a = *r_.across;
    if (a.standing == Standing::too_few)
      return put("<p>Alpha over whole scenarios: {} people did all {}, {} are needed.</p>\n", a.n,
                 a.scenarios, kFewest);
    put("<p>Alpha over whole scenarios, each as one part of a longer test: {} ({} scenarios, {} people who "
        "did all of "
        "them).{}</p>\n",
        two_places(a.alpha), a.scenarios, a.n, note(a.standing, a.n));
  }

  void rules() {
    if (r_.rules.empty() || r_.rules.front().missed == 0) return;
    heading("Rules missed most", "rules");
    put("<figure><figcaption>Missed, of the decisions that touched the rule</figcaption>{}</figure>\n",
        rule_bars(r_.rules, kRulesShown, "rules-plot"));
    HtmlTable table("Rules missed most, in decisions", {{"Rule"},
                                                        {"What it says"},
                                                        {"Missed", true},
                                                        {"of", true},
                                                        {"Share", true},
                                                        {"Sure and wrong", true}});
    for (std::size_t i = 0; i < std::min(kRulesShown, r_.rules.size()) && r_.rules[i].missed > 0; ++i) {
      const auto& r = r_.rules[i];
      table.cell(r.id)
          .cell(r.statement)
          .cell(fmt::to_string(r.missed))
          .cell(fmt::to_string(r.missed + r.met));
      table.cell(percent(r.share())).cell(fmt::to_string(r.sure_and_missed));
    }
    out_ += table.take();
    end();
  }

  void sure_and_wrong() {
    struct Found {
      const FormFigures* form;
      const ItemFigures* item;
    };
    std::vector<Found> found;
    for (const auto& f : r_.forms)
      for (const auto& i : f.items)
        if (i.sure_and_wrong > 0) found.push_back({&f, &i});
    if (found.empty()) return;
    std::stable_sort(found.begin(), found.end(), [](const Found& a, const Found& b) {
      return a.item->sure_and_wrong * b.item->n > b.item->sure_and_wrong * a.item->n;
    });
    found.resize(std::min(found.size(), kSureShown));
    heading("Sure and wrong", "sure");
    out_ += "<p>Where most people were sure of a decision that was wrong. Start a debriefing here.</p>\n";
    HtmlTable table("Decisions with the largest share of people who were sure and wrong",
                    {{"Decision"}, {"Scenario"}, {"Sure and wrong", true}, {"Sure", true}, {"People", true}});
    for (const auto& x : found)
      table.cell(item_name(*x.item))
          .cell(form_name(*x.form))
          .cell(fmt::to_string(x.item->sure_and_wrong))
          .cell(fmt::to_string(x.item->sure))
          .cell(fmt::to_string(x.item->n));
    out_ += table.take();
    end();
  }

  void form(const FormFigures& f, std::size_t number) {
    heading(form_name(f), fmt::format("s{}", number), true);
    put("<p>{} people.{}</p>\n", f.n, note(f.standing, f.n));
    if (f.standing == Standing::too_few) return end();
    plots(f, number);
    items(f, number);
    for (std::size_t i = 0; i < f.items.size(); ++i)
      if (!f.items[i].options.empty()) options(f.items[i], number, i);
    end();
  }

  void plots(const FormFigures& f, std::size_t number) {
    out_ += "<div class=\"plots\">\n";
    if (!f.histogram.empty())
      put("<figure><figcaption>Scores{}</figcaption>{}</figure>\n",
          f.mark ? "; dark: the mark is reached" : "", score_histogram(f, fmt::format("s{}-scores", number)));
    const bool any = std::any_of(f.items.begin(), f.items.end(),
                                 [](const auto& i) { return i.discrimination.has_value(); });
    if (any)
      put("<figure><figcaption>Decisions, by their number in the table</figcaption>{}</figure>\n",
          facility_against_discrimination(f, fmt::format("s{}-items", number)));
    out_ += "</div>\n";
  }

  void items(const FormFigures& f, std::size_t number) {
    out_ += "<div class=\"wide\">";
    HtmlTable table("Decisions", {{"Decision"},
                                  {"People", true},
                                  {"Facility", true},
                                  {"Discrimination", true},
                                  {"Efficiency %", true},
                                  {"Seconds", true},
                                  {"Sure and wrong", true},
                                  {"Look at"}});
    for (std::size_t n = 0; n < f.items.size(); ++n) {
      const auto& i = f.items[n];
      const bool few = i.standing == Standing::too_few;
      table.markup(fmt::format("<span id=\"s{}i{}\">{}. <bdi>{}</bdi></span>{}", number, n, n + 1,
                               escaped(item_name(i)), note(i.standing, i.n)));
      table.cell(fmt::to_string(i.n)).cell(two_places(i.facility)).cell(two_places(i.discrimination));
      table.cell(whole(i.efficiency))
          .cell(whole(i.dwell))
          .cell(few ? two_places({}) : fmt::to_string(i.sure_and_wrong));
      table.cell(flags_of(i));
    }
    out_ += table.take() + "</div>";
  }

  void options(const ItemFigures& i, std::size_t form, std::size_t number) {
    put("<article class=\"item\">\n<h3 dir=\"auto\">{}. {}</h3>\n", number + 1, escaped(item_name(i)));
    if (!i.flags.empty()) put("<p class=\"flag\">{}</p>\n", escaped(flags_of(i)));
    put("<figure>{}</figure>\n", option_bars(i, fmt::format("s{}i{}-options", form, number)));
    HtmlTable table("Options", {{"Option"},
                                {"Taken", true},
                                {"Points kept", true},
                                {"Upper", true},
                                {"Lower", true},
                                {"Rest", true}});
    for (std::size_t o = 0; o < i.options.size(); ++o) {
      const auto& x = i.options[o];
      table.markup(fmt::format("{}. <bdi>{}</bdi>{}", o + 1, escaped(x.text.empty() ? x.key : x.text),
                               x.best ? " <span class=\"note\">best</span>" : ""));
      table.cell(percent(x.share)).cell(percent(x.credit)).cell(percent(x.upper)).cell(percent(x.lower));
      table.cell(two_places(x.mean_rest));
    }
    out_ += table.take() + "</article>\n";
  }

  void grades() {
    const auto& book = r_.gradebook;
    if (book.grades.empty()) return;
    heading("Gradebook", "grades", true);
    if (book.scenarios.size() > 1) people();
    const auto order = by_trainee(book);
    const auto shown = std::min(order.size(), kMostGradesShown);
    if (shown < order.size())
      put("<p>The first {} of {} lines. The table of grades as CSV has all of them.</p>\n", shown,
          order.size());
    HtmlTable table("Who has done what", {{"Name"},
                                          {"Scenario"},
                                          {"Attempts", true},
                                          {"First", true},
                                          {"Last", true},
                                          {"Best", true},
                                          {"Passed"},
                                          {"Last on"}});
    for (std::size_t i = 0; i < shown; ++i) {
      const auto& g = book.grades[order[i]];
      const auto& s = book.scenarios[g.scenario];
      table.cell(book.trainees[g.trainee].shown()).cell(s.title.empty() ? s.id : s.title);
      table.cell(fmt::to_string(g.attempts)).cell(tenths(g.first)).cell(tenths(g.last)).cell(tenths(g.best));
      table.cell(g.passed ? "yes" : g.finished == 0 ? "not finished" : "no").cell(day_words(g.last_day));
    }
    out_ += table.take();
    end();
  }

  /// A line per person, where there is more than one scenario to look at.
  void people() {
    const auto& book = r_.gradebook;
    HtmlTable table(r_.module.empty() ? "Each person over all scenarios" : r_.module,
                    {{"Name"}, {"Attempts", true}, {"Scenarios done", true}, {"Passed", true}, {"Last on"}});
    const auto all = over_all(book);
    for (std::size_t i = 0; i < std::min(all.size(), kMostGradesShown); ++i) {
      const auto& s = all[i];
      table.cell(book.trainees[s.trainee].shown()).cell(fmt::to_string(s.attempts));
      table.cell(fmt::format("{} of {}", s.done, s.of)).cell(fmt::format("{} of {}", s.passed, s.of));
      table.cell(day_words(s.last_day));
    }
    out_ += table.take();
  }

  const Report& r_;
  std::string out_;
};

}  // namespace

std::string to_html(const Report& report) { return HtmlReport(report)(); }

}  // namespace plumbline::reports
