#include "records/following.hpp"

#include "records/says.hpp"

#include <algorithm>

namespace plumbline::records {

namespace {

bool has_key(const Events& all, const Id& key) {
  return key != Id{} && std::any_of(all.begin(), all.end(), [&](const Event& e) { return e.key == key; });
}

bool same_score(const Scored& a, const Scored& b) {
  return a.rulebook_hash == b.rulebook_hash && a.tally == b.tally;
}

bool is_said_again(const Event& late, const Events& stands) {
  const auto score = said<Scored>(late);
  if (!score) return false;
  for (auto e = stands.rbegin(); e != stands.rend(); ++e) {
    if (e->kind == Kind::decided || e->kind == Kind::taken_back) return false;
    const auto there = said<Scored>(*e);
    if (there && same_score(*there, *score)) return true;
  }
  return false;
}

}  // namespace

bool can_follow(const Events& late, const Events& stands, StreamKind kind) {
  if (late.empty() || kind != StreamKind::attempt) return true;
  const auto first = late.front().sequence;
  return std::all_of(stands.begin(), stands.end(), [&](const Event& e) {
    return e.sequence < first || e.kind == Kind::noted || e.kind == Kind::withdrawn ||
           e.kind == Kind::scored || has_key(late, e.key);
  });
}

Events needed(const Events& late, const Events& stands) {
  Events out;
  for (const auto& e : late) {
    if (has_key(stands, e.key)) continue;
    // A score after decisions that aren't there yet is of those.
    if (out.empty() && is_said_again(e, stands)) continue;
    out.push_back(e);
  }
  return out;
}

}  // namespace plumbline::records
