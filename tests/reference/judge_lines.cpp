// The fast judge behind the same interface as reference_judge.py: options as JSON lines in, verdicts as JSON
// lines out.
//   judge_lines RULEBOOK.xml            judges standard input
//   judge_lines RULEBOOK.xml N SEED     writes N random options instead, for both judges to read

#include "rules/judge.hpp"
#include "rules/rulebook_xml.hpp"
#include "rules/stated.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <iostream>
#include <random>
#include <set>
#include <sstream>

using namespace plumbline;
using nlohmann::json;

namespace {

std::vector<std::string> strings(const json& j) { return j.get<std::vector<std::string>>(); }

std::set<std::string> ids(const rules::Rulebook& book, const std::vector<rules::RuleIndex>& list) {
  std::set<std::string> out;
  for (const auto r : list) out.insert(book[r].id);
  return out;
}

json judged(const rules::Judge& judge, const json& option) {
  const auto& book = judge.book();
  const auto& v = book.vocabulary;
  auto now = rules::default_situation(v);
  for (const auto& [name, values] : option.at("now").items())
    if (auto wrong = rules::read_situation_field(v, {name, strings(values)}, {}, now); !wrong.empty())
      throw std::runtime_error(base::to_text(wrong));
  std::vector<rules::Act> acts;
  for (const auto& a : option.at("acts")) {
    rules::StatedAct stated{a.at("verb"), {}, {}};
    for (const auto& [name, values] : a.items())
      if (name != "verb") stated.fields.push_back({name, strings(values)});
    if (!a.contains("to") && v.verbs[*v.verb(stated.word)].takes_field(v.known.to))
      stated.fields.push_back({"to", {"client"}});
    auto act = rules::read_act(v, stated);
    if (!act) throw std::runtime_error(base::to_text(act.error()));
    for (auto& one : rules::split(v, *act)) acts.push_back(one);
  }
  const auto j = judge.option(now, acts);
  std::vector<rules::RuleIndex> opens;
  for (int i = 0; i < 64; ++i)
    if ((j.opens >> i & 1) != 0) opens.push_back(judge.duty(i).rule);
  json out{{"verdict", to_string(j.verdict)},
           {"rules", ids(book, rules::deciding(j))},
           {"cost", rules::cost(book, j.findings)}};
  std::vector<std::string> names;
  for (const auto r : opens) names.push_back(book[r].id);
  std::sort(names.begin(), names.end());
  out["opens"] = names;
  return out;
}

/// A random option: a situation with up to four facts, up to three acts with up to four fields said.
json random_option(const rules::Rulebook& book, std::mt19937_64& dice) {
  const auto& v = book.vocabulary;
  const auto below = [&](std::size_t n) { return static_cast<std::size_t>(dice() % n); };
  const auto some = [&](const rules::Field& f) {
    std::set<std::string> out{f.values[below(f.values.size())].id};
    while (below(3) == 0) out.insert(f.values[below(f.values.size())].id);
    return out;
  };
  json option{{"now", json::object()}, {"acts", json::array()}};
  for (auto n = below(5); n > 0; --n) {
    const auto& f = v.situation[below(v.situation.size())];
    option["now"][f.id] = some(f);
  }
  if (below(4) == 0) option["now"]["covers"] = {"provider:treatment,plan", "work"};
  for (auto n = below(4); n > 0; --n) {
    const auto& verb = v.verbs[below(below(2) == 0 ? 2 : v.verbs.size())];
    json act{{"verb", verb.id}};
    for (auto k = 1 + below(4); k > 0; --k) {
      const auto& f = v.fields[verb.takes[below(2) == 0 ? 0 : below(verb.takes.size())]];
      if (!f.computed) act[f.id] = some(f);
    }
    if (verb.takes_field(v.known.to) && !act.contains("to")) act["to"] = some(v.fields[v.known.to]);
    option["acts"].push_back(act);
  }
  return option;
}

}  // namespace

int main(int argc, char** argv) try {
  std::ifstream file(argv[1]);
  std::stringstream text;
  text << file.rdbuf();
  const auto xml = text.str();
  auto book = rules::read_rulebook({argv[1], xml});
  if (!book) {
    std::cerr << base::to_text(book.error());
    return 1;
  }
  if (argc > 3) {
    std::mt19937_64 dice(std::stoull(argv[3]));
    for (int n = std::stoi(argv[2]); n > 0; --n) std::cout << random_option(*book, dice).dump() << '\n';
    return 0;
  }
  const rules::Judge judge(*book);
  for (std::string line; std::getline(std::cin, line);)
    std::cout << judged(judge, json::parse(line)).dump() << '\n';
} catch (const std::exception& e) {
  std::cerr << e.what() << '\n';
  return 1;
}
