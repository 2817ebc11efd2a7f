#pragma once
// Instants and durations as ISO 8601 writes them.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace plumbline::exports {

/// "2026-11-22T09:30:00.250Z" of milliseconds since the beginning of 1970.
std::string written_instant(std::int64_t ms);
/// "PT840.25S"; nothing when either end isn't known or the clock went backwards.
std::optional<std::string> written_duration(std::int64_t from_ms, std::int64_t to_ms);
/// The instant in milliseconds, of what another program wrote, with any time zone; nothing when it can't be
/// read.
std::optional<std::int64_t> read_instant(std::string_view iso);

}  // namespace plumbline::exports
