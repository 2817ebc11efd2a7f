#include "check/notebook.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace plumbline::check {

const solve::Paths& Notebook::paths() {
  if (!paths_) paths_.emplace(space_);
  return *paths_;
}

void Notebook::write(base::Gravity g, std::string_view code, Where where, std::string message,
                     std::string hint, std::vector<std::string> path) {
  found_.push_back({{g, std::string(code), {file_, where.line}, std::move(message), std::move(hint)},
                    std::move(where.at),
                    std::move(path),
                    {}});
}

void Notebook::error(std::string_view code, Where where, std::string message, std::string hint,
                     std::vector<std::string> path) {
  write(base::Gravity::error, code, std::move(where), std::move(message), std::move(hint), std::move(path));
}
void Notebook::warning(std::string_view code, Where where, std::string message, std::string hint,
                       std::vector<std::string> path) {
  write(base::Gravity::warning, code, std::move(where), std::move(message), std::move(hint), std::move(path));
}
void Notebook::note(std::string_view code, Where where, std::string message, std::string hint,
                    std::vector<std::string> path) {
  write(base::Gravity::note, code, std::move(where), std::move(message), std::move(hint), std::move(path));
}

/// The scene or ending a line of the file stands in.
std::string Notebook::place_of(int line) const {
  std::string out;
  int nearest = 0;
  const auto look = [&](const auto& list) {
    for (const auto& x : list)
      if (x.line <= line && x.line > nearest) {
        nearest = x.line;
        out = x.id;
      }
  };
  look(scenario().scenes);
  look(scenario().endings);
  return out;
}

void Notebook::remark(const base::Diagnostic& d) {
  Finding f{d, place_of(d.where.line), {}, {}};
  f.said.where.file = file_;
  found_.push_back(std::move(f));
}

bool Notebook::has(std::string_view code, int line) const {
  return std::any_of(found_.begin(), found_.end(),
                     [&](const Finding& f) { return f.said.code == code && f.said.where.line == line; });
}

std::vector<Finding> Notebook::take() {
  for (const auto& a : scenario().accepted) {
    bool used = false;
    bool error = false;
    for (auto& f : found_) {
      if (f.said.code != a.code || (!a.at.empty() && a.at != f.at)) continue;
      error = error || f.said.gravity == base::Gravity::error;
      if (f.said.gravity == base::Gravity::error) continue;
      f.accepted = a.why;
      used = true;
    }
    if (error)
      warning(code::kAcceptsNothing, {a.at, a.line},
              fmt::format("'{}' is an error here; only warnings can be accepted.", a.code),
              "Mend what it is about, then take this out.");
    else if (!used)
      warning(code::kAcceptsNothing, {a.at, a.line},
              fmt::format("No warning '{}' is given{} any more.", a.code,
                          a.at.empty() ? "" : fmt::format(" at '{}'", a.at)),
              "Take this out.");
  }
  auto out = std::move(found_);
  std::stable_sort(out.begin(), out.end(),
                   [](const Finding& a, const Finding& b) { return a.said.where.line < b.said.where.line; });
  return out;
}

std::string points(int n) { return fmt::format("{} {}", n, n == 1 ? "point" : "points"); }

bool concerns(const story::Claim& c, play::Place at) {
  return !c.at || (c.at->ending == at.ended && c.at->index == at.index);
}

}  // namespace plumbline::check
