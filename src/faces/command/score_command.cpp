// `plumbline score`: replays an attempt and says what it was worth.

#include "base/text.hpp"
#include "disk/files.hpp"
#include "faces/command/commands.hpp"
#include "faces/terminal/score_text.hpp"
#include "library/attempt_file.hpp"
#include "library/search.hpp"

#include <fmt/format.h>

#include <ostream>

namespace plumbline::command {

namespace {

namespace fs = std::filesystem;

// Nobody waits to play here, so a search may take what it needs.
constexpr std::uint64_t kStates = 50'000'000;
constexpr std::chrono::minutes kWait{5};

/// A line of a table holds what tells decisions apart, not a whole document.
std::string shortened(const std::string& words) {
  constexpr std::size_t kMost = 90;
  if (base::length_utf8(words) <= kMost) return words;
  auto lines = base::wrap(words, kMost);
  return lines.front() + " ...";
}

/// Why this is no place for the JSON: what is there already must be a scorecard. "" when all is well.
std::string unfit(const std::string& json) {
  if (json == "-") return {};
  std::error_code none;
  if (fs::path(json).extension() != ".json" && !fs::is_other(json, none))
    return fmt::format(
        "--json writes into a file whose name ends in .json, and '{}' doesn't. If it is the "
        "scenario, name it before --json.",
        json);
  if (!fs::is_regular_file(json, none)) return {};
  const auto there = disk::read_text(json);
  return there && there->find("\"plumbline-scorecard") != std::string::npos
             ? ""
             : fmt::format("{} is there already and is no scorecard. Name another file.", json);
}

class Scoring {
 public:
  Scoring(const World& world, const Shelf& shelf, const Score& wishes)
      : world_(world), shelf_(shelf), wishes_(wishes) {}

  int operator()() {
    if (!wishes_.json.empty() && wishes_.best_from)
      return say(world_, "--json and --best-from: only one of them, please.");
    if (const auto wrong = unfit(wishes_.json.empty() ? "-" : wishes_.json); !wrong.empty())
      return say(world_, wrong);
    const auto text = disk::read_text(wishes_.decisions);
    if (!text) return give_up(world_, {text.error(), true});
    const auto what = wishes_.what.empty() ? library::scenario_of(*text) : wishes_.what;
    if (what.empty())
      return say(
          world_,
          fmt::format("{} doesn't say which scenario it belongs to. Is it an attempt?", wishes_.decisions),
          kErrors);
    const auto file = library::find_scenario(shelf_, what);
    if (!file) return say(world_, file.error());
    const auto loaded = library::load_scenario(shelf_, *file);
    if (!loaded) return give_up(world_, loaded.error());
    const play::Stage stage(loaded->scenario, *shelf_.judge);
    const auto attempt = play::read_attempt({wishes_.decisions, *text}, stage);
    if (!attempt) return give_up(world_, {attempt.error()});
    const auto session = play::replay(stage, *attempt);
    if (!session) return give_up(world_, {session.error()});
    return score(*session);
  }

 private:
  int score(const play::Session& session) {
    const auto space = library::search_for_scores(session.stage(), kStates, kWait);
    if (wishes_.best_from) return best_from(session, *space, *wishes_.best_from);
    const auto card = score::scorecard(session, space.get());
    const int said = wishes_.json.empty() ? show(card) : write(score::to_json(card));
    world_.out.flush();
    if (said != kOk || card.exact) return said;
    return wishes_.json.empty() ? static_cast<int>(kErrors) : say(world_, card.why_not, kErrors);
  }

  int best_from(const play::Session& session, const solve::Space& space, std::size_t number) {
    const auto made = session.moves().size();
    const auto most = made + (session.ended() ? 0 : 1);
    if (number > most)
      return say(world_,
                 fmt::format("There is no decision {} in this attempt; the last one is {}.", number, made));
    const auto course = score::best_course(session, space, number - 1);
    if (course.empty())
      return say(world_,
                 space.complete() ? "From there no ending can be reached."
                                  : fmt::format("The search was stopped, because {}.", space.stopped()),
                 kErrors);
    terminal::Page page(world_.out, world_.width);
    page.text(fmt::format("The best course from decision {}", number));
    terminal::show_course(page, course);
    world_.out.flush();
    return kOk;
  }

  int write(const std::string& json) const {
    if (wishes_.json == "-") {
      world_.out << json;
      return kOk;
    }
    const auto why = disk::write_text(wishes_.json, json);
    return why.empty() ? static_cast<int>(kOk) : say(world_, "The scorecard could not be written: " + why);
  }

  int show(const score::Scorecard& card) const {
    terminal::Page page(world_.out, world_.width);
    page.text(fmt::format("{} ({} {}), {}{}", card.title, card.scenario, card.version,
                          play::to_string(card.mode), card.alternative ? ", the other version" : ""));
    if (card.finished) page.text("Ending: " + card.ending);
    page.gap();
    show_decisions(page, card);
    page.gap();
    terminal::show_score(page, shelf_.book, card);
    show_breaches(page, card);
    return kOk;
  }

  static void show_decisions(terminal::Page& page, const score::Scorecard& card) {
    if (card.decisions.empty()) return page.text("Nothing was decided.");
    page.verbatim(card.exact ? "No  Points  Lost  At stake  Possible  Decision" : "No  Points  Decision");
    for (std::size_t i = 0; i < card.decisions.size(); ++i) {
      const auto& d = card.decisions[i];
      const auto mark = card.exact ? fmt::format("{:>2}  {:>6}  {:>4}  {:>8}  {:>8} ", i + 1, d.cost, d.lost,
                                                 d.at_stake, score::tenths_in_words(d.possible))
                                   : fmt::format("{:>2}  {:>6} ", i + 1, d.cost);
      const auto words = shortened(base::join(d.what.words, "; "));
      page.item(mark, d.what.title.empty() ? words : fmt::format("{}: {}", d.what.title, words));
    }
  }

  static void show_breaches(terminal::Page& page, const score::Scorecard& card) {
    if (card.breaches.empty()) return;
    page.heading("Critical breaches");
    for (const auto& b : card.breaches)
      page.item("-", fmt::format("{}: {} {} ({})",
                                 b.review < card.decisions.size() ? fmt::format("Decision {}", b.review + 1)
                                                                  : std::string("At the end"),
                                 b.point.statement,
                                 b.recovered ? fmt::format("Made good: {}.", b.how) : "Not made good.",
                                 b.point.rule));
  }

  const World& world_;
  const Shelf& shelf_;
  const Score& wishes_;
};

}  // namespace

int score_attempt(const World& world, const Shared& shared, const Score& wishes) {
  const auto shelf = open_shelf(world, shared);
  if (!shelf) return give_up(world, shelf.error());
  return Scoring(world, **shelf, wishes)();
}

}  // namespace plumbline::command
