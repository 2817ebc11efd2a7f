#include "base/text.hpp"
#include "check/formats_words.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace plumbline::check {

namespace {

constexpr std::size_t kWidth = 100;

std::string counting(const std::vector<Finding>& findings, Verbosity verbosity) {
  std::string out;
  for (const auto& f : findings)
    if (f.accepted.empty() && (verbosity == Verbosity::verbose || f.said.gravity != base::Gravity::note))
      out += described(f);
  return out;
}

std::string accepted(const std::vector<Finding>& findings) {
  std::string out;
  for (auto f : findings) {
    if (f.accepted.empty()) continue;
    f.said.hint.clear();
    f.path.clear();
    auto line = described(f);
    line.pop_back();
    out += fmt::format("accepted: {} ({})\n", line, one_line(f.accepted));
  }
  return out;
}

/// "every reachable state visited (1,234 states, 5,678 moves); 23 of 23 scenes, 60 of 61 options reached; 41
/// points at stake."
std::string outcome(const Report& r) {
  if (!r.loaded) return "it could not be read, so nothing else was looked at.";
  auto why = one_line(r.stopped);
  while (why.ends_with('.')) why.pop_back();
  auto out = r.complete ? "every reachable state visited" : "not proved: " + why;
  out += fmt::format(" ({}, {}); {} of {} scenes, {} of {} options reached", counted(r.states, "state"),
                     counted(r.moves, "move"), r.scenes_reached, r.scenes, r.options_reached, r.options);
  if (!r.complete) return out + " until then.";
  return out +
         fmt::format("; {} at stake.", counted(static_cast<std::size_t>(std::max(r.at_stake, 0)), "point"));
}

std::string summary(const Report& r) {
  return fmt::format("{}: {}\n", one_line(r.scenario.empty() ? r.file : r.scenario), outcome(r));
}

std::string heading(const Report& r) {
  auto out = one_line(r.scenario);
  if (!r.title.empty()) out += ": " + one_line(r.title);
  if (!r.file.empty()) out += " (" + one_line(r.file) + ")";
  return out + "\n";
}

std::string padded(const std::string& text, std::size_t width) {
  const auto length = base::length_utf8(text);
  return text + std::string(width > length ? width - length : 0, ' ');
}

std::string remark(const EndingReport& e) {
  std::vector<std::string> out{one_line(e.title)};
  if (!e.reachable) out.emplace_back("out of reach");
  if (e.reachable && !e.without_critical) out.emplace_back("only by a critical breach");
  return base::join(out, "; ");
}

std::string endings(const Report& r) {
  if (r.endings.empty()) return {};
  std::size_t width = std::string_view("ending").size();
  for (const auto& e : r.endings) width = std::max(width, base::length_utf8(one_line(e.id)));
  auto out = fmt::format("  {}   best  worst\n", padded("ending", width));
  for (const auto& e : r.endings) {
    const auto score = [&](bool known, double s) {
      return known ? fmt::format("{:.1f}", s) : std::string("-");
    };
    out += fmt::format("  {}  {:>5}  {:>5}  {}\n", padded(one_line(e.id), width), score(e.reachable, e.best),
                       score(e.reachable && e.worst_known, e.worst), remark(e));
  }
  return out;
}

std::string strategies(const Report& r) {
  if (r.strategies.empty()) return {};
  std::size_t width = std::string_view("blind strategy").size();
  for (const auto& s : r.strategies) width = std::max(width, base::length_utf8(one_line(s.name)));
  auto out = fmt::format("  {}  score\n", padded("blind strategy", width));
  for (const auto& s : r.strategies)
    out += fmt::format("  {}  {:>5.1f}  {}{}\n", padded(one_line(s.name), width), s.score,
                       s.passed ? "passes" : "doesn't pass", s.ended ? "" : ", went round in a circle");
  return out;
}

std::string details(const Report& r) {
  if (!r.loaded) return {};
  std::vector<std::string> names;
  for (const auto& id : r.rules) names.push_back(one_line(id));
  auto rules = fmt::format("Brings up {}", counted(names.size(), "rule"));
  rules += names.empty() ? "." : ": " + base::join(names, ", ") + ".";
  return endings(r) + strategies(r) + "  " + base::join(base::wrap(rules, kWidth - 4), "\n    ") + "\n";
}

std::string about(const Report& r, Verbosity verbosity) {
  if (verbosity == Verbosity::normal) return counting(r.findings, verbosity) + summary(r);
  return heading(r) + counting(r.findings, verbosity) + accepted(r.findings) + summary(r) + details(r) + "\n";
}

/// Of one scenario alone, most rules are always missing.
std::string rules_exercised(const Checked& all) {
  if (all.reports.size() < 2) return {};
  std::vector<std::string> names;
  for (const auto& id : all.unexercised) names.push_back(one_line(id));
  auto text = fmt::format("{} of {} rules", all.rules - static_cast<int>(names.size()), all.rules);
  text += names.empty() ? "." : "; nobody exercises: " + base::join(names, ", ");
  return base::join(base::wrap(text, kWidth), "\n    ") + "\n";
}

template <class Which>
std::size_t count(const Checked& all, Which which) {
  const auto in = [&](const std::vector<Finding>& findings) {
    return static_cast<std::size_t>(std::count_if(findings.begin(), findings.end(), which));
  };
  std::size_t sum = in(all.about_the_set);
  for (const auto& r : all.reports) sum += in(r.findings);
  return sum;
}

std::string last_line(const Checked& all, Verbosity verbosity) {
  const auto kept = count(all, [](const Finding& f) { return !f.accepted.empty(); });
  const auto notes = count(
      all, [](const Finding& f) { return f.accepted.empty() && f.said.gravity == base::Gravity::note; });
  auto out = fmt::format("{}, {}", counted(errors(all), "error"), counted(warnings(all), "warning"));
  if (kept != 0) out += fmt::format("; {} accepted", kept);
  if (notes != 0 && verbosity == Verbosity::normal)
    out += fmt::format("; {} (--verbose shows {})", counted(notes, "note"), notes == 1 ? "it" : "them");
  return out + ".\n";
}

}  // namespace

std::string to_text(const Checked& all, Verbosity verbosity) {
  std::string out;
  for (const auto& r : all.reports) out += about(r, verbosity);
  out += counting(all.about_the_set, verbosity);
  if (verbosity == Verbosity::verbose) out += accepted(all.about_the_set) + rules_exercised(all);
  return out + last_line(all, verbosity);
}

}  // namespace plumbline::check
