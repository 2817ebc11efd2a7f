#pragma once
// Records as text, to be handed on: one JSON object a line, "plumbline-records 1". Each event carries its
// bytes (base64) for whoever checks the chain, and beside them what they say, for people to read;
// docs/records.md describes it. Reading takes nothing on trust: what comes in is checked as anything else
// that is stored.

#include "records/merging.hpp"

namespace plumbline::records {

/// Takes the text line by line, each with its end of line; false: stop.
using Lines = std::function<bool(const std::string&)>;

/// All there is.
Outcome<Done> export_all(const Store& store, const Lines& to);
/// One person's record, whole: who they are, their attempts, and the texts and keys needed to check them.
Outcome<Done> export_person(const Store& store, const Id& person, const Lines& to);

/// One line of such a text, put into a store (one in memory, to be merged from). "" or what is wrong with it.
std::string import_line(std::string_view line, std::size_t number, Store& into);

}  // namespace plumbline::records
