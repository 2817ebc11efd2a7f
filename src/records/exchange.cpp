#include "records/exchange.hpp"

#include "base/text.hpp"
#include "records/says_json.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <sodium/utils.h>

#include <set>

namespace plumbline::records {

namespace {

using nlohmann::json;
using nlohmann::ordered_json;

constexpr const char* kFormat = "plumbline-records 1";

std::string base64(std::string_view bytes) {
  std::string out(sodium_base64_ENCODED_LEN(bytes.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
  sodium_bin2base64(out.data(), out.size(), reinterpret_cast<const unsigned char*>(bytes.data()),
                    bytes.size(), sodium_base64_VARIANT_ORIGINAL);
  out.resize(out.size() - 1);  // it ends with NUL
  return out;
}

std::optional<std::string> from_base64(const std::string& text) {
  std::string out(text.size() / 4 * 3 + 3, '\0');
  std::size_t size = 0;
  const char* end = nullptr;
  if (sodium_base642bin(reinterpret_cast<unsigned char*>(out.data()), out.size(), text.data(), text.size(),
                        nullptr, &size, &end, sodium_base64_VARIANT_ORIGINAL) != 0 ||
      end != text.data() + text.size())
    return std::nullopt;
  out.resize(size);
  return out;
}

std::string line(const ordered_json& j) {
  return j.dump(-1, ' ', false, ordered_json::error_handler_t::replace) + "\n";
}

std::string_view name_of(StreamKind k) {
  switch (k) {
    case StreamKind::attempt: return "attempt";
    case StreamKind::person: return "person";
    case StreamKind::group: return "group";
    case StreamKind::installation: return "installation";
  }
  return "";
}

std::string text_line(const Text& t) {
  ordered_json j;
  j["text"] = t.of == Text::Of::scenario ? "scenario" : "rulebook";
  j["hash"] = t.hash;
  j["parts"] = ordered_json::array();
  for (const auto& p : t.parts) j["parts"].push_back({{"name", p.name}, {"text", base64(p.text)}});
  return line(j);
}

std::string stream_line(const Stream& s, const Events& events) {
  ordered_json j;
  j["stream"] = hex(s.id);
  j["kind"] = name_of(s.kind);
  j["owner"] = hex(s.owner);
  j["signer"] = hex(s.head.signer);
  j["signature"] = hex(s.head.signature);
  j["events"] = ordered_json::array();
  for (const auto& e : events) {
    ordered_json x;
    x["kind"] = static_cast<int>(e.kind);
    x["says"] = says_json(e);
    if (e.erased) {
      x["erased"] = hex(e.content);
    } else {
      x["key"] = hex(e.key);
      x["at"] = e.at;
      x["payload"] = base64(e.payload);
    }
    x["self"] = hex(e.self);
    j["events"].push_back(std::move(x));
  }
  return line(j);
}

class Exporter {
 public:
  Exporter(const Store& store, const Lines& to) : store_(store), to_(to) {}
  bool head(const char* what) {
    ordered_json j;
    j["format"] = kFormat;
    j["holds"] = what;
    return to_(line(j));
  }
  std::optional<Failure> stream(const Stream& s) {
    auto events = store_.events(s.id);
    if (!events) return events.error();
    for (const auto& e : *events)
      if (const auto b = said<Begun>(e)) {
        texts.insert({Text::Of::scenario, b->scenario_hash});
        texts.insert({Text::Of::rulebook, b->rulebook_hash});
      } else if (const auto scored = said<Scored>(e)) {
        texts.insert({Text::Of::rulebook, scored->rulebook_hash});
      }
    going_ = going_ && to_(stream_line(s, *events));
    return std::nullopt;
  }
  bool going() const { return going_; }
  std::set<std::pair<Text::Of, std::string>> texts;

 private:
  const Store& store_;
  const Lines& to_;
  bool going_ = true;
};

// -- Reading ---------------------------------------------------------------------------------------------

std::string text(const json& j, const char* key) {
  return j.contains(key) && j[key].is_string() ? j[key].get<std::string>() : "";
}

template <std::size_t N>
bool bytes(const json& j, const char* key, Bytes<N>& to) {
  const auto got = from_hex<N>(text(j, key));
  if (got) to = *got;
  return got.has_value();
}

std::string read_text(const json& j, Store& into) {
  Text t;
  const auto of = text(j, "text");
  if (of != "scenario" && of != "rulebook") return "it is neither a scenario nor a rulebook";
  t.of = of == "scenario" ? Text::Of::scenario : Text::Of::rulebook;
  t.hash = text(j, "hash");
  if (!j.contains("parts") || !j["parts"].is_array()) return "it has no \"parts\"";
  for (const auto& p : j["parts"]) {
    if (!p.is_object()) return "a part is no object";
    const auto content = from_base64(text(p, "text"));
    if (!content) return "a part can't be read";
    t.parts.push_back({text(p, "name"), *content});
  }
  const auto kept = into.keep(t);
  return kept ? "" : kept.error().said;
}

bool read_event(const json& x, Event& e) {
  if (!x.is_object() || !x.contains("kind") || !x["kind"].is_number_unsigned()) return false;
  const auto kind = x["kind"].get<std::uint64_t>();
  if (kind > 255 || !bytes(x, "self", e.self)) return false;
  e.kind = static_cast<Kind>(kind);
  if (x.contains("erased")) {
    e.erased = true;
    return bytes(x, "erased", e.content);
  }
  const auto payload = from_base64(text(x, "payload"));
  if (!payload || !bytes(x, "key", e.key) || !x.contains("at") || !x["at"].is_number_integer()) return false;
  e.payload = *payload;
  e.at = x["at"].get<std::int64_t>();
  e.content = content_of(e);
  return true;
}

std::string read_stream(const json& j, Store& into) {
  Batch b;
  bool known = false;
  for (const auto k : {StreamKind::attempt, StreamKind::person, StreamKind::group, StreamKind::installation})
    if (text(j, "kind") == name_of(k)) {
      b.kind = k;
      known = true;
    }
  Id id;
  if (!known || !bytes(j, "stream", id) || !bytes(j, "owner", b.owner) ||
      !bytes(j, "signer", b.head.signer) || !bytes(j, "signature", b.head.signature) ||
      !j.contains("events") || !j["events"].is_array() || j["events"].empty())
    return "part of it is missing or can't be read";
  for (const auto& x : j["events"]) {
    Event e;
    e.stream = id;
    e.sequence = static_cast<std::uint32_t>(b.events.size());
    if (!read_event(x, e)) return fmt::format("its entry {} can't be read", b.events.size() + 1);
    b.events.push_back(std::move(e));
  }
  b.head.stream = id;
  b.head.last = b.events.back().sequence;
  b.head.self = b.events.back().self;
  const auto stored = into.append({b});
  return stored ? "" : stored.error().said;
}

}  // namespace

Outcome<Done> export_all(const Store& store, const Lines& to) {
  Exporter out(store, to);
  if (!out.head("all records")) return Done{};
  bool going = true;
  auto texts = store.each_text([&](const Text& t) { return going = to(text_line(t)); });
  if (!texts) return texts;
  auto all = streams(store);
  if (!all) return failed(all.error());
  for (const auto& s : *all) {
    if (!going || !out.going()) break;
    if (auto trouble = out.stream(s)) return failed(*trouble);
  }
  return Done{};
}

Outcome<Done> export_person(const Store& store, const Id& person, const Lines& to) {
  auto who = store.stream(person);
  if (!who) return failed(who.error());
  if (!*who) return failed(Trouble::gap, "There is no such person in the records.");
  Exporter out(store, to);
  if (!out.head("the record of one person")) return Done{};
  std::vector<Stream> wanted{**who};
  auto attempts = streams(store, {StreamKind::attempt, person});
  auto houses = streams(store, {StreamKind::installation, {}});
  if (!attempts) return failed(attempts.error());
  if (!houses) return failed(houses.error());
  for (const auto* list : {&*houses, &*attempts}) wanted.insert(wanted.end(), list->begin(), list->end());
  for (const auto& s : wanted) {
    if (!out.going()) break;
    if (auto trouble = out.stream(s)) return failed(*trouble);
  }
  for (const auto& [of, hash] : out.texts) {
    auto t = store.text(of, hash);
    if (!t) return failed(t.error());
    if (*t && !to(text_line(**t))) break;
  }
  return Done{};
}

std::string import_line(std::string_view in, std::size_t number, Store& into) {
  const auto wrong = [&](const std::string& why) { return fmt::format("Line {}: {}", number, why); };
  if (base::first_invalid_utf8(in) != std::string_view::npos)
    return wrong("it is not readable text (UTF-8).");
  const auto j = json::parse(in, nullptr, false);
  if (!j.is_object()) return wrong("it is broken or cut short.");
  if (number == 1)
    return text(j, "format") == kFormat ? ""
                                        : wrong(fmt::format("this is no file of records (\"{}\").", kFormat));
  std::string why;
  if (j.contains("text"))
    why = read_text(j, into);
  else if (j.contains("stream"))
    why = read_stream(j, into);
  else
    why = "it is neither a text nor a record";
  return why.empty() ? "" : wrong(why + (why.back() == '.' ? "" : "."));
}

}  // namespace plumbline::records
