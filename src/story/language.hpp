#pragma once
// The words an author's file may use: those of the language itself, and from the rulebook the acts and the
// roles.

#include "rules/vocabulary.hpp"
#include "story/sandbox.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace plumbline::story {

/// "own-circle" as it is written in Lua: "own_circle"; and back.
std::string underscored(std::string_view id);
std::string dashed(std::string_view written);

std::vector<Word> language(const rules::Vocabulary& v);
/// How many values a word of the language takes: 2 for option, 1 for say; acts and roles take 1.
int calls_of(std::string_view word);
bool is_act(const rules::Vocabulary& v, std::string_view word);
bool is_role(const rules::Vocabulary& v, std::string_view word);
/// All names of a list of things with an `id`.
template <class List>
std::vector<std::string> ids_of(const List& list) {
  std::vector<std::string> out;
  out.reserve(list.size());
  for (const auto& x : list) out.push_back(x.id);
  return out;
}

}  // namespace plumbline::story
