#include "records/store.hpp"

#include <fmt/format.h>

namespace plumbline::records {

namespace {

Fit no(Trouble what, std::string said) { return {Failure{what, std::move(said)}, 0}; }

/// "" or what makes this no batch at all, whatever is stored.
std::string malformed(const Batch& b, const SigningKey* own) {
  if (b.events.empty()) return "it holds no event";
  const auto& first = b.events.front();
  for (std::size_t i = 0; i < b.events.size(); ++i) {
    const auto& e = b.events[i];
    if (e.stream != first.stream) return "its events belong to more than one stream";
    if (e.sequence != first.sequence + i) return "its events are not numbered one after the other";
    if (!e.erased && e.key == Id{}) return "an event has no key";
    const auto content = content_of(e);
    if (e.content != Digest{} && e.content != content) return "an event says something else than its digest";
    if (i > 0 && chained(e, b.events[i - 1].self, content) != e.self) return "its events are not chained";
  }
  const auto& last = b.events.back();
  if (b.head.stream != last.stream || b.head.last != last.sequence || b.head.self != last.self)
    return "its signature is for something else";
  if (!good(b.head, own)) return "its signature is not good";
  return {};
}

}  // namespace

Fit fits(const Batch& batch, const std::optional<Stream>& there,
         const std::function<std::optional<Digest>(std::uint32_t)>& standing, const SigningKey* own) {
  if (const auto why = malformed(batch, own); !why.empty())
    return no(Trouble::malformed, fmt::format("These records can't be stored: {}.", why));
  const auto& first = batch.events.front();
  const auto name = short_name(first.stream);
  if (there && (there->kind != batch.kind || there->owner != batch.owner))
    return no(Trouble::conflict, fmt::format("The record {} belongs to something else already.", name));
  Fit fit;
  while (fit.already < batch.events.size()) {
    const auto& e = batch.events[fit.already];
    const auto stands = standing(e.sequence);
    if (!stands) break;
    if (*stands != e.self)
      return no(Trouble::conflict,
                fmt::format("The record {} went on elsewhere: its entry {} is another one. Open it again to "
                            "go on from what is stored.",
                            name, e.sequence + 1));
    ++fit.already;
  }
  if (fit.already > 0) return fit;
  auto previous = std::optional<Digest>(kNothingBefore);
  if (first.sequence > 0) previous = standing(first.sequence - 1);
  if (!previous)
    return no(Trouble::gap, fmt::format("The record {} can't go on: entries before number {} are missing.",
                                        name, first.sequence + 1));
  if (chained(first, *previous) != first.self)
    return no(
        Trouble::conflict,
        fmt::format("The record {} went on elsewhere: entry {} doesn't follow from what is stored. Open "
                    "it again to go on from there.",
                    name, first.sequence + 1));
  return fit;
}

Outcome<std::vector<Stream>> streams(const Store& store, const Wanted& wanted) {
  std::vector<Stream> out;
  auto listed = store.each_stream(wanted, [&](const Stream& s) {
    out.push_back(s);
    return true;
  });
  if (!listed) return failed(listed.error());
  return out;
}

}  // namespace plumbline::records
