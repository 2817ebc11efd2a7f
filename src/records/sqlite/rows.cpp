#include "records/sqlite/rows.hpp"

#include "records/bytes.hpp"

#include <sodium/crypto_generichash_blake2b.h>

#include <cstring>

namespace plumbline::records {

namespace {

constexpr std::size_t kKindAt = 32, kKeyAt = 33, kTimeAt = 49, kPayloadAt = 57, kErasedSize = 65;

void put(std::string& to, const void* from, std::size_t count) {
  to.append(static_cast<const char*>(from), count);
}

std::uint64_t little(const char* at) {
  std::uint64_t out = 0;
  for (int i = 7; i >= 0; --i) out = out << 8 | static_cast<std::uint8_t>(at[i]);
  return out;
}

}  // namespace

std::string body_of(const Event& e) {
  std::string out;
  out.reserve(kErasedSize + e.payload.size());
  put(out, e.self.data(), e.self.size());
  out.push_back(static_cast<char>(e.kind));
  if (e.erased) {
    put(out, e.content.data(), e.content.size());
    return out;
  }
  put(out, e.key.data(), e.key.size());
  const auto at = static_cast<std::uint64_t>(e.at);
  for (int i = 0; i < 8; ++i) out.push_back(static_cast<char>(at >> (8 * i) & 255));
  put(out, e.payload.data(), e.payload.size());
  return out;
}

void read_body(std::string_view body, bool erased, Event& into) {
  into.erased = erased;
  into.self = into.content = {};
  into.key = {};
  into.at = 0;
  into.payload.clear();
  into.kind = {};
  if (erased ? body.size() != kErasedSize : body.size() < kPayloadAt) return;
  std::memcpy(into.self.data(), body.data(), into.self.size());
  into.kind = static_cast<Kind>(body[kKindAt]);
  if (erased) {
    std::memcpy(into.content.data(), body.data() + kKeyAt, into.content.size());
    return;
  }
  std::memcpy(into.key.data(), body.data() + kKeyAt, into.key.size());
  into.at = static_cast<std::int64_t>(little(body.data() + kTimeAt));
  into.payload.assign(body.data() + kPayloadAt, body.size() - kPayloadAt);
}

Digest self_in(std::string_view body) {
  Digest out{};
  if (body.size() >= kPayloadAt) std::memcpy(out.data(), body.data(), out.size());
  return out;
}

Stream read_stream(const Statement& row) {
  Stream s;
  s.number = row.number(0);
  s.id = row.fixed<16>(1);
  s.kind = narrow<StreamKind>(row.number(2));
  s.owner = row.fixed<16>(3);
  s.head.stream = s.id;
  s.head.last = narrow<std::uint32_t>(row.number(4));
  s.head.self = row.fixed<32>(5);
  s.head.signer = row.fixed<32>(6);
  s.head.signature = row.fixed<64>(7);
  return s;
}

std::string body_of(const Text& t) {
  Writer w;
  w.number(t.parts.size());
  for (const auto& p : t.parts) w.text(p.name).text(p.text);
  return w.take();
}

bool read_body(std::string_view body, Text& into) {
  Reader r(body);
  into.parts.resize(r.count());
  for (auto& p : into.parts) {
    p.name = std::string(r.text());
    p.text = std::string(r.text());
  }
  return r.done();
}

Digest digest_of(std::string_view bytes) {
  Digest out;
  crypto_generichash_blake2b(out.data(), out.size(), reinterpret_cast<const unsigned char*>(bytes.data()),
                             bytes.size(), nullptr, 0);
  return out;
}

}  // namespace plumbline::records
