#include "reports/html.hpp"

#include "base/text.hpp"

#include <fmt/format.h>

namespace plumbline::reports {

std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : base::printable(text)) switch (c) {
      case '&': out += "&amp;"; break;
      case '<': out += "&lt;"; break;
      case '>': out += "&gt;"; break;
      case '"': out += "&quot;"; break;
      case '\'': out += "&#39;"; break;
      default: out += c;
    }
  return out;
}

HtmlTable::HtmlTable(std::string_view caption, std::vector<Column> columns) : columns_(std::move(columns)) {
  out_ = fmt::format("<table>\n<caption>{}</caption>\n<thead><tr>", escaped(caption));
  for (const auto& c : columns_)
    out_ += fmt::format("<th scope=\"col\"{}>{}</th>", c.number ? " class=\"n\"" : "", escaped(c.name));
  out_ += "</tr></thead>\n<tbody>\n";
}

HtmlTable& HtmlTable::cell(std::string_view text) { return markup(escaped(text)); }

HtmlTable& HtmlTable::markup(std::string_view html) {
  if (at_ == 0)
    out_ += fmt::format("<tr><th scope=\"row\" dir=\"auto\">{}</th>", html);
  else
    out_ += fmt::format("<td{}>{}</td>", columns_[at_].number ? " class=\"n\"" : " dir=\"auto\"", html);
  if (++at_ == columns_.size()) {
    out_ += "</tr>\n";
    at_ = 0;
  }
  return *this;
}

std::string HtmlTable::take() { return out_ + "</tbody>\n</table>\n"; }

}  // namespace plumbline::reports
