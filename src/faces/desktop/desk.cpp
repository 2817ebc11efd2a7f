#include "faces/desktop/desk.hpp"

#include "base/text.hpp"
#include "disk/files.hpp"
#include "faces/desktop/debrief_views.hpp"
#include "faces/desktop/draft.hpp"
#include "faces/desktop/panels/panels.hpp"
#include "faces/desktop/review_views.hpp"
#include "library/calendar.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace plumbline::desktop {

namespace {

constexpr const char* kSettings = "settings.json";
constexpr const char* kResume = "desktop.json";
constexpr float kWaiting = .25F;    // ... at how long one has to wait, or how far a check is
constexpr float kReadingOn = 0;     // more is to be read as soon as the picture is drawn
constexpr float kSearching = .05F;  // seconds between looks at a search that is running

std::filesystem::path within(const std::filesystem::path& folder, const char* name) {
  return folder.empty() ? folder : folder / name;
}

ProblemsView::Problem problem(const base::Diagnostic& d) {
  return {d.where.line > 0 ? fmt::format("{}:{}", d.where.file, d.where.line) : d.where.file, d.message,
          d.hint, d.code, d.gravity == base::Gravity::error};
}

}  // namespace

Desk::Desk(World world) : world_(std::move(world)) {
  settings_file_ = within(disk::config_folder(world_.environment), kSettings);
  const auto state = disk::state_folder(world_.environment);
  resume_file_ = within(state, kResume);
  settings_ = load_settings(settings_file_, chrome_.messages);
  stories_ = Stories::open(world_.environment, world_.program, world_.sources, world_.wake);
  if (!stories_->trouble.empty()) {
    screen_ = Screen::problems;
    problems_ = {"Plumbline can't begin",
                 "The rulebook could not be read, and without it nothing can be judged.",
                 {},
                 true};
    for (const auto& d : stories_->trouble) problems_.problems.push_back(problem(d));
    return;
  }
  for (const auto& d : stories_->warnings)
    say({fmt::format("{}: {}", std::filesystem::path(d.where.file).filename().string(), d.message), d.hint,
         false});
  chrome_.help = help_view(stories_->book());
  advising_ = std::make_unique<Advising>(*stories_->shelf().judge);
  collect_letters();
  if (!state.empty()) lock_ = std::make_unique<disk::Lock>(state / "desktop.lock");
  logbook_ =
      std::make_unique<Logbook>(world_, *stories_, [this](std::string text, std::string hint, bool error) {
        say({std::move(text), std::move(hint), error});
      });
  const Surroundings with{world_,
                          *stories_,
                          *logbook_,
                          [this](std::int64_t s) { return when_in_words(s); },
                          [](int day) { return day_in_words(day); },
                          [this] { return today(); }};
  front_ = std::make_unique<FrontDesk>(with);
  own_ = std::make_unique<OwnRecord>(with);
  area_ = std::make_unique<Area>(with, *front_);
  reporting_ = std::make_unique<Reporting>(with, *front_);
  for (const auto& p : front_->people()) add_letters(p.now.name);
  if (front_->anybody()) screen_ = Screen::who;
  if (lock_ != nullptr && !lock_->held()) {
    say({"Plumbline is open in another window already.",
         "What you do here is kept as well. An attempt that is open there is best finished there.", false});
    return;
  }
  resumed_ = noted_ = load_resume(resume_file_, chrome_.messages);
  come_back();
}

void Desk::come_back() {
  if (resumed_.nothing()) return;
  const auto person = records::from_hex<16>(resumed_.person);
  if (resumed_.person.empty()) {
    screen_ = Screen::home;
    open_resumed();
  } else if (person && front_->come_back(*person)) {
    screen_ = Screen::home;
    open_resumed();
  } else {
    coming_back_ = front_->who_view().stage == WhoStage::pin;
  }
}

Desk::~Desk() = default;

std::filesystem::path Desk::sounds_folder() const {
  return stories_->trouble.empty() ? stories_->shelf().data / "assets" / "sounds" : std::filesystem::path();
}

void Desk::say(Message m) {
  for (const auto& known : chrome_.messages)
    if (known.text == m.text) return;
  chrome_.messages.push_back(std::move(m));
  stale_ = true;
}

void Desk::know(Devices devices) {
  devices_ = std::move(devices);
  stale_ = true;
}

/// Characters the fonts have to have beyond those of Europe.
void Desk::add_letters(std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    const auto c = static_cast<unsigned char>(text[i]);
    const std::size_t n = c < 0x80 ? 1 : c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4;
    if (i + n > text.size()) return;
    char32_t code = n == 1 ? c : c & (0xFFU >> (n + 1));
    for (std::size_t k = 1; k < n; ++k) code = code << 6 | (static_cast<unsigned char>(text[i + k]) & 0x3F);
    if (code > 0x17F && letters_.find(code) == std::u32string::npos) letters_ += code;
    i += n;
  }
}

void Desk::collect_letters() {
  for (const auto& s : stories_->all())
    if (const auto text = disk::read_text(s.file); text) add_letters(*text);
  for (const auto& r : stories_->book().rules) add_letters(r.statement);
}

void Desk::caption(const std::string& text, float seconds) {
  chrome_.caption = settings_.captions ? text : "";
  caption_left_ = seconds;
}

std::string Desk::take_cue() {
  if (playing_ != nullptr && screen_ == Screen::player)
    if (auto cue = playing_->take_cue(); !cue.empty()) return cue;
  return std::exchange(cue_, {});
}

bool Desk::tick(float seconds) {
  bool changed = false;
  if (!chrome_.caption.empty() && (caption_left_ -= seconds) <= 0) {
    chrome_.caption.clear();
    changed = true;
  }
  if (front_ != nullptr) {
    const bool people = front_->tick(seconds), area = area_->tick(seconds), report = reporting_->tick();
    if (people || area || report) stale_ = changed = true;
  }
  if (screen_ == Screen::player && playing_ != nullptr) playing_->pass(seconds);
  if (screen_ == Screen::player && playing_ != nullptr && !chrome_.help_open && !chrome_.speaking) {
    const auto made = playing_->session().attempt().log.size();
    changed = playing_->tick(seconds) || changed;
    if (playing_->session().attempt().log.size() != made) {  // the time ran out
      after_playing();
      if (playing_->through()) ended();
      remember();
    }
  }
  if (waits_ && !searching()) {
    waits_ = false;
    past();
    stale_ = changed = true;
  }
  changed = changed || (screen_ == Screen::player && playing_ != nullptr && playing_->search_came_in());
  if (screen_ == Screen::debrief && looked_.waits && !stories_->searching(*looked_.story))
    stale_ = changed = true;
  return changed;
}

std::optional<float> Desk::next_change() const {
  std::optional<float> out;
  const auto sooner = [&](float s) { out = out ? std::min(*out, s) : s; };
  if (!chrome_.caption.empty()) sooner(std::max(.01F, caption_left_));
  if (screen_ == Screen::player && playing_ != nullptr && !chrome_.help_open && !chrome_.speaking)
    if (const auto t = playing_->next_change()) sooner(*t);
  // A search wakes the window just before its result can be taken.
  if (waits_ || (screen_ == Screen::debrief && looked_.waits) ||
      (screen_ == Screen::player && playing_ != nullptr && playing_->waits_for_search()))
    sooner(kSearching);
  if (area_ != nullptr && area_->reads_on()) sooner(kReadingOn);
  if (front_ != nullptr && (front_->waits() || area_->waits() || reporting_->waits())) sooner(kWaiting);
  return out;
}

void Desk::draw(Ui& ui) {
  if (stale_) refresh();
  chrome_.at = screen_;
  if (front_ != nullptr) {
    chrome_.guest = front_->you() == nullptr;
    chrome_.you = chrome_.guest ? "" : front_->you()->now.name;
  }
  chrome_.voice_on = settings_.voice != SettingsView::Voice::off;
  switch (screen_) {
    case Screen::home: draw_home(ui, chrome_, home_, wants_); break;
    case Screen::module: draw_module(ui, chrome_, module_, wants_); break;
    case Screen::practise: draw_practise(ui, chrome_, practise_, wants_); break;
    case Screen::results: draw_results(ui, chrome_, results_, wants_); break;
    case Screen::rules: draw_rules(ui, chrome_, rules_view_, wants_); break;
    case Screen::advisor: draw_advisor(ui, chrome_, advisor_view_, wants_); break;
    case Screen::settings: draw_settings(ui, chrome_, settings_view(), wants_); break;
    case Screen::notice: draw_notice(ui, chrome_, notice_, wants_); break;
    case Screen::player: draw_player(ui, chrome_, playing_->view(), wants_); break;
    case Screen::debrief: draw_debrief(ui, chrome_, debrief_, wants_); break;
    case Screen::problems: draw_problems(ui, chrome_, problems_, wants_); break;
    case Screen::who: draw_who(ui, chrome_, who_, wants_); break;
    case Screen::you: draw_you(ui, chrome_, you_, wants_); break;
    case Screen::privacy: draw_privacy(ui, chrome_, front_->privacy_view(), wants_); break;
    case Screen::record: draw_record(ui, chrome_, record_, wants_); break;
    case Screen::gate: draw_gate(ui, chrome_, area_->gate_view(), wants_); break;
    case Screen::groups: draw_groups(ui, chrome_, groups_, wants_); break;
    case Screen::progress: draw_progress(ui, chrome_, matrix_, wants_); break;
    case Screen::trainee: draw_trainee(ui, chrome_, trainee_, wants_); break;
    case Screen::replay: draw_replay(ui, chrome_, area_->replay_view(), wants_); break;
    case Screen::reports: draw_report(ui, chrome_, report_, wants_); break;
    case Screen::upkeep: draw_upkeep(ui, chrome_, upkeep_, wants_); break;
  }
}

void Desk::refresh() {
  stale_ = false;
  switch (screen_) {
    case Screen::home: home_ = home_view(); break;
    case Screen::module: module_ = module_view(); break;
    case Screen::practise: practise_ = practise_view(); break;
    case Screen::results:
      past();
      if (const std::pair now{logbook_->revision(), today()}; std::exchange(results_of_, now) != now)
        results_ = results_view();
      break;
    case Screen::rules: rules_view_ = rules_view(stories_->book(), rules_); break;
    case Screen::advisor: advisor_view_ = advising_->view(); break;
    case Screen::debrief: refresh_debrief(); break;
    default: refresh_records(); break;
  }
}

void Desk::refresh_debrief() {
  const auto* story = looked_.story;
  const auto* space = story == nullptr ? looked_.theatre->space.get() : stories_->space(*story);
  looked_.waits = space == nullptr && story != nullptr && stories_->searching(*story);
  const int selected = debrief_.selected;
  const bool all = debrief_.show_all,
             again = debrief_.attempt == looked_.attempt && !debrief_.decisions.empty();
  debrief_ =
      debrief_view(*looked_.session, space, stories_->portraits(), when_in_words(looked_.when), looked_.mark);
  debrief_.attempt = looked_.attempt;
  debrief_.practice = debrief_.practice && story != nullptr;  // to play on, the version at hand is needed
  if (looked_.waits)
    debrief_.why_not = "Working out what the decisions were worth. This can take a few seconds.";
  if (again) {
    debrief_.selected = selected;
    debrief_.show_all = all;
  }
}

std::optional<int> Desk::mark_of(const std::string& scenario) const {
  for (const auto& m : stories_->course().modules) {
    if (m.mode != story::CourseMode::assessment) continue;
    for (const auto& l : m.scenarios)
      if (l.scenario == scenario) return m.mark;
  }
  return std::nullopt;
}

void Desk::problems_of(const Story& story) {
  problems_ = {};
  problems_.title = fmt::format("{} can't be played yet", story.id);
  problems_.about =
      "The scenario has errors. Whoever wrote it finds here what is wrong, where, and what to do; everything "
      "else can be "
      "played meanwhile.";
  for (const auto& d : story.problems) problems_.problems.push_back(problem(d));
  screen_ = Screen::problems;
}

void Desk::save_resume_now(Resume r) {
  if (lock_ != nullptr && !lock_->held()) return;
  if (!r.nothing() && logbook_->person() != records::Id{}) r.person = records::hex(logbook_->person());
  if (r == noted_) return;
  if (save_resume(resume_file_, r).empty()) noted_ = r;
}

void Desk::remember() {
  if (coming_back_) return;
  if (playing_ != nullptr && (screen_ == Screen::player || back_to_player()))
    save_resume_now(playing_->resume());
  else if (screen_ == Screen::notice)
    save_resume_now(waiting_.resume);
  else
    save_resume_now({});
}

SettingsView Desk::settings_view() const {
  SettingsView v;
  const auto& s = settings_;
  v.theme = s.theme;
  v.text_percent = s.text_percent;
  v.dyslexic = s.dyslexic;
  v.dyslexic_there = devices_.dyslexic_face;
  v.still = s.still;
  v.voice = s.voice;
  v.words_per_minute = s.words_per_minute;
  v.voices = {"The usual voice"};
  v.voices.insert(v.voices.end(), devices_.voices.begin(), devices_.voices.end());
  for (std::size_t i = 0; i < devices_.voice_ids.size(); ++i)
    if (devices_.voice_ids[i] == s.voice_id) v.voice_chosen = i + 1;
  v.voice_trouble = devices_.voice_trouble;
  v.volume = s.volume;
  v.sound_trouble = devices_.sound_trouble;
  v.captions = s.captions;
  v.timer = s.timer;
  v.ask_why = s.ask_why;
  v.where = settings_file_.string();
  return v;
}

void Desk::set(const SettingsView& v) {
  Settings s = settings_;
  s.theme = v.theme;
  s.text_percent = std::clamp(v.text_percent, 100, 200);
  s.dyslexic = v.dyslexic && devices_.dyslexic_face;
  s.still = v.still;
  s.voice = v.voice;
  s.words_per_minute = std::clamp(v.words_per_minute, 80, 450);
  s.voice_id = v.voice_chosen == 0 || v.voice_chosen > devices_.voice_ids.size()
                   ? ""
                   : devices_.voice_ids[v.voice_chosen - 1];
  s.volume = std::clamp(v.volume, 0, 100);
  s.captions = v.captions;
  s.timer = v.timer;
  s.ask_why = v.ask_why;
  if (s == settings_) return;
  settings_ = s;
  if (playing_ != nullptr) playing_->use(settings_);
  if (const auto why = save_settings(settings_file_, settings_); !why.empty())
    say({"Your settings could not be kept: " + why, "They hold until you close the window.", false});
}

}  // namespace plumbline::desktop
