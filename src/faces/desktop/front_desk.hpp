#pragma once
// Who sits here: choosing oneself, writing oneself in, the PIN, and leaving the place to somebody else. What
// is typed as a PIN is kept only until it was tried.

#include "faces/desktop/panels/people_views.hpp"
#include "faces/desktop/panels/record_intents.hpp"
#include "faces/desktop/surroundings.hpp"

#include <map>

namespace plumbline::desktop {

class FrontDesk {
 public:
  explicit FrontDesk(Surroundings with);

  /// What the app is to do then.
  enum class Then : std::uint8_t { stay, seated, ask_who, show_you, show_privacy };
  Then carry_out(const want::OfPeople& wanted);

  /// Whether anybody is written down here, so that it makes sense to ask.
  bool anybody();
  /// Somebody comes back to what was open: seated at once, or asked for the PIN first (then false).
  bool come_back(const records::Id& person);
  /// Nobody is at the desk, and the list of names is shown.
  void stand_up();
  const records::Person* you() const { return you_ ? &*you_ : nullptr; }
  void look_again() { stale_ = true; }

  const WhoView& who_view();
  YouView you_view(bool trainer);
  PrivacyView privacy_view() const;
  bool tick(float seconds);
  bool waits() const { return !patience().free(); }
  /// Of the names of people and groups: the fonts have to have their letters.
  const std::vector<records::Person>& people();
  const std::vector<records::Group>& groups();

 private:
  friend struct AtFrontDesk;
  std::filesystem::path document() const;
  const Patience& patience() const;
  records::Id tried() const;
  bool may_try();
  bool opens(const std::string& pin, const std::string& typed);
  const records::Person* find(const std::string& id);
  PersonRow row(const records::Person& p);
  void pick(const std::string& id);
  Then keep_newcomer();
  Then try_pin();
  void keep_pin();
  bool right_pin(const std::string& typed);
  Then sit(const records::Person& p);
  std::string newcomer_problem();

  Surroundings with_;
  bool stale_ = true;
  std::vector<records::Person> people_;
  std::vector<records::Group> groups_;
  std::vector<records::Id> joinable_;  // group of each choice but the first
  std::optional<records::Person> you_;
  WhoView who_;
  records::Id asked_{};  // for the PIN
  YouView you_now_;
  std::map<records::Id, Patience> patience_;
};

}  // namespace plumbline::desktop
