#pragma once
// What an event says, as JSON for people to read. Nothing is ever computed from it.

#include "records/says.hpp"

#include <nlohmann/json.hpp>

namespace plumbline::records {

/// {"kind": "decided", "scene": "post", ...}; secrets are left out.
nlohmann::ordered_json says_json(const Event& e);

/// Milliseconds since 1970 as "2026-11-22T13:00:00.000Z"; years beyond 9999 and before 1 as they are.
std::string in_iso(std::int64_t ms);

}  // namespace plumbline::records
