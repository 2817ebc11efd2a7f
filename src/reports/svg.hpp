#pragma once
// A drawing being written as SVG. Lengths are in its own units; it is as wide as the page lets it be, at most
// its own width in pixels. Private to the plots.

#include "reports/html.hpp"

#include <fmt/format.h>

#include <string>
#include <string_view>

namespace plumbline::reports {

inline constexpr std::string_view kDark = "#1b3a57", kPale = "#c3d1de", kLine = "#5b6770", kFaint = "#e4e8eb";

class Svg {
 public:
  Svg(double width, double height, const std::string& id, std::string_view title,
      std::string_view description) {
    out_ = fmt::format(
        "<svg viewBox=\"0 0 {0:g} {1:g}\" width=\"{0:g}\" height=\"{1:g}\" role=\"img\" "
        "aria-labelledby=\"{2}-t {2}-d\" xmlns=\"http://www.w3.org/2000/svg\">\n<title "
        "id=\"{2}-t\">{3}</title>\n"
        "<desc id=\"{2}-d\">{4}</desc>\n",
        width, height, id, escaped(title), escaped(description));
  }
  void rect(double x, double y, double w, double h, std::string_view fill, std::string_view stroke = "none") {
    out_ += fmt::format(
        "<rect x=\"{:.1f}\" y=\"{:.1f}\" width=\"{:.1f}\" height=\"{:.1f}\" fill=\"{}\" stroke=\"{}\"/>\n", x,
        y, w, h, fill, stroke);
  }
  void line(double x1, double y1, double x2, double y2, std::string_view stroke = kLine,
            std::string_view dashes = "") {
    out_ += fmt::format("<line x1=\"{:.1f}\" y1=\"{:.1f}\" x2=\"{:.1f}\" y2=\"{:.1f}\" stroke=\"{}\"{}/>\n",
                        x1, y1, x2, y2, stroke,
                        dashes.empty() ? "" : fmt::format(" stroke-dasharray=\"{}\"", dashes));
  }
  void dot(double x, double y, double r, std::string_view fill) {
    out_ += fmt::format("<circle cx=\"{:.1f}\" cy=\"{:.1f}\" r=\"{:g}\" fill=\"{}\"/>\n", x, y, r, fill);
  }
  /// `anchor`: start, middle or end.
  void text(double x, double y, std::string_view words, std::string_view anchor = "start",
            std::string_view style = "") {
    out_ += fmt::format("<text x=\"{:.1f}\" y=\"{:.1f}\" text-anchor=\"{}\"{}>{}</text>\n", x, y, anchor,
                        style.empty() ? "" : fmt::format(" class=\"{}\"", style), escaped(words));
  }
  void turned(double x, double y, std::string_view words) {
    out_ += fmt::format(
        "<text x=\"{0:.1f}\" y=\"{1:.1f}\" text-anchor=\"middle\" transform=\"rotate(-90 {0:.1f} "
        "{1:.1f})\">{2}</text>\n",
        x, y, escaped(words));
  }
  std::string take() { return out_ + "</svg>\n"; }

 private:
  std::string out_;
};

}  // namespace plumbline::reports
