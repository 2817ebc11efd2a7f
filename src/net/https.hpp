#pragma once
// HTTPS: one request, one answer, or one sentence why none came. By libcurl.
//
// The server's certificate is always checked, and there is nothing to switch that off; for an authority of
// one's own, its certificate is named in a file, and then no other is trusted. Plain http goes to this
// machine alone. Nothing is followed to another address. Neither a password nor what was sent ever appears in
// a message.
//
// Codes: net.address (nothing was sent), net.file (the authority's certificate), net.untrusted (the
// server's), net.unreachable, net.late, net.broken, net.large.

#include "base/result.hpp"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace plumbline::net {

using Headers = std::vector<std::pair<std::string, std::string>>;

struct Request {
  std::string method = "GET";  // GET, POST or PUT
  std::string url;             // without credentials
  Headers headers;
  std::string body;
};

struct Answer {
  int status = 0;
  Headers headers;  // names in lower case
  std::string body;

  /// Of a header, by its name in lower case; "" when there is none.
  std::string_view header(std::string_view name) const;
};

struct Trust {
  std::string authority_file;  // PEM; empty: the authorities this machine trusts
};

struct Limits {
  std::int64_t connect_ms = 10'000;
  std::int64_t whole_ms = 60'000;
  std::size_t most_bytes = 8 * 1024 * 1024;  // of an answer
};

/// Keeps the connection between requests. For one thread at a time.
class Line {
 public:
  explicit Line(Trust trust = {}, Limits limits = {});
  ~Line();
  Line(Line&&) noexcept;
  Line& operator=(Line&&) noexcept;

  base::Result<Answer> exchange(const Request& request);

 private:
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

/// "" when requests may go there, else what is wrong with it in one sentence.
std::string problem(const std::string& url);
/// The value of the header "Authorization" for a user name and a password (RFC 7617).
std::string basic_credentials(std::string_view user, std::string_view password);

}  // namespace plumbline::net
