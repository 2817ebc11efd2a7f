#include "check/graph_look.hpp"

#include "base/text.hpp"

#include <fmt/format.h>

namespace plumbline::check {

Look scene_look(bool decides, bool reached, bool best) {
  Look out{{"shape", decides ? "box" : "ellipse"}};
  if (!decides) out.insert(out.end(), {{"fontsize", "9"}, {"margin", "0.04,0.02"}});
  if (!reached)
    out.insert(out.end(), {{"style", "dotted"}, {"color", colour::kNever}, {"fontcolor", colour::kNever}});
  else if (best)
    out.insert(out.end(), {{"color", colour::kBest}, {"penwidth", "3"}});
  if (reached) out.emplace_back("fillcolor", decides ? colour::kScene : colour::kPaper);
  return out;
}

Look ending_look(bool reached, bool only_by_critical, bool best) {
  Look out{{"shape", "octagon"}, {"margin", "0.02,0.02"}};
  if (!reached) {
    out.insert(out.end(), {{"style", "dotted"}, {"color", colour::kNever}, {"fontcolor", colour::kNever}});
    return out;
  }
  out.emplace_back("fillcolor", colour::kEnding);
  if (best) out.insert(out.end(), {{"color", colour::kBest}, {"penwidth", "3"}});
  if (only_by_critical) {
    out.insert(out.end(), {{"style", "filled,dashed"}, {"color", colour::kCost}, {"penwidth", "2"}});
  }
  return out;
}

Look start_look() {
  return {
      {"shape", "oval"}, {"fillcolor", colour::kInk}, {"fontcolor", colour::kPaper}, {"margin", "0.08,0.04"}};
}

Look edge_look(const Edge& e, bool never, int dearest) {
  if (never)
    return {{"style", "dotted"},
            {"color", colour::kNever},
            {"fontcolor", colour::kNever},
            {"arrowhead", "empty"}};
  Look out;
  if (e.best) {
    // two lines side by side, with paper between them
    out = {{"color", fmt::format("{0}:{1}:{0}", colour::kBest, colour::kPaper)},
           {"penwidth", "2"},
           {"weight", "12"}};
    out.emplace_back("fontcolor", e.most > 0 ? colour::kCost : colour::kBest);
  } else if (e.most > 0) {
    const double share = dearest > 0 ? static_cast<double>(e.most) / dearest : 0;
    out = {{"color", colour::kCost},
           {"fontcolor", colour::kCost},
           {"penwidth", fmt::format("{:.1f}", 1.2 + 2.8 * share)}};
  }
  return out;
}

namespace {

/// Graphviz draws an edge close to its label; blanks keep them apart.
std::string room_beside(std::string_view text) {
  auto lines = base::split(text, "\n");
  for (auto& line : lines) line = fmt::format("  {}  ", line);
  return base::join(lines, "\n");
}

}  // namespace

Dot::Dot(std::string_view name) {
  out_ = fmt::format("digraph {} {{\n", in_quotes(name));
  constexpr const char* kFonts = "Helvetica,Arial,sans-serif";
  out_ += fmt::format(
      "  graph [rankdir=TB, bgcolor=\"{}\", fontname=\"{}\", fontsize=16, fontcolor=\"{}\", nodesep=0.3, "
      "ranksep=0.45, pad=0.3, labelloc=t, charset=\"UTF-8\"];\n",
      colour::kPaper, kFonts, colour::kInk);
  out_ += fmt::format(
      "  node [fontname=\"{}\", fontsize=12, fontcolor=\"{}\", color=\"{}\", style=filled, fillcolor=\"{}\", "
      "margin=\"0.12,0.07\"];\n",
      kFonts, colour::kInk, colour::kQuietInk, colour::kPaper);
  out_ +=
      fmt::format("  edge [fontname=\"{}\", fontsize=10, fontcolor=\"{}\", color=\"{}\", arrowsize=0.8];\n",
                  kFonts, colour::kInk, colour::kQuietInk);
}

void Dot::caption(const std::string& text) { out_ += fmt::format("  label={};\n", in_quotes(text)); }

void Dot::statement(const std::string& what, std::string_view label, const Look& look,
                    std::string_view tooltip) {
  out_ += fmt::format("  {} [label={}", what, in_quotes(label));
  for (const auto& [name, value] : look) out_ += fmt::format(", {}={}", name, in_quotes(value));
  if (!tooltip.empty()) out_ += fmt::format(", tooltip={}", in_quotes(tooltip));
  out_ += "];\n";
}

void Dot::node(std::string_view name, std::string_view label, const Look& look, std::string_view tooltip) {
  statement(in_quotes(name), label, look, tooltip);
}

void Dot::edge(std::string_view from, std::string_view to, std::string_view label, const Look& look,
               std::string_view tooltip) {
  auto all = look;
  if (!tooltip.empty()) all.emplace_back("labeltooltip", tooltip);
  statement(fmt::format("{} -> {}", in_quotes(from), in_quotes(to)), room_beside(label), all, tooltip);
}

void Dot::open_box(std::string_view title) {
  out_ += fmt::format("  subgraph \"cluster_legend\" {{\n  label={}; fontsize=12; color=\"{}\";\n",
                      in_quotes(title), colour::kQuietInk);
}

void Dot::close_box() { out_ += "  }\n"; }

std::string Dot::finished() && { return std::move(out_) + "}\n"; }

}  // namespace plumbline::check
