#pragma once
// Signatures (Ed25519, by libsodium): who vouches for the head of a stream, and for a file as a whole.
//
// Each installation has a key of its own. The secret part is its seed, 32 random bytes; the public part can
// be given to anyone, and is what others check with. A signature shows that whoever held the seed said this;
// it can't show that what was said is true: that is what replaying is for (verify.hpp).

#include "records/event.hpp"

namespace plumbline::records {

using Seed = Bytes<32>;
using PublicKey = Bytes<32>;
using Signature = Bytes<64>;

class SigningKey {
 public:
  explicit SigningKey(const Seed& seed);
  ~SigningKey();
  SigningKey(const SigningKey&) = delete;
  SigningKey& operator=(const SigningKey&) = delete;
  const PublicKey& public_part() const { return public_; }
  Signature sign(std::string_view message) const;

 private:
  Bytes<64> secret_;
  PublicKey public_;
};
bool signed_by(const PublicKey& key, std::string_view message, const Signature& signature);

/// For people to compare: "3f9c 20d1 77ab 0c4e", from a digest of the key.
std::string fingerprint(const PublicKey& key);

/// The last event of a stream, vouched for.
struct Head {
  Id stream{};
  std::uint32_t last = 0;  // its sequence
  Digest self{};
  PublicKey signer{};
  Signature signature{};
  bool operator==(const Head&) const = default;
};
Head sign_head(const Event& last, const SigningKey& key);
bool good(const Head& h);
/// The same, in a third of the time for what was signed with a key at hand: a signature of ours always comes
/// out the same, so it is enough to sign once more and compare.
bool good(const Head& h, const SigningKey* own);

/// A whole file, vouched for: how many events it took in, and the digest over all of them.
struct Seal {
  std::uint64_t events = 0;
  Digest journal{};
  PublicKey signer{};
  Signature signature{};
  bool operator==(const Seal&) const = default;
};
Seal sign_seal(std::uint64_t events, const Digest& journal, const SigningKey& key);
bool good(const Seal& s);

}  // namespace plumbline::records
