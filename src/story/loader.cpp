#include "story/loader.hpp"

#include "base/hash.hpp"
#include "base/text.hpp"
#include "story/opening.hpp"
#include "story/readers.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace plumbline::story {

namespace {

constexpr std::size_t kMostScenes = 4000, kMostEndings = 200, kMostAsides = 200;

std::string id_from(const std::string& name) {
  const auto slash = name.find_last_of("/\\");
  auto id = slash == std::string::npos ? name : name.substr(slash + 1);
  if (id.size() > 4 && id.compare(id.size() - 4, 4, ".lua") == 0) id.resize(id.size() - 4);
  return base::printable(id);
}

/// The one scenario of a file: what it returned, or what it made without saying `return`.
const Thing* the_scenario(Opened& file) {
  const auto made = file.made("scenario");
  const Value& returned = file.sandbox().written().returned;
  if (returned.is_thing("scenario") && returned.thing->calls > 0) return returned.thing;
  if (made.size() == 1) return made.front();
  Notes& notes = file.notes();
  if (made.size() > 1)
    notes.error("story.not-a-scenario", made[1]->line, "This file makes more than one scenario.",
                "Put each into a file of its own.");
  else if (!file.made("case").empty())
    notes.error("story.not-a-scenario", file.made("case").front()->line,
                "This is a file of cases, not a scenario.", "Run it with: plumbline judge FILE.lua");
  else if (!returned.is(Value::Form::unknown))
    notes.error("story.not-a-scenario", 0, "This file makes no scenario.",
                "Begin with: return scenario { title = \"...\", ... }");
  return nullptr;
}

/// Reads one scenario from top to bottom.
class Storyteller {
 public:
  Storyteller(Reader& reader, Scenario& out) : r_(reader), out_(out) {}

  void read(const Thing& scenario) {
    Fields f(r_, scenario, scenario.first, "a scenario");
    read_head(f);
    r_.cast = read_cast(r_, f);
    r_.authored_cast = r_.cast.size();
    read_portraits(r_, f);
    out_.you = r_.in_cast("you");
    out_.variables = read_variables(r_, f);
    for (const auto& v : out_.variables) out_.first = v.write(out_.first, v.first);
    find_places(f);
    for (const auto* t : scenes_)
      if (r_.room()) out_.scenes.push_back(read_scene(r_, *t));
    for (const auto* t : endings_)
      if (r_.room()) out_.endings.push_back(read_ending(r_, *t));
    for (const auto* t : asides_) read_aside(*t);
    out_.cast = r_.cast;
    lead_on();
    read_notice(f);
    f.finish(true);
  }

 private:
  void read_head(Fields& f) {
    out_.title = f.text("title", "story.missing-field", "For example: title = \"The bakery\"");
    out_.version = f.text("version", "story.missing-field",
                          "For example: version = \"1.0\". Change it whenever you change the file.");
    out_.minutes = f.whole("minutes", 1, 600).value_or(0);
    out_.about = f.text("about");
    for (const auto& theme : f.names("themes")) out_.themes.push_back(r_.text(theme, f.line("themes")));
  }

  void read_aside(const Thing& t) {
    if (!r_.room()) return;
    if (is_claim(t.word))
      out_.claims.push_back(read_claim(r_, t));
    else
      out_.accepted.push_back(read_accepted(r_, t));
  }

  /// Scenes and endings, by name, before any `go` is read.
  void find_places(Fields& f) {
    constexpr std::string_view kExpected = "scene, ending, always, never, reachable or accept";
    for (const auto& item : f.items()) {
      const Thing* t = r_.finished(item, f.thing().line, kExpected);
      if (t == nullptr) continue;
      if (!r_.room()) break;
      if (t->word == "scene")
        add_place(*t, scenes_, r_.scenes, kMostScenes);
      else if (t->word == "ending")
        add_place(*t, endings_, r_.endings, kMostEndings);
      else if (is_claim(t->word) || t->word == "accept")
        add_aside(*t);
      else
        r_.notes.error("story.wrong-type", t->line,
                       fmt::format("'{}' can't stand in a scenario by itself.", t->word),
                       fmt::format("It belongs inside a scene. Expected here: {}.", kExpected));
    }
    if (f.table() == nullptr) return;
    if (scenes_.empty())
      r_.notes.error("story.no-scenes", f.thing().line, "This scenario has no scene.",
                     "Add scene \"start\" { say \"...\" }");
    if (endings_.empty())
      r_.notes.error("story.no-endings", f.thing().line, "This scenario has no ending.",
                     "Add ending \"a\" { title = \"...\", say \"...\" }");
  }

  void add_place(const Thing& t, std::vector<const Thing*>& list,
                 std::map<std::string, std::uint16_t, std::less<>>& names, std::size_t most) {
    const bool named = t.first.is(Value::Form::text);
    const std::string id = named ? std::string(t.first.text) : std::string();
    if (t.first.is(Value::Form::unknown)) return;
    if (!named || !good_id(id) || id == "ending") {
      r_.notes.error("story.bad-id", t.line,
                     id == "ending" ? "'ending' already means the first ending that fits."
                                    : fmt::format("This {} needs a name.", t.word),
                     "One word in quotes, of letters, digits and '_', beginning with a letter.");
    } else if (r_.scenes.count(id) + r_.endings.count(id) > 0) {
      r_.notes.error("story.duplicate-id", t.line,
                     fmt::format("There is already a scene or ending '{}'.", id), "Give it another name.");
    } else if (list.size() == most) {
      r_.notes.error("story.too-many-parts", t.line,
                     fmt::format("A scenario takes at most {} of '{}'.", most, t.word),
                     "Split it into several.");
      return;
    } else {
      names.emplace(id, static_cast<std::uint16_t>(list.size()));
    }
    if (list.size() < most) list.push_back(&t);
  }

  void add_aside(const Thing& t) {
    if (asides_.size() < kMostAsides) return asides_.push_back(&t);
    r_.notes.error("story.too-many-parts", t.line,
                   fmt::format("A scenario takes at most {} of 'always', 'never', 'reachable' and 'accept'.",
                               kMostAsides),
                   "Join some of the conditions, or split the scenario.");
  }

  /// A scene that doesn't say where it leads goes to the next one, the last to an ending.
  void lead_on() {
    for (std::size_t i = 0; i < out_.scenes.size(); ++i) {
      if (!out_.scenes[i].go.empty()) continue;
      const bool last = i + 1 == out_.scenes.size();
      out_.scenes[i].go.push_back(
          last ? Target{} : Target{Target::Kind::scene, static_cast<std::uint16_t>(i + 1), std::nullopt});
    }
  }

  void read_notice(Fields& f) {
    const Value* v = f.take("notice");
    if (v == nullptr) return;
    const int line = f.line("notice");
    if (!v->is(Value::Form::table))
      return r_.notes.error(
          "story.no-alternative", line, "A notice needs an alternative: a version without its theme.",
          "Write notice = { \"...\", alternative = \"scene\", about_alternative = \"...\" }");
    Thing owner;
    owner.word = "notice";
    owner.line = line;
    Fields n(r_, owner, *v, "a notice");
    Notice notice;
    if (n.items().size() == 1 && n.items().front().is(Value::Form::text))
      notice.text = r_.text(n.items().front().text, line);
    else
      r_.notes.error("story.wrong-type", line, "A notice begins with one text in quotes.",
                     "It says what the player is about to meet.");
    const auto id = n.text("alternative", "story.no-alternative",
                           "It names the scene at which a version without this theme begins.");
    notice.about_alternative =
        n.text("about_alternative", "story.missing-field", "It says what the other version is about.");
    n.finish(true);
    const auto at = r_.scenes.find(id);
    if (at != r_.scenes.end())
      notice.alternative = at->second;
    else if (!id.empty())
      r_.notes.error("story.no-alternative", n.line("alternative"),
                     fmt::format("There is no scene '{}' for the other version to begin with.", id),
                     base::did_you_mean(id, ids_of(out_.scenes)));
    if (at != r_.scenes.end() && at->second == 0)
      r_.notes.error("story.no-alternative", n.line("alternative"),
                     "The other version can't begin with the first scene of the story.",
                     "Give it a scene of its own.");
    out_.notice = std::move(notice);
  }

  Reader& r_;
  Scenario& out_;
  std::vector<const Thing*> scenes_, endings_, asides_;  // asides: claims, accepted warnings
};

/// Words that an author who forgot the quotes may have meant.
std::vector<std::string> quotable(const Scenario& s, const rules::Vocabulary& v) {
  auto out = ids_of(s.cast);
  for (const auto* fields : {&v.fields, &v.situation})
    for (const auto& field : *fields)
      for (const auto& value : field.values) out.push_back(value.id);
  for (const auto& scene : s.scenes) out.push_back(scene.id);
  for (const auto& ending : s.endings) out.push_back(ending.id);
  out.insert(out.end(), {"best", "poor", "wrong", "fine", "ending"});
  return out;
}

void read_whole(Opened& file, const rules::Judge& judge, const Limits& limits, Scenario& out) {
  const Thing* scenario = the_scenario(file);
  if (scenario == nullptr) return;
  Notes& notes = file.notes();
  Questions questions(file.sandbox(), out.variables, file.outline(), notes, limits.answers);
  Reader reader(judge, file.outline(), notes, questions);
  Storyteller(reader, out).read(*scenario);
  if (!file.sandbox().written().complete)
    notes.error("story.too-large", scenario->line, "The file makes more than can be read.",
                "Look for a loop that makes lists, or split the scenario.");
  if (!notes.failed()) check_scenario(out, reader);
}

}  // namespace

base::Result<LoadedScenario> load_scenario(const rules::NamedText& text, const rules::Judge& judge,
                                           const Limits& limits) {
  LoadedScenario out;
  out.scenario.id = id_from(text.name);
  Opened file(text, judge.book().vocabulary, limits);
  if (file.open()) read_whole(file, judge, limits, out.scenario);
  file.note_mishaps(quotable(out.scenario, judge.book().vocabulary));
  const bool failed = file.notes().failed();
  auto notes = file.notes().take();
  if (failed) return base::unexpected(std::move(notes));
  out.scenario.hash = base::sha256_hex(text.text);
  out.remarks = std::move(notes);
  return out;
}

}  // namespace plumbline::story
