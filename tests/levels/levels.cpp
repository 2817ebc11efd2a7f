#include "levels/levels.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>
#include <regex>
#include <sstream>

namespace plumbline::levels {
namespace {

// The headers of a library, as the last part of what is included and the folder before it, and the rooms
// that may see them.
struct Kept {
  const char* header;
  const char* rooms;
  std::vector<std::string_view> may;
};

const std::vector<Kept>& kept_headers() {
  static const std::vector<Kept> kept{
      {R"((.*/)?(lua\.h|lauxlib\.h|lualib\.h|lua\.hpp))", "story/", {"story"}},
      {R"((.*/)?tinyxml2\.h)",
       "rules/, story/ and faces/desktop/art",
       {"rules", "story", "faces/desktop/art"}},
      {R"((.*/)?sqlite3(ext)?\.h)", "records/sqlite", {"records/sqlite"}},
      {R"((.*/)?imgui_impl_[a-z0-9_]*\.h)", "platform/", {"platform"}},
      {R"((.*/)?imgui_(internal|freetype)\.h)", "faces/desktop/kit", {"faces/desktop/kit"}},
      {R"((.*/)?imgui\.h)",
       "platform/ and faces/desktop",
       {"platform", "faces/desktop", "faces/desktop/art", "faces/desktop/kit", "faces/desktop/panels"}},
      {R"((.*/)?(GLFW/.*|glfw3(native)?\.h))", "platform/", {"platform"}},
      {R"((.*/)?(SDL2?/.*|SDL[A-Za-z0-9_]*\.h))", "platform/", {"platform"}},
      {R"((.*/)?(cairo|pango)[a-z-]*\.h)", "print/", {"print"}},
      {R"((.*/)?curl/.*\.h)", "net/", {"net"}},
      {R"((.*/)?(espeak(-ng)?/.*|speak_lib\.h|espeak_ng\.h))", "platform/", {"platform"}}};
  return kept;
}

constexpr std::array banned_in_engine{"format",  "expected", "ranges", "source_location", "filesystem",
                                      "fstream", "iostream", "chrono", "thread"};
constexpr std::array banned_words_in_engine{"std::jthread", "std::ranges::"};

// Headers the build writes: open to every room.
constexpr std::array generated_headers{"version.hpp"};

template <typename Names>
bool contains(const Names& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

bool starts_comment(std::string_view text) { return text.starts_with("//") || text.starts_with("/*"); }

// How long the comment, string literal or single character is that the text begins with; npos means all of
// it. A literal ends with its line at the latest, so that a stray quote does little harm.
std::size_t length_of_first(std::string_view text) {
  constexpr auto npos = std::string_view::npos;
  if (text.starts_with("//")) return text.find('\n');
  if (text.starts_with("/*")) {
    const auto end = text.find("*/", 2);
    return end == npos ? npos : end + 2;
  }
  if (text.front() != '"') return 1;
  std::size_t end = 1;
  while (end < text.size() && text[end] != '"' && text[end] != '\n') end += text[end] == '\\' ? 2 : 1;
  return end + 1;
}

// The text without its comments, line breaks kept: what is only talked about breaks no rule.
std::string without_comments(std::string_view text) {
  std::string code;
  while (!text.empty()) {
    const auto piece = text.substr(0, length_of_first(text));
    if (starts_comment(piece)) {
      code.append(static_cast<std::size_t>(std::count(piece.begin(), piece.end(), '\n')), '\n');
    } else {
      code += piece;
    }
    text.remove_prefix(piece.size());
  }
  return code;
}

// The room a path lies in: the longest name in the table that the path starts with.
std::optional<std::string> room_of(const LevelTable& table, std::string_view path) {
  for (auto slash = path.rfind('/'); slash != path.npos; slash = path.rfind('/')) {
    path = path.substr(0, slash);
    if (table.levels.find(path) != table.levels.end()) return std::string(path);
  }
  return std::nullopt;
}

struct Include {
  std::string target;
  bool quoted = false;
};

std::optional<Include> include_on(const std::string& line) {
  static const std::regex directive(R"re(^\s*#\s*include\s*(["<])([^">]+)[">])re");
  std::smatch match;
  if (!std::regex_search(line, match, directive)) return std::nullopt;
  return Include{match[2], match[1] == "\""};
}

// What one file may not do, as a list of complaints without the place.
class FileRules {
 public:
  FileRules(const LevelTable& table, std::string room)
      : table_(table), room_(std::move(room)), level_(table.levels.at(room_)) {}

  std::vector<std::string> complaints(const std::string& line) const {
    std::vector<std::string> found;
    if (const auto include = include_on(line)) {
      if (const auto other = room_of(table_, include->target)) {
        check_room(*other, found);
      } else {
        check_header(*include, found);
      }
    }
    for (const std::string_view word : banned_words_in_engine) {
      if (table_.in_engine(room_) && line.find(word) != line.npos)
        found.push_back(std::string(word) + " in an engine room");
    }
    return found;
  }

 private:
  void check_room(const std::string& other, std::vector<std::string>& found) const {
    const int level = table_.levels.at(other);
    if (other == room_) return;
    if (table_.in_engine(room_) && !table_.in_engine(other))
      return found.push_back(room_ + ", an engine room, may not include " + other);
    if (level < level_) return;
    found.push_back(room_ + " (level " + std::to_string(level_) + ") may not include " + other + " (level " +
                    std::to_string(level) + ")");
  }

  void check_header(const Include& include, std::vector<std::string>& found) const {
    const auto& target = include.target;
    if (const auto* kept = kept_header(target)) {
      if (!contains(kept->may, room_))
        found.push_back(target.substr(target.rfind('/') + 1) + " outside " + kept->rooms);
    } else if (include.quoted && !contains(generated_headers, target)) {
      found.push_back("\"" + target + "\" lies in no room of the level table");
    } else if (table_.in_engine(room_) && contains(banned_in_engine, target)) {
      found.push_back("<" + target + "> in an engine room");
    }
  }

  static const Kept* kept_header(const std::string& target) {
    for (const auto& kept : kept_headers())
      if (std::regex_match(target, std::regex(kept.header))) return &kept;
    return nullptr;
  }

  const LevelTable& table_;
  std::string room_;
  int level_;
};

}  // namespace

LevelTable read_level_table(std::string_view markdown) {
  static const std::regex row(R"(^\|\s*(\d+)\s*\|([^|]*)\|)");
  static const std::regex name(R"([a-z_]+(/[a-z_]+)*)");
  static const std::regex engine(
      R"(^Levels 0 to (\d+) are the \*\*engine\*\*(, except ((,? ?(and )?`[a-z_/]+`)+))?)");
  LevelTable table;
  for (const auto& line : lines_of(std::string(markdown))) {
    std::smatch match;
    if (std::regex_search(line, match, engine)) {
      table.highest_of_engine = std::stoi(match[1]);
      static const std::regex quoted(R"(`([a-z_]+(/[a-z_]+)*)/?`)");
      const std::string except = match[3];
      for (std::sregex_iterator each(except.begin(), except.end(), quoted), end; each != end; ++each)
        table.outside.insert((*each)[1]);
    }
    if (!std::regex_search(line, match, row)) continue;
    const std::string rooms = match[2];
    for (std::sregex_iterator each(rooms.begin(), rooms.end(), name), end; each != end; ++each) {
      table.levels[each->str()] = std::stoi(match[1]);
    }
  }
  return table;
}

std::vector<std::string> violations(const LevelTable& table, const SourceTree& tree) {
  std::vector<std::string> found;
  if (table.highest_of_engine < 0) found.push_back("src/README.md: doesn't say which levels are the engine");
  for (const auto& room : table.outside)
    if (table.levels.find(room) == table.levels.end())
      found.push_back("src/README.md: " + room + " is no room of the level table");
  for (const auto& [path, text] : tree) {
    const auto room = room_of(table, path);
    if (!room) {
      found.push_back("src/" + path + ":1: lies in no room of the level table");
      continue;
    }
    const FileRules rules(table, *room);
    int number = 0;
    for (const auto& line : lines_of(without_comments(text))) {
      ++number;
      for (const auto& complaint : rules.complaints(line)) {
        found.push_back("src/" + path + ":" + std::to_string(number) + ": " + complaint);
      }
    }
  }
  return found;
}

}  // namespace plumbline::levels
