#include "faces/desktop/front_desk.hpp"

#include "base/text.hpp"

#include <algorithm>

namespace plumbline::desktop {

using records::Enrolled;
using records::Id;

FrontDesk::FrontDesk(Surroundings with) : with_(std::move(with)) {}

const std::vector<records::Person>& FrontDesk::people() {
  if (std::exchange(stale_, false)) {
    const auto& store = with_.logbook.room().store();
    if (auto all = records::people(store)) people_ = std::move(*all);
    if (auto all = records::groups(store)) groups_ = std::move(*all);
    std::stable_sort(people_.begin(), people_.end(), [](const records::Person& a, const records::Person& b) {
      return base::lower(a.now.name) < base::lower(b.now.name);
    });
    if (you_)
      if (const auto* now = find(records::hex(you_->id))) you_ = *now;
  }
  return people_;
}

const std::vector<records::Group>& FrontDesk::groups() {
  people();
  return groups_;
}

bool FrontDesk::anybody() {
  const auto& all = people();
  return std::any_of(all.begin(), all.end(),
                     [](const records::Person& p) { return !p.erased && !p.now.away; });
}

const records::Person* FrontDesk::find(const std::string& id) {
  for (const auto& p : people())
    if (!p.erased && records::hex(p.id) == id) return &p;
  return nullptr;
}

PersonRow FrontDesk::row(const records::Person& p) {
  PersonRow r{records::hex(p.id), p.now.name, p.now.badge, "", !p.now.pin.empty()};
  r.group = records::name_of(groups_, p.now.group);
  return r;
}

records::Id FrontDesk::tried() const { return who_.stage == WhoStage::pin || !you_ ? asked_ : you_->id; }

const Patience& FrontDesk::patience() const {
  static const Patience none;
  const auto it = patience_.find(tried());
  return it == patience_.end() ? none : it->second;
}

/// In another window, or the last time, tries may have gone wrong too.
bool FrontDesk::may_try() {
  if (!patience().free()) return false;
  patience_[tried()].wait(with_.logbook.room().waits().left(tried()));
  return patience().free();
}

bool FrontDesk::opens(const std::string& pin, const std::string& typed) {
  auto& waits = with_.logbook.room().waits();
  if (records::opens(pin, typed)) {
    waits.right(tried());
    return true;
  }
  patience_[tried()].wait(waits.wrong(tried()));
  return false;
}

bool FrontDesk::tick(float seconds) {
  bool changed = false;
  for (auto& [id, p] : patience_) changed = p.tick(seconds) || changed;
  return changed;
}

// --- who ------------------------------------------------------------------------------------------------

const WhoView& FrontDesk::who_view() {
  auto& v = who_;
  v.people.clear();
  v.groups = {"Everybody"};
  v.joinable = {"No group"};
  joinable_.clear();
  v.of = 0;
  people();
  for (const auto& g : groups_)
    if (!g.now.away) {
      v.groups.push_back(g.now.name);
      v.joinable.push_back(g.now.name);
      joinable_.push_back(g.id);
    }
  if (v.group >= v.groups.size()) v.group = 0;
  v.namesakes.clear();
  const auto sought = base::lower(v.search), own = base::lower(records::tidy_name(v.newcomer.name));
  for (const auto& p : people_) {
    if (p.erased || p.now.away) continue;
    ++v.of;
    if (!own.empty() && base::lower(p.now.name) == own) v.namesakes.push_back(row(p));
    if (v.group > 0 && p.now.group != joinable_[v.group - 1]) continue;
    const auto text = base::lower(p.now.name + "\n" + p.now.badge);
    if (text.find(sought) != std::string::npos) v.people.push_back(row(p));
  }
  v.wait = patience().seconds();
  return v;
}

bool FrontDesk::come_back(const Id& person) {
  const auto* p = find(records::hex(person));
  if (p == nullptr || p->now.away) return false;
  if (p->now.pin.empty()) return sit(*p) == Then::seated;
  pick(records::hex(person));
  return false;
}

void FrontDesk::stand_up() {
  you_.reset();
  who_ = {};
  you_now_ = {};
  stale_ = true;
  with_.logbook.become({});
}

FrontDesk::Then FrontDesk::sit(const records::Person& p) {
  you_ = p;
  who_ = {};
  you_now_ = {};
  with_.logbook.become(p.id);
  return Then::seated;
}

void FrontDesk::pick(const std::string& id) {
  const auto* p = find(id);
  if (p == nullptr) return;
  asked_ = p->id;
  who_.stage = WhoStage::pin;
  who_.asked = row(*p);
  who_.pin.clear();
  who_.message.clear();
  may_try();
}

FrontDesk::Then FrontDesk::try_pin() {
  const auto* p = find(records::hex(asked_));
  const auto typed = std::exchange(who_.pin, {});
  if (p == nullptr || !may_try()) return Then::stay;
  if (opens(p->now.pin, typed)) return sit(*p);
  who_.message = "That wasn't it.";
  return Then::stay;
}

std::string FrontDesk::newcomer_problem() {
  const auto name = records::tidy_name(who_.newcomer.name), badge = records::tidy_name(who_.newcomer.detail);
  if (name.empty()) return "Please write your name.";
  if (auto wrong = records::wrong_with(Enrolled{name, badge, {}, {}, false}); !wrong.empty()) return wrong;
  for (const auto& p : people()) {
    if (p.erased || base::lower(p.now.name) != base::lower(name)) continue;
    if (badge.empty())
      return "Somebody of that name is here already. If it isn't you, add a badge or an e-mail.";
    if (base::lower(p.now.badge) == base::lower(badge))
      return p.now.away ? "You are written down already; a trainer can bring you back."
                        : "Somebody of that name and badge is here already.";
  }
  return {};
}

FrontDesk::Then FrontDesk::keep_newcomer() {
  stale_ = true;  // somebody else may have been written in, in another window
  who_.problem = newcomer_problem();
  if (!who_.problem.empty()) return Then::stay;
  who_view();
  Enrolled e{records::tidy_name(who_.newcomer.name), records::tidy_name(who_.newcomer.detail), {}, {}, false};
  if (who_.newcomer.group > 0 && who_.newcomer.group <= joinable_.size())
    e.group = joinable_[who_.newcomer.group - 1];
  const auto id = records::enrol(with_.logbook.room().pen(), e);
  if (!id) {
    who_.problem = id.error().said;
    return Then::stay;
  }
  stale_ = true;
  const auto* p = find(records::hex(*id));
  return p == nullptr ? Then::stay : sit(*p);
}

// --- you ------------------------------------------------------------------------------------------------

YouView FrontDesk::you_view(bool trainer) {
  people();
  auto v = you_now_;
  v.guest = !you_;
  v.trainer = trainer;
  if (you_) v.you = row(*you_);
  v.wait = patience().seconds();
  return v;
}

PrivacyView FrontDesk::privacy_view() const {
  PrivacyView v;
  v.where = with_.logbook.lasting() ? with_.logbook.room().file().string() : "";
  v.document = document().string();
  return v;
}

/// Beside the data in a folder of the sources, in the folder for documents where it was installed.
std::filesystem::path FrontDesk::document() const {
  const auto& data = with_.stories.shelf().data;
  if (data.empty()) return {};
  std::error_code none;
  for (const auto* there : {"docs/privacy.md", "../doc/plumbline/docs/privacy.md"})
    if (const auto file = std::filesystem::weakly_canonical(data / there, none);
        std::filesystem::is_regular_file(file, none))
      return file;
  return {};
}

bool FrontDesk::right_pin(const std::string& typed) { return may_try() && opens(you_->now.pin, typed); }

void FrontDesk::keep_pin() {
  if (!you_) return;
  auto& v = you_now_;
  const auto form = std::exchange(v.form, {});
  v.tone = Tone::warn;
  const bool fresh = v.stage != PinStage::remove;
  if (fresh) v.message = records::wrong_with_pin(form.fresh);
  if (fresh && v.message.empty() && form.fresh != form.again)
    v.message = "The two new ones are not the same. Type both again.";
  if (!fresh) v.message.clear();
  if (!v.message.empty()) return;
  if (v.stage != PinStage::set && !right_pin(form.old)) {
    v.message = "That wasn't your PIN.";
    return;
  }
  auto now = you_->now;
  now.pin = fresh ? records::secret_of(form.fresh, with_.world.effort) : std::string();
  if (fresh && now.pin.empty()) {
    v.message = "There isn't enough memory to keep a PIN safely. Nothing was changed.";
    return;
  }
  if (auto trouble = records::add_to(with_.logbook.room().pen(), you_->id, now)) {
    v.message = trouble->said;
    return;
  }
  stale_ = true;
  people();
  v.message = v.stage == PinStage::remove   ? "Your PIN is gone."
              : v.stage == PinStage::change ? "Your PIN is changed."
                                            : "Your PIN is set.";
  v.tone = Tone::good;
  v.stage = PinStage::closed;
}

struct AtFrontDesk {
  FrontDesk& d;
  using Then = FrontDesk::Then;

  Then operator()(const want::SearchPeople& w) { return d.who_.search = w.text, Then::stay; }
  Then operator()(const want::FilterPeople& w) { return d.who_.group = w.group, Then::stay; }
  Then operator()(const want::Pick& w) {
    const auto* p = d.find(w.person);
    if (p == nullptr) return Then::stay;
    if (p->now.pin.empty()) return d.sit(*p);
    d.pick(w.person);
    return Then::stay;
  }
  Then operator()(const want::BeNew&) {
    d.who_.stage = WhoStage::newcomer;
    d.who_.newcomer = {};
    d.who_.problem.clear();
    return Then::stay;
  }
  Then operator()(const want::DraftNewcomer& w) {
    d.who_.newcomer = w.newcomer;
    d.who_.problem.clear();
    return Then::stay;
  }
  Then operator()(const want::KeepNewcomer&) { return d.keep_newcomer(); }
  Then operator()(const want::WithoutName&) {
    d.stand_up();
    return Then::seated;
  }
  Then operator()(const want::ToPeople&) {
    d.who_ = {};
    return Then::stay;
  }
  Then operator()(const want::DraftPin& w) {
    d.who_.pin = w.pin;
    d.who_.message.clear();
    return Then::stay;
  }
  Then operator()(const want::TryPin&) { return d.try_pin(); }
  Then operator()(const want::OpenYou&) {
    d.you_now_ = {};
    return Then::show_you;
  }
  Then operator()(const want::SomebodyElse&) {
    d.stand_up();
    return Then::ask_who;
  }
  Then operator()(const want::OpenPinForm& w) {
    d.you_now_ = {};
    d.you_now_.stage = w.stage;
    return Then::stay;
  }
  Then operator()(const want::DraftPinForm& w) {
    d.you_now_.form = w.form;
    d.you_now_.message.clear();
    return Then::stay;
  }
  Then operator()(const want::KeepPin&) {
    d.keep_pin();
    return Then::stay;
  }
  Then operator()(const want::OpenPrivacy&) { return Then::show_privacy; }
  Then operator()(const want::OpenDocument&) {
    const auto file = d.document();
    if (!file.empty() && d.with_.world.show_folder) d.with_.world.show_folder(file);
    return Then::stay;
  }
};

FrontDesk::Then FrontDesk::carry_out(const want::OfPeople& wanted) {
  return std::visit(AtFrontDesk{*this}, wanted);
}

}  // namespace plumbline::desktop
