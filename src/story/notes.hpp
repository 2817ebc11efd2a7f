#pragma once
// Collects what a loader has to say about one file: every problem once, in the order of the text, and no more
// of them than anybody reads.

#include "base/diagnostic.hpp"

#include <set>
#include <string>
#include <tuple>

namespace plumbline::story {

class Notes {
 public:
  static constexpr std::size_t kMost = 200;

  explicit Notes(std::string file) : file_(std::move(file)) {}

  void error(std::string code, int line, std::string message, std::string hint = {});
  void warning(std::string code, int line, std::string message, std::string hint = {});
  void add(base::Diagnostic d);
  void add(base::Diagnostics list);

  bool failed() const { return failed_; }
  bool has(std::string_view code) const;
  /// So much is wrong that nobody gains by reading on.
  bool hopeless() const { return unsaid_ > 5 * kMost || added_ > 50 * kMost; }
  base::Location at(int line) const { return {file_, line}; }
  base::Diagnostics take();

 private:
  std::string file_;
  base::Diagnostics list_;
  std::set<std::tuple<int, std::string, std::string>> seen_;  // line, code, message
  std::size_t added_ = 0, unsaid_ = 0;
  bool failed_ = false;
};

}  // namespace plumbline::story
