#include "records/event.hpp"

#include <sodium/core.h>
#include <sodium/crypto_generichash_blake2b.h>

#include <cstring>

namespace plumbline::records {

namespace {

/// Lets libsodium choose the fastest code for this processor; the digests are the same without.
const int chosen = sodium_init();

/// Collects a message and hashes it, without the heap. Nearly all are short: they are hashed in one go, which
/// takes three quarters of the time.
class Hasher {
 public:
  explicit Hasher(std::string_view domain) {
    static_cast<void>(chosen);
    add(domain.data(), domain.size());
  }
  void add(const void* bytes, std::size_t count) {
    if (count == 0) return;  // an empty string may have no address
    if (!long_ && size_ + count <= short_.size()) {
      std::memcpy(short_.data() + size_, bytes, count);
      size_ += count;
      return;
    }
    if (!long_) {
      long_ = true;
      crypto_generichash_blake2b_init(&state_, nullptr, 0, sizeof(Digest));
      crypto_generichash_blake2b_update(&state_, short_.data(), size_);
    }
    crypto_generichash_blake2b_update(&state_, static_cast<const unsigned char*>(bytes), count);
  }
  template <std::size_t N>
  void add(const Bytes<N>& b) {
    add(b.data(), N);
  }
  void number(std::uint64_t n, std::size_t bytes) {
    Bytes<8> little;
    for (std::size_t i = 0; i < bytes; ++i) little[i] = static_cast<std::uint8_t>(n >> (8 * i));
    add(little.data(), bytes);
  }
  Digest done() {
    Digest out;
    if (long_)
      crypto_generichash_blake2b_final(&state_, out.data(), out.size());
    else
      crypto_generichash_blake2b(out.data(), out.size(), short_.data(), size_, nullptr, 0);
    return out;
  }

 private:
  Bytes<256> short_;
  std::size_t size_ = 0;
  bool long_ = false;
  crypto_generichash_blake2b_state state_;
};

}  // namespace

std::string_view in_words(Kind k) {
  switch (k) {
    case Kind::begun: return "begun";
    case Kind::decided: return "decided";
    case Kind::taken_back: return "taken back";
    case Kind::scored: return "scored";
    case Kind::noted: return "note";
    case Kind::erased: return "erased on request";
    case Kind::withdrawn: return "note withdrawn";
    case Kind::enrolled: return "person";
    case Kind::certified: return "certificate";
    case Kind::grouped: return "group";
    case Kind::founded: return "installation";
    case Kind::merged: return "merged";
    case Kind::guarded: return "passphrase";
  }
  return "unknown";
}

Digest content_of(const Event& e) {
  if (e.erased) return e.content;
  Hasher h("plumbline event 1");
  h.add(e.key);
  h.number(static_cast<std::uint64_t>(e.at), 8);
  h.number(e.payload.size(), 8);
  h.add(e.payload.data(), e.payload.size());
  return h.done();
}

Digest chained(const Event& e, const Digest& previous) { return chained(e, previous, content_of(e)); }

Digest chained(const Event& e, const Digest& previous, const Digest& content) {
  Hasher h("plumbline chain 1");
  h.add(e.stream);
  h.number(e.sequence, 4);
  h.number(static_cast<std::uint64_t>(e.kind), 1);
  h.add(previous);
  h.add(content);
  return h.done();
}

void chain(Event& e, std::uint32_t sequence, const Digest& previous) {
  e.sequence = sequence;
  e.content = content_of(e);
  e.self = chained(e, previous, e.content);
}

void erase(Event& e) {
  if (e.erased) return;
  e.content = content_of(e);
  e.erased = true;
  e.payload.clear();
  e.payload.shrink_to_fit();
  e.key = {};
  e.at = 0;
}

Digest journal_after(const Digest& journal, const Digest& self) {
  Hasher h("plumbline journal 1");
  h.add(journal);
  h.add(self);
  return h.done();
}

}  // namespace plumbline::records
