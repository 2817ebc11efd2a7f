// What the person wanted, carried out.

#include "faces/desktop/desk.hpp"
#include "faces/desktop/panels/top_bar.hpp"
#include "library/old_attempts.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace plumbline::desktop {

struct Carry {
  Desk& d;

  void operator()(const want::Go& w) { d.go(w.to); }
  void operator()(const want::OpenHelp&) { d.chrome_.help_open = true; }
  void operator()(const want::CloseHelp&) { d.chrome_.help_open = false; }
  void operator()(const want::OpenMenu&) { d.chrome_.menu_open = true; }
  void operator()(const want::CloseMenu&) { d.chrome_.menu_open = false; }
  void operator()(const want::Dismiss& w) {
    auto& m = d.chrome_.messages;
    if (w.message < m.size()) m.erase(m.begin() + static_cast<std::ptrdiff_t>(w.message));
  }
  void operator()(const want::ReadAloud&) { d.voice_ = Desk::Voice::toggle; }
  void operator()(const want::Zoom& w) {
    auto v = d.settings_view();
    v.text_percent = w.by == 0 ? 100 : v.text_percent + 10 * w.by;
    d.set(v);
  }
  void operator()(const want::Quit&) { d.quit_ = true; }
  void operator()(const want::Back&) { d.back(); }
  void operator()(const want::OpenModule& w) {
    d.module_id_ = w.id;
    d.screen_ = Screen::module;
  }
  void operator()(const want::Begin& w) { d.begin(w.scenario, w.assessment); }
  void operator()(const want::GoOn& w) { d.go_on(w.attempt); }
  void operator()(const want::LookBack& w) { d.look_back(w.attempt); }
  void operator()(const want::Consent& w) { d.consent(w.alternative); }
  void operator()(const want::Drafted& w) {
    if (d.playing_) d.playing_->draft(w.draft);
  }
  void operator()(const want::Decide&) { then(&Playing::decide); }
  void operator()(const want::Confirm&) { then(&Playing::confirm); }
  void operator()(const want::Continue&) { then(&Playing::go_on); }
  void operator()(const want::ChangeChoice&) { play(&Playing::change_choice); }
  void operator()(const want::Undo&) { play(&Playing::undo); }
  void operator()(const want::PauseTimer&) { play(&Playing::pause); }
  void operator()(const want::LengthenTimer&) { play(&Playing::lengthen); }
  void operator()(const want::TimerOff&) { play(&Playing::timer_off); }
  void operator()(const want::SoFar& w) {
    if (d.playing_) d.playing_->open_so_far(w.open);
  }
  void operator()(const want::Select& w) {
    if (d.screen_ == Screen::replay) return d.area_->select(w.decision);
    if (w.decision >= 0 && w.decision < static_cast<int>(d.debrief_.decisions.size()))
      d.debrief_.selected = w.decision;
  }
  void operator()(const want::PlayOn& w) { d.play_on(w.decision); }
  void operator()(const want::ShowAll& w) {
    if (d.screen_ == Screen::replay) return d.area_->show_all(w.all);
    d.debrief_.show_all = w.all;
  }
  void operator()(const want::OpenRule& w) {
    if (d.screen_ != Screen::rules) {
      d.before_rules_ = d.screen_;
      d.one_rule_ = true;
    }
    d.rules_.open = w.id;
    d.screen_ = Screen::rules;
  }
  void operator()(const want::Search& w) { d.rules_.search = w.text; }
  void operator()(const want::Filter& w) {
    d.rules_.domain = w.domain;
    d.rules_.severity = w.severity;
  }
  void operator()(const want::OpenSlot& w) { d.advising_->open(w.slot); }
  void operator()(const want::Choose& w) { d.advising_->choose(w.slot, w.choice); }
  void operator()(const want::ShowMore& w) { d.advising_->more(w.more); }
  void operator()(const want::Take& w) { d.advising_->take(w.change); }
  void operator()(const want::Anew&) { d.advising_->anew(); }
  void operator()(const want::Set& w) { d.set(w.settings); }
  void operator()(const want::TryVoice&) { d.voice_ = Desk::Voice::sample; }
  void operator()(const want::OfPeople& w) {
    switch (d.front_->carry_out(w)) {
      case FrontDesk::Then::seated: d.seated(); break;
      case FrontDesk::Then::ask_who: d.go(Screen::who); break;
      case FrontDesk::Then::show_you:
        d.before_you_ = d.screen_ == Screen::player ? Screen::home : d.screen_;
        d.go(Screen::you);
        break;
      case FrontDesk::Then::show_privacy:
        d.before_privacy_ = d.screen_;
        d.go(Screen::privacy);
        break;
      case FrontDesk::Then::stay: break;
    }
  }
  void operator()(const want::OfRecord& w) { std::visit(*this, w); }
  void operator()(const want::OpenRecord&) { d.go(Screen::record); }
  void operator()(const want::FilterRecord& w) { d.own_->filter(w); }
  void operator()(const want::SaveTranscript&) {
    if (const auto* you = d.front_->you()) d.save(d.own_->transcript(*you, d.practice_due()));
  }
  void operator()(const want::SaveCertificate& w) {
    if (const auto* you = d.front_->you()) d.save(d.own_->certificate(*you, w.module));
  }
  void operator()(const want::ExportRecord&) { d.save(d.own_->whole(d.front_->you())); }
  void operator()(const want::ShowFolder&) {
    if (d.saved_ && d.world_.show_folder)
      d.world_.show_folder(std::filesystem::path(d.saved_->where).parent_path());
  }
  void operator()(const want::PutSavedAway&) { d.saved_.reset(); }
  void operator()(const want::OfTrainer& w) {
    // What is erased is not to be written down once more by what still reads the records.
    if (std::holds_alternative<want::CarryOutStep>(w)) d.reporting_->rest();
    const auto to = d.area_->carry_out(w);
    if (auto saved = d.area_->take_saved()) d.save(std::move(*saved));
    if (!to) return;
    if (*to == Screen::gate && d.screen_ != Screen::gate) d.before_gate_ = d.screen_;
    d.go(*to);
  }
  void operator()(const want::OfReport& w) {
    if (!d.area_->open()) return;
    d.reporting_->carry_out(w);
    if (auto saved = d.reporting_->take_saved()) d.save(std::move(*saved));
  }

 private:
  void play(void (Playing::*deed)()) {
    if (d.playing_) (*d.playing_.*deed)();
    d.after_playing();
  }
  void then(Playing::Then (Playing::*deed)()) {
    if (!d.playing_) return;
    const auto next = (*d.playing_.*deed)();
    d.after_playing();
    if (next == Playing::Then::ended) d.ended();
  }
};

bool Desk::act() {
  if (wants_.empty()) return false;
  const auto wants = std::exchange(wants_, {});
  const auto before = screen_;
  for (const auto& w : wants) std::visit(Carry{*this}, w);
  if (screen_ != before) chrome_.menu_open = false;
  stale_ = true;
  remember();
  return true;
}

/// A decision that couldn't be kept is said at once, on whatever page follows.
void Desk::after_playing() {
  if (!playing_ || playing_->unkept().empty()) return;
  say({"This decision could not be put into the records: " + playing_->unkept(),
       "You can play on. It is tried again with whatever you decide next.", true});
}

bool Desk::back_to_player() const { return screen_ == Screen::rules && before_rules_ == Screen::player; }

void Desk::go(Screen to) {
  if (problems_.fatal) return;
  if (in_area(to) && !area_->open()) to = Screen::gate;
  if (to != screen_) saved_.reset();
  if (in_area(to) && to != screen_) {
    area_->look_again();
    reporting_->look_again();
  }
  if (screen_ == Screen::player || (back_to_player() && to != Screen::rules)) leave_player();
  if (to == Screen::rules) {
    if (screen_ != Screen::rules) before_rules_ = screen_;
    one_rule_ = false;
    rules_.open.clear();
  }
  if (to == Screen::home || to == Screen::practise || to == Screen::results || to == Screen::record)
    logbook_->look_again();
  screen_ = to;
}

void Desk::back() {
  const auto from = screen_;
  switch (screen_) {
    case Screen::player: leave_player(); break;
    case Screen::rules:
      if (!rules_.open.empty() && !one_rule_)
        rules_.open.clear();
      else {
        screen_ = before_rules_;
        rules_.open.clear();
        before_rules_ = Screen::home;
      }
      break;
    case Screen::debrief: screen_ = std::exchange(before_debrief_, Screen::results); break;
    case Screen::who:
      if (front_->who_view().stage != WhoStage::choosing) front_->carry_out(want::ToPeople{});
      coming_back_ = false;
      break;
    case Screen::you: screen_ = before_you_; break;
    case Screen::privacy: screen_ = before_privacy_; break;
    case Screen::gate: screen_ = before_gate_; break;
    case Screen::replay: screen_ = Screen::trainee; break;
    case Screen::groups:
    case Screen::reports:
    case Screen::upkeep:
    case Screen::trainee: go(Screen::progress); break;
    case Screen::problems:
      if (!problems_.fatal) screen_ = Screen::home;
      break;
    case Screen::advisor:
      if (advising_->anything_open())
        advising_->open(-1);
      else
        screen_ = Screen::home;
      break;
    case Screen::notice:
      waiting_ = {};
      screen_ = Screen::home;
      break;
    default: screen_ = Screen::home; break;
  }
  if (screen_ != from) saved_.reset();
}

void Desk::leave_player() {
  if (playing_) {
    resumed_ = playing_->resume();  // who goes on with it finds what was being put together
    if (!playing_->unkept().empty()) logbook_->leave(playing_->take_record(), playing_->session().attempt());
  }
  playing_.reset();
  logbook_->look_again();
  screen_ = Screen::home;
}

void Desk::seated() {
  const bool back = std::exchange(coming_back_, false) && records::hex(logbook_->person()) == resumed_.person;
  saved_.reset();
  screen_ = Screen::home;
  if (back) return open_resumed();
  resumed_ = {};
}

void Desk::save(SavedFile saved) { saved_ = std::move(saved); }

std::string Desk::group_of_you() {
  const auto* you = front_->you();
  return you == nullptr ? "" : records::name_of(front_->groups(), you->now.group);
}

void Desk::begin(const std::string& scenario, bool assessment) {
  const auto* story = stories_->find(scenario);
  if (story == nullptr) return;
  if (!story->good()) return problems_of(*story);
  start(*story, {world_.seed(), assessment ? play::Mode::assessment : play::Mode::practice, false});
}

void Desk::start(const Story& story, play::Setup setup) {
  waiting_ = {&story, setup, {}, {}, {}};
  waiting_.resume.scenario = story.id;
  waiting_.resume.version = story.scenario().hash;
  waiting_.resume.assessment = setup.mode == play::Mode::assessment;
  waiting_.resume.seed = setup.seed;
  if (!story.scenario().notice || setup.alternative) return consent(setup.alternative);
  const auto& n = *story.scenario().notice;
  notice_ = {story.scenario().title, n.text, n.about_alternative, false, chrome_.help.contacts};
  screen_ = Screen::notice;
}

void Desk::consent(bool alternative) {
  if (waiting_.story == nullptr) return;
  auto waiting = std::exchange(waiting_, {});
  if (waiting.session) {
    open(*waiting.story, std::move(*waiting.session), logbook_->go_on(*waiting.story, *waiting.past),
         waiting.past->kept.begun.mark);
    playing_->take_up(waiting.resume);
    return;
  }
  waiting.setup.alternative = alternative;
  std::optional<int> mark;
  if (waiting.setup.mode == play::Mode::assessment) mark = mark_of(waiting.story->id);
  open(*waiting.story, play::Session(*waiting.story->stage, waiting.setup),
       logbook_->begin(*waiting.story, mark), mark);
  playing_->take_up(waiting.resume);
}

void Desk::open(const Story& story, play::Session session, library::AttemptRecord record,
                std::optional<int> mark) {
  playing_ =
      std::make_unique<Playing>(*stories_, story, std::move(session), std::move(record), mark, settings_);
  screen_ = Screen::player;
  cue_ = "page";
  if (playing_->session().ended()) ended();
}

void Desk::go_on(const std::string& attempt) {
  auto past = logbook_->find(attempt);
  if (!past) return say({past.error().said, "", true});
  const auto* story = stories_->find(past->scenario);
  if (!past->fits() || story == nullptr) return say({past->trouble, "", true});
  auto session = play::Session::resume(*story->stage, past->kept.attempt);
  if (!session) return;
  if (session->ended()) return look_back(attempt);
  Resume resume = resumed_.attempt == attempt ? resumed_ : Resume{};
  if (resume.nothing()) resume.attempt = attempt;
  const bool alternative = past->alternative;
  waiting_ = {story, {}, std::move(*session), std::move(*past), resume};
  if (!story->scenario().notice || alternative) return consent(alternative);
  notice_ = {story->scenario().title, story->scenario().notice->text, "", true, chrome_.help.contacts};
  screen_ = Screen::notice;
}

/// Where the window was closed.
void Desk::open_resumed() {
  if (resumed_.nothing()) return;
  if (resumed_.attempt.find('/') != std::string::npos)  // a file, of before there were records
    resumed_.attempt = library::id_of_old_attempt(resumed_.attempt);
  if (!resumed_.attempt.empty()) return go_on(resumed_.attempt);
  const auto* story = stories_->find(resumed_.scenario);
  if (story == nullptr || !story->good() || resumed_.version != story->scenario().hash) return;
  if (resumed_.alternative && !story->scenario().notice) return;
  start(*story, {resumed_.seed, resumed_.assessment ? play::Mode::assessment : play::Mode::practice,
                 resumed_.alternative});
  waiting_.resume = resumed_;
  if (playing_) playing_->take_up(resumed_);
}

void Desk::ended() {
  const bool kept = playing_->unkept().empty();
  looked_ = {&playing_->story(),  nullptr,         playing_->session(), world_.now(), false,
             playing_->attempt(), playing_->mark()};
  if (!kept) logbook_->leave(playing_->take_record(), playing_->session().attempt());
  playing_.reset();
  logbook_->look_again();
  past();
  debrief_ = {};
  screen_ = Screen::debrief;
  stale_ = true;
  if (kept && looked_.story->scenario().notice == std::nullopt) cue_ = "finished";
}

void Desk::look_back(const std::string& attempt) {
  before_debrief_ = screen_ == Screen::record ? Screen::record : Screen::results;
  auto past = logbook_->find(attempt);
  if (!past) return say({past.error().said, "", true});
  if (!past->readable) return say({past->trouble, "", true});
  const auto* story = stories_->find(past->scenario);
  if (!past->fits() || story == nullptr) return look_at_old(std::move(*past));
  auto session = play::Session::resume(*story->stage, past->kept.attempt);
  if (!session) return;
  stories_->search(*story);
  looked_ = {story, nullptr, std::move(*session), past->when, false, attempt, past->kept.begun.mark};
  debrief_ = {};
  screen_ = Screen::debrief;
}

/// Made with another version of the scenario or another rulebook: shown as it was, from the texts it was made
/// with.
void Desk::look_at_old(library::PastAttempt past) {
  const auto& a = past.kept.attempt;
  auto theatre = logbook_->room().theatres().of(a.scenario, a.scenario_hash, a.rulebook_hash);
  if (!theatre)
    return say({past.trouble, fmt::format("It can't be shown either: {}.", theatre.error()), true});
  auto session = play::Session::resume(*(*theatre)->stage, a);
  if (!session) return say({session.error().front().message, "", true});
  logbook_->score_in(**theatre, past);
  looked_ = {nullptr, *theatre, std::move(*session), past.when, false, past.id, past.kept.begun.mark};
  debrief_ = {};
  screen_ = Screen::debrief;
}

/// A new attempt that begins with what was decided before; the one looked at stays as it is.
void Desk::play_on(int decision) {
  if (!looked_.session || looked_.story == nullptr || decision < 0 ||
      looked_.session->attempt().mode != play::Mode::practice)
    return;
  const auto& standing = looked_.session->standing();
  if (decision >= static_cast<int>(standing.size())) return;
  auto attempt = looked_.session->attempt();
  attempt.log.assign(standing.begin(), standing.begin() + decision);
  auto again = play::Session::resume(*looked_.story->stage, attempt);
  if (!again) return;
  open(*looked_.story, std::move(*again), logbook_->begin(*looked_.story, {}), {});
}

}  // namespace plumbline::desktop
