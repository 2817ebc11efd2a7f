#include "faces/terminal/offer.hpp"

#include <fmt/format.h>

namespace plumbline::terminal {

namespace {

using story::Kind;

void show_options(Page& page, const Offer& o) {
  for (std::size_t i = 0; i < o.options.size(); ++i)
    page.item(fmt::format("{}.", i + 1), o.ask->options[o.options[i]].text);
}

void show_grid(Page& page, const Offer& o) {
  for (std::size_t i = 0; i < o.facts.size(); ++i)
    page.item(fmt::format("{}.", i + 1), o.ask->facts[o.facts[i]].text);
}

void show_form(Page& page, const Offer& o) {
  std::vector<std::string> labels;
  for (const auto& e : o.ask->entries) labels.push_back(e.label);
  page.text(fmt::format("Entries: {}.", fmt::join(labels, ", ")));
}

}  // namespace

std::string document(const story::Interaction& ask, std::uint64_t black, bool numbered) {
  std::string out;
  for (const auto& p : ask.pieces) {
    if (p.fact < 0)
      out += p.text;
    else if ((black >> p.fact & 1) != 0)
      out += "[blacked out]";
    else
      out += numbered ? fmt::format("[{} {}]", p.fact + 1, p.text) : p.text;
  }
  return out;
}

void show_question(Page& page, const Offer& o) {
  page.gap();
  page.text(o.ask->prompt);
  page.gap();
  switch (o.ask->kind) {
    case Kind::grid: show_grid(page, o); break;
    case Kind::redact: page.text(document(*o.ask, 0, true)); break;
    case Kind::form: show_form(page, o); break;
    default: show_options(page, o); break;
  }
  page.gap();
}

}  // namespace plumbline::terminal
