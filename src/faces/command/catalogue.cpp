#include "faces/command/catalogue.hpp"

#include "base/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <ostream>

namespace plumbline::command {

namespace {

using Entry = Catalogue::Entry;

int complain(const World& world, const std::filesystem::path& file, const std::string& name,
             const Failure& failure) {
  world.err << fmt::format("{}: has errors; plumbline load {} names them.\n", one_line(name),
                           one_line(file.string()))
            << std::flush;
  return exit_of(failure);
}

bool holds(const story::Module& m, const std::string& id) {
  return std::any_of(m.scenarios.begin(), m.scenarios.end(),
                     [&](const story::Listed& l) { return l.scenario == id; });
}

void show(terminal::Page& page, const Entry& e) {
  page.item(fmt::format("{}.", e.number),
            e.minutes > 0 ? fmt::format("{} ({})", e.title, base::about_minutes(e.minutes)) : e.title, 0);
  if (!e.about.empty()) page.text(e.about, 3);
}

void show(terminal::Page& page, const Catalogue& all, const story::Course& course, const story::Module& m) {
  page.heading(m.mode == story::CourseMode::assessment ? m.title + " (assessment)" : m.title);
  if (!m.about.empty()) page.text(m.about);
  if (!m.after.empty()) {
    std::vector<std::string> before;
    for (const auto i : m.after) before.push_back(course.modules[i].title);
    page.text(fmt::format("Comes after: {}.", base::listed(before)));
  }
  for (const auto& s : m.scenarios)
    for (const auto& e : all.entries)
      if (e.id == s.scenario) show(page, e);
}

}  // namespace

Catalogue catalogue(const World& world, const Shelf& shelf) {
  Catalogue out;
  std::size_t number = 0;
  for (const auto& file : library::scenario_files(shelf)) {
    ++number;
    const auto loaded = library::load_scenario(shelf, file);
    if (!loaded) {
      out.exit = std::max(out.exit, complain(world, file, file.stem().string(), loaded.error()));
      continue;
    }
    const auto& s = loaded->scenario;
    out.entries.push_back({number, s.id, s.title, s.about, s.minutes});
  }
  if (const auto file = library::course_file(shelf); !file.empty()) {
    auto course = library::load_course(shelf, file);
    if (course)
      out.course = std::move(*course);
    else
      out.exit = std::max(out.exit, complain(world, file, "The course", course.error()));
  }
  return out;
}

void show(terminal::Page& page, const Catalogue& all) {
  std::vector<Entry> others;
  for (const auto& e : all.entries)
    if (!all.course || std::none_of(all.course->modules.begin(), all.course->modules.end(),
                                    [&](const story::Module& m) { return holds(m, e.id); }))
      others.push_back(e);
  if (all.course) {
    for (const auto& m : all.course->modules) show(page, all, *all.course, m);
    if (!others.empty()) page.heading("In no module");
  }
  for (const auto& e : others) show(page, e);
  page.gap();
}

void show_lines(std::ostream& out, const Catalogue& all) {
  for (const auto& e : all.entries) {
    out << fmt::format("{}\t{}\t{}\t{}\t{}", e.number, one_line(e.id), one_line(e.title), e.minutes,
                       one_line(e.about));
    if (all.course) {
      std::vector<std::string> modules;
      for (const auto& m : all.course->modules)
        if (holds(m, e.id)) modules.push_back(one_line(m.title));
      out << "\t" << base::join(modules, "; ");
    }
    out << "\n";
  }
}

}  // namespace plumbline::command
