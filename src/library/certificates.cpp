#include "library/certificates.hpp"

#include "base/date.hpp"
#include "base/hash.hpp"
#include "base/text.hpp"
#include "library/calendar.hpp"
#include "print/certificate.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace plumbline::library {

namespace {

using namespace records;

/// Twenty letters and figures that aren't mistaken for each other (Crockford's base 32), from 100 bits.
std::string code_of(const Id& person, const Certified& c) {
  base::Canonical text;
  text.add("plumbline certificate 1").add(hex(person)).add(c.name).add(c.title);
  for (const auto& g : c.grounds) text.add(hex(g.attempt)).add(hex(g.score));
  const auto digest = from_hex<32>(text.hash()).value_or(Digest{});
  static constexpr std::string_view kLetters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  std::string out;
  std::uint32_t bits = 0;
  int held = 0;
  for (std::size_t i = 0; out.size() < 20; ++i) {
    bits = bits << 8 | digest[i];
    for (held += 8; held >= 5 && out.size() < 20; held -= 5) out += kLetters[bits >> (held - 5) & 31];
  }
  return out;
}

/// As it may have been typed: small letters, gaps, O for 0, I or L for 1.
std::string plain_code(const std::string& typed) {
  std::string out;
  for (char c : typed) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    if (c == 'O') c = '0';
    if (c == 'I' || c == 'L') c = '1';
    if ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z')) out += c;
  }
  return out;
}

/// The best attempt that counts for a module.
const PastAttempt* best_for(const std::vector<PastAttempt>& all, const std::string& scenario,
                            const story::Module& module) {
  const PastAttempt* best = nullptr;
  for (const auto& a : all) {
    if (a.scenario != scenario || !a.worth || !score::counts(course_result(a), module)) continue;
    if (best == nullptr || score_of(*a.worth).tenths() > score_of(*best->worth).tenths()) best = &a;
  }
  return best;
}

Outcome<Certified::Ground> ground_of(const Store& store, const PastAttempt& a) {
  const auto events = store.events(a.stream);
  if (!events) return failed(events.error());
  Certified::Ground out{a.stream, {}};
  for (const auto& e : *events)
    if (e.kind == Kind::scored) out.score = e.self;
  return out;
}

/// Writes it down with the person, unless that was done before; receives the day it was first made out.
std::optional<Failure> write_down(RecordRoom& room, const Id& person, Certified& c) {
  const auto events = room.store().events(person);
  if (!events) return events.error();
  for (const auto& e : *events)
    if (const auto before = said<Certified>(e); before && before->code == c.code) {
      c.at = before->at;
      return std::nullopt;
    }
  return add_to(room.pen(), person, c);
}

}  // namespace

Outcome<std::string> make_certificate(RecordRoom& room, const Id& id, const story::Course& course,
                                      const std::string& wanted,
                                      const std::function<std::string(const std::string&)>& title_of,
                                      print::Paper paper) {
  const auto at = std::find_if(course.modules.begin(), course.modules.end(), [&](const story::Module& m) {
    return m.id == wanted || base::lower(m.title) == base::lower(wanted);
  });
  if (at == course.modules.end())
    return failed(Trouble::gap,
                  fmt::format("There is no module '{}' in the course.", base::printable(wanted)));
  auto who = person(room.store(), id);
  if (!who) return failed(who.error());
  if (!*who || (*who)->erased) return failed(Trouble::gap, "There is no such person in the records.");
  PastAttempts past;
  if (auto trouble = past.read(room, id)) return failed(*trouble);
  Certified c;
  c.name = (*who)->now.name;
  c.title = at->title;
  c.at = room.pen().now();
  print::Certificate sheet;
  std::vector<std::string> missing;
  for (const auto& l : at->scenarios) {
    const auto* a = best_for(past.all(), l.scenario, *at);
    if (a == nullptr) {
      missing.push_back(title_of(l.scenario));
      continue;
    }
    auto ground = ground_of(room.store(), *a);
    if (!ground) return failed(ground.error());
    c.grounds.push_back(*ground);
    const auto title = title_of(l.scenario);
    print::Completed done{title == at->title ? title : at->title + ": " + title,
                          a->version,
                          std::string(play::to_string(a->mode)),
                          a->day,
                          {},
                          {},
                          false};
    if (a->worth->exact) done.tenths = score_of(*a->worth).tenths();
    done.mark = a->worth->mark;
    done.provisional = a->worth->provisional;
    sheet.completed.push_back(std::move(done));
    sheet.rulebook = a->rulebook;
  }
  if (!missing.empty())
    return failed(Trouble::gap,
                  fmt::format("The module isn't finished yet. {}: {}.",
                              at->mode == story::CourseMode::assessment ? "Still to be passed"
                                                                        : "Still to be played to the end",
                              base::listed(missing)));
  c.code = code_of(id, c);
  if (auto trouble = write_down(room, id, c)) return failed(*trouble);
  if (const auto in = groups(room.store())) sheet.group = name_of(*in, (*who)->now.group);
  sheet.name = c.name;
  sheet.badge = (*who)->now.badge;
  sheet.code = c.code;
  sheet.key_fingerprint = fingerprint(room.key().public_part());
  sheet.day = day_at(c.at / 1000);
  sheet.made_at = c.at / 1000;
  sheet.paper = paper;
  auto pdf = print::certificate(sheet);
  if (!pdf) return failed(Trouble::unavailable, pdf.error().front().message);
  return std::move(*pdf);
}

Outcome<std::optional<FoundCertificate>> find_certificate(const Store& store, const std::string& typed) {
  const auto code = plain_code(typed);
  const auto all = streams(store, {StreamKind::person, {}});
  if (!all) return failed(all.error());
  for (const auto& person : *all) {
    const auto& id = person.id;
    const auto events = store.events(id);
    if (!events) return failed(events.error());
    for (const auto& e : *events) {
      const auto c = said<Certified>(e);
      if (!c || plain_code(c->code) != code) continue;
      FoundCertificate out{c->name, c->title, base::written_day(day_at(c->at / 1000)), ""};
      if (plain_code(code_of(id, *c)) != code)
        out.wrong = "But the entry in the records doesn't give this code: it was changed.";
      for (const auto& g : c->grounds) {
        const auto attempt = store.events(g.attempt);
        if (!attempt) return failed(attempt.error());
        const bool there =
            std::any_of(attempt->begin(), attempt->end(), [&](const Event& x) { return x.self == g.score; });
        if (!there) out.wrong = "But a score it rests on is no longer in these records.";
      }
      return std::optional<FoundCertificate>(out);
    }
  }
  return std::optional<FoundCertificate>();
}

}  // namespace plumbline::library
