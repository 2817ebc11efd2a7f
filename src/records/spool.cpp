#include "records/spool.hpp"

#include "records/bytes.hpp"

#include <sodium/crypto_generichash_blake2b.h>

#include <cstring>

namespace plumbline::records {

namespace {

constexpr std::string_view kMark = "plspool1";
constexpr std::size_t kLength = 8, kDigest = 32, kLeast = 8 + kLength + kDigest;

Digest digest_of(std::string_view bytes) {
  Digest out;
  crypto_generichash_blake2b(out.data(), out.size(), reinterpret_cast<const unsigned char*>(bytes.data()),
                             bytes.size(), nullptr, 0);
  return out;
}

void write(Writer& w, const Text& t) {
  w.number(static_cast<std::uint64_t>(t.of)).text(t.hash).number(t.parts.size());
  for (const auto& p : t.parts) w.text(p.name).text(p.text);
}

void write(Writer& w, const Event& e) {
  w.number(static_cast<std::uint64_t>(e.kind)).flag(e.erased).raw(e.self);
  if (e.erased)
    w.raw(e.content);
  else
    w.raw(e.key).signed_number(e.at).text(e.payload);
}

void write(Writer& w, const Batch& b) {
  w.number(static_cast<std::uint64_t>(b.kind)).raw(b.owner).raw(b.head.stream).number(b.head.last);
  w.raw(b.head.self).raw(b.head.signer).raw(b.head.signature);
  w.number(b.events.empty() ? 0 : b.events.front().sequence).number(b.events.size());
  for (const auto& e : b.events) write(w, e);
}

constexpr std::uint64_t kByte = 255, kFourBytes = 0xffffffff;

Text read_text(Reader& r) {
  Text t;
  t.of = static_cast<Text::Of>(r.number(kByte));
  t.hash = std::string(r.text());
  const auto parts = r.count();
  for (std::size_t i = 0; i < parts && r.ok(); ++i) {
    auto& p = t.parts.emplace_back();
    p.name = std::string(r.text());
    p.text = std::string(r.text());
  }
  return t;
}

Event read_event(Reader& r) {
  Event e;
  e.kind = static_cast<Kind>(r.number(kByte));
  e.erased = r.flag();
  e.self = r.raw<32>();
  if (e.erased) {
    e.content = r.raw<32>();
    return e;
  }
  e.key = r.raw<16>();
  e.at = r.signed_number();
  e.payload = std::string(r.text());
  return e;
}

Batch read_batch(Reader& r) {
  Batch b;
  b.kind = static_cast<StreamKind>(r.number(kByte));
  b.owner = r.raw<16>();
  b.head.stream = r.raw<16>();
  b.head.last = static_cast<std::uint32_t>(r.number(kFourBytes));
  b.head.self = r.raw<32>();
  b.head.signer = r.raw<32>();
  b.head.signature = r.raw<64>();
  auto sequence = static_cast<std::uint32_t>(r.number(kFourBytes));
  const auto events = r.count();
  for (std::size_t i = 0; i < events && r.ok(); ++i) {
    auto& e = b.events.emplace_back(read_event(r));
    e.stream = b.head.stream;
    e.sequence = sequence++;
    e.content = content_of(e);
  }
  return b;
}

bool read_body(std::string_view body, Spooled& into) {
  Reader r(body);
  r.form(1);
  const auto texts = r.count();
  for (std::size_t i = 0; i < texts && r.ok(); ++i) into.texts.push_back(read_text(r));
  const auto batches = r.count();
  for (std::size_t i = 0; i < batches && r.ok(); ++i) into.batches.push_back(read_batch(r));
  return r.done();
}

std::uint64_t length_at(std::string_view bytes) {
  std::uint64_t out = 0;
  for (std::size_t i = kLength; i-- > 0;) out = out << 8 | static_cast<std::uint8_t>(bytes[kMark.size() + i]);
  return out;
}

/// The length of the whole, sound frame that the bytes begin with; 0 when they don't.
std::size_t frame_at(std::string_view bytes, Spooled& into) {
  if (bytes.size() < kLeast || bytes.substr(0, kMark.size()) != kMark) return 0;
  const auto length = length_at(bytes);
  if (length > bytes.size() - kLeast) return 0;
  const auto signed_part = bytes.substr(0, kMark.size() + kLength + length);
  const auto digest = digest_of(signed_part);
  if (std::memcmp(digest.data(), bytes.data() + signed_part.size(), kDigest) != 0) return 0;
  if (!read_body(signed_part.substr(kMark.size() + kLength), into)) return 0;
  return signed_part.size() + kDigest;
}

}  // namespace

std::string spool(const Spooled& what) {
  Writer w;
  w.number(1).number(what.texts.size());
  for (const auto& t : what.texts) write(w, t);
  w.number(what.batches.size());
  for (const auto& b : what.batches) write(w, b);
  const auto body = w.take();
  std::string out(kMark);
  for (std::size_t i = 0; i < kLength; ++i) out.push_back(static_cast<char>(body.size() >> (8 * i) & 255));
  out += body;
  const auto digest = digest_of(out);
  out.append(reinterpret_cast<const char*>(digest.data()), digest.size());
  return out;
}

Unspooled unspool(std::string_view bytes) {
  Unspooled out;
  // Bytes made to look like many long frames would be hashed over and over; real damage is looked through
  // once.
  auto patience = 4 * bytes.size() + (std::size_t{1} << 20);
  bool lost_track = false;
  for (std::size_t at = 0; at < bytes.size();) {
    const auto rest = bytes.substr(at);
    Spooled one;
    if (const auto length = frame_at(rest, one); length > 0) {
      out.frames.push_back(std::move(one));
      out.damaged += lost_track;
      lost_track = false;
      at += length;
      if (out.damaged == 0) out.whole = at;
      continue;
    }
    lost_track = true;
    const auto next = bytes.find(kMark, at + 1);
    if (next == std::string_view::npos || rest.size() > patience) break;
    patience -= rest.size();
    at = next;
  }
  out.cut_off = lost_track;
  return out;
}

}  // namespace plumbline::records
