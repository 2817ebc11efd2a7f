// `plumbline play`: finds the scenario, begins or goes on with an attempt, and keeps it.

#include "base/text.hpp"
#include "disk/files.hpp"
#include "disk/folders.hpp"
#include "faces/command/commands.hpp"
#include "faces/command/file_keeper.hpp"
#include "faces/command/record_keeper.hpp"
#include "faces/command/who_plays.hpp"
#include "faces/terminal/player.hpp"
#include "faces/terminal/recorded.hpp"
#include "library/attempts.hpp"
#include "library/courses.hpp"
#include "library/old_attempts.hpp"
#include "library/search.hpp"

#include <fmt/format.h>

#include <ostream>
#include <sstream>

namespace plumbline::command {

namespace {

namespace fs = std::filesystem;

/// Options that speak of a new attempt, or of an old one, but not of both. "" when all is well.
std::string contradiction(const Play& p) {
  if (!p.resume.empty() && !p.decisions.empty())
    return "--resume goes on with an attempt, --decisions plays one without you: only one of them, please.";
  if (!p.who.empty() && !p.save.empty())
    return "--as keeps the attempt in somebody's record, --save keeps it in a file: only one of them, "
           "please.";
  if (p.resume.empty() && p.decisions.empty()) return {};
  if (p.assessment || p.alternative || p.seed)
    return "--assessment, --alternative and --seed belong to a new attempt; this one has its own.";
  if (!p.who.empty()) return "--as belongs to a new attempt; this one knows whose it is.";
  return {};
}

/// One run of one scenario.
class Run {
 public:
  Run(const World& world, const Shelf& shelf, const Shared& shared, const Play& play, terminal::Input& in)
      : world_(world), shelf_(shelf), shared_(shared), play_(play), in_(in) {}

  int operator()() {
    if (const auto wrong = contradiction(play_); !wrong.empty()) return say(world_, wrong);
    if (recorded()) return go_on_from_the_records();
    std::string old;
    if (const auto name = old_attempt(); !name.empty()) {
      auto text = disk::read_text(name);
      if (!text) return give_up(world_, {text.error(), true});
      old = std::move(*text);
    }
    auto what = play_.what.empty() ? library::scenario_of(old) : play_.what;
    if (what.empty())
      return say(world_,
                 fmt::format("{} doesn't say which scenario it belongs to. Is it an attempt?", old_attempt()),
                 kErrors);
    if (const auto code = load(what)) return *code;
    if (play_.alternative && !stage_->scenario().notice)
      return say(world_, "This scenario has no other version.");
    std::optional<play::Session> session;
    if (!old.empty()) {
      const auto attempt = play::read_attempt({old_attempt(), old}, *stage_);
      if (!attempt) return give_up(world_, {attempt.error()});
      auto resumed = play::Session::resume(*stage_, *attempt);
      if (!resumed) return give_up(world_, {resumed.error()});
      session.emplace(std::move(*resumed));
    }
    return play_on(std::move(session));
  }

 private:
  const std::string& old_attempt() const { return play_.resume.empty() ? play_.decisions : play_.resume; }

  /// Whether --resume names an attempt of the records: eight digits or more, and no file of that name.
  bool recorded() const {
    std::error_code none;
    const auto& r = play_.resume;
    return r.size() >= 8 && r.size() <= 32 &&
           r.find_first_not_of("0123456789abcdefABCDEF") == std::string::npos && !fs::exists(r, none);
  }

  /// The scenario made ready; what to return when it can't be.
  std::optional<int> load(const std::string& what) {
    const auto file = library::find_scenario(shelf_, what);
    if (!file) return no_such_scenario(what, file.error());
    auto loaded = library::load_scenario(shelf_, *file, &text_);
    if (!loaded) return give_up(world_, loaded.error());
    loaded_ = std::move(*loaded);
    stage_.emplace(loaded_->scenario, *shelf_.judge);
    return std::nullopt;
  }

  int go_on_from_the_records() {
    if (!open_room()) return say(world_, nowhere_);
    auto outside = library::past_attempt(*room_, play_.resume, {});
    if (!outside) return say(world_, outside.error().said);
    if (!outside->readable) return say(world_, outside->trouble, kErrors);
    if (const auto code = load(play_.what.empty() ? outside->scenario : play_.what)) return *code;
    auto past = library::past_attempt(*room_, outside->id, {&*stage_});
    if (!past) return say(world_, past.error().said);
    if (!past->fits()) return say(world_, past->trouble, kErrors);
    auto session = play::Session::resume(*stage_, past->kept.attempt);
    if (!session) return give_up(world_, {session.error()});
    past_ = std::move(*past);
    mark_ = past_->kept.begun.mark;
    return play_on(std::move(*session));
  }

  bool open_room() {
    auto room = library::RecordRoom::open_to_play(world_.environment, {});
    if (!room) {
      nowhere_ = room.error().said;
      return false;
    }
    room_ = std::move(*room);
    if (const auto& trouble = room_->trouble()) {
      say(world_, trouble->said);
      say(world_, room_->meanwhile());
    }
    for (const auto& said : room_->said()) say(world_, said);
    if (const auto told = library::take_in_old_attempts(*room_, world_.environment, shelf_)) {
      say(world_, told->said);
      say(world_, told->hint);
    }
    return true;
  }

  int no_such_scenario(const std::string& what, const std::string& why) const {
    if (!play_.what.empty()) return say(world_, why);
    return say(world_,
               fmt::format("This attempt belongs to the scenario '{}', which is not in {}. Name its file: "
                           "plumbline play FILE.lua ...",
                           what, (shelf_.data / "scenarios").string()));
  }

  int play_on(std::optional<play::Session> session) {
    space_ = library::search_for_scores(*stage_);
    if (!play_.decisions.empty()) return without_a_person(*stage_, *session);
    return with_a_person(*stage_, std::move(session));
  }

  int without_a_person(const play::Stage& stage, const play::Session& session) {
    terminal::Page page(world_.out, world_.width);
    terminal::show_recorded(page, stage, session.attempt(), space_.get());
    world_.out.flush();
    if (!play_.save.empty())
      if (const auto why = disk::write_text(play_.save, play::to_json(session.attempt(), stage));
          !why.empty())
        return say(world_, "The attempt could not be saved: " + why);
    return transcript(stage, session.attempt(), kOk);
  }

  int with_a_person(const play::Stage& stage, std::optional<play::Session> session) {
    std::error_code none;
    if (!play_.save.empty() && play_.save != play_.resume && fs::is_regular_file(play_.save, none))
      return say(world_, fmt::format("{} is there already. Name another file, or go on with it: --resume {}",
                                     play_.save, quoted(play_.save)));
    if (!session) set_mark();
    if (!in_file()) {
      if (!room_) open_room();
      if (const auto code = learn_who()) return *code;
    }
    terminal::Page page(world_.out, world_.width);
    const auto keeping = keeper_for(stage);
    auto& keeper = *keeping;
    terminal::Player player(stage, page, in_, keeper, wishes(), space_.get());
    const auto mode = play_.assessment ? play::Mode::assessment : play::Mode::practice;
    const auto end = session
                         ? player.go_on(std::move(*session))
                         : player.play({play_.seed ? *play_.seed : world_.seed(), mode, play_.alternative});
    if (end == terminal::End::unread)
      say(world_, keeper.command().empty()
                      ? "Nobody reads this any more, so playing stopped."
                      : fmt::format("Nobody reads this any more, so playing stopped. To go on, type: {}",
                                    keeper.command()));
    world_.out.flush();
    return player.session() ? transcript(stage, player.session()->attempt(), exit_of(end)) : exit_of(end);
  }

  /// The command that plays this scenario under this rulebook.
  std::string same_again() const {
    std::string out = "plumbline play";
    if (fs::path(play_.what).extension() == ".lua") out += " " + quoted(play_.what);
    if (!shared_.data.empty()) out += " --data " + quoted(shared_.data);
    if (!shared_.rulebook.empty()) out += " --rulebook " + quoted(shared_.rulebook);
    for (const auto& a : shared_.agencies) out += " --agency " + quoted(a);
    return out;
  }

  bool in_file() const { return !play_.save.empty() || (!play_.resume.empty() && !past_); }

  /// The one the course sets for assessments.
  void set_mark() {
    const auto file = library::course_file(shelf_);
    if (!play_.assessment || file.empty()) return;
    if (const auto course = library::load_course(shelf_, file))
      mark_ = library::assessment_mark(*course, stage_->scenario().id);
    else
      say(world_, fmt::format("{} has errors, so a mark it sets can't be used here.", file.string()));
  }

  /// Whose record it goes into; what to return when nothing is to be played.
  std::optional<int> learn_who() {
    if (!room_) {
      if (play_.who.empty()) return std::nullopt;
      return say(world_, nowhere_);
    }
    terminal::Page page(world_.out, world_.width);
    WhoPlays who(page, in_, room_->store(), room_->waits());
    const auto answer = past_               ? who.owner_of(past_->person)
                        : play_.who.empty() ? who.ask()
                                            : who.named(play_.who);
    if (!answer.trouble.empty()) return say(world_, answer.trouble);
    if (answer.interrupted) return kInterrupted;
    if (answer.left) return kOk;
    person_ = answer.person;
    return std::nullopt;
  }

  /// A file that was named, else the records.
  std::unique_ptr<terminal::Keeper> keeper_for(const play::Stage& stage) {
    if (in_file())
      return std::make_unique<FileKeeper>(stage, play_.save.empty() ? play_.resume : play_.save,
                                          same_again());
    library::Recording with;
    with.room = room_.get();
    with.nowhere = nowhere_;
    with.rulebook = shelf_.text;
    with.scenario = text_;
    with.person = person_;
    with.mark = mark_;
    auto record = past_ ? library::AttemptRecord(std::move(with), past_->kept)
                        : library::AttemptRecord(std::move(with));
    return std::make_unique<RecordKeeper>(std::move(record), stage, space_.get(), mark_, same_again());
  }

  terminal::Wishes wishes() const {
    using Timer = terminal::Wishes::Timer;
    const auto timer = play_.timer == "off"      ? Timer::off
                       : play_.timer == "long"   ? Timer::doubled
                       : play_.timer == "normal" ? Timer::normal
                                                 : Timer::as_written;
    return {timer, play_.quick, play_.alternative, mark_};
  }

  static int exit_of(terminal::End end) {
    if (end == terminal::End::interrupted) return kInterrupted;
    return end == terminal::End::unread ? kUnread : kOk;
  }

  /// What happened, once more, as it will read to somebody who wasn't there.
  int transcript(const play::Stage& stage, const play::Attempt& attempt, int exit) const {
    if (play_.transcript.empty()) return exit;
    std::ostringstream text;
    terminal::Page page(text);
    terminal::show_recorded(page, stage, attempt, space_.get(), mark_);
    const auto why = disk::write_text(play_.transcript, text.str());
    return why.empty() ? exit : say(world_, "The transcript could not be written: " + why);
  }

  const World& world_;
  const Shelf& shelf_;
  const Shared& shared_;
  const Play& play_;
  terminal::Input& in_;
  std::optional<story::LoadedScenario> loaded_;
  records::Text text_;
  std::optional<play::Stage> stage_;
  std::unique_ptr<solve::Space> space_;
  std::unique_ptr<library::RecordRoom> room_;
  std::string nowhere_;  // why there is none
  std::optional<library::PastAttempt> past_;
  records::Id person_{};     // zeros: nobody said who they are
  std::optional<int> mark_;  // set by a course
};

}  // namespace

int play_scenario(const World& world, const Shelf& shelf, const Shared& shared, const Play& play,
                  terminal::Input& in) {
  return Run(world, shelf, shared, play, in)();
}

int play_scenario(const World& world, const Shared& shared, const Play& play) {
  if (play.what.empty() && play.resume.empty() && play.decisions.empty())
    return show_menu(world, shared, play);
  const auto shelf = open_shelf(world, shared);
  if (!shelf) return give_up(world, shelf.error());
  const auto in = world.input();
  return play_scenario(world, **shelf, shared, play, *in);
}

}  // namespace plumbline::command
