#pragma once
// Where the checks of one scenario write down what they find. Private to check/.

#include "check/check.hpp"
#include "check/codes.hpp"
#include "solve/paths.hpp"

namespace plumbline::check {

class Notebook {
 public:
  Notebook(const solve::Space& space, std::string file) : space_(space), file_(std::move(file)) {}

  const solve::Space& space() const { return space_; }
  const play::Stage& stage() const { return space_.stage(); }
  const story::Scenario& scenario() const { return stage().scenario(); }
  /// Worked out when first asked for.
  const solve::Paths& paths();

  struct Where {
    std::string at;  // id of a scene or ending
    int line = 0;
  };
  Where scene(std::size_t index) const {
    return {scenario().scenes[index].id, scenario().scenes[index].line};
  }
  Where ending(std::size_t index) const {
    return {scenario().endings[index].id, scenario().endings[index].line};
  }

  void error(std::string_view code, Where where, std::string message, std::string hint,
             std::vector<std::string> path = {});
  void warning(std::string_view code, Where where, std::string message, std::string hint,
               std::vector<std::string> path = {});
  void note(std::string_view code, Where where, std::string message, std::string hint,
            std::vector<std::string> path = {});
  void remark(const base::Diagnostic& d);
  void add(Finding f) { found_.push_back(std::move(f)); }
  bool has(std::string_view code, int line) const;

  /// Marks what the author accepts, says which acceptances are of no use, and sorts by place.
  std::vector<Finding> take();

 private:
  void write(base::Gravity g, std::string_view code, Where where, std::string message, std::string hint,
             std::vector<std::string> path);
  std::string place_of(int line) const;

  const solve::Space& space_;
  std::string file_;
  std::optional<solve::Paths> paths_;
  std::vector<Finding> found_;
};

/// "3 points", "1 point"
std::string points(int n);

// One file each.
void check_reach(Notebook& notes, Report& report);
void check_faults(Notebook& notes);
void check_costs(Notebook& notes, Report& report, int mark);
void check_feedback(Notebook& notes);
void check_duties(Notebook& notes);
void check_claims(Notebook& notes);
void check_strategies(Notebook& notes, Report& report, int mark);
void walk_about(Notebook& notes, const Wishes& wishes);

/// Whether a claim says anything about this place, and what it asks for there.
bool concerns(const story::Claim& c, play::Place at);

}  // namespace plumbline::check
