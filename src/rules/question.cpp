#include "rules/question.hpp"

#include "base/text.hpp"
#include "rules/stated.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace plumbline::rules {

namespace {

std::string joined(const Field& f, Mask m) { return base::join(Vocabulary::ids(f, m), ","); }

std::string covered(const Vocabulary& v, const Situation& now) {
  const auto& covers = v.situation[v.known.covers];
  std::vector<std::string> parts = Vocabulary::ids(covers, now.fields[v.known.covers]);
  for (const auto& [to, facts] : now.covers_by)
    parts.push_back(v.fields[v.known.to].values[to].id + ":" +
                    base::join(Vocabulary::ids(covers, facts), "+"));
  return base::join(parts, ",");
}

/// Whether the field has to stand there for the act to be read back as it is.
bool has_to_be_said(const Vocabulary& v, const Act& act, Index f) {
  const auto& must = v.verbs[act.verb].must;
  return act.fields[f] != v.fields[f].fallback || f == v.verbs[act.verb].takes.front() ||
         std::find(must.begin(), must.end(), f) != must.end();
}

std::string dashed(std::string name) {
  std::replace(name.begin(), name.end(), '_', '-');
  return name;
}

/// A name the act knows is its own, and so is one that nobody knows.
bool of_situation(const Vocabulary& v, const std::string& name) {
  return !name.empty() && !v.field(dashed(name)) && v.situation_field(dashed(name)).has_value();
}

/// What was typed, by field; the same name said twice is said once with the values of both.
struct Said {
  StatedAct act;
  std::vector<StatedField> now;
};

void add(std::vector<StatedField>& list, const std::string& name, std::vector<std::string> values) {
  for (auto& f : list)
    if (f.name == name) {
      f.values.insert(f.values.end(), values.begin(), values.end());
      return;
    }
  list.push_back({name, std::move(values)});
}

/// "provider:treatment+plan" is one value whose facts are a list.
std::vector<std::string> values_in(std::string_view text) {
  auto out = base::split(text, ", ");
  for (auto& x : out)
    if (x.find(':') != std::string::npos) std::replace(x.begin(), x.end(), '+', ',');
  return out;
}

Said sorted_out(const Vocabulary& v, const std::vector<std::string>& words) {
  Said out;
  out.act.word = words.front();
  for (std::size_t i = 1; i < words.size(); ++i) {
    const auto equals = words[i].find('=');
    const auto name = equals == std::string::npos ? std::string() : words[i].substr(0, equals);
    const auto values = values_in(equals == std::string::npos ? words[i] : words[i].substr(equals + 1));
    add(of_situation(v, name) ? out.now : out.act.fields, name, values);
  }
  return out;
}

/// A wrong name may be meant for the situation, and nobody writes Lua here.
void widen_hints(const Vocabulary& v, const Said& said, base::Diagnostics& wrong) {
  std::vector<std::string> known;
  if (const auto verb = v.verb(dashed(said.act.word)))
    for (const Index f : v.verbs[*verb].takes)
      if (!v.fields[f].computed) known.push_back(v.fields[f].id);
  for (const auto& f : v.situation) known.push_back(f.id);
  for (auto& d : wrong) {
    if (d.code == "judge.missing-field")
      for (const auto& f : v.fields)
        if (d.message.find("'" + f.id + "'") != std::string::npos)
          d.hint = fmt::format("{} For example: {}={}", f.gloss, f.id, f.values.front().id);
    if (d.code != "judge.unknown-field") continue;
    for (const auto& f : said.act.fields)
      if (d.message.find("'" + f.name + "'") != std::string::npos)
        if (auto near = base::did_you_mean(dashed(f.name), known); !near.empty()) d.hint = std::move(near);
  }
}

}  // namespace

std::string text(const Vocabulary& v, const Question& q) {
  const auto& verb = v.verbs[q.act.verb];
  std::string out = verb.id;
  for (const Index f : verb.takes)
    if (!v.fields[f].computed && has_to_be_said(v, q.act, f))
      out += fmt::format(" {}={}", v.fields[f].id, joined(v.fields[f], q.act.fields[f]));
  for (std::size_t i = 0; i < v.situation.size(); ++i) {
    const bool covers = i == v.known.covers;
    if (q.now.fields[i] == v.situation[i].fallback && !(covers && !q.now.covers_by.empty())) continue;
    out += fmt::format(" {}={}", v.situation[i].id,
                       covers ? covered(v, q.now) : joined(v.situation[i], q.now.fields[i]));
  }
  return out;
}

base::Result<Question> read_question(const Vocabulary& v, const std::vector<std::string>& words) {
  if (words.empty())
    return base::unexpected({base::Gravity::error,
                             "judge.unknown-verb",
                             {},
                             "A question begins with what the officer wants to do.",
                             fmt::format("One of: {}.", base::join(act_words(v), ", "))});
  const auto said = sorted_out(v, words);
  base::Diagnostics wrong;
  Question q{{}, default_situation(v)};
  if (auto act = read_act(v, said.act)) {
    q.act = *act;
  } else {
    wrong = std::move(act).error();
    widen_hints(v, said, wrong);
  }
  for (const auto& f : said.now)
    for (auto& d : read_situation_field(v, f, {}, q.now)) wrong.push_back(std::move(d));
  if (!wrong.empty()) return base::unexpected(std::move(wrong));
  return q;
}

base::Result<Question> read_question(const Vocabulary& v, std::string_view line) {
  return read_question(v, base::split(line));
}

}  // namespace plumbline::rules
