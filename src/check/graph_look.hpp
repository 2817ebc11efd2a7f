#pragma once
// How things look in a picture, and the writing of DOT. Text has a contrast of at least 4.5:1 against what is
// behind it (WCAG 2.2, 1.4.3), and nothing is told by colour alone: width, style and words say it, too.
// Private to check/.

#include "check/graph_words.hpp"

#include <utility>

namespace plumbline::check {

namespace colour {
inline constexpr const char* kInk = "#1a1a1a";
inline constexpr const char* kQuietInk = "#4a4a4a";
inline constexpr const char* kBest = "#00612e";
inline constexpr const char* kCost = "#a8071a";
inline constexpr const char* kNever = "#666666";
inline constexpr const char* kPaper = "#ffffff";
inline constexpr const char* kScene = "#eef3f8";
inline constexpr const char* kEnding = "#fff8e6";
}  // namespace colour

/// Name and value; values are written as quoted strings.
using Look = std::vector<std::pair<const char*, std::string>>;

Look scene_look(bool decides, bool reached, bool best);
Look ending_look(bool reached, bool only_by_critical, bool best);
Look start_look();
/// `dearest`: the most that any edge of the picture costs.
Look edge_look(const Edge& e, bool never, int dearest);

/// The lines of a DOT file.
class Dot {
 public:
  explicit Dot(std::string_view name);
  /// Title above the picture.
  void caption(const std::string& text);
  void node(std::string_view name, std::string_view label, const Look& look, std::string_view tooltip = "");
  void edge(std::string_view from, std::string_view to, std::string_view label, const Look& look,
            std::string_view tooltip = "");
  /// What follows until close() is a box with a title.
  void open_box(std::string_view title);
  void close_box();
  std::string finished() &&;

 private:
  void statement(const std::string& what, std::string_view label, const Look& look, std::string_view tooltip);
  std::string out_;
};

/// Each kind of line and of frame once, with what it means.
void legend(Dot& dot, bool complete);

}  // namespace plumbline::check
