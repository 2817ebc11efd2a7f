// JUnit XML as test runners read it; there is no standard, so this keeps to what all of them know:
// testsuites, testsuite, testcase, failure, skipped, system-out.

#include "base/text.hpp"
#include "check/formats_words.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace plumbline::check {

namespace {

/// Text for an element: printable, without the two code points below U+10000 that XML 1.0 forbids besides.
std::string escaped(std::string_view text) {
  std::string out;
  for (std::string_view rest = text; !rest.empty();) {
    const bool forbidden = rest.starts_with("\xEF\xBF\xBE") || rest.starts_with("\xEF\xBF\xBF");
    switch (rest[0]) {
      case '<': out += "&lt;"; break;
      case '>': out += "&gt;"; break;
      case '&': out += "&amp;"; break;
      case '"': out += "&quot;"; break;
      case '\'': out += "&apos;"; break;
      default: out += forbidden ? '?' : rest[0];
    }
    rest.remove_prefix(forbidden ? 3 : 1);
  }
  return out;
}

std::string attribute(std::string_view text) { return escaped(one_line(text)); }

struct Suite {
  std::string name, file;
  const std::vector<Finding>* findings = nullptr;
  bool loaded = true, complete = true;
  std::string stopped;
};

/// One check in one suite.
struct Case {
  std::string name;
  std::string failures, remarks;  // lines
  std::string first_failure;      // its message
  std::string skipped;            // why; empty: it isn't
};

void add(Case& c, const Finding& f) {
  if (!f.accepted.empty()) {
    c.remarks += "accepted (" + one_line(f.accepted) + "): " + described(f);
  } else if (f.said.gravity == base::Gravity::error) {
    if (c.failures.empty()) c.first_failure = f.said.message;
    c.failures += described(f);
  } else {
    c.remarks += described(f);
  }
}

std::string why_skipped(const Suite& s, const std::string& code, const Case& c) {
  if (!c.failures.empty()) return {};
  if (!s.loaded) return c.remarks.empty() ? "The scenario could not be read." : "";
  if (s.complete || code != kNotProved) return {};
  return s.stopped.empty() ? "Not every reachable state was visited." : s.stopped;
}

Case make_case(const Suite& s, const CodeInfo& info) {
  Case c;
  c.name = info.title.empty() ? info.code : info.code + ": " + info.title;
  for (const auto& f : *s.findings)
    if (f.said.code == info.code) add(c, f);
  c.skipped = why_skipped(s, info.code, c);
  return c;
}

std::vector<Case> cases(const Suite& s, const std::vector<CodeInfo>& codes) {
  auto all = with_found(codes, *s.findings);
  if (!s.complete && std::none_of(all.begin(), all.end(), [](const auto& c) { return c.code == kNotProved; }))
    all.push_back({std::string(kNotProved), ""});
  std::vector<Case> out;
  out.reserve(all.size());
  for (const auto& info : all) out.push_back(make_case(s, info));
  return out;
}

std::string to_xml(const Case& c, const Suite& s) {
  auto out = fmt::format("    <testcase classname=\"{}\" name=\"{}\"", attribute(s.name), attribute(c.name));
  std::string inner;
  if (!c.skipped.empty()) inner += fmt::format("      <skipped message=\"{}\"/>\n", attribute(c.skipped));
  if (!c.failures.empty())
    inner += fmt::format("      <failure type=\"error\" message=\"{}\">{}</failure>\n",
                         attribute(c.first_failure), escaped(c.failures));
  if (!c.remarks.empty()) inner += fmt::format("      <system-out>{}</system-out>\n", escaped(c.remarks));
  return out + (inner.empty() ? "/>\n" : ">\n" + inner + "    </testcase>\n");
}

struct Counts {
  std::size_t tests = 0, failures = 0, skipped = 0;
  std::string attributes() const {
    return fmt::format("tests=\"{}\" failures=\"{}\" errors=\"0\" skipped=\"{}\"", tests, failures, skipped);
  }
};

std::string to_xml(const Suite& s, const std::vector<CodeInfo>& codes, Counts& total) {
  Counts here;
  std::string inner;
  for (const auto& c : cases(s, codes)) {
    ++here.tests;
    here.failures += c.failures.empty() ? 0 : 1;
    here.skipped += c.skipped.empty() ? 0 : 1;
    inner += to_xml(c, s);
  }
  total.tests += here.tests;
  total.failures += here.failures;
  total.skipped += here.skipped;
  const auto file = s.file.empty() ? "" : fmt::format(" file=\"{}\"", attribute(s.file));
  return fmt::format("  <testsuite name=\"{}\"{} {}>\n{}  </testsuite>\n", attribute(s.name), file,
                     here.attributes(), inner);
}

}  // namespace

std::string to_junit(const Checked& all, const std::vector<CodeInfo>& codes) {
  Counts total;
  std::string suites;
  for (const auto& r : all.reports)
    suites += to_xml({r.scenario, r.file, &r.findings, r.loaded, r.complete, r.stopped}, codes, total);
  if (!all.about_the_set.empty())
    suites += to_xml({"all scenarios together", "", &all.about_the_set, true, true, ""}, {}, total);
  return fmt::format(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"plumbline check\" "
      "{}>\n{}</testsuites>\n",
      total.attributes(), suites);
}

}  // namespace plumbline::check
