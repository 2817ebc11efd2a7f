#pragma once
// "My record": the attempts of whoever is at the desk, what they came to, and what can be taken along.

#include "faces/desktop/panels/record_intents.hpp"
#include "faces/desktop/panels/record_views.hpp"
#include "faces/desktop/surroundings.hpp"
#include "score/practise.hpp"

namespace plumbline::desktop {

class OwnRecord {
 public:
  explicit OwnRecord(Surroundings with) : with_(std::move(with)) {}

  /// `you`: nobody said who they are. `group`: theirs.
  RecordView view(const records::Person* you, const std::string& group,
                  const std::vector<score::ModuleProgress>& progress, std::vector<Due> due);
  void filter(const want::FilterRecord& w) { chosen_ = w; }
  SavedFile transcript(const records::Person& you, std::vector<score::Practice> due);
  SavedFile certificate(const records::Person& you, const std::string& module);
  SavedFile whole(const records::Person* you);

 private:
  bool chosen(const library::PastAttempt& a, const RecordView& v) const;
  std::string title(const std::string& scenario) const;

  Surroundings with_;
  want::FilterRecord chosen_;
};

}  // namespace plumbline::desktop
