#include "records/register.hpp"

#include "base/text.hpp"

#include <fmt/format.h>
#include <sodium/crypto_pwhash.h>

#include <algorithm>
#include <array>

namespace plumbline::records {

namespace {

/// The events of every stream of a kind, one stream after the other.
std::optional<Failure> each_of(const Store& store, StreamKind kind,
                               const std::function<void(const Stream&, const Events&)>& each) {
  const auto all = streams(store, {kind, {}});
  if (!all) return all.error();
  for (const auto& s : *all) {
    const auto events = store.events(s.id);
    if (!events) return events.error();
    each(s, *events);
  }
  return std::nullopt;
}

Person person_of(const Id& id, const Events& events) {
  Person p;
  p.id = id;
  for (const auto& e : events) learn(p, e);
  return p;
}

std::string wrong_with_name(std::string_view name, const char* whose) {
  if (name.empty()) return fmt::format("{} needs a name.", whose);
  if (base::first_invalid_utf8(name) != std::string_view::npos)
    return "The name holds characters that can't be read. Please type it again.";
  if (base::length_utf8(name) > kLongestName)
    return fmt::format("The name is longer than {} characters. Please shorten it.", kLongestName);
  return {};
}

/// Characters that can't be seen, or that turn the direction of the text after them.
bool stays_out(std::string_view at, std::size_t& bytes) {
  const auto c = static_cast<unsigned char>(at.front());
  bytes = 1;
  if (c < 32 || c == 127) return true;
  const auto is = [&](std::string_view mark) { return at.substr(0, mark.size()) == mark; };
  if (c == 0xC2 && at.size() > 1 && static_cast<unsigned char>(at[1]) < 0xA0) {  // C1 controls
    bytes = 2;
    return true;
  }
  static constexpr std::array<std::string_view, 12> kTurning{"\u202a", "\u202b", "\u202c", "\u202d",
                                                             "\u202e", "\u2066", "\u2067", "\u2068",
                                                             "\u2069", "\u2028", "\u2029", "\ufeff"};
  for (const auto mark : kTurning)
    if (is(mark)) {
      bytes = mark.size();
      return true;
    }
  return false;
}

}  // namespace

void learn(Person& p, const Event& e) {
  if (e.kind == Kind::erased) {
    p.erased = true;
    p.now = {};
  }
  if (auto now = said<Enrolled>(e)) {
    p.now = std::move(*now);
    if (p.since == 0) p.since = e.at;
  }
}

Outcome<std::vector<Person>> people(const Store& store) {
  std::vector<Person> out;
  if (auto trouble = each_of(store, StreamKind::person,
                             [&](const Stream& s, const Events& e) { out.push_back(person_of(s.id, e)); }))
    return failed(*trouble);
  return out;
}

Outcome<std::optional<Person>> person(const Store& store, const Id& id) {
  const auto events = store.events(id);
  if (!events) return failed(events.error());
  if (events->empty()) return std::optional<Person>();
  return std::optional<Person>(person_of(id, *events));
}

Outcome<std::vector<Group>> groups(const Store& store) {
  std::vector<Group> out;
  if (auto trouble = each_of(store, StreamKind::group, [&](const Stream& s, const Events& events) {
        Group g{s.id, {}};
        for (const auto& e : events)
          if (auto now = said<Grouped>(e)) g.now = std::move(*now);
        out.push_back(std::move(g));
      }))
    return failed(*trouble);
  return out;
}

std::string name_of(const std::vector<Group>& groups, const Id& id) {
  const auto at = std::find_if(groups.begin(), groups.end(), [&](const Group& g) { return g.id == id; });
  return at == groups.end() ? "" : at->now.name;
}

std::string wrong_with(const Enrolled& e) {
  if (auto wrong = wrong_with_name(e.name, "A person"); !wrong.empty()) return wrong;
  if (base::first_invalid_utf8(e.badge) != std::string_view::npos ||
      base::length_utf8(e.badge) > kLongestName)
    return "The badge number or e-mail address is too long or can't be read.";
  return {};
}

std::string wrong_with(const Grouped& g) { return wrong_with_name(g.name, "A group"); }

std::string tidy_name(std::string_view typed) {
  std::string out;
  bool gap = false;
  for (std::size_t i = 0; i < typed.size();) {
    std::size_t bytes = 1;
    const bool space = typed[i] == ' ' || typed[i] == '\t' || typed[i] == '\n' || typed[i] == '\r';
    if (space || stays_out(typed.substr(i), bytes)) {
      gap = gap || space;
      i += bytes;
      continue;
    }
    if (gap && !out.empty()) out += ' ';
    gap = false;
    out += typed[i++];
  }
  return out;
}

Outcome<Id> enrol(const Pen& pen, const Enrolled& e) {
  if (auto wrong = wrong_with(e); !wrong.empty()) return failed(Trouble::malformed, wrong);
  Recorder r(pen, StreamKind::person, {});
  if (auto trouble = r.write(e)) return failed(*trouble);
  return r.stream();
}

Outcome<Id> form_group(const Pen& pen, const Grouped& g) {
  if (auto wrong = wrong_with(g); !wrong.empty()) return failed(Trouble::malformed, wrong);
  Recorder r(pen, StreamKind::group, {});
  if (auto trouble = r.write(g)) return failed(*trouble);
  return r.stream();
}

std::string secret_of(std::string_view typed, Effort effort) {
  const auto rounds =
      effort == Effort::usual ? crypto_pwhash_OPSLIMIT_INTERACTIVE : crypto_pwhash_argon2id_OPSLIMIT_MIN;
  const auto memory =
      effort == Effort::usual ? crypto_pwhash_MEMLIMIT_INTERACTIVE : crypto_pwhash_argon2id_MEMLIMIT_MIN;
  std::array<char, crypto_pwhash_STRBYTES> out{};
  if (crypto_pwhash_str_alg(out.data(), typed.data(), typed.size(), rounds, memory,
                            crypto_pwhash_ALG_ARGON2ID13) != 0)
    return {};
  return out.data();
}

bool opens(const std::string& secret, std::string_view typed) {
  if (secret.empty() || secret.size() >= crypto_pwhash_STRBYTES) return false;
  std::array<char, crypto_pwhash_STRBYTES> text{};
  std::copy(secret.begin(), secret.end(), text.begin());
  return crypto_pwhash_str_verify(text.data(), typed.data(), typed.size()) == 0;
}

std::string wrong_with_pin(std::string_view typed) {
  const bool digits = std::all_of(typed.begin(), typed.end(), [](char c) { return c >= '0' && c <= '9'; });
  if (!digits || typed.size() < 4 || typed.size() > 12) return "A PIN has 4 to 12 digits and nothing else.";
  return {};
}

std::string wrong_with_passphrase(std::string_view typed) {
  if (base::first_invalid_utf8(typed) != std::string_view::npos || typed.size() > 1000)
    return "This passphrase is too long or can't be read.";
  if (base::length_utf8(typed) < 12)
    return "A passphrase needs at least 12 characters; four or five words that don't belong together are "
           "good.";
  return {};
}

int wait_after(int wrong_tries) {
  if (wrong_tries < 3) return 0;
  const int steps = std::min(wrong_tries - 3, 10);
  return std::min(5 << steps, 300);
}

Outcome<std::optional<House>> house(const Store& store, const PublicKey& key) {
  std::optional<House> out;
  if (auto trouble = each_of(store, StreamKind::installation, [&](const Stream& s, const Events& events) {
        House h;
        h.id = s.id;
        for (const auto& e : events) {
          if (auto f = said<Founded>(e)) h.founded = std::move(*f);
          if (auto g = said<Guarded>(e)) h.guarded = std::move(*g);
        }
        if (h.founded.key == key && !out) out = std::move(h);
      }))
    return failed(*trouble);
  return out;
}

Outcome<House> found(const Pen& pen, const std::string& name) {
  auto there = house(pen.store, pen.key.public_part());
  if (!there) return failed(there.error());
  if (*there) return **there;
  Recorder r(pen, StreamKind::installation, {});
  const Founded f{pen.key.public_part(), name};
  if (auto trouble = r.write(f)) return failed(*trouble);
  return House{r.stream(), f, {}};
}

}  // namespace plumbline::records
