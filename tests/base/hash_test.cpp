#include "base/hash.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <vector>

using namespace plumbline::base;

SCENARIO("SHA-256 of the vectors of FIPS 180-4") {
  CHECK(sha256_hex("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  CHECK(sha256_hex("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  CHECK(sha256_hex("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq") ==
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
  CHECK(sha256_hex(std::string(1'000'000, 'a')) ==
        "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

SCENARIO("A canonical text tells lists of parts apart") {
  CHECK(Canonical().add("ab").add("c").hash() != Canonical().add("a").add("bc").hash());
  CHECK(Canonical().add("").hash() != Canonical().hash());
  CHECK(Canonical().add("1:a\n").hash() != Canonical().add("a").hash());
  CHECK(rc::check("different lists, different hashes",
                  [](const std::vector<std::string>& a, const std::vector<std::string>& b) {
                    Canonical x, y;
                    for (const auto& part : a) x.add(part);
                    for (const auto& part : b) y.add(part);
                    RC_ASSERT((x.hash() == y.hash()) == (a == b));
                  }));
}
