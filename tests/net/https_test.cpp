#include "net/https.hpp"

#include "support/folder.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>

using namespace plumbline::net;
using nlohmann::json;

namespace {

// tests/net/server.py, for as long as this lives.
struct Servers {
  plumbline::support::Folder folder;
  FILE* pipe;
  int plain = 0, good = 0, elsewhere = 0, stranger = 0;

  Servers() {
    const auto command = "python3 " PLUMBLINE_SOURCE_DIR "/tests/net/server.py " + folder.path().string();
    pipe = popen(command.c_str(), "r");  // NOLINT(cert-env33-c)
    REQUIRE(pipe != nullptr);
    REQUIRE(std::fscanf(pipe, "%d %d %d %d", &plain, &good, &elsewhere, &stranger) == 4);
  }
  ~Servers() {
    (void)Line().exchange({.url = at(plain, "/stop", "http")});
    pclose(pipe);
  }
  Servers(const Servers&) = delete;
  Servers& operator=(const Servers&) = delete;

  static std::string at(int port, const std::string& path, const std::string& scheme = "https") {
    return scheme + "://localhost:" + std::to_string(port) + path;
  }
  Trust ours() const { return {(folder.path() / "ours.pem").string()}; }
};

Servers& servers() {
  static Servers running;
  return running;
}

std::string code_of(const plumbline::base::Result<Answer>& answer) {
  return answer ? "answered " + std::to_string(answer->status) : answer.error().front().code;
}

}  // namespace

SCENARIO("a server with a certificate of the authority that was named") {
  auto& s = servers();
  Line line(s.ours());
  THEN("what is sent arrives, and what is answered comes back") {
    const std::string body = "[{\"name\":\"\xD9\x85\xD8\xAD\xD9\x85\xD8\xAF\"}]\n";
    for (const auto* method : {"POST", "PUT"}) {
      const auto answer = line.exchange(
          {method, Servers::at(s.good, "/echo?x=1"), {{"X-Experience-API-Version", "1.0.3"}}, body});
      REQUIRE(answer);
      const auto told = json::parse(answer->body);
      CHECK(told["method"] == method);
      CHECK(told["path"] == "/echo?x=1");
      CHECK(told["body"] == body);
      CHECK(told["headers"]["x-experience-api-version"] == "1.0.3");
    }
    const auto answer = line.exchange({.url = Servers::at(s.good, "/echo")});
    REQUIRE(answer);
    CHECK(json::parse(answer->body)["method"] == "GET");
  }
  THEN("a refusal is an answer too, with its headers") {
    const auto answer = line.exchange({.url = Servers::at(s.good, "/busy")});
    REQUIRE(answer);
    CHECK(answer->status == 429);
    CHECK(answer->header("retry-after") == "7");
    CHECK(answer->header("absent").empty());
  }
  THEN("it is not followed to another address") {
    CHECK(code_of(line.exchange({.url = Servers::at(s.good, "/moved")})) == "answered 302");
  }
}

SCENARIO("a certificate that can't be trusted") {
  auto& s = servers();
  THEN("one for another name, one of another authority and one of no authority at all are refused") {
    CHECK(code_of(Line(s.ours()).exchange({.url = Servers::at(s.elsewhere, "/echo")})) == "net.untrusted");
    CHECK(code_of(Line(s.ours()).exchange({.url = Servers::at(s.stranger, "/echo")})) == "net.untrusted");
    CHECK(code_of(Line().exchange({.url = Servers::at(s.good, "/echo")})) == "net.untrusted");
    CHECK(code_of(Line(s.ours()).exchange(
              {.url = "https://127.0.0.1:" + std::to_string(s.good) + "/echo"})) == "net.untrusted");
  }
  THEN("the message names the host and nothing else, and says what to do") {
    const auto answer = Line().exchange(
        {.url = Servers::at(s.good, "/echo?key=secret"), .headers = {{"Authorization", "Basic secret"}}});
    REQUIRE_FALSE(answer);
    const auto text = plumbline::base::to_text(answer.error());
    CHECK(text.find("The certificate of localhost could not be trusted.") != std::string::npos);
    CHECK(text.find("secret") == std::string::npos);
    CHECK_FALSE(answer.error().front().hint.empty());
  }
  THEN("nothing in the environment switches the check off") {
    for (const auto* name : {"CURL_INSECURE", "SSL_VERIFY", "CURL_CA_BUNDLE", "SSL_CERT_FILE"})
      setenv(name, name[0] == 'S' ? s.ours().authority_file.c_str() : "0", 1);
    setenv("NODE_TLS_REJECT_UNAUTHORIZED", "0", 1);
    CHECK(code_of(Line(s.ours()).exchange({.url = Servers::at(s.stranger, "/echo")})) == "net.untrusted");
    for (const auto* name : {"CURL_INSECURE", "SSL_VERIFY", "CURL_CA_BUNDLE", "SSL_CERT_FILE"})
      unsetenv(name);
  }
  THEN("a file that isn't there or holds no certificate is said to be so") {
    CHECK(code_of(Line({"nowhere.pem"}).exchange({.url = Servers::at(s.good, "/echo")})) == "net.file");
    const auto empty = s.folder.path() / "empty.pem";
    std::ofstream(empty) << "no certificate\n";
    CHECK(code_of(Line({empty.string()}).exchange({.url = Servers::at(s.good, "/echo")})) == "net.file");
  }
}

TEST_CASE("answers that never come, break off, come late or never end") {
  auto& s = servers();
  CHECK(code_of(Line(s.ours()).exchange({.url = Servers::at(1, "/")})) == "net.unreachable");
  CHECK(code_of(Line().exchange({.url = Servers::at(s.plain, "/")})) == "net.unreachable");  // https to http
  CHECK(code_of(Line().exchange({.url = "https://nowhere.invalid/"})) == "net.unreachable");
  CHECK(code_of(Line(s.ours()).exchange({.url = Servers::at(s.good, "/cut")})) == "net.broken");
  const auto before = std::chrono::steady_clock::now();
  CHECK(code_of(Line(s.ours(), {.whole_ms = 300}).exchange({.url = Servers::at(s.good, "/slow")})) ==
        "net.late");
  CHECK(std::chrono::steady_clock::now() - before < std::chrono::seconds(2));
  CHECK(code_of(Line(s.ours(), {.most_bytes = 1'000'000}).exchange({.url = Servers::at(s.good, "/large")})) ==
        "net.large");
  CHECK(code_of(Line(s.ours()).exchange({.url = Servers::at(s.good, "/large")})) == "answered 200");
}

TEST_CASE("plain http goes to this machine alone, and not through a proxy") {
  auto& s = servers();
  setenv("http_proxy", "http://127.0.0.1:1", 1);
  CHECK(code_of(Line().exchange({.url = Servers::at(s.plain, "/echo", "http")})) == "answered 200");
  unsetenv("http_proxy");
  for (const auto* url :
       {"http://example.org/", "http://localhost.example.org/", "http://127.0.0.1.example.org/",
        "ftp://localhost/", "file:///etc/passwd", "gopher://localhost/", "", "nonsense", "https://"}) {
    CAPTURE(url);
    CHECK(code_of(Line().exchange({.url = url})) == "net.address");
  }
}

TEST_CASE("an address with a password in it is refused, and the password isn't repeated") {
  const auto answer = Line().exchange({.url = "https://lena:hunter2@localhost/"});
  REQUIRE_FALSE(answer);
  CHECK(answer.error().front().code == "net.address");
  CHECK(plumbline::base::to_text(answer.error()).find("hunter2") == std::string::npos);
}

TEST_CASE("a header can't smuggle in another") {
  auto& s = servers();
  const auto answer = Line().exchange(
      {.url = Servers::at(s.plain, "/echo", "http"), .headers = {{"Authorization", "x\r\nX-Other: y"}}});
  CHECK(code_of(answer) == "net.address");
  CHECK(code_of(Line().exchange({.method = "DELETE", .url = Servers::at(s.plain, "/echo", "http")})) ==
        "net.address");
}

TEST_CASE("user name and password as RFC 7617 writes them") {
  CHECK(basic_credentials("Aladdin", "open sesame") == "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
  CHECK(basic_credentials("", "") == "Basic Og==");
  CHECK(basic_credentials("a", "b") == "Basic YTpi");
  CHECK(basic_credentials("test", "123\xC2\xA3") == "Basic dGVzdDoxMjPCow==");
}
