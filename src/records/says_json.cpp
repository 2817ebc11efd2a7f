#include "records/says_json.hpp"

#include "base/date.hpp"

#include <fmt/format.h>

namespace plumbline::records {

namespace {

using nlohmann::ordered_json;

void put(ordered_json& j, const Begun& b) {
  j["person"] = hex(b.person);
  j["scenario"] = b.scenario;
  j["version"] = b.version;
  j["scenario_hash"] = b.scenario_hash;
  j["rulebook"] = b.rulebook_edition;
  j["rulebook_hash"] = b.rulebook_hash;
  j["seed"] = b.seed;
  j["mode"] = play::to_string(b.mode);
  if (b.alternative) j["alternative"] = true;
  if (b.mark) j["mark"] = *b.mark;
}

void put(ordered_json& j, const Decided& d) {
  j["scene"] = d.scene;
  j["decision"] = d.decision;
  if (d.late) j["late"] = true;
  if (d.confidence != play::Confidence::unsaid) j["confidence"] = play::to_string(d.confidence);
  if (d.dwell > 0) j["dwell_ms"] = d.dwell;
  if (!d.reason.empty()) j["reason"] = d.reason;
}

void put(ordered_json& j, const TakenBack& t) { j["scene"] = t.scene; }

void put(ordered_json& j, const Scored& s) {
  const auto& t = s.tally;
  j["rulebook"] = s.rulebook_edition;
  j["rulebook_hash"] = s.rulebook_hash;
  if (t.exact) j["score"] = score::in_words({t.stake, t.lost});
  j["mark"] = t.mark;
  j["passed"] = t.passed;
  j["critical_breaches"] = t.breaches;
  j["made_good"] = t.recovered;
  j["decisions"] = ordered_json::array();
  for (const auto& d : t.decisions)
    j["decisions"].push_back({{"scene", d.scene}, {"lost", d.lost}, {"missed", d.missed}});
}

void put(ordered_json& j, const Noted& n) {
  if (n.decision) j["decision"] = *n.decision + 1;
  j["note"] = n.text;
}

void put(ordered_json& j, const Withdrawn& w) { j["entry"] = w.note + 1; }

void put(ordered_json& j, const Enrolled& p) {
  j["name"] = p.name;
  if (!p.badge.empty()) j["badge"] = p.badge;
  if (p.group != Id{}) j["group"] = hex(p.group);
  j["has_pin"] = !p.pin.empty();
  if (p.away) j["away"] = true;
}

void put(ordered_json& j, const Certified& c) {
  j["code"] = c.code;
  j["name"] = c.name;
  j["title"] = c.title;
  j["on"] = in_iso(c.at);
}

void put(ordered_json& j, const Grouped& g) {
  j["name"] = g.name;
  if (g.away) j["away"] = true;
}

void put(ordered_json& j, const Erased& e) {
  j["entries"] = e.events;
  j["on"] = in_iso(e.at);
  j["why"] = e.why;
}

void put(ordered_json& j, const Founded& f) {
  j["key"] = hex(f.key);
  j["name"] = f.name;
}

void put(ordered_json& j, const Merged& m) {
  j["from"] = m.from;
  j["key"] = hex(m.key);
  j["events"] = m.events;
  j["taken"] = m.taken;
}

void put(ordered_json& j, const Guarded& g) { j["has_passphrase"] = !g.passphrase.empty(); }

template <class... Says>
void put_any(ordered_json& j, const Event& e) {
  const auto one = [&](const auto& says) {
    if (says) put(j, *says);
  };
  (one(said<Says>(e)), ...);
}

}  // namespace

std::string in_iso(std::int64_t ms) {
  constexpr std::int64_t kDay = 86'400'000;
  if (ms < -719'162 * kDay || ms >= 2'932'897 * kDay) return std::to_string(ms);
  const auto day = ms >= 0 ? ms / kDay : -((kDay - 1 - ms) / kDay);
  const auto left = ms - day * kDay;
  return fmt::format("{}T{:02}:{:02}:{:02}.{:03}Z", base::written_day(static_cast<int>(day)),
                     left / 3'600'000, left / 60'000 % 60, left / 1000 % 60, left % 1000);
}

ordered_json says_json(const Event& e) {
  ordered_json j;
  j["kind"] = in_words(e.kind);
  if (e.erased) return j;
  j["at"] = in_iso(e.at);
  put_any<Begun, Decided, TakenBack, Scored, Noted, Withdrawn, Enrolled, Certified, Grouped, Erased, Founded,
          Merged, Guarded>(j, e);
  return j;
}

}  // namespace plumbline::records
