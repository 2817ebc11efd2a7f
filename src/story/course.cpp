#include "story/course.hpp"

#include "base/date.hpp"
#include "base/text.hpp"
#include "rules/xml_sheet.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace plumbline::story {

namespace {

using rules::Complaints;
using rules::Element;

constexpr std::size_t kMostModules = 100;
constexpr std::size_t kMostScenarios = 100;

/// What a course or a module says of how it is played.
struct Terms {
  CourseMode mode = CourseMode::practice;
  std::optional<int> mark, due;
};

class Reader {
 public:
  explicit Reader(std::string file) { course_.file = std::move(file); }

  base::Result<Course> read(std::string_view text) {
    const auto sheet = rules::open_sheet(course_.file, text, "course", wrong_);
    if (sheet) course({sheet->document.RootElement(), sheet.get()});
    if (wrong_.empty()) return std::move(course_);
    auto list = wrong_.take();
    base::sort_by_place(list);
    return base::unexpected(std::move(list));
  }

 private:
  void course(const Element& e) {
    wrong_.check(e, {"!id", "!title", "mode", "mark", "due"}, {"?about", "+module"});
    course_.id = id(e);
    course_.title = title(e);
    course_.about = about(e);
    const auto usual = terms(e, {});
    const auto all = e.children("module");
    if (all.size() > kMostModules)
      return wrong_.error("course.too-many", all[kMostModules].where(),
                          fmt::format("A course has at most {} modules.", kMostModules), "Make two of it.");
    for (const auto& m : all) module(m, usual);
    for (std::size_t i = 0; i < all.size(); ++i) after(all[i], i);
    if (wrong_.empty()) circles(all);
  }

  void module(const Element& e, const Terms& usual) {
    wrong_.check(e, {"!id", "!title", "icon", "mode", "mark", "due", "after"}, {"?about", "+scenario"});
    Module m;
    m.id = id(e);
    if (!m.id.empty() && find(m.id) < course_.modules.size())
      wrong_.error("course.duplicate-id", e.where(), fmt::format("There is a module '{}' already.", m.id),
                   "Give each module an id of its own.");
    m.title = title(e);
    m.about = about(e);
    m.icon = icon(e);
    const auto t = terms(e, usual);
    m.mode = t.mode;
    m.mark = t.mark;
    m.due = t.due;
    scenarios(e, m);
    course_.modules.push_back(std::move(m));
  }

  void scenarios(const Element& e, Module& into) {
    const auto all = e.children("scenario");
    if (all.size() > kMostScenarios)
      return wrong_.error("course.too-many", all[kMostScenarios].where(),
                          fmt::format("A module has at most {} scenarios.", kMostScenarios),
                          "Make two of it.");
    for (const auto& s : all) {
      wrong_.check(s, {"!id"}, {});
      const auto named = id(s, false);
      const auto same = [&](const Listed& l) { return l.scenario == named; };
      if (named.empty()) continue;
      if (std::any_of(into.scenarios.begin(), into.scenarios.end(), same))
        wrong_.error("course.duplicate-scenario", s.where(),
                     fmt::format("The scenario '{}' stands in this module already.", base::printable(named)),
                     "It is enough to name it once.");
      into.scenarios.push_back({named, s.line()});
    }
  }

  void after(const Element& e, std::size_t which) {
    std::vector<std::string> known;
    for (const auto& m : course_.modules) known.push_back(m.id);
    for (const auto& name : e.words("after")) {
      const auto other = find(name);
      auto& list = course_.modules[which].after;
      if (other == course_.modules.size())
        wrong_.error("course.unknown-module", e.where(),
                     fmt::format("There is no module '{}'.", base::printable(name)),
                     base::did_you_mean(name, known));
      else if (std::find(list.begin(), list.end(), other) == list.end())
        list.push_back(other);
    }
  }

  /// Modules that wait for each other would never open. Those that can open are taken away until no more
  /// can; whoever is left waits for one that is left, so following that leads round a circle.
  void circles(const std::vector<Element>& where) {
    std::vector<bool> gone(course_.modules.size(), false);
    for (;;) {
      for (bool more = true; more;) {
        more = false;
        for (std::size_t i = 0; i < gone.size(); ++i)
          if (!gone[i] && !waits_for(i, gone)) gone[i] = more = true;
      }
      const auto left = std::find(gone.begin(), gone.end(), false);
      if (left == gone.end()) return;
      std::vector<std::size_t> way{static_cast<std::size_t>(left - gone.begin())};
      for (;;) {
        const auto next = *waits_for(way.back(), gone);
        const auto met = std::find(way.begin(), way.end(), next);
        if (met == way.end()) {
          way.push_back(next);
          continue;
        }
        way.erase(way.begin(), met);
        break;
      }
      circle(way, where);
      for (const auto i : way) gone[i] = true;
    }
  }

  std::optional<std::size_t> waits_for(std::size_t which, const std::vector<bool>& gone) const {
    for (const auto i : course_.modules[which].after)
      if (!gone[i]) return i;
    return std::nullopt;
  }

  void circle(const std::vector<std::size_t>& way, const std::vector<Element>& where) {
    const auto first = *std::min_element(way.begin(), way.end());
    if (way.size() == 1)
      return wrong_.error("course.circle", where[first].where(),
                          fmt::format("The module '{}' comes after itself.", course_.modules[first].id),
                          "Take it out of 'after'.");
    std::vector<std::string> names;
    for (const auto i : way) names.push_back("'" + course_.modules[i].id + "'");
    wrong_.error("course.circle", where[first].where(),
                 fmt::format("The modules {} wait for each other, so none of them would ever open.",
                             base::listed(names)),
                 "Take one of them out of the other's 'after'.");
  }

  std::size_t find(std::string_view id) const {
    const auto it = std::find_if(course_.modules.begin(), course_.modules.end(),
                                 [&](const Module& m) { return m.id == id; });
    return static_cast<std::size_t>(it - course_.modules.begin());
  }

  /// "" when there is none that can be used; then that was said. The id of a scenario is the name of a file.
  std::string id(const Element& e, bool words = true) {
    if (!e.has("id")) return {};
    auto out = e.get("id");
    if (words) return wrong_.good_id(e, out) ? out : "";
    if (base::trim(out).empty()) empty(e, "an id");
    return base::trim(out);
  }

  std::string title(const Element& e) {
    const auto out = base::join(base::split(e.get("title")), " ");
    if (e.has("title") && out.empty()) empty(e, "a title");
    return out;
  }

  std::string about(const Element& e) {
    const auto part = e.child("about");
    if (!part) return {};
    wrong_.check(part, {}, {});
    const auto out = part.text();
    if (out.empty()) empty(part, "a sentence");
    return out;
  }

  std::string icon(const Element& e) {
    const auto out = e.get("icon");
    const auto& known = course_icons();
    if (e.has("icon") && std::find(known.begin(), known.end(), out) == known.end())
      bad(e, "icon", fmt::format("one of {}", base::listed(known, "or")), base::did_you_mean(out, known));
    return out;
  }

  Terms terms(const Element& e, const Terms& usual) {
    auto out = usual;
    if (const auto mode = e.get("mode"); mode == "practice" || mode == "assessment")
      out.mode = mode == "practice" ? CourseMode::practice : CourseMode::assessment;
    else if (e.has("mode"))
      bad(e, "mode", "practice or assessment", base::did_you_mean(mode, {"practice", "assessment"}));
    if (e.has("mark")) out.mark = mark(e);
    if (e.has("due")) out.due = due(e);
    return out;
  }

  std::optional<int> mark(const Element& e) {
    const auto written = e.get("mark");
    int n = 0;
    for (const char c : written) n = c >= '0' && c <= '9' && n <= 100 ? n * 10 + (c - '0') : 1000;
    if (n >= 1 && n <= 100) return n;
    bad(e, "mark", "a whole number from 1 to 100", "");
    return std::nullopt;
  }

  std::optional<int> due(const Element& e) {
    const auto day = base::read_day(e.get("due"));
    if (!day)
      wrong_.error("course.bad-date", e.where(),
                   fmt::format("'{}' is no day.", base::printable(e.get("due").substr(0, 40))),
                   "Write year, month and day, such as 2027-03-28.");
    return day;
  }

  void bad(const Element& e, const char* attribute, const std::string& what, std::string hint) {
    wrong_.error("course.bad-value", e.where(),
                 fmt::format("'{}' is {}, not '{}'.", attribute, what,
                             base::printable(e.get(attribute).substr(0, 40))),
                 std::move(hint));
  }

  void empty(const Element& e, const char* what) {
    wrong_.error("course.empty", e.where(),
                 fmt::format("This <{}> needs {} with words in it.", e.name(), what));
  }

  Course course_;
  Complaints wrong_{"course"};
};

}  // namespace

const std::vector<std::string>& course_icons() {
  static const std::vector<std::string> icons{"lock", "heart", "scale", "door", "flag", "people"};
  return icons;
}

base::Result<Course> read_course(const rules::NamedText& text) { return Reader(text.name).read(text.text); }

base::Diagnostics check_course(const Course& course, const std::vector<std::string>& known) {
  base::Diagnostics out;
  for (const auto& m : course.modules)
    for (const auto& s : m.scenarios)
      if (std::find(known.begin(), known.end(), s.scenario) == known.end())
        out.push_back({base::Gravity::error,
                       "course.unknown-scenario",
                       {course.file, s.line},
                       fmt::format("There is no scenario '{}'.", base::printable(s.scenario)),
                       base::did_you_mean(s.scenario, known)});
  return out;
}

}  // namespace plumbline::story
