#pragma once
// What an author states as facts: who somebody is, what the officer does, what is the case, which rule is
// cited.

#include "story/reader.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace plumbline::story {

/// Somebody an act or a situation names: a member of the cast, or a role only.
struct Person {
  std::string role;
  int cast = -1;
};
std::optional<Person> person(Reader& r, const std::string& written, int line);
/// A member of the cast who has a role, added if only the role is named; -1 and a diagnostic otherwise.
int cast_member(Reader& r, const std::string& written, int line);

/// The role of a member of the cast who has one.
const std::string& role_of(const Reader& r, int cast);

/// `does`: an act or a list of them, each to one recipient; `nothing` is none.
std::vector<Deed> read_deeds(Reader& r, const Value& does, int line);
/// One act as written, not split; for the interactions that say to whom and what by themselves.
std::optional<rules::Act> read_whole_act(Reader& r, const Thing& t);
/// A list of words for one field of an act, as a mask.
rules::Mask read_mask(Reader& r, const rules::Field& field, const std::vector<std::string>& words, int line);

/// situation.cpp: `now = { ... }` or what a `given` says. `stated`: the fields that were written.
void read_situation(Reader& r, const Thing& owner, const Table& t, rules::Situation& into,
                    std::vector<rules::Index>& stated);

/// The field `now` of a scene or case.
void read_now(Reader& r, Fields& f, rules::Situation& into);

std::vector<rules::Cite> read_cites(Reader& r, const Value& cite, int line);
Meant read_meant(Fields& f, bool required);

}  // namespace plumbline::story
