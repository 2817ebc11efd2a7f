#include "check/graph.hpp"

#include "base/text.hpp"
#include "check/graph_look.hpp"
#include "solve/arrivals.hpp"
#include "solve/lines.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace plumbline::check {

namespace {

using story::Kind;

constexpr const char* kAnyEnding = "the first ending that fits";

/// How the endings are come to.
struct Coming {
  int least = solve::kNever, least_of_other = solve::kNever;
  bool only_by_critical = false;
};

std::vector<Coming> comings(const solve::Space& space) {
  const auto& s = space.stage().scenario();
  std::vector<Coming> out(s.endings.size());
  std::vector<bool> without(s.endings.size());
  for (const bool other : {false, true}) {
    if (!space.complete() || (other && !s.notice)) continue;
    const solve::Arrivals arrivals(space, other);
    for (std::size_t i = 0; i < s.endings.size(); ++i)
      space.each(s.scenes.size() + i, [&](solve::StateId id, story::Packed, rules::Duties) {
        auto& least = other ? out[i].least_of_other : out[i].least;
        least = std::min(least, arrivals.least(id));
        without[i] = without[i] || arrivals.without_critical(id);
        return true;
      });
  }
  for (std::size_t i = 0; i < out.size(); ++i)
    out[i].only_by_critical = !without[i] && std::min(out[i].least, out[i].least_of_other) != solve::kNever;
  return out;
}

class Drawing {
 public:
  Drawing(const solve::Space& space, const GraphWishes& wishes)
      : space_(space), s_(space.stage().scenario()), wishes_(wishes), dot_(s_.id), comings_(comings(space)) {
    edges_ = edges(space, wishes.visits ? wishes.visits->ways : std::map<Way, std::uint32_t>());
    for (const auto& e : edges_.all) dearest_ = std::max(dearest_, e.most);
  }

  std::string run() && {
    caption();
    starts();
    for (std::size_t i = 0; i < s_.scenes.size(); ++i) scene(i);
    for (std::size_t i = 0; i < s_.endings.size(); ++i) ending(i);
    const auto leads_there = [](const Edge& e) { return e.way.to == kFirstThatFits; };
    if (std::any_of(edges_.all.begin(), edges_.all.end(), leads_there))
      dot_.node(kAnyEnding, kAnyEnding, scene_look(false, !space_.complete(), false));
    all_edges();
    legend(dot_, space_.complete());
    return std::move(dot_).finished();
  }

 private:
  std::string lines(std::string_view text, std::size_t most) const {
    return base::join(label_lines(text, wishes_.columns, most), "\n");
  }

  std::string name(std::uint16_t place) const {
    if (place == kFirstThatFits) return kAnyEnding;
    return place < s_.scenes.size() ? "scene " + s_.scenes[place].id
                                    : "ending " + s_.endings[place - s_.scenes.size()].id;
  }

  static std::string start_name(std::uint16_t branch) {
    return branch == 0 ? "start" : "start of the other version";
  }

  std::string course(bool other) const {
    const auto least = solve::least_cost(space_, other);
    if (least == solve::kNever) return "none, no ending can be reached.";
    return fmt::format("{}. {} points are at stake on it.", least == 0 ? "no cost" : cost_words(least, least),
                       solve::at_stake(space_, other));
  }

  void caption() {
    std::vector<std::string> said{fmt::format("{}  ({} {})", s_.title, s_.id, s_.version)};
    if (!space_.complete()) {
      said.push_back(fmt::format("Links only, costs left out: not proved, as {}.", space_.stopped()));
    } else {
      said.push_back("Best course: " + course(false));
      if (s_.notice) said.push_back("Best course of the other version: " + course(true));
    }
    if (wishes_.visits)
      said.push_back(fmt::format("Attempts: {}, {} of them played to an end.", wishes_.visits->attempts,
                                 wishes_.visits->ended));
    dot_.caption(base::join(said, "\n"));
  }

  void starts() {
    dot_.node(start_name(0), "Start", start_look());
    if (s_.notice) dot_.node(start_name(1), "Start of the\nother version", start_look());
  }

  std::string visited(std::size_t place) const {
    if (!wishes_.visits) return {};
    const auto n = wishes_.visits->places[place];
    return n == 0 ? "\nnot visited" : "\nvisited " + times_words(n);
  }

  void scene(std::size_t i) {
    const auto& scene = s_.scenes[i];
    std::vector<std::string> said;
    if (!scene.title.empty()) said.push_back(lines(scene.title, 2));
    said.push_back(scene.title.empty() ? scene.id : fmt::format("({})", scene.id));
    std::vector<std::string> marks;
    if (const auto kind = kind_words(scene.ask.kind); !kind.empty()) marks.emplace_back(kind);
    if (scene.quiet) marks.emplace_back("quiet");
    if (scene.help) marks.emplace_back("help");
    if (!marks.empty()) said.push_back(lines(base::join(marks, ", "), 3));
    if (!edges_.reached[i]) said.emplace_back("never");
    dot_.node(name(static_cast<std::uint16_t>(i)), base::join(said, "\n") + visited(i),
              scene_look(scene.ask.kind != Kind::none, edges_.reached[i], edges_.best[i]), scene.ask.prompt);
  }

  void ending(std::size_t i) {
    const auto& e = s_.endings[i];
    const auto place = s_.scenes.size() + i;
    std::vector<std::string> said{"ENDING"};
    if (!e.title.empty()) said.push_back(lines(e.title, 2));
    said.push_back(e.title.empty() ? e.id : fmt::format("({})", e.id));
    if (e.when) said.push_back(lines("when: " + e.when->text, 3));
    const auto& c = comings_[i];
    const auto cost = [](int least) {
      return least == 0 ? std::string("at no cost") : "at best " + cost_words(least, least);
    };
    if (c.least != solve::kNever) said.push_back(cost(c.least));
    if (c.least_of_other != solve::kNever)
      said.push_back(cost(c.least_of_other) + (c.least != solve::kNever ? "\nfrom the other start" : ""));
    if (c.only_by_critical) said.emplace_back("only by a critical breach");
    if (!edges_.reached[place]) said.emplace_back("never");
    dot_.node(name(static_cast<std::uint16_t>(place)), base::join(said, "\n") + visited(place),
              ending_look(edges_.reached[place], c.only_by_critical, edges_.best[place]));
  }

  void all_edges() {
    if (edges_.all.size() > wishes_.most_edges)
      for (const auto& e : merged(edges_.all)) edge(e);
    else
      for (const auto& e : edges_.all) edge(e);
  }

  /// Times attempts went along an edge, or along those that are drawn as it.
  std::uint32_t times(const Edge& e) const {
    std::uint32_t out = 0;
    if (!wishes_.visits || !e.met) return 0;
    const auto& ways = wishes_.visits->ways;
    if (e.together == 1) {
      const auto at = ways.find(e.way);
      return at == ways.end() ? 0 : at->second;
    }
    for (const auto& other : edges_.all)
      if (other.way.from == e.way.from && other.way.to == e.way.to && other.best == e.best && other.met)
        if (const auto at = ways.find(other.way); at != ways.end()) out += at->second;
    return out;
  }

  void edge(const Edge& e) {
    const bool never = !e.met && space_.complete();
    std::vector<std::string> said;
    const auto add = [&](std::string_view text, std::size_t most) {
      if (!text.empty()) said.push_back(lines(text, most));
    };
    const auto words = branch_words(s_, e.way);
    if (e.together > 1)
      add(fmt::format("{} {}", e.together,
                      s_.scenes[e.way.from].ask.kind == Kind::choose ? "options" : "outcomes"),
          1);
    else
      for (const auto& w : words)
        add((e.number > 0 && said.empty() ? fmt::format("({}) ", e.number) : "") + w, 3);
    if (e.together == 1) {
      if (const auto when = offered_when(s_, e.way); !when.empty()) add("when: " + when, 3);
      const std::string leads = words.empty() ? "" : "leads here ";
      if (const auto when = leads_when(s_, e.way); !when.empty())
        add(leads + (when == "otherwise" ? when : "when: " + when), 4);
    }
    if (space_.complete()) {
      const auto critical = e.always_critical      ? ", critical"
                            : e.sometimes_critical ? ", may be critical"
                                                   : "";
      if (e.most > 0) add(cost_words(e.least, e.most) + critical, 1);
    }
    if (never) add("never", 1);
    if (const auto n = times(e); n > 0) add("taken " + times_words(n), 1);
    const auto from = e.way.from == kStartOfStory ? start_name(e.way.branch) : name(e.way.from);
    dot_.edge(from, name(e.way.to), base::join(said, "\n"), edge_look(e, never, dearest_),
              e.together == 1 ? base::join(words, ", ") : "");
  }

  const solve::Space& space_;
  const story::Scenario& s_;
  const GraphWishes& wishes_;
  Dot dot_;
  Edges edges_;
  std::vector<Coming> comings_;
  int dearest_ = 0;
};

}  // namespace

std::string to_dot(const solve::Space& space, const GraphWishes& wishes) {
  return Drawing(space, wishes).run();
}

}  // namespace plumbline::check
