#include "reports/packed.hpp"

#include "reports/packed_lists.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>

namespace plumbline::reports {

namespace {

constexpr std::string_view kMagic = "PLUMRESP";
constexpr std::uint32_t kByteOrder = 0x01020304U;

struct Head {
  std::array<char, 8> magic{};
  std::uint32_t version = 0, byte_order = 0;
  std::uint64_t built_from = 0, lists = 0;    // bytes
  std::uint64_t attempts = 0, responses = 0;  // how many
  std::uint64_t rest_sum = 0;                 // of built-from, lists and pieces
  std::uint64_t head_sum = 0;                 // of what stands above
};
static_assert(sizeof(Head) == 64);

std::uint64_t padded(std::uint64_t n) { return (n + 7) / 8 * 8; }
std::uint64_t pieces_of(std::uint64_t n) { return (n + kPiece - 1) / kPiece; }

template <class T>
std::string_view bytes_of(std::span<const T> list) {
  return {reinterpret_cast<const char*>(list.data()), list.size_bytes()};
}

/// The responses of attempts that lie one after the other; none where they point outside.
std::span<const Response> responses_of(std::span<const Response> all, std::span<const Attempt> attempts) {
  const auto begin = attempts.front().begin, end = attempts.back().begin + attempts.back().count;
  return begin <= end && end <= all.size() ? all.subspan(begin, end - begin) : all.first(0);
}

std::vector<std::uint64_t> sums_of(const Table& t) {
  std::vector<std::uint64_t> sums;
  for (std::size_t from = 0; from < t.attempts.size(); from += kPiece) {
    const auto piece = t.attempts.subspan(from, std::min(kPiece, t.attempts.size() - from));
    sums.push_back(checksum(bytes_of(piece)));
    sums.push_back(checksum(bytes_of(responses_of(t.responses, piece))));
  }
  return sums;
}

std::uint64_t sum_of_head(const Head& h) {
  return checksum({reinterpret_cast<const char*>(&h), offsetof(Head, head_sum)});
}

base::Unexpected<base::Diagnostics> refused(const char* code, const char* what) {
  return base::unexpected(
      base::Diagnostic{base::Gravity::error, code, {}, what, "Let it be built again from the records."});
}

base::Unexpected<base::Diagnostics> damaged() {
  return refused("reports.damaged", "This file of responses is damaged.");
}

/// Where the parts of the file lie; nothing when they don't add up to its size.
struct Parts {
  std::string_view built_from, lists, attempts, responses, sums;
};

std::optional<Parts> parts_of(std::string_view bytes, const Head& h) {
  constexpr std::uint64_t kMost = std::uint64_t{1} << 48;  // so that no sum below runs over
  for (const auto n : {h.built_from, h.lists, h.attempts, h.responses})
    if (n > kMost) return std::nullopt;
  const std::array<std::uint64_t, 5> sizes{h.built_from, h.lists, h.attempts * sizeof(Attempt),
                                           h.responses * sizeof(Response), pieces_of(h.attempts) * 16};
  std::array<std::string_view, 5> parts;
  std::uint64_t at = sizeof(Head);
  for (std::size_t i = 0; i < sizes.size(); ++i) {
    if (at > bytes.size() || sizes[i] > bytes.size() - at) return std::nullopt;
    parts[i] = bytes.substr(at, sizes[i]);
    at += padded(sizes[i]);
  }
  if (at != bytes.size()) return std::nullopt;
  return Parts{parts[0], parts[1], parts[2], parts[3], parts[4]};
}

std::uint64_t sum_of_rest(std::string_view built_from, std::string_view lists, std::string_view sums) {
  return checksum(built_from) + 3 * checksum(lists) + 5 * checksum(sums);
}

/// Answers are sorted by form.
std::vector<std::pair<Code, Code>> answers_per_form(const Lists& lists) {
  std::vector<std::pair<Code, Code>> out(lists.forms.size());
  for (Code a = 0; a < lists.answers.size(); ++a) {
    auto& range = out[lists.items[lists.answers[a].item].form];
    if (range.second == 0) range.first = a;
    range.second = a + 1;
  }
  return out;
}

template <class T>
std::span<const T> list_on(std::string_view bytes) {
  return {reinterpret_cast<const T*>(bytes.data()), bytes.size() / sizeof(T)};
}

}  // namespace

std::string encode(const Table& table, std::string_view built_from) {
  const auto sums = sums_of(table);
  Writer lists_out;
  write(lists_out, table.lists);
  const auto lists = lists_out.take();
  const std::string_view sum_bytes = bytes_of(std::span<const std::uint64_t>(sums));
  Head head{{},
            kPackedVersion,
            kByteOrder,
            built_from.size(),
            lists.size(),
            table.attempts.size(),
            table.responses.size(),
            sum_of_rest(built_from, lists, sum_bytes),
            0};
  kMagic.copy(head.magic.data(), head.magic.size());
  head.head_sum = sum_of_head(head);
  Writer out;
  out.raw({reinterpret_cast<const char*>(&head), sizeof head});
  for (const auto part : {built_from, std::string_view(lists), bytes_of(table.attempts),
                          bytes_of(table.responses), sum_bytes}) {
    out.raw(part);
    out.pad();
  }
  return out.take();
}

base::Result<Packed> open_packed(std::string_view bytes, std::shared_ptr<const void> keeper) {
  if (reinterpret_cast<std::uintptr_t>(bytes.data()) % alignof(Attempt) != 0) {
    auto copy = std::make_shared<std::vector<std::uint64_t>>(padded(bytes.size()) / 8);
    std::memcpy(copy->data(), bytes.data(), bytes.size());
    bytes = {reinterpret_cast<const char*>(copy->data()), bytes.size()};
    keeper = std::move(copy);
  }
  Head head;
  if (bytes.size() < sizeof head || bytes.substr(0, kMagic.size()) != kMagic)
    return refused("reports.not-packed", "This is no file of responses.");
  std::memcpy(&head, bytes.data(), sizeof head);
  if (head.version != kPackedVersion || head.byte_order != kByteOrder)
    return refused("reports.other-version", "This file of responses was made by another version or machine.");
  if (head.head_sum != sum_of_head(head)) return damaged();
  const auto parts = parts_of(bytes, head);
  if (!parts || head.rest_sum != sum_of_rest(parts->built_from, parts->lists, parts->sums)) return damaged();
  Packed out;
  Reader in(parts->lists);
  if (!read(in, out.table_.lists)) return damaged();
  out.built_from_ = parts->built_from;
  out.answers_ = answers_per_form(out.table_.lists);
  const auto sums = list_on<std::uint64_t>(parts->sums);
  out.sums_.assign(sums.begin(), sums.end());
  out.table_.attempts = list_on<Attempt>(parts->attempts);
  out.table_.responses = list_on<Response>(parts->responses);
  out.table_.keeper = std::move(keeper);
  return out;
}

std::size_t Packed::pieces() const { return sums_.size() / 2; }

// Attempts point at their responses one after the other, without a gap. Where that holds, the responses of a
// piece are known, and each is looked at while it is near.
bool Packed::piece_is_sound(std::size_t piece) const {
  if (piece >= pieces()) return false;
  const auto from = piece * kPiece, to = std::min(from + kPiece, table_.attempts.size());
  const auto attempts = table_.attempts.subspan(from, to - from);
  if (checksum(bytes_of(attempts)) != sums_[2 * piece]) return false;
  for (auto i = from; i < to; ++i)
    if (!attempt_is_sound(i)) return false;
  if (checksum(bytes_of(reports::responses_of(table_.responses, attempts))) != sums_[2 * piece + 1])
    return false;
  return std::all_of(attempts.begin(), attempts.end(),
                     [&](const Attempt& a) { return responses_are_sound(a); });
}

bool Packed::attempt_is_sound(std::size_t i) const {
  const auto& l = table_.lists;
  const auto& a = table_.attempts[i];
  const auto end = i + 1 < table_.attempts.size() ? table_.attempts[i + 1].begin : table_.responses.size();
  if (a.begin > table_.responses.size() || end > table_.responses.size() || a.begin + a.count != end ||
      (i == 0 && a.begin != 0))
    return false;
  if (a.form >= l.forms.size() || a.trainee >= l.trainees.size() || a.path >= l.paths.size() ||
      a.total >= l.totals.size() || l.totals[a.total].form != a.form ||
      (a.group != kNone && a.group >= l.groups.size()))
    return false;
  if (a.score < kNoScore || a.score > 1000 || (a.mark > 100 && a.mark != kNoMark) ||
      (a.facts & ~kAllFacts) != 0)
    return false;
  if (i == 0) return true;
  const auto& before = table_.attempts[i - 1];  // its own fields are looked at in its own turn
  if (before.form >= l.forms.size()) return false;
  const auto x = l.forms[before.form].scenario_code, y = l.forms[a.form].scenario_code;
  return x != y ? x < y : before.trainee <= a.trainee;
}

bool Packed::responses_are_sound(const Attempt& a) const {
  const auto [lowest, end] = answers_[a.form];
  Code effect = 0;
  std::uint32_t dwell = 0, rest = 0;
  bool own = true;
  for (const auto& r : table_.responses_of(a)) {
    own &= r.answer >= lowest && r.answer < end;
    effect = std::max(effect, r.effect);
    dwell = std::max(dwell, r.dwell());
    rest |= r.rest;
  }
  return own && (a.count == 0 || effect < table_.lists.effects.size()) && dwell < kDwellCodes &&
         rest < (1U << 13U);
}

base::Result<Packed> decode(std::string_view bytes, std::shared_ptr<const void> keeper) {
  auto out = open_packed(bytes, std::move(keeper));
  if (!out) return out;
  for (std::size_t p = 0; p < out->pieces(); ++p)
    if (!out->piece_is_sound(p)) return damaged();
  return out;
}

}  // namespace plumbline::reports
