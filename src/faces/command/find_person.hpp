#pragma once
// A person of the records, as somebody types them.

#include "records/register.hpp"

namespace plumbline::command {

/// "" or why nobody in particular is meant: by badge or e-mail, by name where only one has it, or by the id.
std::string find_person(const records::Store& store, const std::string& who, records::Person& found);

}  // namespace plumbline::command
