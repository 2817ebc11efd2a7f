#include "library/cohort.hpp"

#include "disk/files.hpp"
#include "library/calendar.hpp"
#include "library/read_ahead.hpp"
#include "library/workers.hpp"
#include "records/sqlite/sqlite_store.hpp"
#include "reports/builder.hpp"
#include "reports/packed.hpp"

#include <fmt/format.h>

#include <atomic>
#include <deque>
#include <unordered_map>

namespace plumbline::library {

namespace {

using namespace records;
using reports::Code;
using reports::kNone;

constexpr std::uint64_t kEventsOfAttempt = 8;  // about
constexpr std::uint64_t kTellEvery = 1U << 18;

/// So that a string_view finds its string.
struct TextHash {
  using is_transparent = void;
  std::size_t operator()(std::string_view t) const { return std::hash<std::string_view>{}(t); }
};
template <class T>
using ByText = std::unordered_map<std::string, T, TextHash, std::equal_to<>>;

/// The scenario an attempt was played on, as the table knows it.
struct Stage {
  Code form = kNone;
  const Theatre* theatre = nullptr;  // nothing where its texts can't be had: options then have no words
  struct Scene {
    Code item = kNone;
    const story::Scene* scene = nullptr;
    std::unordered_map<std::uint64_t, Code> options;
  };
  ByText<Scene> scenes;
};

/// An attempt that is being read: events of others may lie between its own.
struct Open {
  reports::AttemptFacts facts;
  Stage* stage = nullptr;
  std::size_t who = 0;
  std::int64_t last = 0;
  std::vector<std::pair<std::uint32_t, reports::Confidence>>
      standing;  // dwell; those taken back are left out
  bool scored = false;
  std::size_t first = 0, count = 0;  // of its decisions in the pool
};

struct Who {
  Person person;
  bool known = false;  // there are events of theirs
  Code trainee = kNone, group = kNone;
};

class Reader {
 public:
  Reader(const Store& store, Theatres& theatres, const CohortProgress& on, const Store* ahead)
      : store_(store), theatres_(theatres), on_(on), ahead_(ahead) {}

  Outcome<reports::Table> operator()() {
    auto seal = store_.seal();
    if (!seal) return failed(seal.error());
    const auto all = *seal ? (*seal)->events : 0;
    places_.reserve(all / kEventsOfAttempt);
    attempts_.reserve(all / kEventsOfAttempt);
    bool going = !on_ || on_(0, all);
    const Each<Arrived> each = [&](const Arrived& a) {
      if (!going) return false;
      if (a.kind == StreamKind::attempt)
        take(a.event);
      else if (a.kind == StreamKind::person)
        learn_of(a.event);
      if (on_ && a.place % kTellEvery == 0) going = on_(a.place, all);
      return going;
    };
    auto read = ahead_ != nullptr ? each_event_ahead(*ahead_, each) : store_.each_event(1, kToTheEnd, each);
    if (!read) return failed(read.error());
    if (!going) return failed(Trouble::unavailable, "The report was stopped.");
    if (auto trouble = name_people()) return failed(*trouble);
    for (const auto& open : attempts_)
      if (open.stage != nullptr) close(open);
    auto table = std::move(builder_).build();
    if (!table) return failed(Trouble::damaged, table.error().front().message);
    return std::move(*table);
  }

 private:
  /// People come along as their events do: where they are, and whether they still are, counts at the end.
  std::size_t place_of(const Id& person) {
    const auto [at, fresh] = places_of_people_.emplace(person, people_.size());
    if (fresh) people_.emplace_back().person.id = person;
    return at->second;
  }

  void learn_of(const Event& e) {
    auto& who = people_[place_of(e.stream)];
    who.known = true;
    learn(who.person, e);
  }

  std::optional<Failure> name_people() {
    auto groups_now = groups(store_);
    if (!groups_now) return groups_now.error();
    std::unordered_map<Id, std::string, IdHash> named;
    for (const auto& g : *groups_now) named.emplace(g.id, g.now.name);
    for (auto& who : people_) {
      const auto& p = who.person;
      if (!who.known || p.erased) continue;
      const auto id = p.now.badge.empty() ? short_name(p.id) : p.now.badge;
      who.trainee = builder_.trainee({fmt::format("{} ({})", id, short_name(p.id)), p.now.name});
      if (const auto g = named.find(p.now.group); g != named.end()) who.group = builder_.group(g->second);
    }
    return std::nullopt;
  }

  void begin(const Event& e) {
    if (!read(e.payload, begun_)) return;
    if (begun_.person == Id{}) return;
    places_[e.stream] = attempts_.size();
    auto& open = attempts_.emplace_back();
    open.stage = &stage_of(begun_);
    open.who = place_of(begun_.person);
    open.facts.form = open.stage->form;
    open.facts.mode =
        begun_.mode == play::Mode::assessment ? reports::Mode::assessment : reports::Mode::practice;
    open.last = e.at;
  }

  /// Mostly the events of one attempt lie together, so the last one is looked at first.
  Open* open_of(const Id& stream) {
    if (stream != last_stream_) {
      const auto at = places_.find(stream);
      last_open_ = at == places_.end() ? kNowhere : at->second;
      last_stream_ = stream;
    }
    return last_open_ == kNowhere ? nullptr : &attempts_[last_open_];
  }

  void take(const Event& e) {
    if (e.kind == Kind::begun) {
      if (!e.erased) begin(e);
      last_stream_ = {};
      return;
    }
    auto* open = open_of(e.stream);
    if (open == nullptr || open->stage == nullptr) return;
    if (e.kind == Kind::decided) {
      if (!read(e.payload, decided_)) return;
      open->standing.emplace_back(
          static_cast<std::uint32_t>(std::min<std::uint64_t>(decided_.dwell, 0xFFFFFFFFU)),
          static_cast<reports::Confidence>(decided_.confidence));
      open->last = e.at;
      open->scored = false;
    } else if (e.kind == Kind::taken_back) {
      if (!open->standing.empty()) open->standing.pop_back();
      open->scored = false;
    } else if (e.kind == Kind::scored) {
      if (read(e.payload, scored_)) score(*open);
    } else if (e.kind == Kind::erased) {
      open->stage = nullptr;
    }
  }

  Stage& stage_of(const Begun& b) {
    key_ = b.scenario;
    key_ += '\n';
    key_ += b.scenario_hash;
    auto& known = stages_[key_];
    if (known.form != kNone) return known;
    auto theatre = theatres_.of(b.scenario, b.scenario_hash, b.rulebook_hash);
    if (theatre) {
      known.theatre = *theatre;
      judge_ = (*theatre)->judge;
    }
    const auto title = theatre ? (*theatre)->scenario.title : b.scenario;
    known.form = builder_.form({b.scenario, title, b.version, b.scenario_hash});
    return known;
  }

  Stage::Scene& scene_of(Stage& stage, std::string_view name) {
    if (const auto at = stage.scenes.find(name); at != stage.scenes.end()) return at->second;
    const std::string id(name);
    auto& known = stage.scenes[id];
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

  /// The rules of a decision; the same bytes under the same names are the same rules.
  Code effect_of(ByText<Code>& under, const ScoredView::One& d) {
    if (d.missed.empty() && d.met.empty()) return 0;
    if (const auto at = under.find(d.rules); at != under.end()) return at->second;
    std::vector<Code> missed, met;
    for (const auto place : d.missed) missed.push_back(rule_of(std::string(scored_.rules[place])));
    for (const auto place : d.met) met.push_back(rule_of(std::string(scored_.rules[place])));
    const auto code = builder_.effect(std::move(missed), std::move(met));
    under.emplace(std::string(d.rules), code);
    return code;
  }

  void score(Open& open) {
    const auto& t = scored_;
    auto& f = open.facts;
    f.finished = t.finished;
    f.passed = t.passed;
    f.breach_stands = t.breaches > 0;
    f.score = t.exact ? std::optional<int>(score::Score{t.stake, t.lost}.tenths()) : std::nullopt;
    f.mark = t.mark;
    open.scored = true;
    open.first = pool_.size();
    open.count = t.count;
    auto at = effects_.find(t.named);
    if (at == effects_.end()) at = effects_.emplace(std::string(t.named), ByText<Code>()).first;
    for (std::size_t i = 0; i < t.count; ++i) {
      const auto& d = t.decisions[i];
      auto& scene = scene_of(*open.stage, d.scene);
      auto& out = pool_.emplace_back();
      out.item = scene.item;
      out.option = option_of(*open.stage, scene, d.decision);
      out.lost = d.lost;
      out.stake = d.at_stake;
      out.sure_and_wrong = d.sure_and_wrong;
      if (i < open.standing.size()) {
        out.dwell = open.standing[i].first;
        out.confidence = open.standing[i].second;
      }
      out.effect = effect_of(at->second, d);
    }
    std::vector<std::pair<std::uint32_t, reports::Confidence>>().swap(open.standing);
  }

  void close(Open open) {
    const auto& who = people_[open.who];
    if (who.trainee == kNone) return;
    open.facts.trainee = who.trainee;
    open.facts.group = who.group;
    open.facts.day = day_at(open.last / 1000);
    if (!open.scored) {
      open.facts.finished = open.facts.passed = open.facts.breach_stands = false;
      open.facts.score.reset();
      open.facts.mark.reset();
    }
    builder_.begin(open.facts);
    for (std::size_t i = 0; open.scored && i < open.count; ++i) builder_.decide(pool_[open.first + i]);
  }

  const Store& store_;
  Theatres& theatres_;
  const CohortProgress& on_;
  const Store* ahead_;
  reports::Builder builder_;
  std::unordered_map<Id, std::size_t, IdHash> places_of_people_;
  std::deque<Who> people_;
  static constexpr std::size_t kNowhere = ~std::size_t{0};
  std::unordered_map<Id, std::size_t, IdHash> places_;
  std::vector<Open> attempts_;
  std::vector<reports::DecisionFacts> pool_;
  Id last_stream_{};
  std::size_t last_open_ = kNowhere;
  Begun begun_;
  DecidedView decided_;
  ScoredView scored_;
  std::unordered_map<std::string, Stage> stages_;
  std::unordered_map<std::string, Code> rules_;
  ByText<ByText<Code>> effects_;
  const rules::Judge* judge_ = nullptr;
  std::string key_;
};

}  // namespace

Outcome<reports::Table> table_of(const Store& store, Theatres& theatres, const CohortProgress& on,
                                 const Store* ahead) {
  return Reader(store, theatres, on, ahead)();
}

namespace {

/// What the records are at now; nothing where nobody wrote yet.
Outcome<std::string> state_of(const Store& store) {
  auto seal = store.seal();
  if (!seal) return failed(seal.error());
  return *seal ? fmt::format("{} {}", (*seal)->events, hex((*seal)->journal)) : std::string();
}

/// `ahead` as for table_of.
Outcome<Cohort> through_columns(const Store& store, Theatres& theatres, const Store* ahead,
                                const std::filesystem::path& file, const CohortProgress& on) {
  auto state = state_of(store);
  if (!state) return failed(state.error());
  const auto& built_from = *state;
  const auto threads = workers(0);
  const auto together = [&](std::size_t count, const std::function<void(std::size_t)>& job) {
    threads(count, [&](std::size_t i, std::size_t) { job(i); });
  };
  if (const auto kept = disk::read_slices(file, together)) {
    const auto packed = reports::open_packed(kept->all, kept->kept);
    if (packed && packed->built_from() == built_from) {
      std::atomic<bool> sound{true};
      together(packed->pieces(), [&](std::size_t i) {
        if (!packed->piece_is_sound(i)) sound = false;
      });
      if (sound) return Cohort{packed->table(), true};
    }
  }
  auto table = table_of(store, theatres, on, ahead);
  if (!table) return failed(table.error());
  // A file that can't be written is no loss: the next report reads the events again. What was erased while
  // the events were being read isn't written down once more.
  if (const auto now = state_of(store); now && *now == built_from)
    static_cast<void>(disk::write_text(file, reports::encode(*table, built_from), disk::Sync::no));
  return Cohort{std::move(*table), false};
}

}  // namespace

Outcome<Cohort> cohort(RecordRoom& room, const CohortProgress& on) {
  if (room.lasting() && !room.trouble()) {
    const auto ahead = SqliteStore::open(room.file(), nullptr);
    return through_columns(room.store(), room.theatres(), ahead ? ahead->get() : nullptr,
                           room.folder() / kColumnsFile, on);
  }
  auto table = table_of(room.store(), room.theatres(), on);
  if (!table) return failed(table.error());
  return Cohort{std::move(*table), false};
}

Outcome<Cohort> cohort(const std::filesystem::path& file, const CohortProgress& on) {
  auto store = SqliteStore::open(file, nullptr);
  if (!store) return failed(store.error());
  const auto ahead = SqliteStore::open(file, nullptr);
  Theatres theatres(**store);
  return through_columns(**store, theatres, ahead ? ahead->get() : nullptr, file.parent_path() / kColumnsFile,
                         on);
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
