// `plumbline rules`: a list, one rule, the words of a field, or the manual.

#include "base/text.hpp"
#include "disk/folders.hpp"
#include "faces/command/commands.hpp"
#include "faces/command/manual.hpp"
#include "faces/command/rule_page.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <ostream>

namespace plumbline::command {

namespace {

using rules::Rule;

template <class List>
std::vector<std::string> ids_of(const List& list) {
  std::vector<std::string> out;
  out.reserve(list.size());
  for (const auto& x : list) out.push_back(x.id);
  return out;
}

/// Shows what was asked for, on a page or, in a pipe, in lines with tabs.
class Looking {
 public:
  Looking(const World& world, const Shelf& shelf, const Rules& options)
      : world_(world), shelf_(shelf), book_(shelf.book), options_(options), page_(world.out, world.width) {}

  int operator()() {
    if (options_.manual) return manual();
    if (!options_.words.empty()) return words();
    return options_.id.empty() ? list() : one();
  }

 private:
  int unknown(std::string_view what, const std::string& written,
              const std::vector<std::string>& known) const {
    auto hint = base::did_you_mean(written, known);
    if (hint.empty() && known.size() <= 60) hint = fmt::format("Known: {}.", base::join(known, ", "));
    world_.err << fmt::format("plumbline: there is no {} '{}'. {}\n", what, base::printable(written), hint)
               << std::flush;
    return kUnable;
  }

  int manual() {
    world_.out << manual_text(book_) << std::flush;
    return kOk;
  }

  /// Everything searched for stands somewhere in the rule.
  bool wanted(const Rule& r) const {
    if (!options_.domain.empty() && r.domain != options_.domain) return false;
    if (!options_.severity.empty() && book_.severities[r.severity].id != options_.severity) return false;
    const auto text = base::lower(r.id + " " + r.statement + " " + r.why);
    for (const auto& word : base::split(base::lower(options_.search)))
      if (text.find(word) == std::string::npos) return false;
    return true;
  }

  int list() {
    const auto severities = ids_of(book_.severities);
    if (!options_.domain.empty() &&
        std::find(book_.domains.begin(), book_.domains.end(), options_.domain) == book_.domains.end())
      return unknown("domain", options_.domain, book_.domains);
    if (!options_.severity.empty() &&
        std::find(severities.begin(), severities.end(), options_.severity) == severities.end())
      return unknown("severity", options_.severity, severities);
    int shown = 0;
    for (const auto& r : book_.rules) {
      if (!wanted(r)) continue;
      ++shown;
      line(r.id, book_.severities[r.severity].id,
           r.statement + (r.off ? " (switched off by your agency)" : ""));
    }
    if (shown == 0) world_.err << "No rule fits that.\n" << std::flush;
    world_.out.flush();
    return kOk;
  }

  void line(const std::string& first, const std::string& second, const std::string& text) {
    if (!world_.out_is_terminal) {
      world_.out << fmt::format("{}\t{}\t{}\n", one_line(first), one_line(second), one_line(text));
      return;
    }
    page_.text(second.empty() ? first : fmt::format("{} ({})", first, second));
    page_.text(text, 4);
  }

  int one() {
    const auto rule = book_.find(options_.id);
    if (!rule) return unknown("rule", options_.id, ids_of(book_.rules));
    show_rule(page_, book_, *rule);
    const auto folder =
        options_.cases.empty() ? disk::find_cases(shelf_.data) : std::filesystem::path(options_.cases);
    if (std::error_code none; !options_.cases.empty() && !std::filesystem::is_directory(folder, none)) {
      world_.err << fmt::format("plumbline: '{}' is no folder.\n", base::printable(options_.cases))
                 << std::flush;
      return kUnable;
    }
    if (folder.empty()) return kOk;
    page_.heading("Cases in which it decides");
    const auto cases = cases_with(shelf_, disk::lua_files(folder), *rule);
    page_.text(cases.empty() ? "None so far." : base::join(cases, "; ") + ".");
    world_.out.flush();
    return kOk;
  }

  int words() {
    const auto& v = book_.vocabulary;
    auto id = options_.words;
    std::replace(id.begin(), id.end(), '_', '-');
    if (id == "verbs") {
      for (const auto& x : v.verbs) line(x.id, x.words, x.gloss);
      return kOk;
    }
    const auto act = v.field(id);
    const auto now = v.situation_field(id);
    if (!act && !now) {
      auto known = ids_of(v.fields);
      for (const auto& f : v.situation) known.push_back(f.id);
      known.emplace_back("verbs");
      return unknown("field", options_.words, known);
    }
    const auto& f = act ? v.fields[*act] : v.situation[*now];
    if (world_.out_is_terminal) page_.text(f.gloss);
    for (const auto& x : f.values)
      line(x.id, x.words == x.id ? "" : x.words, x.gloss + (x.appraisal ? " (an appraisal)" : ""));
    world_.out.flush();
    return kOk;
  }

  const World& world_;
  const Shelf& shelf_;
  const rules::Rulebook& book_;
  const Rules& options_;
  terminal::Page page_;
};

}  // namespace

int look_into_rules(const World& world, const Shared& shared, const Rules& rules) {
  const auto shelf = open_shelf(world, shared);
  if (!shelf) return give_up(world, shelf.error());
  return Looking(world, **shelf, rules)();
}

}  // namespace plumbline::command
