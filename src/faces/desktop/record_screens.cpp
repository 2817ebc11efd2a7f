// The screens of the records, made when something may look different.

#include "faces/desktop/desk.hpp"

namespace plumbline::desktop {

void Desk::refresh_records() {
  switch (screen_) {
    case Screen::who:
      who_ = front_->who_view();
      for (const auto& p : who_.people) add_letters(p.name);
      add_letters(who_.newcomer.name);
      break;
    case Screen::you: you_ = front_->you_view(area_->open()); break;
    case Screen::record:
      record_ = own_->view(front_->you(), group_of_you(), progress(), due());
      record_.saved = saved_;
      break;
    case Screen::groups: groups_ = area_->groups_view(); break;
    case Screen::progress:
      matrix_ = area_->progress_view();
      for (const auto& r : matrix_.rows) add_letters(r.person.name);
      break;
    case Screen::trainee:
      trainee_ = area_->trainee_view();
      trainee_.saved = saved_;
      break;
    case Screen::reports:
      report_ = reporting_->view();
      report_.saved = saved_;
      break;
    case Screen::upkeep:
      upkeep_ = area_->upkeep_view();
      upkeep_.saved = saved_;
      break;
    default: break;
  }
}

void Desk::wait_for_check() {
  area_->wait_for_check();
  reporting_->wait();
  stale_ = true;
}

}  // namespace plumbline::desktop
