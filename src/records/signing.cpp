#include "records/signing.hpp"

#include <sodium/crypto_generichash_blake2b.h>
#include <sodium/crypto_sign_ed25519.h>
#include <sodium/utils.h>

namespace plumbline::records {

namespace {

static_assert(sizeof(Seed) == crypto_sign_ed25519_SEEDBYTES);
static_assert(sizeof(PublicKey) == crypto_sign_ed25519_PUBLICKEYBYTES);
static_assert(sizeof(Signature) == crypto_sign_ed25519_BYTES);

template <std::size_t N>
void put(std::string& to, const Bytes<N>& b) {
  to.append(reinterpret_cast<const char*>(b.data()), N);
}

void put(std::string& to, std::uint64_t n, std::size_t bytes) {
  for (std::size_t i = 0; i < bytes; ++i) to.push_back(static_cast<char>(n >> (8 * i) & 255));
}

std::string message(const Head& h) {
  std::string out = "plumbline head 1";
  put(out, h.stream);
  put(out, h.last, 4);
  put(out, h.self);
  return out;
}

std::string message(const Seal& s) {
  std::string out = "plumbline seal 1";
  put(out, s.events, 8);
  put(out, s.journal);
  return out;
}

const unsigned char* chars(std::string_view text) {
  return reinterpret_cast<const unsigned char*>(text.data());
}

}  // namespace

SigningKey::SigningKey(const Seed& seed) {
  crypto_sign_ed25519_seed_keypair(public_.data(), secret_.data(), seed.data());
}

SigningKey::~SigningKey() { sodium_memzero(secret_.data(), secret_.size()); }

Signature SigningKey::sign(std::string_view message) const {
  Signature out;
  crypto_sign_ed25519_detached(out.data(), nullptr, chars(message), message.size(), secret_.data());
  return out;
}

bool signed_by(const PublicKey& key, std::string_view message, const Signature& signature) {
  return crypto_sign_ed25519_verify_detached(signature.data(), chars(message), message.size(), key.data()) ==
         0;
}

std::string fingerprint(const PublicKey& key) {
  Bytes<16> digest;
  crypto_generichash_blake2b(digest.data(), digest.size(), key.data(), key.size(), nullptr, 0);
  const auto digits = hex(digest.data(), 8);
  std::string out;
  for (std::size_t i = 0; i < digits.size(); i += 4) {
    if (i > 0) out += ' ';
    out += digits.substr(i, 4);
  }
  return out;
}

Head sign_head(const Event& last, const SigningKey& key) {
  Head h{last.stream, last.sequence, last.self, key.public_part(), {}};
  h.signature = key.sign(message(h));
  return h;
}

bool good(const Head& h) { return signed_by(h.signer, message(h), h.signature); }

bool good(const Head& h, const SigningKey* own) {
  const bool ours = own != nullptr && own->public_part() == h.signer;
  return (ours && own->sign(message(h)) == h.signature) || good(h);
}

Seal sign_seal(std::uint64_t events, const Digest& journal, const SigningKey& key) {
  Seal s{events, journal, key.public_part(), {}};
  s.signature = key.sign(message(s));
  return s;
}

bool good(const Seal& s) { return signed_by(s.signer, message(s), s.signature); }

}  // namespace plumbline::records
