#include "trainees.hpp"

#include "records/says.hpp"
#include "solve/lines.hpp"
#include "solve/walks.hpp"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace plumbline::cohort {

namespace {

using namespace records;

std::string read(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

play::Decision best(Stage& s, play::State at, base::Dice& dice) {
  const auto key = at.word ^ at.duties * 0x9E3779B97F4A7C15ULL;
  if (const auto known = s.best.find(key); known != s.best.end()) return known->second;
  const auto line = solve::best_line(*s.space, at);
  const auto d = line.empty() ? *solve::any_decision(*s.stage, at, dice) : line.front().decision;
  s.best.emplace(key, d);
  return d;
}

/// What somebody decides: the best, something like it, or anything.
play::Decision decide(Stage& s, play::State at, double skill, base::Dice& dice) {
  const auto luck = [&] { return static_cast<double>(dice.below(1'000'000)) / 1e6; };
  const auto right = best(s, at, dice);
  if (luck() < 0.25 + 0.72 * skill) return right;
  const auto& ask = s.stage->scene(at).ask;
  auto near = right;
  if (ask.kind == story::Kind::grid)
    near.code ^= std::uint64_t{1} << dice.below(ask.recipients.size() * ask.facts.size());
  if (ask.kind == story::Kind::redact) near.code ^= std::uint64_t{1} << dice.below(ask.facts.size());
  if (ask.kind == story::Kind::select) near.code ^= std::uint64_t{1} << dice.below(ask.options.size());
  if (near == right || !play::problem(ask, at.vars(), near).empty())
    return *solve::any_decision(*s.stage, at, dice);
  return near;
}

Event event(const Id& stream, Kind kind, std::string payload, std::int64_t at, const Chance& chance) {
  Event e;
  e.stream = stream;
  e.kind = kind;
  e.key = random_id(chance);
  e.at = at;
  e.payload = std::move(payload);
  return e;
}

}  // namespace

std::unique_ptr<Shelf> open_shelf(const std::string& data) {
  auto out = std::make_unique<Shelf>();
  const auto folder = std::filesystem::path(data) / "scenarios";
  const auto xml = read(folder / "rulebook.xml");
  auto book = rules::read_rulebook({"rulebook.xml", xml});
  if (!book) {
    std::fprintf(stderr, "There is no rulebook in %s.\n", folder.c_str());
    std::exit(2);
  }
  out->book = std::move(*book);
  out->judge = std::make_unique<rules::Judge>(out->book);
  out->text = {Text::Of::rulebook, out->book.hash, {{"rulebook.xml", xml}}};
  std::vector<std::filesystem::path> files;
  for (const auto& f : std::filesystem::directory_iterator(folder))
    if (f.path().extension() == ".lua") files.push_back(f.path());
  std::sort(files.begin(), files.end());
  for (const auto& f : files) {
    const auto lua = read(f);
    auto loaded = story::load_scenario({f.filename().string(), lua}, *out->judge);
    if (!loaded) continue;
    auto s = std::make_unique<Stage>();
    s->scenario = std::move(loaded->scenario);
    s->stage = std::make_unique<play::Stage>(s->scenario, *out->judge);
    s->space = std::make_unique<solve::Space>(*s->stage);
    s->tallier = std::make_unique<score::Tallier>(*s->stage, s->space.get());
    s->text = {Text::Of::scenario, s->scenario.hash, {{f.filename().string(), lua}}};
    out->stages.push_back(std::move(s));
  }
  return out;
}

Events play(const Shelf& shelf, Stage& s, const Id& person, double skill, std::int64_t when, base::Dice& dice,
            const Chance& chance) {
  play::Attempt a;
  a.scenario = s.scenario.id;
  a.version = s.scenario.version;
  a.scenario_hash = s.scenario.hash;
  a.rulebook_edition = shelf.book.edition;
  a.rulebook_hash = shelf.book.hash;
  a.seed = dice.next();
  a.mode = play::Mode::assessment;
  const Id stream = random_id(chance);
  Begun b{person, a.scenario, a.version, a.scenario_hash, a.rulebook_edition, a.rulebook_hash, a.seed,
          a.mode, false,      70,        "bench"};
  Events out{event(stream, Kind::begun, write(b), when, chance)};
  for (auto at = s.stage->start().after; !at.place().ended;) {
    const auto d = decide(s, at, skill, dice);
    const auto sure = static_cast<play::Confidence>(dice.below(4));
    const auto& scene = s.stage->scene(at).id;
    when += 4000 + static_cast<std::int64_t>(dice.below(60'000));
    out.push_back(event(stream, Kind::decided,
                        write(Decided{scene, d.code, false, sure, 4000 + dice.below(60'000), ""}), when,
                        chance));
    play::Entry e;
    e.scene = scene;
    e.decision = d;
    e.confidence = sure;
    a.log.push_back(std::move(e));
    at = s.stage->step(at, d).after;
  }
  score::Tally tally;
  s.tallier->tally(a, 70, tally);
  out.push_back(event(stream, Kind::scored, write(scored(*s.stage, std::move(tally))), when, chance));
  Digest last = kNothingBefore;
  for (std::uint32_t i = 0; i < out.size(); ++i) {
    chain(out[i], i, last);
    last = out[i].self;
  }
  return out;
}

}  // namespace plumbline::cohort
