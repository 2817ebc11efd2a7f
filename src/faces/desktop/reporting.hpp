#pragma once
// Reports in the trainer's area: a group, a module and a period chosen, the figures made ready to show, and
// written to a file as the page to print, as tables or for other programs.

#include "faces/desktop/checking.hpp"
#include "faces/desktop/front_desk.hpp"
#include "faces/desktop/panels/record_intents.hpp"
#include "faces/desktop/panels/report_views.hpp"
#include "faces/desktop/surroundings.hpp"

namespace plumbline::desktop {

class Reporting {
 public:
  Reporting(Surroundings with, FrontDesk& people) : with_(std::move(with)), people_(people) {}

  void carry_out(const want::OfReport& wanted);
  /// The records may hold more than when it was made.
  void look_again() {
    unread_ = true;
    stopped_ = false;
  }
  const ReportView& view();
  std::optional<SavedFile> take_saved() { return std::exchange(saved_, std::nullopt); }
  /// True when the picture changes.
  bool tick();
  bool waits() const { return reading_.running(); }
  /// Until the records that are being read are read.
  void wait();
  /// What is being read is given up, and nothing of it is kept.
  void rest();

 private:
  friend struct InReport;
  void begin();
  void take(records::Outcome<library::Cohort> read);
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
  CohortReading reading_;
  bool stale_ = true;
  bool unread_ = true;    // the records may hold more than the table
  bool stopped_ = false;  // the person stopped it: not to be begun again by itself
  reports::Table table_;
  reports::Report report_;
  ReportView view_;
  std::optional<SavedFile> saved_;
};

}  // namespace plumbline::desktop
