// Builds the environment an author's text runs in: out of nothing, word by word.

#include "story/host.hpp"
#include "story/prelude.hpp"

#include <initializer_list>

namespace plumbline::story {

namespace {

struct Function {
  const char* name;
  lua_CFunction function;
};

void set_functions(lua_State* lua, std::initializer_list<Function> list) {
  for (const auto& [name, function] : list) {
    lua_pushcfunction(lua, function);
    lua_setfield(lua, -2, name);
  }
}

void make_metatable(lua_State* lua, const void* key, const char* name, std::initializer_list<Function> list) {
  lua_newtable(lua);
  set_functions(lua, list);
  lua_pushstring(lua, name);
  lua_setfield(lua, -2, "__name");
  lua_rawsetp(lua, LUA_REGISTRYINDEX, key);
}

/// Words into the table on top.
void set_words(lua_State* lua, const std::vector<Word>& words) {
  for (std::size_t i = 0; i < words.size(); ++i) {
    lua_pushlstring(lua, words[i].name.data(), words[i].name.size());
    push_made(
        lua,
        Made{.word = static_cast<std::uint16_t>(i), .calls = 0, .several = false, .line = 0, .serial = 0});
    lua_rawset(lua, -3);
  }
}

/// From a standard library, opened nowhere else, those functions that take no longer than their arguments are
/// long.
void push_harmless(lua_State* lua, lua_CFunction open, std::initializer_list<const char*> names) {
  lua_newtable(lua);
  lua_pushcfunction(lua, open);
  lua_call(lua, 0, 1);
  for (const char* name : names) {
    lua_getfield(lua, -1, name);
    lua_setfield(lua, -3, name);
  }
  lua_pop(lua, 1);
}

/// A table through which `from` (on top, replaced) can be read and not changed.
void make_fixed(lua_State* lua) {
  lua_newtable(lua);
  lua_newtable(lua);
  lua_pushvalue(lua, -3);
  lua_setfield(lua, -2, "__index");
  set_functions(lua, {{"__newindex", from_lua<refuse_change>}});
  lua_setmetatable(lua, -2);
  lua_remove(lua, -2);
}

/// string and math as they come (the prelude adds what loops), into the table on top.
void set_libraries(lua_State* lua) {
  push_harmless(lua, luaopen_string, {"upper", "lower", "sub", "len"});
  lua_setfield(lua, -2, "string");
  push_harmless(lua, luaopen_math, {"abs", "ceil", "floor", "max", "min", "tointeger", "huge"});
  lua_setfield(lua, -2, "math");
  push_harmless(lua, luaopen_base, {"next", "tonumber", "type"});
  lua_setfield(lua, -2, "basic");
}

/// Runs the prelude with the libraries and leaves its words.
void run_prelude(lua_State* lua) {
  if (luaL_loadbufferx(lua, kPrelude.data(), kPrelude.size(), "=prelude", "t") != LUA_OK) lua_error(lua);
  lua_newtable(lua);
  set_libraries(lua);
  lua_call(lua, 1, 1);
}

/// The prelude's words (on top, taken off) into the words below; libraries in a form that can't be changed.
void merge_prelude(lua_State* lua) {
  const int prelude = lua_gettop(lua), words = prelude - 1;
  lua_pushnil(lua);
  while (lua_next(lua, prelude) != 0) {
    if (lua_type(lua, -1) == LUA_TTABLE) make_fixed(lua);
    lua_pushvalue(lua, -2);
    lua_insert(lua, -2);
    lua_rawset(lua, words);
  }
  lua_pop(lua, 1);
}

/// Texts can be asked for string's harmless functions: ("a"):upper().
void set_text_methods(lua_State* lua, int words) {
  lua_pushliteral(lua, "");
  lua_newtable(lua);
  lua_getfield(lua, words, "string");
  lua_setfield(lua, -2, "__index");
  lua_setmetatable(lua, -2);
  lua_pop(lua, 1);
}

}  // namespace

int build_environment(lua_State* lua) {
  make_metatable(lua, &kKeys.made_meta, "word",
                 {{"__call", from_lua<call_made>},
                  {"__index", from_lua<index_made>},
                  {"__newindex", from_lua<refuse_change>}});
  lua_newtable(lua);
  lua_rawsetp(lua, LUA_REGISTRYINDEX, &kKeys.kept);

  lua_newtable(lua);  // words
  const int words = lua_gettop(lua);
  run_prelude(lua);
  merge_prelude(lua);
  lua_newtable(lua);  // Lua's own globals are needed no longer
  lua_rawseti(lua, LUA_REGISTRYINDEX, LUA_RIDX_GLOBALS);
  lua_pushvalue(lua, words);
  lua_rawsetp(lua, LUA_REGISTRYINDEX, &kKeys.words);
  set_text_methods(lua, words);
  set_words(lua, host_of(lua).words);

  lua_newtable(lua);  // what the author's text sees: empty, everything comes through the functions below
  lua_newtable(lua);
  lua_newtable(lua);  // the author's own globals
  lua_pushvalue(lua, -1);
  lua_pushvalue(lua, words);
  lua_pushcclosure(lua, from_lua<index_environment>, 2);
  lua_setfield(lua, -3, "__index");
  lua_pushcclosure(lua, from_lua<change_environment>, 1);
  lua_setfield(lua, -2, "__newindex");
  lua_setmetatable(lua, -2);
  lua_rawsetp(lua, LUA_REGISTRYINDEX, &kKeys.environment);

  lua_newuserdatauv(lua, 0, 0);
  lua_newtable(lua);
  set_functions(lua, {{"__index", from_lua<index_view>}, {"__newindex", from_lua<change_view>}});
  lua_pushliteral(lua, "variables");
  lua_setfield(lua, -2, "__name");
  lua_setmetatable(lua, -2);
  lua_rawsetp(lua, LUA_REGISTRYINDEX, &kKeys.view);
  return 0;
}

}  // namespace plumbline::story
