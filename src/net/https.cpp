#include "net/https.hpp"

#include "base/text.hpp"

#include <curl/curl.h>
#include <fmt/format.h>

#include <algorithm>
#include <mutex>

namespace plumbline::net {
namespace {

template <auto Free>
struct Freed {
  template <class T>
  void operator()(T* t) const {
    Free(t);
  }
};
using Handle = std::unique_ptr<CURL, Freed<curl_easy_cleanup>>;
using List = std::unique_ptr<curl_slist, Freed<curl_slist_free_all>>;
using Url = std::unique_ptr<CURLU, Freed<curl_url_cleanup>>;

std::string part(CURLU* url, CURLUPart which) {
  char* text = nullptr;
  if (curl_url_get(url, which, &text, 0) != CURLUE_OK) return "";
  std::string out(text);
  curl_free(text);
  return out;
}

Url parsed(const std::string& text) {
  Url url(curl_url());
  if (curl_url_set(url.get(), CURLUPART_URL, text.c_str(), 0) != CURLUE_OK) return nullptr;
  return url;
}

bool this_machine(const std::string& host) {
  return host == "localhost" || host == "127.0.0.1" || host == "[::1]";
}

bool fit_for_header(std::string_view text) {
  return std::none_of(text.begin(), text.end(), [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

base::Diagnostic trouble(std::string code, std::string message, std::string hint) {
  return {.code = std::move(code), .message = std::move(message), .hint = std::move(hint)};
}

// How the exchange ended, for a person. Only the host is named: the rest of an address may say too much.
base::Diagnostic explained(CURLcode code, const std::string& host, bool own_authority) {
  switch (code) {
    case CURLE_PEER_FAILED_VERIFICATION:
      return trouble(
          "net.untrusted", fmt::format("The certificate of {} could not be trusted. Nothing was sent.", host),
          own_authority
              ? "Check that the authority file is the right one and that the address is written as "
                "in the certificate."
              : "Check the address; if the server has an authority of its own, name its certificate "
                "file.");
    case CURLE_SSL_CACERT_BADFILE:
      return trouble("net.file", "The file with the authority's certificate could not be read.",
                     "Name a readable file in PEM format.");
    case CURLE_COULDNT_RESOLVE_HOST:
      return trouble("net.unreachable", fmt::format("No server named {} was found.", host),
                     "Check the address and this machine's connection.");
    case CURLE_COULDNT_RESOLVE_PROXY:
      return trouble("net.unreachable", "The proxy that this machine is set to use was not found.",
                     "Ask whoever looks after the network.");
    case CURLE_COULDNT_CONNECT:
      return trouble("net.unreachable", fmt::format("No connection to {} could be made.", host),
                     "Is the server running, and does a firewall let us through?");
    case CURLE_OPERATION_TIMEDOUT:
      return trouble("net.late", fmt::format("{} did not answer in time.", host), "Try again later.");
    case CURLE_SSL_CONNECT_ERROR:
      return trouble("net.unreachable", fmt::format("No secure connection to {} could be made.", host),
                     "The server may be busy, no HTTPS server, or too old: TLS 1.2 is the least we take.");
    default:
      return trouble("net.broken",
                     fmt::format("The connection to {} broke before the answer was there.", host),
                     "Try again.");
  }
}

void start_curl_once() {
  static std::once_flag once;
  std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
}

struct Receiving {
  Answer answer;
  std::size_t most = 0;
  bool too_large = false;
};

std::size_t take_body(const char* data, std::size_t, std::size_t length, void* to) {
  auto& in = *static_cast<Receiving*>(to);
  if (in.answer.body.size() + length > in.most) {
    in.too_large = true;
    return 0;
  }
  in.answer.body.append(data, length);
  return length;
}

std::size_t take_header(const char* data, std::size_t, std::size_t length, void* to) {
  auto& in = *static_cast<Receiving*>(to);
  const std::string_view line(data, length);
  if (line.starts_with("HTTP/")) in.answer.headers.clear();  // after "100 Continue"
  constexpr std::size_t kMostHeaders = 200;
  if (const auto colon = line.find(':');
      colon != std::string_view::npos && in.answer.headers.size() < kMostHeaders)
    in.answer.headers.emplace_back(base::lower(line.substr(0, colon)), base::trim(line.substr(colon + 1)));
  return length;
}

template <class Value>
bool set(CURL* curl, CURLoption option, Value value) {
  return curl_easy_setopt(curl, option, value) == CURLE_OK;
}

bool can_be_made(const Request& request) {
  return (request.method == "GET" || request.method == "POST" || request.method == "PUT") &&
         std::all_of(request.headers.begin(), request.headers.end(),
                     [](const auto& h) { return fit_for_header(h.first) && fit_for_header(h.second); });
}

// What guards the exchange must take effect, or there is none.
bool guard(CURL* curl, bool local, const Trust& trust) {
  const bool guarded = set(curl, CURLOPT_PROTOCOLS_STR, local ? "http,https" : "https") &&
                       set(curl, CURLOPT_FOLLOWLOCATION, 0L) && set(curl, CURLOPT_SSL_VERIFYPEER, 1L) &&
                       set(curl, CURLOPT_SSL_VERIFYHOST, 2L) &&
                       set(curl, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2)) &&
                       set(curl, CURLOPT_NETRC, static_cast<long>(CURL_NETRC_IGNORED)) &&
                       set(curl, CURLOPT_NOPROXY, "localhost,127.0.0.1,::1");
  if (trust.authority_file.empty()) return guarded;
  return guarded && set(curl, CURLOPT_CAINFO, trust.authority_file.c_str()) &&
         set(curl, CURLOPT_CAPATH, static_cast<char*>(nullptr));
}

List header_lines(const Headers& headers) {
  List list;
  const auto add = [&](const std::string& line) {
    list.reset(curl_slist_append(list.release(), line.c_str()));
  };
  for (const auto& [name, value] : headers) add(name + ": " + value);
  add("Expect:");  // no asking first: it costs a second where nobody answers
  return list;
}

// What is set must live until the exchange is over.
void describe(CURL* curl, const Request& request, curl_slist* headers, const Limits& limits) {
  set(curl, CURLOPT_URL, request.url.c_str());
  set(curl, CURLOPT_CUSTOMREQUEST, request.method.c_str());
  if (request.method != "GET") {
    set(curl, CURLOPT_POSTFIELDS, request.body.data());
    set(curl, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(request.body.size()));
  }
  set(curl, CURLOPT_HTTPHEADER, headers);
  set(curl, CURLOPT_NOSIGNAL, 1L);
  set(curl, CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(limits.connect_ms));
  set(curl, CURLOPT_TIMEOUT_MS, static_cast<long>(limits.whole_ms));
}

void receive_into(CURL* curl, Receiving& in) {
  set(curl, CURLOPT_WRITEFUNCTION, take_body);
  set(curl, CURLOPT_WRITEDATA, &in);
  set(curl, CURLOPT_HEADERFUNCTION, take_header);
  set(curl, CURLOPT_HEADERDATA, &in);
}

}  // namespace

struct Line::Parts {
  Trust trust;
  Limits limits;
  Handle handle;
};

std::string_view Answer::header(std::string_view name) const {
  for (const auto& [key, value] : headers)
    if (key == name) return value;
  return "";
}

Line::Line(Trust trust, Limits limits) {
  start_curl_once();
  parts_ = std::make_unique<Parts>(Parts{std::move(trust), limits, Handle(curl_easy_init())});
}
Line::~Line() = default;
Line::Line(Line&&) noexcept = default;
Line& Line::operator=(Line&&) noexcept = default;

std::string problem(const std::string& text) {
  const auto url = parsed(text);
  if (!url) return "This is no web address.";
  const auto scheme = part(url.get(), CURLUPART_SCHEME), host = part(url.get(), CURLUPART_HOST);
  if (!part(url.get(), CURLUPART_USER).empty() || !part(url.get(), CURLUPART_PASSWORD).empty())
    return "An address must not hold a user name or a password: it is written down in many places.";
  if (scheme == "https") return "";
  if (scheme != "http") return "The address must begin with https://.";
  return this_machine(host)
             ? ""
             : "The address must begin with https://: over http anybody on the way could read along.";
}

std::string basic_credentials(std::string_view user, std::string_view password) {
  constexpr std::string_view kLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  const auto plain = fmt::format("{}:{}", user, password);
  std::string out = "Basic ";
  for (std::size_t at = 0; at < plain.size(); at += 3) {
    std::uint32_t three = 0;
    for (std::size_t i = 0; i < 3; ++i)
      three = three << 8U | (at + i < plain.size() ? static_cast<unsigned char>(plain[at + i]) : 0U);
    for (std::size_t i = 0; i < 4; ++i)
      out += at + i <= plain.size() ? kLetters[three >> (18 - 6 * i) & 63U] : '=';
  }
  return out;
}

base::Result<Answer> Line::exchange(const Request& request) {
  if (const auto wrong = problem(request.url); !wrong.empty())
    return base::unexpected(trouble("net.address", wrong, "Check the address."));
  auto* curl = parts_->handle.get();
  if (!can_be_made(request) || curl == nullptr)
    return base::unexpected(trouble("net.address",
                                    "The request could not be made: it holds what no request may hold.",
                                    "Check the user name and the password for line breaks."));
  const auto host = part(parsed(request.url).get(), CURLUPART_HOST);
  curl_easy_reset(curl);
  if (!guard(curl, this_machine(host), parts_->trust))
    return base::unexpected(trouble("net.untrusted",
                                    "This machine's network library can't make a safe connection.",
                                    "Install the system's updates."));
  const auto headers = header_lines(request.headers);
  Receiving in{.most = parts_->limits.most_bytes};
  describe(curl, request, headers.get(), parts_->limits);
  receive_into(curl, in);

  const auto code = curl_easy_perform(curl);
  if (in.too_large)
    return base::unexpected(trouble("net.large",
                                    fmt::format("The answer of {} was longer than we take.", host),
                                    "Check that the address is the right one."));
  if (code != CURLE_OK) return base::unexpected(explained(code, host, !parts_->trust.authority_file.empty()));
  long status = 0;
  curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
  in.answer.status = static_cast<int>(status);
  return std::move(in.answer);
}

}  // namespace plumbline::net
