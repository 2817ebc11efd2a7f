#pragma once
// Names as parts of IRIs and of responses.

#include <string>
#include <string_view>

namespace plumbline::exports {

/// As one segment of a path: everything but unreserved characters (RFC 3986) is percent-encoded.
std::string segment(std::string_view name);
/// As the id of an interaction component, which must hold none of the delimiters of responses: other bytes
/// than letters, figures, '-', '_' and '.' become "~" and two hexadecimal digits.
std::string component_id(std::string_view name);

/// Whether the IRIs of statements can begin with it: http or https, a host, no space, query or slash at the
/// end.
bool is_base(std::string_view iri);
/// Whether it is an e-mail address of the plain kind that every record store takes.
bool is_mbox(std::string_view address);

}  // namespace plumbline::exports
