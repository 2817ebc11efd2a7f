#pragma once
// What the functions called from Lua share: the words, what they note down, and where in the author's text
// they are. For the sandbox's own files only.

#include "story/door.hpp"
#include "story/sandbox.hpp"

namespace plumbline::story {

inline constexpr const char* kAuthorText = "=text";
inline constexpr const char* kExpressionText = "=expression";

struct Host {
  std::vector<Word> words;
  std::vector<Mishap> mishaps;
  View* view = nullptr;  // while a question is asked
  bool stopped_by_view = false;
  bool stopped_by_mishap = false;
  int serial = 0;
  int error_line = 0;

  void note(Mishap::Kind kind, int line, std::string_view word) noexcept;
};

inline Host& host_of(lua_State* lua) { return *budget_of(lua).host; }

/// The line the author's text has reached; 0 when none of it is running.
int author_line(lua_State* lua);

/// Things and words in Lua: a userdata with a name, a first and a second value.
struct Made {
  static constexpr std::uint16_t kStandIn = 0xFFFF;
  enum Slot { name = 1, first, second };
  std::uint16_t word = 0;
  std::uint8_t calls = 0;
  bool several = false;
  int line = 0;
  int serial = 0;
};
const Made* made_at(lua_State* lua, int index);

/// A plain value as it is, the others by what they are.
Shown shown_at(lua_State* lua, int index);

/// A new word or thing on top of the stack.
Made* push_made(lua_State* lua, const Made& like);

/// What the environment's metatables call: see words.cpp. The environment's have two upvalues, the author's
/// own names and the words.
Answer call_made(lua_State* lua);
Answer index_made(lua_State* lua);
Answer refuse_change(lua_State* lua);
Answer index_environment(lua_State* lua);
Answer change_environment(lua_State* lua);
Answer index_view(lua_State* lua);
Answer change_view(lua_State* lua);

/// Keys of the registry, by address.
struct Keys {
  char environment = 0, words = 0, view = 0, kept = 0, made_meta = 0, keeper = 0;
};
inline constexpr Keys kKeys{};

/// environment.cpp: builds the environment. A C function: it takes nothing, returns nothing, and raises when
/// memory runs out.
int build_environment(lua_State* lua);

/// reading_lua.cpp: reads what was made. Functions move to `keeper`, whose stack is their home. Raises
/// nothing.
void read_written(lua_State* lua, int returned, int kept, lua_State* keeper, const std::vector<Word>& words,
                  Written& out);

}  // namespace plumbline::story
