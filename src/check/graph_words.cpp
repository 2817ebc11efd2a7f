#include "check/graph_words.hpp"

#include "base/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace plumbline::check {

namespace {

using story::Kind;

/// Bytes of the first so many code points.
std::size_t bytes_of(std::string_view text, std::size_t letters) {
  std::size_t at = 0;
  for (; at < text.size(); ++at) {
    const bool begins = (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80;
    if (begins && letters-- == 0) break;
  }
  return at;
}

/// Cells of a grid, those of one recipient together, and recipients with the same facts together.
std::string cells_words(const story::Scenario& s, const story::Interaction& ask,
                        const std::vector<std::uint8_t>& cells) {
  std::vector<rules::Mask> told(ask.recipients.size());
  for (const auto c : cells) told[c / ask.facts.size()] |= rules::bit(c % ask.facts.size());
  std::vector<std::string> out;
  for (std::size_t r = 0; r < told.size(); ++r) {
    const auto facts = std::exchange(told[r], 0);
    if (facts == 0) continue;
    std::vector<std::string> who{s.cast[ask.recipients[r]].id}, what;
    for (std::size_t also = r + 1; also < told.size(); ++also)
      if (told[also] == facts) {
        who.push_back(s.cast[ask.recipients[also]].id);
        told[also] = 0;
      }
    for (std::size_t f = 0; f < ask.facts.size(); ++f)
      if ((facts & rules::bit(f)) != 0) what.push_back(ask.facts[f].id);
    if (who.size() == 1 && what.size() == 1)
      out.push_back(who.front() + "." + what.front());
    else
      out.push_back(fmt::format("{} for {}",
                                what.size() == ask.facts.size() ? "anything" : base::join(what, "/"),
                                base::join(who, "/")));
  }
  return base::join(out, " or ");
}

std::string parts_words(const story::Scenario& s, const story::Interaction& ask,
                        const std::vector<std::uint8_t>& parts) {
  if (ask.kind == Kind::grid) return cells_words(s, ask, parts);
  std::vector<std::string> out;
  out.reserve(parts.size());
  for (const auto p : parts)
    out.push_back(ask.kind == Kind::redact ? ask.facts[p].id
                  : ask.kind == Kind::form ? ask.entries[p].id
                                           : ask.options[p].id);
  return base::join(out, " or ");
}

std::string verdict_words(rules::Mask verdicts) {
  const auto has = [&](rules::Verdict v) {
    return (verdicts & rules::bit(static_cast<std::size_t>(v))) != 0;
  };
  std::vector<std::string> out;
  if (has(rules::Verdict::permitted) || has(rules::Verdict::required)) out.emplace_back("fine");
  if (has(rules::Verdict::insufficient)) out.emplace_back("poor");
  if (has(rules::Verdict::forbidden)) out.emplace_back("wrong");
  return base::join(out, " or ");
}

std::vector<std::string> outcome_words(const story::Scenario& s, const story::Interaction& ask,
                                       const story::Outcome& o) {
  std::vector<std::string> out;
  if (o.verdicts) out.push_back(verdict_words(*o.verdicts));
  if (!o.with.empty()) out.push_back("with " + parts_words(s, ask, o.with));
  if (!o.without.empty()) out.push_back("without " + parts_words(s, ask, o.without));
  if (out.empty()) out.emplace_back(ask.outcomes.size() == 1 ? "any" : "any other");
  out.front() = "outcome: " + out.front();
  return out;
}

bool leads_to(const story::Scenario& s, const story::Target& t, std::uint16_t place) {
  const bool ending = place >= s.scenes.size();
  switch (t.kind) {
    case story::Target::Kind::scene: return t.index == place;
    case story::Target::Kind::ending: return t.index + s.scenes.size() == place;
    default: return place == kFirstThatFits || ending;
  }
}

}  // namespace

std::string in_quotes(std::string_view text) {
  std::string out = "\"";
  for (const char c : base::printable(text)) {
    if (c == '\n')
      out += "\\n";
    else if (c == '\t')
      out += ' ';
    else if (c == '&')
      out += "&amp;";  // graphviz reads HTML's entities in plain labels, too
    else if (c == '"' || c == '\\')
      out += {'\\', c};
    else
      out += c;
  }
  return out + '"';
}

std::vector<std::string> label_lines(std::string_view text, std::size_t columns, std::size_t most) {
  std::vector<std::string> words;
  for (std::string_view rest : base::split(base::printable(text)))
    for (; !rest.empty(); rest.remove_prefix(bytes_of(rest, columns)))
      words.emplace_back(rest.substr(0, bytes_of(rest, columns)));
  auto out = base::wrap(base::join(words, " "), columns);
  if (out.size() <= most) return out;
  out.resize(most);
  auto& last = out.back();
  if (base::length_utf8(last) + 4 > columns) last.resize(bytes_of(last, columns > 4 ? columns - 4 : 0));
  last += base::trim(last).size() < last.size() ? "..." : " ...";
  return out;
}

std::string_view kind_words(Kind k) {
  switch (k) {
    case Kind::none: return "";
    case Kind::choose: return "choose one";
    case Kind::select: return "select what applies";
    case Kind::grid: return "who gets which fact";
    case Kind::redact: return "black out a document";
    case Kind::form: return "fill in a form";
    case Kind::order: return "put in order";
  }
  return "";
}

std::vector<std::string> branch_words(const story::Scenario& s, const Way& way) {
  if (way.from >= s.scenes.size()) return {};
  const auto& ask = s.scenes[way.from].ask;
  if (ask.kind == Kind::none) return {};
  if (ask.kind == Kind::choose) return {ask.options[way.branch].text};
  if (way.branch >= ask.outcomes.size()) return {"no outcome fits"};
  return outcome_words(s, ask, ask.outcomes[way.branch]);
}

std::string offered_when(const story::Scenario& s, const Way& way) {
  if (way.from >= s.scenes.size() || s.scenes[way.from].ask.kind != Kind::choose) return {};
  const auto& when = s.scenes[way.from].ask.options[way.branch].when;
  return when ? when->text : std::string();
}

std::string leads_when(const story::Scenario& s, const Way& way) {
  if (way.from >= s.scenes.size()) return {};
  const auto& go = go_of(s.scenes[way.from], way.branch);
  if (go.size() < 2) return {};
  std::vector<std::string> out;
  for (const auto& t : go) {
    if (!leads_to(s, t, way.to)) continue;
    out.push_back(t.when ? t.when->text : "otherwise");
  }
  return base::join(out, " or ");
}

std::string cost_words(int least, int most) {
  if (most == 0) return {};
  const auto shown = [](int points) { return points == 0 ? std::string("0") : fmt::format("-{}", points); };
  return least == most ? shown(most) : fmt::format("{} to {}", shown(least), shown(most));
}

std::string times_words(std::uint32_t n) {
  return n == 1 ? "once" : n == 2 ? "twice" : fmt::format("{} times", n);
}

}  // namespace plumbline::check
