#pragma once
// Reports in the trainer's area: a group, a module and a period chosen, the figures made ready to show, and
// written to a file as the page to print, as tables or for other programs.

#include "faces/desktop/front_desk.hpp"
#include "faces/desktop/panels/record_intents.hpp"
#include "faces/desktop/panels/report_views.hpp"
#include "faces/desktop/surroundings.hpp"
#include "library/cohort.hpp"

namespace plumbline::desktop {

class Reporting {
 public:
  Reporting(Surroundings with, FrontDesk& people) : with_(std::move(with)), people_(people) {}

  void carry_out(const want::OfReport& wanted);
  /// The records may hold more than when it was made.
  void look_again() { stale_ = unread_ = true; }
  const ReportView& view();
  std::optional<SavedFile> take_saved() { return std::exchange(saved_, std::nullopt); }
  /// Why there is no report; "" when there is one.
  const std::string& trouble() const { return trouble_; }

 private:
  friend struct InReport;
  void read();
  void make();
  reports::Scope scope() const;
  void put_choices();
  void put_tiles();
  void put_items();
  void put_rules();
  void put_grades();
  void save(want::ReportFile as);

  Surroundings with_;
  FrontDesk& people_;
  bool stale_ = true, unread_ = true;
  std::string trouble_;
  reports::Table table_;
  reports::Report report_;
  ReportView view_;
  std::optional<SavedFile> saved_;
};

}  // namespace plumbline::desktop
