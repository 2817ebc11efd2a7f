#include "library/cohort.hpp"

#include "disk/files.hpp"
#include "library/calendar.hpp"
#include "library/workers.hpp"
#include "reports/builder.hpp"
#include "reports/packed.hpp"

#include <fmt/format.h>

#include <unordered_map>

namespace plumbline::library {

namespace {

using namespace records;
using reports::Code;
using reports::kNone;

constexpr std::uint64_t kTellEvery = 1U << 18;
constexpr const char* kColumns = "reports.columns";

/// The scenario an attempt was played on, as the table knows it.
struct Stage {
  Code form = kNone;
  const Theatre* theatre = nullptr;  // nothing where its texts can't be had: options then have no words
  struct Scene {
    Code item = kNone;
    const story::Scene* scene = nullptr;
    std::unordered_map<std::uint64_t, Code> options;
  };
  std::unordered_map<std::string, Scene> scenes;
};

/// An attempt that is being read: events of others may lie between its own.
struct Open {
  Begun begun;
  std::int64_t last = 0;
  std::vector<std::pair<std::uint64_t, play::Confidence>> standing;  // dwell; those taken back are left out
  bool had_score = false;
  Scored score;
};

class Reader {
 public:
  Reader(const Store& store, Theatres& theatres, const CohortProgress& on)
      : store_(store), theatres_(theatres), on_(on) {}

  Outcome<reports::Table> operator()() {
    if (auto trouble = know_people()) return base::Unexpected<Failure>{*trouble};
    auto seal = store_.seal();
    if (!seal) return base::Unexpected<Failure>{seal.error()};
    const auto all = *seal ? (*seal)->events : 0;
    bool going = true;
    auto read = store_.each_event(1, kToTheEnd, [&](const Arrived& a) {
      if (a.kind == StreamKind::attempt) take(a.event);
      if (on_ && a.place % kTellEvery == 0) going = on_(a.place, all);
      return going;
    });
    if (!read) return base::Unexpected<Failure>{read.error()};
    if (!going) return failed(Trouble::unavailable, "The report was stopped.");
    for (const auto& id : order_)
      if (const auto at = open_.find(id); at != open_.end()) close(at->second);
    auto table = std::move(builder_).build();
    if (!table) return failed(Trouble::damaged, table.error().front().message);
    return std::move(*table);
  }

 private:
  std::optional<Failure> know_people() {
    auto all = people(store_);
    if (!all) return all.error();
    auto groups_now = groups(store_);
    if (!groups_now) return groups_now.error();
    std::unordered_map<Id, std::string, IdHash> named;
    for (const auto& g : *groups_now) named.emplace(g.id, g.now.name);
    for (const auto& p : *all) {
      if (p.erased) continue;
      const auto id = p.now.badge.empty() ? short_name(p.id) : p.now.badge;
      Who who{builder_.trainee({fmt::format("{} ({})", id, short_name(p.id)), p.now.name}), kNone};
      if (const auto g = named.find(p.now.group); g != named.end()) who.group = builder_.group(g->second);
      people_.emplace(p.id, who);
    }
    return std::nullopt;
  }

  void take(const Event& e) {
    if (e.kind == Kind::begun) {
      auto b = said<Begun>(e);
      if (!b || people_.count(b->person) == 0) return;
      auto& open = open_[e.stream];
      open.begun = std::move(*b);
      open.last = e.at;
      order_.push_back(e.stream);
      return;
    }
    const auto at = open_.find(e.stream);
    if (at == open_.end()) return;
    auto& open = at->second;
    if (e.kind == Kind::decided) {
      if (const auto d = said<Decided>(e)) open.standing.emplace_back(d->dwell, d->confidence);
      open.last = e.at;
      open.had_score = false;
    } else if (e.kind == Kind::taken_back) {
      if (!open.standing.empty()) open.standing.pop_back();
      open.had_score = false;
    } else if (e.kind == Kind::scored) {
      open.had_score = e.kind == Kind::scored && read(e.payload, open.score);
    } else if (e.kind == Kind::erased) {
      open_.erase(at);
    }
  }

  Stage& stage_of(const Begun& b) {
    auto& known = stages_[b.scenario + '\n' + b.scenario_hash];
    if (known.form != kNone) return known;
    auto theatre = theatres_.of(b.scenario, b.scenario_hash, b.rulebook_hash);
    if (theatre) known.theatre = *theatre;
    const auto title = theatre ? (*theatre)->scenario.title : b.scenario;
    known.form = builder_.form({b.scenario, title, b.version, b.scenario_hash});
    return known;
  }

  Stage::Scene& scene_of(Stage& stage, const std::string& id) {
    auto& known = stage.scenes[id];
    if (known.item != kNone) return known;
    bool closed = false;
    auto title = id;
    if (stage.theatre != nullptr)
      for (const auto& s : stage.theatre->scenario.scenes)
        if (s.id == id) {
          known.scene = &s;
          title = s.title.empty() ? id : s.title;
          closed = s.ask.kind == story::Kind::choose;
        }
    known.item = builder_.item(stage.form, id, title, closed);
    if (closed)
      for (std::size_t i = 0; i < known.scene->ask.options.size(); ++i) option_of(stage, known, i);
    return known;
  }

  Code option_of(const Stage& stage, Stage::Scene& scene, std::uint64_t decision) {
    const auto [at, fresh] = scene.options.emplace(decision, kNone);
    if (!fresh) return at->second;
    std::string text;
    if (scene.scene != nullptr)
      for (const auto& words : play::in_words(stage.theatre->scenario, scene.scene->ask, {decision}))
        text += (text.empty() ? "" : "; ") + words;
    const bool choice = scene.scene != nullptr && scene.scene->ask.kind == story::Kind::choose;
    return at->second = builder_.option(
               scene.item, choice ? fmt::to_string(decision + 1) : fmt::format("{:x}", decision), text);
  }

  Code rule_of(const std::string& id) {
    const auto [at, fresh] = rules_.emplace(id, kNone);
    if (fresh) {
      std::string statement;
      if (judge_ != nullptr)
        if (const auto r = judge_->book().find(id)) statement = judge_->book()[*r].statement;
      at->second = builder_.rule(id, statement);
    }
    return at->second;
  }

  Code effect_of(const score::Tally::One& d) {
    if (d.missed.empty() && d.met.empty()) return 0;
    key_.clear();
    for (const auto& id : d.missed) key_ += id + '\n';
    key_ += '|';
    for (const auto& id : d.met) key_ += id + '\n';
    const auto [at, fresh] = effects_.emplace(key_, 0);
    if (fresh) {
      std::vector<Code> missed, met;
      for (const auto& id : d.missed) missed.push_back(rule_of(id));
      for (const auto& id : d.met) met.push_back(rule_of(id));
      at->second = builder_.effect(std::move(missed), std::move(met));
    }
    return at->second;
  }

  void close(const Open& open) {
    const auto& b = open.begun;
    const auto& who = people_.at(b.person);
    auto& stage = stage_of(b);
    judge_ = stage.theatre != nullptr ? stage.theatre->judge : judge_;
    reports::AttemptFacts facts;
    facts.trainee = who.trainee;
    facts.group = who.group;
    facts.form = stage.form;
    facts.day = day_at(open.last / 1000);
    facts.mode = b.mode == play::Mode::assessment ? reports::Mode::assessment : reports::Mode::practice;
    const auto& t = open.score.tally;
    if (open.had_score) {
      facts.finished = t.finished;
      facts.passed = t.passed;
      facts.breach_stands = t.breaches > 0;
      if (t.exact) facts.score = score::Score{t.stake, t.lost}.tenths();
      facts.mark = t.mark;
    }
    builder_.begin(facts);
    if (!open.had_score) return;
    for (std::size_t i = 0; i < t.decisions.size(); ++i) {
      const auto& d = t.decisions[i];
      auto& scene = scene_of(stage, d.scene);
      reports::DecisionFacts f;
      f.item = scene.item;
      f.option = option_of(stage, scene, d.decision);
      f.lost = d.lost;
      f.stake = d.at_stake;
      f.sure_and_wrong = d.sure_and_wrong;
      if (i < open.standing.size()) {
        f.dwell = static_cast<std::uint32_t>(std::min<std::uint64_t>(open.standing[i].first, 0xFFFFFFFFU));
        f.confidence = static_cast<reports::Confidence>(open.standing[i].second);
      }
      f.effect = effect_of(d);
      builder_.decide(f);
    }
  }

  struct Who {
    Code trainee = 0, group = kNone;
  };
  const Store& store_;
  Theatres& theatres_;
  const CohortProgress& on_;
  reports::Builder builder_;
  std::unordered_map<Id, Who, IdHash> people_;
  std::unordered_map<Id, Open, IdHash> open_;
  std::vector<Id> order_;
  std::unordered_map<std::string, Stage> stages_;
  std::unordered_map<std::string, Code> rules_, effects_;
  const rules::Judge* judge_ = nullptr;
  std::string key_;
};

}  // namespace

Outcome<reports::Table> table_of(const Store& store, Theatres& theatres, const CohortProgress& on) {
  return Reader(store, theatres, on)();
}

Outcome<Cohort> cohort(RecordRoom& room, const CohortProgress& on) {
  auto seal = room.store().seal();
  if (!seal) return base::Unexpected<Failure>{seal.error()};
  const auto built_from = *seal ? fmt::format("{} {}", (*seal)->events, hex((*seal)->journal)) : "";
  const auto file = room.folder() / kColumns;
  if (auto kept = disk::read_bytes(file)) {
    auto bytes = std::make_shared<const std::string>(std::move(*kept));
    auto packed = reports::open_packed(*bytes, bytes);
    if (packed && packed->built_from() == built_from) {
      bool sound = true;
      for (std::size_t i = 0; i < packed->pieces() && sound; ++i) sound = packed->piece_is_sound(i);
      if (sound) return Cohort{packed->table(), true};
    }
  }
  auto table = table_of(room.store(), room.theatres(), on);
  if (!table) return base::Unexpected<Failure>{table.error()};
  // A file that can't be written is no loss: the next report reads the events again.
  static_cast<void>(disk::write_text(file, reports::encode(*table, built_from), disk::Sync::no));
  return Cohort{std::move(*table), false};
}

reports::Report report_on(const reports::Table& table, const reports::Scope& scope,
                          const reports::Heading& heading, std::size_t jobs) {
  const auto chosen = reports::choose(table, scope);
  const auto threads = workers(jobs);
  std::vector<reports::Tally> parts(threads.lanes);
  threads(parts.size(),
          [&](std::size_t i, std::size_t) { parts[i] = reports::count(table, chosen, i, parts.size()); });
  for (std::size_t i = 1; i < parts.size(); ++i) reports::merge(parts[0], parts[i]);
  return reports::make_report(table, scope, chosen, parts[0], heading);
}

}  // namespace plumbline::library
