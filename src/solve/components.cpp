#include "solve/components.hpp"

#include <algorithm>

namespace plumbline::solve {

namespace {

constexpr std::uint32_t kUnseen = 0;

class Walk {
 public:
  explicit Walk(const Graph& g) : g_(g), index_(g.size(), kUnseen), low_(g.size()), open_(g.size()) {
    out_.of.resize(g.size());
    out_.first.push_back(0);
  }

  Components run() {
    for (std::uint32_t i = 0; i < g_.size(); ++i)
      if (index_[i] == kUnseen) from(i);
    return std::move(out_);
  }

 private:
  struct Frame {
    std::uint32_t node, edge;
  };

  void from(std::uint32_t root) {
    enter(root);
    while (!frames_.empty()) {
      auto& f = frames_.back();
      if (f.edge < g_.first[f.node + 1])
        look(g_.targets[f.edge++]);
      else
        leave();
    }
  }

  void enter(std::uint32_t node) {
    index_[node] = low_[node] = ++clock_;
    open_[node] = true;
    stack_.push_back(node);
    frames_.push_back({node, g_.first[node]});
  }

  void look(std::uint32_t to) {
    const auto node = frames_.back().node;
    if (index_[to] == kUnseen)
      enter(to);
    else if (open_[to])
      low_[node] = std::min(low_[node], index_[to]);
  }

  void leave() {
    const auto node = frames_.back().node;
    frames_.pop_back();
    if (!frames_.empty()) low_[frames_.back().node] = std::min(low_[frames_.back().node], low_[node]);
    if (low_[node] != index_[node]) return;
    const auto c = static_cast<std::uint32_t>(out_.size());
    for (std::uint32_t member = node + 1; member != node;) {
      member = stack_.back();
      stack_.pop_back();
      open_[member] = false;
      out_.of[member] = c;
      out_.members.push_back(member);
    }
    out_.first.push_back(static_cast<std::uint32_t>(out_.members.size()));
  }

  const Graph& g_;
  Components out_;
  std::vector<std::uint32_t> index_, low_, stack_;
  std::vector<bool> open_;
  std::vector<Frame> frames_;
  std::uint32_t clock_ = 0;
};

}  // namespace

Components components(const Graph& g) { return Walk(g).run(); }

bool circular(const Graph& g, const Components& c, std::size_t component) {
  if (c.count(component) > 1) return true;
  const auto node = c.members[c.first[component]];
  const auto begin = g.targets.begin();
  return std::find(begin + g.first[node], begin + g.first[node + 1], node) != begin + g.first[node + 1];
}

}  // namespace plumbline::solve
