#pragma once
// Scenarios and rulebooks as they were when something was played with them, made ready to be played again
// from the texts in the store. So an attempt can be replayed, scored and shown years later, whatever the
// files on the machine say by then.

#include "records/kept.hpp"
#include "solve/space.hpp"

#include <map>
#include <memory>

namespace plumbline::records {

/// A scenario under a rulebook. Everything points into what this holds; it stays where it was made.
struct Theatre {
  const rules::Judge* judge = nullptr;
  story::Scenario scenario;
  std::unique_ptr<play::Stage> stage;
  std::unique_ptr<solve::Space> space;
  std::unique_ptr<score::Tallier> tallier;
};

/// Not for several threads at once.
class Theatres {
 public:
  /// `budget`: how far scenarios are searched, made anew for each.
  using NewBudget = std::function<solve::Budget()>;
  explicit Theatres(const Store& store, NewBudget budget = {});
  ~Theatres();
  Theatres(const Theatres&) = delete;
  Theatres& operator=(const Theatres&) = delete;

  /// Or, in one sentence, why it can't be had: a text is missing, is another one than its hash says, or can't
  /// be read any more.
  base::Result<Theatre*, std::string> of(const std::string& scenario, const std::string& scenario_hash,
                                         const std::string& rulebook_hash);

 private:
  struct Book;
  base::Result<const rules::Judge*, std::string> judge(const std::string& hash);
  base::Result<std::unique_ptr<Theatre>, std::string> open(const std::string& scenario,
                                                           const std::string& scenario_hash,
                                                           const std::string& rulebook_hash);

  const Store& store_;
  NewBudget budget_;
  std::map<std::string, base::Result<std::unique_ptr<Book>, std::string>> books_;
  std::map<std::string, base::Result<std::unique_ptr<Theatre>, std::string>> open_;
};

/// What a kept attempt is worth, worked out again. "" or why it can't be.
std::string work_out(Theatre& theatre, const KeptAttempt& kept, score::Tally& out);

}  // namespace plumbline::records
