#pragma once
// The readers of a scenario's parts, in the order a file has them. Each reports into the reader's notes.

#include "story/facts.hpp"
#include "story/reader.hpp"

#include <utility>

namespace plumbline::story {

/// people.cpp
std::vector<CastMember> read_cast(Reader& r, Fields& scenario);
std::vector<Variable> read_variables(Reader& r, Fields& scenario);
bool good_id(std::string_view id);

/// ways.cpp
Go read_go(Reader& r, const Value& go, int line);
Line read_line(Reader& r, const Thing& say);

/// options.cpp
enum class Part { option, pick, step };
Option read_option(Reader& r, const Thing& t, Part part, std::size_t number);
/// Names an outcome can use for parts of a decision, with their bit.
using Parts = std::vector<std::pair<std::string, std::uint8_t>>;
std::vector<Outcome> read_outcomes(Reader& r, const std::vector<const Thing*>& things, const Parts& parts,
                                   int line);
/// The parts meant by names; unknown ones are reported.
std::vector<std::uint8_t> read_parts(Reader& r, const std::vector<std::string>& names, const Parts& parts,
                                     int line);

/// interactions.cpp, documents.cpp, form.cpp
bool is_interaction(std::string_view word);
Interaction read_interaction(Reader& r, const Thing& t);
void read_grid(Reader& r, Fields& f, Interaction& out);
void read_redact(Reader& r, Fields& f, Interaction& out);
void read_form(Reader& r, Fields& f, Interaction& out);

/// pictures.cpp
void read_portraits(Reader& r, Fields& scenario);  // into the reader's cast
std::optional<Picture> read_picture(Reader& r, Fields& f);
/// What is shown when nothing is said about it: those who speak, calm, nowhere in particular.
Picture speakers(const std::vector<Line>& lines);

/// scenes.cpp
Scene read_scene(Reader& r, const Thing& t);
Ending read_ending(Reader& r, const Thing& t);

/// claims.cpp
bool is_claim(std::string_view word);  // always, never, reachable
Claim read_claim(Reader& r, const Thing& t);
Accepted read_accepted(Reader& r, const Thing& t);

/// checks.cpp, links.cpp: what only the whole scenario shows. For a scenario without errors so far.
void check_scenario(const Scenario& s, const Reader& r);
void check_links(const Scenario& s, const Reader& r);

}  // namespace plumbline::story
