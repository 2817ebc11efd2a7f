#include "faces/command/file_keeper.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace plumbline::command {

std::string FileKeeper::keep(const play::Session& session) {
  if (file_.nowhere()) return "there is no folder for it, because HOME isn't set; --save FILE names one.";
  return file_.keep(session.attempt());
}

std::string FileKeeper::command() const {
  return place().empty() ? "" : fmt::format("{} --resume {}", again_, quoted(place()));
}

std::string quoted(const std::string& word) {
  const auto plain = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           std::string_view("/._-+,:@%").find(c) != std::string_view::npos;
  };
  if (!word.empty() && std::all_of(word.begin(), word.end(), plain)) return word;
  std::string out = "'";
  for (const char c : word) out += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return out + "'";
}

}  // namespace plumbline::command
