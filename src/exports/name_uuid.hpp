#pragma once
// Names as UUIDs: RFC 4122, version 5, so that whoever has an attempt's id can work out the ids of its
// statements. Version 5 is SHA-1 by definition; here it names things and protects nothing.

#include "exports/attempt_record.hpp"

#include <string>
#include <string_view>

namespace plumbline::exports {

/// SHA-1 of FIPS 180-4.
std::array<std::uint8_t, 20> sha1(std::string_view bytes);

/// "6ba7b810-9dad-11d1-80b4-00c04fd430c8".
std::string written_uuid(const Bytes16& id);
/// Whether it has the form of RFC 4122 and its successor: record stores take no other sixteen bytes for an
/// id.
bool is_uuid(const Bytes16& id);
/// Of a name in a namespace that is a UUID itself.
Bytes16 name_uuid(const Bytes16& space, std::string_view name);

}  // namespace plumbline::exports
