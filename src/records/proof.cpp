#include "records/proof.hpp"

#include "rules/rulebook_xml.hpp"
#include "story/loader.hpp"

#include <fmt/format.h>

namespace plumbline::records {

namespace {

using Why = base::Unexpected<std::string>;

Why why(std::string said) { return {std::move(said)}; }

/// The text of that hash, or why there is none.
base::Result<Text, std::string> stored(const Store& store, Text::Of of, const std::string& hash) {
  auto text = store.text(of, hash);
  if (!text) return why(text.error().said);
  const auto what = of == Text::Of::scenario ? "scenario" : "rulebook";
  if (!*text || (*text)->parts.empty())
    return why(fmt::format("the text of its {} ({:.8}) is not in the records", what, hash));
  return std::move(**text);
}

}  // namespace

struct Theatres::Book {
  rules::Rulebook book;
  std::unique_ptr<rules::Judge> judge;
};

Theatres::Theatres(const Store& store, NewBudget budget) : store_(store), budget_(std::move(budget)) {
  if (!budget_) budget_ = [] { return solve::Budget{}; };
}

Theatres::~Theatres() {
  open_.clear();  // before the judges they point to
}

base::Result<const rules::Judge*, std::string> Theatres::judge(const std::string& hash) {
  auto at = books_.find(hash);
  if (at == books_.end()) {
    const auto open = [&]() -> base::Result<std::unique_ptr<Book>, std::string> {
      auto text = stored(store_, Text::Of::rulebook, hash);
      if (!text) return why(text.error());
      std::vector<rules::NamedText> overlays;
      for (std::size_t i = 1; i < text->parts.size(); ++i)
        overlays.push_back({text->parts[i].name, text->parts[i].text});
      auto read = rules::read_rulebook({text->parts[0].name, text->parts[0].text}, overlays);
      if (!read) return why("the rulebook in the records can't be read: " + read.error().front().message);
      if (read->hash != hash)
        return why(fmt::format("the rulebook in the records under {:.8} is another one: its content is {:.8}",
                               hash, read->hash));
      auto out = std::make_unique<Book>();
      out->book = std::move(*read);
      out->judge = std::make_unique<rules::Judge>(out->book);
      return out;
    };
    at = books_.emplace(hash, open()).first;
  }
  if (!at->second) return why(at->second.error());
  return (*at->second)->judge.get();
}

base::Result<std::unique_ptr<Theatre>, std::string> Theatres::open(const std::string& scenario,
                                                                   const std::string& scenario_hash,
                                                                   const std::string& rulebook_hash) {
  auto judging = judge(rulebook_hash);
  if (!judging) return why(judging.error());
  auto text = stored(store_, Text::Of::scenario, scenario_hash);
  if (!text) return why(text.error());
  auto loaded = story::load_scenario({scenario + ".lua", text->parts[0].text}, **judging);
  if (!loaded) return why("the scenario in the records can't be read: " + loaded.error().front().message);
  if (loaded->scenario.hash != scenario_hash)
    return why(fmt::format("the scenario in the records under {:.8} is another one: its content is {:.8}",
                           scenario_hash, loaded->scenario.hash));
  auto out = std::make_unique<Theatre>();
  out->judge = *judging;
  out->scenario = std::move(loaded->scenario);
  out->stage = std::make_unique<play::Stage>(out->scenario, *out->judge);
  out->space = std::make_unique<solve::Space>(*out->stage, budget_());
  out->tallier = std::make_unique<score::Tallier>(*out->stage, out->space.get());
  return out;
}

base::Result<Theatre*, std::string> Theatres::of(const std::string& scenario,
                                                 const std::string& scenario_hash,
                                                 const std::string& rulebook_hash) {
  const auto key = scenario + '\n' + scenario_hash + '\n' + rulebook_hash;
  auto at = open_.find(key);
  if (at == open_.end()) at = open_.emplace(key, open(scenario, scenario_hash, rulebook_hash)).first;
  if (!at->second) return why(at->second.error());
  return at->second->get();
}

std::string work_out(Theatre& theatre, const KeptAttempt& kept, score::Tally& out) {
  return theatre.tallier->tally(kept.attempt, kept.begun.mark, out);
}

}  // namespace plumbline::records
