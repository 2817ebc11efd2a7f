#include "story/language.hpp"

#include "rules/stated.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace plumbline::story {

namespace {

struct Plain {
  std::string_view name;
  int calls;
  bool named = false;
  bool kept = false;
};

constexpr std::array<Plain, 25> kPlain{{{"scenario", 1, false, true},
                                        {"case", 2, false, true},
                                        {"scene", 2},
                                        {"ending", 2},
                                        {"given", 2},
                                        {"say", 1, true},
                                        {"choose", 2},
                                        {"select", 2},
                                        {"grid", 2},
                                        {"redact", 2},
                                        {"form", 2},
                                        {"order", 2},
                                        {"option", 2},
                                        {"pick", 2},
                                        {"step", 2},
                                        {"entry", 2},
                                        {"write", 2},
                                        {"outcome", 1},
                                        {"fact", 1, true},
                                        {"text", 1},
                                        {"always", 1},
                                        {"never", 1},
                                        {"reachable", 1},
                                        {"accept", 1},  // an act too: where it stands tells
                                        {"nothing", 0}}};
constexpr std::array<Plain, 2> kDomains{{{"range", 1}, {"choice", 1}}};

}  // namespace

std::string underscored(std::string_view id) {
  std::string out(id);
  std::replace(out.begin(), out.end(), '-', '_');
  return out;
}

std::string dashed(std::string_view written) {
  std::string out(written);
  std::replace(out.begin(), out.end(), '_', '-');
  return out;
}

std::vector<Word> language(const rules::Vocabulary& v) {
  std::vector<Word> out;
  std::set<std::string> known;
  const auto add = [&](Word w) {
    if (known.insert(w.name).second) out.push_back(std::move(w));
  };
  for (const auto& w : kPlain) add({std::string(w.name), w.calls, w.named, w.kept});
  for (const auto& w : kDomains) add({std::string(w.name), w.calls, false, false});
  for (const auto& act : rules::act_words(v)) add({underscored(act), 1, false, false});
  for (const auto& role : v.fields[v.known.to].values) add({underscored(role.id), 1, false, false});
  return out;
}

int calls_of(std::string_view word) {
  for (const auto& w : kPlain)
    if (w.name == word) return w.calls;
  return 1;
}

bool is_act(const rules::Vocabulary& v, std::string_view word) {
  const auto id = dashed(word);
  return v.verb(id).has_value() || v.shorthand(id) != nullptr;
}

bool is_role(const rules::Vocabulary& v, std::string_view word) {
  return v.fields[v.known.to].value(dashed(word)).has_value();
}

}  // namespace plumbline::story
