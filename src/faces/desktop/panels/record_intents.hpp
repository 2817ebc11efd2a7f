#pragma once
// What a person wants of the records: who they are, their own record, the trainer's area, the reports. One
// variant each, so that each can be carried out in a place of its own.

#include "faces/desktop/panels/report_views.hpp"
#include "faces/desktop/panels/trainer_views.hpp"

#include <variant>

namespace plumbline::desktop::want {

// Who are you
struct SearchPeople {
  std::string text;
};
struct FilterPeople {
  std::size_t group = 0;
};
struct Pick {
  std::string person;
};
struct BeNew {};  // the form for it
struct DraftNewcomer {
  Newcomer newcomer;
};
struct KeepNewcomer {};
struct WithoutName {};
struct ToPeople {};  // back to the list of names
struct DraftPin {
  std::string pin;
};
struct TryPin {};
struct OpenYou {};
struct SomebodyElse {};
struct OpenPinForm {
  PinStage stage = PinStage::closed;
};
struct DraftPinForm {
  PinForm form;
};
struct KeepPin {};  // sets, changes or removes it, as the stage says
struct OpenPrivacy {};
struct OpenDocument {};  // the whole text on what is stored

using OfPeople = std::variant<SearchPeople, FilterPeople, Pick, BeNew, DraftNewcomer, KeepNewcomer,
                              WithoutName, ToPeople, DraftPin, TryPin, OpenYou, SomebodyElse, OpenPinForm,
                              DraftPinForm, KeepPin, OpenPrivacy, OpenDocument>;

// My record
struct OpenRecord {};
struct FilterRecord {
  std::size_t story = 0, mode = 0, outcome = 0;
};
struct SaveTranscript {};
struct SaveCertificate {
  std::string module;
};
struct ExportRecord {};
struct ShowFolder {};  // of the file just written
struct PutSavedAway {};

using OfRecord = std::variant<OpenRecord, FilterRecord, SaveTranscript, SaveCertificate, ExportRecord,
                              ShowFolder, PutSavedAway>;

// The trainer's area
struct OpenArea {};   // its door, or what was open last
struct LeaveArea {};  // and lock it
struct DraftPassphrase {
  PassphraseForm form;
};
struct EnterArea {};
struct DraftGroup {
  std::string name;
};
struct AddGroup {};
struct StartRename {
  std::string group;  // empty: rather not
};
struct DraftRename {
  std::string name;
};
struct Rename {};
struct PutGroupAway {
  std::string group;
  bool away = true;
};
struct ShowAway {
  bool show = false;
};
struct OpenGroup {
  std::string group;
};
struct FilterMatrix {
  std::size_t group = 0;
};
struct SearchMatrix {
  std::string text;
};
struct MatrixBy {
  bool story = false;
};
struct OpenTrainee {
  std::string person;
};
struct MoveTrainee {
  std::size_t group = 0;
};
struct PutTraineeAway {
  bool away = true;
};
struct BeginStep {
  TraineeStep step = TraineeStep::none;
};
struct DraftErase {
  std::string name;
};
struct CarryOutStep {};  // what `step` says
struct ExportTrainee {};
struct OpenReplay {
  std::string attempt;
};
struct DraftNote {
  int decision = -1;  // -1: on the whole attempt
  std::string text;
};
struct AddNote {
  int decision = -1;
};
struct TakeBackNote {
  std::string note;
};
struct CheckRecords {};
struct StopChecking {};
struct BackUp {};
struct ChangePassphrase {
  bool open = true;
};
struct KeepPassphrase {};

using OfTrainer =
    std::variant<OpenArea, LeaveArea, DraftPassphrase, EnterArea, DraftGroup, AddGroup, StartRename,
                 DraftRename, Rename, PutGroupAway, ShowAway, OpenGroup, FilterMatrix, SearchMatrix, MatrixBy,
                 OpenTrainee, MoveTrainee, PutTraineeAway, BeginStep, DraftErase, CarryOutStep, ExportTrainee,
                 OpenReplay, DraftNote, AddNote, TakeBackNote, CheckRecords, StopChecking, BackUp,
                 ChangePassphrase, KeepPassphrase>;

// Reports
enum class ReportFile : std::uint8_t { html, csv, json };
struct FilterReport {
  std::size_t group = 0, module = 0, period = 0;
};
struct PickItem {
  int item = 0;
};
struct OrderItems {
  bool flagged_first = false;
};
struct SaveReport {
  ReportFile as = ReportFile::html;
};

struct StopReport {};
struct MakeReport {};  // after it was stopped

using OfReport = std::variant<FilterReport, PickItem, OrderItems, SaveReport, StopReport, MakeReport>;

}  // namespace plumbline::desktop::want
