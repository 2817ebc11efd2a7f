#pragma once
// The rulebook as it is looked through, and the advisor's question as it is put together.

#include "faces/desktop/panels/views.hpp"
#include "rules/advisor.hpp"
#include "rules/judge.hpp"

namespace plumbline::desktop {

/// Search and filters; the view follows from them.
struct Rulebrowser {
  std::string search;
  std::size_t domain = 0, severity = 0;  // 0: all
  std::string open;                      // id of the rule shown
};

RulesView rules_view(const rules::Rulebook& book, const Rulebrowser& b);

/// The question a person asks the advisor.
class Advising {
 public:
  explicit Advising(const rules::Judge& judge);
  AdvisorView view() const;
  void open(int slot);
  bool anything_open() const { return open_ >= 0; }
  void choose(int slot, int choice);
  void more(bool more);
  void take(int change);
  void anew();

 private:
  const rules::Judge& judge_;
  rules::Question question_;
  int open_ = -1;
  bool more_ = false;
};

}  // namespace plumbline::desktop
