// `plumbline graph`: draws a scenario, as DOT or, through graphviz, as SVG or PNG.

#include "base/text.hpp"
#include "check/graph.hpp"
#include "disk/files.hpp"
#include "faces/command/commands.hpp"
#include "faces/command/filter.hpp"
#include "library/search.hpp"

#include <fmt/format.h>

#include <ostream>

namespace plumbline::command {

namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t kStates = 2'000'000;
constexpr std::chrono::seconds kWait{60};

class Drawing {
 public:
  Drawing(const World& world, const Shelf& shelf, const Graph& wishes)
      : world_(world), shelf_(shelf), wishes_(wishes) {}

  int operator()() {
    const auto format = wished_format();
    if (format.empty())
      return say(world_,
                 fmt::format("The name {} doesn't say which picture it is to be. Let it end in .dot, .svg or "
                             ".png, or add --format.",
                             wishes_.out));
    if (format == "png" && to_screen() && world_.out_is_terminal)
      return say(world_, "A PNG can't be shown in a terminal. Name a file for it: --out FILE.png");
    const auto file = library::find_scenario(shelf_, wishes_.what);
    if (!file) return say(world_, file.error());
    std::error_code none;
    if (!to_screen() && fs::equivalent(*file, wishes_.out, none))
      return say(world_,
                 fmt::format("{} is the scenario itself. Name another file for the picture.", wishes_.out));
    const auto loaded = library::load_scenario(shelf_, *file);
    if (!loaded) return give_up(world_, loaded.error());
    const play::Stage stage(loaded->scenario, *shelf_.judge);
    check::GraphWishes look;
    if (const auto wrong = read_attempts(stage, look)) return give_up(world_, *wrong);
    const auto dot = check::to_dot(*library::search_for_scores(stage, kStates, kWait), look);
    return format == "dot" ? write(dot) : draw(dot, format);
  }

 private:
  bool to_screen() const { return wishes_.out.empty() || wishes_.out == "-"; }

  /// "" when nothing tells.
  std::string wished_format() const {
    if (!wishes_.format.empty()) return wishes_.format;
    if (to_screen()) return "dot";
    const auto end = base::lower(fs::path(wishes_.out).extension().string());
    if (end == ".svg") return "svg";
    if (end == ".png") return "png";
    return end == ".dot" || end == ".gv" ? "dot" : "";
  }

  std::optional<Failure> read_attempts(const play::Stage& stage, check::GraphWishes& look) const {
    std::vector<play::Attempt> attempts;
    for (const auto& name : wishes_.attempts) {
      const auto text = disk::read_text(name);
      if (!text) return Failure{text.error(), true};
      auto attempt = play::read_attempt({name, *text}, stage);
      if (!attempt) return Failure{attempt.error()};
      if (const auto played = play::replay(stage, *attempt); !played) return Failure{played.error()};
      attempts.push_back(std::move(*attempt));
    }
    if (!attempts.empty()) look.visits = check::visits(stage, attempts);
    return std::nullopt;
  }

  int draw(const std::string& dot, const std::string& format) const {
    using How = Filtered::How;
    const auto drawn = filter({"dot", "-T" + format}, dot, kWait);
    switch (drawn.how) {
      case How::done: return write(drawn.out);
      case How::missing:
        return say(world_,
                   "Graphviz isn't installed; on Debian: apt-get install graphviz. --format dot needs none.");
      case How::too_slow:
        return say(world_,
                   fmt::format("Graphviz took longer than {} seconds and was stopped. --format dot gives "
                               "the picture as text, for another program to draw.",
                               kWait.count()));
      case How::failed: break;
    }
    return say(world_, "Graphviz could not draw it: " + one_line(drawn.complaint));
  }

  int write(const std::string& picture) const {
    if (to_screen()) {
      world_.out << picture << std::flush;
      return kOk;
    }
    const auto why = disk::write_text(wishes_.out, picture);
    return why.empty() ? static_cast<int>(kOk) : say(world_, "The picture could not be written: " + why);
  }

  const World& world_;
  const Shelf& shelf_;
  const Graph& wishes_;
};

}  // namespace

int draw_scenario(const World& world, const Shared& shared, const Graph& graph) {
  const auto shelf = open_shelf(world, shared);
  if (!shelf) return give_up(world, shelf.error());
  return Drawing(world, **shelf, graph)();
}

}  // namespace plumbline::command
