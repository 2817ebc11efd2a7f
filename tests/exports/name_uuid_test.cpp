#include "exports/name_uuid.hpp"

#include "exports/instants.hpp"
#include "exports/iri.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

using namespace plumbline::exports;

namespace {

std::string hex(std::string_view text) {
  std::string out;
  for (const auto byte : sha1(text)) out += fmt::format("{:02x}", byte);
  return out;
}

}  // namespace

TEST_CASE("SHA-1 gives the digests that FIPS 180 publishes") {
  CHECK(hex("abc") == "a9993e364706816aba3e25717850c26c9cd0d89d");
  CHECK(hex("") == "da39a3ee5e6b4b0d3255bfef95601890afd80709");
  CHECK(hex("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq") ==
        "84983e441c3bd26ebaae4aa1f95129e5e54670f1");
  CHECK(hex(std::string(1'000'000, 'a')) == "34aa973cd4c4daa4f61eeb2bdbad27316534016f");
}

TEST_CASE("SHA-1 pads right at every length around a block") {
  // hashlib.sha1(b"".join(hashlib.sha1(b"x" * n).digest() for n in range(130))).hexdigest()
  std::string all;
  for (std::size_t n = 0; n < 130; ++n)
    for (const auto byte : sha1(std::string(n, 'x'))) all += static_cast<char>(byte);
  CHECK(hex(all) == "917e149b75e688b99b568bb19d9a8970db0ffe1c");
}

TEST_CASE("a name's UUID is the one that RFC 4122 means") {
  // uuid.uuid5(uuid.NAMESPACE_DNS, "python.org")
  const Bytes16 dns{0x6b, 0xa7, 0xb8, 0x10, 0x9d, 0xad, 0x11, 0xd1,
                    0x80, 0xb4, 0x00, 0xc0, 0x4f, 0xd4, 0x30, 0xc8};
  CHECK(written_uuid(dns) == "6ba7b810-9dad-11d1-80b4-00c04fd430c8");
  CHECK(written_uuid(name_uuid(dns, "python.org")) == "886313e1-3b8a-5372-9b90-0c9aee199e5d");
}

TEST_CASE("names become parts of IRIs that mean nothing else") {
  CHECK(segment("parking-lot_2.1~") == "parking-lot_2.1~");
  CHECK(segment("a/b?c#d e") == "a%2Fb%3Fc%23d%20e");
  CHECK(segment("\xC3\xA9") == "%C3%A9");
  CHECK(segment("") == "-");
  CHECK(component_id("tell her[,]now") == "tell~20her~5B~2C~5Dnow");
  CHECK(component_id("~") != component_id(""));
}

TEST_CASE("what can begin an IRI, and what is an address") {
  CHECK(is_base("https://training.agency.example/xapi"));
  CHECK(is_base("http://localhost:8080"));
  for (const auto* bad : {"", "training", "https://", "https:///x", "https://a/", "ftp://a", "https://a b",
                          "https://u:p@a", "https://a?b", "https://a#b", "https://a\"b"}) {
    CAPTURE(bad);
    CHECK_FALSE(is_base(bad));
  }
  CHECK(is_mbox("lena.okafor+x@agency.example"));
  for (const auto* bad : {"", "@", "lena", "lena@", "@agency.example", "lena@agency", "le na@a.b", "a@b@c.d",
                          "a@.b.c", "a@b.c.", "a@b..c", "\xC3\xA9@a.b", "a@b.c?x", "\"a\"@b.c"}) {
    CAPTURE(bad);
    CHECK_FALSE(is_mbox(bad));
  }
}

TEST_CASE("instants are written and read") {
  CHECK(written_instant(1'795'300'000'250) == "2026-11-21T22:26:40.250Z");
  CHECK(written_instant(-5) == "1970-01-01T00:00:00.000Z");
  CHECK(read_instant("2026-11-21T22:26:40.250Z") == 1'795'300'000'250);
  CHECK(read_instant("2026-11-21T23:26:40.25+01:00") == 1'795'300'000'250);
  CHECK(read_instant("2026-11-21T17:56:40.250999-0430") == 1'795'300'000'250);
  CHECK_FALSE(read_instant("2026-11-22T00:26:40"));
  CHECK_FALSE(read_instant("2026-13-22T00:26:40Z"));
  CHECK_FALSE(read_instant("sometime next week, Z"));
  CHECK(written_duration(1'000, 841'250) == "PT840.25S");
  CHECK(written_duration(1'000, 1'000) == "PT0S");
  CHECK_FALSE(written_duration(2'000, 1'000));
  CHECK_FALSE(written_duration(0, 1'000));
}
