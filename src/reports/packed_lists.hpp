#pragma once
// The lists of a table as bytes. Private to packed.cpp.

#include "reports/bytes.hpp"
#include "reports/responses.hpp"

namespace plumbline::reports {

void write(Writer& out, const Lists& lists);
/// False when the bytes are no lists, or a code in them points nowhere, or they aren't in the order a table
/// promises.
bool read(Reader& in, Lists& lists);

}  // namespace plumbline::reports
