#include "faces/desktop/panels/panels.hpp"
#include "faces/desktop/panels/samples.hpp"

#include <array>

namespace plumbline::desktop::test {

namespace {

const std::vector<Contact> kContacts{
    {"988 Suicide and Crisis Lifeline", "988", "988", "day and night", "Free, and in confidence", false},
    {"Staff support", "555 0142", "", "weekdays, eight to six", "For officers, in confidence", false}};

Person person(const char* name) { return {nullptr, story::Mood::calm, name}; }

ModuleCard module(const char* id, const char* title, const char* about, ModuleIcon icon, int done, int of,
                  const char* status) {
  ModuleCard m{
      .id = id, .title = title, .about = about, .icon = icon, .done = done, .of = of, .status = status};
  m.finished = done == of;
  return m;
}

std::vector<ModuleCard> modules(int far) {
  std::vector<ModuleCard> out;
  const auto pick = [far](int fresh, int middle, int done) {
    return far == 0 ? fresh : far == 1 ? middle : done;
  };
  const auto say = [far](const char* fresh, const char* middle, const char* done) {
    return far == 0 ? fresh : far == 1 ? middle : done;
  };
  out.push_back(
      module("keep", "What you know, you keep",
             "People tell you things because they have to. What you may pass on, to whom, and how little of "
             "it is enough.",
             ModuleIcon::lock, pick(0, 1, 3), 3,
             say("Next: Ninety days", "Now: Ninety days", "Finished on 3 February")));
  out.push_back(
      module("speak", "When to speak", "Danger to oneself or to others, and how to say it well.",
             ModuleIcon::heart, pick(0, 0, 3), 3,
             say("Opens after: What you know, you keep", "Next: Before you go", "Finished on 10 February")));
  out.back().content_note = true;
  out.back().locked = far == 0;
  out.push_back(module("orders", "Orders and requests from courts, police and other agencies",
                       "Who may ask, who may order, and what a signature changes.", ModuleIcon::scale,
                       pick(0, 1, 3), 3,
                       say("Opens after: When to speak", "Next: Line two, and the voice you think you know",
                           "Finished on 17 February")));
  out.back().locked = far == 0;
  out.push_back(module("ground", "Your own ground", "Friends, family, gifts and a small town.",
                       ModuleIcon::door, pick(0, 3, 3), 3,
                       say("Opens after: Orders and requests from courts, police and other agencies",
                           "Finished on 21 February", "Finished on 21 February")));
  out.back().locked = far == 0;
  out.push_back(module("wrong", "When it goes wrong", "Colleagues, bosses and the truth.", ModuleIcon::flag,
                       pick(0, 1, 2), 2,
                       say("Opens after: Your own ground", "Next: The parking lot", "Finished on 1 March")));
  out.back().locked = far == 0;
  out.push_back(
      module("first", "First client, first week", "Everything at once, in eight decisions.",
             ModuleIcon::people, pick(0, 0, 1), 1,
             say("Opens after: When it goes wrong", "Opens after: When to speak", "Finished on 8 March")));
  out.back().locked = far < 2;
  return out;
}

std::vector<Due> due(std::size_t n) {
  std::vector<Due> all{{"exception.not-client-request", "A client's request is not yet permission to share",
                        "flat-on-elm", "The flat on Elm", "today", true},
                       {"security.verify", "Verify who is asking before you say that there is a file at all",
                        "line-two", "Line two", "today", true},
                       {"sharing.document", "Record every disclosure: what, to whom, why", "yellow-door",
                        "The yellow door", "in 2 days", false},
                       {"safety.promise", "Promise nobody secrecy when somebody is in danger",
                        "before-you-go", "Before you go", "in 3 days", false},
                       {"impartiality.declare", "Declare a tie as soon as you know of it", "small-town",
                        "Small town, or the man who mends your roof", "in 5 days", false},
                       {"whistleblower.channel", "Take what you saw to somebody who can act on it",
                        "parking-lot", "The parking lot", "in 6 days", false},
                       {"publicity.consent", "A good story is still somebody's own", "ninety-days",
                        "Ninety days", "in 8 days", false},
                       {"court-order.scope", "Give a court what its order names, and no more", "subpoena",
                        "A letter from Müller & Søn", "in 12 days", false}};
  all.resize(std::min(n, all.size()));
  return all;
}

HomeView home(int far) {
  HomeView v;
  v.greeting = far == 0 ? "Good morning" : far == 1 ? "Good afternoon" : "Good evening";
  v.course = "Confidentiality and ethics";
  v.about = far == 0   ? "Six modules, at your own pace."
            : far == 1 ? "One of six modules is finished; the course ends on 28 March."
                       : "All six modules are finished.";
  v.modules = modules(far);
  if (far == 1) {
    v.go_on = ContinueCard{"a-17",
                           "Ninety days",
                           "Darnell has commented on the department's page and tagged you.",
                           "After 3 decisions, about 6 minutes left",
                           2,
                           5,
                           person("Darnell")};
    v.due = due(3);
    v.due_today = 2;
  }
  if (far < 2)
    v.content_notes = {
        "Before you go is about a man who thinks of ending his life.",
        "What he said on the phone has threats of violence in it. You can leave either of them out, or "
        "play another version, and lose nothing."};
  v.contacts = kContacts;
  v.contacts_checked = "Checked on 1 November 2026";
  return v;
}

std::vector<ScenarioCard> scenarios() {
  std::vector<ScenarioCard> out;
  out.push_back(
      {.id = "before-you-go",
       .title = "Before you go",
       .about = "On a Friday, at the door, somebody says something and asks you to keep it to yourself.",
       .minutes = "about 18 minutes",
       .person = person("Marcus"),
       .status = "Begun: after 3 decisions",
       .tone = Tone::accent,
       .attempt = "a-21",
       .content_note = true});
  out.push_back({.id = "ninety-days",
                 .title = "Ninety days",
                 .about = "A client has good news, the office wants stories, and everybody means well.",
                 .minutes = "about 12 minutes",
                 .person = person("Darnell"),
                 .status = "Best score 86.5",
                 .tone = Tone::good,
                 .assessment = true});
  out.push_back({.id = "small-town",
                 .title = "Small town, or the man who mends your roof",
                 .about = "A new case turns out to be somebody you know, and like, and depend on a little.",
                 .minutes = "about 14 minutes",
                 .person = person("Tom Brandt"),
                 .status = "Opens after: Before you go",
                 .locked = true});
  out.push_back({.id = "parking-lot",
                 .title = "The parking lot",
                 .about = "You overhear a bargain. One of the two taught you the job.",
                 .minutes = "about 15 minutes",
                 .person = person("Mr Haas"),
                 .status = "This story has mistakes and can't be played",
                 .broken = true});
  return out;
}

NoticeView notice(bool going_on) {
  NoticeView v;
  v.title = "Before you go";
  v.text =
      "In this story a man tells his officer that he is thinking of suicide. How is never described, and he "
      "gets "
      "help on the same day.";
  v.about_alternative =
      "The same office on the same Friday. Marcus worries about something else, and nobody is in danger.";
  v.going_on = going_on;
  v.contacts = kContacts;
  return v;
}

struct Told {
  const char *id, *statement, *severity, *kind;
  Tone tone;
};
constexpr std::array kRules{
    Told{"confidentiality.default",
         "Keep what you know about somebody in your charge to yourself, unless a law, an order or one of the "
         "known "
         "exceptions lets you share it or makes you.",
         "critical", "duty", Tone::bad},
    Told{"exception.not-client-request",
         "That he asks you to is not enough: what counts is a release that names the "
         "fact and who may hear it.",
         "critical", "ban", Tone::bad},
    Told{"sharing.least", "Say as little as does the job.", "major", "duty", Tone::warn},
    Told{"sharing.document", "Write down every disclosure: what, to whom, when and on what ground.", "major",
         "duty", Tone::warn},
    Told{"security.verify", "Find out who is asking before you say anything, even that there is a file.",
         "major", "duty", Tone::warn},
    Told{"communication.plain", "Tell people at the beginning what you can't keep secret.", "minor", "duty",
         Tone::plain},
    Told{"impartiality.declare", "Declare a tie to somebody in your charge on the day you learn of it.",
         "major", "duty", Tone::warn},
    Told{"rights.own-file", "He may see what is written about him, other people's secrets apart.", "minor",
         "permission", Tone::plain},
    Told{"publicity.consent",
         "Good news about somebody is still about somebody: ask, in writing, before any of it "
         "leaves the office.",
         "critical", "ban", Tone::bad}};

RulesView rules(const char* search, int n) {
  RulesView v;
  v.search = search;
  v.domains = {"All subjects",
               "Accountability",
               "Authority",
               "Balance of interests",
               "Boundaries",
               "Working together",
               "Communication",
               "Confidentiality",
               "Conflicts of interest",
               "Court orders",
               "Disputes between agencies",
               "Enforcement",
               "Exceptions",
               "Impartiality",
               "Integrity",
               "Organisation",
               "Professional conduct",
               "Protected information",
               "Publicity",
               "Records",
               "Reporting",
               "Rights of the person"};
  v.severities = {"All", "Critical", "Major", "Minor"};
  v.of = 141;
  v.edition = "Rulebook 1.0 of 1 November 2026";
  for (int i = 0; i < n; ++i) {
    const auto& r = kRules[static_cast<std::size_t>(i) % kRules.size()];
    v.rows.push_back({i < 9 ? r.id : r.id + ("-" + std::to_string(i)), r.statement, r.severity, r.kind,
                      "Confidentiality", r.tone});
  }
  return v;
}

RulePage rule_page() {
  RulePage p;
  p.id = "exception.not-client-request";
  p.statement = kRules[1].statement;
  p.why = "He may not see what the listener will do with it, and he can't take it back.";
  p.kind = "ban";
  p.severity = "critical";
  p.level = "level 4 of 5";
  p.domain = "exceptions";
  p.facet = "consent";
  p.off = true;
  p.inferred = true;
  p.clauses = {
      "You tell anybody outside the case something protected, on the ground that the client asked you to.",
      "It doesn't apply when there is a signed release that names this fact and this listener, or when a "
      "court orders exactly that."};
  p.cited_only =
      "The engine can't see whether a release was understood; the rule is cited for that, not checked.";
  p.sources = {"Confidentiality Matters for Probation Officers, 'What Should Probation Officers Do?'",
               "Ensuring Confidentiality, 'Exceptions', second paragraph"};
  p.relations = {{"limits", "confidentiality.default", kRules[0].statement},
                 {"is overridden by", "court-order.scope", "Give a court what its order names, and no more."},
                 {"see also", "sharing.least", "Say as little as does the job."}};
  return p;
}

SettingsView settings(bool trouble) {
  SettingsView v;
  v.text_percent = 120;
  v.dyslexic_there = !trouble;
  v.voice = SettingsView::Voice::speak;
  v.voices = {"The usual one", "English (Scotland)", "Français (Belgique)", "Deutsch, Anneliese"};
  v.voice_chosen = 1;
  v.where = "~/.config/plumbline/settings.xml";
  if (trouble) {
    v.theme = ThemeKind::dark;
    v.voices.clear();
    v.volume = 0;
    v.voice_trouble = "No voice was found on this machine. Install espeak-ng and start Plumbline again.";
    v.sound_trouble =
        "No sound device could be opened, so nothing can be heard. Captions still say what there was.";
  }
  return v;
}

ProblemsView problems(bool fatal) {
  ProblemsView v;
  v.fatal = fatal;
  if (fatal) {
    v.title = "The rulebook can't be read";
    v.about =
        "Without it no decision can be judged, so nothing else can be shown. Put the file right, or install "
        "Plumbline again, and start it once more.";
    v.problems = {{"scenarios/rulebook.xml:812", "The file ends in the middle of a rule.",
                   "It may have been copied only in part. The last rule that is whole is records.correct.",
                   "rulebook.cut-short", true}};
    return v;
  }
  v.title = "The parking lot can't be played yet";
  v.about =
      "Its file has mistakes in it. Whoever wrote it can put them right with what is said here; everything "
      "else "
      "in the course can be played.";
  v.problems = {{"scenarios/parking-lot.lua:88",
                 "Option 2 of the choice in scene “stairs” leads to “ofice”, and there is no scene "
                 "of that name.",
                 "Did you mean “office”?", "story.no-such-scene", true},
                {"scenarios/parking-lot.lua:141", "The word “wisper” is not in the vocabulary.",
                 "Verbs are: tell, withhold, promise, record, report, verify. “tell” with manner “aside” may "
                 "be what is meant.",
                 "rules.unknown-word", true},
                {"scenarios/parking-lot.lua:203", "Scene “late” can't be reached from the beginning.", "",
                 "play.unreachable", false}};
  return v;
}

/// The desk's screens are drawn from a view that doesn't change, apart from what is searched for.
template <class View, class Draw>
Sample sample(std::string name, Screen at, View view, Draw draw) {
  return {std::move(name), [chrome = sample_chrome(at), view = std::move(view), draw](
                               Ui& ui, Intents& wants) { draw(ui, chrome, view, wants); }};
}

void chrome_samples(std::vector<Sample>& out) {
  for (const bool help : {true, false}) {
    auto chrome = sample_chrome(Screen::home);
    (help ? chrome.help_open : chrome.menu_open) = true;
    out.push_back({help ? "help" : "menu",
                   [chrome, view = home(1)](Ui& ui, Intents& wants) { draw_home(ui, chrome, view, wants); }});
  }
  auto chrome = sample_chrome(Screen::settings);
  chrome.messages = {{"The typeface OpenDyslexic is not on this machine; another one is used.",
                      "On Debian: apt-get install fonts-opendyslexic", false},
                     {"An attempt could not be read and was set aside. Nothing else is lost.",
                      "It is kept in ~/.local/share/plumbline/attempts/aside.", true}};
  chrome.caption = "A door falls shut";
  out.push_back({"messages", [chrome, view = settings(false)](Ui& ui, Intents& wants) {
                   draw_settings(ui, chrome, view, wants);
                 }});
}

}  // namespace

std::vector<Sample> desk_samples() {
  std::vector<Sample> out;
  out.push_back(sample("home-fresh", Screen::home, home(0), draw_home));
  out.push_back(sample("home-middle", Screen::home, home(1), draw_home));
  out.push_back(sample("home-done", Screen::home, home(2), draw_home));
  out.push_back(
      sample("home-empty", Screen::home,
             HomeView{.greeting = "Good morning", .course = "A new course", .about = "Nothing in it yet."},
             draw_home));
  ModuleView m{modules(1)[1], "Pass mark 70 (provisional)", "Due on 28 March", scenarios()};
  out.push_back(sample("module", Screen::module, m, draw_module));
  m.scenarios.clear();
  out.push_back(sample("module-empty", Screen::module, m, draw_module));
  auto all = scenarios();
  all[2].locked = false;
  all[2].status = "Not played yet";
  out.push_back(sample("practise", Screen::practise, PractiseView{due(8), all}, draw_practise));
  out.push_back(sample("practise-none", Screen::practise, PractiseView{{}, all}, draw_practise));
  out.push_back(sample("notice", Screen::notice, notice(false), draw_notice));
  out.push_back(sample("notice-going-on", Screen::notice, notice(true), draw_notice));
  out.push_back(sample("rules", Screen::rules, rules("", 141), draw_rules));
  out.push_back(sample("rules-nothing", Screen::rules, rules("marzipan", 0), draw_rules));
  auto r = rules("client", 9);
  r.page = rule_page();
  r.domain = 12;
  out.push_back(sample("rules-page", Screen::rules, r, draw_rules));
  out.push_back(sample("settings", Screen::settings, settings(false), draw_settings));
  out.push_back(sample("settings-trouble", Screen::settings, settings(true), draw_settings));
  out.push_back(sample("problems", Screen::problems, problems(false), draw_problems));
  out.push_back(sample("problems-fatal", Screen::problems, problems(true), draw_problems));
  chrome_samples(out);
  return out;
}

}  // namespace plumbline::desktop::test
